"""Answers from a file, from the page on which forms are entered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from fishbowl_app.imports.answer_values import Scale
from fishbowl_app.model.entities import Compares, QuestionKind
from fishbowl_app.model.ops.conditions import add_condition, edit_condition
from fishbowl_app.model.ops.forms import delete_form
from fishbowl_app.model.ops.questions import add_question, delete_question
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.imports import ImportDialog, choose
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.page import CollectPage
from tests.model.ops.asking import add_form


@pytest.fixture
def page(qtbot, desk, session, bridge):
    """Return the page, with a slider that is asked in two framings and a statement."""
    form = add_form(session, "Failure", compares=Compares.FRAMINGS)
    edit_condition(session, session.snapshot.conditions_of(form.id)[0].id, title="To avoid")
    add_condition(session, form.id, "To learn from")
    add_question(session, form.id, QuestionKind.SLIDER, "Whose was it?", extremes=("Tenant", "Landlord"))
    add_question(session, form.id, QuestionKind.STATEMENT, "I had a say.")
    made = CollectPage(desk, Chosen(bridge))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def opened(page: CollectPage) -> ImportDialog:
    (dialog,) = page.findChildren(ImportDialog)
    return dialog


def values(session) -> list[float]:
    sliders = {
        question.id for question in session.snapshot.questions.values() if question.kind is QuestionKind.SLIDER
    }
    return sorted(row.value for row in session.snapshot.answers.values() if row.question_id in sliders)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text("Form,Framing,Mark,Say\n1,1,2.5,agree\n2,2,10,hm\n2,2,3,5\n3,9,1,1\n", encoding="utf-8")
    return path


def test_answers_are_previewed_and_come_in_as_one_step(qtbot, desk, session, page, answers, monkeypatch):
    said = []
    desk.bridge.said.connect(lambda text, tone: said.append((text, tone)))
    monkeypatch.setattr(choose, "ask_path", lambda *_: answers)
    desk.actions["import_answers"].trigger()
    dialog = opened(page)
    qtbot.waitExposed(dialog)
    (scale,) = dialog.answers.scales.values()
    assert scale.currentData() == Scale(0, 100)
    assert [box.currentText() for box in dialog.mapping.boxes] == [
        "Number of the form", "Framing or moment", "“Whose was it?”", "“I had a say.”"
    ]  # fmt: skip
    assert dialog.agree.text() == "Take in 2 forms"
    assert "1 answers in them are not understood" in dialog.counts.text()
    dialog.mapping.chosen.emit(3, None)
    assert "no column for “I had a say.”" in dialog.counts.text()
    dialog.mapping.chosen.emit(3, next(field for field in dialog.draft.fields if field.value == "q2"))
    assert "“hm” is neither a point from 1 to 5" in dialog.model.index(1, 1).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    steps = len(session.history)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert len(session.history) == steps + 1
    assert values(session) == [2.5, 10]
    assert said[-1] == ("2 forms taken in.", Tone.DONE)
    session.undo()
    assert not session.snapshot.responses


def test_scale_and_framing_are_chosen_and_what_was_guessed_follows(qtbot, desk, session, page, answers):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(answers))])
    dropped = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.dropEvent(dropped)
    assert dropped.isAccepted()
    dialog = opened(page)
    (scale,) = dialog.answers.scales.values()
    scale.setCurrentIndex(0)
    scale.activated.emit(0)
    dialog.answers.condition.setCurrentIndex(2)
    dialog.answers.condition.activated.emit(2)
    assert dialog.agree.text() == "Take in 3 forms"
    dialog.agree.click()
    assert values(session) == [1, 2.5, 10]
    assert {row.condition_id for row in session.snapshot.responses.values()} == {
        session.snapshot.conditions_of(row.id)[1].id for row in session.snapshot.form_list
    }


def test_the_preview_follows_the_form(qtbot, desk, session, page, answers):
    page.bringing_in._bring_in(answers)
    dialog = opened(page)
    form = session.snapshot.form_list[0]
    delete_question(session, session.snapshot.questions_of(form.id)[1].id)
    qtbot.waitUntil(lambda: dialog.mapping.boxes[3].currentText() == "Left out")
    with qtbot.waitSignal(dialog.rejected):
        delete_form(session, form.id)


def test_where_there_is_no_form_one_is_made_of_the_file(qtbot, desk, session, page, answers, monkeypatch):
    delete_form(session, session.snapshot.form_list[0].id)
    monkeypatch.setattr(choose, "ask_path", lambda *_: answers)
    desk.actions["import"].trigger()
    dialog = opened(page)
    assert page.chosen.form.title == "answers"
    assert [each.wording for each in session.snapshot.questions_of(page.chosen.form.id)] == ["Mark", "Say"]
    assert dialog.agree.isEnabled()
    dialog.agree.click()
    assert len(session.snapshot.responses) == int(dialog.agree.text().split()[2])
    session.undo()
    session.undo()
    assert not session.snapshot.forms
