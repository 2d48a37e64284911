"""Wherever words are typed: they stay there, with the focus, when they cannot be saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import CodeKind, Kind, QuestionKind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.codes import add_code
from fishbowl_app.model.ops.convergence import add_options
from fishbowl_app.model.ops.feedback import add_feedback
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.questions import add_question
from fishbowl_app.model.ops.slips import add_slip
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.themes import add_theme
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.ops.wall import move_topic
from fishbowl_app.model.session import Session
from fishbowl_app.ui.board.wall.suggest import suggesting
from fishbowl_app.ui.board.writeup.parts import Kind as Part
from fishbowl_app.ui.main_window import MainWindow
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.trouble.watch import UNSAVED
from tests.model.ops.asking import add_form

WORDS = "Mould 7"


def fill(session: Session) -> None:
    """Put one of everything into a session that is typed over."""
    group = add_group(session, "Tenants")
    add_participant(session, name="Anwen", group_id=group.id)
    first = add_activity(session, Kind.ROUND, "Round 1", 1200, question="What is cold?")
    second = add_activity(session, Kind.ROUND, "Round 2", 1200)
    slot = add_activity(session, Kind.SLOT, "Breakouts", 2400)
    move_topic(session, add_topic(session, "Heat pumps").id, slot.id, add_space(session, "Main hall").id)
    add_options(session, [("Insulate first", None)])
    add_theme(session, [add_note(session, "The wall is wet").id], name="Damp")
    add_slip(session, 1, "Draughts")
    form = add_form(session, "Homes")
    add_question(session, form.id, QuestionKind.STATEMENT, "I have a say")
    add_question(session, form.id, QuestionKind.WORDS, "What is cold?")
    add_code(session, CodeKind.LINK, "Venue", address="https://example.org")
    start_activity(session, first.id)
    finish_activity(session, first.id)
    add_feedback(session, first.id, "Cold halls")
    start_activity(session, second.id)


@pytest.fixture(scope="module")
def full(qapp, tmp_path_factory):
    """Return a window whose session cannot be written: one for all, since nothing in it changes."""
    folder, patched = tmp_path_factory.mktemp("full"), pytest.MonkeyPatch()
    patched.setenv("FISHBOWL_HOME", str(folder / "home"))
    patched.setattr(suggesting, "SHOWN_MS", 3_600_000)
    session = Session.create(folder / "Homes.fishbowl", title="Homes", clock=FixedClock())
    fill(session)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, clock=session.clock)
    window.resize(1366, 768)
    window.show()
    window.sessions.take(session)
    session.path.rename(folder / "elsewhere")  # from here on nothing is written
    yield window
    window.close()
    window.deleteLater()
    patched.undo()


def room(window, name, page=""):
    window.workspace.go_to(name)
    found = window.workspace.rooms[name]
    if page:
        found.open_page(page)
    return found


def in_cell(table, row, column):
    """Open the editor of a cell and return it."""
    index = table.model().index(row, column)
    table.setFocus()
    table.setCurrentIndex(index)
    table.edit(index)
    return QApplication.focusWidget()


def capture_line(window):
    room(window, "session")
    window.workspace.capture.open()
    return window.workspace.capture.edit


def feedback(window):
    panel = room(window, "fishbowl").feedback
    window.workspace.rooms["fishbowl"].tabs.setCurrentWidget(panel)
    panel.begin(window.sessions.session.snapshot.rounds[0].id)
    return panel


def report(window):
    page = room(window, "openspace", "page_reports").reports
    page.list.choose(0)
    return page.form


def topic(window):
    page = room(window, "openspace", "page_wall").wall
    page.choose(next(iter(window.sessions.session.snapshot.topics)))
    page.side.edit() if hasattr(page.side, "edit") else page.inspector.begin()
    return page.inspector


def note(window):
    page = room(window, "board", "page_board").board
    page.inspector.show_note(window.sessions.session.snapshot.note_list[0].id)
    page.inspector.show()
    return page.inspector


def theme(window):
    themes = room(window, "board", "page_board").board.themes
    themes.rename(next(iter(window.sessions.session.snapshot.themes)))
    return QApplication.focusWidget()


def passage(window):
    page = room(window, "board", "page_writeup").writeup
    page.article.write(next(row for row, part in enumerate(page.model.parts) if part.kind is Part.INTRO))
    return QApplication.focusWidget()


def theme_in_write_up(window):
    page = room(window, "board", "page_writeup").writeup
    page.article.write(next(row for row, part in enumerate(page.model.parts) if part.kind is Part.THEME))
    return QApplication.focusWidget()


def code(window):
    page = room(window, "summary", "page_codes").codes
    page.table.setCurrentIndex(page.model.index(0, 0))
    return page.form.fields["label"].edit


def translation(window):
    edit_in = room(window, "summary", "page_languages").languages.table
    edit_in.setFocus()
    QTest.keyClick(edit_in, Qt.Key.Key_Return)
    return QApplication.focusWidget()


def hands(window):
    page = room(window, "questions", "page_collect").collect
    page.show_part(1)
    return page.hands.lines[1]


def answer(window):
    page = room(window, "questions", "page_collect").collect
    page.show_part(0)
    return page.key_back.sheet.rows[-1].line


def given_out(window):
    page = room(window, "questions", "page_forms").forms
    page.tabs.setCurrentIndex(1)
    return page.given_out


def question(window):
    page = room(window, "questions", "page_forms").forms
    page.tabs.setCurrentIndex(0)
    return page.questions.card


PLACES = {
    "capture line": capture_line,
    "title of the session": lambda window: room(window, "session").about.title,
    "question of the session": lambda window: room(window, "session").about.question,
    "place of the session": lambda window: room(window, "session").about.place,
    "line for people": lambda window: room(window, "people").adding.line,
    "name of a person": lambda window: in_cell(room(window, "people").table, 0, 0),
    "role of a person": lambda window: in_cell(room(window, "people").table, 0, 2),
    "remark about a person": lambda window: in_cell(room(window, "people").table, 0, 3),
    "line for groups": lambda window: room(window, "people").groups.line,
    "name of a group": lambda window: in_cell(room(window, "people").groups.table, 0, 1),
    "line of the agenda": lambda window: room(window, "agenda").add_line.title,
    "title in the agenda": lambda window: in_cell(room(window, "agenda").table, 1, 1),
    "seat line": lambda window: room(window, "fishbowl").side.line,
    "feedback line": lambda window: feedback(window).line,
    "row of feedback": lambda window: in_cell(feedback(window).list, 0, 0),
    "text of a note": lambda window: note(window).text,
    "role of a note": lambda window: note(window).role,
    "name of a theme": theme,
    "slip": lambda window: room(window, "board", "page_slips").slips.entry.box,
    "row of a slip": lambda window: in_cell(room(window, "board", "page_slips").slips.table, 0, 1),
    "passage of the write-up": passage,
    "name of a theme in the write-up": theme_in_write_up,
    "topic line": lambda window: room(window, "openspace", "page_wall").wall.line.title,
    "title of a topic": lambda window: topic(window).title,
    "question of a topic": lambda window: topic(window).question,
    "space": lambda window: places(window).new_space,
    "name of a space": lambda window: in_cell(places(window).spaces, 0, 0),
    "summary of a report": lambda window: report(window).summary,
    "note of a report": lambda window: report(window).notes.line,
    "action": lambda window: report(window).actions.line.what,
    "option": lambda window: room(window, "openspace", "page_convergence").convergence.dots.option_line.line,
    "title of a form": lambda window: room(window, "questions", "page_forms").forms.title,
    "text above a form": lambda window: given_out(window).intro,
    "wording of a question": lambda window: question(window).wording,
    "answer on a form": answer,
    "show of hands": hands,
    "code": code,
    "translation": translation,
}
TYPED = {"seat line": "Anwen", "show of hands": "7"}
KEYS = {"passage of the write-up": Qt.Key.Key_Escape}  # else Enter is done with the words


def places(window):
    page = room(window, "openspace", "page_wall").wall
    page.places.begin()
    return page.places


def text_of(field):
    return field.toPlainText() if isinstance(field, QPlainTextEdit | QTextEdit) else field.text()


@pytest.mark.parametrize("place", PLACES)
def test_what_is_typed_stays_with_the_focus_when_it_is_not_saved(full, place):
    failed, words = [], TYPED.get(place, WORDS)
    full.workspace.desk.bridge.failed.connect(failed.append)
    field = PLACES[place](full)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, KEYS.get(place, Qt.Key.Key_Return))
    assert failed, "it was to be saved"
    assert text_of(field).strip() == words
    assert QApplication.focusWidget() is field
    assert UNSAVED in full.banners.rows
    QTest.keyClick(field, Qt.Key.Key_Escape)


def other_cell(table, row, column):
    """Click on a cell as the mouse does."""
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


CELLS = {
    "people": (lambda window: room(window, "people").table, 0, 2, 0),
    "groups": (lambda window: room(window, "people").groups.table, 0, 1, 0),
    "agenda": (lambda window: room(window, "agenda").table, 1, 1, 0),
    "slips": (lambda window: room(window, "board", "page_slips").slips.table, 0, 1, 2),
    "translations": (lambda window: room(window, "summary", "page_languages").languages.table, 0, 2, 1),
}


@pytest.mark.parametrize("table", CELLS)
def test_words_in_a_cell_stay_wherever_one_clicks(full, qtbot, table):
    find, row, column, elsewhere = CELLS[table]
    view = find(full)
    index = view.model().index(row, column)
    field = in_cell(view, row, column)
    field.selectAll()
    QTest.keyClicks(field, WORDS)
    other_cell(view, row, elsewhere)
    qtbot.waitUntil(lambda: view.indexWidget(index) is QApplication.focusWidget())
    assert text_of(view.indexWidget(index)) == WORDS
    room(full, "session")
    QApplication.processEvents()
    assert text_of(view.indexWidget(index)) == WORDS, "also behind another room"
    QTest.keyClick(view.indexWidget(index), Qt.Key.Key_Escape)
    assert view.indexWidget(index) is None
