"""Where Tab leads: round through everything, in reading order, the same way back, and always seen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.accessible.spoken import is_reachable, known_as, where

MOST = 150  # steps
SLACK = 6  # pixels by which things of one line may differ


_known: set[str] = set()


def round_trip(window: QWidget) -> list[str]:
    """Return what is amiss with the way of Tab through a window; it is gone where there is something new on it."""
    new = {known_as(each) for each in _wanted(window)} - _known
    if not new:
        return []
    _known.update(new)
    forth = _way(window, Qt.Key.Key_Tab)
    if forth is not None and not set(_wanted(window)) <= set(forth):
        forth = _way(window, Qt.Key.Key_Tab)  # to come to a list may turn buttons on
    if forth is None:
        return ["Tab never comes round again"]
    back = _way(window, Qt.Key.Key_Backtab)
    found = [f"not come to: {where(each)}" for each in _wanted(window) if each not in forth]
    if back is None or [forth[0], *reversed(forth[1:])] != back:
        found.append("Shift+Tab does not lead back the same way")
    return found + jumps(forth)


def _way(window: QWidget, key: Qt.Key) -> list[QWidget] | None:
    """Press a key until one is where one was, and return all that had the focus; None where that never happens."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            return seen if seen and focus is seen[0] else None
        seen.append(focus)
        QTest.keyClick(focus, key)
    return None


def _wanted(window: QWidget) -> list[QWidget]:
    """Return what Tab has to come to; of radio buttons that belong together Qt leaves one on the way."""
    found = [each for each in window.findChildren(QWidget) if is_reachable(each) and each.window() is window]
    return [each for each in found if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def jumps(way: list[QWidget]) -> list[str]:
    """Return steps that lead up in a column, or to the left in a line. Who goes round has to go back once."""
    steps = [pair for pair in pairwise([*way, way[0]]) if _are_seen(*pair)]
    back = [f"{where(one)} -> {where(other)}" for one, other in steps if _is_against(_place(one), _place(other))]
    return back if len(back) > 1 else []


def _are_seen(*widgets: QWidget) -> bool:
    """Tell whether all of them are in sight; where one was scrolled to says nothing of its place."""
    return all(each.visibleRegion().boundingRect().height() >= each.height() - SLACK for each in widgets)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _is_against(one: QRect, other: QRect) -> bool:
    same_column = one.left() < other.right() - SLACK and other.left() < one.right() - SLACK
    same_line = one.top() < other.bottom() - SLACK and other.top() < one.bottom() - SLACK
    up = same_column and not same_line and other.bottom() <= one.top() + SLACK
    left = same_line and not same_column and other.right() <= one.left() + SLACK
    return up or left
