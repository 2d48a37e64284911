"""The seat line: what each key does, counted in keystrokes, and that nothing happens by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.changes import Way
from fishbowl_app.model.entities import Presence
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import skip_activity
from tests.ui.conftest import person

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def line(room):
    return room.side.line


@pytest.fixture
def full(session, running):
    """Five of the six sit; Ffion does not."""
    for name in ("Anwen", "Bethan", "Caradog", "Dylan", "Elin"):
        sit_down(session, person(session, name))


def sitting(session):
    snapshot = session.snapshot
    return {chair: snapshot.participants[turn.participant_id].name for chair, turn in snapshot.circle.items()}


def waiting(session):
    return [session.snapshot.participants[item.participant_id].name for item in session.snapshot.waiting.values()]


def test_two_letters_and_enter_seat_somebody(qtbot, line, session):
    qtbot.keyClicks(line, "be")
    assert line.hint().startswith("Enter: Bethan sits on chair 1.")
    assert line.popup.isVisible()
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == {1: "Bethan"}
    assert line.text() == ""
    assert not line.popup.isVisible()


def test_a_seat_change_takes_two_keystroke_groups(qtbot, line, session):
    sit_down(session, person(session, "Anwen"))
    before = len(session.history)
    groups = ["1", "ff\r"]  # one digit lets go, two letters with Enter seat
    for group in groups:
        for key in group:
            qtbot.keyClick(line, Key.Key_Return) if key == "\r" else qtbot.keyClicks(line, key)
    assert sitting(session) == {1: "Ffion"}
    assert len(session.history) - before == 2
    assert len(groups) == 2


def test_the_letters_of_who_sits_seat_nobody_in_whose_name_they_are(qtbot, line, session):
    add_participant(session, name="Alwena")
    sit_down(session, person(session, "Anwen"))
    qtbot.keyClicks(line, "an")
    assert line.hint() == "Anwen sits on chair 1 already."
    assert [choice.name for choice in line.model.rows][:2] == ["Anwen", "Alwena"]
    qtbot.keyClick(line, Key.Key_Return)
    assert (sitting(session), line.text()) == ({1: "Anwen"}, "")


def test_who_can_sit_down_comes_before_who_sits_where_both_names_begin_so(qtbot, line, session):
    add_participant(session, name="Anton")
    sit_down(session, person(session, "Anwen"))
    qtbot.keyClicks(line, "an")
    assert line.hint().startswith("Enter: Anton sits on chair 2.")


def test_the_arrows_choose_among_those_who_fit(qtbot, line, session):
    for name in ("Anna", "Anton"):
        add_participant(session, name=name)
    qtbot.keyClicks(line, "an")
    assert [choice.name for choice in line.model.rows] == ["Anna", "Anton", "Anwen"]
    qtbot.keyClick(line, Key.Key_Down)
    assert line.choice.name == "Anton"
    qtbot.keyClick(line, Key.Key_Up)
    qtbot.keyClick(line, Key.Key_Up)
    assert line.hint().startswith("Enter: Anwen sits on chair 1.")
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == {1: "Anwen"}


def test_enter_in_the_empty_line_does_nothing(qtbot, line, session):
    join_queue(session, person(session, "Elin"))
    before = session.history
    qtbot.keyClick(line, Key.Key_Return)
    assert session.history == before


def test_down_in_the_empty_line_offers_who_waits_first(qtbot, line, session):
    join_queue(session, person(session, "Elin"))
    qtbot.keyClick(line, Key.Key_Down)
    assert [choice.name for choice in line.model.rows[:2]] == ["Elin", "Anwen"]
    assert line.hint() == "Enter: Elin sits on chair 1."
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == {1: "Elin"}
    assert waiting(session) == []


def test_a_digit_lets_go_who_sits_there(qtbot, line, session):
    sit_down(session, person(session, "Anwen"), 3)
    qtbot.keyClick(line, Key.Key_3)
    assert sitting(session) == {}
    assert line.text() == ""


def test_a_digit_for_a_free_chair_is_refused_in_words(qtbot, line, bridge, session):
    with qtbot.waitSignal(bridge.refused):
        qtbot.keyClick(line, Key.Key_2)
    assert line.text() == ""


def test_digits_in_a_name_are_part_of_it(qtbot, line, session):
    add_participant(session, name="Person 12")
    sit_down(session, person(session, "Anwen"), 1)
    qtbot.keyClicks(line, "pe12")
    assert line.text() == "pe12"
    assert sitting(session) == {1: "Anwen"}


def test_shift_enter_puts_on_the_waiting_list(qtbot, line, session):
    qtbot.keyClicks(line, "el")
    qtbot.keyClick(line, Key.Key_Return, Mod.ShiftModifier)
    assert waiting(session) == ["Elin"]
    assert sitting(session) == {}
    assert line.text() == ""


def test_who_waits_already_is_not_put_there_twice(qtbot, line, bridge, session):
    join_queue(session, person(session, "Elin"))
    qtbot.keyClicks(line, "el")
    with qtbot.waitSignal(bridge.said) as said:
        qtbot.keyClick(line, Key.Key_Return, Mod.ShiftModifier)
    assert said.args[0] == "Elin is on the waiting list already, as number 1."
    assert waiting(session) == ["Elin"]


def test_alt_w_asks_who_waits_and_enter_puts_them_there(qtbot, line, room, session):
    qtbot.keyClick(line, Key.Key_W, Mod.AltModifier)
    assert line.placeholderText() == "Who goes on the waiting list?"
    qtbot.keyClicks(line, "el")
    assert line.hint() == "Enter: Elin goes on the waiting list."
    qtbot.keyClick(line, Key.Key_Return)
    assert waiting(session) == ["Elin"]
    assert line.placeholderText() == "Who sits down?"


def test_alt_w_after_letters_puts_them_there_at_once(qtbot, line, session):
    qtbot.keyClicks(line, "dy")
    qtbot.keyClick(line, Key.Key_W, Mod.AltModifier)
    assert waiting(session) == ["Dylan"]


def test_control_and_a_digit_mark_who_speaks(qtbot, line, session, running):
    sit_down(session, person(session, "Anwen"), 2)
    qtbot.keyClick(line, Key.Key_2, Mod.ControlModifier)
    assert session.snapshot.speaking is not None
    qtbot.keyClick(line, Key.Key_2, Mod.ControlModifier)
    assert session.snapshot.speaking is None


def test_a_full_circle_puts_nobody_out(qtbot, line, session, clock, full):
    clock.advance(720)
    qtbot.keyClicks(line, "ff")
    assert line.hint() == (
        "All chairs are taken. Shift+Enter: waiting list. Anwen has sat longest (12 min): 1 makes that chair free."
    )
    before = sitting(session)
    with qtbot.waitSignal(line.stuck):
        qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == before
    assert line.text() == "ff"


def test_a_digit_after_letters_makes_room_in_a_full_circle(qtbot, line, session, full):
    qtbot.keyClicks(line, "ff1")
    assert line.text() == "ff"
    assert line.hint().startswith("Enter: Ffion sits on chair 1.")
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session)[1] == "Ffion"


def test_a_name_nobody_has_is_added_only_at_the_second_enter(qtbot, line, session):
    qtbot.keyClicks(line, "Xanthe")
    assert line.model.rows[0].words == "Add “Xanthe” as a new participant"
    qtbot.keyClick(line, Key.Key_Return)
    assert len(session.snapshot.participants) == 6
    assert line.hint() == "Enter once more: adds “Xanthe” as a new participant."
    qtbot.keyClick(line, Key.Key_Return)
    assert len(session.snapshot.participants) == 7
    assert sitting(session) == {}
    assert line.hint().startswith("Enter: Xanthe sits on chair 1.")
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == {1: "Xanthe"}


def test_typing_on_takes_the_offer_to_add_back(qtbot, line, session):
    qtbot.keyClicks(line, "Xan")
    qtbot.keyClick(line, Key.Key_Return)
    qtbot.keyClicks(line, "the")
    qtbot.keyClick(line, Key.Key_Return)
    assert len(session.snapshot.participants) == 6


def test_who_is_not_there_yet_can_be_named_after_the_others(qtbot, line, session):
    add_participant(session, name="Anwen Hwyr")
    mark_presence(session, [person(session, "Anwen")], Presence.LATE)
    qtbot.keyClicks(line, "anwen")
    assert [choice.words for choice in line.model.rows] == [
        "Anwen Hwyr, not in yet",
        "Anwen, Tenants, comes later",
    ]


def test_a_chair_can_be_named_for_somebody(qtbot, line, session):
    line.ask_for_chair(4)
    assert line.placeholderText() == "Who sits on chair 4?"
    qtbot.keyClicks(line, "ca")
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session) == {4: "Caradog"}


def test_somebody_takes_the_place_of_another_in_one_step(qtbot, line, session, full):
    line.ask_for_chair(2)
    qtbot.keyClicks(line, "ff")
    assert line.hint() == "Enter: Ffion takes chair 2 in place of Bethan."
    before = len(session.history)
    qtbot.keyClick(line, Key.Key_Return)
    assert sitting(session)[2] == "Ffion"
    assert len(session.history) == before + 1


def test_escape_empties_the_line_and_then_leaves_it(qtbot, line, room):
    qtbot.keyClicks(line, "an")
    qtbot.keyClick(line, Key.Key_Escape)
    assert line.text() == ""
    assert line.hasFocus()
    qtbot.keyClick(line, Key.Key_Escape)
    assert room.hasFocus()


def test_undo_is_the_session_s_and_not_the_line_s(qtbot, line, desk, session):
    asked = []
    desk.actions["undo"].triggered.connect(lambda: asked.append(Way.UNDO))
    qtbot.keyClicks(line, "an")
    qtbot.keyClick(line, Key.Key_Z, Mod.ControlModifier)
    assert asked == [Way.UNDO]
    assert line.text() == "an"


def test_after_the_last_round_the_line_says_what_to_do(line, session):
    for item in session.snapshot.rounds:
        skip_activity(session, item.id)
    assert line.hint() == "All rounds are over. Add a round in the agenda to go on."


def test_in_a_large_circle_the_upper_row_stands_for_all_chairs(qtbot, line, session):
    edit_fishbowl(session, chairs=12)
    sit_down(session, person(session, "Anwen"), 10)
    sit_down(session, person(session, "Bethan"), 12)
    qtbot.keyClicks(line, "0")
    qtbot.keyClicks(line, "=")
    assert sitting(session) == {}


@pytest.mark.parametrize("height", [480, 700])
def test_the_list_of_names_keeps_clear_of_the_hint(qtbot, room, height):
    room.window().resize(904, height)
    qtbot.keyClicks(room.side.line, "a")
    hint = room.side.hint
    assert hint.isVisible()
    assert room.side.line.popup.y() > hint.mapTo(room, hint.rect().bottomLeft()).y() + 1
