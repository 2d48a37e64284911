"""Questions on the Stage: put on, growing, compared off the GUI thread, gone with their question."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition
from fishbowl_app.model.ops.questions import add_question, delete_question
from fishbowl_app.model.ops.responses import add_response
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene, QuestionScene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.stage import show
from fishbowl_app.ui.stage.layout import lay_out
from fishbowl_app.ui.stage.show import QUESTION_VIEWS, stage_show
from fishbowl_app.ui.stage.strokes import Spot
from tests.model.ops.asking import add_form
from tests.ui.stage.states_asking import ASKING_STATES


@pytest.fixture
def stage(controller, desk):
    return stage_show(desk)


@pytest.fixture
def asked(session):
    """A slider in two framings: its id, and theirs."""
    form = add_form(session, "Failures", compares=Compares.FRAMINGS)
    add_condition(session, form.id, "Tenant")
    extremes = ("The landlord", "The tenants", "")
    question = add_question(session, form.id, QuestionKind.SLIDER, "Who decides?", extremes=extremes)
    return question.id, *(each.id for each in session.snapshot.conditions_of(form.id))


def answer(session, condition_id, question_id, *values):
    for value in values:
        session.clock.advance(1)
        add_response(session, condition_id, {question_id: Given(value=value)})


def words(stage):
    return " ".join(line.text for line in stage.picture(1280, 720).words)


def checked(desk):
    return [name for name in QUESTION_VIEWS if desk.actions[name].isChecked()]


def test_a_question_is_put_on_taken_off_and_goes_when_it_is_deleted(session, controller, stage, desk, asked):
    question, _, tenant = asked
    controller.show_question(StageView.QUESTION, question, tenant)
    assert isinstance(stage.state.scene, QuestionScene)
    assert "Tenant" in words(stage)
    assert checked(desk) == ["stage_question"]
    controller.show_question(StageView.QUESTION, question)
    assert "Tenant" not in words(stage), "another view of it, not the same again"
    controller.show_question(StageView.QUESTION, question)
    assert stage.view is StageView.AUTOMATIC
    controller.show_question(StageView.ANSWERS, question)
    assert isinstance(stage.state.scene, AnswersScene)
    delete_question(session, question)
    assert (stage.view, checked(desk)) == (StageView.AUTOMATIC, [])


def test_dots_come_in_steps(session, controller, stage, asked):
    question, first, _ = asked
    controller.show_question(StageView.ANSWERS, question)
    dots = []
    for value in range(10, 70, 5):
        answer(session, first, question, value)
        spots = [item for item in stage.picture(1280, 720).items if isinstance(item, Spot)]
        dots.append(sum(spot.y < max(each.y for each in spots) - 20 for spot in spots) if spots else 0)
    assert "12 answers so far" in words(stage)
    assert len(set(dots)) == 3, "nothing, a first picture, a second one"
    assert dots[4] == dots[8] != dots[9]


def test_a_comparison_says_what_chance_would_do_as_soon_as_that_is_known(session, controller, stage, asked, qtbot):
    question, first, second = asked
    answer(session, first, question, *range(0, 30, 2))
    answer(session, second, question, *range(70, 100, 2))
    controller.show_question(StageView.COMPARISON, question)
    assert isinstance(stage.state.scene, ComparisonScene)
    qtbot.waitUntil(lambda: not stage.state.scene.unknown)
    said = words(stage)
    assert "compared with" in said
    assert "hardly chance" in said
    assert said.count("15 answers") == 2


def test_a_comparison_keeps_still_until_it_is_put_on_again(session, controller, stage, asked):
    question, first, second = asked
    answer(session, first, question, *range(10))
    answer(session, second, question, *range(10))
    controller.show_question(StageView.COMPARISON, question)
    answer(session, first, question, 99)
    assert stage.state.scene.figures.series[0].base == 10
    controller.show_question(StageView.QUESTION, question)
    controller.show_question(StageView.COMPARISON, question)
    assert stage.state.scene.figures.series[0].base == 11


def test_what_fails_of_a_question_is_tried_again_only_when_something_has_changed(
    session, controller, stage, desk, asked, monkeypatch
):
    question, first, _ = asked
    tried = []

    def failing(*args):
        tried.append(args)
        raise RuntimeError

    with monkeypatch.context() as broken:
        broken.setattr(show, "stage_state", failing)
        controller.show_question(StageView.ANSWERS, question)
        desk.ticker.tick()
        desk.ticker.tick()
        assert len(tried) == 1
    answer(session, first, question, 50)
    assert isinstance(stage.state.scene, AnswersScene)


def test_free_words_and_nothing_asked_are_refused_with_a_reason(session, controller, stage, desk, qtbot):
    with qtbot.waitSignal(desk.bridge.said):
        controller.show_question(StageView.ANSWERS, "")
    form = add_form(session, "Feedback")
    question = add_question(session, form.id, QuestionKind.WORDS, "What next?")
    with qtbot.waitSignal(desk.bridge.said):
        controller.show_question(StageView.ANSWERS, question.id)
    assert stage.view is StageView.AUTOMATIC


@pytest.mark.parametrize("name", [name for name in ASKING_STATES if name.startswith("question-")])
def test_no_number_stands_at_a_question(name, qapp):
    said = " ".join(line.text for line in lay_out(ASKING_STATES[name], 1024, 768).words)
    typed = " ".join(title for each in ASKING_STATES[name].scene.asked for title in each.boxes)
    own = set(said.replace("Page 1 of 3", "").split()) - set(typed.split())
    assert [word for word in own if word.isdigit()] == []


def test_few_answers_are_counted_and_not_shown(qapp):
    picture = lay_out(ASKING_STATES["answers-none"], 1280, 720)
    said = " ".join(line.text for line in picture.words)
    assert "5 answers so far" in said
    assert "Answers are shown here from 5 on." in said
    assert not any(isinstance(item, Spot) for item in picture.items)
