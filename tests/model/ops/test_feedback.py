"""Feedback after a round, and one line of it as the next question."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadNumber, BadText, Gone, NoRound
from fishbowl_app.model.ops.feedback import add_feedback, delete_feedback, edit_feedback, use_as_question
from fishbowl_app.model.ops.time import skip_activity, start_activity
from tests.model.ops.helpers import item


def add(session, line, count=None, title="Round 1"):
    return add_feedback(session, item(session, title).id, line, count)


def test_lines_stand_in_the_order_they_came_even_after_one_was_taken_out(session):
    first = add(session, "One")
    add(session, "Two", 14)
    delete_feedback(session, first.id)
    add(session, "Three", 0)
    lines = session.snapshot.feedback_of(item(session, "Round 1").id)
    assert [(line.text, line.count) for line in lines] == [("Two", 14), ("Three", 0)]
    assert lines[0].place < lines[1].place


def test_feedback_belongs_to_a_round(session):
    for activity_id in (item(session, "Tea").id, "nothing"):
        with pytest.raises(Gone):
            add_feedback(session, activity_id, "One")


@pytest.mark.parametrize("count", [-1, 100_001])
def test_hands_that_cannot_be_counted_are_refused(session, count):
    line = add(session, "One", 3)
    with pytest.raises(BadNumber):
        add(session, "Two", count)
    with pytest.raises(BadNumber):
        edit_feedback(session, line.id, line="One", count=count)
    edit_feedback(session, line.id, line=" One, said again ", count=None)
    (now,) = session.snapshot.feedback.values()
    assert (now.text, now.count) == ("One, said again", None)


def test_feedback_needs_words(session):
    for line in ("", " \n", "x" * 281):
        with pytest.raises(BadText):
            add(session, line)


def test_a_line_becomes_the_question_of_the_next_round(session):
    line = add(session, "What would a fair promise\nsound like?")
    assert use_as_question(session, line.id) == item(session, "Round 2")
    assert item(session, "Round 2").question == "What would a fair promise sound like?"
    session.undo()
    assert item(session, "Round 2").question == ""


def test_a_round_that_is_skipped_or_begun_gets_no_new_question(session):
    line = add(session, "Who keeps it?")
    skip_activity(session, item(session, "Round 2").id)
    assert use_as_question(session, line.id).title == "Round 3"
    start_activity(session, item(session, "Round 3").id)
    with pytest.raises(NoRound):
        use_as_question(session, line.id)


def test_after_the_last_round_there_is_no_next_question(session):
    line = add(session, "Who keeps it?", title="Round 3")
    with pytest.raises(NoRound):
        use_as_question(session, line.id)
    with pytest.raises(Gone):
        use_as_question(session, "no line")
