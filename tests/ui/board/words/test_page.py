"""The words page: counts with their threshold, the notes behind a word, themes compared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.ops.notes import add_notes, edit_note
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.words import set_least_count
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.board.room import BoardRoom
from fishbowl_app.ui.board.words.page import WordsPage
from fishbowl_app.ui.board.words.words_model import WORD
from fishbowl_app.ui.commands import ROOM_AREAS
from fishbowl_app.ui.stage.show import stage_show
from fishbowl_app.ui.theme import gap

KEY = Qt.Key
WORDS = (
    "Damp comes back each winter",
    "The damp is bad",
    "Repairs of the damp take long",
    "Repairs are late, said Anwen",
    "Anwen waits for repairs",
)


def hands_off(desk) -> None:
    """Turn off all commands, as rooms that are not seen do."""
    for area in ROOM_AREAS:
        for action in desk.actions.of_area(area):
            action.setEnabled(False)


def shown_in(qtbot, desk, made):
    window = desk.actions.parent()
    made.letters = LetterKeys(desk.actions, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    return made


@pytest.fixture
def noted(session):
    add_notes(session, WORDS)
    set_least_count(session, 2)
    return session


@pytest.fixture
def page(qtbot, desk, noted):
    hands_off(desk)
    return shown_in(qtbot, desk, WordsPage(desk, desk.actions.parent()))


@pytest.fixture
def press(qtbot):
    """Press keys where the focus is."""

    def press(*keys) -> None:
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(QApplication.focusWidget(), key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key)

    return press


def shown(page) -> list[str]:
    page.refresh()
    model = page.counts.model
    return [model.index(row, WORD).data() for row in range(model.rowCount())]


def test_words_stand_in_so_many_notes_or_more(page, noted, press):
    assert [each.split()[0].lower() for each in shown(page)] == ["damp", "repairs", "anwen"]
    assert page.counts.least.text() == "in 2 notes or more"
    page.counts.least.setValue(3)
    assert noted.snapshot.board.least_count == 3
    assert len(shown(page)) == 2
    page.counts.least.setValue(9)
    assert shown(page) == []
    assert page.counts.nothing.isVisible()


def test_a_word_shows_its_notes(page, press):
    assert [line.text for line in page.counts.notes.lines.lines] == list(WORDS[:3])
    press(KEY.Key_Down)
    assert [line.text for line in page.counts.notes.lines.lines] == list(WORDS[2:])


def test_a_word_is_counted_no_more_and_again(page, noted, press):
    press(KEY.Key_Delete)
    assert noted.snapshot.board.stop_words == ("damp",)
    assert page.counts.chosen is not None
    assert "damp" not in [each.lower() for each in shown(page)]
    page.counts.own.list.choose(0)
    page.counts.own.list.setFocus()
    press(KEY.Key_Delete)
    assert noted.snapshot.board.stop_words == ()
    page.counts.own.keep.setFocus()
    press("the", KEY.Key_Enter)
    assert noted.snapshot.board.kept_words == ("the",)
    assert page.counts.own.keep.text() == ""


def test_names_are_marked_and_left_out_of_what_is_copied(page, desk):
    assert shown(page)[-1] == "Anwen (a name)"
    desk.actions["words_copy"].trigger()
    copied = QApplication.clipboard().text()
    assert copied.splitlines()[0] == "Word\tNotes\tLanguage"
    assert "Anwen" not in copied
    assert all(not word.is_name for _, word in page.counts.cloud._words)


def test_the_cloud_is_drawn_from_the_same_counts(page, qtbot):
    cloud = page.counts.cloud
    cloud.lay_out()
    placed = cloud._cloud.words
    assert [(each.word.lower(), each.count) for each in placed] == [("damp", 3), ("repairs", 3)]
    at = placed[1]
    qtbot.mouseClick(cloud, Qt.MouseButton.LeftButton, pos=_middle(cloud, at))
    assert page.counts.chosen.word == at.word


def test_enter_shows_the_notes_of_a_word_on_the_board(qtbot, desk, noted, press):
    hands_off(desk)
    room = shown_in(qtbot, desk, BoardRoom(desk, desk.actions.parent()))
    desk.actions["page_words"].trigger()
    press(KEY.Key_Down, KEY.Key_Enter)
    assert room.page is room.board
    assert len(room.board.model.ids) == 3
    assert room.board.filter.shown.text() == "“repairs”: 3 of 5 shown"
    room.board.filter.reset()
    assert len(room.board.model.ids) == 5


def test_themes_are_ranked_and_compared(page, noted, press):
    ids = [note.id for note in noted.snapshot.note_list]
    groups = noted.snapshot.group_list
    for note_id in ids[:3]:
        edit_note(noted, note_id, group_id=groups[0].id)
    add_theme(noted, ids[:2], name="Damp")
    add_theme(noted, ids[2:4])
    edit_note(noted, ids[3], votes=4)
    page.refresh()
    press("l")
    assert page.themes.rank_table.hasFocus()
    assert [row.cells[:2] for row in page.themes.ranks.rows] == [("Damp", "1 ="), ("Theme 2", "1 =")]
    page.themes.by.setCurrentIndex(page.themes.by.findData(ThemeOrder.VOTES))
    page.themes.by.activated.emit(1)
    assert page.themes.ranks.rows[0].cells == ("Theme 2", "1", "2", "4", "1")
    assert page.themes.spoke.heads[1] == "Tenants *\n3 note(s)\n3 people"
    assert page.themes.spoke.rows[0].cells[:3] == ("Damp", "2 (67\u00a0%)", "–")
    assert page.themes.spoke.rows[-1].cells[0] == "In no theme"
    assert "Theme 2\t1\t2\t4\t1" in page.themes.copied()


def _middle(cloud, placed):
    return QPoint(round(placed.x + placed.width / 2) + gap(), round(placed.y + placed.height / 2) + gap())


def test_what_is_seen_goes_on_the_stage_and_off_again(page, desk, session):
    add_theme(session, [], name="Damp")
    show = stage_show(desk)
    words, themes = (made.button for made in page.on_stage)
    assert words.isVisible()
    assert not themes.isVisible()
    words.click()
    assert show.view is StageView.WORDS
    assert words.text() == "Take off the Stage"
    words.click()
    assert (show.view, words.text()) == (StageView.AUTOMATIC, "Show on the Stage")
    page.show_part(1)
    assert themes.isVisible()
    assert not words.isVisible()
    themes.click()
    assert show.view is StageView.THEMES
