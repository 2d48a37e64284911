"""Writing turns inside an open change: shared by seating, time, people and agenda."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.entities import Activity, Format, Turn
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
    open_turns = [turn for turn in tx.snapshot.turns_of_round(round_id) if turn.left_at is None]
    for turn in open_turns:
        end_turn(tx, turn)
    return open_turns


def carry_over(tx: Tx, round_id: str, next_round: Activity | None) -> None:
    """End a round's turns; who stays seated in the room begins a turn in the next round.

    In an open fishbowl everybody keeps their chair, on a panel all but the rotating one, in a closed one nobody.
    """
    left = end_turns(tx, round_id)
    following = next_round or tx.snapshot.current_round
    fishbowl = tx.snapshot.fishbowl
    if following is None or following.id == round_id or fishbowl.format is Format.CLOSED:
        return
    there = [turn for turn in tx.snapshot.turns_of_round(following.id) if turn.left_at is None]
    taken = {turn.chair for turn in there}
    seated = {turn.participant_id for turn in there}
    for turn in left:
        rotating = fishbowl.format is Format.PANEL and turn.chair == fishbowl.chairs
        if not rotating and turn.chair not in taken and turn.participant_id not in seated:
            begin_turn(tx, following.id, turn.chair, turn.participant_id)


def delete_turns(tx: Tx, turns: Iterable[Turn]) -> None:
    """Take turns out, with what was marked as speaking in them."""
    for turn in turns:
        for speech in tx.snapshot.speeches_of_turn(turn.id):
            tx.delete(speech)
        tx.delete(turn)
