"""Suggested themes on the board, by keyboard, from the real process; by shared words alone but for one test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.model.ops.notes import add_note, add_notes, edit_note
from fishbowl_app.model.ops.themes import add_theme, place_notes
from fishbowl_app.model.themes import keys
from fishbowl_app.theme_jobs import Done
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.board.wall.note_model import THEME
from fishbowl_app.ui.board.wall.page import BoardPage
from fishbowl_app.ui.board.wall.scene.face import Mark
from fishbowl_app.ui.board.wall.suggest import suggesting
from fishbowl_app.ui.commands import ROOM_AREAS
from tests.model.themes.boards import BUSES, TEXTS

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PATIENCE_MS = 20_000  # for another process on a busy machine


@pytest.fixture
def words_only(monkeypatch):
    """A machine without a model."""
    monkeypatch.setattr(keys, "_installed", lambda model: False)


@pytest.fixture
def soon(monkeypatch):
    """A board that is read as soon as it is seen."""
    monkeypatch.setattr(suggesting, "SHOWN_MS", 0)


@pytest.fixture
def said(desk):
    texts = []
    desk.bridge.said.connect(lambda text, _: texts.append(text))
    return texts


@pytest.fixture
def page(qtbot, desk, session):
    """The page with fifteen notes about three things."""
    add_notes(session, TEXTS)
    for area in ROOM_AREAS:  # rooms that are not seen do this
        for action in desk.actions.of_area(area):
            action.setEnabled(False)
    window = desk.actions.parent()
    made = BoardPage(desk, window)
    made.letters = LetterKeys(desk.actions, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1200, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    made.enter()
    yield made
    made.shut()


@pytest.fixture
def panel(page):
    return page.suggesting.reviewing.panel


@pytest.fixture
def press(qtbot, page):
    def press(*pressed: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in pressed:
            if isinstance(key, str):
                qtbot.keyClicks(QApplication.focusWidget(), key)
            else:
                qtbot.keyClick(QApplication.focusWidget(), key, held)

    return press


@pytest.fixture
def suggest(qtbot, page, press):
    """Ask by the key and wait for what comes."""

    def suggest(key: Qt.Key = KEY.Key_G) -> None:
        press(key)
        assert page.suggesting.reviewing.panel.isVisible()
        qtbot.waitUntil(
            lambda: page.suggesting.reviewing.review is not None and not working(page), timeout=PATIENCE_MS
        )

    return suggest


def working(page) -> bool:
    return page.suggesting.work._working.running


def ids(session, *texts: str) -> list[str]:
    return [note.id for text in texts for note in session.snapshot.note_list if note.text == text]


def theme_of(session, text: str) -> str | None:
    (note_id,) = ids(session, text)
    return session.snapshot.notes[note_id].theme_id


def test_themes_are_gone_through_and_accepted_by_keyboard(words_only, page, panel, press, session, suggest, said):
    suggest()
    assert said[-1].startswith("Grouped by shared words only")
    review = page.suggesting.reviewing.review
    count = review.count
    assert count >= 2
    assert panel.accessibleName().startswith(f"Theme 1 of {count}: {review.title}, ")
    first = review.present
    marks = {note_id: item.look.mark for note_id, item in page.board.contents.notes.items()}
    assert {note_id for note_id, mark in marks.items() if mark is not Mark.NONE} == set(first.note_ids)
    assert {note_id for note_id, mark in marks.items() if mark is Mark.SURE} == first.sure
    out = panel.members.key()
    press(KEY.Key_Space, KEY.Key_R)
    press("Night buses", KEY.Key_Return)
    assert not session.snapshot.theme_list  # the title is kept, and nothing accepted
    press(KEY.Key_Return)
    (made,) = session.snapshot.theme_list
    assert made.name == "Night buses"
    assert {note.id for note in session.snapshot.notes_of_theme(made.id)} == set(first.note_ids) - {out}
    assert panel.where.text() == f"Theme 2 of {count}"
    press(KEY.Key_Backspace)
    assert len(session.snapshot.theme_list) == 1
    session.undo()
    assert not session.snapshot.theme_list
    assert panel.where.text() == f"Theme 1 of {count}"  # open again, and so one stands on it again
    press(KEY.Key_Return, held=SHIFT)
    assert len(session.snapshot.theme_list) == count - 1  # all but the one that was skipped
    assert not panel.isVisible()
    assert said[-1].startswith("All suggestions are answered")
    press(KEY.Key_Return)  # one too many
    assert page.table.hasFocus()
    press(KEY.Key_J, KEY.Key_Return)
    assert page.inspector.text.hasFocus()
    session.undo()
    assert not session.snapshot.theme_list


def test_what_is_placed_stays_and_teaches_and_what_changes_meanwhile_is_left_out(
    words_only, page, panel, press, session, suggest, said
):
    theme = add_theme(session, ids(session, *BUSES[:3]), name="Buses")
    suggest()
    assert panel.joins.text() == "Joins “Buses”"
    assert not panel.title.isVisible()
    press(KEY.Key_R)  # their own theme keeps its name
    assert said[-1] == "Joins “Buses”"
    assert panel.members.hasFocus()
    press(KEY.Key_Return, held=CTRL)  # starts the agenda elsewhere, and is no answer here
    assert page.suggesting.reviewing.review.number == 0
    changed, *rest = page.suggesting.reviewing.review.present.note_ids
    edit_note(session, changed, text="Something else")
    if rest:
        assert "1 left out" in panel.count.text()
        press(KEY.Key_Return)
        assert all(session.snapshot.notes[each].theme_id == theme.id for each in rest)
    assert session.snapshot.notes[changed].theme_id is None
    assert all(theme_of(session, text) == theme.id for text in BUSES[:3])
    press(KEY.Key_Escape)
    assert not panel.isVisible()
    assert page.table.hasFocus()


def test_a_selection_alone_is_themed_without_names_and_anew_with_fewer_themes(
    words_only, page, panel, press, session, suggest
):
    chosen = [note.id for note in session.snapshot.note_list[:9]]
    page.chosen.select(chosen)
    suggest()
    panel.without_names.setChecked(True)
    assert not panel.title.isVisible()
    suggest(KEY.Key_Comma)
    assert page.suggesting.reviewing.review.open
    assert {note_id for each in page.suggesting.reviewing.review.open for note_id in left(page, each)} <= set(
        chosen
    )
    press(KEY.Key_Return, held=SHIFT)
    assert session.snapshot.theme_list
    assert {theme.name for theme in session.snapshot.theme_list} == {""}


def left(page, number: int) -> tuple[str, ...]:
    return page.suggesting.reviewing.review.answer(number, named=True).note_ids


def test_what_was_taken_out_of_a_theme_is_not_put_or_offered_there_again(
    words_only, qtbot, page, panel, press, session, suggest
):
    suggest()
    out = panel.members.key()
    press(KEY.Key_Space, KEY.Key_Return, KEY.Key_Escape)
    (theme,) = session.snapshot.theme_list
    page.chosen.select(())
    suggest()
    answers = [
        page.suggesting.reviewing.review.answer(each, named=True) for each in page.suggesting.reviewing.review.open
    ]
    assert not [each for each in answers if each.theme_id == theme.id and out in each.note_ids]
    page.suggesting.offering.offers.work_ahead()
    qtbot.waitUntil(lambda: not working(page), timeout=PATIENCE_MS)
    assert theme.id not in page.suggesting.offering.likely(out)


def test_who_writes_when_suggestions_come_or_end_goes_on_writing(words_only, qtbot, page, panel, press, session):
    press(KEY.Key_G)
    page.find()
    qtbot.waitUntil(lambda: page.suggesting.reviewing.review is not None, timeout=PATIENCE_MS)
    press("bus")
    assert page.filter.search.text() == "bus"
    place_notes(session, ids(session, *TEXTS), add_theme(session).id)
    assert not panel.isVisible()
    assert page.filter.search.hasFocus()


def test_the_search_can_be_stopped(words_only, qtbot, page, panel, press, said):
    press(KEY.Key_G, KEY.Key_Space, KEY.Key_Return)  # what was meant for the notes stops nothing
    assert panel.isVisible()
    assert not said
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=PATIENCE_MS)
    assert page.suggesting.reviewing.review is None
    assert said == ["The search for themes was stopped."]
    assert page.table.hasFocus()


def test_a_note_that_comes_is_offered_its_theme(words_only, qtbot, page, press, session, said):
    buses = add_theme(session, ids(session, *BUSES), name="Buses")
    place_notes(session, ids(session, *(text for text in TEXTS if text not in BUSES)), add_theme(session).id)
    page.suggesting.vectors.wake()
    page.suggesting.offering.offers.work_ahead()
    note = add_note(session, "A night bus to the villages")
    qtbot.waitUntil(lambda: page.suggesting.offering.offers.of(note.id) is not None, timeout=PATIENCE_MS)
    assert page.suggesting.offering.likely(note.id)[0] == buses.id
    if page.suggesting.offering.offers.of(
        note.id
    ).sure:  # O is about what the message names, not what one stands on
        assert page.chosen.current != note.id
        page.suggesting.offering.offers.arrived.emit(note.id)
        press("o")
        assert session.snapshot.notes[note.id].theme_id == buses.id
        session.undo()
    page.chosen.stand_on(note.id)
    assert page.suggesting.offering.line.isVisible()
    assert page.suggesting.offering.line.buttons[0].text() == "Buses"
    if page.suggesting.offering.offers.of(note.id).sure:
        assert page.model.index(page.model.row_of(note.id), THEME).data() == "Buses?"
        assert any(text.startswith("“A night bus to the villages” belongs to “Buses”?") for text in said)
    press("o")
    assert session.snapshot.notes[note.id].theme_id == buses.id
    assert not page.suggesting.offering.line.isVisible()


def test_notes_that_look_alike_are_stacked_only_when_somebody_says_so(words_only, qtbot, page, press, session):
    add_notes(session, ["rents are too HIGH!", "More buses at night."])
    page.suggesting.look_alike()
    qtbot.waitUntil(lambda: page.suggesting.dialog is not None, timeout=PATIENCE_MS)
    dialog = page.suggesting.dialog
    assert dialog.where.text() == "Group 1 of 2: 2 note(s)"
    first, second = dialog.groups
    qtbot.keyClick(dialog, KEY.Key_Backspace)
    assert dialog.groups == [second]
    qtbot.keyClick(dialog, KEY.Key_Return)
    assert {note.id for note in session.snapshot.stack_of(second[0])} == set(second[1:])
    assert not session.snapshot.stack_of(first[0])
    assert not dialog.isVisible()


def test_what_says_the_same_in_other_words_comes_last_and_as_unsure(words_only, qtbot, page, press, session):
    add_notes(session, ["More buses at night."])
    pair = tuple(ids(session, TEXTS[-1], TEXTS[-2]))
    page.suggesting.reviewing.same_idea = [pair, (pair[0], "gone")]
    page.suggesting.look_alike()
    qtbot.waitUntil(lambda: page.suggesting.dialog is not None, timeout=PATIENCE_MS)
    dialog = page.suggesting.dialog
    assert dialog.where.text() == "Group 1 of 2: 2 note(s)"
    assert dialog.groups[1] == pair
    qtbot.keyClick(dialog, KEY.Key_J)
    assert dialog.where.text() == "Group 2 of 2: 2 note(s), perhaps the same in other words"
    qtbot.keyClick(dialog, KEY.Key_Return)
    assert session.snapshot.notes[pair[1]].stack_id == pair[0]


def test_vectors_are_made_ahead_kept_in_the_file_and_taken_for_the_suggestions(
    soon, qtbot, page, session, suggest, said
):
    vectors = page.suggesting.vectors
    qtbot.waitUntil(lambda: vectors.awake and not vectors.missing(), timeout=PATIENCE_MS)
    assert session.vectors(vectors.model).keys() == {keys.vector_key(text) for text in TEXTS}
    suggest()
    assert not said
    assert page.suggesting.reviewing.review.count >= 2


def test_a_file_that_takes_no_vectors_is_no_reason_to_stop_or_to_say_anything(page, session, said):
    vectors = page.suggesting.vectors
    missing = vectors.missing()
    key = next(iter(missing))
    elsewhere = session.path.rename(session.path.with_suffix(".away"))
    vectors.keep(Done(vectors.model, {key: b"1"}))
    elsewhere.rename(session.path)
    assert vectors.missing().keys() == missing.keys() - {key}
    assert not session.vectors(vectors.model)
    assert not said


def test_nothing_is_started_once_the_page_is_shut(soon, qtbot, page, session):
    page.suggesting.shut()
    page.suggesting.seen(True)
    qtbot.waitUntil(lambda: page.suggesting.vectors.awake)
    page.suggesting.work.free.emit()
    assert not working(page)
