import re
import sys

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPalette, QRawFont

from fishbowl_app.paths import resource_path
from fishbowl_app.ui import theme as look
from fishbowl_app.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST
from fishbowl_app.ui.theme import Contrast, Scheme, TextSize, apply_theme, clock_font, font, theme, theme_notifier


@pytest.fixture
def fresh(qapp):
    """The application, put back into the light theme at the usual size afterwards."""
    yield qapp
    apply_theme(qapp, Scheme.LIGHT)


def test_a_new_theme_reaches_palette_and_whoever_paints(fresh, qtbot):
    with qtbot.waitSignal(theme_notifier().changed):
        apply_theme(fresh, Scheme.DARK)
    assert theme() is DARK
    assert fresh.palette().color(QPalette.ColorRole.Window) == DARK.background
    assert DARK.accent.name() in fresh.styleSheet()


@pytest.mark.parametrize(("scheme", "strong"), [(Scheme.LIGHT, LIGHT_CONTRAST), (Scheme.DARK, DARK_CONTRAST)])
def test_more_contrast_can_be_chosen_in_light_and_dark(fresh, scheme, strong):
    apply_theme(fresh, scheme, contrast=Contrast.MORE)
    assert theme() is strong
    assert strong.border.name() in fresh.styleSheet()


def test_text_grows_with_the_chosen_scale(fresh):
    apply_theme(fresh, Scheme.LIGHT, 1.5)
    assert font(TextSize.HEADING).pixelSize() == round(19 * 1.5)
    assert fresh.font().pixelSize() == round(15 * 1.5)
    assert f"font-size: {round(26 * 1.5)}px" in fresh.styleSheet()


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST], ids=lambda c: c.name)
def test_the_stylesheet_has_no_name_left_and_every_picture_is_there(qapp, colours):
    text = look.stylesheet(colours)
    assert "@" not in text
    pictures = re.findall(r'url\("([^"]+)"\)', text)
    assert pictures
    assert [name for name in pictures if not resource_path(name).is_file()] == []


@pytest.mark.parametrize("bold", [False, True])
def test_digits_of_a_clock_are_equally_wide(qapp, bold):
    metrics = QFontMetrics(clock_font(100, bold=bold))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_bundled_fonts_are_used_and_have_welsh_greek_and_cyrillic_letters(qapp):
    assert set(look.FAMILIES) <= set(QFontDatabase.families())
    welsh = QRawFont.fromFont(font())
    assert welsh.familyName() == look.FAMILIES[0]
    assert [letter for letter in "ŵŷŴŶâêîôûïáèäëöẃỳ€£–—’“”…" if not welsh.supportsCharacter(ord(letter))] == []
    other = QRawFont(str(resource_path("fonts", "NotoSans-Regular.ttf")), 15)
    assert [letter for letter in "αβγΩЖяё" if not other.supportsCharacter(ord(letter))] == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_this_qt_takes_no_reference_from_none():
    """PySide6 6.12.0 did on every call that returns nothing, and Python 3.11 aborts when none is left."""
    colour = QColor()
    before = sys.getrefcount(None)
    for _ in range(100):
        colour.setRed(1)
    assert sys.getrefcount(None) > before - 50
