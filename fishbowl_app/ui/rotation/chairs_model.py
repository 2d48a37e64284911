"""The rotation by chairs and rounds, to be changed."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QModelIndex, QObject, Qt

from fishbowl_app.model.entities import PlannedSeat, State
from fishbowl_app.model.ops.rotation import set_seat, swap_seats
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.labels import labels_of, round_name, short_names
from fishbowl_app.ui.rotation.rounds_model import Index, Role, RoundsModel
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import tooltip_text


class RotationModel(RoundsModel):
    """Who is planned for which chair: a row for each chair. Rounds that have begun cannot be changed."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, parent)
        self._seats: dict[tuple[str, int], PlannedSeat] = {}
        self._sat: dict[tuple[str, int], str] = {}
        self._free: set[tuple[str, int]] = set()
        self._chairs = 0

    def refresh(self) -> None:
        """Show the plan as it is now; tells only of cells that changed while the table keeps its size."""
        snapshot, before, old_labels, old_sat = self.snapshot, self._seats, self.labels, self._sat
        old_free, self._free = self._free, _left_free(snapshot)
        rounds, chairs = snapshot.rounds, snapshot.fishbowl.chairs
        seats = {(seat.round_id, seat.chair): seat for seat in snapshot.planned_seats.values()}
        labels = labels_of(snapshot)
        self._sat = _who_sat(snapshot, labels)
        if [item.id for item in rounds] != [item.id for item in self.rounds] or chairs != self._chairs:
            self.beginResetModel()
            self.rounds, self._chairs, self._seats, self.labels = rounds, chairs, seats, labels
            self.endResetModel()
            return
        same_rounds = self.rounds == rounds
        self.rounds, self._seats, self.labels = rounds, seats, labels
        if not same_rounds:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(rounds) - 1))
        for column, held in enumerate(rounds):
            for row in range(chairs):
                key = (held.id, row + 1)
                moved = before.get(key) != seats.get(key) or old_sat.get(key) != self._sat.get(key)
                freed = (key in old_free) != (key in self._free)
                if moved or freed or not same_rounds or old_labels != labels:
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def seat_at(self, index: Index) -> PlannedSeat | None:
        """Return what is planned for a cell."""
        return self._seats.get((self.rounds[index.column()].id, index.row() + 1)) if index.isValid() else None

    def is_open(self, index: Index) -> bool:
        """Tell whether a cell can be changed: its round has not begun."""
        return index.isValid() and self.rounds[index.column()].state is State.PLANNED

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._chairs

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return self.round_header(section, role)
        return translate("Rotation", "Chair {0}").format(section + 1) if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self.is_open(index):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        seat = self.seat_at(index)
        name = self.labels.get(seat.participant_id, "") if seat else ""
        pinned = translate("Rotation", "pinned") if seat and seat.pinned else ""
        if not self.is_open(index):
            name, pinned = self._sat.get((self.rounds[index.column()].id, index.row() + 1), name), ""
        free = not name and (self.rounds[index.column()].id, index.row() + 1) in self._free
        shown = translate("Rotation", "left free") if free else name
        if role == Role.DisplayRole:
            return f"{name} · {pinned}" if pinned else shown
        if role == Role.EditRole:
            return name
        if role == Role.ForegroundRole and (free or not self.is_open(index)):
            return theme().text_quiet
        if role == Role.DecorationRole and pinned:
            return icon("pin", "accent")
        words = self._words(index, shown, pinned)
        if role == Role.ToolTipRole:
            return tooltip_text(words)
        return words if role == Role.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Plan somebody, by id, for a cell; None takes whoever is planned out."""
        seat = self.seat_at(index)
        if role != Role.EditRole or value == (seat.participant_id if seat else None):
            return False
        who = None if value is None else str(value)
        done, _ = self._bridge.tried(set_seat, self.rounds[index.column()].id, index.row() + 1, who)
        return done

    def exchange(self, index: Index, other: Index) -> bool:
        """Let two cells change who is planned; an empty one in the same round just takes who comes."""
        seat, there = self.seat_at(index), self.seat_at(other)
        if seat is None or not (self.is_open(index) and self.is_open(other)) or index == other:
            return False
        if index.column() == other.column():
            return self.setData(other, seat.participant_id)
        return there is not None and self._bridge.tried(swap_seats, seat.id, there.id)[0]

    def _words(self, index: Index, name: str, pinned: str) -> str:
        chair = translate("Rotation", "Chair {0}").format(index.row() + 1)
        who = name or translate("Rotation", "nobody planned")
        parts = [round_name(self.snapshot, self.rounds[index.column()]), chair, who, pinned]
        return ", ".join(part for part in parts if part)


def _left_free(snapshot: Snapshot) -> set[tuple[str, int]]:
    """Return round and chair of the seats that a plan leaves free because so many chairs are to stay so."""
    found = set()
    for held in snapshot.rounds:
        planned = {seat.chair for seat in snapshot.seats_of_round(held.id)}
        if planned and held.state is State.PLANNED:
            empty = [chair for chair in range(snapshot.fishbowl.chairs, 0, -1) if chair not in planned]
            found |= {(held.id, chair) for chair in empty[: snapshot.fishbowl.free_chairs]}
    return found


def _who_sat(snapshot: Snapshot, labels: dict[str, str]) -> dict[tuple[str, int], str]:
    """Return who has sat on each chair of the rounds that began, in the order they came."""
    short, found = short_names(labels), defaultdict(list)
    for held in snapshot.rounds:
        for turn in snapshot.turns_of_round(held.id):
            found[held.id, turn.chair].append(short[turn.participant_id])
    return {key: ", ".join(dict.fromkeys(names)) for key, names in found.items()}
