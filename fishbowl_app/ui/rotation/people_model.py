"""The rotation by people and rounds: when somebody sits, how often, and how long they wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QModelIndex, QObject, Qt

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.rules.match import matches
from fishbowl_app.model.rules.rotation import Measures
from fishbowl_app.ui.change_words import seat_name
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.rotation.rounds_model import Cell, Index, Role, RoundsModel
from fishbowl_app.ui.rotation.sheet import Chosen, Sheet
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.widgets import badge_icon

EVERYBODY = None
NO_GROUP = ""


class PeopleModel(RoundsModel):
    """A row for everybody who is here or planned; before the rounds stand turns, longest wait and people met."""

    def __init__(self, sheet: Sheet, parent: QObject | None = None) -> None:
        self._typed = ""
        self._group_id: str | None = EVERYBODY
        super().__init__(sheet, parent)

    def only(self, typed: str, group_id: str | None) -> None:
        """Show only who fits what was typed, of a group: its id, NO_GROUP or EVERYBODY."""
        self._typed, self._group_id = typed, group_id
        self.show_sheet(self.sheet)

    def rows_of(self, sheet: Sheet) -> tuple[object, ...]:
        wanted = [
            person
            for person in sheet.people
            if self._group_id is EVERYBODY or (person.group_id or NO_GROUP) == self._group_id
        ]
        return tuple(person.id for person in (matches(wanted, self._typed) if self._typed else wanted))

    def person(self, row: int) -> Participant:
        """Return whom a row is about."""
        return self.sheet.snapshot.participants[self._rows[row]]

    def index_of_somebody(self, participant_id: str, round_id: str) -> QModelIndex:
        """Return the cell of a participant and round; not a valid one where they are not shown."""
        columns = [held.id for held in self.sheet.rounds]
        if participant_id not in self._rows or round_id not in columns:
            return QModelIndex()
        row = self._rows.index(participant_id)
        return self.index(row, self.first + columns.index(round_id))

    def chosen(self, index: Index) -> Chosen:
        if not index.isValid():
            return Chosen()
        in_round = index.column() >= self.first
        return Chosen(self.round(index).id if in_round else "", self.person(index.row()).id)

    @property
    def first(self) -> int:
        return len(self._figures)

    def cell(self, index: Index) -> Cell:
        who = self.person(index.row()).id
        if index.column() < self.first:
            figure = str(self._figures[index.column()].of(self.sheet.figures).get(who, 0))
            return Cell(figure, figure)
        key = (who, self.round(index).id)
        seat, moves = self.sheet.seat_of.get(key), key in self.sheet.moves
        words = seat_name(seat) if seat is not None else ""
        short = str(seat[1] if self.sheet.is_circle else seat[0]) if seat is not None else ""
        forbidden = key in self.sheet.forbidden and self.is_to_come(index)
        if seat is None and moves:
            words = short = translate("Rotation", "out")
        stored = self.sheet.stored.get((key[1], seat)) if seat is not None else None
        return Cell(
            words,
            short,
            quiet=not self.is_to_come(index),
            pinned=stored is not None and stored.pinned and stored.participant_id == who and not moves,
            forbidden=forbidden,
            was=self._was(key) if moves else None,
        )

    def words(self, index: Index) -> str:
        cell, name = self.cell(index), self.labels[self.person(index.row()).id]
        if index.column() < self.first:
            return f"{name}, {self._figures[index.column()].means}: {cell.text}"
        nowhere = (
            translate("Rotation", "outer circle") if self.sheet.is_circle else translate("Rotation", "no table")
        )
        return ", ".join(
            part
            for part in (
                name,
                round_name(self.sheet.snapshot, self.round(index)),
                cell.text or nowhere,
                translate("Rotation", "pinned") if cell.pinned else "",
                translate("Rotation", "not in this round") if cell.forbidden else "",
                "" if cell.was is None else translate("Rotation", "was {0}").format(cell.was or nowhere),
            )
            if part
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return self._person_header(self.person(section), role)
        if section >= self.first:
            return super().headerData(section, orientation, role)
        if role == Role.DisplayRole:
            return self._figures[section].name
        means = (Role.ToolTipRole, Role.AccessibleTextRole)
        return self._figures[section].means if role in means else None

    def _person_header(self, person: Participant, role: int) -> object:
        group = self.sheet.snapshot.group_of(person)
        if role == Role.DecorationRole:
            return badge_icon(group.label, group.colour) if group else None
        return self.labels[person.id] if role in (Role.DisplayRole, Role.AccessibleTextRole) else None

    def _was(self, key: tuple[str, str]) -> str:
        seat = self.sheet.moves[key]
        return seat_name(seat) if seat is not None else ""

    @property
    def _figures(self) -> list[PersonFigure]:
        return figures_of(self.sheet)


@dataclass(frozen=True, slots=True)
class PersonFigure:
    """A number that each person has in a plan."""

    name: str
    means: str
    of: Callable[[Measures], Mapping[str, int]]  # by id


def figures_of(sheet: Sheet) -> list[PersonFigure]:
    """Return the numbers that stand before the rounds."""
    met = translate("Rotation", "Different people they sit with")
    found = [PersonFigure(translate("Rotation", "Meets"), met, attrgetter("met"))]
    if sheet.is_circle:
        turns = translate("Rotation", "Rounds in which they sit")
        waits = translate("Rotation", "Most rounds in a row in which they do not sit")
        found = [
            PersonFigure(translate("Rotation", "Turns"), turns, attrgetter("turns")),
            PersonFigure(translate("Rotation", "Waits"), waits, attrgetter("waits")),
            *found,
        ]
    return found
