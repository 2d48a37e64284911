"""The sample of an open-space afternoon: whole, without a clash, and the same on every run but for ids."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import State
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.rules.breakouts import shown_slot
from fishbowl_app.model.rules.progress import progress
from fishbowl_app.model.rules.slips import slip_state
from fishbowl_app.model.rules.wall_marks import MarkKind, marks
from fishbowl_app.sample_afternoon import converge, make_afternoon

ENDED = 1_773_486_000.0


@pytest.fixture(scope="module")
def afternoon(tmp_path_factory):
    session = make_afternoon(tmp_path_factory.mktemp("afternoon") / "a.fishbowl", ended_at=ENDED)
    yield session
    session.close()


def test_the_wall_is_full_and_nothing_hard_is_amiss(afternoon):
    snapshot = afternoon.snapshot
    assert snapshot.unplaced == []
    soft = {MarkKind.BOTH_WANTED, MarkKind.SIMILAR}
    assert {mark.kind for mark in marks(snapshot)} <= soft
    assert [slot.state for slot in snapshot.slots] == [State.DONE, State.PLANNED, State.PLANNED]
    assert shown_slot(snapshot) is snapshot.slots[1]
    assert afternoon.clock.now().utc == ENDED


def test_reports_are_about_breakouts_that_were_held(afternoon):
    snapshot = afternoon.snapshot
    reported = {snapshot.topics[report.topic_id].slot_id for report in snapshot.reports.values()}
    assert reported == {snapshot.slots[0].id}
    assert len(snapshot.action_list) == 2


def test_the_board_is_half_done(afternoon):
    snapshot, state, now = afternoon.snapshot, slip_state(afternoon.snapshot), progress(afternoon.snapshot)
    assert (state.given, state.expected, state.missing) == (56, 60, (17, 23, 38, 52))
    assert (now.notes, now.placed, now.aside, now.themes, now.unnamed) == (59, 40, 1, 5, 2)
    assert any(snapshot.stack_of(note.id) for note in snapshot.top_notes)
    assert sum(note.region_id is not None for note in snapshot.top_notes) == 7
    quoted = [passage for passage in snapshot.passages.values() if passage.note_id]
    assert 0 < len(quoted) < now.placed
    assert len({note.role for note in snapshot.notes.values() if note.slip}) == 3


def test_the_summary_tells_of_all_of_it(afternoon):
    converge(afternoon)
    told = summary_of(afternoon.snapshot, ENDED).open_space
    assert told.wall is not None
    assert sum(part.reported for part in told.breakouts) == 2
    assert told.dots is not None
    assert told.dots.placed == 65
    assert told.priorities is not None
    assert [line.title for line in told.priorities.shared] == ["The last bus home", "One ticket for two companies"]
