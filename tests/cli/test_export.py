"""`fishbowl export`: the notes in five kinds of file, whole or not at all."""

from __future__ import annotations

import json

import pytest

from fishbowl_app.export.note_files import KINDS
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session
from tests.export.boards import a_board


@pytest.fixture
def board(folder):
    a_board(folder / "s.fishbowl").close()
    return folder / "s.fishbowl"


@pytest.mark.parametrize("kind", KINDS)
def test_notes_are_written_in_the_kind_that_the_ending_says(run, folder, board, kind):
    (folder / f"out{kind}").write_text("old")
    done = run("export", board, f"out{kind}")
    assert (done.status, done.out) == (0, f"out{kind} was written.\n")
    content = (folder / f"out{kind}").read_bytes()
    assert content.startswith(b"PK") is (kind in (".docx", ".xlsx"))
    assert content != b"old"


@pytest.mark.parametrize(("names", "told"), [("all", True), ("roles", False), ("none", False)])
@pytest.mark.parametrize("kind", [".csv", ".md", ".json"])
def test_names_are_told_only_where_that_is_asked_for(run, folder, board, kind, names, told):
    assert run("export", board, f"out{kind}", "--names", names).status == 0
    assert ("Anwen Pantglas" in (folder / f"out{kind}").read_text(encoding="utf-8")) is told


def test_somebody_is_told_what_could_give_a_person_away(run, board):
    session = Session.open(board)
    add_note(session, "As Dylan Llwyd said, nobody rings.")
    session.close()
    assert run("export", board, "out.md").err == (
        "Look: one person alone has this role or group: Estate officer, Officers\n"
        "Look: texts that name people who are not to be named, or may: 1\n"
        "  As Dylan Llwyd said, nobody rings.\n"
    )
    assert "Estate officer" not in run("export", board, "out.md", "--names", "none").err


def test_what_is_not_translated_is_told(run, board):
    assert "Look: texts that are not translated yet: " in run("export", board, "out.md", "--languages", "cy").err
    assert "not translated" not in run("export", board, "out.md", "--languages", "en").err
    assert "not translated" not in run("export", board, "out.json", "--languages", "cy").err


@pytest.mark.parametrize("target", ["missing/out.csv", "a folder.csv", "p.csv/out.md"])
def test_what_cannot_be_written_leaves_everything_as_it_is(run, folder, board, target):
    (folder / "a folder.csv").mkdir()
    (folder / "p.csv").touch()
    assert run("export", board, target).status == 1


@pytest.mark.parametrize(
    "words", [("out.pdf",), ("out",), ("out.csv", "--names", "some"), ("out.md", "--languages", "pt")]
)
def test_what_there_is_not_is_wrong_use(run, board, words):
    assert run("export", board, *words).status == 2


def test_the_board_comes_into_another_session_as_it_was(run, folder, board):
    run("export", board, "board.json", "--names", "all")
    Session.create(folder / "other.fishbowl", title="Warm homes").close()
    done = run("import", "other.fishbowl", "--notes", "board.json")
    assert (done.status, "the same as" in done.out) == (0, False)  # what it repeats is its own affair
    run("export", "other.fishbowl", "again.json", "--names", "all")
    told = json.loads((folder / "board.json").read_text(encoding="utf-8"))
    again = json.loads((folder / "again.json").read_text(encoding="utf-8"))
    for note in told["notes"]:
        note.pop("participant", None)  # a person of that session, not of this
    assert again == told
