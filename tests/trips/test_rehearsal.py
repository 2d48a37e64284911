"""A rehearsal through the real window: the room acts by itself, the moderator leads, and nothing is left of it."""

from __future__ import annotations

import json
import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from fishbowl_app.last_run import Marker
from fishbowl_app.model.changes import Op, Origin
from fishbowl_app.model.entities import Kind
from fishbowl_app.paths import drafts_folder
from fishbowl_app.ui.rehearsal.bar import RehearsalBar
from fishbowl_app.ui.trouble.last_run import Heartbeat


@pytest.fixture
def rehearsal(window):
    window.actions_table["rehearse"].trigger()
    return window.sessions.rehearsal


@pytest.fixture
def bar(window, rehearsal) -> RehearsalBar:
    return window.workspace.findChild(RehearsalBar)


def go_on(window, clock, seconds: float) -> None:
    """Let so many real seconds pass, four ticks each."""
    for _ in range(round(seconds * 4)):
        clock.advance(0.25)
        window.workspace.desk.ticker.tick()


def test_the_room_comes_to_the_first_round_while_the_moderator_looks_on(window, clock, rehearsal):
    assert window.workspace.room is window.workspace.rooms["fishbowl"]
    go_on(window, clock, 80)
    now = rehearsal.session.snapshot
    assert (now.live.kind, len(now.circle) > 1) == (Kind.ROUND, True)
    assert not window.actions_table["undo"].isEnabled()  # nothing of it was done by the person
    assert window.workspace.strip.messages.message.text.endswith("is running.")


def test_the_moderator_alone_at_another_speed(window, clock, bar, rehearsal):
    bar.others.click()
    bar.speed.setCurrentIndex(3)
    bar.speed.activated.emit(3)
    before, begun = rehearsal.session.history, rehearsal.clock.now().utc
    go_on(window, clock, 10)
    assert (rehearsal.session.history, rehearsal.clock.now().utc - begun) == (before, 200)
    assert bar.words.text() == "Rehearsal: you do all alone."
    window.actions_table["start_finish"].trigger()
    assert rehearsal.session.undo_op is Op.FINISH_ACTIVITY
    bar.others.click()
    go_on(window, clock, 10)
    assert rehearsal.session.history[-1].origin is Origin.CLOCK


def test_a_bug_in_the_room_is_told_once_and_the_moderator_goes_on_alone(window, clock, bar, rehearsal, qtbot):
    rehearsal.clock = None
    with qtbot.captureExceptions() as told:
        window.workspace.desk.ticker.tick()
        window.workspace.desk.ticker.tick()
    assert len(told) == 1
    assert bar.words.text() == "Rehearsal: you do all alone."


def test_the_stage_says_that_it_is_one_and_that_word_covers_nothing(window, rehearsal):
    for width, height in ((1024, 768), (1920, 1080)):
        words = window.workspace.stage.show.picture(width, height).words
        mark = words[-1]
        assert (mark.text, mark.size >= height / 30) == ("Rehearsal", True)
        assert not any(mark.place.overlaps(other.place) for other in words[:-1])


def test_ending_it_leaves_nothing_behind(window, rehearsal, bar):
    folder = rehearsal.session.path.parent
    for name in ("save_as", "back_up", "backups", "personal_data"):
        assert not window.actions_table[name].isEnabled()
    bar.end.click()
    assert window.sessions.session is window.sessions.rehearsal is None
    assert not folder.exists()
    assert not list(drafts_folder().iterdir())
    assert window.settings.recent_files() == []
    assert not window.actions_table["end_rehearsal"].isEnabled()


def test_another_session_takes_its_place_and_is_none(window, rehearsal):
    folder = rehearsal.session.path.parent
    window.workspace.go_to("people")
    window.actions_table["new_session"].trigger()
    assert window.workspace.room is window.workspace.rooms["session"], "the room of a rehearsal is not kept"
    assert window.sessions.rehearsal is None
    assert not folder.exists()
    assert window.workspace.findChild(RehearsalBar) is None
    assert window.workspace.desk.rehearsal is None
    assert window.actions_table["save_as"].isEnabled()


def test_running_it_asks_nothing_when_it_is_left(window, clock, rehearsal):
    go_on(window, clock, 30)
    assert rehearsal.session.snapshot.live is not None
    assert window.sessions.may_leave(showing=True)


def test_after_a_crash_nothing_is_said_of_it(window, clock, rehearsal, home):
    marker = Marker()
    heart = Heartbeat(marker, window.sessions)
    go_on(window, clock, 30)
    kept = json.loads((home / "Running" / f"{os.getpid()}.json").read_text())
    assert (kept["path"], kept["live"]) == ("", False)
    window.sessions.close()
    heart.deleteLater()
    QCoreApplication.sendPostedEvents(heart, QEvent.Type.DeferredDelete)  # or it would beat once more
    marker.remove()
