"""The rotation of a session: what is asked of the planner, and its answer as seats."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation import Measures, Person, Pin, Plan, Problem, RotationKind, measure
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Asked:
    """A rotation problem and the rounds it is about, by id: those that began first, then those to come."""

    problem: Problem
    round_ids: tuple[str, ...]


def rounds_to_come(snapshot: Snapshot) -> list[Activity]:
    """Return the rounds that can still be planned: those that follow the last that began.

    What was passed over does not come any more, unless nothing else is left.
    """
    planned = [item for item in snapshot.rounds if item.state is State.PLANNED]
    begun = max((item.place for item in snapshot.rounds if item.started_at is not None), default=-1)
    return [item for item in planned if item.place > begun] or planned


def rotation_problem(snapshot: Snapshot) -> Asked:
    """Return what the planner has to answer now: what has happened is fixed, what is pinned stays.

    Who is here is planned for every round to come; who left or comes later is not.

    Raises:
        RotationImpossible: if there is no round to come, or nobody to plan.
    """
    begun = [item for item in snapshot.rounds if item.state in (State.RUNNING, State.DONE)]
    coming = rounds_to_come(snapshot)
    if not coming:
        raise RotationImpossible(RotationProblem.NO_ROUNDS)
    past = [_sat(snapshot, item) for item in begun]
    here = {person.id for person in snapshot.here}
    if not here:
        raise RotationImpossible(RotationProblem.NO_PEOPLE)
    pins = tuple(_pins(snapshot, coming, len(begun)))
    # Who is pinned and not here any more is asked for too, so that the planner says who cannot come.
    known = sorted(here | {who for seats in past for who in seats} | {pin.person_id for pin in pins})
    future = frozenset(range(len(begun), len(begun) + len(coming)))
    fishbowl = snapshot.fishbowl
    problem = Problem(
        kind=RotationKind.CIRCLE,
        rounds=len(begun) + len(coming),
        people=tuple(_person(snapshot, who, frozenset() if who in here else future) for who in known),
        chairs=fishbowl.chairs,
        open_chairs=fishbowl.free_chairs,
        max_run=fishbowl.max_run,
        pins=pins,
        past=tuple((seats,) for seats in past),
    )
    return Asked(problem, tuple(item.id for item in (*begun, *coming)))


def measured(snapshot: Snapshot) -> Measures | None:
    """Return how good the rotation is as it stands, edits by hand included; None where nothing is planned."""
    try:
        asked = rotation_problem(snapshot)
    except RotationImpossible:
        return None
    seats = [_seats(snapshot, asked, number) for number in range(len(asked.round_ids))]
    if not any(seats[len(asked.problem.past) :]):
        return None
    known = {person.id for person in asked.problem.people}
    tables = tuple((tuple(who for who in row if who in known),) for row in seats)
    return measure(asked.problem, Plan(tables=tables))


def _seats(snapshot: Snapshot, asked: Asked, number: int) -> tuple[str, ...]:
    if number < len(asked.problem.past):
        return asked.problem.past[number][0]
    return tuple(seat.participant_id for seat in snapshot.seats_of_round(asked.round_ids[number]))


def _sat(snapshot: Snapshot, held: Activity) -> tuple[str, ...]:
    """Return who sat in a round that began, each once; where nobody is recorded, who was planned."""
    sat = dict.fromkeys(turn.participant_id for turn in snapshot.turns_of_round(held.id))
    planned = (seat.participant_id for seat in snapshot.seats_of_round(held.id))
    return tuple(sat or planned)


def _person(snapshot: Snapshot, participant_id: str, absent: frozenset[int]) -> Person:
    person = snapshot.participants[participant_id]
    return Person(person.id, person.group_id or "", absent)


def _pins(snapshot: Snapshot, coming: list[Activity], first: int) -> list[Pin]:
    """Return the pinned seats of rounds to come, chairs from 0."""
    return [
        Pin(first + number, seat.participant_id, seat.chair - 1)
        for number, item in enumerate(coming)
        for seat in snapshot.seats_of_round(item.id)
        if seat.pinned
    ]


def planned_chairs(asked: Asked, plan: Plan) -> dict[str, dict[int, str]]:
    """Return a plan as participant by chair, for each round to come."""
    first = len(asked.problem.past)
    return {
        round_id: {chair: who for chair, who in enumerate(row, start=1) if who is not None}
        for round_id, row in zip(asked.round_ids[first:], plan.chairs[first:], strict=True)
    }
