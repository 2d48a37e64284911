"""Save a copy, save as, and copies that somebody else makes while the session is open."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.model import disk
from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import FileInUse, NotWritten, WriteProblem
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.guard import own_schema, schema_of
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION
from tests.model.store.elsewhere import opened_elsewhere
from tests.model.store.strangers import good, leave_journal

COPY = "import shutil, sys; shutil.copyfile(sys.argv[1], sys.argv[2])"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = Session.create(tmp_path / "a.fishbowl", title="Damp", clock=FixedClock())
    add_note(made, "n1")
    yield made
    made.close()


def add_note(session: Session, id: str) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(Note(id, "mould", None, None, None, None, "", Colour.BLUE, 0.0, "typed"))


def pragma(path: Path, name: str) -> object:
    raw = sqlite3.connect(path)
    try:
        return raw.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        raw.close()


def names(folder: Path) -> set[str]:
    return {item.name for item in folder.iterdir() if item.name != "home"}


def test_a_copy_is_a_whole_session_of_its_own(session: Session, tmp_path: Path) -> None:
    copy = tmp_path / "copy.fishbowl"
    session.save_copy(copy)
    assert pragma(copy, "application_id") == APPLICATION_ID
    assert pragma(copy, "user_version") == SCHEMA_VERSION
    assert pragma(copy, "integrity_check") == "ok"
    raw = sqlite3.connect(copy)
    assert schema_of(raw) == own_schema()
    raw.close()
    other = Session.open(copy)
    assert other.snapshot == session.snapshot
    assert other.history == session.history
    other.undo()
    assert session.path == tmp_path / "a.fishbowl"
    assert "n1" in session.snapshot.notes
    other.close()
    assert not [name for name in names(tmp_path) if name.startswith(".")]


def test_a_copy_may_replace_a_session_or_anything_else(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "target.fishbowl"
    target.write_text("a shopping list")
    session.save_copy(target)
    add_note(session, "n2")
    session.save_copy(target)
    other = Session.open(target)
    assert other.snapshot == session.snapshot
    other.close()


def test_a_copy_through_a_link_goes_where_the_link_leads(session: Session, tmp_path: Path) -> None:
    target, link = good(tmp_path / "target.fishbowl"), tmp_path / "link.fishbowl"
    link.symlink_to(target)
    session.save_copy(link)
    assert link.is_symlink()
    other = Session.open(target)
    assert other.snapshot == session.snapshot
    other.close()


def test_a_journal_left_beside_the_target_is_not_played_into_the_copy(session: Session, tmp_path: Path) -> None:
    target = good(tmp_path / "target.fishbowl", notes=300)
    journal = leave_journal(target, "UPDATE note SET text = 'half'")
    kept = journal.read_bytes()
    session.save_copy(target)
    assert not journal.exists()
    # The same where the file of the crash is gone already and only its journal lies there.
    target.unlink()
    journal.write_bytes(kept)
    session.save_copy(target)
    other = Session.open(target)
    assert other.snapshot == session.snapshot
    other.close()


def test_where_a_copy_cannot_be_nothing_changes(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "folder.fishbowl"
    (folder / "inside").mkdir(parents=True)
    in_a_file = tmp_path / "file"
    in_a_file.write_text("x")
    before = names(tmp_path)
    cases = {
        folder: WriteProblem.OTHER,
        tmp_path / "missing" / "b.fishbowl": WriteProblem.NO_FOLDER,
        in_a_file / "b.fishbowl": WriteProblem.NO_FOLDER,
        tmp_path / ("b" * 300): WriteProblem.OTHER,
    }
    for target, problem in cases.items():
        for save in (session.save_copy, session.save_as):
            with pytest.raises(NotWritten) as caught:
                save(target)
            assert caught.value.path == target
            assert caught.value.problem in (problem, WriteProblem.NO_FOLDER)
    assert names(tmp_path) == before
    assert session.path == tmp_path / "a.fishbowl"
    add_note(session, "n2")


def test_what_was_at_the_target_stays_where_the_copy_fails(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = good(tmp_path / "target.fishbowl")
    before = target.read_bytes()
    monkeypatch.setattr(disk, "part_of", lambda target: tmp_path)  # in the way of the copy being made
    with pytest.raises(NotWritten):
        session.save_copy(target)
    assert target.read_bytes() == before


def test_a_copy_over_an_open_session_is_refused(session: Session, tmp_path: Path) -> None:
    other = Session.create(tmp_path / "b.fishbowl")
    for target in (session.path, other.path):
        for save in (session.save_copy, session.save_as):
            with pytest.raises(FileInUse):
                save(target)
    other.close()
    with opened_elsewhere(other.path):
        before = other.path.read_bytes()
        with pytest.raises(FileInUse) as caught:
            session.save_copy(other.path)
        assert caught.value.who
    assert other.path.read_bytes() == before
    assert names(tmp_path) == {"a.fishbowl", "a.fishbowl-journal", "b.fishbowl"}


def test_save_as_goes_on_with_the_copy_and_leaves_the_first_as_it_was(session: Session, tmp_path: Path) -> None:
    first, then = session.path, tmp_path / "b.fishbowl"
    told: list[object] = []
    session.subscribe(told.append)
    before = session.snapshot
    session.save_as(then)
    assert session.path == then
    assert (session.snapshot, told) == (before, [])
    add_note(session, "n2")
    session.undo()
    session.redo()
    assert len(told) == 3
    old = Session.open(first)  # nobody holds it any more
    assert old.snapshot == before
    old.close()
    with pytest.raises(FileInUse):
        Session.open(then)
    last, history = session.snapshot, session.history
    session.close()
    reopened = Session.open(then)
    assert (reopened.snapshot, reopened.history) == (last, history)
    reopened.close()


def test_the_live_file_copied_by_another_program_is_whole(session: Session, tmp_path: Path) -> None:
    for number in range(2, 6):
        add_note(session, f"n{number}")
        copy = tmp_path / f"copy-{number}.fishbowl"
        # In a process of its own: here, closing the second handle would drop the lock of the first.
        subprocess.run([sys.executable, "-c", COPY, str(session.path), str(copy)], check=True)
        other = Session.open(copy)
        assert other.snapshot == session.snapshot
        other.close()


@pytest.mark.skipif(not shutil.which("cp") or os.name == "nt", reason="no cp there")
def test_a_folder_copied_with_the_live_file_in_it_is_whole(session: Session, tmp_path: Path) -> None:
    add_note(session, "n2")
    backup = tmp_path / "backup"
    backup.mkdir()
    live = [str(path) for path in tmp_path.glob("a.fishbowl*")]
    subprocess.run(["cp", *live, str(backup)], check=True)
    other = Session.open(backup / "a.fishbowl")
    assert other.snapshot == session.snapshot
    other.close()
