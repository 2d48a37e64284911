"""How large what is clicked is: at least 24 pixels either way, or far enough from the next not to be mistaken.

That is success criterion 2.5.8 of WCAG 2.2.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QWidget

from tests.accessible.spoken import where

LEAST = 24  # pixels


def small_targets(window: QWidget) -> list[str]:
    """Return what is too small and too near to something else."""
    targets = _targets(window)
    small = {name: place for name, place in targets if min(place.width(), place.height()) < LEAST}
    if not small:
        return []
    near = [name for name, place in small.items() if _is_near(name, place, targets)]
    return [f"{name}: {small[name].width()} x {small[name].height()}" for name in near]


def _targets(window: QWidget) -> list[tuple[str, QRect]]:
    found = []
    for widget in window.findChildren(QWidget):
        if not _can_be_hit(widget, window):
            continue
        if isinstance(widget, QTabBar):
            found += [
                (f"{where(widget)} {n}", _in_window(widget, widget.tabRect(n))) for n in range(widget.count())
            ]
        elif isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox):
            found.append((f"{where(widget)} #{id(widget)}", _in_window(widget, widget.rect())))
    return found


def _can_be_hit(widget: QWidget, window: QWidget) -> bool:
    inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QTabBar)  # they are one target
    return widget.isVisible() and widget.isEnabled() and widget.window() is window and not inside


def _in_window(widget: QWidget, part: QRect) -> QRect:
    return QRect(widget.mapTo(widget.window(), part.topLeft()), part.size())


def _is_near(name: str, place: QRect, targets: list[tuple[str, QRect]]) -> bool:
    """Tell whether a circle of 24 pixels around a small target touches another target, or the circle of one."""
    others = [other for other_name, other in targets if other_name != name]
    small = [other for other in others if min(other.width(), other.height()) < LEAST]
    apart = [_distance(place.center(), other) < LEAST / 2 for other in others]
    circles = [_distance(place.center(), QRect(other.center(), other.center())) < LEAST for other in small]
    return any(apart) or any(circles)


def _distance(point: QPoint, place: QRect) -> float:
    across = max(place.left() - point.x(), 0, point.x() - place.right())
    down = max(place.top() - point.y(), 0, point.y() - place.bottom())
    return (across**2 + down**2) ** 0.5
