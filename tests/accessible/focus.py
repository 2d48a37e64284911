"""Whether it is seen what has the focus: the widget looks different from when it has none."""

from __future__ import annotations

import numpy
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTabBar, QWidget

from tests.accessible.spoken import known_as, reachable, where

AROUND = 3  # pixels: a ring may be drawn outside
DIFFERENT = 24  # of 255, in one of the three colours
LEAST_SHARE = 0.9  # of the pixels of its outline, as many have to change; a ring of two is usual


_known: set[str] = set()


def unseen_focus(window: QWidget) -> list[str]:
    """Return what looks the same with the focus as without; each kind of it is looked at once."""
    found = []
    for widget in reachable(window):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not by_tab or known_as(widget) in _known or widget.visibleRegion().isEmpty():
            continue
        _known.add(known_as(widget))
        if _changed(widget) < LEAST_SHARE * _outline(widget):
            found.append(where(widget))
    return found


def _outline(widget: QWidget) -> int:
    """Return how many pixels are around what has the focus: of a row of tabs, one of them."""
    part = widget.tabRect(widget.currentIndex()) if isinstance(widget, QTabBar) else widget.visibleRegion()
    size = part.size() if isinstance(part, QRect) else part.boundingRect().size()
    return 2 * (size.width() + size.height())


def _changed(widget: QWidget) -> int:
    """Return how many pixels in and around a widget are others once it has the focus."""
    window, part = widget.window(), _around(widget)
    widget.clearFocus()
    before = pixels_of(window, part)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = pixels_of(window, part)
    return int((numpy.abs(before.astype(int) - after).max(axis=2) > DIFFERENT).sum())


def _around(widget: QWidget) -> QRect:
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size()).adjusted(
        -AROUND, -AROUND, AROUND, AROUND
    )


def pixels_of(window: QWidget, part: QRect | None = None) -> numpy.ndarray:
    """Return a part of a window as it is drawn: rows of pixels of blue, green and red."""
    drawn = window.grab(part or window.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines = numpy.frombuffer(drawn.constBits(), numpy.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    return lines[:, : drawn.width() * 4].reshape(drawn.height(), drawn.width(), 4)[:, :, :3].copy()
