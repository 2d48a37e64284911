"""The write-up page: notes quoted, text written between, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.model.entities import ThemeOrder
from fishbowl_app.model.ops.notes import add_notes, edit_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.writeup import add_text, quote
from fishbowl_app.model.rules.article import article
from fishbowl_app.model.text import PASSAGE
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.board.writeup.model import PartsModel
from fishbowl_app.ui.board.writeup.page import WriteUpPage
from fishbowl_app.ui.board.writeup.parts import Kind
from fishbowl_app.ui.commands import ROOM_AREAS

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
WORDS = ("Damp again", "Rhowch rif ffôn i ni", "A text the night before", "Cold", "Alone")


@pytest.fixture
def ids(session):
    """Notes of two themes, and one in none."""
    add_notes(session, WORDS)
    made = [note.id for note in session.snapshot.note_list]
    add_theme(session, made[:3], name="Repairs")
    add_theme(session, made[3:4])
    return made


@pytest.fixture
def page(qtbot, desk, ids):
    for area in ROOM_AREAS:  # rooms that are not seen do this
        for action in desk.actions.of_area(area):
            action.setEnabled(False)
    window = desk.actions.parent()
    made = WriteUpPage(desk, window)
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
def press(qtbot):
    """Press keys where the focus is."""

    def press(*keys, held=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(QApplication.focusWidget(), key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key, held)

    return press


def rows(page) -> list[tuple[Kind, str]]:
    page.refresh()
    return [(part.kind, part.text) for part in page.model.parts]


def left(page) -> list[str]:
    return [line.text for line in page.unquoted.list.lines.lines]


def test_enter_quotes_the_note_under_its_theme(page, press):
    assert left(page) == list(WORDS)
    press(KEY.Key_Enter)
    assert (Kind.QUOTE, WORDS[0]) in rows(page)
    assert left(page) == list(WORDS[1:])
    assert page.unquoted.count.text() == "4 of 5 notes"
    press("q")
    assert [text for kind, text in rows(page) if kind is Kind.QUOTE] == list(WORDS[:2])


def test_a_note_in_no_theme_is_told(page, press, desk, qtbot):
    page.unquoted.list.setCurrentIndex(page.unquoted.list.lines.index(4))
    with qtbot.waitSignal(desk.bridge.refused):
        press(KEY.Key_Enter)
    assert left(page) == list(WORDS)


def test_text_is_written_below_where_one_stands_and_kept_while_typing(page, press, session, qtbot):
    theme = session.snapshot.theme_list[0]
    press(KEY.Key_Right, KEY.Key_Down, "w")
    assert page.article.part.key == "draft"
    press("Said by all.", KEY.Key_Enter, "Twice.")
    with qtbot.waitSignal(page.model.kept):
        pass
    editor = QApplication.focusWidget()
    assert [each.text for each in session.snapshot.passages_of(theme.id)] == ["Said by all.\nTwice."]
    page.refresh()
    assert page.article.part.key == session.snapshot.passages_of(theme.id)[0].id
    press(" More")
    assert editor is QApplication.focusWidget()
    assert editor.toPlainText().endswith("Twice. More")
    press(KEY.Key_Escape)
    assert page.article.hasFocus()
    assert rows(page)[2:4] == [(Kind.THEME, "Repairs"), (Kind.TEXT, "Said by all.\nTwice. More")]
    assert page.progress.text() == "1 of 2 themes have text"


def test_what_is_taken_back_goes_from_the_editor_too(page, press, session, qtbot):
    add_text(session, session.snapshot.theme_list[0].id, "One")
    page.refresh()
    page.article.write(3)
    press(KEY.Key_End, " two", KEY.Key_Escape)
    page.article.write(3)
    session.undo()
    page.refresh()
    assert QApplication.focusWidget().toPlainText() == "One"


def test_what_is_being_typed_is_kept_before_the_session_goes(page, press, session):
    press(KEY.Key_Right, KEY.Key_Down, "w", "Half a sent")
    page.shut()
    assert [each.text for each in session.snapshot.passages.values()] == ["Half a sent"]


def test_a_text_that_is_taken_back_while_one_types_is_gone(page, press, session, qtbot):
    press(KEY.Key_Right, KEY.Key_Down, "w", "Once")
    with qtbot.waitSignal(page.model.kept):
        pass
    session.undo()
    page.refresh()
    page.shut()
    assert not session.snapshot.passages
    assert page.article.part.kind is Kind.THEME
    press("w", "Twice", KEY.Key_Escape)
    assert [each.text for each in session.snapshot.passages.values()] == ["Twice"]


def test_no_text_is_longer_than_can_be_kept(page, press, session):
    press(KEY.Key_Right, KEY.Key_Down, "w")
    editor = QApplication.focusWidget()
    editor.insertPlainText("a" * (PASSAGE.limit + 20))
    press("b", KEY.Key_Escape)
    assert [len(each.text) for each in session.snapshot.passages.values()] == [PASSAGE.limit]


def test_an_empty_draft_leaves_nothing(page, press, session):
    before = rows(page)
    press(KEY.Key_Right, KEY.Key_Down, KEY.Key_Insert, KEY.Key_Escape)
    assert rows(page) == before
    assert not session.snapshot.passages


def test_passages_move_and_go_by_keyboard(page, press, session, ids):
    quote(session, ids[:3])
    page.refresh()
    press(KEY.Key_Right)
    page.article.setFocus()
    page.article.choose(page.model.row_of_note(ids[0]))
    press(KEY.Key_Down, held=ALT)
    press(KEY.Key_Down, held=ALT)
    press(KEY.Key_Down, held=ALT)
    theme = session.snapshot.theme_list[0].id
    assert [each.note_id for each in session.snapshot.passages_of(theme)] == [ids[1], ids[2], ids[0]]
    assert page.article.part.note_id == ids[0]
    press(KEY.Key_Delete)
    assert [each.note_id for each in session.snapshot.passages_of(theme)] == [ids[1], ids[2]]
    assert ids[0] in session.snapshot.notes


def test_quotes_follow_the_passage_on_which_one_stands(page, press, session, ids):
    quote(session, [ids[0], ids[2]])
    page.refresh()
    page.article.choose(page.model.row_of_note(ids[0]))
    press(KEY.Key_Enter)
    theme = session.snapshot.theme_list[0].id
    assert [each.note_id for each in session.snapshot.passages_of(theme)] == [ids[0], ids[1], ids[2]]


def test_a_theme_is_named_in_place(page, press, session, qtbot):
    page.article.write(3)
    press("Heating", KEY.Key_Enter)
    qtbot.waitUntil(lambda: session.snapshot.theme_list[1].name == "Heating")
    assert page.article.part.kind is Kind.THEME


def test_an_introduction_is_written(page, press, session):
    press(KEY.Key_Right, KEY.Key_Enter, "Forty people met.")
    press(KEY.Key_Tab)
    assert session.snapshot.board.intro == "Forty people met."


def test_a_role_of_one_person_is_flagged(page, session, ids):
    add_participant(session, name="Gwyn", role="Estate officer")
    edit_note(session, ids[0], role="Estate officer")
    quote(session, ids[:2])
    page.refresh()
    told = page.model.parts[page.model.row_of_note(ids[0])]
    assert told.warning
    assert told.warning in told.heard
    assert not page.model.parts[page.model.row_of_note(ids[1])].warning
    assert "“Estate officer”" in page.identifying.text()


def test_the_order_is_that_of_the_write_up(page, session, ids, qtbot):
    page.order.setCurrentIndex(page.order.findData(ThemeOrder.NOTES))
    page.order.activated.emit(page.order.currentIndex())
    assert session.snapshot.board.order is ThemeOrder.NOTES


def test_rows_that_stay_are_not_touched(qtbot, desk, session, ids, qtmodeltester):
    model = PartsModel(desk.bridge)
    quote(session, ids[:2])
    model.show_article(article(session.snapshot))
    qtmodeltester.check(model)
    last = QPersistentModelIndex(model.index(model.row_of("closing")))
    quote(session, ids[2:3])
    model.show_article(article(session.snapshot))
    assert last.row() == model.row_of("closing") == 7


def test_the_list_is_searched_and_shown_by_theme(page, press, session):
    page.find()
    press("rhowch", KEY.Key_Enter)
    assert left(page) == [WORDS[1]]
    press(KEY.Key_Escape)
    page.unquoted.theme.setCurrentIndex(2)
    page.unquoted.theme.activated.emit(2)
    assert left(page) == ["Cold"]
