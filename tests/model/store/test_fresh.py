"""A session written anew from what is in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.fresh import write_fresh
from tests.files.make_schema_sample import make


def test_all_rows_are_there_and_nothing_of_the_journal_is(folder: Path) -> None:
    session = make(folder / "a.fishbowl")
    with session.change(Op.DELETE_NOTE) as tx:
        tx.delete(session.snapshot.notes["note-4"])
    snapshot = session.snapshot
    session.close()
    write_fresh(folder / "b.fishbowl", snapshot, Op.RECOVER)
    made = Session.open(folder / "b.fishbowl")
    assert made.snapshot == snapshot
    assert [(step.op, step.undoable) for step in made.history] == [(Op.RECOVER, False)]
    assert made.undo_op is None
    made.close()
    assert b"lunch" in (folder / "a.fishbowl").read_bytes()
    assert b"lunch" not in (folder / "b.fishbowl").read_bytes()
    assert sorted(item.name for item in folder.iterdir()) == ["a.fishbowl", "b.fishbowl"]


def test_where_it_cannot_be_the_error_names_the_file_that_was_asked_for(folder: Path) -> None:
    session = make(folder / "a.fishbowl")
    snapshot = session.snapshot
    session.close()
    with pytest.raises(NotWritten) as failed:
        write_fresh(folder / "gone" / "b.fishbowl", snapshot, Op.RECOVER)
    assert failed.value.path == folder / "gone" / "b.fishbowl"
