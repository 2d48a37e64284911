"""Writing turns inside an open change: shared by seating, time, people and agenda.

Whoever sits, sits in the current round. So whatever may make another round the current one ends with
`keep_circle`: nobody is left behind in a round that no screen shows as the circle.
"""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.entities import Activity, Fishbowl, Format, Participant, Presence, State, Turn
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx


def begin_turn(tx: Tx, round_id: str, chair: int, participant_id: str) -> Turn:
    """Let somebody's turn begin now."""
    return tx.insert(Turn(new_id(), round_id, chair, participant_id, tx.now.utc, None))


def end_turn(tx: Tx, turn: Turn) -> None:
    """End a turn and what is marked as speaking in it."""
    for speech in tx.snapshot.speeches_of_turn(turn.id):
        if speech.ended_at is None:
            tx.update(speech, ended_at=tx.now.utc)
    tx.update(turn, left_at=tx.now.utc)


def end_turns(tx: Tx, round_id: str) -> list[Turn]:
    """End all turns of a round and return those that were open."""
    sitting = open_turns(tx.snapshot, round_id)
    for turn in sitting:
        end_turn(tx, turn)
    return sitting


def delete_turns(tx: Tx, turns: Iterable[Turn]) -> None:
    """Take turns out, with what was marked as speaking in them."""
    for turn in turns:
        for speech in tx.snapshot.speeches_of_turn(turn.id):
            tx.delete(speech)
        tx.delete(turn)


def open_turns(snapshot: Snapshot, round_id: str | None = None) -> list[Turn]:
    """Return the turns that have not ended, of one round or of all, by chair."""
    turns = snapshot.turns.values() if round_id is None else snapshot.turns_of_round(round_id)
    return sorted((turn for turn in turns if turn.left_at is None), key=lambda turn: (turn.chair, turn.id))


# --- from one round to another ----------------------------------------------------------------------------


def carry_over(tx: Tx, held: Activity, next_round: Activity | None) -> None:
    """End a round's turns; who stays seated in the room begins a turn in the next round.

    In an open fishbowl everybody keeps their chair, on a panel all but the rotating one, in a closed one nobody.
    The next round is the one that is started in the same step, else the current one of those that follow.
    """
    left = end_turns(tx, held.id)
    following = next_round or _round_after(tx.snapshot, held)
    if following is None:
        return
    fishbowl = tx.snapshot.fishbowl
    for turn in left:
        if not _goes_back(fishbowl, turn.chair) and _is_place_free(tx.snapshot, following.id, turn):
            begin_turn(tx, following.id, turn.chair, turn.participant_id)


def pass_over(tx: Tx, skipped: Activity) -> None:
    """Mark an activity as skipped. Who sits for it goes on to the next round, as after one that was held."""
    tx.update(skipped, state=State.SKIPPED)
    for turn in open_turns(tx.snapshot, skipped.id):
        if _goes_back(tx.snapshot.fishbowl, turn.chair):
            end_turn(tx, turn)
    keep_circle(tx)


def keep_circle(tx: Tx) -> None:
    """Let everybody who sits for another round than the current one sit for that, in the same chair.

    Where there is no round any more, or somebody else sits there, their turn ends.
    """
    current = tx.snapshot.current_round
    for turn in open_turns(tx.snapshot):
        if current is None:
            end_turn(tx, turn)
        elif turn.round_id != current.id:
            _move(tx, turn, current.id)


def seat_again(tx: Tx, reopened: Activity, ended_at: float | None) -> None:
    """Let who sat when a round ended sit in it again: who kept their chair till now, and who went only by rule.

    Who sits now and did not then stays, too: what the circle looks like in the room decides.
    """
    ended = [turn for turn in tx.snapshot.turns_of_round(reopened.id) if turn.left_at == ended_at]
    was_last = _round_after(tx.snapshot, reopened) is None
    for turn in open_turns(tx.snapshot):
        kept = (before for before in ended if before.participant_id == turn.participant_id)
        _join(tx, turn, next(kept, None), reopened.id)
    for turn in ended:
        goes = was_last or _goes_back(tx.snapshot.fishbowl, turn.chair)
        person = tx.snapshot.participants[turn.participant_id]
        if goes and is_here(person) and _is_place_free(tx.snapshot, reopened.id, turn):
            tx.update(turn, left_at=None)


def is_here(person: Participant) -> bool:
    """Tell whether somebody may take part now: neither gone nor coming later."""
    return person.presence in (Presence.EXPECTED, Presence.PRESENT)


def _join(tx: Tx, turn: Turn, kept: Turn | None, round_id: str) -> None:
    """Make an open turn one with the turn it goes on from; where there is none, move it."""
    if kept is None or not _is_place_free(tx.snapshot, round_id, turn):
        _move(tx, turn, round_id)
        return
    for speech in tx.snapshot.speeches_of_turn(turn.id):
        tx.update(speech, turn_id=kept.id)
    tx.delete(turn)
    tx.update(kept, left_at=None, chair=turn.chair)


def _move(tx: Tx, turn: Turn, round_id: str) -> None:
    begun = tx.snapshot.activities[turn.round_id].started_at is not None
    if begun or not _is_place_free(tx.snapshot, round_id, turn):
        end_turn(tx, turn)
    else:
        tx.update(turn, round_id=round_id)


def _round_after(snapshot: Snapshot, held: Activity) -> Activity | None:
    """Return the round that comes next, None where those left were passed over."""
    rounds = (item for item in snapshot.rounds if item.state is State.PLANNED and item.place > held.place)
    current = snapshot.current_round
    return current if current is not None and current in rounds else None


def _goes_back(fishbowl: Fishbowl, chair: int) -> bool:
    """Tell whether who sits in a chair goes back to the outer circle when a round ends."""
    is_rotating = fishbowl.format is Format.PANEL and chair == fishbowl.chairs
    return is_rotating or fishbowl.format is Format.CLOSED


def _is_place_free(snapshot: Snapshot, round_id: str, turn: Turn) -> bool:
    """Tell whether in a round nobody sits in the chair of a turn, and its participant in no other."""
    there = open_turns(snapshot, round_id)
    return not any(turn.chair == other.chair or turn.participant_id == other.participant_id for other in there)
