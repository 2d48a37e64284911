"""The rotation: planned, changed by hand, pinned. A seat is a table and a chair; the inner circle is table 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import (
    MAX_AT_TABLE,
    MAX_TABLES,
    MIN_TABLES,
    Activity,
    Goal,
    Kind,
    Participant,
    PlannedSeat,
    State,
)
from fishbowl_app.model.errors import HasBegun, RotationImpossible, RotationProblem
from fishbowl_app.model.ops.details import MOST_SEED
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.ops.find import check_chair, check_table, row, seated_round
from fishbowl_app.model.rules.planned import (
    Seat,
    all_goals,
    rotation_problem,
    rounds_of,
    seat_of,
    seats_of_plan,
)
from fishbowl_app.model.rules.rotation import RotationKind, nearest
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def plan_rotation(
    session: Session,
    kind: RotationKind = RotationKind.CIRCLE,
    *,
    seed: int | None = None,
    iterations: int | None = None,
    fresh: bool = False,
) -> None:
    """Plan all rounds of a kind to come; what is pinned stays and what has happened is fixed.

    What is planned already changes little, unless all is planned afresh. Rules that cannot be kept give way; so
    do pins, which then are pins no more.

    Raises:
        RotationImpossible: if there is nobody to plan, or no round.
    """
    asked = rotation_problem(session.snapshot, kind, fresh=fresh)
    chosen = session.snapshot.fishbowl.plan_seed if seed is None else seed
    found = nearest(asked.problem, seed=chosen, iterations=iterations)
    store_rotation(session, seats_of_plan(asked, found.plan), chosen)


def store_rotation(session: Session, seats: Mapping[str, Mapping[Seat, str]], seed: int) -> None:
    """Write a plan: participant by seat for each round. Pins of people who stay where they are pinned stay.

    Raises:
        Gone, HasBegun, NoSuchChair, NoSuchTable: if the session has changed since the plan was made, so that it
            does not fit.
        BadNumber: if the seed is below 0, or too many sit at a table.
    """
    whole("plan_seed", seed, 0, MOST_SEED)
    for round_id, planned in seats.items():
        held = _to_come(session, round_id)
        for seat, participant_id in planned.items():
            _check_seat(session, held, seat)
            row(session, Participant, participant_id)
    with session.change(Op.PLAN_ROTATION) as tx:
        tx.update(session.snapshot.fishbowl, plan_seed=seed)
        for round_id, planned in seats.items():
            _write(tx, round_id, planned)


def set_seat(session: Session, round_id: str, chair: int, participant_id: str | None, *, table: int = 0) -> None:
    """Plan somebody for a chair of a round to come; None leaves the chair empty.

    Who sits in that round already changes places with who is there.

    Raises:
        Gone, NoSuchChair, NoSuchTable, BadNumber.
        HasBegun: if the round has begun, or was skipped.
    """
    coming = _to_come(session, round_id)
    chosen = _check_seat(session, coming, (table, chair))
    seats = _planned(session, coming.id)
    there = seats.pop(chosen, None)
    if participant_id is not None:
        row(session, Participant, participant_id)
        before = next((seat for seat, who in seats.items() if who == participant_id), None)
        if before is not None:
            del seats[before]
            if there is not None:
                seats[before] = there
        seats[chosen] = participant_id
    with session.change(Op.EDIT_ROTATION) as tx:
        _write(tx, coming.id, seats)


def swap_seats(session: Session, one: str, other: str) -> None:
    """Let two planned seats, in one round or in two, change people. Who stays where they are pinned stays pinned.

    Raises:
        Gone.
        HasBegun: if one of the rounds has begun, or was skipped.
        RotationImpossible: if somebody would sit twice in a round.
    """
    first, second = row(session, PlannedSeat, one), row(session, PlannedSeat, other)
    planned = {round_id: _planned(session, round_id) for round_id in (first.round_id, second.round_id)}
    for round_id in planned:
        _to_come(session, round_id)
    planned[first.round_id][seat_of(first)] = second.participant_id
    planned[second.round_id][seat_of(second)] = first.participant_id
    for round_id, seats in planned.items():
        twice = tuple(who for who, times in Counter(seats.values()).items() if times > 1)
        if twice:
            number = session.snapshot.round_number(round_id) - 1
            raise RotationImpossible(RotationProblem.TWICE_IN_ROUND, number, twice)
    with session.change(Op.EDIT_ROTATION) as tx:
        for round_id, seats in planned.items():
            _write(tx, round_id, seats)


def pin_seat(session: Session, seat_id: str, pinned: bool) -> None:
    """Pin a planned seat, so that planning again leaves it; or let it go. At a table, a pin is to the table.

    Raises:
        Gone.
    """
    seat = row(session, PlannedSeat, seat_id)
    with session.change(Op.PIN_SEAT) as tx:
        tx.update(seat, pinned=pinned)


def clear_rotation(session: Session, kind: RotationKind = RotationKind.CIRCLE) -> None:
    """Take out what is planned for rounds of a kind that have not begun, pins included."""
    with session.change(Op.EDIT_ROTATION) as tx:
        for item in rounds_of(session.snapshot, kind):
            if item.state is State.PLANNED:
                _write(tx, item.id, {})


def set_goals(session: Session, goals: Sequence[Goal]) -> None:
    """Put the goals of the rotation into an order; those not named come after, in their usual one."""
    with session.change(Op.SET_GOALS) as tx:
        tx.update(session.snapshot.fishbowl, goals=all_goals(goals))


def set_tables(session: Session, tables: int) -> None:
    """Set how many tables there are in table rounds. Where tables go, what was planned at them to come goes too.

    Raises:
        BadNumber.
    """
    whole("tables", tables, MIN_TABLES, MAX_TABLES)
    with session.change(Op.SET_TABLES) as tx:
        tx.update(session.snapshot.fishbowl, tables=tables)
        for item in session.snapshot.table_rounds:
            for seat in session.snapshot.seats_of_round(item.id):
                if item.started_at is None and seat.table > tables:
                    tx.delete(seat)


def _to_come(session: Session, round_id: str) -> Activity:
    found = seated_round(session, round_id)
    if found.state is not State.PLANNED:
        raise HasBegun(found.id, found.state.value)
    return found


def _check_seat(session: Session, held: Activity, seat: Seat) -> Seat:
    table, chair = seat
    check_table(session, held, table)
    if held.kind is Kind.TABLES:
        whole("chair", chair, 1, MAX_AT_TABLE)
    else:
        check_chair(session, chair)
    return seat


def _planned(session: Session, round_id: str) -> dict[Seat, str]:
    return {seat_of(seat): seat.participant_id for seat in session.snapshot.seats_of_round(round_id)}


def _write(tx: Tx, round_id: str, seats: Mapping[Seat, str]) -> None:
    """Make the planned seats of a round what is given; seats that stay keep their row and pin.

    A pin in the circle is to a chair, one at a table to the table: there it goes along from chair to chair.
    Seats on chairs that are gone go too.
    """
    for lost in tx.snapshot.lost_seats.get(round_id, ()):
        tx.delete(lost)
    before = tx.snapshot.seats_of_round(round_id)
    pinned = {(seat.table, seat.participant_id) for seat in before if seat.pinned and seat.table}
    for seat in before:
        if seats.get(seat_of(seat)) != seat.participant_id:
            tx.delete(seat)
    there = {seat_of(seat) for seat in tx.snapshot.seats_of_round(round_id)}
    for (table, chair), who in sorted(seats.items()):
        if (table, chair) not in there:
            tx.insert(PlannedSeat(new_id(), round_id, table, chair, who, (table, who) in pinned))
