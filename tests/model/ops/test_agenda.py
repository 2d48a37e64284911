"""The agenda: adding, editing, moving and taking out activities."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.errors import BadNumber, BadText, Gone, HasRecord, KeepsItsPlace, WrongState
from fishbowl_app.model.ops import agenda
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from fishbowl_app.model.ops.time import add_time, finish_activity, start_activity
from tests.model.ops.helpers import AGENDA, Step, a_note, item, who

TITLES = [title for _, title, _ in AGENDA]


def titles(session):
    assert [activity.place for activity in session.snapshot.agenda] == list(range(len(session.snapshot.agenda)))
    return [activity.title for activity in session.snapshot.agenda]


@pytest.mark.parametrize(("at", "place"), [(None, 6), (0, 0), (3, 3), (99, 6), (-2, 0)])
def test_an_activity_is_added_where_it_is_wanted(session, at, place):
    added = agenda.add_activity(session, Kind.TALK, " Rules of\tthe house ", 300, question="Why?", at=at)
    assert (added.place, added.title, added.state) == (place, "Rules of the house", State.PLANNED)
    assert titles(session).index("Rules of the house") == place


@pytest.mark.parametrize(("to", "place"), [(0, 0), (5, 5), (99, 5), (-1, 0), (2, 2)])
def test_an_activity_is_moved(session, to, place):
    agenda.move_activity(session, item(session, "Feedback 1").id, to)
    assert titles(session).index("Feedback 1") == place
    rest = [title for title in titles(session) if title != "Feedback 1"]
    assert rest == [title for title in TITLES if title != "Feedback 1"]


@pytest.mark.parametrize("finished", [True, False])
def test_what_has_begun_keeps_its_place_and_nothing_is_moved_before_it(session, finished):
    for title in ("Welcome", "Round 2"):  # the activities between are passed over
        start_activity(session, item(session, title).id)
    if finished:
        finish_activity(session, item(session, "Round 2").id)
    for title, to in (("Welcome", 1), ("Round 2", 5), ("Round 2", 0), ("Tea", 3), ("Tea", 0), ("Feedback 1", 0)):
        with pytest.raises(KeepsItsPlace):
            agenda.move_activity(session, item(session, title).id, to)
    agenda.move_activity(session, item(session, "Round 2").id, 3)
    assert titles(session) == TITLES
    agenda.move_activity(session, item(session, "Round 3").id, 4)
    agenda.move_activity(session, item(session, "Round 1").id, 3)  # passed over: it can come after all
    assert titles(session) == ["Welcome", "Feedback 1", "Round 2", "Round 1", "Round 3", "Tea"]


def test_what_is_added_comes_after_what_has_begun(session):
    start_activity(session, item(session, "Round 1").id)
    agenda.add_activity(session, Kind.TALK, "First of all", 60, at=0)
    agenda.duplicate_activity(session, item(session, "Welcome").id)
    assert titles(session)[:4] == ["Welcome", "Round 1", "Welcome", "First of all"]


def test_moving_nowhere_is_no_step(session):
    done = len(session.history)
    agenda.move_activity(session, item(session, "Tea").id, 4)
    assert len(session.history) == done


@pytest.mark.parametrize("length", [0, -60, 86_401])
def test_a_length_that_no_day_holds_is_refused(session, length):
    with pytest.raises(BadNumber):
        agenda.add_activity(session, Kind.TALK, "Talk", length)
    with pytest.raises(BadNumber):
        agenda.edit_activity(session, item(session, "Tea").id, length_s=length)


def test_an_activity_needs_a_title_and_a_start_that_is_a_time(session):
    for title in ("", "\u200b", "x" * 121):
        with pytest.raises(BadText):
            agenda.edit_activity(session, item(session, "Tea").id, title=title)
    with pytest.raises(BadNumber):
        agenda.edit_activity(session, item(session, "Tea").id, fixed_start="noon")
    agenda.edit_activity(session, item(session, "Tea").id, fixed_start="9.05", title="Coffee", length_s=900)
    now = item(session, "Coffee")
    assert (now.fixed_start, now.length_s) == ("09:05", 900)
    for act in (agenda.edit_activity, agenda.delete_activity, lambda s, i: agenda.move_activity(s, i, 0)):
        with pytest.raises(Gone):
            act(session, "nothing")


def test_the_length_of_what_runs_is_the_planned_one_and_its_timebox_stays(session):
    start_activity(session, item(session, "Tea").id)
    agenda.edit_activity(session, item(session, "Tea").id, length_s=60)
    assert session.snapshot.timebox_of(item(session, "Tea").id).length_s == 600


def record(session):
    """Hold the first round with all that can belong to it."""
    round_1 = item(session, "Round 1").id
    set_seat(session, round_1, 1, who(session, "Anwen"))
    start_activity(session, round_1)
    sit_down(session, who(session, "Anwen"))
    toggle_speaking(session, 1)
    add_note(session, "It is cold.")
    add_feedback(session, round_1, "We heard.", 3)
    add_time(session, round_1, 60)
    return round_1


def test_what_runs_is_not_taken_out(session):
    round_1 = record(session)
    with pytest.raises(WrongState) as broken:
        agenda.delete_activity(session, round_1)
    assert broken.value.state == "running"


def test_a_round_goes_with_its_record_and_its_notes_stay(session):
    round_1 = record(session)
    finish_activity(session, round_1)
    before = session.snapshot
    agenda.delete_activity(session, round_1)
    now = session.snapshot
    assert not any((now.turns_of_round(round_1), now.feedback, now.planned_seats, now.timeboxes, now.speeches))
    assert (a_note(session, "It is cold.").activity_id, a_note(session, "It is cold.").role) == (None, "Tenant")
    assert titles(session) == [title for title in TITLES if title != "Round 1"]
    session.undo()
    assert session.snapshot == before


def test_a_round_with_a_record_stays_a_round_but_may_be_renamed(session):
    round_1 = record(session)
    with pytest.raises(HasRecord):
        agenda.edit_activity(session, round_1, kind=Kind.TALK)
    agenda.edit_activity(session, round_1, kind=Kind.ROUND, title="The first round", question="Why?")
    assert item(session, "The first round").question == "Why?"
    agenda.edit_activity(session, item(session, "Round 3").id, kind=Kind.TALK)  # nothing belongs to it
    assert len(session.snapshot.rounds) == 2


def test_a_template_comes_after_what_is_there_and_moves_nobody(session):
    sit_down(session, who(session, "Anwen"))
    agenda.apply_template(session, [Step(Kind.ROUND, "Round 4", 1200)])
    assert titles(session) == [*TITLES, "Round 4"]
    assert session.snapshot.chair_of(who(session, "Anwen")) == 1
