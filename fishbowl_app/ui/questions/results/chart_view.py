"""The chart: a picture that has the room it needs, said in words to who cannot see it."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.ui.theme import pixels, theme, theme_notifier
from fishbowl_app.ui.widgets.painted import heard_as

AIR = 6  # pixels around the picture, where the focus is drawn
QWIDGETSIZE_MAX = (1 << 24) - 1  # as Qt has it, and PySide has not


class Picture(Protocol):
    """What can be painted in a width; all in pixels. `grows`: it can do with more height than it needs."""

    @property
    def grows(self) -> bool: ...

    def height(self, width: float) -> float: ...

    def paint(self, painter: QPainter, width: float, height: float) -> None: ...


class ChartView(QWidget):
    """Shows one picture, as high as it has to be and higher where there is room.

    It takes the focus, so that who has no mouse can bring all of it into sight.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        heard_as(self, QAccessible.Role.Chart)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        theme_notifier().changed.connect(self._fit)

    def show_picture(self, picture: Picture | None, name: str, words: str) -> None:
        """Show another picture; screen readers hear its name and the figures in words."""
        self._picture = picture
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(pixels() * 36, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(AIR, AIR)
            self._picture.paint(painter, self._room(), self.height() - 2 * AIR)
            painter.resetTransform()
            if self.hasFocus():
                painter.setPen(QPen(theme().accent, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        needed = math.ceil(self._picture.height(self._room())) + 2 * AIR if self._picture else 0
        self.setMinimumHeight(needed)
        self.setMaximumHeight(QWIDGETSIZE_MAX if self._picture and self._picture.grows else needed)
        self.update()

    def _room(self) -> int:
        return max(1, self.width() - 2 * AIR)
