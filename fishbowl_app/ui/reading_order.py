"""The way of Tab through a window: as people read it, whatever was made first.

Qt goes through widgets in the order in which they were made. Rooms are made when they are first needed, tabs after
their pages, lines between panes after the panes: that order says nothing. Here it is taken from where things are:
line by line, and within what stands side by side column by column, part by part.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget

SLACK = 4  # pixels by which neighbours may overlap


class ReadingOrder:
    """A window, mixed in before its Qt class, whose Tab follows what is seen."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Give the focus to the next that takes it; False where there is none, as Qt has it."""
        way = in_reading_order(self)
        now = QApplication.focusWidget()
        if not way or (way == [now]):
            return False
        step = 1 if forwards else -1
        place = way.index(now) + step if now in way else (0 if forwards else -1)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        way[place % len(way)].setFocus(reason)
        return True


def in_reading_order(part: QWidget) -> list[QWidget]:
    """Return all inside a widget that Tab comes to, in the order in which it is read."""
    found: list[QWidget] = []
    inside = [each for each in part.children() if isinstance(each, QWidget) and each.isVisible()]
    for child in by_place([each for each in inside if not each.isWindow()], QWidget.geometry):
        if takes_tab(child):
            found.append(child)
        if not isinstance(child, QAbstractSpinBox | QComboBox):  # they speak for what is in them
            found += in_reading_order(child)
    return found


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab may come to a widget itself."""
    wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return wants and widget.isEnabled() and widget.focusProxy() is None


def by_place(parts: Sequence[QWidget], place: Callable[[QWidget], QRect]) -> list[QWidget]:
    """Return parts as they are read: cut into lines where a line goes through none of them, else into columns."""
    if len(parts) < 2:
        return list(parts)
    for start, end in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        cut = _cut(parts, lambda each, start=start: start(place(each)), lambda each, end=end: end(place(each)))
        if len(cut) > 1:
            return [each for group in cut for each in by_place(group, place)]
    return sorted(parts, key=lambda each: (place(each).top(), place(each).left()))


def _cut(
    parts: Sequence[QWidget], start: Callable[[QWidget], int], end: Callable[[QWidget], int]
) -> list[list[QWidget]]:
    """Return groups of what overlaps in one direction, from its start on."""
    groups: list[list[QWidget]] = []
    reached = 0
    for each in sorted(parts, key=start):
        if groups and start(each) < reached - SLACK:
            groups[-1].append(each)
            reached = max(reached, end(each))
        else:
            groups.append([each])
            reached = end(each)
    return groups
