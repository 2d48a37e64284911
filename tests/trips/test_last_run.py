"""What the start page says of a run that did not come to its end, and what this run notes of itself."""

from __future__ import annotations

import json
import os

import pytest
from PySide6.QtCore import Qt

from fishbowl_app.last_run import Marker, Run
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.places import Place, PlaceKind
from fishbowl_app.ui.trouble import session as trouble
from fishbowl_app.ui.trouble.last_run import LAST_RUN, Heartbeat, ended_text, tell_last_run


@pytest.fixture
def named(window, tmp_path):
    """Return the path of a session with its first activity running, closed again."""
    window.sessions.new_from("five-chair-fishbowl", "en")
    session = window.sessions.session
    session.save_as(tmp_path / "Homes.fishbowl")
    start_activity(session, session.snapshot.agenda[0].id)
    window.sessions.close()
    return tmp_path / "Homes.fishbowl"


def test_what_was_running_in_front_of_a_room_is_open_again_by_one_key(window, hands, clock, named):
    run = Run(str(named), live=True, seen_at=clock.now().utc, report="Segmentation fault")
    tell_last_run(run, window.banners, window.sessions, window)
    assert "The app ended unexpectedly at about" in window.banners.text(LAST_RUN)
    assert "“Homes” is saved up to" in window.banners.text(LAST_RUN)
    row = window.banners.rows[LAST_RUN]
    assert [made.accessibleName() for made in row.buttons] == ["Open it", "Show report"]
    hands.press(Qt.Key.Key_Return)
    assert window.sessions.session.path == named
    assert window.sessions.session.snapshot.live is not None
    assert window.banners.rows == {}


def test_without_a_session_there_is_nothing_to_open(window, tmp_path, clock):
    tell_last_run(Run(seen_at=clock.now().utc), window.banners, window.sessions, window)
    assert window.banners.rows[LAST_RUN].buttons == []
    gone = Run(str(tmp_path / "Gone.fishbowl"), seen_at=clock.now().utc)
    assert "“Gone” is not where it was" in ended_text(gone, gone.saved_at)


def test_this_run_notes_what_is_open_and_whether_it_runs(window, home, named):
    marker = Marker()
    heart = Heartbeat(marker, window.sessions)

    def noted():
        kept = json.loads((home / "Running" / f"{os.getpid()}.json").read_text())
        return kept["path"], kept["live"]

    assert noted() == ("", False)
    window.sessions.open(named)
    assert noted() == (str(named), True)
    window.actions_table["start_finish"].trigger()
    assert noted() == (str(named), False)
    window.sessions.close()
    assert noted() == ("", False)
    heart.deleteLater()
    marker.remove()


def test_a_file_that_a_cloud_syncs_is_told_of_once_and_its_card_goes_on_saying_it(window, named, monkeypatch):
    synced = Place(PlaceKind.SYNCED, "OneDrive")
    monkeypatch.setattr(trouble, "place_of", lambda path: synced)
    monkeypatch.setattr("fishbowl_app.ui.session.place.place_of", lambda path: synced)
    window.sessions.open(named)
    window.workspace.go_to("session")
    message = window.workspace.strip.messages.message
    assert "synced by OneDrive" in message.text
    assert message.button_text == "Move it…"
    assert "synced by OneDrive" in window.workspace.rooms["session"].file.lies.text()
    window.sessions.close()
    window.sessions.open(named)
    assert not window.workspace.strip.messages.has_question()
    assert "synced by OneDrive" in window.workspace.rooms["session"].file.lies.text()
