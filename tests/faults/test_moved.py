"""The file of the real app is renamed, deleted, replaced, overwritten, copied or synced while it is open."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fishbowl_app.model.session import Session
from tests.faults.tally import trials
from tests.faults.test_screens import a_session
from tests.faults.window import AppInChild

NOTICED_S = 5.0


def rename(path: Path) -> None:
    path.rename(path.with_name("elsewhere.fishbowl"))


def replace(path: Path) -> None:
    """As a program does that brings files in step: a whole other file in its place."""
    other = path.with_name(".sync-part")
    shutil.copy(path, other)
    os.replace(other, path)


def overwrite(path: Path) -> None:
    """As `cp` does: other bytes in the same file."""
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(b"\0" * 4096)


def move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name(f"{path.parent.name} moved"))


FAULTS: dict[str, Callable[[Path], None]] = {
    "renamed": rename,
    "deleted": Path.unlink,
    "replaced": replace,
    "overwritten": overwrite,
    "folder renamed": move_folder,
}


@pytest.fixture
def app(tmp_path):
    folder = tmp_path / "first"
    folder.mkdir()
    with AppInChild(tmp_path, a_session(folder)) as made:
        yield made


def test_a_file_that_is_moved_while_open_is_noticed_and_all_goes_on_elsewhere(app, tmp_path, tally):
    tally.fault = (
        "file copied, renamed, deleted, replaced, overwritten, its folder renamed, while open in the window"
    )
    path = app.session
    copy_while_written(app, tmp_path, tally)
    for trial in range(trials(1, 5)):
        for name, fault in FAULTS.items():
            tally.acknowledged += 1
            app.ask(f"note before {trial} {name}")
            fault(path)
            notice(app, tally, name)
            assert app.ask("note not kept") == tally.acknowledged  # refused; the words stay in their line
            tally.wrong += app.ask("typed") != "not kept"
            path = tmp_path / f"{trial} {name}" / "on.fishbowl"
            path.parent.mkdir()
            app.ask(f"rescue {path}")
            shown = app.wait("look", lambda seen: not seen["banners"])
            tally.wrong += bool(shown["banners"])
            tally.tried += 1
    app.ask("note last")
    tally.acknowledged += 1
    app.kill()
    session = Session.open(path)
    tally.lost += tally.acknowledged - len(session.snapshot.notes)
    session.close()


def copy_while_written(app: AppInChild, folder: Path, tally) -> None:
    """Copy the file after each act: the copies are whole, and the window has nothing to say of it."""
    for number in range(trials(10, 200)):
        kept = app.ask(f"note {number}")
        tally.acknowledged += 1
        copy = folder / f"copy-{number}.fishbowl"
        shutil.copy(app.session, copy)
        session = Session.open(copy)
        tally.lost += kept - len(session.snapshot.notes)
        session.close()
        tally.tried += 1
    tally.wrong += bool(app.look()["banners"])


def notice(app: AppInChild, tally, name: str) -> None:
    """Wait until the window says that nothing is written any more."""
    began = time.monotonic()
    with tally.timed():
        shown = app.wait("look", lambda seen: seen["banners"], 10)
    if not shown["banners"] or shown["modal"] or time.monotonic() - began > NOTICED_S:
        tally.wrong += 1
        tally.remark(f"{name}: {time.monotonic() - began:.1f} s, {shown}")
