"""Session files by anybody: opened, refused in words or recovered; never changed by a refusal, never endless."""

from __future__ import annotations

import functools
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.export.note_files import write_notes
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.errors import FileProblem, FileRefused, OutsideProblem
from fishbowl_app.model.recovery import recover
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import TABLE_OF
from tests.fuzz.effort import in_time, tries
from tests.fuzz.odd import damaged
from tests.model.store.strangers import edited, good, leave_journal, leave_wal, mutate, without_types

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
REFUSALS = {*FileProblem} - {FileProblem.MISSING, FileProblem.NOT_A_FILE, FileProblem.READ_ONLY}
KINDS = ("flip", "flip", "zero_page", "swap_sectors", "garbage_run", "append_garbage", "truncate")
DAMAGE = st.fixed_dictionaries(
    {
        "op": st.sampled_from(KINDS),
        "seed": st.integers(0, 2**32),
        "count": st.integers(1, 40),
        "length": st.integers(1, 6_000),
        "at": st.floats(0, 1),
    }
)
ODD_VALUES = st.sampled_from(
    ["NULL", "''", "'abc'", "9e999", "-9e999", "-1", "0", "1e300", "9223372036854775807", "x'00ff'", "1.5",
     "'no such row'", "CAST(x'c328' AS TEXT)", "hex(zeroblob(15000))", "'[1, {'", "'[[1]]'", "'{}'", "char(0)",
     "char(0xd800)", "id", "'undo'", "'cy'", "'2026-02-30'", "'25:00'", "rowid",
     "replace(hex(zeroblob(9000)), '00', '[')"]
)  # fmt: skip


@functools.cache
def _good(notes: int) -> bytes:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        return good(Path(folder) / "a.fishbowl", notes).read_bytes()


@functools.cache
def _columns() -> list[tuple[str, str]]:
    """Return every table of a session with each of its columns."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        path = Path(folder) / "a.fishbowl"
        path.write_bytes(_good(20))
        with edited(path) as raw:
            tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            return [(table, row[1]) for table in tables for row in raw.execute(f'PRAGMA table_info("{table}")')]


def met(path: Path) -> None:
    """Open a file, use all of it and take all back; or have it refused, and recover what is left."""
    before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
    try:
        with in_time():
            session = Session.open(path)
    except FileRefused as error:
        problem = error.problem
    else:
        _used(session)
        return
    assert problem in REFUSALS
    assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
    if problem is FileProblem.DAMAGED:
        _recovered(path)


def _used(session: Session) -> None:
    for kind in (".csv", ".md", ".json"):
        write_notes(session.snapshot, session.path.parent / f"notes{kind}", style=NameStyle.ALL)
    with suppress(FileRefused):  # the journal may say what cannot be
        while session.undo_op is not None:
            session.undo()
    session.close()


def _recovered(path: Path) -> None:
    target = path.parent / "recovered" / "b.fishbowl"
    target.parent.mkdir()
    before = path.read_bytes()
    with suppress(FileRefused), in_time(6):
        made = recover(path, target)
        session = Session.open(made.path)
        assert {table: len(session.snapshot.tables[table]) for table in TABLE_OF.values()} == {
            table: made.saved[table] for table in TABLE_OF.values()
        }
        session.close()
    assert path.read_bytes() == before


class Folder:
    """A folder in memory with a file of a session in it, for one try."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __enter__(self) -> Path:
        self._made = tempfile.mkdtemp(dir=MEMORY)
        path = Path(self._made) / "a.fishbowl"
        path.write_bytes(self._content)
        return path

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._made)


@tries(18)
@given(DAMAGE, st.sampled_from([20, 150]))
def test_a_file_damaged_anywhere(asked: dict, notes: int) -> None:
    with Folder(mutate(_good(notes), asked)) as path:
        met(path)


@tries(6)
@given(damaged(_good(20)[:200], 5), damaged(_good(20)[4096:9000], 5))
def test_a_file_whose_head_and_schema_are_damaged(head: bytes, schema: bytes) -> None:
    whole = _good(20)
    spoilt = head[:200].ljust(200, b"\0") + whole[200:4096] + schema[:4904].ljust(4904, b"\0") + whole[9000:]
    with Folder(spoilt) as path:
        met(path)


@tries(30)
@given(st.data())
def test_any_column_may_hold_any_value(data: st.DataObject) -> None:
    table, column = data.draw(st.sampled_from(_columns()))
    where = data.draw(st.sampled_from(["", "WHERE rowid % 3 = 1", "WHERE rowid = 1"]))
    with Folder(_good(20)) as path:
        with suppress(sqlite3.IntegrityError, sqlite3.OperationalError):
            without_types(path, table, f'UPDATE "{table}" SET "{column}" = {data.draw(ODD_VALUES)} {where}')
        met(path)


@tries(8)
@given(st.data())
def test_any_rows_may_be_gone_or_there_twice(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(sorted({table for table, _ in _columns()})))
    sql = data.draw(
        st.sampled_from(
            [
                f'DELETE FROM "{table}"',
                f'DELETE FROM "{table}" WHERE rowid % 2',
                f'UPDATE "{table}" SET rowid = rowid + 1000',
            ]
        )
    )
    with Folder(_good(20)) as path:
        with edited(path) as raw, suppress(sqlite3.DatabaseError):
            raw.execute(sql)
        met(path)


@tries(6)
@given(st.data(), st.sampled_from(["-wal", "-journal"]))
def test_what_lies_beside_may_be_damaged(data: st.DataObject, ending: str) -> None:
    with Folder(_good(150)) as path:
        beside = (leave_wal if ending == "-wal" else leave_journal)(path, "UPDATE note SET text = 'half'")
        beside.write_bytes(mutate(beside.read_bytes(), data.draw(DAMAGE)))
        with suppress(OutsideProblem):
            met(path)
