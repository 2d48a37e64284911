"""The page for paper slips: typed one after another, with what is missing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.slips import add_slip
from fishbowl_app.ui.board.slips.page import SlipsPage
from fishbowl_app.ui.board.slips.recent import NUMBER, ROLE, TEXT

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, desk, session, clock):
    made = SlipsPage(desk)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.enter()
    made.clock = clock
    return made


@pytest.fixture
def said(desk):
    texts = []
    desk.bridge.said.connect(lambda text, _: texts.append(text))
    return texts


def type_slip(qtbot, page, words):
    page.clock.advance(1)  # the last one is told by its time
    qtbot.keyClicks(page.entry.box, words)
    qtbot.keyClick(page.entry.box, KEY.Key_Return)


def slips(session):
    return {note.slip: note.text for note in session.snapshot.note_list}


def shown(page):
    return [page.model.index(row, TEXT).data() for row in range(page.model.rowCount())]


def test_slips_are_typed_one_after_another_and_what_is_missing_is_said(qtbot, page, session):
    type_slip(qtbot, page, "The bus is late")
    type_slip(qtbot, page, "4: Mae angen bws")
    assert slips(session) == {1: "The bus is late", 4: "Mae angen bws"}
    assert page.entry.number.text() == "5"
    assert page.state.text().endswith("; missing 2–3")
    assert shown(page) == ["Mae angen bws", "The bus is late"]
    assert page.focusWidget() is page.entry.box


def test_how_many_were_handed_in_is_said_once(qtbot, page, session):
    page.expected.setFocus()
    qtbot.keyClicks(page.expected, "3")
    qtbot.keyClick(page.expected, KEY.Key_Return)
    type_slip(qtbot, page, "3: last")
    assert page.state.text() == "1 of 3 entered; missing 1–2"
    assert page.entry.number.text() == "1"


def test_a_number_that_is_taken_keeps_the_words_and_shows_the_other_slip(qtbot, page, session):
    add_slip(session, 7, "Here already")
    type_slip(qtbot, page, "7: Again")
    assert page.entry.box.toPlainText() == "7: Again"
    assert slips(session) == {7: "Here already"}
    assert page.table.currentIndex().row() == 0


def test_role_and_group_go_round_by_keys_while_typing(qtbot, page, session):
    qtbot.keyClick(page.entry.box, KEY.Key_R, CTRL)
    qtbot.keyClick(page.entry.box, KEY.Key_G, CTRL)
    type_slip(qtbot, page, "Too cold")
    (note,) = session.snapshot.note_list
    assert note.role == "Housing officer"
    assert session.snapshot.groups[note.group_id].name == "Tenants"


def test_what_stays_for_the_next_slip_and_what_it_repeats_is_said(qtbot, page, said):
    assert not page.entry.stays.isVisible()
    qtbot.keyClick(page.entry.box, KEY.Key_R, CTRL)
    assert page.entry.stays.text() == "As Housing officer"
    type_slip(qtbot, page, "The buses are late at night")
    assert not said
    type_slip(qtbot, page, "The buses are late at nights!")
    assert said == ["Slip 2 says nearly the same as “The buses are late at night”."]


def test_a_refusal_goes_with_what_was_refused(qtbot, page):
    type_slip(qtbot, page, "One")
    type_slip(qtbot, page, "1: Two")
    assert "1" in page.entry.told.text()
    assert page.entry.told.isVisible()
    page.entry.box.clear()
    assert not page.entry.told.isVisible()


def test_nothing_typed_is_no_slip(qtbot, page, session):
    type_slip(qtbot, page, "  ")
    assert not session.snapshot.notes


def test_a_missing_number_is_typed_by_pressing_it(qtbot, page, session):
    type_slip(qtbot, page, "3: third")
    missing = page._missing.layout()
    qtbot.mouseClick(missing.itemAt(1).widget(), Qt.MouseButton.LeftButton)
    type_slip(qtbot, page, "second")
    assert slips(session) == {3: "third", 2: "second"}


def test_an_entered_slip_is_changed_in_its_row_and_deleted_by_a_key(qtbot, page, session, qtmodeltester):
    add_slip(session, 1, "Frist")
    model = page.model
    assert model.setData(model.index(0, TEXT), "First")
    assert model.setData(model.index(0, NUMBER), "9")
    assert not model.setData(model.index(0, NUMBER), "nine")
    assert model.setData(model.index(0, ROLE), "Tenant")
    (note,) = session.snapshot.note_list
    assert (note.slip, note.text, note.role) == (9, "First", "Tenant")
    qtmodeltester.check(model)
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, KEY.Key_Delete)
    assert not session.snapshot.notes
