"""What the window says of personal data, and does about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.keep import keep
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.session import Session
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.privacy.erase import EraseDialog
from tests.ui.conftest import person


@pytest.fixture
def named(session):
    """Some who are named in notes, one of them perhaps."""
    add_participant(session, name="Gwen Tudur")
    add_participant(session, name="Huw Tudur")
    edit_participant(session, person(session, "Gwen Tudur"), note="comes by bus from Tregaron")
    add_note(session, "Gwen Tudur wants heating")
    add_note(session, "Tudur too")
    return session


@pytest.fixture
def erasing(qtbot, bridge, named):
    made = EraseDialog(bridge, person(named, "Gwen Tudur"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot, desk, named):
    made = PersonalDataDialog(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_inside_is_said_with_the_backups(qtbot, dialog):
    qtbot.waitUntil(lambda: "Backups on this computer: none" in dialog.lines.texts())
    texts = dialog.lines.texts()
    assert "8 participants by name" in texts
    assert "1 remark about a participant" in texts
    assert "Texts that name a participant: 2" in texts


def test_an_anonymous_copy_is_made_and_what_to_look_at_is_said(qtbot, dialog, named, tmp_path):
    dialog.ask_path = lambda: tmp_path / "copy.fishbowl"
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "No name was found in it." in dialog.outcome.text())
    copy = Session.read(tmp_path / "copy.fishbowl")
    assert {note.text for note in copy.notes.values()} == {"[name] wants heating", "[name] too"}
    assert dialog.copy.isEnabled()


def test_enter_presses_the_button_that_has_the_focus(qtbot, dialog, tmp_path):
    asked = []
    dialog.ask_path = lambda: asked.append("path")
    dialog.copy.setFocus()
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Return)
    assert asked == ["path"]
    assert dialog.isVisible()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Enter)
    assert not dialog.isVisible()


def test_which_word_may_be_a_name_is_said_and_the_folder_can_be_shown(
    qtbot, dialog, session, tmp_path, monkeypatch
):
    add_participant(session, name="Will Nant")
    add_note(session, "the tenants will see")
    shown = []
    monkeypatch.setattr("fishbowl_app.ui.privacy.dialog.show_path", shown.append)
    dialog.ask_path = lambda: tmp_path / "copy.fishbowl"
    dialog.copy.click()
    qtbot.waitUntil(lambda: dialog.look.isVisible())
    texts = [dialog.look.item(row).text() for row in range(dialog.look.count())]
    assert texts == ["Note (will): the tenants will see"]  # not the Nant of tenants
    dialog.outcome.acted.emit()
    assert shown == [tmp_path]


def test_a_copy_that_cannot_be_written_is_said_in_place(qtbot, dialog, named, tmp_path):
    dialog.ask_path = lambda: tmp_path / "nowhere" / "copy.fishbowl"
    dialog.copy.click()
    qtbot.waitUntil(lambda: "is not there" in dialog.outcome.text())
    dialog.ask_path = lambda: named.path
    dialog.copy.click()
    qtbot.waitUntil(lambda: "already" in dialog.outcome.text())


def test_the_name_of_nobody_is_offered_as_that_of_the_copy(dialog, named, monkeypatch):
    offered = []
    monkeypatch.setattr(
        "fishbowl_app.ui.privacy.dialog.ask_for_target",
        lambda parent, title, wanted, *more: offered.append(wanted),
    )
    dialog.copy.click()
    assert [path.name for path in offered] == ["anonymous copy.fishbowl"]


def test_before_all_that_goes_is_shown_with_ticks(erasing):
    assert "The remark about this person goes." in erasing.goes.texts()
    assert "Nothing can be undone" in erasing.message.text()
    items = [erasing.texts.item(row) for row in range(erasing.texts.count())]
    assert [(item.text(), item.checkState()) for item in items] == [
        ("Note: Gwen Tudur wants heating", Qt.CheckState.Checked),
        ("Note: Tudur too", Qt.CheckState.Unchecked),
    ]
    assert erasing.close_button.isDefault()


def test_somebody_else_can_be_chosen(erasing):
    erasing.people.setCurrentText("Anwen")
    assert erasing.texts.count() == 0
    assert "The remark about this person goes." not in erasing.goes.texts()


def test_cancel_erases_nobody(qtbot, erasing, named):
    qtbot.keyClick(erasing, Qt.Key.Key_Return)
    assert not erasing.isVisible()
    assert person(named, "Gwen Tudur")


def test_erasing_is_done_searched_and_told(erasing, named):
    keep(named.whole(), named.path, named.identity, 1_000_000.0, backups_folder())
    erasing.texts.item(1).setCheckState(Qt.CheckState.Checked)
    erasing.erase.click()
    assert not erasing.erase.isVisible()
    assert "is left nowhere as words of its own" in erasing.message.text()
    assert named.undo_op is None
    contents = [named.whole(), *(path.read_bytes() for path in backups_folder().rglob("*.fishbowl"))]
    assert len(contents) == 2
    assert not [content for content in contents if b"Gwen" in content or b"Tregaron" in content]


def test_a_session_that_can_only_be_looked_at_erases_nobody(qtbot, named):
    from fishbowl_app.ui.bridge import SessionBridge

    looked_at = Session.view(named.path)
    made = EraseDialog(SessionBridge(looked_at))
    qtbot.addWidget(made)
    assert not made.erase.isEnabled()
    looked_at.close()
