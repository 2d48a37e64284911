"""When backups are made, by a clock that stands still; and what is said when they cannot be."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThreadPool

from fishbowl_app.backups.backup import Why
from fishbowl_app.backups.erased import forget_and_search
from fishbowl_app.backups.folders import backups_folder
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import forget
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.erasing import erase_person
from fishbowl_app.model.ops.notes import add_note, delete_notes, import_notes
from fishbowl_app.model.session import Session
from fishbowl_app.ui.backups import keeper as module
from fishbowl_app.ui.backups.keeper import INTERVAL_S, PATIENCE_S, RETRY_S, Keeper
from tests.model.ops.helpers import Words
from tests.ui.conftest import person


@pytest.fixture
def keeper(qtbot, desk):
    made = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
    yield made
    made.shut()


@pytest.fixture
def said(desk):
    texts = []
    desk.bridge.said.connect(lambda text, _tone: texts.append(text))
    return texts


def settle(qtbot, keeper):
    """Let what runs in the background come to its end."""
    qtbot.waitUntil(lambda: not keeper._lane.busy and not keeper._second_lane.busy)


def after(qtbot, keeper, desk, clock, seconds):
    clock.advance(seconds)
    desk.ticker.tick()
    settle(qtbot, keeper)


def reasons(session):
    return [backup.why for backup in backups_of(session.path, session.identity)]


def test_every_ten_minutes_while_something_changed(qtbot, keeper, desk, session, clock):
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    assert reasons(session) == []
    add_note(session, "one")
    after(qtbot, keeper, desk, clock, INTERVAL_S - 1)
    assert reasons(session) == [Why.TIME]
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    assert reasons(session) == [Why.TIME]
    add_note(session, "two")
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    assert reasons(session) == [Why.TIME, Why.TIME]
    assert keeper.backup.at == clock.now().utc


def test_a_clock_that_is_set_changes_nothing_of_that(qtbot, keeper, desk, session, clock):
    add_note(session, "one")
    clock.jump(10 * INTERVAL_S)
    after(qtbot, keeper, desk, clock, 1)
    assert reasons(session) == []


def test_before_an_import_what_was_there_is_kept_and_once_is_enough(qtbot, keeper, session):
    before = session.snapshot
    import_notes(session, [Words("one"), Words("two")], "notes.csv")
    settle(qtbot, keeper)
    (kept,) = backups_of(session.path, session.identity)
    assert kept.why is Why.IMPORT
    assert Session.read(kept.path) == before
    keeper.back_up()
    settle(qtbot, keeper)
    import_notes(session, [Words("three")], "notes.csv")
    settle(qtbot, keeper)
    assert reasons(session) == [Why.ASKED, Why.IMPORT]


def test_who_deletes_one_after_another_makes_no_heap_of_backups(qtbot, keeper, session, clock):
    for number in range(4):
        add_note(session, f"note {number}")
    for note_id in list(session.snapshot.notes):
        clock.advance(5)
        delete_notes(session, [note_id])
        settle(qtbot, keeper)
    assert reasons(session) == [Why.DELETE]


def test_asked_for_it_is_made_at_once_and_said(qtbot, keeper, session, said):
    keeper.back_up()
    settle(qtbot, keeper)
    assert reasons(session) == [Why.ASKED]
    assert "6 people" in said[0]
    keeper.back_up()
    assert reasons(session) == [Why.ASKED]
    assert said[1] == "The last backup holds everything already."


def test_closing_keeps_what_has_changed(qtbot, desk, session):
    for words in ("one", "two"):
        keeper = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
        keeper.shut()
        assert len(reasons(session)) == (words == "two")
        keeper = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
        add_note(session, words)
        keeper.shut()
    assert reasons(session) == [Why.CLOSING, Why.CLOSING]


def test_a_failure_is_said_once_shown_and_tried_again_soon(qtbot, keeper, desk, session, clock, said, monkeypatch):
    full = NotWritten(session.path, WriteProblem.DISK_FULL)

    def no_room(*_args):
        raise full

    real = module.keep
    monkeypatch.setattr(module, "keep", no_room)
    add_note(session, "one")
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    after(qtbot, keeper, desk, clock, RETRY_S)
    assert said == ["No backup was made: the disk is full. Free some space. The session itself is saved."]
    assert keeper.backup.problem is full
    monkeypatch.setattr(module, "keep", real)
    after(qtbot, keeper, desk, clock, RETRY_S)
    assert keeper.backup.problem is None
    assert reasons(session) == [Why.TIME]


def test_a_disk_that_does_not_answer_is_told_and_the_window_goes_on(
    qtbot, keeper, desk, session, clock, said, monkeypatch
):
    answer = threading.Event()
    real = module.keep
    monkeypatch.setattr(module, "keep", lambda *args: answer.wait(30) and real(*args))
    add_note(session, "one")
    clock.advance(INTERVAL_S)
    desk.ticker.tick()
    clock.advance(PATIENCE_S + 1)
    desk.ticker.tick()
    assert keeper.backup.problem.problem is WriteProblem.BROKEN
    assert len(said) == 1
    add_note(session, "two")
    answer.set()
    settle(qtbot, keeper)
    after(qtbot, keeper, desk, clock, RETRY_S)
    assert keeper.backup.problem is None
    assert backups_of(session.path, session.identity)[0].held.notes == 2


def test_the_second_copy_follows_goes_away_and_catches_up(qtbot, keeper, desk, session, clock, said, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    keeper.copy_to(stick)
    settle(qtbot, keeper)
    add_note(session, "one")
    keeper.back_up()
    settle(qtbot, keeper)
    after(qtbot, keeper, desk, clock, 1)
    (copy,) = stick.iterdir()
    assert Session.read(copy) == session.snapshot
    assert keeper.second.at == keeper.backup.at
    stick.rename(tmp_path / "away")
    said.clear()
    for words in ("two", "three"):
        add_note(session, words)
        after(qtbot, keeper, desk, clock, INTERVAL_S)
        after(qtbot, keeper, desk, clock, 1)
    assert [text for text in said if "second copy" in text] == [
        "No second copy: its folder is not there. Put the memory stick in again. The session itself is saved."
    ]
    assert keeper.second.problem.problem is WriteProblem.NO_FOLDER
    (tmp_path / "away").rename(stick)
    after(qtbot, keeper, desk, clock, RETRY_S)
    assert keeper.second.problem is None
    assert len(Session.read(copy).notes) == 3


def test_a_draft_that_nobody_touched_is_not_kept(qtbot, desk, session, home):
    keeper = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
    keeper.shut()
    assert not list(backups_folder().rglob("*.fishbowl"))


def test_a_session_that_goes_on_elsewhere_is_kept_there_too(qtbot, keeper, desk, session, clock, tmp_path):
    add_note(session, "one")
    keeper.back_up()
    settle(qtbot, keeper)
    session.save_as(tmp_path / "elsewhere.fishbowl")
    desk.bridge.moved.emit()
    assert keeper.backup.at is None
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    assert backups_of(session.path, None)[0].held.notes == 1


def test_after_a_person_was_erased_nothing_from_before_is_written(qtbot, keeper, desk, session, clock):
    keeper.back_up()
    settle(qtbot, keeper)
    erase_person(session, person(session, "Anwen"))
    forget(session.identity, session.path)
    after(qtbot, keeper, desk, clock, 1)
    assert keeper.backup.at is None
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    (kept,) = backups_of(session.path, session.identity)
    assert b"Anwen" not in kept.path.read_bytes()


def test_a_backup_that_hangs_while_a_person_is_erased_is_told_and_never_lands(qtbot, keeper, session, monkeypatch):
    answer, real = threading.Event(), module.keep
    monkeypatch.setattr(module, "CLOSING_S", 0.01)
    monkeypatch.setattr(module, "keep", lambda *args: answer.wait(30) and real(*args))
    keeper.back_up()
    erase_person(session, person(session, "Anwen"))
    assert not forget_and_search(session, ["Anwen"]).is_clean
    answer.set()
    settle(qtbot, keeper)
    (kept,) = backups_of(session.path, session.identity)
    assert kept.why is Why.ERASED
    assert forget(session.identity, session.path) == ()


def test_closing_does_not_wait_for_a_disk_that_does_not_answer_and_it_is_written_all_the_same(
    qtbot, desk, session, monkeypatch
):
    answer, real = threading.Event(), module.keep
    monkeypatch.setattr(module, "CLOSING_S", 0.01)
    monkeypatch.setattr(module, "keep", lambda *args: answer.wait(30) and real(*args))
    keeper = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
    add_note(session, "one")
    keeper.shut()
    assert reasons(session) == []
    answer.set()
    QThreadPool.globalInstance().waitForDone()
    assert reasons(session) == [Why.CLOSING]


def test_a_backup_that_was_missed_on_closing_is_made_at_the_next_opening(
    qtbot, keeper, desk, session, clock, said
):
    add_note(session, "one")
    after(qtbot, keeper, desk, clock, INTERVAL_S)
    add_note(session, "two")  # and the app is killed
    again = Keeper(desk.bridge, desk.ticker, desk.settings, desk.actions)
    after(qtbot, again, desk, clock, 1)
    assert any("older than the session" in text for text in said)
    assert backups_of(session.path, session.identity)[0].held.notes == 2
    after(qtbot, again, desk, clock, 1)
    assert len(reasons(session)) == 2
    again.shut()
