"""Painted widgets as a screen reader has them. One that Qt does not know it takes for a part without a meaning.

As with the board, Qt owns what it was given for a widget and goes on asking while the widget is destroyed: there
is one answer for each, and it is kept from Python's collector.
"""

from __future__ import annotations

import weakref
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_answers: list[PaintedAccess] = []
_roles: weakref.WeakKeyDictionary[QWidget, QAccessible.Role] = weakref.WeakKeyDictionary()
_installed = False


class PaintedAccess(QAccessibleObject):
    """A picture with the accessible name and description of its widget, and nothing in it."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget)
        self._seen, self._role = weakref.ref(widget), role

    def role(self) -> QAccessible.Role:
        return self._role

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._widget
        if widget is None:
            return ""
        if kind == QAccessible.Text.Name:
            return widget.accessibleName()
        return widget.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._widget
        if widget is not None:
            state.focusable = True
            state.focused = widget.hasFocus()
            state.invisible = not widget.isVisible()
        return state

    def parent(self) -> QAccessibleInterface | None:
        above = self._widget.parentWidget() if self._widget is not None else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> None:
        return None

    def childAt(self, x: int, y: int) -> None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        widget = self._widget
        return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size()) if widget is not None else QRect()

    @property
    def _widget(self) -> QWidget | None:
        seen = self._seen()
        return seen if seen is not None and isValid(seen) else None


def heard_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Have screen readers take a painted widget that can have the focus for a chart, a picture or a document."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_interface)
        _installed = True
    _roles[widget] = role


def _interface(_class: str, thing: Any) -> QAccessibleInterface | None:
    # Qt asks for every object, and once for each: an error here would stay set in the middle of Qt.
    role = _roles.pop(thing, None) if isinstance(thing, QWidget) else None
    if role is None:
        return None
    _answers.append(PaintedAccess(thing, role))
    return _answers[-1]
