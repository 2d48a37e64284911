"""No room on the disk: said as it is, nothing changed, and it goes on once there is room again."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.rows import read_snapshot
from tests.model.store.elsewhere import refused_elsewhere

LONG = "damp " * 2000


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    made = Session.create(folder / "a.fishbowl", title="Damp")
    add_note(made, "first")
    yield made
    made.close()


def add_note(session: Session, id: str, text: str = "mould") -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(Note(id, text, None, None, None, None, "", Colour.BLUE, 0.0, "typed"))


@contextmanager
def no_more_pages(session: Session) -> Iterator[None]:
    """Let SQLite find the disk full."""
    raw = session._file._raw
    raw.execute("PRAGMA max_page_count = 1")
    yield
    raw.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def no_larger_file(session: Session) -> Iterator[None]:
    """Let the system refuse to write beyond the present size."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (session.path.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


FULL = [
    pytest.param(no_more_pages, WriteProblem.DISK_FULL, id="full"),
    pytest.param(
        no_larger_file,
        WriteProblem.BROKEN,  # SQLite tells no more of it
        id="too large",
        marks=pytest.mark.skipif(sys.platform == "win32", reason="no such limit there"),
    ),
]


@pytest.mark.parametrize(("full", "problem"), FULL)
def test_a_change_that_finds_no_room_changes_nothing_and_the_next_goes_on(
    session: Session, full: Callable[[Session], object], problem: WriteProblem
) -> None:
    told: list[object] = []
    session.subscribe(told.append)
    before, history = session.snapshot, session.history
    with full(session):  # type: ignore[attr-defined]
        for number in range(3):
            with pytest.raises(NotWritten) as caught:
                add_note(session, f"n{number}", LONG)
            assert caught.value.problem is problem
            assert caught.value.path == session.path
    assert session.snapshot is before
    assert (session.history, told) == (history, [])
    assert read_snapshot(session._file.connection) == before
    session._file.connection.rollback()
    add_note(session, "after", LONG)
    last, path = session.snapshot, session.path
    session.close()
    reopened = Session.open(path)
    assert reopened.snapshot == last
    reopened.close()


@pytest.mark.parametrize(("full", "problem"), FULL)
def test_an_undo_that_finds_no_room_is_still_to_be_done(
    session: Session, full: Callable[[Session], object], problem: WriteProblem
) -> None:
    add_note(session, "long", LONG)
    with session.change(Op.DELETE_NOTE) as tx:
        tx.delete(session.snapshot.notes["long"])
    session._file.shrink()
    before = session.snapshot
    with full(session), pytest.raises(NotWritten) as caught:  # type: ignore[attr-defined]
        session.undo()
    assert caught.value.problem is problem
    assert session.snapshot is before
    assert session.undo_op is Op.DELETE_NOTE
    session.undo()
    assert session.snapshot.notes["long"].text == LONG


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_copy_that_finds_no_room_leaves_nothing_behind(session: Session, folder: Path) -> None:
    target = folder / "copy.fishbowl"
    target.write_text("what was there")
    add_note(session, "long", LONG)
    small = folder / "small.fishbowl"
    other = Session.create(small)
    other.close()
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(NotWritten):
            session.save_copy(target)
        with pytest.raises(NotWritten):
            Session.create(folder / "new.fishbowl")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_text() == "what was there"
    assert sorted(path.name for path in folder.glob("[!.]*.fishbowl")) == [
        "a.fishbowl",
        "copy.fishbowl",
        "small.fishbowl",
    ]
    assert not list(folder.glob(".*"))


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_the_session_stays_held_after_a_failed_change(session: Session) -> None:
    with no_larger_file(session), pytest.raises(NotWritten):
        add_note(session, "long", LONG)
    assert refused_elsewhere(session.path).startswith("in use")
