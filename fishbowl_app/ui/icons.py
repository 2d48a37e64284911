"""The line icons of resources/icons, in the colours of the theme that holds when they are painted.

An icon is made once and looks right in either theme, disabled, selected and on a screen of any density.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fishbowl_app.paths import resource_path
from fishbowl_app.ui.theme import theme


def icon(name: str, tone: str = "text") -> QIcon:
    """Return an icon that follows the theme.

    Args:
        name: of the file in resources/icons, without ".svg".
        tone: which colour of the theme: "text", "text_quiet", "accent", "on_accent", "ok", "warn", "alert".

    Raises:
        KeyError: if there is no such icon.
    """
    if name not in icon_names():
        raise KeyError(name)
    return _icon(name, tone)


def icon_pixmap(name: str, size: int, tone: str = "text", ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture, `size` pixels wide and high, in the theme of this moment."""
    return icon(name, tone).pixmap(QSize(size, size), ratio)


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Paint an icon into `rect`, in any colour; for scenes and delegates."""
    _renderer(name, colour.name()).render(painter, rect)


@cache
def icon_names() -> frozenset[str]:
    """Return the names of all icons there are."""
    return frozenset(path.stem for path in resource_path("icons").glob("*.svg"))


class _ThemedIcon(QIconEngine):
    """Paints an SVG in the colour that the present theme has for a tone."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        paint_icon(painter, self._name, square, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = min(size.width(), size.height())
        return QSize(side, side)

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name, self._tone)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return theme().text_disabled
        if state is QIcon.State.On and self._tone == "text":
            return theme().accent
        return getattr(theme(), self._tone)


@cache
def _icon(name: str, tone: str) -> QIcon:
    return QIcon(_ThemedIcon(name, tone))


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    source = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
