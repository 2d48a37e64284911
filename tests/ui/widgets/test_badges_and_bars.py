import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from fishbowl_app.model.entities import Colour
from fishbowl_app.ui.palette import DARK, LIGHT
from fishbowl_app.ui.theme import Scheme, apply_theme
from fishbowl_app.ui.widgets import badge_icon, badge_size, mark_size, paint_bar


def colours(picture) -> set[QColor]:
    image = picture.toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_badge_has_the_colour_of_its_group_in_the_theme_of_now(qapp):
    badge = badge_icon("T", Colour.BLUE)
    assert LIGHT.note(Colour.BLUE).fill.name() in colours(badge.pixmap(badge_size("T")))
    apply_theme(qapp, Scheme.DARK)
    assert DARK.note(Colour.BLUE).fill.name() in colours(badge.pixmap(badge_size("T")))
    apply_theme(qapp, Scheme.LIGHT)


def test_badges_are_equally_wide_up_to_two_letters_and_fit_into_lists(qapp):
    assert badge_size("I").width() == badge_size("MM").width()
    assert badge_size("MMM").boundedTo(mark_size()) == badge_size("MMM")


def test_a_badge_in_a_list_keeps_its_colour_when_the_row_is_selected(qapp):
    icon = badge_icon("HO", Colour.YELLOW)
    size = icon.actualSize(QSize(100, 100))
    assert size == badge_size("HO")
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        assert LIGHT.note(Colour.YELLOW).fill.name() in colours(icon.pixmap(size, mode))


@pytest.mark.parametrize("share", [0, 0.25, 1, 3])
def test_a_bar_is_as_long_as_its_share(qapp, share):
    picture = QPixmap(300, 24)
    with QPainter(picture) as painter:
        paint_bar(painter, QRectF(0, 0, 300, 24), share)
    image = picture.toImage()
    line = [image.pixelColor(x, 12).name() for x in range(300)]
    assert line.count(LIGHT.accent.name()) / 300 == pytest.approx(min(share, 1), abs=0.02)
