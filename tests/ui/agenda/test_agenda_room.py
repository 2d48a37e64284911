"""The agenda room by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.errors import DataRefused
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.agenda import local_instant
from fishbowl_app.ui.actions import LetterKeys
from fishbowl_app.ui.agenda import templates
from fishbowl_app.ui.agenda.add_line import guessed_kind
from fishbowl_app.ui.agenda.cells import Column
from fishbowl_app.ui.agenda.room import AgendaRoom
from fishbowl_app.ui.commands import Area

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def room(qtbot, desk):
    """The room inside the desk's window, shown, so that its keys work."""
    window = desk.actions.parent()
    for command in desk.actions.commands.values():  # rooms that are not seen do this
        if command.area in (Area.PEOPLE, Area.FISHBOWL, Area.BOARD, Area.SUMMARY):
            desk.actions[command.name].setEnabled(False)
    made = AgendaRoom(desk, window)
    QVBoxLayout(window).addWidget(made)
    window.resize(1024, 700)
    window.show()
    window.activateWindow()
    made.enter()
    return made


def titles(session) -> list[str]:
    return [item.title for item in session.snapshot.agenda]


def editor(room: AgendaRoom) -> QLineEdit:
    return room.table.viewport().findChild(QLineEdit)


def choose(room: AgendaRoom, session, row: int) -> None:
    room.table.choose(session.snapshot.agenda[row].id)


# --- editing ----------------------------------------------------------------------------------------------


def test_a_digit_types_the_minutes_of_the_chosen_row(qtbot, room, session):
    choose(room, session, 2)
    qtbot.keyClicks(room.table, "1")
    qtbot.keyClicks(editor(room), "7")
    qtbot.keyClick(editor(room), KEY.Key_Return)
    assert session.snapshot.agenda[2].length_s == 17 * 60
    assert room.table.state() == room.table.State.NoState


def test_the_title_is_edited_in_place_and_tab_goes_on_to_the_minutes(qtbot, room, session):
    choose(room, session, 0)
    qtbot.keyClick(room.table, KEY.Key_F2)
    qtbot.keyClicks(editor(room), "What we heard")
    qtbot.keyClick(editor(room), KEY.Key_Tab)
    assert titles(session)[0] == "What we heard"
    assert room.table.currentIndex().column() == Column.MINUTES
    assert room.table.state() == room.table.State.EditingState


def test_minutes_that_cannot_be_read_stay_marked_until_they_are_mended(qtbot, room, session, bridge):
    choose(room, session, 0)
    qtbot.keyClicks(room.table, "9")
    qtbot.keyClicks(editor(room), "x")
    with qtbot.waitSignal(bridge.refused):
        qtbot.keyClick(editor(room), KEY.Key_Return)
    assert editor(room).property("invalid")
    assert editor(room).text() == "9x"
    qtbot.keyClick(editor(room), KEY.Key_Escape)
    assert session.snapshot.agenda[0].length_s == 1200


def test_somebody_elses_change_leaves_what_is_being_typed(qtbot, room, session):
    choose(room, session, 0)
    qtbot.keyClick(room.table, KEY.Key_F2)
    qtbot.keyClicks(editor(room), "Half a ti")
    start_activity(session, session.snapshot.agenda[0].id)
    assert editor(room).text() == "Half a ti"


def test_letters_typed_at_a_chosen_row_do_nothing_in_front_of_the_room(qtbot, room, desk, session):
    window = desk.actions.parent()
    keys = LetterKeys(desk.actions, window)
    fired = []
    for action in desk.actions.commands:
        desk.actions[action].triggered.connect(lambda _=False, name=action: fired.append(name))
    before = session.snapshot
    qtbot.keyClicks(room.table, "supper? +-nb")
    assert (fired, session.snapshot) == ([], before)
    room.chosen.start.setFocus()
    qtbot.keyClick(room.chosen.start, KEY.Key_S)
    assert (fired, keys.parent()) == (["start_finish"], window)


# --- adding -----------------------------------------------------------------------------------------------


def test_an_activity_is_added_by_title_tab_minutes_enter(qtbot, room, session):
    line = room.add_line
    line.title.setFocus()
    qtbot.keyClicks(line.title, "Round 4")
    qtbot.keyClick(line.title, KEY.Key_Tab)
    assert QApplication.focusWidget() is line.minutes
    qtbot.keyClicks(line.minutes, "12")
    qtbot.keyClick(line.minutes, KEY.Key_Return)
    added = session.snapshot.agenda[-1]
    assert (added.title, added.kind, added.length_s) == ("Round 4", Kind.ROUND, 720)
    assert room.table.line().activity == added
    assert (line.title.text(), QApplication.focusWidget()) == ("", line.title)


