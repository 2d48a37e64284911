"""What other programs do to the file of an open session, and how a session goes on elsewhere."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.session import Session
from tests.model.store.elsewhere import opened_elsewhere, refused_elsewhere

CHANGE = """
import sys
name, at, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(name, "r+b") as file:
    file.seek(at, 2 if at < 0 else 0)
    file.write(b"x" * size)
"""
Act = Callable[[Session, Path], None]


def add_note(session: Session, id: str) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(Note(id, f"mould {id}", None, None, None, None, "", Colour.BLUE, 0.0, "typed"))


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    made = Session.create(folder / "a.fishbowl", title="Damp")
    add_note(made, "n1")
    yield made
    made.close()


# In a process of its own, as other programs are: here, closing a second handle would drop the lock of the first.
def overwrite(session: Session, at: int = 0, size: int = 20) -> None:
    subprocess.run([sys.executable, "-c", CHANGE, str(session.path), str(at), str(size)], check=True)


def with_an_older_copy(session: Session, older: Path) -> None:
    subprocess.run(["cp", str(older), str(session.path)], check=True)


def rename(session: Session, older: Path) -> None:
    session.path.rename(session.path.with_name("other.fishbowl"))


def delete(session: Session, older: Path) -> None:
    session.path.unlink()


def replace(session: Session, older: Path) -> None:
    os.replace(older, session.path)


MOVED = [rename, delete, replace]
WRITTEN: list[Act] = [
    pytest.param(lambda session, older: overwrite(session), id="over its head"),
    pytest.param(lambda session, older: overwrite(session, 9000), id="in the middle, no longer than before"),
    pytest.param(lambda session, older: overwrite(session, -1, 5000), id="appended"),
    pytest.param(lambda session, older: os.truncate(session.path, 8192), id="cut off"),
    pytest.param(lambda session, older: os.truncate(session.path, 0), id="emptied"),
    pytest.param(with_an_older_copy, id="an older copy written into it"),
]


def is_not_written(session: Session, problem: WriteProblem) -> None:
    before = session.snapshot
    for act in (lambda: add_note(session, "n9"), session.undo, session.try_writing):
        with pytest.raises(NotWritten) as caught:
            act()
        assert caught.value.problem is problem
    assert session.snapshot is before


@pytest.fixture
def older(session: Session, folder: Path) -> Path:
    path = folder / "older.fishbowl"
    session.save_copy(path)
    add_note(session, "n2")
    assert session.watch() is None
    return path


@pytest.mark.parametrize("act", MOVED)
def test_what_was_moved_is_written_no_more_and_goes_on_elsewhere(
    session: Session, older: Path, folder: Path, act: Act
) -> None:
    act(session, older)
    assert session.watch() is WriteProblem.MOVED
    is_not_written(session, WriteProblem.MOVED)
    assert session.rescue(folder / "rescued.fishbowl")  # with its journal: the file itself is still there
    assert session.watch() is None
    session.undo()
    assert session.snapshot.notes.keys() == {"n1"}


@pytest.mark.parametrize("act", WRITTEN)
def test_what_was_written_into_is_written_and_read_no_more(
    session: Session, older: Path, folder: Path, act: Act
) -> None:
    identity, before = session.identity, session.snapshot
    act(session, older)
    assert session.watch() is WriteProblem.CHANGED
    is_not_written(session, WriteProblem.CHANGED)
    with pytest.raises(NotWritten):
        session.save_copy(folder / "copy.fishbowl")
    spoilt = session.path.read_bytes() if sys.platform == "linux" else b""
    assert not session.rescue(folder / "rescued.fishbowl")
    assert refused_elsewhere(folder / "rescued.fishbowl") == f"in use by {platform.node()}"
    assert session.snapshot == before
    assert (session.identity, session.undo_op) == (identity, None)
    add_note(session, "n3")
    assert (folder / "a.fishbowl").read_bytes() == spoilt
    with closing(Session.view(folder / "rescued.fishbowl")) as rescued:
        assert rescued.snapshot == session.snapshot


def test_a_rename_that_is_taken_back_and_a_copy_that_is_the_same_are_taken_up_again(
    session: Session, folder: Path
) -> None:
    other = folder / "other.fishbowl"
    session.path.rename(other)
    with pytest.raises(NotWritten):
        session.try_writing()
    other.rename(session.path)
    session.try_writing()
    add_note(session, "n2")
    other.write_bytes(session.whole())
    os.replace(other, session.path)
    session.try_writing()
    add_note(session, "n3")
    assert sorted(item.name for item in folder.iterdir()) == ["a.fishbowl", "a.fishbowl-journal"]
    session.undo()
    with closing(Session.view(session.path)) as viewed:
        assert viewed.snapshot == session.snapshot


def test_closing_takes_away_no_journal_of_another_file(session: Session, folder: Path) -> None:
    """Else nothing would bring that file back from a crash."""
    other = folder / "other.fishbowl"
    other.write_bytes(session.whole())
    os.replace(other, session.path)
    with opened_elsewhere(session.path):
        session.close()
        assert (folder / "a.fishbowl-journal").exists()


def test_what_was_deleted_can_be_put_back(session: Session) -> None:
    path = session.path
    path.unlink()
    assert session.rescue(path)
    add_note(session, "n2")
    with closing(Session.view(path)) as viewed:
        assert viewed.snapshot == session.snapshot


def test_a_file_that_is_only_touched_or_copied_goes_on(session: Session, folder: Path) -> None:
    os.utime(session.path, (1, 1))
    assert session.watch() is None
    subprocess.run(["cp", str(session.path), str(folder / "copy.fishbowl")], check=True)
    session.path.chmod(0o640)
    assert session.watch() is None
    add_note(session, "n2")


def test_our_own_writing_is_not_taken_for_that_of_others(session: Session) -> None:
    acts: list[Callable[[], object]] = [
        lambda: add_note(session, "n2"),
        session.undo,
        session.redo,
        lambda: session.keep_vectors("model", {"key": bytes(9000)}, ["key"]),
        session.try_writing,
        session._file.shrink,
        lambda: session.save_copy(session.path.with_name("copy.fishbowl")),
        session.whole,
    ]
    for act in acts:
        act()
        assert session.watch() is None
    with pytest.raises(ZeroDivisionError), session.change(Op.ADD_NOTE):
        _ = 1 / 0
    assert session.watch() is None


def test_trying_leaves_no_trace(session: Session, folder: Path) -> None:
    before, names = session.whole(), sorted(item.name for item in folder.iterdir())
    session.try_writing()
    after = session.whole()
    changed = [at for at, byte in enumerate(before) if byte != after[at]]
    assert len(after) == len(before)
    assert set(changed) <= {*range(24, 28), *range(92, 96)}  # how often SQLite wrote
    assert sorted(item.name for item in folder.iterdir()) == names
    assert [step.op for step in session.history] == [Op.CREATE, Op.ADD_NOTE]


def test_the_file_as_it_is_now_comes_from_memory(session: Session, folder: Path) -> None:
    session.path.unlink()
    (folder / "kept.fishbowl").write_bytes(session.whole())
    with closing(Session.open(folder / "kept.fishbowl")) as kept:
        assert kept.snapshot == session.snapshot
        assert kept.identity == session.identity == session.history[0].id


def test_who_asks_is_told_before_a_change_and_cannot_stop_it(
    session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[tuple[Op, int]] = []

    def fails(op: Op) -> None:
        raise OSError("the stick with the names of Mair is full")

    def listen(op: Op) -> None:
        told.append((op, len(session.snapshot.notes)))

    session.before_change(fails)
    end = session.before_change(listen)
    add_note(session, "n2")
    session.undo()
    end()
    session.redo()
    assert told == [(Op.ADD_NOTE, 1), (Op.ADD_NOTE, 2)]
    assert "OSError" in caplog.text
    assert "Mair" not in caplog.text


def test_what_is_forgotten_is_nowhere_in_the_file_nor_beside_it(session: Session, folder: Path) -> None:
    identity = session.identity
    session.keep_vectors("model", {"key": b"embedded mould"}, ["key"])
    with session.change(Op.EDIT_NOTE) as tx:
        tx.update(session.snapshot.notes["n1"], text="Mair Prydderch said so " * 900)
    with session.change_and_forget(Op.ERASE_PERSON) as tx:
        tx.update(session.snapshot.notes["n1"], text="somebody said so")
    found = b"".join(item.read_bytes() for item in folder.iterdir())
    assert b"Prydderch" not in found
    assert b"mould" not in found
    assert [(step.seq, step.op, step.undoable) for step in session.history] == [(1, Op.ERASE_PERSON, False)]
    assert session.identity == identity
    assert session.undo_op is None
    add_note(session, "n2")
    session.undo()
    path, last = session.path, session.snapshot
    session.close()
    with closing(Session.open(path)) as again:
        assert again.snapshot == last


def test_what_cannot_be_forgotten_changes_nothing(session: Session) -> None:
    before, history = session.snapshot, session.history
    note = session.snapshot.notes["n1"]
    with pytest.raises(ZeroDivisionError), session.change_and_forget(Op.ERASE_PERSON) as tx:
        _ = tx.delete(note), 1 / 0
    assert (session.snapshot, session.history) == (before, history)
    session.undo()


@pytest.mark.parametrize("put", [with_an_older_copy, replace])
def test_after_a_write_that_failed_nothing_is_taken_out_of_a_newer_file_of_others(
    session: Session, folder: Path, put: Act
) -> None:
    """As a sync program brings it from another computer, just then."""
    newer = folder / "newer.fishbowl"
    session.save_copy(newer)
    with closing(Session.open(newer)) as other:
        add_note(other, "n2")
    session._file.in_doubt = True
    put(session, newer)
    before = sha256(session.path)
    for act in (session.try_writing, lambda: add_note(session, "n3"), lambda: session.save_copy(folder / "c")):
        with pytest.raises(NotWritten) as caught:
            act()
        assert caught.value.problem in (WriteProblem.MOVED, WriteProblem.CHANGED)
    assert not session.rescue(folder / "kept.fishbowl")
    assert sha256(session.path.with_name("a.fishbowl")) == before
    assert session.snapshot.notes.keys() == {"n1"}


def sha256(path: Path) -> str:
    """Return what tells one content from another, read by another process."""
    return subprocess.run(["sha256sum", str(path)], capture_output=True, text=True, check=True).stdout.split()[0]


def test_where_a_file_cannot_be_written_anew_what_was_forgotten_is_forgotten_all_the_same(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    shrinks = iter((lambda: None, broken))
    monkeypatch.setattr(session._file, "shrink", lambda: next(shrinks)())
    with session.change_and_forget(Op.ERASE_PERSON) as tx:
        tx.delete(session.snapshot.notes["n1"])
    assert not session.snapshot.notes
    assert session.has_traces
    monkeypatch.undo()
    session.try_writing()
    assert not session.has_traces
    add_note(session, "n2")
    with closing(Session.view(session.path)) as viewed:
        assert viewed.snapshot == session.snapshot


@pytest.mark.parametrize("is_written", [True, False])
def test_a_change_that_forgets_and_may_have_been_written_is_looked_for_and_told(
    session: Session, monkeypatch: pytest.MonkeyPatch, is_written: bool
) -> None:
    before, told = session.snapshot, []
    session.subscribe(lambda changes: told.append(changes.op))
    monkeypatch.setattr(session._file, "transaction", lambda: in_doubt(session, is_written))
    with pytest.raises(NotWritten), session.change_and_forget(Op.ERASE_PERSON) as tx:
        tx.delete(session.snapshot.notes["n1"])
    assert session.snapshot is before
    monkeypatch.undo()
    session.try_writing()
    assert told == [Op.ERASE_PERSON] * is_written
    assert len(session.snapshot.notes) == (not is_written)
    assert not session.has_traces
    add_note(session, "n2")
    with closing(Session.view(session.path)) as viewed:
        assert (viewed.snapshot, viewed.history) == (session.snapshot, session.history)


@contextmanager
def in_doubt(session: Session, is_written: bool) -> Iterator[None]:
    """Commit as a disk does that then says it failed, or did."""
    with session._file.connection.begin() as all_of_it:
        yield
        if not is_written:
            all_of_it.rollback()
    session._file.in_doubt = True
    raise NotWritten(session.path, WriteProblem.BROKEN)


def broken() -> None:
    raise NotWritten(Path(), WriteProblem.BROKEN)
