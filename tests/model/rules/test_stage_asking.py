"""What the room sees of a question: no single answer by watching, no groups, nothing of few people."""

from __future__ import annotations

import random

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Compares, QuestionKind, Translation
from fishbowl_app.model.ops.conditions import add_condition
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.hands import tally_hands
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.questions import add_question, delete_question, edit_question
from fishbowl_app.model.ops.responses import add_response, delete_response, edit_response
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.stage import stage_scene
from fishbowl_app.model.rules.stage_asking import (
    AnswersScene,
    ComparisonScene,
    QuestionScene,
    kept_still,
    pair_of,
)
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from tests.model.ops.asking import add_form


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "day.fishbowl", title="Heat", clock=FixedClock())
    yield made
    made.close()


def asked(session, kind=QuestionKind.SLIDER, *, compares=Compares.FRAMINGS, **parts):
    """Return a question of a form in two framings, and their ids."""
    form = add_form(session, "Failures", compares=compares)
    add_condition(session, form.id, "Tenant", "You rent your home.")
    question = add_question(session, form.id, kind, "Who decides?", **parts)
    first, second = (each.id for each in session.snapshot.conditions_of(form.id))
    return question.id, first, second


def answered(session, condition_id, question_id, *values):
    for value in values:
        session.clock.advance(1)
        add_response(session, condition_id, {question_id: Given(value=value)})


def seen(session, view, question_id, condition_id=None):
    return stage_scene(session.snapshot, 0.0, view, question_id, condition_id)


def values_of(scene):
    return [series.values for series in scene.figures.series]


def test_a_question_is_shown_with_the_framing_that_was_chosen(session):
    question, _, second = asked(session, extremes=("The landlord", "The tenants", ""))
    (plain,) = seen(session, StageView.QUESTION, question).asked
    assert (plain.question.wording, plain.framing, plain.wording) == ("Who decides?", "", "")
    (framed,) = seen(session, StageView.QUESTION, question, second).asked
    assert (framed.framing, framed.wording) == ("Tenant", "You rent your home.")


def test_a_moment_is_nothing_to_be_read_before_a_question(session):
    question, _, second = asked(session, compares=Compares.MOMENTS)
    assert seen(session, StageView.QUESTION, question, second).asked[0].framing == ""


def test_a_question_that_was_translated_is_shown_in_both_languages_welsh_first(session):
    question, *_ = asked(session, extremes=("The landlord", "The tenants", ""))
    row = Translation("row", question, "wording", "cy", "Pwy sy'n penderfynu?", "Who decides?")
    told = Snapshot({**session.snapshot.tables, "translation": {row.id: row}})
    welsh, english = stage_scene(told, 0.0, StageView.QUESTION, question).asked
    assert (welsh.language, welsh.question.wording) == ("cy", "Pwy sy'n penderfynu?")
    assert (english.language, english.question.wording) == ("en", "Who decides?")
    assert welsh.question.first_extreme == "The landlord", "what has no translation stands as it was typed"


def test_answers_grow_in_steps_so_that_no_single_one_can_be_told(session):
    question, first, second = asked(session)
    answered(session, first, question, 10, 20, 30, 40)
    scene = seen(session, StageView.ANSWERS, question)
    assert isinstance(scene, AnswersScene)
    assert (scene.so_far, values_of(scene)) == (4, [(), ()])
    answered(session, first, question, 50)
    answered(session, second, question, 90)
    scene = seen(session, StageView.ANSWERS, question)
    assert (scene.so_far, values_of(scene)) == (6, [(10, 20, 30, 40, 50), ()])
    for value in (60, 70, 80, 90):
        answered(session, first, question, value)
        assert values_of(seen(session, StageView.ANSWERS, question)) == [(10, 20, 30, 40, 50), ()]
    answered(session, first, question, 100)
    assert len(values_of(seen(session, StageView.ANSWERS, question))[0]) == 10


def test_answers_of_one_framing_alone(session):
    question, first, second = asked(session)
    answered(session, first, question, *range(10, 20))
    scene = seen(session, StageView.ANSWERS, question, second)
    assert [series.condition_id for series in scene.figures.series] == [second]
    assert scene.so_far == 0


def test_hands_are_shown_at_once(session):
    question, first, _ = asked(session, QuestionKind.STATEMENT)
    tally_hands(session, first, question, {5: 6, 4: 1})
    scene = seen(session, StageView.ANSWERS, question)
    assert (scene.so_far, scene.hands) == (7, True)
    assert scene.figures.series[0].counts == (0, 0, 0, 1, 6)


def test_hands_are_shown_from_the_first_one_on_though_forms_are_not(session):
    question, first, second = asked(session, QuestionKind.STATEMENT)
    answered(session, second, question, 1, 2)
    tally_hands(session, first, question, {5: 1})
    scene = seen(session, StageView.ANSWERS, question)
    assert [(series.base, series.hidden) for series in scene.figures.series] == [(1, False), (0, False)]
    assert scene.figures.least == 5, "forms still come in steps"


