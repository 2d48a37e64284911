"""A question in the real window, by keys alone: asked on the Stage, answered by hands there, compared, gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.ops.conditions import add_condition
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene, QuestionScene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.stage.preview import StagePreview
from tests.model.ops.asking import add_form

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def session(window):
    """Two statements that are asked before and after, in the room Questions."""
    window.sessions.new_empty()
    made = window.sessions.session
    form = add_form(made, "Before and after")
    add_condition(made, form.id, "After")
    for wording in ("I have a say.", "I trust the others."):
        add_question(made, form.id, QuestionKind.STATEMENT, wording)
    return made


def test_a_question_its_hands_and_its_comparison_go_on_the_stage_by_one_key_each(window, hands, session):
    stage = window.workspace.stage.show
    hands.press(Key.Key_8, ALT)
    hands.press(Key.Key_E, CTRL)
    assert isinstance(stage.state.scene, QuestionScene)
    assert stage.state.scene.asked[0].question.wording == "I have a say."
    assert window.workspace.strip.messages.message.text == "F5 shows the Stage."
    hands.press(Key.Key_2, CTRL)
    hands.press(Key.Key_D, CTRL)
    hands.press(Key.Key_F11, CTRL)
    assert stage.state.scene.so_far == 0
    for count in ("7", "4"):
        hands.type(count)
        hands.press(Key.Key_Return)
    scene = stage.state.scene
    assert isinstance(scene, AnswersScene)
    assert (scene.so_far, scene.figures.series[0].counts) == (11, (7, 4, 0, 0, 0))
    assert len(scene.conditions) == 1, "hands are counted at one moment"
    hands.press(Key.Key_3, CTRL)
    hands.press(Key.Key_F12, CTRL)
    assert isinstance(stage.state.scene, AnswersScene), "all statements together are no question"
    assert window.workspace.strip.messages.message.text.startswith("All statements together are not shown")
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F12, CTRL)
    assert isinstance(stage.state.scene, ComparisonScene)
    assert "By hand: Answers compared" in window.workspace.rail.findChild(StagePreview).word()
    while session.snapshot.forms:
        hands.press(Key.Key_Z, CTRL)
    assert stage.view is StageView.AUTOMATIC
