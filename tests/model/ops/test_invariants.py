"""What always holds, whatever somebody does: told by random days."""

from __future__ import annotations

import random

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.rules.agreement import priorities_of
from fishbowl_app.model.rules.timebox import is_paused, remaining
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from tests.model.random_ops import CLOCK, OPS, fill, pick

DAYS, ACTS = 15, 60


def check_circle(now: Snapshot) -> None:
    """Whoever sits, sits in the current round, on a chair there is, and is in the room."""
    sitting = [turn for turn in now.turns.values() if turn.left_at is None]
    current = now.current_round
    assert {turn.round_id for turn in sitting} <= ({current.id} if current else set())
    assert len({turn.chair for turn in sitting}) == len({turn.participant_id for turn in sitting}) == len(sitting)
    assert all(1 <= turn.chair <= now.fishbowl.chairs for turn in sitting)
    in_room = {turn.participant_id for turn in sitting} | {item.participant_id for item in now.waiting.values()}
    assert not {who for who in in_room if now.participants[who].presence in (Presence.LEFT, Presence.LATE)}
    speaking = [speech for speech in now.speeches.values() if speech.ended_at is None]
    assert len(speaking) <= 1
    assert {speech.turn_id for speech in speaking} <= {turn.id for turn in sitting}


def check_agenda(now: Snapshot) -> None:
    """One activity runs at most, what was started has a timebox, and places count from 0."""
    assert [item.place for item in now.agenda] == list(range(len(now.agenda)))
    running = [item for item in now.agenda if item.state is State.RUNNING]
    assert len(running) <= 1
    for item in now.agenda:
        timebox = now.timebox_of(item.id)
        assert (
            (timebox is not None) == (item.state in (State.RUNNING, State.DONE)) == (item.started_at is not None)
        )
        assert (item.finished_at is not None) == (item.state is State.DONE)
        if timebox is not None:
            assert (timebox.ended_at is not None) == (item.state is State.DONE)
            assert timebox.elapsed_s >= 0


def check_seats(now: Snapshot) -> None:
    """Nobody is planned twice in a round, or for a chair that is not there."""
    for held in (*now.rounds, *now.table_rounds):
        seats = now.seats_of_round(held.id)
        places = {(seat.table, seat.chair) for seat in seats}
        assert len(places) == len({seat.participant_id for seat in seats}) == len(seats)
        assert held.kind is Kind.TABLES or all(seat.chair <= now.fishbowl.chairs for seat in seats)


def check_breakouts(now: Snapshot) -> None:
    """A breakout has a clock only in a slot that has begun, and it runs only while the slot does."""
    for timebox in now.timeboxes.values():
        if timebox.topic_id is not None:
            slot = now.activities[now.topics[timebox.topic_id].slot_id or ""]
            assert slot.state in (State.RUNNING, State.DONE)
            assert timebox.ended_at is not None or slot.state is State.RUNNING
            assert timebox.running_since is None or timebox.ended_at is None


def check_priorities(now: Snapshot) -> None:
    """Options count from 0, the ranks of a group from 1; dots are counted in one way."""
    assert [item.place for item in now.option_list] == list(range(len(now.option_list)))
    for group in now.group_list:
        ranks = [item.rank for item in priorities_of(now, group.id)]
        assert ranks == list(range(1, len(ranks) + 1))
    assert now.open_space.dots_by_group or all(dots.group_id is None for dots in now.dots.values())
    left, right = now.open_space.left_group_id, now.open_space.right_group_id
    assert left is None or left != right


@pytest.mark.parametrize("day", range(DAYS))
def test_whatever_somebody_does_the_session_makes_sense(folder, day):
    rng, clock = random.Random(day), FixedClock()
    session = Session.create(folder / "day.fishbowl", clock=clock)
    fill(session)
    done: list[str] = []
    for _ in range(ACTS):
        name, act = pick(rng, OPS, CLOCK)
        clock.advance(rng.choice([0.0, 1.0, 300.0]))
        try:
            act(session, rng)
            done.append(name)
        except RuleBroken:
            continue
        for check in (check_circle, check_agenda, check_seats, check_breakouts, check_priorities):
            check(session.snapshot)
        assert all(
            remaining(box, clock.now()) <= box.length_s or is_paused(box)
            for box in session.snapshot.timeboxes.values()
        )
    assert len(done) > ACTS // 4
    session.close()
