"""The rotation: planned, changed by hand, pinned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Participant, PlannedSeat, State
from fishbowl_app.model.errors import HasBegun, RotationImpossible, RotationProblem
from fishbowl_app.model.ops.details import MOST_SEED
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import check_chair, fishbowl_round, row
from fishbowl_app.model.rules.planned import planned_chairs, rotation_problem
from fishbowl_app.model.rules.rotation import plan
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def plan_rotation(session: Session, *, seed: int | None = None, iterations: int | None = None) -> None:
    """Plan all rounds to come; what is pinned stays and what has happened is fixed.

    Raises:
        RotationImpossible: if no plan answers what is asked.
    """
    asked = rotation_problem(session.snapshot)
    chosen = session.snapshot.fishbowl.plan_seed if seed is None else seed
    made = plan(asked.problem, seed=chosen, iterations=iterations)
    store_rotation(session, planned_chairs(asked, made), chosen)


def store_rotation(session: Session, chairs: Mapping[str, Mapping[int, str]], seed: int) -> None:
    """Write a plan: participant by chair for each round. Pins of people who stay in their chair stay.

    Raises:
        Gone, HasBegun, NoSuchChair: if the session has changed since the plan was made, so that it does not fit.
        BadNumber: if the seed is below 0.
    """
    whole("plan_seed", seed, 0, MOST_SEED)
    for round_id, seats in chairs.items():
        _to_come(session, round_id)
        for chair, participant_id in seats.items():
            check_chair(session, chair)
            row(session, Participant, participant_id)
    with session.change(Op.PLAN_ROTATION) as tx:
        tx.update(session.snapshot.fishbowl, plan_seed=seed)
        for round_id, seats in chairs.items():
            _write(tx, round_id, seats)


def set_seat(session: Session, round_id: str, chair: int, participant_id: str | None) -> None:
    """Plan somebody for a chair of a round to come; None leaves the chair empty.

    Who sits in that round already changes places with who is there.

    Raises:
        Gone, NoSuchChair.
        HasBegun: if the round has begun, or was skipped.
    """
    coming = _to_come(session, round_id)
    check_chair(session, chair)
    seats = {seat.chair: seat.participant_id for seat in session.snapshot.seats_of_round(coming.id)}
    there = seats.pop(chair, None)
    if participant_id is not None:
        row(session, Participant, participant_id)
        before = next((number for number, who in seats.items() if who == participant_id), None)
        if before is not None:
            del seats[before]
            if there is not None:
                seats[before] = there
        seats[chair] = participant_id
    with session.change(Op.EDIT_ROTATION) as tx:
        _write(tx, coming.id, seats)


def swap_seats(session: Session, one: str, other: str) -> None:
    """Let two planned seats, in one round or in two, change people. Pins go with the chairs that keep theirs.

    Raises:
        Gone.
        HasBegun: if one of the rounds has begun, or was skipped.
        RotationImpossible: if somebody would sit twice in a round.
    """
    first, second = row(session, PlannedSeat, one), row(session, PlannedSeat, other)
    planned = {
        round_id: {seat.chair: seat.participant_id for seat in session.snapshot.seats_of_round(round_id)}
        for round_id in (first.round_id, second.round_id)
    }
    for round_id in planned:
        _to_come(session, round_id)
    planned[first.round_id][first.chair] = second.participant_id
    planned[second.round_id][second.chair] = first.participant_id
    for round_id, seats in planned.items():
        twice = tuple(who for who, times in Counter(seats.values()).items() if times > 1)
        if twice:
            number = session.snapshot.round_number(round_id) - 1
            raise RotationImpossible(RotationProblem.TWICE_IN_ROUND, number, twice)
    with session.change(Op.EDIT_ROTATION) as tx:
        for round_id, seats in planned.items():
            _write(tx, round_id, seats)


def pin_seat(session: Session, seat_id: str, pinned: bool) -> None:
    """Pin a planned seat, so that planning again leaves it; or let it go.

    Raises:
        Gone.
    """
    seat = row(session, PlannedSeat, seat_id)
    with session.change(Op.PIN_SEAT) as tx:
        tx.update(seat, pinned=pinned)


def clear_rotation(session: Session) -> None:
    """Take out what is planned for rounds that have not begun, pins included."""
    with session.change(Op.EDIT_ROTATION) as tx:
        for item in session.snapshot.rounds:
            if item.state is State.PLANNED:
                _write(tx, item.id, {})


def _to_come(session: Session, round_id: str) -> Activity:
    found = fishbowl_round(session, round_id)
    if found.state is not State.PLANNED:
        raise HasBegun(found.id, found.state.value)
    return found


def _write(tx: Tx, round_id: str, seats: Mapping[int, str]) -> None:
    """Make the planned seats of a round what is given; seats that stay keep their row and pin."""
    for seat in tx.snapshot.seats_of_round(round_id):
        if seats.get(seat.chair) != seat.participant_id:
            tx.delete(seat)
    there = {seat.chair for seat in tx.snapshot.seats_of_round(round_id)}
    for chair, participant_id in sorted(seats.items()):
        if chair not in there:
            tx.insert(PlannedSeat(new_id(), round_id, chair, participant_id, False))
