"""The room sees open space: by itself, and what the moderator puts on by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import add_topic, withdraw_topic
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.openspace_texts import slot_times
from fishbowl_app.ui.stage.preview import StagePreview
from fishbowl_app.ui.stage.show import VIEWS, stage_show
from tests.ui.conftest import person


@pytest.fixture
def day(session):
    """A marketplace and a slot with two spaces, before everything else."""
    add_activity(session, Kind.OPEN_SPACE, "Marketplace", 1500, at=0)
    slot = add_activity(session, Kind.SLOT, "Breakouts", 2700, at=1)
    for name in ("Hall", "Library"):
        add_space(session, name)
    start_activity(session, session.snapshot.agenda[0].id)
    return slot


@pytest.fixture
def stage(day, controller):
    return stage_show(controller._desk)


def words(stage) -> str:
    return " ".join(line.text for line in stage.picture(1280, 720).words)


def checked(desk) -> list[str]:
    return [name for name in VIEWS if desk.actions[name].isChecked()]


def test_the_afternoon_by_itself(session, stage, day, desk, clock):
    assert "Whoever comes are the right people." in words(stage)
    assert "room for 2 topics" in words(stage)
    add_topic(session, "Damp and mould", convener_ids=(person(session, "Anwen"),))
    add_topic(session, "Noise")
    assert "1 Damp and mould Anwen" in words(stage)
    assert "Slot 1" in words(stage)
    start_activity(session, day.id)
    assert "45:00" in words(stage)
    for seconds, word in ((2480, "Last call"), (200, "Last minute"), (40, "Time")):
        clock.advance(seconds)
        desk.ticker.tick()
        assert words(stage).count(word) == 2, "for each of the two breakouts"
    assert "+0:20" in words(stage)


def test_a_slot_to_come_is_called_by_its_planned_time_unless_the_day_runs_late(session, stage, day, desk, clock):
    add_topic(session, "Noise")
    now = datetime.fromtimestamp(clock.now().utc, UTC).astimezone() + timedelta(minutes=30)
    edit_details(session, start_at=now.strftime("%H:%M"))
    planned = slot_times(session.snapshot, clock.now().utc)[day.id]
    assert stage.state.times[0].start == planned, "half an hour early, nobody is told to come early"
    clock.advance(5400)
    desk.ticker.tick()
    late = slot_times(session.snapshot, clock.now().utc)[day.id]
    assert stage.state.times[0].start == late != planned, "laptop and Stage say the same"


def test_a_view_put_on_by_hand_stays_until_the_day_goes_on(session, stage, day, desk):
    add_topic(session, "Damp and mould")
    assert (stage.view, checked(desk)) == (StageView.AUTOMATIC, ["stage_auto"])
    desk.actions["stage_dots"].trigger()
    assert (stage.view, checked(desk)) == (StageView.RANKING, ["stage_dots"])
    assert "Ranking by dots" in words(stage)
    add_topic(session, "Noise")
    assert stage.view is StageView.RANKING
    start_activity(session, day.id)
    assert (stage.view, checked(desk)) == (StageView.AUTOMATIC, ["stage_auto"])
    stage.put_on(StageView.WALL)
    assert "Slot 1: now" in words(stage)
    finish_activity(session, day.id)
    assert stage.view is StageView.AUTOMATIC


def test_a_command_chosen_twice_stays_chosen_and_by_itself_takes_it_back(stage, desk):
    for _ in range(2):
        desk.actions["stage_shared"].trigger()
        assert checked(desk) == ["stage_shared"]
    desk.actions["stage_auto"].trigger()
    assert checked(desk) == ["stage_auto"]
    assert "The law of two feet" in words(stage)


def test_pitching_a_topic_again_takes_it_off_the_stage(session, stage, controller):
    first, second = add_topic(session, "Damp and mould"), add_topic(session, "Noise")
    for topic in (first, second):
        controller.pitch(topic.id)
        assert stage.row_id == topic.id
    controller.pitch(second.id)
    assert stage.view is StageView.AUTOMATIC


def test_a_topic_is_pitched_until_it_is_gone(session, stage, desk):
    topic = add_topic(session, "Damp and mould", question="Whose job is it?")
    stage.put_on(StageView.PITCH, topic.id)
    assert (stage.row_id, checked(desk)) == (topic.id, [])
    assert "Topic 1 Damp and mould Whose job is it?" in words(stage)
    withdraw_topic(session, topic.id)
    assert (stage.view, stage.row_id) == (StageView.AUTOMATIC, None)
    assert "Whose job" not in words(stage)


def test_the_preview_says_what_was_put_on_by_hand(stage, desk, qtbot):
    preview = StagePreview(desk)
    qtbot.addWidget(preview)
    assert "By hand" not in preview.word()
    desk.actions["stage_wall"].trigger()
    assert preview.word().endswith("By hand: Agenda wall")
    assert "By hand: Agenda wall" in preview.accessibleDescription()


def test_a_frozen_stage_takes_a_view_when_it_goes_on(stage, desk):
    desk.actions["freeze"].trigger()
    desk.actions["stage_dots"].trigger()
    assert "Ranking by dots" not in words(stage)
    desk.actions["freeze"].trigger()
    assert "Ranking by dots" in words(stage)
