"""Forms that are taken in, changed, taken out and brought in; shows of hands."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_HANDS, Colour, QuestionKind
from fishbowl_app.model.errors import (
    AnswerProblem,
    BadAnswer,
    BadNumber,
    BadText,
    Gone,
    HasAnswers,
    HasNumbers,
    NotNumbered,
    NumberOutside,
    NumberStays,
    NumberTaken,
    TooMany,
)
from fishbowl_app.model.ops.conditions import delete_condition, hand_out
from fishbowl_app.model.ops.forms import delete_form, edit_form
from fishbowl_app.model.ops.groups import add_group, delete_group
from fishbowl_app.model.ops.hands import tally_hands
from fishbowl_app.model.ops.notes import add_note, delete_notes, edit_note
from fishbowl_app.model.ops.questions import delete_question, edit_question, set_boxes
from fishbowl_app.model.ops.responses import (
    ResponseImport,
    add_response,
    delete_response,
    edit_response,
    import_answers,
)
from fishbowl_app.model.ops.stacks import stack_notes
from fishbowl_app.model.rules.asking.data import Given
from tests.model.ops.asking import condition, framed, question
from tests.model.ops.helpers import a_note, ops

SLIDER, STATEMENT, CHOICE = QuestionKind.SLIDER, QuestionKind.STATEMENT, QuestionKind.CHOICE
TRIANGLE, WORDS = QuestionKind.TRIANGLE, QuestionKind.WORDS


@pytest.fixture
def form(session):
    form = framed(session)
    for place, count in enumerate((30, 28)):
        hand_out(session, condition(session, place).id, count)
    return form


@pytest.fixture
def take(session, form):
    """Return a function that takes in a form by the kinds of its questions."""

    def add(given=None, place=0, **fields):
        answers = {question(session, kind).id: each for kind, each in (given or {}).items()}
        return add_response(session, condition(session, place).id, answers, **fields)

    return add


@pytest.fixture
def boxes(session, form):
    return [box.id for box in session.snapshot.boxes_of(question(session, CHOICE).id)]


def said(session, response):
    """Return what a response says, by kind; of a note its text."""
    now = session.snapshot
    found = {now.questions[each.question_id].kind: each for each in now.answers_in(response.id)}
    answers = {kind: each.box_ids or (each.value, each.second) for kind, each in found.items()}
    return answers | dict(zip([WORDS], (note.text for note in now.notes_in(response.id)), strict=False))


# --- taking in --------------------------------------------------------------------------------------------


def test_a_form_is_taken_in_whole_in_one_step(session, take, boxes, clock):
    clock.advance(60)
    group = add_group(session, "Renters")
    every = {
        SLIDER: Given(value=67.5),
        STATEMENT: Given(value=4),
        CHOICE: Given(box_ids=(boxes[1],)),
        TRIANGLE: Given(shares=(20, 30, 50)),
        WORDS: Given(words=" Dry walls "),
    }
    response = take(every, number=7, group_id=group.id)
    assert said(session, response) == {
        SLIDER: (67.5, None),
        STATEMENT: (4, None),
        CHOICE: (boxes[1],),
        TRIANGLE: (20, 30),
        WORDS: "Dry walls",
    }
    assert (response.number, response.source, response.at) == (7, "typed", clock.now().utc)
    assert ops(session)[-1] is Op.ADD_RESPONSE


def test_words_become_a_note_of_the_group_that_knows_what_it_answers(session, take):
    group = add_group(session, "Renters")
    response = take({WORDS: Given(words="Dry walls")}, group_id=group.id, source="forms.csv")
    note = a_note(session, "Dry walls")
    assert (note.question_id, note.response_id) == (question(session, WORDS).id, response.id)
    assert (note.group_id, note.colour, note.source) == (group.id, group.colour, "forms.csv")
    assert (note.activity_id, note.chair, note.participant_id, note.role) == (None, None, None, "")


def test_a_form_may_be_blank_and_have_no_number_that_anybody_can_read(session, take):
    response = take({SLIDER: Given(), WORDS: Given(words=" \n")})
    assert said(session, response) == {}
    assert session.snapshot.responses[response.id].number is None
    assert not session.snapshot.notes


@pytest.mark.parametrize(
    ("kind", "given", "problem"),
    [
        (SLIDER, Given(value=100.5), AnswerProblem.OUT_OF_RANGE),
        (SLIDER, Given(value=float("nan")), AnswerProblem.OUT_OF_RANGE),
        (STATEMENT, Given(value=0), AnswerProblem.OUT_OF_RANGE),
        (STATEMENT, Given(value=2.5), AnswerProblem.OUT_OF_RANGE),
        (STATEMENT, Given(words="Yes"), AnswerProblem.NOT_ASKED),
        (CHOICE, Given(box_ids=("none",)), AnswerProblem.NO_SUCH_BOX),
        (TRIANGLE, Given(shares=(50, 40, 5)), AnswerProblem.SHARES),
        (TRIANGLE, Given(shares=(-10, 60, 50)), AnswerProblem.SHARES),
    ],
)
def test_what_is_no_answer_is_refused_and_nothing_of_the_form_is_taken(session, take, kind, given, problem):
    before = session.snapshot
    with pytest.raises(BadAnswer) as refused:
        take({WORDS: Given(words="Kept?"), kind: given})
    assert refused.value.problem is problem
    assert session.snapshot == before


def test_only_one_box_may_be_ticked_unless_several_may(session, take, boxes):
    with pytest.raises(BadAnswer) as refused:
        take({CHOICE: Given(box_ids=tuple(boxes))})
    assert (refused.value.problem, refused.value.given) == (AnswerProblem.ONLY_ONE, "Keep, Leave")
    edit_question(session, question(session, CHOICE).id, several=True)
    response = take({CHOICE: Given(box_ids=(boxes[1], boxes[0], boxes[1]))})
    assert said(session, response)[CHOICE] == tuple(boxes)


def test_shares_that_were_rounded_are_brought_to_a_hundred(session, take):
    response = take({TRIANGLE: Given(shares=(33.3, 33.3, 33.3))})
    assert said(session, response)[TRIANGLE] == pytest.approx((100 / 3, 100 / 3))


def test_words_that_are_too_long_are_refused_and_never_cut(session, take):
    with pytest.raises(BadText):
        take({WORDS: Given(words="a" * 281)})


def test_an_answer_to_another_form_is_none(session, form):
    framed(session)
    other = session.snapshot.questions_of(session.snapshot.form_list[1].id)[0]
    with pytest.raises(Gone):
        add_response(session, condition(session).id, {other.id: Given(value=1)})
    with pytest.raises(Gone):
        add_response(session, condition(session).id, {}, group_id="nobody")


# --- numbers ----------------------------------------------------------------------------------------------


def test_a_number_is_entered_once_and_only_where_it_was_handed_out(session, take, form):
    first = take(number=30)
    with pytest.raises(NumberTaken) as taken:
        take(number=30)
    assert (taken.value.number, taken.value.response_id) == (30, first.id)
    with pytest.raises(NumberOutside) as outside:
        take(number=30, place=1)
    assert (outside.value.first, outside.value.last) == (31, 58)
    with pytest.raises(BadNumber):
        take(number=0)
    assert take(number=31, place=1)
    assert take()
    assert take()


def test_forms_without_numbers_have_none(session, take, form):
    response = take(number=3)
    with pytest.raises(HasNumbers):
        edit_form(session, form.id, numbered=False)
    edit_response(session, response.id, number=None)
    edit_form(session, form.id, numbered=False)
    with pytest.raises(NotNumbered):
        take(number=3)


def test_numbers_that_were_entered_stay_right(session, take, form):
    take(number=31, place=1)
    with pytest.raises(NumberStays):
        hand_out(session, condition(session).id, 35)
    with pytest.raises(NumberStays):
        edit_form(session, form.id, same_people=True)
    hand_out(session, condition(session, 1).id, None)
    assert condition(session, 1).first_number == 31


# --- changing ---------------------------------------------------------------------------------------------


def test_what_is_not_named_stays_and_an_emptied_answer_goes(session, take):
    response = take({SLIDER: Given(value=10), STATEMENT: Given(value=2)}, number=1)
    changes = {SLIDER: Given(), CHOICE: Given(), TRIANGLE: Given(shares=(0, 0, 100))}
    answers = {question(session, kind).id: given for kind, given in changes.items()}
    edit_response(session, response.id, given=answers, number=2)
    assert said(session, response) == {STATEMENT: (2, None), TRIANGLE: (0, 0)}
    assert session.snapshot.responses[response.id].number == 2
    edit_response(session, response.id, number=2)
    assert ops(session).count(Op.EDIT_RESPONSE) == 1


def test_words_of_a_form_are_the_words_of_its_note(session, take):
    words = question(session, WORDS).id
    response = take()
    for given in ("Dry walls", "Drier walls"):
        edit_response(session, response.id, given={words: Given(words=given)})
    assert [note.text for note in session.snapshot.notes.values()] == ["Drier walls"]
    edit_response(session, response.id, given={words: Given()})
    assert not session.snapshot.notes


def test_notes_go_along_to_another_group_but_for_what_was_said_of_them_since(session, take):
    tenants, guests = add_group(session, "Renters"), add_group(session, "Guests")
    response = take({WORDS: Given(words="Dry walls")}, group_id=tenants.id)
    edit_response(session, response.id, group_id=guests.id)
    assert (a_note(session, "Dry walls").group_id, a_note(session, "Dry walls").colour) == (
        guests.id,
        guests.colour,
    )
    edit_note(session, a_note(session, "Dry walls").id, colour=Colour.PINK)
    edit_response(session, response.id, group_id=None)
    assert (a_note(session, "Dry walls").group_id, a_note(session, "Dry walls").colour) == (None, Colour.PINK)


def test_a_response_goes_with_its_notes_and_a_stack_stays_whole(session, take):
    response = take({SLIDER: Given(value=10), WORDS: Given(words="Dry walls")})
    under = add_note(session, "Dry")
    stack_notes(session, a_note(session, "Dry walls").id, [under.id])
    before = session.snapshot
    delete_response(session, response.id)
    assert [(note.text, note.stack_id) for note in session.snapshot.notes.values()] == [("Dry", None)]
    assert not session.snapshot.answers
    session.undo()
    assert session.snapshot == before


def test_what_is_asked_stays_as_it_was_answered(session, take, boxes):
    take({CHOICE: Given(box_ids=(boxes[0],)), SLIDER: Given(value=1), WORDS: Given(words="Dry")})
    for kind in (CHOICE, SLIDER, WORDS):
        with pytest.raises(HasAnswers):
            edit_question(session, question(session, kind).id, kind=STATEMENT)
    with pytest.raises(HasAnswers):
        set_boxes(session, question(session, CHOICE).id, [(boxes[1], "Leave")])
    edit_question(session, question(session, SLIDER).id, wording="Whose is it?")
    edit_question(session, question(session, CHOICE).id, several=True)
    with pytest.raises(HasAnswers):
        edit_question(session, question(session, CHOICE).id, several=False)
    set_boxes(session, question(session, CHOICE).id, [(boxes[0], "Keep it")])


@pytest.mark.parametrize(
    ("remove", "asked", "on_a_form"),
    [
        (lambda s: delete_question(s, question(s, WORDS).id), False, True),
        (lambda s: delete_condition(s, condition(s).id), True, False),
        (lambda s: delete_form(s, condition(s).form_id), False, False),
    ],
)
def test_what_people_said_stays_on_the_board_when_what_was_asked_goes(session, take, remove, asked, on_a_form):
    take({SLIDER: Given(value=10), WORDS: Given(words="Dry walls")})
    tally_hands(session, condition(session).id, question(session, STATEMENT).id, {1: 4})
    before = session.snapshot
    remove(session)
    note = a_note(session, "Dry walls")
    assert (note.question_id is not None, note.response_id is not None) == (asked, on_a_form)
    session.undo()
    assert session.snapshot == before


def test_a_note_may_go_and_its_form_stays(session, take):
    response = take({SLIDER: Given(value=10), WORDS: Given(words="Dry walls")})
    delete_notes(session, list(session.snapshot.notes))
    assert said(session, response) == {SLIDER: (10, None)}


# --- brought in -------------------------------------------------------------------------------------------


def test_a_file_comes_in_as_one_step_with_its_groups(session, form):
    add_group(session, "Renters")
    slider, words = question(session, SLIDER).id, question(session, WORDS).id
    rows = [
        ResponseImport(condition(session).id, {slider: Given(value=1), words: Given(words="A")}, 2, "renters"),
        ResponseImport(condition(session, 1).id, {slider: Given(value=2), words: Given(words="B")}, 40, "Guests"),
        ResponseImport(condition(session).id, {}, None, ""),
    ]
    before, done = session.snapshot, len(session.history)
    made = import_answers(session, rows, "answers.csv")
    now = session.snapshot
    groups = [now.groups[each.group_id].name if each.group_id else "" for each in made]
    assert groups == ["Renters", "Guests", ""]
    assert [each.number for each in now.responses_in(condition(session).id)] == [2, None]
    assert a_note(session, "B").colour is now.groups[a_note(session, "B").group_id].colour
    assert {each.source for each in made} == {"answers.csv"}
    assert len(session.history) == done + 1
    session.undo()
    assert session.snapshot == before


def test_a_file_with_a_number_twice_does_not_come_in_at_all(session, form):
    before = session.snapshot
    rows = [ResponseImport(condition(session).id, {}, 4, "New")] * 2
    with pytest.raises(NumberTaken):
        import_answers(session, rows, "answers.csv")
    assert session.snapshot == before


# --- hands ------------------------------------------------------------------------------------------------


@pytest.fixture
def raise_hands(session, form):
    def tally(counts, group=None, kind=STATEMENT):
        group_id = group.id if group else None
        tally_hands(session, condition(session).id, question(session, kind).id, counts, group_id)

    return tally


def counted(session):
    rows = session.snapshot.hands_for(question(session, STATEMENT).id)
    names = {None: ""} | {group.id: group.name for group in session.snapshot.group_list}
    return {(names[each.group_id], each.point): each.count for each in rows}


def test_hands_are_counted_anew_and_of_none_nothing_is_kept(session, raise_hands, form):
    raise_hands({1: 4, 2: 0, 5: 7})
    assert counted(session) == {("", 1): 4, ("", 5): 7}
    raise_hands({2: 3, 5: 8})
    assert counted(session) == {("", 2): 3, ("", 5): 8}
    raise_hands(dict.fromkeys(range(1, 6), 0))
    assert not session.snapshot.hands


def test_nobodys_hand_counts_twice(session, raise_hands, form):
    tenants, guests = add_group(session, "Renters"), add_group(session, "Guests")
    raise_hands({1: 9})
    raise_hands({1: 4}, tenants)
    raise_hands({1: 2, 3: 1}, guests)
    assert counted(session) == {("Renters", 1): 4, ("Guests", 1): 2, ("Guests", 3): 1}
    delete_group(session, tenants.id)
    delete_group(session, guests.id)
    assert counted(session) == {("", 1): 6, ("", 3): 1}
    raise_hands({2: 5})
    assert counted(session) == {("", 2): 5}


def test_hands_answer_only_statements_and_choices(session, raise_hands, boxes):
    raise_hands({boxes[0]: 3}, kind=CHOICE)
    for kind, answer in ((STATEMENT, 6), (STATEMENT, boxes[0]), (CHOICE, 1), (SLIDER, 1)):
        with pytest.raises(BadAnswer):
            raise_hands({answer: 1}, kind=kind)
    with pytest.raises(BadNumber):
        raise_hands({1: MOST_HANDS + 1})
    with pytest.raises(HasAnswers):
        edit_question(session, question(session, CHOICE).id, kind=STATEMENT)


def test_a_session_holds_no_more_answers_than_its_file_can(session, form, monkeypatch):
    monkeypatch.setattr("fishbowl_app.model.ops.responses.MOST_ANSWERS", 2)
    row = ResponseImport(condition(session).id, {question(session, SLIDER).id: Given(value=1)})
    with pytest.raises(TooMany):
        import_answers(session, [row] * 3, "answers.csv")
    import_answers(session, [row] * 2, "answers.csv")
    with pytest.raises(TooMany):
        add_response(session, condition(session).id, {})
