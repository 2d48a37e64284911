"""What is said after somebody was erased: whatever is left is found, and told."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.backups.erased import forget_and_search
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.erasing import erase_person
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.session import Session

NAME = "Prydderch"


def erase(session: Session) -> None:
    add_participant(session, name=NAME)
    for number in range(40):
        add_note(session, f"{number}: " + f"{NAME} said so " * 12)
    erase_person(session, next(iter(session.snapshot.participants)))


def test_nothing_is_left_in_the_folder_while_the_session_is_open(session: Session) -> None:
    erase(session)
    files = [item for item in session.path.parent.rglob("*") if item.is_file()]
    assert [item.name for item in files if NAME.encode() in item.read_bytes()] == []
    assert forget_and_search(session, [NAME]).is_clean


def test_what_the_journal_of_the_file_still_holds_is_found(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session._file, "shrink", lambda: None)
    erase(session)
    assert forget_and_search(session, [NAME]).in_session


def test_a_disk_that_fails_just_after_is_told_and_made_up_for_on_closing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise NotWritten(session.path, WriteProblem.BROKEN)

    shrinks = iter((lambda: None, broken))
    monkeypatch.setattr(session._file, "shrink", lambda: next(shrinks)())
    erase(session)
    searched = forget_and_search(session, [NAME])
    assert searched.traces
    assert not searched.is_clean
    monkeypatch.undo()
    session.close()
    assert NAME.encode() not in b"".join(each.read_bytes() for each in files_of(session.path))


def files_of(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if each.is_file()]
