"""A session that is held as it was at one moment."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session


def test_what_is_held_stays_as_it_was_and_is_read_in_another_thread(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "a.fishbowl", title="Homes")
    add_note(session, "before")
    held, snapshot = session.freeze(), session.snapshot
    add_note(session, "after")
    path = tmp_path / "b.fishbowl"
    thread = threading.Thread(target=lambda: path.write_bytes(held.content()))
    thread.start()
    thread.join()
    session.close()
    assert Session.read(path) == snapshot


def test_a_connection_that_went_with_the_disk_is_broken(tmp_path: Path) -> None:
    session = Session.create(tmp_path / "a.fishbowl", title="Homes")
    session._file._raw.close()
    for read in (session.whole, session.freeze):
        with pytest.raises(NotWritten) as caught:
            read()
        assert caught.value.problem is WriteProblem.BROKEN
