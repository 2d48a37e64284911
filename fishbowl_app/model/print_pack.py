"""What is printed for the room before a session: the plan of the rotation, and a seat card for everybody.

Plain values: no ids, no layout, and no name that may not be shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Kind, NameStyle, Participant, PlannedSeat, State
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.agenda import start_of_day, timetable
from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class PlannedPlace:
    """Where somebody sits in a round. `table` is 0 in the inner circle; `chair` counts within the table."""

    kind: Kind  # ROUND or TABLES
    number: int  # among the rounds of its kind
    start: float | None  # planned, UTC
    table: int
    chair: int


@dataclass(frozen=True, slots=True)
class SeatCard:
    """Everything one person has to know. `sat`: the numbers of the rounds of the fishbowl they have sat in."""

    who: Who
    group: str
    places: tuple[PlannedPlace, ...]
    sat: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedTable:
    """Who sits at a table, or in the inner circle (0): chair and person, by chair."""

    table: int
    seats: tuple[tuple[int, Who], ...]


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One round with its plan."""

    kind: Kind
    number: int
    title: str
    question: str
    start: float | None
    tables: tuple[PlannedTable, ...]


@dataclass(frozen=True, slots=True)
class PrintPack:
    """The plan by round, and by person in the order of names."""

    title: str
    date: str  # ISO, "" when not known
    place: str
    rounds: tuple[PlannedRound, ...]
    cards: tuple[SeatCard, ...]


def print_pack(snapshot: Snapshot, now: float, names: NameStyle = NameStyle.ALL) -> PrintPack:
    """Return what the print pack tells of the rounds to come for which there is a plan.

    Who is hidden in every print is told by role, whatever the style.

    Args:
        snapshot: the session.
        now: the UTC instant of the look, for a day that has no start of its own.
        names: how people are called.
    """
    naming = Naming(snapshot, names)
    starts = {
        line.activity.id: line.planned_start for line in timetable(snapshot, now, start_of_day(snapshot, now))
    }
    planned = [item for item in snapshot.agenda if _is_planned(snapshot, item)]
    rounds = tuple(_round(snapshot, item, starts.get(item.id), naming) for item in planned)
    cards = [_card(snapshot, person, planned, starts, naming) for person in _people(snapshot, planned)]
    cards.sort(key=lambda card: not card.who.name)  # where nobody is named, the order must not tell either
    return PrintPack(
        snapshot.details.title, snapshot.details.held_on, snapshot.details.place, rounds, tuple(cards)
    )


def _is_planned(snapshot: Snapshot, item: Activity) -> bool:
    rounds = item.kind in (Kind.ROUND, Kind.TABLES) and item.state is State.PLANNED
    return rounds and bool(snapshot.seats_of_round(item.id))


def _people(snapshot: Snapshot, planned: list[Activity]) -> list[Participant]:
    """Return who is here or planned, by name."""
    seated = {seat.participant_id for item in planned for seat in snapshot.seats_of_round(item.id)}
    here = {person.id for person in snapshot.here}
    found = [person for person in snapshot.people if planned and person.id in here | seated]
    return sorted(found, key=lambda person: by_letters(person.name))


def _round(snapshot: Snapshot, item: Activity, start: float | None, naming: Naming) -> PlannedRound:
    tables: dict[int, list[tuple[int, Who]]] = {}
    for seat in snapshot.seats_of_round(item.id):
        tables.setdefault(seat.table, []).append(
            (seat.chair, naming.who(snapshot.participants[seat.participant_id]))
        )
    return PlannedRound(
        kind=item.kind,
        number=snapshot.round_number(item.id),
        title=item.title,
        question=item.question,
        start=start,
        tables=tuple(PlannedTable(table, tuple(seats)) for table, seats in tables.items()),
    )


def _card(
    snapshot: Snapshot,
    person: Participant,
    planned: list[Activity],
    starts: dict[str, float | None],
    naming: Naming,
) -> SeatCard:
    seats = {item.id: _seat_of(snapshot, item, person) for item in planned}
    places = tuple(
        PlannedPlace(item.kind, snapshot.round_number(item.id), starts.get(item.id), seat.table, seat.chair)
        for item in planned
        if (seat := seats[item.id]) is not None
    )
    group = naming.group_name(snapshot.group_of(person))
    return SeatCard(naming.who(person), group, places, _sat(snapshot, person))


def _sat(snapshot: Snapshot, person: Participant) -> tuple[int, ...]:
    turns = {turn.round_id for turn in snapshot.turns.values() if turn.participant_id == person.id}
    return tuple(sorted(snapshot.round_number(round_id) for round_id in turns))


def _seat_of(snapshot: Snapshot, item: Activity, person: Participant) -> PlannedSeat | None:
    return next((seat for seat in snapshot.seats_of_round(item.id) if seat.participant_id == person.id), None)
