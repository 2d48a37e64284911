"""A plan of the rotation that is proposed and not in use: what it answers, what it would change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules.planned import Asked, Seat, plan_in_use, rotation_problem, seat_of, seats_of_plan
from fishbowl_app.model.rules.rotation import (
    Measures,
    Pin,
    Plan,
    Problem,
    RotationKind,
    measure,
    without_lost_pins,
)
from fishbowl_app.model.snapshot import Snapshot

Seats = Mapping[Seat, str]  # who sits where in one round


@dataclass(frozen=True, slots=True)
class Question:
    """What a plan is wanted for.

    `asked` is what the session asks, the plan in use being `published` in it; `before` is how good that one is.
    `problem` is for the planner: the same, or `fresh`, planned from the beginning and not so that little changes;
    without the pins that no plan can keep, which are `given_up`.
    """

    asked: Asked
    problem: Problem
    seed: int
    fresh: bool
    before: Measures | None
    given_up: tuple[Pin, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A seat of a coming round that somebody else takes than in the plan in use; None: nobody."""

    round_id: str
    seat: Seat
    was: str | None
    comes: str | None


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody who sits at another table of a coming round than in the plan in use; None: at none."""

    round_id: str
    participant_id: str
    was: int | None
    comes: int | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan beside the one in use; `seats` are those of the rounds to come."""

    question: Question
    plan: Plan
    measures: Measures
    seats: Mapping[str, Seats]
    changes: tuple[Change, ...]

    @property
    def kind(self) -> RotationKind:
        """Whether it is about the inner circle or about tables."""
        return self.question.problem.kind

    @property
    def steps(self) -> tuple[Change | Move, ...]:
        """What it changes as people hear it: who sits instead of whom; at tables who goes where."""
        return self.changes if self.kind is RotationKind.CIRCLE else tuple(_moves(self.changes))


def ask(snapshot: Snapshot, kind: RotationKind, seed: int, *, fresh: bool) -> Question:
    """Return what a plan is wanted for now.

    Raises:
        RotationImpossible: if there is no round to come, or nobody to plan.
    """
    asked = rotation_problem(snapshot, kind)
    wanted = rotation_problem(snapshot, kind, fresh=True).problem if fresh else asked.problem
    problem, given_up = without_lost_pins(wanted)
    used = plan_in_use(asked)
    before = measure(asked.problem, used) if used else None
    return Question(asked, problem, seed, fresh, before, given_up)


def still_asked(snapshot: Snapshot, question: Question) -> bool:
    """Tell whether the session asks the same as then: the same people, rounds, rules and plan in use."""
    try:
        return rotation_problem(snapshot, question.problem.kind) == question.asked
    except RotationImpossible:
        return False


def propose(snapshot: Snapshot, question: Question, plan: Plan, measures: Measures | None = None) -> Proposal:
    """Return a plan as a proposal beside the one in use. It is measured where no `measures` are given."""
    seats = seats_of_plan(question.asked, plan)
    changes = tuple(
        change
        for round_id, coming in seats.items()
        for change in _changes(round_id, _in_use(snapshot, round_id), coming)
    )
    found = measure(question.problem, plan) if measures is None else measures
    return Proposal(question, plan, found, seats, changes)


def _moves(changes: Sequence[Change]) -> Iterator[Move]:
    """Yield who changes tables, in the order of rounds and of the tables they leave or come to."""
    left, come = dict[tuple[str, str], int](), dict[tuple[str, str], int]()
    for change in changes:
        if change.was is not None:
            left[change.round_id, change.was] = change.seat[0]
        if change.comes is not None:
            come[change.round_id, change.comes] = change.seat[0]
    everybody = (
        (change.round_id, who) for change in changes for who in (change.comes, change.was) if who is not None
    )
    for round_id, who in dict.fromkeys(everybody):
        yield Move(round_id, who, left.get((round_id, who)), come.get((round_id, who)))


def _in_use(snapshot: Snapshot, round_id: str) -> Seats:
    """Return who is planned, on chairs that are gone too: a plan that is used takes them out of there."""
    seats = (*snapshot.seats_of_round(round_id), *snapshot.lost_seats.get(round_id, ()))
    return {seat_of(seat): seat.participant_id for seat in seats}


def _changes(round_id: str, before: Seats, after: Seats) -> Iterator[Change]:
    """Yield who comes to each table instead of whom. Another chair at the same table is no change."""
    for table in sorted({table for table, _ in (*before, *after)}):
        was = {seat: who for seat, who in before.items() if seat[0] == table}
        now = {seat: who for seat, who in after.items() if seat[0] == table}
        come = {seat: who for seat, who in sorted(now.items()) if who not in was.values()}
        goes = {seat: who for seat, who in sorted(was.items()) if who not in now.values()}
        same = {seat: goes.pop(seat) for seat in come if seat in goes}
        for seat, who in come.items():
            left = same.get(seat) or (goes.pop(next(iter(goes))) if goes else None)
            yield Change(round_id, seat, left, who)
        free = [seat for seat in sorted(was) if seat not in now]  # there are as many, or more
        for seat, who in zip(free, goes.values(), strict=False):
            yield Change(round_id, seat, who, None)
