"""Session files as nobody should make them: good ones, and what can be done to them."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fishbowl_app.model.changes import Op
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.session import Session
from tests.model.random_ops import fill

Case = dict[str, Any]
PAGE = 4096


def good(path: Path, notes: int = 20) -> Path:
    """Make a session with people, an agenda and notes, by the application itself."""
    session = Session.create(path, title="Good", clock=FixedClock())
    fill(session)
    activity = session.snapshot.agenda[0].id
    with session.change(Op.IMPORT_NOTES) as tx:
        for n in range(notes):
            text = f"note {n} " + "damp walls " * (n % 7)
            tx.insert(Note(f"n{n}", text, activity, None, None, None, "", Colour.BLUE, 1.0, "typed"))
    session.close()
    return path


@contextmanager
def edited(path: Path) -> Iterator[sqlite3.Connection]:
    """Change a file with no rule of ours in the way."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA ignore_check_constraints=ON")
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        yield raw
    finally:
        raw.close()


def without_types(path: Path, table: str, sql: str) -> None:
    """Run SQL on a table as if its columns took any value, and leave it declared as before."""
    with edited(path) as raw:
        (declared,) = raw.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
        _declare(raw, table, re.sub(r"\)\s*STRICT\s*$", ")", declared).replace("NOT NULL", ""))
    with edited(path) as raw:
        raw.execute(sql)
        _declare(raw, table, declared)


def _declare(raw: sqlite3.Connection, table: str, sql: str) -> None:
    raw.execute("PRAGMA writable_schema=ON")
    raw.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
    version = raw.execute("PRAGMA schema_version").fetchone()[0]
    raw.execute(f"PRAGMA schema_version={version + 1}")


# --- damage -----------------------------------------------------------------------------------------------


def mutate(data: bytes, asked: Case) -> bytes:
    """Damage bytes as a case says."""
    rng, size = random.Random(asked.get("seed", 1)), len(data)
    changed = bytearray(data)
    match asked["op"]:
        case "truncate":
            return data[: int(asked["at_bytes"] if "at_bytes" in asked else size * asked["at"])]
        case "flip":
            for _ in range(asked.get("count", 1)):
                changed[rng.randrange(size)] ^= 1 << rng.randrange(8)
        case "zero_page":
            for _ in range(asked.get("count", 1)):
                page = int(asked.get("page", rng.randint(1, size // PAGE))) - 1
                changed[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        case "swap_sectors":
            for _ in range(asked.get("count", 1)):
                one, other = (512 * rng.randrange(size // 512) for _ in range(2))
                here, there = changed[one : one + 512], changed[other : other + 512]
                changed[one : one + 512], changed[other : other + 512] = there, here
        case "garbage_run":
            length = int(asked.get("length", 1000))
            start = int(asked.get("at_bytes", rng.randrange(max(1, size - length))))
            changed[start : start + length] = rng.randbytes(length)
        case "append_garbage":
            changed += rng.randbytes(int(asked.get("length", 1000)))
        case other:
            raise NotImplementedError(other)
    return bytes(changed)


def leave_wal(path: Path, sql: str) -> Path:
    """Do as another program would that was killed in WAL mode; return the -wal that stays."""
    live = path.with_name("live")
    shutil.copyfile(path, live)
    raw = sqlite3.connect(live, isolation_level=None)
    raw.execute("PRAGMA journal_mode=WAL")
    raw.execute("PRAGMA wal_autocheckpoint=0")
    raw.execute(sql)
    shutil.copyfile(live, path)
    shutil.copyfile(f"{live}-wal", f"{path}-wal")
    raw.close()
    live.unlink()
    return path.with_name(path.name + "-wal")


def leave_journal(path: Path, sql: str) -> Path:
    """Be killed in the middle of a change, half of it in the file; return the journal that stays."""
    live = path.with_name("live")
    shutil.copyfile(path, live)
    raw = sqlite3.connect(live, isolation_level=None)
    raw.execute("PRAGMA cache_size=1")  # pages go to the file before the end
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(sql)
    raw.execute("UPDATE step SET who = 'half'")
    shutil.copyfile(live, path)
    shutil.copyfile(f"{live}-journal", f"{path}-journal")
    raw.close()
    live.unlink()
    return path.with_name(path.name + "-journal")
