"""Slots and spaces as tables whose cells are edited in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fishbowl_app.model.duration import format_minutes, parse_minutes
from fishbowl_app.model.entities import Activity, Space
from fishbowl_app.model.errors import BadNumber, RuleBroken
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.ops.spaces import edit_space
from fishbowl_app.openspace_texts import slot_name
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.wall.board_model import Index, Role
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.words import translate


@dataclass(frozen=True)
class Field:
    """A column: its heading, what it shows of a row, and the op fields that a typed text makes; None: not edited.

    What cannot be read raises a RuleBroken.
    """

    heading: str
    shown: Callable[[Any], str]
    typed: Callable[[str], dict[str, Any]] | None = None


class FieldsModel(QAbstractTableModel):
    """A row for each slot or space.

    Args:
        bridge: of the session.
        op: changes fields of a row: op(session, id, **fields).
        fields: the columns.
        parent: owns it.
    """

    def __init__(
        self, bridge: SessionBridge, op: Callable[..., None], fields: list[Field], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._op, self.fields = bridge, op, fields
        self.rows: list[Any] = []
        self._texts: list[tuple[str, ...]] = []

    def show_rows(self, rows: list[Any]) -> None:
        """Show other rows."""
        texts = [tuple(field.shown(row) for field in self.fields) for row in rows]
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        changed = texts != self._texts
        self.rows, self._texts = rows, texts
        if not same:
            self.endResetModel()
        elif changed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.fields) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.fields[section].heading
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        text, field = self._texts[index.row()][index.column()], self.fields[index.column()]
        if role in (Role.DisplayRole, Role.EditRole):
            return text
        if role == Role.AccessibleTextRole:
            return f"{field.heading}: {text}"
        if role == Role.ToolTipRole:
            return tooltip_text(", ".join(filter(None, self._texts[index.row()])))
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        typed = self.fields[index.column()].typed
        if role != Role.EditRole or typed is None or str(value) == self._texts[index.row()][index.column()]:
            return False
        try:
            fields = typed(str(value))
        except RuleBroken as error:
            self._bridge.refused.emit(error)
            return False
        return self._bridge.tried(self._op, self.rows[index.row()].id, **fields)[0]

    def flags(self, index: Index) -> Qt.ItemFlag:
        edited = index.isValid() and self.fields[index.column()].typed is not None
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if edited else Qt.ItemFlag.NoItemFlags)


def slots_model(bridge: SessionBridge, sheet: Callable[[], WallSheet], parent: QObject) -> FieldsModel:
    """Return the slots: time, title, minutes."""

    def time(slot: Activity) -> str:
        return sheet().slot_words(slot)

    fields = [
        Field(translate("OpenSpace", "Time"), time),
        Field(translate("OpenSpace", "Slot"), lambda slot: slot.title, lambda text: {"title": text}),
        Field(
            translate("OpenSpace", "Minutes"),
            lambda slot: format_minutes(slot.length_s),
            lambda text: {"length_s": parse_minutes(text)},
        ),
    ]
    return FieldsModel(bridge, edit_activity, fields, parent)


def spaces_model(bridge: SessionBridge, sheet: Callable[[], WallSheet], parent: QObject) -> FieldsModel:
    """Return the spaces: name, places, features, link, and in which slots they are closed."""

    def closed(space: Space) -> str:
        shown = sheet()
        slots = (slot.id for slot in shown.slots if slot.id in space.closed)
        return ", ".join(slot_name(shown.snapshot, slot_id, shown.times) for slot_id in slots)

    fields = [
        Field(translate("OpenSpace", "Space"), lambda space: space.name, lambda text: {"name": text}),
        Field(translate("OpenSpace", "Places"), _capacity, lambda text: {"capacity": _number(text)}),
        Field(
            translate("OpenSpace", "Features"),
            lambda space: ", ".join(space.features),
            lambda text: {"features": listed(text)},
        ),
        Field(translate("OpenSpace", "Link"), lambda space: space.link, lambda text: {"link": text}),
        Field(translate("OpenSpace", "Closed"), closed),
    ]
    return FieldsModel(bridge, edit_space, fields, parent)


def listed(text: str) -> tuple[str, ...]:
    """Return what is typed with commas between as single texts."""
    return tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())


def _capacity(space: Space) -> str:
    return "" if space.capacity is None else str(space.capacity)


def _number(text: str) -> int | None:
    """Return a number, None for nothing.

    Raises:
        BadNumber.
    """
    if not text.strip():
        return None
    if not text.strip().isdecimal():
        raise BadNumber("capacity", text)
    return int(text)