def test_minutes_follow_the_kind_until_they_are_typed(qtbot, room, session):
    line = room.add_line
    qtbot.keyClicks(line.title, "Feedback 4")
    assert line.minutes.seconds() == 300
    qtbot.keyClick(line.title, KEY.Key_Return)
    assert session.snapshot.agenda[-1].length_s == 300
    qtbot.keyClick(line.title, KEY.Key_Tab)
    qtbot.keyClicks(line.minutes, "8")
    qtbot.keyClicks(line.title, "Break")
    assert (line.kind.kind(), line.minutes.text()) == (Kind.BREAK, "8")


def test_a_kind_chosen_by_hand_is_not_guessed_again(qtbot, room):
    line = room.add_line
    line.kind.setFocus()
    qtbot.keyClick(line.kind, KEY.Key_Down)
    line.kind.activated.emit(line.kind.currentIndex())
    chosen = line.kind.kind()
    qtbot.keyClicks(line.title, "Break")
    assert line.kind.kind() is chosen


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("round 2", Kind.ROUND),
        ("Fishbowl again", Kind.ROUND),
        ("MARKETPLACE of topics", Kind.OPEN_SPACE),
        ("Breakouts, first slot", Kind.SLOT),
        ("Open questions", Kind.OTHER),
        ("Lunch", Kind.OTHER),
        ("", Kind.OTHER),
    ],
)
def test_the_first_word_names_the_kind(qapp, title, kind):
    assert guessed_kind(title) is kind


def test_an_activity_without_a_title_is_refused_and_the_line_marked(qtbot, room, session, bridge):
    with qtbot.waitSignal(bridge.refused):
        qtbot.keyClick(room.add_line.title, KEY.Key_Return)
    assert room.add_line.title.property("invalid")
    assert len(titles(session)) == 6


# --- order, doubles, deletion -----------------------------------------------------------------------------


@pytest.mark.parametrize("modifier", [ALT, CTRL])
def test_alt_or_control_with_an_arrow_moves_the_chosen_row(qtbot, room, session, modifier):
    choose(room, session, 0)
    qtbot.keyClick(room.table, KEY.Key_Down, modifier)
    qtbot.keyClick(room.table, KEY.Key_Down, modifier)
    assert titles(session)[:3] == ["Feedback 1", "Round 2", "Round 1"]
    assert room.table.line().activity.title == "Round 1"
    qtbot.keyClick(room.table, KEY.Key_Up, modifier)
    assert titles(session)[:3] == ["Feedback 1", "Round 1", "Round 2"]
    assert room.table.currentIndex().row() == 1


def test_the_arrows_say_why_what_has_begun_keeps_its_place(qtbot, room, session, desk):
    start_activity(session, session.snapshot.agenda[1].id)
    before, up, down = titles(session), desk.actions["activity_up"], desk.actions["activity_down"]
    choose(room, session, 1)
    assert (up.isEnabled(), down.isEnabled()) == (False, False)
    assert "Feedback 1 has begun, so it keeps its place." in up.toolTip()
    choose(room, session, 2)
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    assert "Feedback 1 has begun" in up.toolTip()
    qtbot.keyClick(room.table, KEY.Key_Up, ALT)
    assert titles(session) == before
    choose(room, session, 3)
    assert (up.isEnabled(), up.toolTip()) == (True, "Move the activity up (Alt+Up)")
    assert not room.model.index(1, 1).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert room.model.index(2, 1).flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_del_takes_the_chosen_row_out_and_undo_brings_it_back(qtbot, room, session):
    choose(room, session, 1)
    qtbot.keyClick(room.table, KEY.Key_Delete)
    assert "Feedback 1" not in titles(session)
    assert room.table.line() is not None
    session.undo()
    assert titles(session)[1] == "Feedback 1"


def test_a_double_is_chosen_at_once(qtbot, room, session):
    choose(room, session, 0)
    qtbot.keyClick(room.table, KEY.Key_D, CTRL)
    assert titles(session)[:2] == ["Round 1", "Round 4"]
    assert room.table.line().activity.title == "Round 4"


def test_the_rooms_keys_are_dead_in_other_rooms(room, desk):
    assert desk.actions["activity_delete"].isEnabled()
    room.hide()
    assert not desk.actions["activity_delete"].isEnabled()


