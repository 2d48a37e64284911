"""Forms, the framings or moments they are given out in, and their questions."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_BOXES, MOST_CONDITIONS, MOST_FORM_NUMBER, Compares, QuestionKind
from fishbowl_app.model.errors import BadNumber, BadText, Gone, LastCondition, TooMany
from fishbowl_app.model.ops.conditions import (
    add_condition,
    delete_condition,
    edit_condition,
    hand_out,
    move_condition,
)
from fishbowl_app.model.ops.forms import (
    ReadyForm,
    ReadyQuestion,
    add_ready_form,
    delete_form,
    edit_form,
    move_form,
)
from fishbowl_app.model.ops.questions import (
    add_question,
    delete_question,
    edit_question,
    move_question,
    set_boxes,
)
from fishbowl_app.model.rules.asking.numbering import last_number
from fishbowl_app.model.rules.paired import missing
from tests.model.ops.asking import add_form, condition, framed, question
from tests.model.ops.helpers import ops


@pytest.fixture
def form(session):
    return framed(session)


def wordings(session, form):
    return [each.wording for each in session.snapshot.questions_of(form.id)]


def numbers(session, form):
    """Return the first and the last number of each condition."""
    return [(each.first_number, last_number(each)) for each in session.snapshot.conditions_of(form.id)]


# --- forms ------------------------------------------------------------------------------------------------


def test_a_form_is_given_out_at_one_moment_at_first_and_numbers_tell_who_is_who(session):
    form = add_form(session, " Before and after ", intro="Tick\nfreely.")
    assert (form.title, form.intro, form.compares) == ("Before and after", "Tick\nfreely.", Compares.MOMENTS)
    assert form.numbered
    assert form.same_people
    assert [each.title for each in session.snapshot.conditions_of(form.id)] == [""]
    assert ops(session)[-1] is Op.ADD_FORM


def test_in_framings_people_differ_and_without_numbers_nobody_knows(session):
    assert not add_form(session, "Failure", compares=Compares.FRAMINGS).same_people
    assert not add_form(session, "Quick", numbered=False).same_people
    with_numbers = add_form(session, "Again")
    edit_form(session, with_numbers.id, numbered=False)
    assert not session.snapshot.forms[with_numbers.id].same_people


def test_forms_are_moved_and_close_up(session):
    for title in "ABC":
        add_form(session, title)
    first, second, _ = session.snapshot.form_list
    move_form(session, first.id, 2)
    delete_form(session, second.id)
    assert [(each.title, each.place) for each in session.snapshot.form_list] == [("C", 0), ("A", 1)]


def test_a_form_without_a_title_is_none(session):
    with pytest.raises(BadText):
        add_form(session, "  ")
    with pytest.raises(BadText):
        add_ready_form(session, ReadyForm("Good", (ReadyQuestion(QuestionKind.STATEMENT, ""),)))
    assert not session.snapshot.forms


def test_a_ready_form_comes_whole_with_its_translation_in_one_step(session):
    asked = ReadyQuestion(QuestionKind.SLIDER, "How was it?", ("Cold", "Warm"))
    ticked = ReadyQuestion(QuestionKind.CHOICE, "What?", boxes=("This", "That"), several=True)
    welsh = {"Feedback": "Adborth", "How was it?": "Sut oedd hi?", "Cold": "Oer", "Warm": "Cynnes"}
    welsh |= {"What?": "Beth?", "This": "Hyn", "That": "Hynny", "Before": "Cyn", "After": "Wedyn"}
    before, done = session.snapshot, len(session.history)
    form = add_ready_form(
        session,
        ReadyForm("Feedback", (asked, ticked), (("Before", ""), ("After", "")), translated={"cy": welsh}),
    )
    assert wordings(session, form) == ["How was it?", "What?"]
    assert question(session, QuestionKind.SLIDER).extremes == ("Cold", "Warm")
    choice = question(session, QuestionKind.CHOICE)
    assert [box.title for box in session.snapshot.boxes_of(choice.id)] == ["This", "That"]
    assert [each.title for each in session.snapshot.conditions_of(form.id)] == ["Before", "After"]
    assert not {each.text for each in missing(session.snapshot, "cy")} & welsh.keys()
    assert len(session.history) == done + 1
    session.undo()
    assert session.snapshot == before


# --- framings and moments ---------------------------------------------------------------------------------


def test_numbers_of_framings_run_on(session, form):
    hand_out(session, condition(session, 0).id, 30)
    hand_out(session, condition(session, 1).id, 28)
    assert numbers(session, form) == [(1, 30), (31, 58)]
    add_condition(session, form.id, "To forget")
    assert numbers(session, form)[2] == (59, None)


def test_numbers_of_moments_are_the_same_each_time(session, form):
    for place in (0, 1):
        hand_out(session, condition(session, place).id, 30)
    edit_form(session, form.id, same_people=True)
    assert numbers(session, form) == [(1, 30), (1, 30)]


def test_what_is_printed_keeps_its_numbers_when_framings_are_moved_or_go(session, form):
    for place in (0, 1):
        hand_out(session, condition(session, place).id, 30)
    move_condition(session, condition(session, 1).id, 0)
    assert [each.title for each in session.snapshot.conditions_of(form.id)] == ["To learn from", "To avoid"]
    assert numbers(session, form) == [(31, 60), (1, 30)]
    delete_condition(session, condition(session, 1).id)
    assert numbers(session, form) == [(31, 60)]


def test_a_form_keeps_its_last_framing(session, form):
    delete_condition(session, condition(session).id)
    with pytest.raises(LastCondition):
        delete_condition(session, condition(session).id)


def test_framings_are_worded_and_only_so_many(session, form):
    edit_condition(session, condition(session).id, wording=" Failure is bad.\n\nAvoid it. ")
    assert condition(session).wording == "Failure is bad.\n\nAvoid it."
    for number in range(MOST_CONDITIONS - 2):
        add_condition(session, form.id, f"Framing {number}")
    with pytest.raises(TooMany):
        add_condition(session, form.id, "One more")


def test_no_more_forms_are_handed_out_than_there_are_numbers(session, form):
    hand_out(session, condition(session, 0).id, MOST_FORM_NUMBER)
    with pytest.raises(BadNumber):
        hand_out(session, condition(session, 1).id, 1)
    with pytest.raises(BadNumber):
        hand_out(session, condition(session, 0).id, -1)
    assert numbers(session, form)[0] == (1, MOST_FORM_NUMBER)


# --- questions --------------------------------------------------------------------------------------------


def test_questions_have_a_place_and_are_moved(session, form):
    add_question(session, form.id, QuestionKind.WORDS, "First?", place=0)
    assert wordings(session, form)[:2] == ["First?", "Whose was it?"]
    move_question(session, session.snapshot.questions_of(form.id)[0].id, 1)
    assert wordings(session, form)[:2] == ["Whose was it?", "First?"]
    delete_question(session, session.snapshot.questions_of(form.id)[0].id)
    assert [each.place for each in session.snapshot.questions_of(form.id)] == list(range(5))


def test_what_was_typed_for_another_kind_is_kept(session, form):
    asked = question(session, QuestionKind.TRIANGLE)
    edit_question(session, asked.id, kind=QuestionKind.SLIDER, extremes=["Here", "There"])
    assert session.snapshot.questions[asked.id].extremes == ("Here", "There")
    edit_question(session, asked.id, kind=QuestionKind.TRIANGLE, wording="Where?")
    assert session.snapshot.questions[asked.id].extremes == ("Here", "There", "Play")


def test_boxes_are_named_anew_ordered_added_and_taken_out(session, form):
    choice = question(session, QuestionKind.CHOICE)
    keep, leave = session.snapshot.boxes_of(choice.id)
    set_boxes(session, choice.id, [(None, "Ask"), (leave.id, "Leave it")])
    boxes = session.snapshot.boxes_of(choice.id)
    assert [(each.title, each.place) for each in boxes] == [("Ask", 0), ("Leave it", 1)]
    assert boxes[1].id == leave.id
    with pytest.raises(Gone):
        set_boxes(session, choice.id, [(keep.id, "Keep")])
    with pytest.raises(TooMany):
        set_boxes(session, choice.id, [(None, "More")] * (MOST_BOXES + 1))
