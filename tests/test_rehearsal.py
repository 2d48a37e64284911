"""A rehearsal: the whole day by itself, no rule of the methods broken, and a moderator who does what they like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind, Presence, State
from fishbowl_app.model.errors import RuleBroken
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.time import finish_activity, pause, start_activity
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.rehearsal import Rehearsal
from fishbowl_app.simulated_room import read_said
from tests.model.random_ops import OPS, pick
from tests.model.test_whatever_people_do import faults

MOST_TICKS = 4_000


class Watched:
    """A rehearsal whose time a test moves on."""

    def __init__(self, seed: int) -> None:
        self.clock = FixedClock()
        self.rehearsal = Rehearsal.begin("Rehearsal", self.clock, seed)
        self.session = self.rehearsal.session

    @property
    def now(self) -> Snapshot:
        return self.session.snapshot

    def tick(self, seconds: float = 0.5) -> None:
        self.clock.advance(seconds)
        self.rehearsal.attend(self.session)

    def until(self, kind: Kind) -> None:
        """Go on until an activity of that kind runs."""
        for _ in range(MOST_TICKS):
            if self.now.live is not None and self.now.live.kind is kind:
                return
            self.tick()
        raise AssertionError(kind)


@pytest.fixture
def watched() -> Iterator[Watched]:
    made = Watched(seed=1)
    yield made
    made.rehearsal.throw_away()


def story(session: Session) -> list[tuple[str, float]]:
    return [(step.op, step.at) for step in session.history if step.origin is Origin.CLOCK]


def test_the_whole_sample_runs_by_itself_and_breaks_no_rule(watched: Watched) -> None:
    begun = watched.clock.now().utc
    before = watched.now
    while not watched.rehearsal.is_over:
        watched.tick(1.0)
        if watched.now is before:
            continue
        before = now = watched.now
        assert list(faults(now)) == []
        sitting = [turn.participant_id for turn in now.circle.values()]
        assert len(set(sitting)) == len(sitting)
        assert watched.clock.now().utc - begun < 900
    assert [item.state for item in watched.now.agenda] == [State.DONE] * 9
    now = watched.now
    assert 540 < watched.clock.now().utc - begun < 720  # about ten minutes for some 110 planned
    assert all(len(now.turns_of_round(held.id)) > 8 for held in now.rounds)
    assert {person.presence for person in now.people} == {Presence.PRESENT}
    assert len(now.notes) > 20
    assert now.rounds[1].question == read_said()[0].feedback[1][0]


def test_a_chair_is_free_most_of_the_time(watched: Watched) -> None:
    watched.until(Kind.ROUND)
    held, seen = watched.now.live, []
    while watched.now.live == held:
        watched.tick()
        seen.append(len(watched.now.circle) < watched.now.fishbowl.chairs)
    assert sum(seen) > len(seen) / 2
    assert not all(seen)  # and at times all are taken, and somebody has to ask


def test_the_same_seed_is_the_same_day_and_another_is_not(watched: Watched) -> None:
    others = [Watched(seed=1), Watched(seed=2)]
    for each in (watched, *others):
        for _ in range(150):
            each.tick()
    assert story(watched.session) == story(others[0].session) != story(others[1].session)
    for each in others:
        each.rehearsal.throw_away()


def test_undo_takes_back_what_the_moderator_did_and_nothing_of_the_room(watched: Watched) -> None:
    watched.until(Kind.ROUND)
    for _ in range(20):
        watched.tick()
    mine = add_note(watched.session, "Mine")
    for _ in range(20):
        watched.tick()
    theirs = len(watched.now.notes) - 1
    assert (watched.session.undo_op, theirs > 0) == (Op.ADD_NOTE, True)
    watched.session.undo()
    assert mine.id not in watched.now.notes
    assert len(watched.now.notes) == theirs
    assert watched.session.undo_op is None


def test_nothing_is_undone_from_before_an_activity_that_began_by_itself(watched: Watched) -> None:
    watched.until(Kind.WELCOME)
    join_queue(watched.session, watched.now.people[0].id)
    assert watched.session.undo_op is Op.JOIN_QUEUE
    watched.until(Kind.ROUND)
    assert watched.session.undo_op is None
    finish_activity(watched.session, watched.now.live.id)
    assert watched.session.undo_op is Op.FINISH_ACTIVITY


def test_what_others_built_on_is_not_undone(watched: Watched) -> None:
    watched.until(Kind.ROUND)
    edit_fishbowl(watched.session, chairs=6)
    add_note(watched.session, "Mine")
    for _ in range(20):
        watched.tick()
    watched.session.undo()
    assert watched.session.undo_op is None  # somebody may sit in the sixth chair by now
    assert watched.now.fishbowl.chairs == 6


def test_the_room_waits_while_the_moderator_pauses_and_while_it_is_stopped(watched: Watched) -> None:
    watched.until(Kind.ROUND)
    pause(watched.session, watched.now.live.id)
    before = len(watched.session.history)
    for _ in range(100):
        watched.tick()
    assert len(watched.session.history) == before
    watched.rehearsal.others = False
    start_activity(watched.session, watched.now.next_activity.id)
    before = len(watched.session.history)
    for _ in range(100):
        watched.tick()
    assert len(watched.session.history) == before
    watched.rehearsal.others = True
    watched.tick()
    assert len(watched.session.history) == before + 1


@pytest.mark.parametrize("seed", range(2))
def test_whatever_the_moderator_does_in_between_the_room_goes_on(seed: int) -> None:
    watched, rng = Watched(seed), Random(seed)
    for _ in range(150):
        watched.tick(1.0)
        dice = rng.random()
        with suppress(RuleBroken):
            if dice < 0.1:
                (watched.session.undo if rng.random() < 0.7 else watched.session.redo)()
            elif dice < 0.4:
                pick(rng, OPS)[1](watched.session, rng)
        sitting = [turn.participant_id for turn in watched.now.circle.values()]
        assert len(set(sitting)) == len(sitting)
    assert len(story(watched.session)) > 3  # they may have skipped half of the day
    watched.rehearsal.throw_away()


def test_nothing_is_left_of_it_but_a_copy_that_was_made(watched: Watched, tmp_path: Path) -> None:
    folder, copy = watched.session.path.parent, tmp_path / "kept.fishbowl"
    watched.until(Kind.ROUND)
    watched.session.save_copy(copy)
    watched.rehearsal.throw_away()
    assert not folder.exists()
    assert Session.read(copy) == watched.now
