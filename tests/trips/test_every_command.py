"""Every command that can be done, once on each page where it is allowed: whatever comes of it, nothing raises."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from fishbowl_app.ui.commands import ROOM_AREAS
from fishbowl_app.ui.pages import PagedRoom
from fishbowl_app.ui.rooms import ROOMS

LEAVES = {"quit", "close_session", "new_session", "open_session", "open_sample", "open_afternoon"}


@pytest.fixture
def window(window, monkeypatch):
    """The window, in which nobody answers dialogs but by Esc."""
    for kind in (QDialog, QMessageBox, QFileDialog):
        monkeypatch.setattr(kind, "exec", lambda *_: QDialog.DialogCode.Rejected)
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: True)
    return window


def pages_of(workspace, room: str) -> list[str]:
    """Return the commands of the pages of a room; a room without pages is one of no name."""
    workspace.go_to(room)
    shown = workspace.room
    return list(shown._pages) if isinstance(shown, PagedRoom) else [""]


def be_at(workspace, room: str, page: str) -> None:
    """Come to a page of a room, from wherever a command has led."""
    if workspace.room is not workspace.rooms[room]:
        workspace.go_to(room)
    if page and workspace.room.page_command != page:
        workspace.room.open_page(page)


def do_all(window, sample: str) -> set[tuple[str, str, str]]:
    """Trigger what is allowed on each page, those of everywhere once, and return what was done where."""
    actions, done = window.actions_table, set()
    actions[sample].trigger()
    for room in (spec.name for spec in ROOMS):
        for page in pages_of(window.workspace, room):
            be_at(window.workspace, room, page)
            for name, command in actions.commands.items():
                here = (room, page, name) if command.area in ROOM_AREAS else ("", "", name)
                if name not in LEAVES and here not in done and actions[name].isEnabled():
                    actions[name].trigger()
                    done.add(here)
                    be_at(window.workspace, room, page)
    return done


@pytest.mark.parametrize("sample", ["open_sample", "open_afternoon"])
def test_every_command_that_is_allowed_does_something_that_does_not_raise(window, sample):
    done = do_all(window, sample)
    assert {("openspace", "page_breakouts", "slot_after"), ("", "", "stage")} <= done
