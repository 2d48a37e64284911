"""The page for QR codes: making, correcting, moving and testing them by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from fishbowl_app.model.entities import CodeKind, WifiSecurity
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.spaces import add_space, edit_space
from fishbowl_app.ui.summary.codes.page import CodesPage


@pytest.fixture
def page(qtbot, desk):
    made = CodesPage(desk)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(page, **values: str) -> None:
    """Type into fields of the form, as a person does: each is left when the next is typed into."""
    for name, value in values.items():
        edit = page.form.fields[name].edit
        edit.setFocus()
        edit.clear()
        edit.insert(value)
        edit.textEdited.emit(value)


def labels(session) -> list[str]:
    return [code.label for code in session.snapshot.code_list]


def test_a_link_is_made_and_seen_while_it_is_typed(page, session, qtbot):
    page.begin(CodeKind.LINK)
    assert page.view.payload == ""
    fill(page, label="Survey", address="tŷ.cymru/arolwg")
    assert page.view.payload == ""  # a code is made in the pause after the last letter
    qtbot.waitUntil(lambda: page.view.payload == "https://xn--t-foa.cymru/arolwg")
    assert page.inside.text() == "tŷ.cymru/arolwg"
    qtbot.keyClick(page.form.fields["address"].edit, Qt.Key.Key_Return)
    assert labels(session) == ["Survey"]
    assert page.chosen.label == "Survey"
    assert not page.form.add_button.isVisible()


def test_what_is_refused_is_said_beside_its_field_and_stays_as_typed(page, session):
    page.begin(CodeKind.CONTACT)
    fill(page, label="Ask us", name="Anwen", phone="ask her")
    page.form.add_button.click()
    phone = page.form.fields["phone"]
    assert "no phone number" in phone.error.text()
    assert phone.edit.text() == "ask her"
    assert labels(session) == []
    fill(page, phone="029 2018 0000")
    page.form.add_button.click()
    assert not phone.error.isVisible()
    assert labels(session) == ["Ask us"]


def test_a_code_that_was_begun_is_not_lost_to_the_next(page, session):
    page.begin(CodeKind.WIFI)
    fill(page, label="Hall", network="")
    page.begin(CodeKind.LINK)  # refused, as long as it has no network
    assert page.chosen.kind is CodeKind.WIFI
    assert page.form.fields["network"].error.text()
    fill(page, network="Neuadd", password="croeso2026")
    page.begin(CodeKind.LINK)
    assert page.chosen.kind is CodeKind.LINK
    page.begin(CodeKind.CONTACT)  # nothing was typed: nothing is kept
    assert page.chosen.kind is CodeKind.CONTACT
    assert labels(session) == ["Hall"]


def test_a_calendar_entry_is_seen_before_anything_is_typed(page, session):
    edit_details(session, held_on="2026-05-28", start_at="10:00")
    page.begin(CodeKind.EVENT)
    assert "VEVENT" in page.view.payload


def test_a_password_is_seen_only_on_demand(page, session):
    add_code(session, CodeKind.WIFI, "Wi-Fi", network="Hall", password="let me in")
    page.table.selectRow(0)
    password = page.form.fields["password"].edit
    assert password.echoMode() is QLineEdit.EchoMode.Password
    tip = page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Network: Hall" in tip
    assert "let me in" not in tip + page.inside.text() + page.view.accessibleName()
    page.form.show_password.click()
    assert password.echoMode() is QLineEdit.EchoMode.Normal
    assert "let me in" in page.inside.text()
    page.hide()
    page.show()
    assert "let me in" not in page.inside.text()


def test_a_stored_code_is_saved_when_a_field_is_left(page, session):
    add_code(session, CodeKind.WIFI, "Wi-Fi", network="Hall", security=WifiSecurity.OPEN)
    page.table.selectRow(0)
    page.form.security.choose(WifiSecurity.WPA)
    page.form.security.activated.emit(0)
    password = page.form.fields["password"]
    assert "8 to 63" in password.error.text()
    fill(page, password="let me in")
    page.table.setFocus()
    (code,) = session.snapshot.code_list
    assert (code.security, code.password) == (WifiSecurity.WPA, "let me in")
    session.undo()
    assert page.form.security.currentData() == WifiSecurity.OPEN


def test_codes_are_moved_and_deleted_by_keys(page, session, desk):
    for label in "AB":
        add_code(session, CodeKind.LINK, label, address="example.org")
    page.table.selectRow(1)
    desk.actions["code_up"].trigger()
    assert labels(session) == ["B", "A"]
    assert page.chosen.label == "B"
    desk.actions["code_delete"].trigger()
    assert labels(session) == ["A"]


def test_the_link_of_a_space_is_shown_and_not_changed_here(page, session):
    hall = add_space(session, "Hall")
    edit_space(session, hall.id, link="example.org/hall")
    page.table.selectRow(0)
    assert page.view.payload == "https://example.org/hall"
    assert not page.form.fields["address"].isEnabled()
    assert not page.delete.isEnabled()


def test_what_is_lacking_is_said_instead_of_a_code(page, session):
    add_code(session, CodeKind.EVENT, "The day")
    page.table.selectRow(0)
    assert page.view.payload == ""
    assert "no date yet" in page.inside.text()


def test_all_codes_are_read_back_from_the_printed_page(page, session, qtbot):
    add_code(session, CodeKind.LINK, "Survey", address="example.org/survey")
    add_code(session, CodeKind.WIFI, "Wi-Fi", network="Tŷ Gwyn; bar", password='le"t:me\\in')
    page.test.click()
    qtbot.waitUntil(lambda: bool(page.message.text()), timeout=20_000)
    assert page.message.text() == "2 of 2 codes were read from the printed page."


def test_closing_gives_a_test_of_all_codes_up(page, session):
    for number in range(3):
        add_code(session, CodeKind.LINK, f"Survey {number}", address=f"example.org/{number}")
    page.test_all()
    page.shut()
    QApplication.processEvents()
    assert page.message.text() == ""
    assert page.test.isEnabled()


def test_a_page_that_is_not_seen_does_no_work(page, session):
    page.hide()
    add_code(session, CodeKind.LINK, "Survey", address="example.org/survey")
    assert page.model.codes == []
    page.show()
    assert [code.label for code in page.model.codes] == ["Survey"]


def test_the_chosen_code_is_put_on_the_stage(page, session, qtbot):
    made = add_code(session, CodeKind.LINK, "Survey", address="example.org/survey")
    page.table.selectRow(0)
    with qtbot.waitSignal(page.staged) as staged:
        page.on_stage.click()
    assert staged.args == [made.id]


def test_tab_goes_through_the_fields_as_they_are_seen(page, qtbot):
    page.begin(CodeKind.WIFI)
    page.activateWindow()
    seen = []
    for _ in range(6):
        seen.append(page.focusWidget().accessibleName() or page.focusWidget().text())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    names = ["Label", "Belongs to", "Name of the network", "Security", "Password", "Show the password"]
    assert [one.split(",")[0] for one in seen] == names


def test_the_table_is_a_sound_model(page, session, qtmodeltester):
    add_space(session, "Hall", link="ask at the door")
    add_code(session, CodeKind.LINK, "<b>Survey</b>", address="example.org/survey")
    qtmodeltester.check(page.model)
    assert "&lt;b&gt;" in page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "no web address" in page.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