# --- live -------------------------------------------------------------------------------------------------


def test_start_skip_finish_and_reopen_act_on_the_chosen_row(qtbot, room, session):
    def click(made, row: int) -> State:
        choose(room, session, row)
        assert made.isVisible()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        return session.snapshot.agenda[row].state

    panel = room.chosen
    assert click(panel.start, 0) is State.RUNNING
    assert not panel.start.isVisible()
    assert click(panel.finish, 0) is State.DONE
    assert click(panel.skip, 1) is State.SKIPPED
    assert click(panel.reopen, 1) is State.PLANNED


def test_the_footer_says_when_the_day_ends_as_the_plan_and_the_clock_go(qtbot, room, session, clock, desk):
    edit_details(session, held_on="2026-11-20", start_at="10:00")
    clock.jump(local_instant("2026-11-20", "10:06") - clock.now().utc)
    start_activity(session, session.snapshot.agenda[0].id)
    assert room.footer.projected.text() == "Ends 11:21, 6 min late"
    assert room.footer.planned.text() == "Planned to end 11:15"
    assert room.footer.total.text() == "6 activities, 75 min"
    clock.advance(25 * 60)
    desk.ticker.tick()
    assert room.footer.projected.text() == "Ends 11:26, 11 min late"


def test_a_room_that_is_not_seen_does_not_tick(room, session, clock, desk):
    edit_details(session, held_on="2026-11-20", start_at="10:00")
    room.hide()
    told = []
    room.model.dataChanged.connect(lambda: told.append(1))
    clock.jump(local_instant("2026-11-20", "10:30") - clock.now().utc)
    desk.ticker.tick()
    assert not told
    room.show()
    room.enter()
    assert told


# --- the rest of an activity ------------------------------------------------------------------------------


def test_question_kind_and_fixed_start_are_edited_beside_the_table(qtbot, room, session):
    choose(room, session, 0)
    panel = room.chosen
    panel.question.selectAll()
    qtbot.keyClicks(panel.question, "Who is cold?")
    qtbot.keyClick(panel.question, KEY.Key_Return)
    qtbot.keyClicks(panel.fixed, "9.30")
    qtbot.keyClick(panel.fixed, KEY.Key_Return)
    panel.kind.setCurrentIndex(list(Kind).index(Kind.TALK))
    panel.kind.activated.emit(panel.kind.currentIndex())
    now = session.snapshot.agenda[0]
    assert (now.question, now.fixed_start, now.kind) == ("Who is cold?", "09:30", Kind.TALK)
    assert panel.fixed.text() == "09:30"


def test_a_time_of_day_that_is_none_is_marked_and_let_go_with_the_row(qtbot, room, session, bridge):
    choose(room, session, 0)
    qtbot.keyClicks(room.chosen.fixed, "soon")
    with qtbot.waitSignal(bridge.refused):
        qtbot.keyClick(room.chosen.fixed, KEY.Key_Return)
    assert room.chosen.fixed.property("invalid")
    choose(room, session, 1)
    assert room.chosen.fixed.text() == ""
    assert not room.chosen.fixed.property("invalid")


def test_the_start_of_the_day_is_set_here(qtbot, room, session):
    qtbot.keyClicks(room.start_at, "9.30")
    qtbot.keyClick(room.start_at, KEY.Key_Return)
    assert session.snapshot.details.start_at == "09:30"
    assert room.model.index(0, Column.PLANNED).data() == "09:30"


# --- templates --------------------------------------------------------------------------------------------


def test_an_empty_agenda_offers_templates_and_one_step_fills_it(qtbot, room, session):
    for item in session.snapshot.agenda:
        delete_activity(session, item.id)
    assert room.empty.isVisible()
    room.templates.actions()[0].trigger()
    assert len(titles(session)) == 9
    assert session.snapshot.details.start_at == "10:00"
    assert room.table.isVisible()
    session.undo()
    assert room.empty.isVisible()


def test_a_file_that_is_no_template_is_told_and_changes_nothing(
    qtbot, room, session, bridge, tmp_path, monkeypatch
):
    bad = tmp_path / "template.json"
    bad.write_text('{"format":"fishbowl-template","version":999,"steps":[{"minutes":1e9}]}')
    monkeypatch.setattr(templates, "ask_for_file", lambda parent: str(bad))
    with qtbot.waitSignal(bridge.failed) as told:
        room.templates.actions()[-1].trigger()
    assert isinstance(told.args[0], DataRefused)
    assert len(titles(session)) == 6
