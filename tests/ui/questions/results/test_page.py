"""The page of figures: a picture, the same in a table and in words, for what somebody wants to see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.forms import delete_form
from fishbowl_app.model.rules.asking.charts import Manner
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.questions.results import saving

Key, Kind = Qt.Key, QuestionKind


def go_to(page, question):
    page.list.choose(page.list.rows.number_of(question.id))


def column(page, number):
    return [row[number] for row in page.sheet.table.figures.rows]


def test_keys_go_from_question_to_question(page, asked):
    assert page.list.hasFocus()
    assert page.list.rows.rows[0].head == "All statements together"
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.sheet.wording.text() == "Who?"
    assert page.chosen.question == asked[Kind.SLIDER]
    QTest.keyClick(page.list, Key.Key_Down)
    assert page.sheet.wording.text() == "I was heard."


def test_tab_goes_through_the_page_as_it_is_read(page, asked):
    go_to(page, asked[Kind.SLIDER])
    switches = page.sheet.switches
    switches.manner.setCurrentIndex(2)
    switches.manner.activated.emit(2)
    wanted = [page.least.number, *switches.conditions.values(), switches.laid_over, switches.by_group]
    for widget in (*wanted, switches.manner, page.sheet.chart, page.sheet.table):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        assert QApplication.focusWidget() is widget


@pytest.mark.parametrize("kind", [Kind.SLIDER, Kind.STATEMENT, Kind.CHOICE, Kind.TRIANGLE])
def test_a_chart_says_its_figures_to_who_cannot_see_it(page, asked, kind):
    go_to(page, asked[kind])
    chart = page.sheet.chart
    assert chart.isVisible()
    assert not chart.grab().isNull()
    assert chart.accessibleName() == f"Chart: {asked[kind].wording}"
    for said in ("A late list", "A damp home", "12", "14"):
        assert said in chart.accessibleDescription()


def test_framings_are_taken_out_and_in_and_one_is_always_left(page, asked):
    go_to(page, asked[Kind.SLIDER])
    first, second = page.sheet.switches.conditions.values()
    assert column(page, 0) == ["A late list", "A damp home"]
    first.click()
    assert column(page, 0) == ["A damp home"]
    second.click()
    assert second.isChecked()
    first.click()
    assert column(page, 0) == ["A late list", "A damp home"]


def test_dots_are_not_laid_over_one_another(page, asked):
    go_to(page, asked[Kind.SLIDER])
    switches = page.sheet.switches
    assert not switches.laid_over.isEnabled()
    assert "Dots would hide one another" in switches.laid_over.accessibleDescription()
    assert "Dots would hide one another" in switches.laid_over.toolTip()
    for place in range(1, switches.manner.count()):
        switches.manner.setCurrentIndex(place)
        switches.manner.activated.emit(place)
        assert switches.laid_over.isEnabled() is (page.sheet.seen.manner is not Manner.DOTS)
    assert page.sheet.seen.manner is Manner.BOTH


def test_by_group_each_framing_of_a_group_has_its_row(page, asked):
    go_to(page, asked[Kind.STATEMENT])
    page.sheet.switches.by_group.click()
    assert column(page, 0) == [
        f"{group}, {framing}" for group in ("Tenants", "Officers") for framing in ("A late list", "A damp home")
    ]
    assert column(page, 1) == ["6", "7", "6", "7"]


def test_it_is_said_how_often_chance_does_as_much(qtbot, page, asked):
    go_to(page, asked[Kind.SLIDER])
    qtbot.waitUntil(
        lambda: "chance" in page.sheet.difference.text() and "worked out" not in page.sheet.difference.text()
    )
    assert "‘A damp home’ compared with ‘A late list’" in page.sheet.difference.text()
    page.sheet.switches.conditions[page.chosen.condition.id].click()
    assert "compared with" not in page.sheet.difference.text()


def test_words_are_counted_and_shown_on_the_board(qtbot, page, asked, session):
    go_to(page, asked[Kind.WORDS])
    assert not page.sheet.chart.isVisible()
    assert column(page, 1) == ["12", "14"]
    with qtbot.waitSignal(page.wanted_on_board) as told:
        page.sheet.to_board.click()
    assert told.args == ["What else?", frozenset(session.snapshot.notes)]


def test_all_statements_together_say_of_which_each_row_is(page):
    page.list.choose(0)
    assert column(page, 0) == [
        "A late list: I was heard.",
        "A damp home: I was heard.",
        "A late list: I would come again.",
        "A damp home: I would come again.",
    ]
    assert page.sheet.difference.text() == ""
    assert "below each statement" in page.sheet.sentences.text()
    assert not page.tools.stage.isEnabled()


def test_fewer_answers_than_the_limit_are_not_shown(qtbot, page, asked, session):
    go_to(page, asked[Kind.SLIDER])
    page.least.number.setValue(13)
    assert session.snapshot.details.least_group == 13
    qtbot.waitUntil(lambda: "fewer than 13" in column(page, 1)[0])
    assert column(page, 2)[0] == ""
    edit_details(session, least_group=5)
    assert page.least.number.value() == 5


def test_a_form_without_answers_and_a_session_without_forms_say_what_to_do(qtbot, page, session):
    first, second = session.snapshot.form_list
    page.chosen.choose_form(second.id)
    assert page.sheet.nothing.isVisible()
    assert page.sheet.sentences.isHidden()  # it would say the same again
    assert not page.sheet.chart.isVisible()
    delete_form(session, second.id)
    delete_form(session, first.id)
    qtbot.waitUntil(lambda: not page.list.isVisible())
    page.enter()
    assert QApplication.focusWidget().text() == "To the forms"


def test_a_question_goes_onto_the_stage(qtbot, page, asked):
    go_to(page, asked[Kind.SLIDER])
    with qtbot.waitSignal(page.staged) as told:
        page.tools.stage.menu().actions()[1].trigger()
    assert told.args == [StageView.ANSWERS, asked[Kind.SLIDER].id]


def test_the_table_is_copied_and_the_answers_are_saved(page, asked, tmp_path, monkeypatch):
    go_to(page, asked[Kind.CHOICE])
    page.desk.actions["results_copy"].trigger()
    assert QApplication.clipboard().text().splitlines()[:3] == [
        "Boxes to tick\tA late list\tA damp home",
        "Answers\t12\t14",
        "Rent\t67 % (8)\t64 % (9)",
    ]
    monkeypatch.setattr(saving, "ask_target", lambda *_: tmp_path / "answers.csv")
    page.tools.save.click()
    assert (tmp_path / "answers.csv").read_text(encoding="utf-8-sig").count("\n") > 26
