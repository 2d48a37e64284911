"""What a screen reader is told of a window: names, roles, and the cells of lists and tables."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QScrollArea,
    QWidget,
)

from tests.faults.tally import FULL

MOST_ALIKE = 4  # that say the same; more of them are told apart by something else
MOST_ROWS = 60
# Roles that say nothing of what something does: those of a plain QWidget.
SAYS_NOTHING = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def where(widget: QWidget) -> str:
    """Return which widget it is, for a person who looks for it."""
    above = widget.parentWidget()
    return f"{type(widget).__name__} “{spoken(widget)}” in {type(above).__name__}"


def known_as(widget: QWidget) -> str:
    """Return what is looked at once only: in full each widget, in the suite each kind in each kind of place."""
    if FULL:
        return where(widget)
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def spoken(widget: QWidget) -> str:
    """Return what is said of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def role(widget: QWidget) -> QAccessible.Role:
    """Return what a widget is said to be."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role() if interface is not None else QAccessible.Role.NoRole


def reachable(root: QWidget) -> list[QWidget]:
    """Return what Tab, or a mouse, gives the focus to, each part of a field with its field."""
    return [each for each in root.findChildren(QWidget) if is_reachable(each)]


def is_reachable(widget: QWidget) -> bool:
    """Tell whether a widget can have the focus now, of its own."""
    if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False  # first, as it is so of most
    inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)  # its box speaks for it
    return (
        widget.isEnabled() and widget.focusProxy() is None and not inside and not isinstance(widget, QScrollArea)
    )


def unnamed(root: QWidget) -> list[str]:
    """Return what can be used and says nothing, or does not say what it is."""
    wanted = {*reachable(root), *(each for each in root.findChildren(QAbstractButton) if each.isVisible())}
    wanted = {each for each in wanted if not isinstance(each.parent(), QAbstractItemView) or is_reachable(each)}
    silent = [where(each) for each in wanted if not spoken(each)]
    return silent + [f"{where(each)}: {role(each)}" for each in wanted if role(each) in SAYS_NOTHING]


def alike(root: QWidget) -> list[str]:
    """Return names that so many widgets share that nobody knows which is which."""
    told = Counter((type(each).__name__, _told(each)) for each in reachable(root))
    return [f"{count} x {name}" for name, count in told.items() if count > MOST_ALIKE]


def _told(widget: QWidget) -> tuple[str, ...]:
    """Return what tells a widget from others: its name, its description, and what it stands in."""
    interface = QAccessible.queryAccessibleInterface(widget)
    said = [spoken(widget), interface.text(QAccessible.Text.Description) if interface else ""]
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        said += [above.accessibleName()] if above.accessibleName() else []
        above = above.parentWidget()
    return tuple(said)


def silent_cells(root: QWidget) -> list[str]:
    """Return cells that show something that is not said, and rows of which nothing is said."""
    found: list[str] = []
    for view in root.findChildren(QAbstractItemView):
        if view.isVisible() and not isinstance(view, QHeaderView) and view.model() is not None:
            found += [f"{where(view)}: {cell}" for cell in _silent(view)]
    return found


def _silent(view: QAbstractItemView) -> list[str]:
    model, root, found = view.model(), view.rootIndex(), []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)  # there it is not for us
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        cells = [model.index(row, column, root) for column in range(columns)]
        shown = [cell for cell in cells if view.visualRect(cell).isValid()]
        said = [_said(view, cell) for cell in shown]
        if shown and not any(said):
            found.append(f"row {row}")
        found += [
            f"row {row}, column {cell.column()}"
            for cell, words in zip(shown, said, strict=True)
            if not words and _shows(cell)
        ]
    return found


def _said(view: QAbstractItemView, cell: QModelIndex) -> str:
    """Return what Qt tells of a cell: the text made for screen readers, else the one that is drawn."""
    texts = (cell.data(Qt.ItemDataRole.AccessibleTextRole), cell.data(Qt.ItemDataRole.DisplayRole))
    return next((str(text) for text in texts if text not in (None, "")), "")


def _shows(cell: QModelIndex) -> bool:
    return cell.data(Qt.ItemDataRole.DecorationRole) is not None
