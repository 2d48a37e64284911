"""The chairs of the inner circle: who sits where, which are free, who goes where next."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Format, Kind, Participant, State, Turn
from fishbowl_app.model.rules.fairness import Heard, heard
from fishbowl_app.model.snapshot import Snapshot

ENOUGH_TO_TALK = 2


@dataclass(frozen=True, slots=True)
class ChairState:
    """One chair of the circle. The rotating one is the last chair of a panel."""

    number: int
    turn: Turn | None
    participant: Participant | None
    is_free: bool
    is_rotating: bool


@dataclass(frozen=True, slots=True)
class Moves:
    """Who stays in the circle from one round to the next, who comes and who goes, each by chair."""

    stay: tuple[Participant, ...]
    come: tuple[Participant, ...]
    go: tuple[Participant, ...]


def chairs(snapshot: Snapshot) -> list[ChairState]:
    """Return the chairs of the current round from the first to the last."""
    rotating = _rotating_chair(snapshot)
    return [_chair(snapshot, number, rotating) for number in range(1, snapshot.fishbowl.chairs + 1)]


def free_chairs(snapshot: Snapshot) -> list[int]:
    """Return the numbers of the chairs nobody sits in."""
    taken = snapshot.circle
    return [number for number in range(1, snapshot.fishbowl.chairs + 1) if number not in taken]


def first_free_chair(snapshot: Snapshot) -> int | None:
    """Return the chair that the next person takes, None where all are taken.

    In a panel the fixed chairs are filled first; once each has been taken in this round the next person is a
    visitor, for whom the rotating chair is meant, even where one of the panel has got up.
    """
    free = free_chairs(snapshot)
    rotating = _rotating_chair(snapshot)
    if rotating in free and _panel_was_filled(snapshot):
        return rotating
    return min(free, default=None)


def all_taken(snapshot: Snapshot) -> bool:
    """Tell whether somebody sits in every chair."""
    return not free_chairs(snapshot)


def talk_may_start(snapshot: Snapshot) -> bool:
    """Tell whether enough people are in the circle for a talk: two."""
    return len(snapshot.circle) >= ENOUGH_TO_TALK


def in_longest(snapshot: Snapshot, now: float) -> Turn | None:
    """Return whose turn has lasted longest, to be suggested to the moderator alone; nobody is sent away.

    None as long as the round does not run or a chair is free, and in a closed circle, which changes as a
    whole. In a panel it is about the rotating chair only. Among those in since the start of the round it is
    who has spoken longest, then who has had most time in all rounds.
    """
    current = snapshot.current_round
    closed = snapshot.fishbowl.format is Format.CLOSED
    if current is None or current.state is not State.RUNNING or closed or not all_taken(snapshot):
        return None
    rotating = _rotating_chair(snapshot)
    if rotating is not None:
        return snapshot.circle[rotating]
    started, each = current.started_at or 0.0, heard(snapshot, now)
    return min(snapshot.circle.values(), key=lambda turn: _since(turn, started, each))


def at_tables(snapshot: Snapshot) -> Activity | None:
    """Return the table round that runs, None where none does. As long as it does the circle rests."""
    live = snapshot.live
    return live if live is not None and live.kind is Kind.TABLES else None


def outer_circle(snapshot: Snapshot) -> list[Participant]:
    """Return who is here and not in the inner circle, by name."""
    inside = {turn.participant_id for turn in snapshot.circle.values()}
    return [person for person in snapshot.here if person.id not in inside]


def who_moves(snapshot: Snapshot, from_round_id: str | None, to_round_id: str) -> Moves:
    """Return who stays, comes and goes from the end of one round to the plan of another; None: all come."""
    at_end = sat_at_end(snapshot, from_round_id) if from_round_id else {}
    before = [snapshot.participants[who] for who in at_end]
    after = planned(snapshot, to_round_id)
    return Moves(
        stay=tuple(person for person in after if person in before),
        come=tuple(person for person in after if person not in before),
        go=tuple(person for person in before if person not in after),
    )


def sat_at_end(snapshot: Snapshot, round_id: str) -> dict[str, int]:
    """Return the chairs, by participant, of who sat when a round ended, or sits in it now.

    Of a round that did not begin, or in which nobody is recorded as sitting, it is who is planned.
    """
    held, turns = snapshot.activities[round_id], snapshot.turns_of_round(round_id)
    if held.started_at is None or not turns:
        return {seat.participant_id: seat.chair for seat in snapshot.seats_of_round(round_id)}
    sat = [turn for turn in turns if turn.left_at is None or turn.left_at == held.finished_at]
    return {turn.participant_id: turn.chair for turn in sorted(sat, key=lambda turn: turn.chair)}


def planned(snapshot: Snapshot, round_id: str) -> list[Participant]:
    """Return who is planned for a round, by chair."""
    return [snapshot.participants[seat.participant_id] for seat in snapshot.seats_of_round(round_id)]


def _chair(snapshot: Snapshot, number: int, rotating: int | None) -> ChairState:
    turn = snapshot.circle.get(number)
    participant = snapshot.participants.get(turn.participant_id) if turn else None
    return ChairState(number, turn, participant, turn is None, number == rotating)


def _rotating_chair(snapshot: Snapshot) -> int | None:
    return snapshot.fishbowl.chairs if snapshot.fishbowl.format is Format.PANEL else None


def _panel_was_filled(snapshot: Snapshot) -> bool:
    """Tell whether each fixed chair has been taken in the current round at some time."""
    current = snapshot.current_round
    used = {turn.chair for turn in snapshot.turns_of_round(current.id)} if current else set()
    return used >= set(range(1, snapshot.fishbowl.chairs))


def _since(turn: Turn, started: float, each: dict[str, Heard]) -> tuple[float, float, float, int]:
    had = each[turn.participant_id]
    return max(turn.sat_at, started), -had.speaking_s, -had.circle_s, turn.chair
