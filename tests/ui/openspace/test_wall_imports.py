"""Topics, spaces and choices brought in from the wall, with a preview first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.ui.imports import ImportDialog, choose
from fishbowl_app.ui.openspace.wall.page import WallPage


@pytest.fixture
def page(qtbot, desk, session):
    add_activity(session, Kind.SLOT, "Before tea", 2700)
    made = WallPage(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.shut()


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Choose the next of these files whenever somebody is asked for one."""
    waiting = []

    def add(name, text):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        waiting.append(path)

    monkeypatch.setattr(choose, "ask_path", lambda *_: waiting.pop(0))
    return add


def agree(page):
    dialog = page.findChildren(ImportDialog)[-1]
    words = dialog.agree.text()
    dialog.agree.click()
    return words


def test_a_wall_is_set_up_from_three_files(page, session, desk, files):
    files("spaces.csv", "Room,Capacity\nHall,40\nYard,10\n")
    files("topics.csv", "Title,Convener,Slot\nBuses,Anwen,1\nFares,Newcomer,1\n")
    files("choices.csv", "Name,1st choice,2nd choice\nAnwen,Fares,Buses\nBethan,1,\n")
    for name, said in (
        ("import_spaces", "Import 2 spaces"),
        ("import_topics", "Import 2 topics"),
        ("import_choices", "Import 3 choices"),
    ):
        desk.actions[name].trigger()
        assert agree(page).startswith(said)
    snapshot = session.snapshot
    assert [space.name for space in snapshot.space_list] == ["Hall", "Yard"]
    assert [(topic.title, topic.slot_id is not None) for topic in snapshot.topic_list] == [
        ("Buses", True),
        ("Fares", True),
    ]
    assert "Newcomer" in {person.name for person in snapshot.people}
    assert sorted(row.rank for row in snapshot.interests.values()) == [1, 1, 2]


def test_pasted_lines_are_topics_and_refused_rows_say_why(page, session):
    QApplication.clipboard().setText("Who pays?\n" + "x" * 200 + "\n")
    page.bringing_in.paste()
    dialog = page.findChildren(ImportDialog)[-1]
    shown = [dialog.model.index(row, 1).data() for row in range(2)]
    assert shown[0] == "New"
    assert "200 characters" in shown[1]
    agree(page)
    assert [topic.title for topic in session.snapshot.topic_list] == ["Who pays?"]
