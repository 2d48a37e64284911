"""Files of older versions: sample files that stay for ever, and the frame that migrations run in."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from fishbowl_app.model import disk
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import FileProblem, FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.session import Session
from fishbowl_app.model.store import guard, opening
from fishbowl_app.model.store.migrations import migrate
from fishbowl_app.model.store.rows import to_row
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.model.store.versions import MIGRATIONS
from tests.model.store import older
from tests.model.store.older import SAMPLES
from tests.model.store.strangers import edited

# --- samples ----------------------------------------------------------------------------------------------


def test_there_is_a_sample_of_every_version() -> None:
    names = [f"schema-{version}.fishbowl" for version in range(guard.OLDEST_VERSION, SCHEMA_VERSION + 1)]
    assert sorted(path.name for path in SAMPLES.glob("schema-*.fishbowl")) == names
    assert sorted(MIGRATIONS) == list(range(guard.OLDEST_VERSION, SCHEMA_VERSION))


@pytest.mark.parametrize("version", range(guard.OLDEST_VERSION, SCHEMA_VERSION + 1))
def test_the_sample_of_a_version_opens_with_all_that_is_in_it(tmp_path: Path, version: int) -> None:
    path = tmp_path / "sample.fishbowl"
    shutil.copyfile(SAMPLES / f"schema-{version}.fishbowl", path)
    expected = json.loads((SAMPLES / f"schema-{version}.json").read_text(encoding="utf-8"))
    session = Session.open(path, clock=FixedClock())
    for name, rows in expected["tables"].items():
        assert rows, f"the sample has nothing in {name}"
        found = {row_id: to_row(row) for row_id, row in session.snapshot.tables[name].items()}
        assert found.keys() == rows.keys()
        for row_id, row in rows.items():
            assert row.items() <= found[row_id].items()
    assert [[step.op, step.way, step.origin] for step in session.history] == expected["steps"]
    assert (session.undo_op, session.redo_op) == (expected["undo"], expected["redo"])
    session.redo()  # what the sample took back; all that is undone has been done again then
    last = session.snapshot
    while session.undo_op is not None:
        session.undo()
    assert not session.snapshot.participants
    while session.redo_op is not None:
        session.redo()
    assert session.snapshot == last
    session.close()


# --- the frame --------------------------------------------------------------------------------------------


@pytest.fixture
def path(folder: Path) -> Path:
    return older.old_file(folder / "day.fishbowl")


def names(folder: Path) -> list[str]:
    return sorted(item.name for item in folder.iterdir())


def test_a_migration_writes_a_copy_first_and_then_moves_the_file(path: Path) -> None:
    assert older.state(path) == "old"
    copy = older.migrate_file(path)
    assert copy == path.with_name("day (version 1).fishbowl")
    assert older.state(path) == "new"
    assert older.state(copy) == "old"


def test_what_is_there_already_is_not_moved(path: Path) -> None:
    before = path.read_bytes()
    assert older.migrate_file(path, versions=(1, 1)) is None
    assert (path.read_bytes(), names(path.parent)) == (before, ["day.fishbowl"])


def test_the_copy_overwrites_nothing(path: Path) -> None:
    mine = path.with_name("day (version 1).fishbowl")
    mine.write_text("my own")
    copy = older.migrate_file(path)
    assert copy == path.with_name("day (version 1) (2).fishbowl")
    assert mine.read_text() == "my own"


def test_each_version_is_made_from_the_one_before(path: Path) -> None:
    older.migrate_file(path, older.MOODS, (older.OLDEST, older.NEXT), older.declared_next())
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (older.NEXT,)
    assert {row[0] for row in raw.execute("SELECT mood FROM note")} == {"calm"}
    assert {row[0] for row in raw.execute('SELECT "table" FROM planned_seat')} == {0}
    body = raw.execute("SELECT rows FROM step WHERE op = 'import_people'").fetchone()[0]
    raw.close()
    whole = {table: after for table, _, before, after in json.loads(body) if before is None}
    assert (whole["note"]["mood"], whole["planned_seat"]["table"]) == ("calm", 0)


def test_what_a_part_of_a_row_was_is_left_in_the_journal(path: Path) -> None:
    part = '[["fishbowl","fishbowl",{"chairs":5},{"chairs":6}]]'
    with edited(path) as raw:
        raw.execute("UPDATE step SET rows = ? WHERE op = 'edit_details'", (part,))
    older.migrate_file(path)
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT rows FROM step WHERE op = 'edit_details'").fetchone() == (part,)
    raw.close()


def fails_halfway(connection: Connection) -> None:
    raise ZeroDivisionError


def leaves_dangling_rows(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM activity")


def leaves_another_table(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE forgotten (a)")


def breaks_a_rule_of_the_file(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE note SET chair = 99")


@pytest.mark.parametrize(
    "then", [fails_halfway, leaves_dangling_rows, leaves_another_table, breaks_a_rule_of_the_file]
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path, then: Callable[[Connection], None]) -> None:
    before = path.read_bytes()
    with pytest.raises((ZeroDivisionError, ValueError, sqlite3.Error, older.DBAPIError)):
        older.migrate_file(path, older.watched(then=then))
    assert path.read_bytes() == before
    assert names(path.parent) == ["day.fishbowl"]
    assert older.state(path) == "old"


def test_without_room_for_the_copy_nothing_begins(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "part_of", lambda target: path.parent)  # in the way of the copy being made
    before = path.read_bytes()
    with pytest.raises(NotWritten):
        older.migrate_file(path)
    assert path.read_bytes() == before


def test_references_hold_again_after_a_migration(path: Path) -> None:
    raw, engine = older.opened(path)
    migrate(raw, engine, path, (older.OLDEST, SCHEMA_VERSION), MIGRATIONS, guard.own_schema())
    for column in ("round_id", "participant_id"):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(f"UPDATE planned_seat SET {column} = 'nothing'")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute("DELETE FROM activity")
    engine.dispose()
    raw.close()


# --- opening ----------------------------------------------------------------------------------------------


@pytest.fixture
def moving(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[Connection], None]], None]:
    """Let something happen at the end of a migration when a session is opened."""

    def set_up(then: Callable[[Connection], None]) -> None:
        monkeypatch.setattr(opening, "MIGRATIONS", older.watched(then=then))

    return set_up


def test_an_older_file_opens_moved_and_its_copy_as_it_was(path: Path) -> None:
    session = Session.open(path)
    assert len(session.snapshot.rounds) == 42
    assert session._file._raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    session.close()
    Session.open(path).close()
    copy = path.with_name("day (version 1).fishbowl")
    assert older.state(copy) == "old"
    assert names(path.parent) == [copy.name, path.name]


def test_an_older_file_with_foreign_parts_is_refused_before_anything_runs(path: Path) -> None:
    with edited(path) as raw:
        raw.execute("CREATE TRIGGER t AFTER UPDATE ON note BEGIN DELETE FROM note; END")
    before = path.read_bytes()
    with pytest.raises(FileRefused) as caught:
        Session.open(path)
    assert caught.value.problem is FileProblem.FOREIGN_PARTS
    assert (path.read_bytes(), names(path.parent)) == (before, ["day.fishbowl"])


@pytest.mark.parametrize(
    "rows",
    ['"fishbowl" no JSON', '[["planned_seat"]]', '[["fishbowl","id",[],"id"]]', "[" * 100_000 + '"fishbowl"'],
    ids=["no JSON", "too short", "no rows", "too deep"],
)
def test_an_older_file_with_no_journal_of_ours_is_refused_as_it_is(path: Path, rows: str) -> None:
    with edited(path) as raw:
        raw.execute("UPDATE step SET rows = ? WHERE seq = 2", (rows,))
    before = path.read_bytes()
    with pytest.raises(FileRefused) as caught:
        Session.open(path)
    assert caught.value.problem is FileProblem.DAMAGED
    assert (path.read_bytes(), names(path.parent)) == (before, ["day.fishbowl"])


def test_an_older_file_that_cannot_be_moved_is_refused_as_it_is(
    path: Path, moving: Callable[[Callable[[Connection], None]], None]
) -> None:
    before = path.read_bytes()
    moving(leaves_dangling_rows)
    with pytest.raises(FileRefused) as caught:
        Session.open(path)
    assert caught.value.problem is FileProblem.DAMAGED
    assert (path.read_bytes(), names(path.parent)) == (before, ["day.fishbowl"])


def test_an_older_file_on_a_full_disk_says_so(
    path: Path, moving: Callable[[Callable[[Connection], None]], None]
) -> None:
    def grow(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("UPDATE activity SET question = hex(zeroblob(5000))")

    before = path.read_bytes()
    moving(grow)
    with pytest.raises(NotWritten) as caught:
        Session.open(path)
    assert caught.value.problem is WriteProblem.DISK_FULL
    assert (path.read_bytes(), names(path.parent)) == (before, ["day.fishbowl"])
