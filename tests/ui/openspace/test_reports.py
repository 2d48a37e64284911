"""The page of reports: what has arrived, what is missing, and everything kept as it is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import edit_participant
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.openspace.reports.page import ReportsPage
from fishbowl_app.ui.openspace.reports.state import ALL
from tests.ui.conftest import person
from tests.ui.openspace.breakouts_session import add_breakouts, topic_id


@pytest.fixture
def page(qtbot, desk, session):
    slots = add_breakouts(session)
    start_activity(session, slots[0].id)
    made = ReportsPage(desk)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter()
    return made


def report(page, title: str):
    session = page.desk.bridge.session
    return session.snapshot.report_of(topic_id(session, title))


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def words(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def test_the_list_says_what_is_here_and_what_is_missing(page, session):
    edit_report(session, topic_id(session, "Bus shelters"), summary="Benches.")
    edit_report(session, topic_id(session, "Bus fare"), came=4)
    assert page.tally.text() == "1 of 3 reports"
    assert page.list.rows.rows[0].heard == "1 Litter: Slot 1, running"
    finish_activity(session, session.snapshot.live.id)
    assert page.tally.text() == "1 of 3 reports; missing 1 Litter, 3 Bus fare"
    heard = [row.heard for row in page.list.rows.rows]
    assert heard[:2] == ["1 Litter: Slot 1, report missing", "2 Bus shelters: Slot 1, report arrived"]
    assert heard[2] == "3 Bus fare: Slot 1, report begun"


def test_a_report_is_typed_from_top_to_bottom_and_kept(page, session):
    press(Qt.Key.Key_Return)
    words("12")
    press(Qt.Key.Key_Tab)
    words("an")
    press(Qt.Key.Key_Return)
    words("be")
    press(Qt.Key.Key_Return)
    assert report(page, "Litter").came == 12
    assert report(page, "Litter").attendee_ids == (person(session, "Anwen"), person(session, "Bethan"))
    page.form.summary.setFocus()
    words("One.")
    press(Qt.Key.Key_Return)
    assert report(page, "Litter").summary == "One."
    press(Qt.Key.Key_Return)
    words("Two.")
    press(Qt.Key.Key_Tab)
    assert report(page, "Litter").summary == "One.\n\nTwo."


def test_whoever_is_not_known_is_only_counted(page, session):
    said = []
    page.desk.bridge.said.connect(lambda text, _: said.append(text))
    page.form.came.line.setFocus()
    words("Zebedee")
    press(Qt.Key.Key_Return)
    assert "Zebedee" in said[0]
    assert report(page, "Litter") is None
    page.form.came.line.clear()


def test_notes_are_typed_or_pasted_one_a_line_and_mended(page, session, clock):
    line = page.form.notes.line
    line.setFocus()
    words("First")
    press(Qt.Key.Key_Return)
    clock.advance(1)
    pasted = QMimeData()
    pasted.setText("Second\n\nThird\n")
    line.insertFromMimeData(pasted)
    notes = session.snapshot.notes_of_breakout(topic_id(session, "Litter"))
    assert [note.text for note in notes] == ["First", "Second", "Third"]
    page.form.notes.list.opened.emit(notes[0].id)
    words("Changed")
    press(Qt.Key.Key_Return)
    page.form.notes.list.taken_out.emit(notes[2].id)
    texts = [note.text for note in session.snapshot.notes_of_breakout(topic_id(session, "Litter"))]
    assert texts == ["Changed", "Second"]


def test_actions_are_typed_one_after_the_other(page, session):
    page.form.actions.enter()
    words("Write to the council")
    press(Qt.Key.Key_Tab)
    words("an")
    press(Qt.Key.Key_Tab)
    words("May")
    press(Qt.Key.Key_Return)
    words("Ask again")
    page.step(1)
    first, second = session.snapshot.action_list
    assert (first.what, first.by_when) == ("Write to the council", "May")
    assert first.who_ids == (person(session, "Anwen"),)
    assert (second.what, second.topic_id) == ("Ask again", topic_id(session, "Litter"))
    assert page.form.actions.model.ids == []


def test_an_action_may_belong_to_no_breakout(page, session):
    add_action(session, "Sweep", topic_id=topic_id(session, "Litter"))
    page.list.choose(page.list.rows.number_of(ALL))
    press(Qt.Key.Key_Return)
    words("Meet again")
    press(Qt.Key.Key_Return)
    assert [action.topic_id for action in session.snapshot.action_list] == [topic_id(session, "Litter"), None]
    assert len(page.form.actions.model.ids) == 2


def test_no_letter_in_a_list_of_the_page_is_a_command_but_those_for_the_next_report(page, session):
    LetterKeys(page.desk.actions, page)
    edit_report(session, topic_id(session, "Litter"), attendee_ids=[person(session, "Anwen")])
    add_note(session, "Sweep", topic_id=topic_id(session, "Litter"))
    triggered = []
    for name in page.desk.actions.commands:
        page.desk.actions[name].triggered.connect(lambda _=False, name=name: triggered.append(name))
    for each in page.findChildren(QAbstractItemView):
        if each.isVisible():
            each.setFocus()
            words("The bus must stop, even if we pay 9 x.")
    assert triggered == []
    page.list.setFocus()
    words("jjk")
    assert triggered == ["report_next", "report_next", "report_before"]
    assert page.form.title.text() == "2 Bus shelters"


def test_going_on_saves_what_stands_there_for_the_report_it_was_typed_in(page, session):
    page.form.summary.setFocus()
    words("About litter")
    page.desk.actions["report_next"].trigger()
    assert report(page, "Litter").summary == "About litter"
    assert page.form.title.text() == "2 Bus shelters"
    assert page.form.summary.toPlainText() == ""
    assert page.form.summary.hasFocus()
    session.undo()
    page.desk.actions["report_before"].trigger()
    assert page.form.summary.toPlainText() == ""


def test_a_count_is_typed_anew_when_its_field_is_gone_to_again(page, session):
    for number in ("14", "15"):
        page.form.focus_first()
        words(number)
        page.form.commit()
    assert [each.came for each in session.snapshot.reports.values()] == [15]


def test_what_is_refused_stays_in_sight_until_it_is_mended(page, session):
    page.form.came.count.setFocus()
    words("many")
    page.step(1)
    assert page.form.title.text() == "1 Litter"
    page.form.came.count.clear()
    page.step(1)
    assert page.form.title.text() == "2 Bus shelters"


def test_blanks_are_no_report(page, session):
    for field in (page.form.came.count, page.form.summary):
        field.setFocus()
        words(" ")
    press(Qt.Key.Key_Tab)
    assert session.snapshot.reports == {}
    assert page.form.summary.toPlainText() == ""


def test_a_report_that_arrived_by_mistake_is_taken_out_and_keeps_its_notes(page, session):
    edit_report(session, topic_id(session, "Litter"), came=4)
    add_note(session, "Sweep on Fridays", topic_id=topic_id(session, "Litter"))
    press(Qt.Key.Key_Delete)
    assert report(page, "Litter") is None
    assert page.list.rows.rows[0].mark == "Slot 1, running, 1 notes"
    assert page.form.came.count.text() == ""


def test_texts_that_name_somebody_who_is_not_to_be_named_are_told(page, session):
    edit_details(session, names_in_summary=NameStyle.ALL)
    edit_report(session, topic_id(session, "Litter"), summary="Anwen has a van.")
    assert not page.form.named.isVisible()
    edit_participant(session, person(session, "Anwen"), name_hidden=True)
    assert page.form.named.isVisible()
    assert page.form.named.text().startswith("Named here, though the summary does not name them: Anwen (Summary).")


def test_what_the_stage_leaves_out_of_the_news_is_told_beside_the_report(page, session):
    edit_details(session, names_in_summary=NameStyle.ALL, names_on_stage=NameStyle.ALL)
    edit_report(session, topic_id(session, "Litter"), recommendations="Ask Anwen.", requests="Anwen: a van.")
    assert not page.form.named.isVisible()
    edit_details(session, names_on_stage=NameStyle.NONE)
    assert page.form.named.text().startswith("The news on the Stage leaves out Anwen (Recommendations):")


def test_before_there_are_breakouts_the_page_says_what_to_do(qtbot, desk):
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.isVisible()
