"""Eight breakouts at once in the real window, by keyboard: from the start of the slot to the last report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind, State
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.session import Session

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
MINUTE = 60
NAMES = ("Anwen", "Bryn", "Cai", "Dilys", "Elin", "Ffion", "Gwen", "Huw")


@pytest.fixture
def page(qtbot, window, hands, clock, tmp_path):
    """The page of breakouts, with eight topics in one slot of 45 minutes that comes next."""
    session = Session.create(tmp_path / "eight.fishbowl", title="Homes we can heat", clock=clock)
    people = [
        add_participant(session, name=name).id
        for name in ["Anwen", "Bryn", "Cai", "Dilys", "Elin", "Ffion", "Gwen", "Huw"]
    ]
    add_activity(session, Kind.SLOT, "Slot 1", 45 * MINUTE)
    add_activity(session, Kind.CONVERGENCE, "Convergence", 20 * MINUTE)
    for number in range(1, 9):
        add_space(session, f"Room {number}")
    for number in range(1, 9):
        add_topic(session, f"Topic {number}", convener_ids=(people[number - 1],))
    window.sessions.take(session)
    hands.press(Qt.Key.Key_6, ALT)
    hands.press(Qt.Key.Key_2, CTRL)
    return window.workspace.room.breakouts


def digits(page) -> list[str]:
    return [row.digits for row in page.model.rows]


def pass_time(page, clock: FixedClock, seconds: float) -> None:
    clock.advance(seconds)
    page.desk.ticker.tick()


def go_round(hands) -> None:
    """Press Tab until it comes back; every stop on the way has a name."""
    first, seen = QApplication.focusWidget(), []
    while len(seen) < 60 and (not seen or seen[-1] is not first):
        hands.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[-1] is first, f"Tab never came back to {first.accessibleName()}"
    assert all(QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Name) for stop in seen)


def test_eight_breakouts_are_run_and_reported_by_keyboard(qtbot, window, hands, clock, page):
    session = window.sessions.session
    hands.press(Qt.Key.Key_S)
    assert session.snapshot.live.kind is Kind.SLOT
    assert digits(page) == ["45:00"] * 8
    go_round(hands)

    pass_time(page, clock, 35 * MINUTE)
    hands.type("3")
    hands.type("+")
    hands.press(ESC)
    hands.press(Qt.Key.Key_Plus, CTRL)
    assert digits(page) == ["11:00", "11:00", "12:00", "11:00", "11:00", "11:00", "11:00", "11:00"]
    hands.press(Qt.Key.Key_Z, CTRL)
    assert digits(page)[:3] == ["10:00", "10:00", "11:00"]

    clock.sleep(8 * MINUTE)
    page.desk.ticker.tick()
    assert digits(page)[:3] == ["2:00", "2:00", "3:00"]
    pass_time(page, clock, 3 * MINUTE)
    assert digits(page)[:3] == ["+1:00", "+1:00", "+0:00"]
    assert page.header.state.text() == "8 breakouts, 8 over"
    hands.type("5p")
    pass_time(page, clock, 10)
    assert (digits(page)[4], digits(page)[5]) == ("+1:00", "+1:10")

    hands.press(Qt.Key.Key_S)
    assert session.snapshot.agenda[0].state is State.DONE
    hands.press(Qt.Key.Key_3, CTRL)
    reports = window.workspace.room.reports
    assert reports.tally.text().startswith("0 of 8 reports; missing 1 Topic 1")
    go_round(hands)
    hands.press(ENTER)
    hands.type("12")
    hands.press(Qt.Key.Key_Tab)
    hands.type("an")
    hands.press(ENTER)
    hands.press(Qt.Key.Key_Tab)
    hands.type("bins")  # the names have the focus; no letter of it may be a command
    assert not window.actions_table["blank"].isChecked()
    assert session.snapshot.live is None
    hands.press(Qt.Key.Key_Down, CTRL)
    assert reports.form.title.text() == "2 Topic 2"
    assert reports.tally.text().startswith("0 of 8 reports; missing 1 Topic 1"), "a head count is no report"
    assert [report.came for report in session.snapshot.reports.values()] == [12]


def test_all_are_started_and_one_is_ended_by_the_keys_of_the_page(window, hands, clock, page):
    session = window.sessions.session
    first = page.slot
    hands.press(Qt.Key.Key_Right, ALT)
    hands.press(Qt.Key.Key_Left, ALT)
    assert page.slot is first
    hands.press(Qt.Key.Key_F3)
    assert digits(page) == ["45:00"] * 8
    hands.type("3")
    hands.press(Qt.Key.Key_E, CTRL)
    assert session.undo_op is Op.END_BREAKOUT
    pass_time(page, clock, MINUTE)
    assert [row.number for row in page.model.rows if row.digits != "44:00"] == [3]
