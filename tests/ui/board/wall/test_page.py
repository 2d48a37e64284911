"""The room for the notes."""

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.ops.notes import add_note, edit_note
from fishbowl_app.model.session import Session
from fishbowl_app.ui.board.wall.note_model import TEXT, NoteModel
from fishbowl_app.ui.board.wall.page import BoardPage

WORDS = ("Damp is treated as my washing", "Rhowch rif ffôn i ni", "A text the night before")


@pytest.fixture
def room(qtbot, desk, session, clock):
    for words in WORDS:
        add_note(session, words)
        clock.advance(60)
    made = BoardPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    qtbot.waitExposed(made)
    made.enter()
    return made


def shown(room):
    return [room.filter.index(row, TEXT).data() for row in range(room.filter.rowCount())]


def test_the_model_keeps_the_rules_of_models(qtmodeltester, bridge, session):
    add_note(session, "One")
    model = NoteModel(bridge)
    qtmodeltester.check(model)


def test_searching_finds_without_accents_and_case(qtbot, room):
    room.find()
    qtbot.keyClicks(room.search, "FFON")
    qtbot.keyClick(room.search, Qt.Key.Key_Return)
    assert shown(room) == ["Rhowch rif ffôn i ni"]
    qtbot.keyClick(room.search, Qt.Key.Key_Escape)
    assert shown(room) == list(WORDS)


@pytest.mark.parametrize("words", ["100%", "[a-z]*", "_"])
def test_signs_in_a_search_mean_themselves(qtbot, room, session, words):
    add_note(session, f"This says {words} and no more")
    room.search.setText(words)
    qtbot.keyClick(room.search, Qt.Key.Key_Return)
    assert shown(room) == [f"This says {words} and no more"]


def test_where_no_note_fits_a_button_shows_all_again(qtbot, room, session):
    room.round.setCurrentIndex(room.round.findData(session.snapshot.rounds[1].id))
    qtbot.keyClicks(room.search, "damp")
    qtbot.keyClick(room.search, Qt.Key.Key_Return)
    assert room.nothing_fits.isVisible()
    assert not room.table.isVisible()
    qtbot.mouseClick(room.nothing_fits.button, Qt.MouseButton.LeftButton)
    assert room.table.isVisible()
    assert (shown(room), room.search.text()) == (list(WORDS), "")


def test_notes_of_one_round_alone_are_shown(qtbot, room, session):
    first = session.snapshot.rounds[0]
    second = session.snapshot.rounds[1]
    edit_note(session, session.snapshot.note_list[1].id, activity_id=second.id)
    room.round.setCurrentIndex(room.round.findData(second.id))
    assert shown(room) == [WORDS[1]]
    room.round.setCurrentIndex(room.round.findData(first.id))
    assert shown(room) == [WORDS[0], WORDS[2]]


def test_delete_asks_nothing_and_undo_brings_the_note_back(qtbot, room, session):
    room.table.setCurrentIndex(room.filter.index(1, TEXT))
    qtbot.keyClick(room.table, Qt.Key.Key_Delete)
    assert shown(room) == [WORDS[0], WORDS[2]]
    session.undo()
    assert shown(room) == list(WORDS)


def test_what_is_typed_in_the_inspector_is_kept(qtbot, room, session):
    room.table.setCurrentIndex(room.filter.index(2, TEXT))
    room.inspector.text.setPlainText("A text the evening before")
    assert room.inspector.text.commit()
    room.inspector.role.setText("Tenant")
    qtbot.keyClick(room.inspector.role, Qt.Key.Key_Return)
    note = session.snapshot.note_list[2]
    assert (note.text, note.role) == ("A text the evening before", "Tenant")
    assert shown(room)[2] == "A text the evening before"
    Session.undo(session)
    assert session.snapshot.note_list[2].role == ""


def test_a_new_note_is_added_to_the_table_without_losing_the_chosen_one(room, session):
    room.table.setCurrentIndex(room.filter.index(1, TEXT))
    add_note(session, "Another")
    assert shown(room) == [*WORDS, "Another"]
    assert room.table.currentIndex().data() == WORDS[1]
