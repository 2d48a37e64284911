"""The capture line: one key, type, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidget, QVBoxLayout, QWidget

from fishbowl_app.model.ops.merging import merge_topics
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.capture import CaptureLine
from tests.model.ops.market import hold_market
from tests.ui.conftest import person


@pytest.fixture
def place(qtbot, desk):
    """A window with another field and the capture line."""
    window = QWidget()
    qtbot.addWidget(window)
    window.field = QLineEdit(window)
    window.line = CaptureLine(desk, window)
    layout = QVBoxLayout(window)
    layout.addWidget(window.field)
    layout.addWidget(window.line)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


def notes(desk):
    return desk.bridge.snapshot.note_list


def test_a_note_takes_round_role_group_and_time_by_itself(qtbot, desk, session, clock, place):
    start_activity(session, session.snapshot.rounds[0].id)
    sit_down(session, person(session, "Dylan"), 2)
    toggle_speaking(session, 2)
    clock.advance(90)
    place.line.open()
    qtbot.keyClicks(place.line.edit, "One name for each repair")
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    (note,) = notes(desk)
    assert (note.text, note.role, note.chair) == ("One name for each repair", "Housing officer", 2)
    assert note.activity_id == session.snapshot.rounds[0].id
    assert note.at == clock.now().utc
    assert session.snapshot.groups[note.group_id].name == "Officers"


def test_a_chair_typed_first_says_whose_words_they_are(qtbot, desk, session, place):
    sit_down(session, person(session, "Anwen"), 3)
    place.line.open()
    qtbot.keyClicks(place.line.edit, "3: The wall is wet")
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    (note,) = notes(desk)
    assert (note.text, note.chair, note.participant_id) == ("The wall is wet", 3, person(session, "Anwen"))


@pytest.mark.parametrize("words", ["14: this circle has no such chair", "3 people said so", "at 10:30 we stopped"])
def test_a_number_that_is_no_chair_stays_in_the_note(qtbot, desk, place, words):
    place.line.open()
    place.line.edit.setText(words)
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert notes(desk)[0].text == words
    assert notes(desk)[0].chair is None


def test_a_chair_that_is_not_there_or_that_nobody_sits_on_is_told(qtbot, desk, place):
    said = []
    desk.bridge.said.connect(lambda text, tone: said.append((text, tone)))
    place.line.open()
    for words, about in (("14: far away", "no chair 14"), ("2: nobody", "nobody sits there")):
        place.line.edit.setText(words)
        assert about in place.line.about.text()
        qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert said == [
        ("Note kept; there is no chair 14.", Tone.WARN),
        ("Note kept; nobody sits on chair 2.", Tone.WARN),
    ]


def test_enter_waits_for_the_next_note_and_on_an_empty_line_gives_the_focus_back(qtbot, desk, clock, place):
    place.line.open()
    for words in ("One", "Two"):
        clock.advance(1)
        qtbot.keyClicks(place.line.edit, words)
        qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert place.line.isVisible()
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert not place.line.isVisible()
    assert place.field.hasFocus()
    assert [note.text for note in notes(desk)] == ["One", "Two"]


def test_words_that_were_not_kept_wait_in_the_line(qtbot, desk, place):
    place.line.open()
    place.line.edit.setText("x" * 281)
    with qtbot.waitSignal(desk.bridge.refused):
        qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert notes(desk) == []
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Escape)
    place.line.open()
    assert place.line.edit.text() == "x" * 281
    assert place.line.count.text() == "281/280"


def test_a_cell_that_was_being_typed_gives_the_focus_to_its_list_again(qtbot, place):
    cells = QTableWidget(1, 1, place)
    place.layout().addWidget(cells)
    cells.setFocus()
    cells.edit(cells.model().index(0, 0))
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    with qtbot.waitSignal(editor.destroyed):
        place.line.open()
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Escape)
    assert cells.hasFocus()


def test_a_field_that_is_gone_gets_no_focus_back(qtbot, place):
    place.line.open()
    with qtbot.waitSignal(place.field.destroyed):
        place.field.deleteLater()
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Escape)
    assert not place.line.isVisible()


def test_in_a_slot_the_number_of_a_topic_says_where_the_words_were_said(qtbot, desk, session, clock, place):
    topics = hold_market(session, topics=3)
    start_activity(session, session.snapshot.slots[0].id)
    place.line.open()
    qtbot.keyClicks(place.line.edit, "2: Cold in the hall")
    assert place.line.about.text() == "topic 2: Topic 2 · Slot 1"
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    clock.advance(1)
    qtbot.keyClicks(place.line.edit, "4: is no topic")
    assert place.line.about.text() == "no topic 4 · Slot 1"
    said = []
    desk.bridge.said.connect(lambda text, tone: said.append(text))
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    slot = session.snapshot.slots[0].id
    assert [(note.text, note.topic_id, note.activity_id, note.chair) for note in notes(desk)] == [
        ("Cold in the hall", topics[1], slot, None),
        ("4: is no topic", None, slot, None),
    ]
    assert said == ["Note kept; there is no topic 4."]


def test_words_for_a_topic_that_was_merged_go_to_the_one_that_carries_it(qtbot, desk, session, place):
    topics = hold_market(session, topics=3)
    merge_topics(session, topics[0], [topics[2]])
    start_activity(session, session.snapshot.slots[0].id)
    place.line.open()
    qtbot.keyClicks(place.line.edit, "3: Cold")
    qtbot.keyClick(place.line.edit, Qt.Key.Key_Return)
    assert [note.topic_id for note in notes(desk)] == [topics[0]]