def test_more_hands_than_people_wait_until_they_are_counted_again(session):
    for name in ("Ana", "Ben", "Cerys"):
        add_participant(session, name=name)
    question, first, _ = asked(session, QuestionKind.STATEMENT)
    tally_hands(session, first, question, {5: 2})
    before = seen(session, StageView.ANSWERS, question)
    tally_hands(session, first, question, {5: 2, 4: 10})
    slip = seen(session, StageView.ANSWERS, question)
    assert (before.too_many, slip.too_many) == (False, True)
    assert kept_still(before, slip) == before
    tally_hands(session, first, question, {5: 2, 4: 1})
    assert kept_still(before, seen(session, StageView.ANSWERS, question)).so_far == 3


def test_groups_are_in_no_scene(session):
    question, first, second = asked(session, compares=Compares.MOMENTS)
    group = add_group(session, "Tenants")
    for condition in (first, second):
        for number in range(1, 13):
            given = {question: Given(value=number)}
            add_response(session, condition, given, number=number, group_id=group.id if number > 6 else None)
    for view in (StageView.ANSWERS, StageView.COMPARISON):
        assert seen(session, view, question).figures.groups == ()


def test_all_answers_are_compared_and_too_few_hidden(session):
    question, first, second = asked(session)
    answered(session, first, question, *range(7))
    answered(session, second, question, 1, 2, 3)
    scene = seen(session, StageView.COMPARISON, question)
    assert isinstance(scene, ComparisonScene)
    assert values_of(scene) == [tuple(range(7)), ()]
    assert scene.figures.series[1].hidden
    assert pair_of(scene.figures) is None
    answered(session, second, question, 4, 5)
    assert pair_of(seen(session, StageView.COMPARISON, question).figures) == (first, second)


def test_a_comparison_on_the_stage_keeps_still_until_enough_answers_have_come(session):
    question, first, second = asked(session)

    def goes_on():
        return kept_still(before, seen(session, StageView.COMPARISON, question))

    answered(session, first, question, *range(7))
    answered(session, second, question, *range(7))
    before = seen(session, StageView.COMPARISON, question)
    answered(session, first, question, 90, 91, 92, 93)
    assert goes_on() == before
    edit_question(session, question, wording="Who should decide?")
    assert goes_on().figures.question.wording == "Who should decide?"
    assert values_of(goes_on()) == values_of(before)
    answered(session, first, question, 94)
    assert len(values_of(goes_on())[0]) == 12
    answered(session, second, question, 95)
    assert values_of(goes_on())[1] == values_of(before)[1], "one alone came in the second framing"
    edit_details(session, least_group=10)
    assert goes_on().figures.series[1].hidden, "a new limit holds at once"


@pytest.mark.parametrize("view", [StageView.ANSWERS, StageView.COMPARISON])
def test_whoever_watches_never_sees_fewer_answers_come_than_the_limit(session, view):
    """In whatever order they come, are corrected and taken out again, and though the clock is set back."""
    chance = random.Random(6)
    question, *conditions = asked(session)
    shown = seen(session, view, question)
    for _ in range(60):
        session.clock.advance(chance.choice((-30, 0, 20)))
        entered = list(session.snapshot.responses)
        match chance.choice("aaaaaaed") if entered else "a":
            case "a":
                given = {question: Given(value=chance.randint(0, 100))}
                add_response(session, chance.choice(conditions), given)
            case "e":
                given = {question: Given(value=chance.randint(0, 100))}
                edit_response(session, chance.choice(entered), given=given)
            case "d":
                delete_response(session, chance.choice(entered))
        before, shown = shown, kept_still(shown, seen(session, view, question))
        for old, new in zip(before.figures.series, shown.figures.series, strict=True):
            assert old == new or abs(old.base - new.base) >= session.snapshot.details.least_group
    assert sum(series.base for series in shown.figures.series) >= 20


def test_free_words_are_shown_as_a_question_only(session):
    question, *_ = asked(session, QuestionKind.WORDS)
    assert isinstance(seen(session, StageView.QUESTION, question), QuestionScene)
    for view in (StageView.ANSWERS, StageView.COMPARISON):
        assert not isinstance(seen(session, view, question), AnswersScene | ComparisonScene)


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind is not QuestionKind.WORDS])
def test_free_words_in_the_same_form_change_nothing_of_what_is_shown(session, kind):
    question, first, _ = asked(session, kind, boxes=("Bus", "Car"))
    words = add_question(session, session.snapshot.questions[question].form_id, QuestionKind.WORDS, "Why?").id
    given = {
        QuestionKind.CHOICE: Given(box_ids=(*(box.id for box in session.snapshot.boxes_of(question)),)[:1]),
        QuestionKind.TRIANGLE: Given(shares=(20, 30, 50)),
    }.get(kind, Given(value=4))
    for _ in range(7):
        session.clock.advance(1)
        add_response(session, first, {question: given, words: Given(words="Too cold")})
    scene = seen(session, StageView.ANSWERS, question)
    assert (scene.so_far, [series.base for series in scene.figures.series]) == (7, [5, 0])


def test_a_question_that_is_gone_is_not_shown(session):
    question, *_ = asked(session)
    delete_question(session, question)
    assert not isinstance(seen(session, StageView.QUESTION, question), QuestionScene)
