"""The plan of the rotation to come: by round, and a card for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from fishbowl_app.model.entities import Activity, Kind, Participant, PlannedSeat, State
from fishbowl_app.model.print_pack.data import PlannedPlace, PlannedRound, PlannedTable, SeatCard
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.model.snapshot import Snapshot

Starts = Mapping[str, float | None]  # planned, by the ids of activities


def planned_rounds(snapshot: Snapshot, starts: Starts, naming: Naming) -> tuple[PlannedRound, ...]:
    """Return the rounds to come for which there is a plan."""
    return tuple(_round(snapshot, item, starts.get(item.id), naming) for item in _planned(snapshot))


def seat_cards(snapshot: Snapshot, starts: Starts, naming: Naming) -> tuple[SeatCard, ...]:
    """Return a card for everybody who is here or planned, where there is a plan, in their order in print."""
    planned = _planned(snapshot)
    people = in_print_order(_people(snapshot, planned), naming)
    return tuple(_card(snapshot, person, planned, starts, naming) for person in people)


def in_print_order(people: Iterable[Participant], naming: Naming) -> list[Participant]:
    """Return people by name; who is not named comes last, in an order that does not tell the name either."""

    def place(person: Participant) -> tuple[Any, ...]:
        if naming.who(person).name:
            return False, by_letters(person.name)
        return True, naming.group_number(person.group_id), person.id

    return sorted(people, key=place)


def _planned(snapshot: Snapshot) -> list[Activity]:
    return [item for item in snapshot.agenda if _is_planned(snapshot, item)]


def _is_planned(snapshot: Snapshot, item: Activity) -> bool:
    rounds = item.kind in (Kind.ROUND, Kind.TABLES) and item.state is State.PLANNED
    return rounds and bool(snapshot.seats_of_round(item.id))


def _people(snapshot: Snapshot, planned: list[Activity]) -> list[Participant]:
    """Return who is here or planned."""
    seated = {seat.participant_id for item in planned for seat in snapshot.seats_of_round(item.id)}
    here = {person.id for person in snapshot.here}
    return [person for person in snapshot.people if planned and person.id in here | seated]


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
    starts: Starts,
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
