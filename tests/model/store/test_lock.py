"""One session, one window: a second opener is told who has it, and a dead one holds nothing."""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import time
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import FileExists, FileInUse, NotWritten, WriteProblem
from fishbowl_app.model.session import Session
from tests.model.store.elsewhere import opened_elsewhere, refused_elsewhere


@pytest.fixture
def path(folder: Path) -> Path:
    made = folder / "a.fishbowl"
    Session.create(made, title="Damp").close()
    return made


def add_note(session: Session) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(Note("n1", "mould", None, None, None, None, "", Colour.BLUE, 0.0, "typed"))


def test_a_second_opener_in_this_process_is_told_who_and_since_when(path: Path) -> None:
    before = time.time()
    session = Session.open(path)
    with pytest.raises(FileInUse) as caught:
        Session.open(path)
    assert caught.value.who == platform.node()
    assert caught.value.since is not None
    assert before <= caught.value.since <= time.time()
    session.close()
    Session.open(path).close()


def test_a_second_opener_in_opened_elsewhere_is_told_who_and_since_when(path: Path) -> None:
    before = time.time()
    with opened_elsewhere(path):
        began = time.monotonic()
        with pytest.raises(FileInUse) as caught:
            Session.open(path)
        assert time.monotonic() - began < 2
        assert caught.value.path == path
        assert caught.value.who == platform.node()
        assert caught.value.since is not None
        assert before <= caught.value.since <= time.time()
    Session.open(path).close()


def test_being_refused_does_not_loosen_the_hold_of_the_first(path: Path) -> None:
    session = Session.open(path)
    with pytest.raises(FileInUse):
        Session.open(path)
    assert refused_elsewhere(path) == f"in use by {platform.node()}"
    add_note(session)
    session.close()


def test_a_session_whose_holder_was_killed_opens_at_once(path: Path) -> None:
    with opened_elsewhere(path) as child:
        child.kill()
        child.wait()
        began = time.monotonic()
        session = Session.open(path)
        assert time.monotonic() - began < 2
    add_note(session)
    session.close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_another_name_of_an_open_session_is_in_use_too(path: Path, link: object) -> None:
    other = path.with_name("other name.fishbowl")
    link(path, other)  # type: ignore[operator]
    session = Session.open(path)
    with pytest.raises(FileInUse):
        Session.open(other)
    with pytest.raises(FileInUse):
        session.save_copy(other)
    session.close()
    Session.open(other).close()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_opened_where_it_leads_and_its_journal_lies_there(path: Path) -> None:
    elsewhere = path.parent / "desk"
    elsewhere.mkdir()
    link = elsewhere / "link.fishbowl"
    link.symlink_to(path)
    session = Session.open(link)
    add_note(session)
    assert session.path == path
    assert [item.name for item in elsewhere.iterdir()] == ["link.fishbowl"]
    session.close()
    session = Session.open(path)
    assert session.snapshot.notes
    session.close()


def test_a_file_another_program_reads_or_writes_is_in_use(path: Path) -> None:
    program = sqlite3.connect(path, isolation_level=None)
    for begin in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
        program.execute(begin)
        with pytest.raises(FileInUse) as caught:
            Session.open(path)
        assert caught.value.who == platform.node()  # who had it last: all there is to say
        program.execute("ROLLBACK")
    program.execute("BEGIN")
    program.execute("SELECT * FROM note").fetchall()
    with pytest.raises(FileInUse):
        Session.open(path)
    program.close()
    Session.open(path).close()


def test_what_was_renamed_deleted_or_replaced_while_open_is_not_written_to(path: Path) -> None:
    moved = path.with_name("moved.fishbowl")
    for away in (path.unlink, lambda: os.replace(path, moved)):
        session = Session.open(path)
        away()
        with pytest.raises(NotWritten) as caught:
            add_note(session)
        assert caught.value.problem is WriteProblem.MOVED
        assert not session.snapshot.notes
        # All that is in the session can still be kept elsewhere.
        session.save_as(path.with_name("kept.fishbowl"))
        add_note(session)
        session.close()
        Session.open(path.with_name("kept.fishbowl")).close()
        path.with_name("kept.fishbowl").unlink()
        Session.create(path, title="Damp").close()


def test_creating_over_anything_is_refused(path: Path, folder: Path) -> None:
    before = path.read_bytes()
    (folder / "dangling.fishbowl").symlink_to(folder / "nowhere")
    (folder / "folder.fishbowl").mkdir()
    for taken in (path, folder / "dangling.fishbowl", folder / "folder.fishbowl"):
        with pytest.raises(FileExists):
            Session.create(taken)
    assert path.read_bytes() == before
    with pytest.raises(NotWritten) as caught:
        Session.create(folder / "missing" / "a.fishbowl")
    assert caught.value.problem is WriteProblem.NO_FOLDER


def test_a_path_may_hold_any_character(folder: Path) -> None:
    path = folder / "Wŷn & co? 100% #1 ü 🙂.fishbowl"
    Session.create(path, title="Odd").close()
    session = Session.open(path)
    assert session.snapshot.details.title == "Odd"
    session.save_copy(folder / "a'b\";drop.fishbowl")
    session.close()
    Session.open(folder / "a'b\";drop.fishbowl").close()
