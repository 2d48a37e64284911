"""The rotation by seats and rounds: a row for each chair, or for each seat of each table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt

from fishbowl_app.model.entities import PlannedSeat
from fishbowl_app.model.ops.rotation import set_seat, swap_seats
from fishbowl_app.model.rules.planned import Seat
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.rotation.rounds_model import Cell, Index, Role, RoundsModel
from fishbowl_app.ui.rotation.sheet import Chosen, Place, Sheet
from fishbowl_app.ui.rotation.words import translate


class SeatsModel(RoundsModel):
    """Who is planned for which seat. Rounds that have begun cannot be changed, nor what is only proposed."""

    def __init__(self, bridge: SessionBridge, sheet: Sheet, parent: QObject | None = None) -> None:
        self._bridge = bridge
        super().__init__(sheet, parent)

    def rows_of(self, sheet: Sheet) -> tuple[object, ...]:
        return sheet.seats

    def place(self, index: Index) -> Place:
        """Return round and seat of a cell."""
        return self.round(index).id, self.sheet.seats[index.row()]

    def index_of(self, place: Place) -> QModelIndex:
        """Return the cell of a round and seat."""
        columns = [held.id for held in self.sheet.rounds]
        if place[0] not in columns or place[1] not in self.sheet.seats:
            return QModelIndex()
        return self.index(self.sheet.seats.index(place[1]), columns.index(place[0]))

    def index_of_somebody(self, participant_id: str, round_id: str) -> QModelIndex:
        """Return the cell in which somebody sits in a round, or which they would leave."""
        seat = self.sheet.seat_of.get((participant_id, round_id))
        if seat is None:
            seat = self.sheet.moves.get((participant_id, round_id))
        return self.index_of((round_id, seat)) if seat is not None else QModelIndex()

    def seat_at(self, index: Index) -> PlannedSeat | None:
        """Return what the plan in use has for a cell."""
        return self.sheet.stored.get(self.place(index)) if index.isValid() else None

    def is_open(self, index: Index) -> bool:
        """Tell whether a cell can be changed by hand."""
        return index.isValid() and self.is_to_come(index) and self.sheet.proposal is None

    def chosen(self, index: Index) -> Chosen:
        if not index.isValid():
            return Chosen()
        return Chosen(self.round(index).id, self.sheet.planned.get(self.place(index), ""))

    def cell(self, index: Index) -> Cell:
        place, sheet = self.place(index), self.sheet
        if not self.is_to_come(index) and sheet.is_circle:
            sat = sheet.sat.get(place, ())
            if len(sat) > 1:
                return Cell(text := ", ".join(self.short[who] for who in sat), text, quiet=True)
            return self._named(sat[0] if sat else sheet.planned.get(place), quiet=True)
        who, change = sheet.planned.get(place), sheet.changes.get(place)
        if who is None and place in sheet.left_free:
            words = translate("Rotation", "left free")
            return Cell(words, words, quiet=True, was=self._was(place))
        stored, lined = sheet.stored.get(place), place[1][1] == 1 and index.row() > 0
        pinned = stored is not None and stored.pinned and change is None
        quiet = not self.is_to_come(index)
        return self._named(who, pinned=pinned, was=self._was(place), quiet=quiet, lined=lined)

    def words(self, index: Index) -> str:
        cell = self.cell(index)
        return ", ".join(
            part
            for part in (
                round_name(self.sheet.snapshot, self.round(index)),
                self._row_name(self.sheet.seats[index.row()]),
                cell.text or translate("Rotation", "nobody planned"),
                translate("Rotation", "pinned") if cell.pinned else "",
                "" if cell.was is None else was_text(cell.was),
            )
            if part
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return super().headerData(section, orientation, role)
        seat = self.sheet.seats[section]
        if role == Role.AccessibleTextRole:
            return self._row_name(seat)
        if role != Role.DisplayRole:
            return None
        if self.sheet.is_circle:
            return translate("Rotation", "Chair {0}").format(seat[1])
        return translate("Rotation", "Table {0}").format(seat[0]) if seat[1] == 1 else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or not self.is_to_come(index):
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled  # while a plan is proposed the view says why it is not to be
        if not self.is_open(index):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        # a view that lets rows be moved inside takes nothing that cannot be moved
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.EditRole and index.isValid():
            return self.labels.get(self.sheet.planned.get(self.place(index), ""), "")
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Plan somebody, by id, for a cell; None takes whoever is planned out."""
        seat = self.seat_at(index)
        if role != Role.EditRole or value == (seat.participant_id if seat else None):
            return False
        who = None if value is None else str(value)
        round_id, (table, chair) = self.place(index)
        return self._bridge.tried(set_seat, round_id, chair, who, table=table)[0]

    def exchange(self, index: Index, other: Index) -> bool:
        """Let two cells change who is planned; an empty one in the same round just takes who comes."""
        seat, there = self.seat_at(index), self.seat_at(other)
        if seat is None or not (self.is_open(index) and self.is_open(other)) or index == other:
            return False
        if index.column() == other.column():
            return self.setData(other, seat.participant_id)
        return there is not None and self._bridge.tried(swap_seats, seat.id, there.id)[0]

    def _was(self, place: Place) -> str | None:
        change = self.sheet.changes.get(place)
        return None if change is None else self.labels.get(change.was or "", "")

    def _row_name(self, seat: Seat) -> str:
        table, chair = seat
        if table == 0:
            return translate("Rotation", "Chair {0}").format(chair)
        return translate("Rotation", "Table {0}, seat {1}").format(table, chair)


def was_text(name: str) -> str:
    """Return who sits there in the plan in use."""
    return translate("Rotation", "was {0}").format(name) if name else translate("Rotation", "was empty")
