"""Reports of breakouts, actions, and notes taken in breakouts."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import BadNumber, BadText, Gone
from fishbowl_app.model.ops import actions, notes, reports, time
from tests.model.ops.helpers import T0, item, ops, who
from tests.model.ops.market import hold_market


@pytest.fixture
def topics(session):
    return hold_market(session, topics=3)


# --- reports ----------------------------------------------------------------------------------------------


def test_a_report_arrives_once_and_is_edited_after(session, clock, topics):
    reports.edit_report(session, topics[0], came=12)
    clock.advance(60)
    people = [who(session, "Anwen"), who(session, "Bethan")]
    reports.edit_report(session, topics[0], attendee_ids=[*people, people[0]], summary="Cold.\n\n\n\nDamp.")
    report = session.snapshot.report_of(topics[0])
    assert (report.came, report.attendee_ids, report.summary) == (12, tuple(people), "Cold.\n\nDamp.")
    clock.advance(60)
    reports.edit_report(session, topics[0], requests="A fan.")
    assert session.snapshot.report_of(topics[0]).arrived_at == T0 + 60, "when it first had words"
    assert session.snapshot.report_of(topics[1]) is None
    assert ops(session)[-2:] == [Op.EDIT_REPORT] * 2


def test_an_empty_report_says_that_it_is_there(session, topics):
    reports.edit_report(session, topics[0])
    assert session.snapshot.report_of(topics[0]).summary == ""
    reports.delete_report(session, topics[0])
    assert session.snapshot.report_of(topics[0]) is None
    with pytest.raises(Gone):
        reports.delete_report(session, topics[0])


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"came": -1}, BadNumber),
        ({"came": 100_001}, BadNumber),
        ({"attendee_ids": ["nobody"]}, Gone),
        ({"requests": "x" * 4001}, BadText),
    ],
)
def test_a_wrong_report_is_not_taken(session, topics, fields, error):
    with pytest.raises(error):
        reports.edit_report(session, topics[0], **fields)
    assert not session.snapshot.reports


# --- actions ----------------------------------------------------------------------------------------------


def whats(session):
    return [action.what for action in session.snapshot.action_list]


def test_actions_say_what_who_and_by_when(session, topics):
    anwen = who(session, "Anwen")
    named = {"topic_id": topics[0], "who_ids": [anwen], "who": "the board"}
    first = actions.add_action(session, "Write to the council", **named)
    actions.add_action(session, "Meet again")
    actions.add_action(session, "Print the minutes", by_when="Friday")
    actions.edit_action(session, first.id, by_when="1 June", topic_id=None)
    now = session.snapshot.actions[first.id]
    assert (now.who_ids, now.who, now.by_when, now.topic_id) == ((anwen,), "the board", "1 June", None)
    actions.move_action(session, first.id, 2)
    assert whats(session) == ["Meet again", "Print the minutes", "Write to the council"]
    actions.delete_actions(session, [first.id])
    assert whats(session) == ["Meet again", "Print the minutes"]


def test_a_wrong_action_is_not_taken(session, topics):
    for wrong, error in (
        ({"what": " "}, BadText),
        ({"what": "x", "topic_id": "nothing"}, Gone),
        ({"what": "x", "who_ids": ["nobody"]}, Gone),
        ({"what": "x", "by_when": "y" * 61}, BadText),
    ):
        with pytest.raises(error):
            actions.add_action(session, **wrong)
    assert not session.snapshot.actions


# --- notes ------------------------------------------------------------------------------------------------


def test_a_note_of_a_breakout_belongs_to_its_slot(session, topics):
    time.start_activity(session, item(session, "Slot 1").id)
    kept = notes.add_note(session, "Draughty", topic_id=topics[1])
    plain = notes.add_note(session, "Loud in the hall")
    assert (kept.activity_id, kept.topic_id, kept.chair) == (item(session, "Slot 1").id, topics[1], None)
    assert (plain.activity_id, plain.topic_id) == (item(session, "Slot 1").id, None)
    notes.edit_note(session, plain.id, topic_id=topics[0])
    assert [note.text for note in session.snapshot.notes_of_breakout(topics[0])] == ["Loud in the hall"]
    with pytest.raises(Gone):
        notes.edit_note(session, plain.id, topic_id="nothing")


def test_what_is_written_down_after_a_slot_still_belongs_to_it(session, clock, topics):
    slot = item(session, "Slot 1").id
    time.start_activity(session, slot)
    clock.advance(60)
    time.finish_activity(session, slot)
    assert notes.add_note(session, "Seen on the flip chart").activity_id == slot
    time.start_activity(session, item(session, "Slot 2").id)
    assert notes.add_note(session, "From the first", topic_id=topics[0]).activity_id == slot


def test_many_notes_are_one_step_in_their_order(session, topics):
    done = len(session.history)
    count = notes.add_notes(session, ["Cold", "", "  ", "Damp", "Dear"], topic_id=topics[2])
    assert (count, len(session.history)) == (3, done + 1)
    assert [note.text for note in session.snapshot.notes_of_breakout(topics[2])] == ["Cold", "Damp", "Dear"]
    with pytest.raises(BadText):
        notes.add_notes(session, ["Fine", "x" * 281])
    with pytest.raises(Gone):
        notes.add_notes(session, ["Fine"], topic_id="nothing")
    assert notes.add_notes(session, [" "]) == 0
    assert len(session.snapshot.notes) == 3
