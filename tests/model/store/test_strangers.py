"""Files of strangers: refused with the reason and left as they were, or opened as what they are."""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.problems import unread
from tests.model.store.strangers import edited, good, leave_journal, leave_wal, mutate, without_types

REASONS = {
    "not a session file": FileProblem.NOT_A_SESSION,
    "belongs to another application": FileProblem.OTHER_APPLICATION,
    "contains foreign parts": FileProblem.FOREIGN_PARTS,
    "made by a newer version": FileProblem.NEWER,
}
WITHIN_S = 3.0


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in the files of a folder by name."""
    return {item.name: item.read_bytes() for item in sorted(folder.iterdir()) if item.is_file()}


def opened(path: Path, within_s: float = WITHIN_S) -> FileRefused | None:
    """Open a file and undo what can be; return why it was refused, which must have changed nothing.

    No check sees a flipped bit inside a text. Inside the journal it comes up when that step is undone.
    """
    before = contents(path.parent)
    began = time.monotonic()
    try:
        session = Session.open(path)
    except FileRefused as error:
        assert time.monotonic() - began < within_s
        assert contents(path.parent) == before
        return error
    assert time.monotonic() - began < within_s
    with suppress(FileRefused):
        while session.undo_op is not None:
            session.undo()
    session.close()
    return None


def refused(path: Path, problem: FileProblem) -> None:
    error = opened(path)
    assert error is not None
    assert error.problem is problem
    assert error.path == path


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_opens_or_is_refused_and_is_left_as_it_was(folder: Path, seed: int) -> None:
    path = good(folder / "a.fishbowl", notes=60)
    kinds = ("flip", "flip", "zero_page", "swap_sectors", "garbage_run", "append_garbage")
    count = 1 + seed % 9
    path.write_bytes(mutate(path.read_bytes(), {"op": kinds[seed % 6], "seed": seed, "count": count}))
    error = opened(path)
    if error is not None:
        assert error.problem in (FileProblem.DAMAGED, *REASONS.values())


# --- kinds of file ----------------------------------------------------------------------------------------


def test_what_is_no_file_is_refused_at_once(folder: Path) -> None:
    path = folder / "a.fishbowl"
    refused(path, FileProblem.MISSING)
    refused(folder / "a\0.fishbowl", FileProblem.MISSING)
    path.mkdir()
    refused(path, FileProblem.NOT_A_FILE)


def test_a_file_that_may_not_be_read_is_said_to_be_that(folder: Path) -> None:
    path = folder / "a.fishbowl"
    denied = unread(path, PermissionError(errno.EACCES, "Permission denied"))
    assert denied.problem is FileProblem.UNREADABLE
    assert "may not be read" in error_text(denied)
    assert unread(path, OSError(errno.ELOOP, "circle")).problem is FileProblem.NOT_A_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and devices there")
def test_pipes_devices_and_links_in_a_circle_are_refused_at_once(folder: Path) -> None:
    pipe, circle = folder / "pipe.fishbowl", folder / "circle.fishbowl"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    for path in (pipe, circle, Path("/dev/zero")):
        began = time.monotonic()
        with pytest.raises(FileRefused) as caught:
            Session.open(path)
        assert caught.value.problem is FileProblem.NOT_A_FILE
        assert time.monotonic() - began < 1


def test_a_version_before_the_first_is_damage(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    for version in (0, -1):
        with edited(path) as raw:
            raw.execute(f"PRAGMA user_version={version}")
        refused(path, FileProblem.DAMAGED)


# --- what lies beside -------------------------------------------------------------------------------------


def test_a_file_left_in_wal_mode_opens_with_what_its_wal_holds(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    leave_wal(path, "UPDATE note SET text = 'from the wal' WHERE id = 'n1'")
    session = Session.open(path)
    assert session.snapshot.notes["n1"].text == "from the wal"
    session.close()
    assert [item.name for item in folder.iterdir()] == ["a.fishbowl"]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_a_file_left_in_wal_mode_without_its_wal_opens(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    with edited(path) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
    assert opened(path) is None


def test_a_file_in_wal_mode_with_foreign_parts_stays_as_it_is(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    leave_wal(path, "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END")
    refused(path, FileProblem.FOREIGN_PARTS)


def test_a_wal_of_another_session_is_not_believed(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    (folder / "other").mkdir()
    wal = leave_wal(good(folder / "other" / "b.fishbowl"), "UPDATE note SET text = 'of B'")
    Path(f"{path}-wal").write_bytes(wal.read_bytes())
    refused(path, FileProblem.FOREIGN_PARTS)


def test_the_journal_of_a_crash_is_played_back(folder: Path) -> None:
    path = good(folder / "a.fishbowl", notes=300)
    before = path.read_bytes()
    leave_journal(path, "UPDATE note SET text = 'half'")
    assert path.read_bytes() != before
    session = Session.open(path)
    assert "half" not in {note.text for note in session.snapshot.notes.values()}
    session.close()


def test_a_journal_of_another_session_destroys_nothing(folder: Path) -> None:
    path = good(folder / "a.fishbowl", notes=10)
    other = folder / "other"
    other.mkdir()
    journal = leave_journal(good(other / "b.fishbowl", notes=300), "UPDATE note SET text = 'of B'")
    Path(f"{path}-journal").write_bytes(journal.read_bytes())
    refused(path, FileProblem.DAMAGED)
    Path(f"{path}-journal").unlink()
    assert opened(path) is None


def test_a_journal_that_would_delete_another_file_is_refused(folder: Path) -> None:
    path, victim = good(folder / "a.fishbowl", notes=300), folder / "thesis.txt"
    victim.write_text("years of work")
    journal = leave_journal(path, "UPDATE note SET text = 'half'")
    name = str(victim).encode()
    journal.write_bytes(
        journal.read_bytes()
        + (2**30 // 65536 + 1).to_bytes(4, "big")
        + name
        + len(name).to_bytes(4, "big")
        + sum(int.from_bytes([byte], signed=True) for byte in name).to_bytes(4, "big", signed=True)
        + bytes.fromhex("d9d505f920a163d7")
    )
    refused(path, FileProblem.FOREIGN_PARTS)
    assert victim.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes there")
def test_what_lies_beside_has_to_be_a_file(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    beside = Path(f"{path}-journal")
    for make_it in (beside.mkdir, lambda: os.mkfifo(beside), lambda: beside.symlink_to(path)):
        make_it()
        with pytest.raises(FileRefused) as caught:
            Session.open(path)
        assert caught.value.problem is FileProblem.FOREIGN_PARTS
        beside.rmdir() if beside.is_dir() and not beside.is_symlink() else beside.unlink()


def test_an_old_journal_beside_a_new_file_is_not_played_into_it(folder: Path) -> None:
    path = good(folder / "a.fishbowl", notes=300)
    leave_journal(path, "UPDATE note SET text = 'half'")
    path.unlink()
    session = Session.create(path, title="New")
    session.close()
    session = Session.open(path)
    assert session.snapshot.details.title == "New"
    assert not session.snapshot.notes
    session.close()


# --- foreign parts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE extra(a)",
        "CREATE INDEX extra ON note(text)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra INSTEAD OF INSERT ON v BEGIN SELECT 1; END",
        "DROP INDEX waiting_once",
        "DROP TABLE speech",
        "ALTER TABLE note ADD COLUMN extra TEXT",
        "ALTER TABLE note RENAME COLUMN role TO r",
        "ANALYZE",
    ],
)
def test_a_file_that_declares_anything_else_is_refused(folder: Path, sql: str) -> None:
    path = good(folder / "a.fishbowl")
    with edited(path) as raw:
        if "ON v" in sql:
            raw.execute("CREATE VIEW v AS SELECT 1 AS a")
        raw.execute(sql)
    refused(path, FileProblem.FOREIGN_PARTS)


def test_an_endless_view_in_place_of_a_table_is_refused_without_being_read(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    endless = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i AS id, 'x' AS text FROM r"
    with edited(path) as raw:
        raw.execute("DROP TABLE note")
        raw.execute(f"CREATE VIEW note AS {endless}")
    refused(path, FileProblem.FOREIGN_PARTS)


# --- values -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "sql"),
    [
        ("note", "UPDATE note SET chair = 'abc'"),
        ("note", "UPDATE note SET at = 9e999"),
        ("note", "UPDATE note SET at = NULL"),
        ("note", "UPDATE note SET text = x'00ff'"),
        ("note", "UPDATE note SET colour = 'mauve'"),
        ("note", "UPDATE note SET activity_id = 'no such activity'"),
        ("note", "UPDATE note SET text = replace(hex(zeroblob(15000)), '0', 'x') WHERE id = 'n1'"),
        ("note", "UPDATE note SET text = hex(zeroblob(11000000)) WHERE id = 'n1'"),
        ("note", "UPDATE note SET id = CAST(x'c328' AS TEXT) WHERE id = 'n1'"),
        ("activity", "UPDATE activity SET length_s = 0"),
        ("activity", "UPDATE activity SET fixed_start = '25:00'"),
        ("details", "UPDATE details SET held_on = '2026-02-30'"),
        ("details", "UPDATE details SET held_on = 'now'"),
        ("details", "UPDATE details SET held_on = '0000-01-01'"),
        ("details", "DELETE FROM details"),
        ("details", "UPDATE details SET id = 'another'"),
        ("fishbowl", "UPDATE fishbowl SET chairs = 9999999"),
        ("step", "UPDATE step SET op = 'dance' WHERE seq = 2"),
        ("step", "UPDATE step SET at = 9e999 WHERE seq = 2"),
        ("step", "DELETE FROM step WHERE seq = 2"),
        ("step", "UPDATE step SET way = 'redo' WHERE seq = 2"),
        ("step", "UPDATE step SET way = 'undo', target = 'nothing' WHERE seq = 3"),
    ],
)
def test_a_value_that_no_session_of_ours_holds_is_damage(folder: Path, table: str, sql: str) -> None:
    path = good(folder / "a.fishbowl")
    without_types(path, table, sql)
    refused(path, FileProblem.DAMAGED)


def test_bytes_that_are_no_text_are_shown_as_the_replacement_character(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    with edited(path) as raw:
        raw.execute("UPDATE note SET text = CAST(x'6162ff' AS TEXT) WHERE id = 'n1'")
    session = Session.open(path)
    assert session.snapshot.notes["n1"].text == "ab\ufffd"
    session.close()


def test_a_damaged_word_that_sqlite_quotes_in_its_message_is_damage(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    with edited(path) as raw:
        raw.execute("PRAGMA writable_schema=ON")
        raw.execute("UPDATE sqlite_schema SET name = CAST(x'61ac' AS TEXT), sql = 'CREATE x' WHERE name = 'note'")
        raw.execute("PRAGMA schema_version=99")
    with closing(sqlite3.connect(path)) as raw, pytest.raises(UnicodeDecodeError):
        raw.execute("SELECT * FROM step")
    refused(path, FileProblem.DAMAGED)


def test_a_flood_of_rows_is_too_big(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    flood = "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r LIMIT 200001)"
    with edited(path) as raw:
        raw.execute(f"{flood} INSERT INTO \"group\" SELECT i, '', '', 'blue', 0 FROM r")
    refused(path, FileProblem.TOO_BIG)


def test_settings_that_another_program_left_do_no_harm(folder: Path) -> None:
    path = good(folder / "a.fishbowl")
    with edited(path) as raw:
        raw.execute("PRAGMA auto_vacuum=FULL")
        raw.execute("PRAGMA page_size=512")
        raw.execute("VACUUM")
    session = Session.open(path)
    raw = session._file._raw
    found = {
        name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "page_size")
    }
    assert found == {"journal_mode": "delete", "synchronous": 3, "page_size": 512}
    session.close()


def test_who_has_a_strangers_file_open_is_asked_without_being_trusted(folder: Path) -> None:
    from fishbowl_app.model.store.held import opened_by

    tricks: list[Callable[[sqlite3.Connection], object]] = [
        lambda raw: raw.execute("UPDATE opening SET who = hex(zeroblob(1000))"),
        lambda raw: raw.execute("DELETE FROM opening"),
        lambda raw: raw.execute("DROP TABLE opening"),
        lambda raw: raw.execute(
            "CREATE VIEW opening AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r)"
            " SELECT count(*) AS who, 1 AS since FROM r"
        ),
    ]
    path = good(folder / "a.fishbowl")
    for trick in tricks:
        with edited(path) as raw:
            trick(raw)
        began = time.monotonic()
        who, _ = opened_by(path)
        assert len(who) <= 100
        assert time.monotonic() - began < 1
    path.write_bytes(b"no database" * 100)
    assert opened_by(path) == ("", None)
