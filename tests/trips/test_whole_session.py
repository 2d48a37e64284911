"""A whole session driven through the real window by keyboard: from the spreadsheet to the PDF."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import Presence, State
from fishbowl_app.paths import resource_path
from fishbowl_app.ui.imports.dialog import ImportDialog
from fishbowl_app.ui.summary import saving

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def snapshot(window):
    return lambda: window.sessions.session.snapshot


def begin_with_the_sample_people(qtbot, window, hands) -> None:
    """Start from the first plan, and paste the people of the sample spreadsheet."""
    hands.press(Qt.Key.Key_Space)  # the first card has the focus
    assert window.sessions.session is not None
    hands.press(Qt.Key.Key_2, ALT)
    rows = resource_path("sample", "people.csv").read_text("utf-8").replace(",", "\t")
    QApplication.clipboard().setText(rows)
    hands.press(Qt.Key.Key_V, CTRL)
    dialog = window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.draft is not None and dialog.draft.plan() is not None)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, ENTER)
    qtbot.waitUntil(lambda: len(window.sessions.session.snapshot.participants) == 25)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_from_the_spreadsheet_to_the_summary(qtbot, window, hands, clock, snapshot, tmp_path, monkeypatch):
    begin_with_the_sample_people(qtbot, window, hands)
    assert {group.name for group in snapshot().groups.values()} == {"Tenants", "Officers"}

    hands.press(Qt.Key.Key_5, ALT)
    hands.press(ENTER, CTRL)  # the welcome
    clock.advance(600)
    hands.press(ENTER, CTRL)
    assert snapshot().agenda[0].state is State.DONE

    for name in ("anw", "eli", "bet", "dei"):
        hands.type(name)
        hands.press(ENTER)
    assert sorted(snapshot().circle) == [1, 2, 3, 4]
    hands.press(ENTER, CTRL)
    assert snapshot().live.id == snapshot().rounds[0].id

    clock.advance(120)
    hands.press(Qt.Key.Key_1, CTRL)
    assert snapshot().speaking is not None
    hands.press(Qt.Key.Key_N, CTRL)
    hands.type("One name for each repair, until it is done.")
    hands.press(ENTER)
    hands.press(ESC)
    (note,) = snapshot().note_list
    assert (note.role, note.chair) == ("Tenant", 1)

    hands.type("ka")
    hands.press(ENTER)
    hands.type("lo")
    hands.press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert len(snapshot().circle) == 5
    assert [snapshot().participants[entry.participant_id].name for entry in snapshot().waiting.values()] == [
        "Lowri Penyffridd"
    ]
    clock.advance(1020)
    hands.press(ENTER, CTRL)
    assert snapshot().rounds[0].state is State.DONE

    hands.press(Qt.Key.Key_B, CTRL)
    hands.type("Who holds the promise?")
    hands.press(ENTER)
    line = next(iter(snapshot().feedback.values()))
    assert line.round_id == snapshot().rounds[0].id
    window.workspace.rooms["fishbowl"].feedback.use_chosen()
    assert snapshot().rounds[1].question == "Who holds the promise?"

    target = tmp_path / "summary.pdf"
    monkeypatch.setattr(saving, "ask_path", lambda *_: target)
    hands.press(Qt.Key.Key_P, CTRL)
    hands.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(target.is_file, timeout=20_000)
    pages = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    pages.close()
    assert "Who holds the promise?" in text
    assert "One name for each repair" in text
    assert "Anwen" not in text, "the session says roles only"


def test_a_seat_change_is_two_keystroke_groups(qtbot, window, hands, snapshot):
    begin_with_the_sample_people(qtbot, window, hands)
    hands.press(Qt.Key.Key_5, ALT)
    before = hands.groups
    hands.type("an")
    hands.press(ENTER)
    assert hands.groups - before == 2
    assert snapshot().participants[snapshot().circle[1].participant_id].name == "Anwen Pantglas"
    assert snapshot().participants[snapshot().circle[1].participant_id].presence is Presence.PRESENT
    before = hands.groups
    hands.press(Qt.Key.Key_1)
    assert hands.groups - before == 1
    assert snapshot().circle == {}


def test_everything_is_there_after_closing_and_undo_goes_on(qtbot, window, hands, clock, snapshot):
    begin_with_the_sample_people(qtbot, window, hands)
    hands.press(Qt.Key.Key_5, ALT)
    hands.type("an")
    hands.press(ENTER)
    path, before = window.sessions.session.path, snapshot()
    hands.press(Qt.Key.Key_W, CTRL)
    assert window.workspace is None
    assert window.sessions.open(path)
    assert snapshot() == before
    hands.press(Qt.Key.Key_Z, CTRL)
    assert snapshot().circle == {}
    hands.press(Qt.Key.Key_Z, CTRL)
    assert snapshot().participants == {}


def test_the_clock_shows_the_right_time_after_a_sleep_and_a_reopening(qtbot, window, hands, clock, snapshot):
    begin_with_the_sample_people(qtbot, window, hands)
    hands.press(ENTER, CTRL)
    path = window.sessions.session.path
    clock.advance(60)
    clock.sleep(120)
    window.workspace.desk.ticker.tick()
    window.sessions.close()
    clock.jump(3600)
    clock.advance(30)
    assert window.sessions.open(path)
    window.workspace.desk.ticker.tick()
    assert window.workspace.strip.clock.digits.text() == "6:30"
    said = window.workspace.strip.messages.message
    assert said is not None, "it says that the clock was set"
    assert said.button_text


def test_the_window_fits_the_smallest_screen_that_is_promised(window, hands):
    hands.press(Qt.Key.Key_Space)
    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1024
    assert smallest.height() <= 700, "768 less the title bar and a taskbar"
