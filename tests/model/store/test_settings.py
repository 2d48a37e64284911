"""What the connection is set up for, seen at the bytes of the file: each of these settings is needed."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.session import Session
from fishbowl_app.model.store import beside, held


@pytest.fixture
def session(folder: Path) -> Session:
    return Session.create(folder / "a.fishbowl", title="Damp")


def test_nothing_of_a_change_is_in_the_file_before_all_of_it_is(session: Session) -> None:
    """However little memory there is: so what another program copies is always a whole session."""
    session._file.connection.exec_driver_sql("PRAGMA cache_size = 10")
    session._file.connection.rollback()
    with session.change(Op.ADD_NOTE) as tx:
        before = held.read(session.path)
        for number in range(200):
            tx.insert(Note(f"n{number}", "mould " * 900, None, None, None, None, "", Colour.BLUE, 0.0, "typed"))
        assert held.read(session.path) == before
    assert held.read(session.path) != before
    session.close()


def test_what_is_deleted_is_overwritten(session: Session) -> None:
    session.keep_vectors("model", {"key": b"embedded mould"}, ["key"])
    assert b"embedded mould" in held.read(session.path)
    session.keep_vectors("model", {}, [])
    assert b"embedded mould" not in held.read(session.path)
    session.close()


def test_a_file_that_changes_while_it_is_read_is_read_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of pages from before and after a change is no session."""
    session.close()
    whole = session.path.read_bytes()
    reads = iter((bytes(512) + whole[512:], whole))
    monkeypatch.setattr(beside, "read", lambda path: next(reads, whole))
    assert beside.content_at_rest(session.path, in_wal_mode=False) == whole
