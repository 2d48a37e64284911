"""Nothing of ours opens the file of the open session a second time: the lock goes when that is closed again."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from fishbowl_app.backups.listing import backups_of
from fishbowl_app.model.session import Session
from fishbowl_app.model.store import held

_looks: list[str] = []
_watching: list[bool] = []


def _heard(event: str, args: tuple[object, ...]) -> None:
    """Note who opens a file that is held, by name; by its number it stays open."""
    if not _watching or event not in ("open", "sqlite3.connect") or isinstance(args[0], int):
        return
    name = os.fsdecode(args[0]).removeprefix("file://").split("?")[0]
    try:
        found = os.stat(name)
    except (OSError, ValueError):
        return
    if any(hold.place == (found.st_dev, found.st_ino) for hold in held._holds):
        frame = sys._getframe(1)
        if frame.f_globals["__name__"] != "fishbowl_app.model.store.connect":  # the one connection
            _looks.append(f"{event} {frame.f_code.co_filename}:{frame.f_lineno}")


@pytest.fixture
def looks():
    if not hasattr(sys, "_fishbowl_heard"):  # a hook cannot be taken away again
        sys.addaudithook(_heard)
        sys._fishbowl_heard = True
    _looks.clear()
    _watching.append(True)
    yield _looks
    _watching.clear()


def test_all_that_is_done_with_files_leaves_the_lock(window, clock, tmp_path, monkeypatch, looks):
    sessions, own = window.sessions, tmp_path / "one.fishbowl"
    sessions.new_from("five-chair-fishbowl", "en")
    Session.create(own, title="Another").close()
    monkeypatch.setattr(sessions, "ask_save", lambda title: own)
    window.actions_table["save_as"].trigger()
    assert sessions.session.path == own
    own.rename(away := tmp_path / "away.fishbowl")
    clock.advance(4)
    window.workspace.desk.ticker.tick()
    assert window.workspace.desk.bridge.unsaved is not None
    away.rename(own)
    clock.advance(4)
    window.workspace.desk.ticker.tick()
    assert window.workspace.desk.bridge.unsaved is None
    own.unlink()
    Session.create(own, title="A third").close()
    window.actions_table["save_as"].trigger()
    assert sessions.session.watch() is None
    backups_of(own, None)
    monkeypatch.setattr(sessions, "ask_save", lambda title: tmp_path / "copy.fishbowl")
    window.actions_table["save_copy"].trigger()
    for room in window.workspace.rooms:
        window.workspace.go_to(room)
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())
    window.actions_table["personal_data"].trigger()
    Session.view(own).close()
    assert looks == []
    assert sessions.session.path == own
    own.read_bytes()
    assert looks, "a look is heard"
