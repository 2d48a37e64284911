"""The people of the session as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Participant, Presence
from fishbowl_app.model.ops.people import edit_participant, mark_presence, set_group
from fishbowl_app.model.rules.fairness import turn_counts
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.people.cells import (
    PRESENCE_ICONS,
    Column,
    cell_text,
    edit_text,
    explained,
    heading,
    heard,
    whole_text,
)
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import badge_icon, tooltip_text

_EDITABLE = (Column.NAME, Column.GROUP, Column.ROLE, Column.NOTE, Column.PRESENCE)
_GONE = (Presence.LATE, Presence.LEFT)


class PeopleModel(QAbstractTableModel):
    """One row for each participant, in the order they were added; views sort.

    What is edited is done by the ops, which tell the strip where a rule stands in the way.
    """

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._people: list[Participant] = list(bridge.snapshot.participants.values())
        self._turns = turn_counts(bridge.snapshot)
        self._together: tuple[str, ...] = ()
        bridge.changed.connect(self._on_changed)

    # --- reading -----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return heading(Column(section))
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(explained(Column(section)))
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        person, column, snapshot = self._people[index.row()], Column(index.column()), self._bridge.snapshot
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(snapshot, person, column, self.turns(person))
            case Qt.ItemDataRole.EditRole:
                return edit_text(snapshot, person, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._mark(person, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.HIDDEN:
                return Qt.CheckState.Checked if person.name_hidden else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip_text(whole_text(snapshot, person, self.turns(person)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return heard(snapshot, person, column, self.turns(person))
            case Qt.ItemDataRole.ForegroundRole if _is_quiet(person, column):
                return theme().text_quiet
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if index.column() == Column.HIDDEN:
            return base | flag.ItemIsUserCheckable
        return base | flag.ItemIsEditable if index.column() in _EDITABLE else base

    def person(self, row: int) -> Participant | None:
        """Return who stands in a row, None where there is none."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, participant_id: str) -> int:
        """Return the row of a participant, -1 where they are gone."""
        return next((row for row, person in enumerate(self._people) if person.id == participant_id), -1)

    def turns(self, person: Participant) -> int:
        """Return how many turns somebody has had."""
        return self._turns.get(person.id, 0)

    def group_names(self) -> list[str]:
        """Return the names of the groups in their order, for completion."""
        return [group.name for group in self._bridge.snapshot.group_list]

    # --- changing ----------------------------------------------------------------------------------------

    def group_together(self, participant_ids: Iterable[str]) -> None:
        """Let the next group that is typed for one of these people be that of all of them."""
        self._together = tuple(participant_ids)

    def group_alone(self) -> None:
        """Let a group that is typed be that of one person again."""
        self._together = ()

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Edit a cell; False where it was refused, which the strip explains."""
        person = self.person(index.row())
        if person is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.HIDDEN:
            hidden = Qt.CheckState(value) is Qt.CheckState.Checked
            return self._bridge.tried(edit_participant, person.id, name_hidden=hidden)[0]
        return role == Qt.ItemDataRole.EditRole and self._edit(person, Column(index.column()), value)

    def _edit(self, person: Participant, column: Column, value: Any) -> bool:
        if column is Column.PRESENCE:
            return self._bridge.tried(mark_presence, [person.id], Presence(value))[0]
        text = str(value)
        if column is Column.GROUP and person.id in self._together:
            return self._bridge.tried(set_group, self._together, text)[0]
        if text == edit_text(self._bridge.snapshot, person, column):
            return True
        match column:
            case Column.NAME:
                return self._bridge.tried(edit_participant, person.id, name=text)[0]
            case Column.GROUP:
                return self._bridge.tried(set_group, [person.id], text)[0]
            case Column.ROLE:
                return self._bridge.tried(edit_participant, person.id, role=text)[0]
            case Column.NOTE:
                return self._bridge.tried(edit_participant, person.id, note=text)[0]
        return False

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("participant"):
            self._follow_people(changes.ids("participant"))
        if changes.touches("group"):
            self._tell_column([row for row, person in enumerate(self._people) if person.group_id], Column.GROUP)
        if changes.touches("turn", "activity"):
            self._follow_turns()

    def _follow_people(self, ids: frozenset[str]) -> None:
        there = self._bridge.snapshot.participants
        self._take_out([row for row, person in enumerate(self._people) if person.id not in there])
        changed = []
        for row, person in enumerate(self._people):
            if person.id in ids:
                self._people[row] = there[person.id]
                changed.append(row)
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        known = {person.id for person in self._people}
        self._put_in([person for person in there.values() if person.id in ids - known])

    def _take_out(self, rows: Sequence[int]) -> None:
        for first, last in reversed(list(_runs(rows))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._people[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, people: Sequence[Participant]) -> None:
        if people:
            first = len(self._people)
            self.beginInsertRows(QModelIndex(), first, first + len(people) - 1)
            self._people.extend(people)
            self.endInsertRows()

    def _follow_turns(self) -> None:
        before, self._turns = self._turns, turn_counts(self._bridge.snapshot)
        rows = enumerate(self._people)
        self._tell_column(
            [row for row, person in rows if before.get(person.id, 0) != self.turns(person)], Column.TURNS
        )

    def _tell_column(self, rows: Iterable[int], column: Column) -> None:
        for first, last in _runs(list(rows)):
            self.dataChanged.emit(self.index(first, column), self.index(last, column))

    def _mark(self, person: Participant, column: Column) -> Any:
        if column is Column.PRESENCE:
            return icon(*PRESENCE_ICONS[person.presence])
        group = self._bridge.snapshot.group_of(person) if column is Column.GROUP else None
        return badge_icon(group.label, group.colour) if group else None


def _is_quiet(person: Participant, column: Column) -> bool:
    """Tell whether a cell is of less importance: remarks, and all of who is not in the room."""
    return person.presence in _GONE or column in (Column.NOTE, Column.TURNS)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Return rising row numbers as stretches without a gap: the first and the last of each."""
    first = last = None
    for row in rows:
        if last is not None and row == last + 1:
            last = row
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
