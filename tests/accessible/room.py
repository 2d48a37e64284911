"""Whether all of it can be seen where text is twice as large: nothing is cut off, or it can be scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QTabBar, QWidget

from tests.accessible.spoken import is_reachable, where

SLACK = 3  # pixels


def cut_off(window: QWidget) -> list[str]:
    """Return what can be used or read and is not whole in sight, and cannot be scrolled there."""
    return [f"{where(each)}: {_lack(each)}" for each in _of_use(window) if _lack(each)]


def _of_use(window: QWidget) -> list[QWidget]:
    inside = (each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window)
    wanted = [each for each in inside if is_reachable(each) or (isinstance(each, QLabel) and each.text())]
    return [each for each in wanted if not isinstance(each.parent(), QTabBar)]  # its arrows: keys go to all tabs


def _lack(widget: QWidget) -> str:
    """Return how much of a widget its surroundings cut off; "" where nothing is, or where one can scroll to it."""
    place = QRect(QPoint(0, 0), widget.size())
    part, above = widget, widget.parentWidget()
    while above is not None and not part.isWindow():
        if isinstance(above.parentWidget(), QAbstractScrollArea) and above.parentWidget().viewport() is above:
            return ""  # it scrolls
        place = QRect(part.mapToParent(place.topLeft()), place.size())
        seen = place.intersected(above.rect())
        if seen.width() < place.width() - SLACK or seen.height() < place.height() - SLACK:
            return f"{seen.width()} x {seen.height()} of {place.width()} x {place.height()}"
        part, above = above, above.parentWidget()
    return _words_cut(widget)


def _words_cut(widget: QWidget) -> str:
    """Return by how much a button or label is too small for its words; those that end in dots fit."""
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and not widget.wordWrap()):
        needs = widget.minimumSizeHint()
        if widget.height() < needs.height() - SLACK or widget.width() < needs.width() - SLACK:
            return f"{widget.width()} x {widget.height()}, needs {needs.width()} x {needs.height()}"
    return ""
