"""Personal data in the real window: no name in any title, and a person erased from the row of the list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.session import Session
from fishbowl_app.ui import sessions
from fishbowl_app.ui.privacy.dialog import PersonalDataDialog
from fishbowl_app.ui.privacy.erase import EraseDialog


@pytest.fixture
def somebody(window, tmp_path):
    """Open a session whose title and one note name somebody; return who that is."""
    session = Session.create(tmp_path / "s.fishbowl", title="An evening with Anwen Pantglas")
    person = add_participant(session, name="Anwen Pantglas", note="comes by bus from Tregaron")
    add_participant(session, name="Bethan Ŵyn")
    add_note(session, f"{person.name} wants heating")
    session.close()
    assert window.sessions.open(tmp_path / "s.fishbowl")
    return person


def titles() -> list[str]:
    return [each.windowTitle() for each in QApplication.topLevelWidgets()]


def test_no_name_stands_in_a_title_or_in_the_name_of_a_file(window, somebody, monkeypatch):
    window.actions_table["stage"].trigger()
    for room in window.workspace.rooms:
        window.workspace.go_to(room)
        assert not [title for title in titles() if somebody.name in title], room
    assert window.windowTitle() == "An evening with … – Fishbowl"
    offered = []
    monkeypatch.setattr(
        sessions, "ask_for_target", lambda parent, title, wanted, *more: offered.append(wanted.name)
    )
    window.actions_table["save_copy"].trigger()
    assert offered == ["An evening with ….fishbowl"]


def test_a_person_is_erased_from_the_row_of_the_list(window, somebody, monkeypatch):
    window.workspace.go_to("people")
    room = window.workspace.rooms["people"]
    room.table.choose(somebody.id)
    said = []

    def answer(dialog):
        dialog.erase.click()
        said.append(dialog.message.text())

    monkeypatch.setattr(EraseDialog, "exec", answer)
    window.actions_table["people_erase"].trigger()
    session = window.sessions.session
    assert "is left nowhere as words of its own" in said[0]
    assert session.snapshot.participants[somebody.id].name == "Erased person"
    assert not window.actions_table["undo"].isEnabled()
    shown = []
    monkeypatch.setattr(PersonalDataDialog, "exec", lambda dialog: shown.extend(dialog.lines.texts()))
    window.actions_table["personal_data"].trigger()
    assert "The journal holds nothing that was changed or deleted." in shown
    assert "Participants without a name: 1" in shown
    name = somebody.name.encode()
    path = session.path
    window.sessions.close()
    files = [path, *backups_folder().rglob("*.fishbowl")]
    assert len(files) >= 2
    assert not [each for each in files if name in each.read_bytes()]
