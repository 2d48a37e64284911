"""The session room: what is typed is saved, what is refused stays, and each step leads on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout

from fishbowl_app.drafts import new_draft
from fishbowl_app.model.entities import Kind, NameStyle
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.people import add_participant, edit_participant
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.ui.session.dates import typed_date
from fishbowl_app.ui.session.room import SessionRoom
from fishbowl_app.ui.session.steps import steps

KEY = Qt.Key


@pytest.fixture
def room(desk):
    window = desk.actions.parent()
    made = SessionRoom(desk, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 700)
    window.show()
    window.activateWindow()
    made.enter()
    return made


def type_into(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, KEY.Key_Return)


# --- what it is about -------------------------------------------------------------------------------------


def test_each_field_is_saved_on_enter(qtbot, room, session):
    about = room.about
    type_into(qtbot, about.title, "Warm homes")
    type_into(qtbot, about.question, "How do we stay warm?")
    type_into(qtbot, about.held_on, "20/11/2026")
    type_into(qtbot, about.start_at, "9.30")
    type_into(qtbot, about.place, "Village hall")
    type_into(qtbot, about.moderator, "Mair")
    now = session.snapshot.details
    assert (now.title, now.question, now.held_on) == ("Warm homes", "How do we stay warm?", "2026-11-20")
    assert (now.start_at, now.place, now.moderator) == ("09:30", "Village hall", "Mair")
    assert "20 November 2026" in about.held_on.text()


@pytest.fixture
def welsh_dates():
    before = QLocale()
    QLocale.setDefault(QLocale("cy_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("welsh_dates")
def test_a_long_date_in_welsh_is_seen_whole_in_a_narrow_window(room, session):
    shown = room.about.held_on
    edit_details(session, held_on="2026-11-14")
    assert shown.text() == "Dydd Sadwrn, 14 Tachwedd 2026"
    assert shown.fontMetrics().horizontalAdvance(shown.text()) < shown.width() - 20


def test_a_field_is_saved_when_it_is_left(qtbot, room, session):
    room.about.place.setFocus()
    qtbot.keyClicks(room.about.place, "Village hall")
    assert session.snapshot.details.place == ""
    qtbot.keyClick(room.about.place, KEY.Key_Tab)
    assert session.snapshot.details.place == "Village hall"


@pytest.mark.parametrize("name", ["start_at", "held_on"])
def test_bad_input_is_told_once_and_stays_marked_until_it_is_mended(qtbot, room, session, bridge, name):
    field = getattr(room.about, name)
    told = []
    bridge.refused.connect(told.append)
    type_into(qtbot, field, "soon")
    qtbot.keyClick(field, KEY.Key_Tab)
    assert len(told) == 1
    assert field.property("invalid")
    edit_details(session, title="Another title")
    assert field.text() == "soon"
    field.setFocus()
    qtbot.keyClick(field, KEY.Key_Escape)
    assert not field.property("invalid")
    assert field.text() == ""


def test_a_question_that_is_too_long_is_kept_as_typed_not_cut(qtbot, room, session):
    room.about.question.setPlainText("x" * 300)
    room.about.question.setFocus()
    qtbot.keyClick(room.about.question, KEY.Key_Return)
    assert session.snapshot.details.question == ""
    assert room.about.question.property("invalid")
    assert len(room.about.question.toPlainText()) == 300


def test_undo_shows_the_value_of_before(qtbot, room, session):
    type_into(qtbot, room.about.title, "Warm homes")
    session.undo()
    assert room.about.title.text() == "Homes we can heat"


def test_today_is_one_click(qtbot, room, session, clock):
    qtbot.mouseClick(room.about.today, Qt.MouseButton.LeftButton)
    assert session.snapshot.details.held_on == date.fromtimestamp(clock.now().utc).isoformat()


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("2026-11-20", "2026-11-20"),
        ("20/11/2026", "2026-11-20"),
        ("20.11.2026", "2026-11-20"),
        ("20 November 2026", "2026-11-20"),
        (" 3  Nov 2026 ", "2026-11-03"),
        ("31/02/2026", "31/02/2026"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_dates_are_read_as_people_type_them(qapp, typed, iso):
    assert typed_date(typed) == iso


def test_nothing_is_wider_than_the_smallest_window_where_there_are_spaces_too(room, session):
    add_activity(session, Kind.SLOT, "Breakouts", 2700)
    QApplication.processEvents()
    inside = room.about.parentWidget()
    room.resize(904, 690)  # what 1024 x 768 leaves
    QApplication.processEvents()
    assert inside.width() >= inside.minimumSizeHint().width()


# --- names ------------------------------------------------------------------------------------------------


def test_who_is_named_is_said_in_a_sentence(room, session):
    box = room.names.on_stage
    box.setCurrentIndex(list(NameStyle).index(NameStyle.NONE))
    box.activated.emit(box.currentIndex())
    assert session.snapshot.details.names_on_stage is NameStyle.NONE
    assert room.names.stage_means.text() == "The room reads neither names nor roles."
    assert "by role, not by name" in room.names.summary_means.text()


def test_a_role_that_gives_a_person_away_is_warned_of(room, session):
    assert not room.names.warning.isVisible()
    add_participant(session, name="Gwen", role="Director")
    assert "“Director”" in room.names.warning.text()
    edit_details(session, names_on_stage=NameStyle.NONE, names_in_summary=NameStyle.NONE)
    assert not room.names.warning.isVisible()


def test_people_who_asked_not_to_be_named_are_counted(room, session):
    assert not room.names.hidden.isVisible()
    edit_participant(session, session.snapshot.people[0].id, name_hidden=True)
    assert room.names.hidden.isVisible()


# --- what to do next --------------------------------------------------------------------------------------


def of(room: SessionRoom, name: str):
    return room.next.rows[name]


def test_the_steps_say_what_is_there_already(room):
    assert of(room, "people").title.text() == "People: done"
    assert "6 people: 3 Tenants, 3 Officers" in of(room, "people").detail.text()
    assert "75 min" in of(room, "agenda").detail.text()
    assert of(room, "question").title.text() == "The question"


def test_an_agenda_with_slots_leads_to_spaces_and_topics(qtbot, room, session, desk):
    assert of(room, "wall").title.isHidden()
    add_activity(session, Kind.SLOT, "Breakouts", 2700)
    assert of(room, "wall").title.text() == "Spaces and topics"
    add_space(session, "Hall")
    assert of(room, "wall").title.text() == "Spaces and topics"
    add_topic(session, "Bus fares")
    assert of(room, "wall").title.text() == "Spaces and topics: done"
    with qtbot.waitSignal(desk.actions["go_openspace"].triggered):
        qtbot.mouseClick(of(room, "wall").button, Qt.MouseButton.LeftButton)


def test_only_the_first_step_that_is_not_done_is_strong(qtbot, room):
    def strong() -> list[str]:
        return [name for name, row in room.next.rows.items() if row.button.property("kind") == "primary"]

    assert strong() == ["question"]
    type_into(qtbot, room.about.question, "Why?")
    assert strong() == ["screen"]


@pytest.mark.parametrize(
    ("name", "action"),
    [("people", "go_people"), ("agenda", "go_agenda"), ("screen", "stage"), ("sound", "sound_test")],
)
def test_a_step_leads_there(qtbot, room, desk, name, action):
    with qtbot.waitSignal(desk.actions[action].triggered):
        qtbot.mouseClick(of(room, name).button, Qt.MouseButton.LeftButton)


def test_the_step_of_the_question_puts_the_cursor_there(qtbot, room):
    qtbot.mouseClick(of(room, "question").button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is room.about.question


def test_a_tried_chime_is_done_and_one_that_was_not_heard_is_not(room, desk):
    desk.actions["sound_test"].trigger()
    assert of(room, "sound").title.text() == "Sound: done"
    desk.chime.unheard.emit()
    assert of(room, "sound").title.text() == "Sound"
    assert "could not play" in of(room, "sound").detail.text()


def test_a_second_screen_is_named(session):
    found = next(
        step for step in steps(session.snapshot, 0.0, ["Laptop", "Projector"], None) if step.name == "screen"
    )
    assert found.done
    assert "Projector" in found.detail


def test_a_missing_question_is_typed_first_so_that_its_letters_start_no_clock(qtbot, room, session):
    assert QApplication.focusWidget() is room.about.question
    qtbot.keyClicks(QApplication.focusWidget(), "Should tenants")
    assert room.about.question.toPlainText() == "Should tenants"
    assert not session.snapshot.timeboxes


def test_live_keys_stay_live_where_nothing_is_missing_or_the_day_has_begun(room, session):
    edit_details(session, question="Why?")
    room.enter()
    assert QApplication.focusWidget() is of(room, "screen").button
    edit_details(session, question="")
    start_activity(session, session.snapshot.agenda[0].id)
    room.enter()
    assert QApplication.focusWidget() is of(room, "question").button


# --- the file ---------------------------------------------------------------------------------------------


def test_a_named_session_shows_its_file_and_offers_a_copy(qtbot, room, session, desk):
    assert room.file.name.text() == session.path.name
    assert room.file.folder.text() == str(session.path.parent)
    with qtbot.waitSignal(desk.actions["save_copy"].triggered):
        qtbot.mouseClick(room.file.copy, Qt.MouseButton.LeftButton)


def test_a_draft_says_so_until_it_is_named(qtbot, session, desk, tmp_path):
    session.save_as(new_draft("New session"))
    room = SessionRoom(desk)
    qtbot.addWidget(room)
    assert room.file.name.text() == "Draft: not named yet"
    with qtbot.waitSignal(desk.actions["save_as"].triggered):
        qtbot.mouseClick(room.file.move, Qt.MouseButton.LeftButton)
    session.save_as(tmp_path / "named.fishbowl")
    desk.bridge.moved.emit()
    assert room.file.name.text() == "named.fishbowl"


def test_a_session_without_a_title_begins_there(room, session):
    edit_details(session, title="")
    room.enter()
    assert QApplication.focusWidget() is room.about.title
