"""The rotation by people and rounds, to be read."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from fishbowl_app.model.entities import Participant, State
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.rounds_model import Index, Role, RoundsModel
from fishbowl_app.ui.rotation.words import translate


class TurnsModel(RoundsModel):
    """Who sits in which rounds: a row for each participant, the last column counts the rounds they sit in."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(bridge, parent)
        self._people: list[Participant] = []
        self._chairs: dict[tuple[str, str], int] = {}

    def refresh(self) -> None:
        """Show the plan as it is now."""
        snapshot = self.snapshot
        chairs = _chairs_of(snapshot)
        planned = {who for who, _ in chairs}
        here = {person.id for person in snapshot.here}
        people = [person for person in snapshot.people if person.id in here or person.id in planned]
        shape = [item.id for item in self.rounds], self._people
        labels = labels_of(snapshot)
        if ([item.id for item in snapshot.rounds], people) != shape or labels != self.labels:
            self.beginResetModel()
            self.rounds, self._people, self._chairs, self.labels = snapshot.rounds, people, chairs, labels
            self.endResetModel()
        elif chairs != self._chairs or self.rounds != snapshot.rounds:
            self.rounds, self._chairs = snapshot.rounds, chairs
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1), [Role.DisplayRole]
            )

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rounds) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return self.labels[self._people[section].id] if role == Role.DisplayRole else None
        if section < len(self.rounds):
            return self.round_header(section, role)
        return translate("Rotation", "Turns") if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid() or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        who = self._people[index.row()].id
        if index.column() == len(self.rounds):
            turns = sum(1 for person, _ in self._chairs if person == who)
            return str(turns)
        chair = self._chairs.get((who, self.rounds[index.column()].id))
        if chair is not None:
            return translate("Rotation", "chair {0}").format(chair)
        return translate("Rotation", "outer circle") if role == Role.AccessibleTextRole else ""


def _chairs_of(snapshot: Snapshot) -> dict[tuple[str, str], int]:
    """Return the chair by participant and round: where they sat in a round that began, else the planned one."""
    begun = {item.id for item in snapshot.rounds if item.state is not State.PLANNED}
    chairs = {
        (seat.participant_id, seat.round_id): seat.chair
        for seat in snapshot.planned_seats.values()
        if seat.round_id not in begun
    }
    for turn in sorted(snapshot.turns.values(), key=lambda turn: turn.sat_at, reverse=True):
        if turn.round_id in begun:
            chairs[turn.participant_id, turn.round_id] = turn.chair
    return chairs
