import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer

import fishbowl_app
from fishbowl_app.paths import resource_path
from fishbowl_app.ui.icons import icon, icon_names, icon_pixmap
from fishbowl_app.ui.palette import DARK, LIGHT
from fishbowl_app.ui.theme import Scheme, apply_theme


def ink(picture) -> QColor:
    """The colour of the most opaque pixel."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return max((image.pixelColor(x, y) for x, y in places), key=QColor.alpha)


@pytest.mark.parametrize("name", sorted(icon_names()))
def test_an_icon_can_be_drawn_at_menu_size_in_either_colour(qapp, name):
    path = resource_path("icons", f"{name}.svg")
    assert QSvgRenderer(str(path)).isValid()
    assert ink(icon_pixmap(name, 16)).alpha() > 120
    assert name == "app" or "currentColor" in path.read_text(encoding="utf-8")


def test_one_icon_follows_the_theme_its_mode_and_its_state(qapp):
    stop = icon("stop")
    assert ink(stop.pixmap(64, 64)) == LIGHT.text
    assert ink(stop.pixmap(QSize(64, 64), QIcon.Mode.Disabled)) == LIGHT.text_disabled
    assert ink(stop.pixmap(QSize(64, 64), QIcon.Mode.Normal, QIcon.State.On)) == LIGHT.accent
    assert ink(icon("stop", "on_accent").pixmap(64, 64)) == LIGHT.on_accent
    apply_theme(qapp, Scheme.DARK)
    assert ink(stop.pixmap(64, 64)) == DARK.text
    apply_theme(qapp, Scheme.LIGHT)


def test_a_dense_screen_gets_a_dense_picture(qapp):
    picture = icon_pixmap("play", 24, ratio=2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (48, 2.0)


def test_copies_of_an_icon_outlive_the_first(qapp):
    copies = [QIcon(icon("chair")) for _ in range(50)]
    gc.collect()
    assert all(not copy.pixmap(24, 24).isNull() for copy in copies)


def test_an_unknown_icon_is_refused_at_once(qapp):
    with pytest.raises(KeyError):
        icon("no-such-icon")


def test_no_icon_lies_there_unused():
    sources = Path(fishbowl_app.__file__).parent.rglob("*.py")
    named = "".join(source.read_text(encoding="utf-8") for source in sources)
    assert [name for name in sorted(icon_names()) if f'"{name}"' not in named] == []
