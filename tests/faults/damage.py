"""Sessions, and what can happen to their bytes; with what is found in them the usual way, to compare with."""

from __future__ import annotations

import functools
import random
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from fishbowl_app.model.changes import Op
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.fresh import write_fresh
from tests.model.random_ops import OPS
from tests.model.store.older import SAMPLES
from tests.model.store.strangers import PAGE, edited, good, mutate, without_types
from tests.model.store.test_random import Walk

Random = random.Random
NOTES, ACTS = 250, 120


@functools.cache
def session_bytes(kind: str) -> bytes:
    """Return a sound session: `grown` act by act, `fresh` with an empty journal, or of an old version."""
    if kind.startswith("schema"):
        return (SAMPLES / f"{kind}.fishbowl").read_bytes()
    with TemporaryDirectory() as folder:
        path = good(Path(folder) / "a.fishbowl", NOTES)
        if kind == "fresh":
            write_fresh(path, Session.read(path), Op.RECOVER)
        elif kind == "grown":
            walk = Walk(path.with_name("b.fishbowl"), 5, OPS)
            for _ in range(ACTS):
                walk.step()
            path = walk.session.path
            walk.session.close()
        return path.read_bytes()


@functools.cache
def snapshot_of(kind: str) -> Snapshot:
    """Return what is in such a session."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.fishbowl"
        path.write_bytes(session_bytes(kind))
        return Session.read(path)


# --- damage to bytes --------------------------------------------------------------------------------------


def _asked(op: str, *counts: int, **more: int) -> Callable[[bytes, Random], bytes]:
    def damage(data: bytes, rng: Random) -> bytes:
        return mutate(data, {"op": op, "count": rng.choice(counts or (1,)), "seed": rng.random(), **more})

    return damage


def _truncated(data: bytes, rng: Random) -> bytes:
    return data[: int(len(data) * rng.uniform(0.05, 0.99))]


def _garbage(data: bytes, rng: Random) -> bytes:
    length = rng.choice((10, 1_000, 10_000, 50_000))
    return mutate(data, {"op": "garbage_run", "length": length, "seed": rng.random()})


def _over(data: bytes, rng: Random) -> bytes:
    length = rng.choice((16, 100, 512, PAGE, 5 * PAGE))
    return rng.randbytes(length) + data[length:]


def _bad_letters(data: bytes, rng: Random) -> bytes:
    changed, at = bytearray(data), 0
    for _ in range(20):
        at = data.find(b"damp walls", rng.randrange(len(data)))
        if at >= 0:
            changed[at : at + 2] = b"\xff\xc3"
    return bytes(changed)


def _shuffled(data: bytes, rng: Random) -> bytes:
    """Give a page the bytes of another, as a disk does that has mixed up its blocks."""
    one, other = (PAGE * rng.randrange(1, len(data) // PAGE) for _ in range(2))
    return data[:one] + data[other : other + PAGE] + data[one + PAGE :]


# --- damage by SQL ----------------------------------------------------------------------------------------


def _wrong_types(path: Path, rng: Random) -> None:
    values = [("chair", "'front'"), ("at", "'now'"), ("chair", "-5"), ("colour", "'red'"), ("text", "x'ff00ff'")]
    for column, value in rng.sample(values, 3):
        without_types(path, "note", f'UPDATE note SET "{column}" = {value} WHERE rowid % {rng.randint(2, 9)} = 0')


def _dangling(path: Path, rng: Random) -> None:
    with edited(path) as raw:
        for table in rng.sample(["group", "participant", "activity", "theme", "topic"], 2):
            with suppress(sqlite3.OperationalError):
                raw.execute(f'DELETE FROM "{table}" WHERE rowid % 2 = 0')


def _huge(path: Path, rng: Random) -> None:
    with edited(path) as raw:
        raw.execute("UPDATE note SET text = ? WHERE rowid % 50 = 1", ("long " * rng.randint(10_000, 100_000),))


BYTES: Mapping[str, Callable[[bytes, Random], bytes]] = {
    "truncated": _truncated,
    "flipped": _asked("flip", 1, 10, 100),
    "zero pages": _asked("zero_page", 1, 3, 10),
    "swapped sectors": _asked("swap_sectors", 1, 5, 20),
    "garbage": _garbage,
    "head overwritten": _over,
    "bad letters": _bad_letters,
    "mixed up pages": _shuffled,
}
BY_SQL: Mapping[str, Callable[[Path, Random], None]] = {
    "wrong types": _wrong_types,
    "dangling": _dangling,
    "huge values": _huge,
}
KINDS = ("good", "grown", "fresh", "good", "grown", "fresh", "schema-1", "schema-3", "schema-5")
DAMAGES = (*BYTES, *BY_SQL)


def damaged(path: Path, number: int) -> tuple[str, str]:
    """Make the damaged file of that number; return of which session it is, and what was done to it."""
    rng = Random(number)
    kind, damage = KINDS[number % len(KINDS)], DAMAGES[number % len(DAMAGES)]
    data = session_bytes(kind)
    path.write_bytes(BYTES[damage](data, rng) if damage in BYTES else data)
    if damage in BY_SQL:
        BY_SQL[damage](path, rng)
    return kind, damage


def usual_way(path: Path) -> set[str]:
    """Return the ids of the notes that are found row by row with SQLite, from both ends."""
    found = set[str]()
    for order in ("", "DESC"):
        with closing(sqlite3.connect(path)) as raw, suppress(sqlite3.Error, UnicodeDecodeError):
            raw.text_factory = lambda data: data.decode("utf-8", "replace")
            for (row_id,) in raw.execute(f"SELECT id FROM (SELECT * FROM note ORDER BY rowid {order})"):
                found.add(row_id)
    return found


def damaged_huge(path: Path, megabytes: int) -> str:
    """Make a file with a text of so many megabytes that cannot be opened; return the note that has it."""
    path.write_bytes(session_bytes("fresh"))
    with edited(path) as raw:
        raw.execute("UPDATE note SET text = ? WHERE id = 'n7'", ("long " * (megabytes * 200_000),))
    return "n7"
