"""Who sits in the inner circle."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Format, Kind, Participant, Speech, State, Turn
from fishbowl_app.model.errors import AlreadyInCircle, ChairTaken, NoFreeChair, NothingPlanned, WrongState
from fishbowl_app.model.ops.find import check_chair, current_round, fishbowl_round, not_at_tables, row, sitter
from fishbowl_app.model.ops.presence import arrive, stop_waiting
from fishbowl_app.model.ops.turns import begin_turn, end_turn, end_turns, is_here, open_turns
from fishbowl_app.model.rules.seating import first_free_chair
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def sit_down(session: Session, participant_id: str, chair: int | None = None) -> Turn:
    """Put a participant on a chair, the first free one unless another is named.

    Who sits already and names another chair changes places with whoever is there. Who was on the waiting list
    is taken off it; who sits is in the room, so is marked present.

    Raises:
        AtTables, NoRound, NoSuchChair, Gone.
        AlreadyInCircle: if they sit already and no chair was named.
        ChairTaken: if somebody else sits there.
        NoFreeChair: if all chairs are taken.
    """
    not_at_tables(session)
    person = row(session, Participant, participant_id)
    this_round = current_round(session)
    sits = session.snapshot.chair_of(participant_id)
    if sits is not None:
        if chair is None:
            raise AlreadyInCircle(participant_id, sits)
        return change_chair(session, sits, chair)
    chosen = _free_chair(session, chair)
    with session.change(Op.SIT_DOWN) as tx:
        _welcome(tx, person)
        return begin_turn(tx, this_round.id, chosen, participant_id)


def swap_in(session: Session, participant_id: str, chair: int) -> Turn:
    """Put a participant on a chair in place of who sits there; both in one step.

    Raises:
        AtTables, NoRound, NoSuchChair, ChairFree, AlreadyInCircle, Gone.
    """
    not_at_tables(session)
    person = row(session, Participant, participant_id)
    sits = session.snapshot.chair_of(participant_id)
    if sits is not None:
        raise AlreadyInCircle(participant_id, sits)
    going = sitter(session, chair)
    with session.change(Op.SIT_DOWN) as tx:
        end_turn(tx, going)
        _welcome(tx, person)
        return begin_turn(tx, going.round_id, chair, participant_id)


def leave(session: Session, chair: int) -> None:
    """Let who sits in a chair go back to the outer circle.

    Raises:
        NoSuchChair, ChairFree.
    """
    turn = sitter(session, chair)
    with session.change(Op.LEAVE_CHAIR) as tx:
        end_turn(tx, turn)


def change_chair(session: Session, chair: int, other: int) -> Turn:
    """Let who sits in a chair move to another; who sits there takes the first one. The turns go on.

    Raises:
        AtTables, NoSuchChair, ChairFree.
    """
    not_at_tables(session)
    turn = sitter(session, chair)
    there = session.snapshot.circle.get(check_chair(session, other))
    with session.change(Op.CHANGE_CHAIR) as tx:
        if there is None:
            return tx.update(turn, chair=other)
        if there.id == turn.id:
            return turn
        # No two open turns may share a chair even for a moment: one stands up first.
        tx.update(there, left_at=tx.now.utc)
        moved = tx.update(turn, chair=other)
        tx.update(there, chair=chair, left_at=None)
        return moved


def seat_round(session: Session, round_id: str) -> None:
    """Seat the current round as it is planned; who sits already and is not planned goes back.

    Who has left or comes late is not seated: their chair stays free. Who is planned for another chair than
    they sit in changes chairs, and their turn goes on.

    Raises:
        Gone: if there is no such round.
        AtTables: while a table round runs.
        WrongState: if it is over or skipped, or another round comes before it.
        NothingPlanned: if nobody is planned for it who is here.
    """
    chosen = _seatable(session, round_id)
    planned = _planned_here(session.snapshot, chosen)
    if not planned:
        raise NothingPlanned(chosen.id)
    with session.change(Op.SEAT_ROUND) as tx:
        seated = _stand_up_and_change(tx, chosen, {who: chair for chair, who in planned.items()})
        _seat(tx, chosen, {chair: who for chair, who in planned.items() if chair not in seated})


def seat_closed_circle(tx: Tx, started: Activity) -> None:
    """Seat a round that starts in a closed fishbowl as it is planned, inside an open change.

    There the plan says who sits, and nobody comes in between. Where somebody sits already, that is how the
    moderator wants it, and it stays so.
    """
    if tx.snapshot.fishbowl.format is Format.CLOSED and started.kind is Kind.ROUND and not tx.snapshot.circle:
        _seat(tx, started, _planned_here(tx.snapshot, started))


def clear_circle(session: Session) -> None:
    """Let everybody go back to the outer circle.

    Raises:
        NoRound.
    """
    this_round = current_round(session)
    with session.change(Op.CLEAR_CIRCLE) as tx:
        end_turns(tx, this_round.id)


def toggle_speaking(session: Session, chair: int) -> None:
    """Mark that who sits in a chair speaks now, or has ended. Whoever was marked before has ended.

    Raises:
        AtTables: if they would begin while a table round runs; who speaks may always end.
        NoSuchChair, ChairFree.
    """
    turn = sitter(session, chair)
    running = session.snapshot.speaking
    stops = running is not None and running.turn_id == turn.id
    if not stops:
        not_at_tables(session)
    with session.change(Op.STOP_SPEAKING if stops else Op.START_SPEAKING) as tx:
        if running is not None:
            tx.update(running, ended_at=tx.now.utc)
        if not stops:
            tx.insert(Speech(new_id(), turn.id, tx.now.utc, None))


def stop_speaking(session: Session) -> None:
    """End the stretch of speaking that is marked, if one is."""
    running = session.snapshot.speaking
    with session.change(Op.STOP_SPEAKING) as tx:
        if running is not None:
            tx.update(running, ended_at=tx.now.utc)


def _seatable(session: Session, round_id: str) -> Activity:
    not_at_tables(session)
    chosen = fishbowl_round(session, round_id)
    if chosen.state in (State.DONE, State.SKIPPED):
        raise WrongState(chosen.id, chosen.state.value)
    current = current_round(session)
    if current.id != chosen.id:
        raise WrongState(current.id, current.state.value)
    return chosen


def _planned_here(snapshot: Snapshot, chosen: Activity) -> dict[int, str]:
    """Return who is planned for a round and here, by chair."""
    seats = snapshot.seats_of_round(chosen.id)
    return {s.chair: s.participant_id for s in seats if is_here(snapshot.participants[s.participant_id])}


def _seat(tx: Tx, held: Activity, who_by_chair: Mapping[int, str]) -> None:
    """Let turns begin on chairs that are free."""
    for chair, participant_id in who_by_chair.items():
        _welcome(tx, tx.snapshot.participants[participant_id])
        begin_turn(tx, held.id, chair, participant_id)


def _stand_up_and_change(tx: Tx, chosen: Activity, chair_of: Mapping[str, int]) -> set[int]:
    """Let who has no chair in a plan go, the others change to theirs; return the chairs that are taken then."""
    moving: list[tuple[Turn, int]] = []
    for turn in open_turns(tx.snapshot, chosen.id):
        chair = chair_of.get(turn.participant_id)
        if chair is None:
            end_turn(tx, turn)
        elif chair != turn.chair:
            # No two open turns may share a chair even for a moment: all stand up before anyone sits.
            moving.append((tx.update(turn, left_at=tx.now.utc), chair))
    for turn, chair in moving:
        tx.update(turn, chair=chair, left_at=None)
    return {turn.chair for turn in open_turns(tx.snapshot, chosen.id)}


def _free_chair(session: Session, chair: int | None) -> int:
    if chair is None:
        chair = first_free_chair(session.snapshot)
        if chair is None:
            raise NoFreeChair
        return chair
    there = session.snapshot.circle.get(check_chair(session, chair))
    if there is not None:
        raise ChairTaken(chair, there.participant_id)
    return chair


def _welcome(tx: Tx, person: Participant) -> None:
    """Take somebody off the waiting list and mark them present, for they are about to sit down."""
    stop_waiting(tx, person)
    arrive(tx, person)
