"""The rotation of a session: what is asked of the planner, and its answer as seats."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fishbowl_app.model.entities import GOALS, Activity, Goal, Kind, PlannedSeat, State
from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.planned_rules import with_rules
from fishbowl_app.model.rules.rotation import Measures, Person, Pin, Plan, Problem, RotationKind, Round, measure
from fishbowl_app.model.snapshot import Snapshot

Seat = tuple[int, int]  # a table and a chair of it, from 1; the inner circle is table 0
# What the question to the planner, and so the answer, is made from.
ASKED_OF = ("fishbowl", "group", "participant", "activity", "turn", "planned_seat", "seat_rule")
NOBODY = ""  # keeps the place of an empty chair in a plan that was published


@dataclass(frozen=True, slots=True)
class Asked:
    """A rotation problem and the rounds it is about, by id: those that began first, then those to come."""

    problem: Problem
    round_ids: tuple[str, ...]


def rounds_of(snapshot: Snapshot, kind: RotationKind) -> list[Activity]:
    """Return the rounds of a kind in their order."""
    return snapshot.rounds if kind is RotationKind.CIRCLE else snapshot.table_rounds


def rounds_to_come(snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE) -> list[Activity]:
    """Return the rounds that can still be planned: those that follow the last that began.

    What was passed over does not come any more, unless nothing else is left.
    """
    rounds = rounds_of(snapshot, kind)
    planned = [item for item in rounds if item.state is State.PLANNED]
    begun = max((item.place for item in rounds if item.started_at is not None), default=-1)
    return [item for item in planned if item.place > begun] or planned


def rotation_problem(
    snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE, *, fresh: bool = False
) -> Asked:
    """Return what the planner has to answer now: what has happened is fixed, what is pinned stays.

    Who is here is planned for every round to come; who left or comes later is not. What is planned already is
    the published plan, which changes little; where all is planned afresh there is none.

    Raises:
        RotationImpossible: if there is no round to come, or nobody to plan.
    """
    if not rounds_to_come(snapshot, kind):
        raise RotationImpossible(RotationProblem.NO_ROUNDS)
    if not snapshot.here:
        raise RotationImpossible(RotationProblem.NO_PEOPLE)
    return _asked(snapshot, kind, fresh=fresh)


def _asked(snapshot: Snapshot, kind: RotationKind, *, fresh: bool) -> Asked:
    begun = [item for item in rounds_of(snapshot, kind) if item.state in (State.RUNNING, State.DONE)]
    coming = rounds_to_come(snapshot, kind)
    past = tuple(_held(snapshot, kind, item) for item in begun)
    stored = tuple(_stored(snapshot, kind, item) for item in coming)
    circle, fishbowl = kind is RotationKind.CIRCLE, snapshot.fishbowl
    problem = Problem(
        kind=kind,
        rounds=len(begun) + len(coming),
        people=_people(snapshot, past, stored),
        chairs=fishbowl.chairs if circle else 0,
        open_chairs=fishbowl.free_chairs if circle else 0,
        tables=0 if circle else fishbowl.tables,
        max_run=fishbowl.max_run if circle else None,
        goals=all_goals(fishbowl.goals),
        pins=tuple(_pins(snapshot, coming, len(begun))),
        past=past,
        published=(*past, *stored) if not fresh and any(map(_who, stored)) else (),
    )
    round_ids = tuple(item.id for item in (*begun, *coming))
    return Asked(with_rules(problem, snapshot, round_ids), round_ids)


def all_goals(first: Iterable[Goal]) -> tuple[Goal, ...]:
    """Return all goals, these first; the others after them in their usual order."""
    return tuple(dict.fromkeys((*first, *GOALS)))


def plan_in_use(asked: Asked) -> Plan | None:
    """Return the plan as it stands, edits by hand included; None where nothing is planned."""
    problem = asked.problem
    if not problem.published:
        return None
    tables = tuple(tuple(tuple(who for who in table if who) for table in at) for at in problem.published)
    if problem.kind is RotationKind.TABLES:
        return Plan(tables)
    rows = (tuple(who or None for who in at[0]) for at in problem.published)
    return Plan(tables, tuple(row + (None,) * (problem.chairs - len(row)) for row in rows))


def measured(snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE) -> Measures | None:
    """Return how good the rotation is as it stands; None where nothing is planned, or nothing is to come."""
    try:
        asked = rotation_problem(snapshot, kind)
    except RotationImpossible:
        return None
    plan = plan_in_use(asked)
    return None if plan is None else measure(asked.problem, plan)


def standing(snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE) -> Measures:
    """Return how the rotation stands: the rounds that were held, and what is planned, be it nothing."""
    asked = _asked(snapshot, kind, fresh=False)
    nobody: Round = ((),) * (1 if kind is RotationKind.CIRCLE else asked.problem.tables)
    coming = asked.problem.rounds - len(asked.problem.past)
    return measure(asked.problem, plan_in_use(asked) or Plan((*asked.problem.past, *(nobody,) * coming)))


def seats_of_plan(asked: Asked, plan: Plan) -> dict[str, dict[Seat, str]]:
    """Return a plan as participant by seat, for each round to come. At a table, who was there already is first."""
    found: dict[str, dict[Seat, str]] = {}
    for number in range(len(asked.problem.past), asked.problem.rounds):
        if asked.problem.kind is RotationKind.CIRCLE:
            rows = {0: plan.chairs[number]}
        else:
            rows = dict(enumerate(_as_before(asked.problem, number, plan.tables[number]), start=1))
        found[asked.round_ids[number]] = {
            (table, chair): who
            for table, row in rows.items()
            for chair, who in enumerate(row, start=1)
            if who is not None
        }
    return found


def seat_of(seat: PlannedSeat) -> Seat:
    """Return table and chair of a planned seat."""
    return seat.table, seat.chair


def _as_before(problem: Problem, number: int, tables: Round) -> list[tuple[str, ...]]:
    """Return the people of each table of a round, those first who were there in the published plan, as there."""
    before = problem.published[number] if problem.published else ()
    order = [{who: place for place, who in enumerate(table)} for table in before]
    order += [{}] * (len(tables) - len(order))
    return [
        tuple(sorted(table, key=lambda who: places.get(who, len(places))))
        for table, places in zip(tables, order, strict=False)
    ]


def _held(snapshot: Snapshot, kind: RotationKind, item: Activity) -> Round:
    """Return who sat in a round that began, each once; where nobody is recorded, who was planned."""
    if kind is RotationKind.TABLES:
        return _tables(snapshot, item)
    sat = dict.fromkeys(turn.participant_id for turn in snapshot.turns_of_round(item.id))
    planned = (seat.participant_id for seat in snapshot.seats_of_round(item.id))
    return (tuple(sat or planned),)


def _stored(snapshot: Snapshot, kind: RotationKind, item: Activity) -> Round:
    """Return who is planned for a round to come."""
    if kind is RotationKind.TABLES:
        return _tables(snapshot, item)
    sits = {seat.chair: seat.participant_id for seat in snapshot.seats_of_round(item.id)}
    return (tuple(sits.get(chair, NOBODY) for chair in range(1, max(sits, default=0) + 1)),)


def _tables(snapshot: Snapshot, item: Activity) -> Round:
    """Return who is planned at each table of a round, empty tables too; table 1 is the first."""
    seats = snapshot.tables_of(item.id)
    numbers = range(1, max((snapshot.fishbowl.tables, *seats)) + 1)
    return tuple(tuple(seat.participant_id for seat in seats.get(table, ())) for table in numbers)


def _who(tables: Round) -> set[str]:
    return {who for table in tables for who in table} - {NOBODY}


def _people(snapshot: Snapshot, past: tuple[Round, ...], stored: tuple[Round, ...]) -> tuple[Person, ...]:
    """Return everybody the plan is about. Who was planned and has left is known too, but comes to no round."""
    here = {person.id for person in snapshot.here}
    known = here.union(*map(_who, (*past, *stored)))
    coming = frozenset(range(len(past), len(past) + len(stored)))
    return tuple(
        Person(who, snapshot.participants[who].group_id or "", frozenset() if who in here else coming)
        for who in sorted(known)
    )


def _pins(snapshot: Snapshot, coming: list[Activity], first: int) -> list[Pin]:
    """Return the pinned seats of rounds to come, chairs and tables from 0. A pin at a table is to the table.

    Seats for which the session has no chair or table, as a file may have them, are passed over.
    """
    return [
        Pin(first + number, seat.participant_id, table=seat.table - 1)
        if seat.table
        else Pin(first + number, seat.participant_id, seat.chair - 1)
        for number, item in enumerate(coming)
        for seat in snapshot.seats_of_round(item.id)
        if seat.pinned and _is_there(snapshot, item, seat)
    ]


def _is_there(snapshot: Snapshot, item: Activity, seat: PlannedSeat) -> bool:
    fishbowl = snapshot.fishbowl
    if item.kind is Kind.TABLES:
        return 1 <= seat.table <= fishbowl.tables
    return seat.table == 0 and 1 <= seat.chair <= fishbowl.chairs
