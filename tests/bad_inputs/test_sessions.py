"""The session files of the collection: opened, recovered from a copy, or refused; the file stays as it was."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest

from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.recovery import recover
from fishbowl_app.model.session import Session
from tests.bad_inputs.cases import Case, as_parameters, cases
from tests.bad_inputs.session_files import made
from tests.bad_inputs.test_imports import peak_mb

REASONS = {
    # Its first bytes may be right.
    "not a session file": {FileProblem.NOT_A_SESSION, FileProblem.DAMAGED, FileProblem.OTHER_APPLICATION},
    "another application": {FileProblem.OTHER_APPLICATION, FileProblem.NOT_A_SESSION},
    "foreign parts": {FileProblem.FOREIGN_PARTS},
    "newer version": {FileProblem.NEWER},
    "damaged": {FileProblem.DAMAGED},
    "too big": {FileProblem.TOO_BIG, FileProblem.DAMAGED},
}
ACTIONS = {
    "refuse_file", "open_read_only_or_refuse", "open_ok", "open_recover", "open_ok_or_recover", "refuse_or_follow",
}  # fmt: skip
WRITTEN = (b"damp walls", b"note 17")  # in the notes of a good session


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in the files of a folder by name; links lead to others of them, or anywhere."""
    return {
        item.name: item.read_bytes()
        for item in sorted(folder.iterdir())
        if item.is_file() and not item.is_symlink()
    }


@pytest.mark.parametrize("case", as_parameters(cases("session")))
def test_a_session_file_of_the_collection_is_met_as_its_case_asks(case: Case, folder: Path) -> None:
    try:
        path = made(case, folder)
    except NotImplementedError as error:
        pytest.skip(f"nothing like that in a session file: {error}")
    before, memory, began = contents(folder), peak_mb(), time.process_time()
    problem = problem_of(path)
    assert time.process_time() - began < case.within_s
    if problem is not None:
        assert contents(folder) == before
    if case.action in ("refuse_file", "open_read_only_or_refuse"):
        assert problem in wanted(case)
    elif case.action == "open_ok":
        assert problem is None
    elif case.action == "refuse_or_follow":
        assert problem in (None, FileProblem.NOT_A_FILE, FileProblem.MISSING)
    else:
        assert problem in (None, FileProblem.DAMAGED, FileProblem.FOREIGN_PARTS, FileProblem.NOT_A_SESSION)
    if problem is FileProblem.DAMAGED:
        recovered(path, case, before)
    assert peak_mb() - memory < case.expected.get("rss_growth_mb_at_most", 400)


def problem_of(path: Path) -> FileProblem | None:
    """Open a file and take back all that can be; return why it was refused.

    No check sees a flipped bit inside a text. Inside the journal it comes up when that step is undone.
    """
    try:
        session = Session.open(path)
    except FileRefused as error:
        return error.problem
    assert not [note for note in session.snapshot.note_list if note.text == "of B"]
    with suppress(FileRefused):
        while session.undo_op is not None:
            session.undo()
    session.close()
    return None


def wanted(case: Case) -> set[FileProblem]:
    """Return the reasons that are right for a case."""
    words = case.expected.get("reason", "")
    return next((problems for part, problems in REASONS.items() if part in words), set(FileProblem))


def recovered(path: Path, case: Case, before: dict[str, bytes]) -> None:
    """Get what is left into a new file, which opens; the damaged one stays as it is."""
    target = path.parent / "recovered" / "b.fishbowl"
    target.parent.mkdir()
    began = time.process_time()
    try:
        outcome = recover(path, target)
    except FileRefused:
        assert case.generator.get("op") == "truncate" or case.action == "refuse_file"
        assert not [words for words in WRITTEN if words in before[path.name]]
    else:
        session = Session.open(target)
        assert len(session.snapshot.notes) == outcome.saved["note"]
        assert sum(outcome.saved.values()) > 0
        assert outcome.saved["note"] > 0 or not [words for words in WRITTEN if words in before[path.name]]
        session.close()
    assert time.process_time() - began < max(10, case.within_s)
    assert contents(path.parent) == before


def test_every_case_of_session_files_is_of_a_kind_that_is_known() -> None:
    assert {case.action for case in cases("session")} <= ACTIONS
