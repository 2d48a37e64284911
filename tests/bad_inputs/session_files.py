"""Makes the session files of the cases: strangers' databases, damaged sessions, what is no file at all.

The SQL of the cases names example tables and columns; `NAMES` says what they are here.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION
from tests.bad_inputs import files
from tests.bad_inputs.cases import Case
from tests.model.store.strangers import edited, good, leave_journal, leave_wal, mutate, without_types

Asked = dict[str, Any]
NAMES = {"body": "text", "seconds": "length_s", "version": "votes", "session_id": "activity_id"}
# Themes have none above them here; the rows that lie on rows of their own kind are notes in a stack.
OF_A_TREE = {"theme": "note", "parent_id": "stack_id"}
_WRITES = re.compile(
    r"\s*(?:with\b.*?\)\s*)?(?:update|insert\s+into|replace\s+into|delete\s+from)\s+(\w+)", re.I | re.S
)
_UNTYPED = re.compile(
    r"(alter table \w+ add (?:column )?(?!column\b)\w+)\b(?!\s+(?:int|integer|real|text|blob|any)\b)", re.I
)
_WORDS = re.compile(r"'[^']*'|\w+")
LONGEST_NAME = 255 - len(".fishbowl")
ODD_NAMES = {"newline": "\nb", "line break": "\nb", "utf-8": "\udcff", "dot": ".", "space": " ", "emoji": "🐟"}
OLDEST = Path(__file__).parents[1] / "files" / "schema-1.fishbowl"


def made(case: Case, folder: Path) -> Path:
    """Make the file of a case.

    Raises:
        NotImplementedError: it is about something that session files do not have.
    """
    path = folder / _name(case.generator.get("kind", "").lower())
    if case.makes in _MAKERS:
        _MAKERS[case.makes](case.generator, path)
    else:
        files.MAKERS[case.makes](case.generator, path, 0)
    return path


def _name(kind: str) -> str:
    """Return the name of a file that a case has something to say about."""
    if "long" in kind:
        return f"{'a' * LONGEST_NAME}.fishbowl"
    odd = next((odd for words, odd in ODD_NAMES.items() if words in kind), "")
    return f"a{odd}.fishbowl"


def _oldest(_: Asked, path: Path) -> None:
    shutil.copyfile(OLDEST, path)


def _mutated(asked: Asked, path: Path) -> None:
    good(path, notes=300)
    path.write_bytes(mutate(path.read_bytes(), asked))


# --- databases --------------------------------------------------------------------------------------------


def _database(asked: Asked, path: Path) -> None:
    if asked.get("base"):
        good(path, notes=int((re.findall(r"\d+", asked["base"]) or [20])[0]))
    pragmas = asked.get("pragmas", {})
    with edited(path) as raw:
        for name, value in pragmas.items():
            raw.execute(f"PRAGMA {name}={value}")
        if {"page_size", "auto_vacuum"} & set(pragmas):
            raw.execute("VACUUM")
        for name, current in (("application_id", APPLICATION_ID), ("user_version", SCHEMA_VERSION)):
            if name in asked:
                raw.execute(f"PRAGMA {name}={_number(asked[name], current)}")
    for sql in (*asked.get("sql", ()), *asked.get("extra_sql", ())):
        _run(path, sql, is_ours=bool(asked.get("base")))


def _number(given: Any, current: int) -> int:
    """Return a number as the cases give it: plain, "ours", "current", "current+1"."""
    words = str(given).replace(" ", "")
    if "ours" not in words and "current" not in words:
        return int(words, 0)
    return current + int(words.replace("ours", "").replace("current", "") or 0)


def _run(path: Path, sql: str, is_ours: bool) -> None:
    """Run a statement; one that writes rows of ours as if the columns took any value."""
    written = _WRITES.match(sql)
    try:
        if written and is_ours and not written[1].startswith("sqlite_"):
            real = renamed(sql)
            table = _WRITES.match(real)
            assert table
            without_types(path, table[1].strip('"'), real)
        else:
            with edited(path) as raw:
                raw.execute("PRAGMA writable_schema=ON")
                raw.execute(_typed(renamed(sql) if is_ours else sql))
    except (sqlite3.OperationalError, sqlite3.IntegrityError, TypeError) as error:
        raise NotImplementedError(str(error)) from error


def _typed(sql: str) -> str:
    """Return a new column with a type, which our tables ask for."""
    return _UNTYPED.sub(r"\1 TEXT", sql)


def renamed(sql: str) -> str:
    """Return a statement with our names of tables and columns, texts left as they are."""
    names = NAMES | (OF_A_TREE if "parent_id" in sql else {})
    return _WORDS.sub(lambda found: names.get(found[0], found[0]), sql)


# --- what lies beside, and what is no file ------------------------------------------------------------------


def _pair(asked: Asked, path: Path) -> None:
    good(path)
    other = path.with_name("other.fishbowl")
    if "-wal" in asked["beside"]:
        shutil.copyfile(leave_wal(good(other), "UPDATE note SET text = 'of B'"), f"{path}-wal")
    elif "-shm" in asked["beside"]:
        Path(f"{path}-shm").write_bytes(random.Random(1).randbytes(32_768))
    elif "-journal" in asked["beside"]:
        shutil.copyfile(leave_journal(good(other, 300), "UPDATE note SET text = 'of B'"), f"{path}-journal")
    else:
        raise NotImplementedError(asked["beside"])


def _other_kind(asked: Asked, path: Path) -> None:
    kind = asked["kind"].lower()
    if path.name != "a.fishbowl":
        good(path.with_name("a.fishbowl")).rename(path)
    elif "circle" in kind or "itself" in kind or "loop" in kind:
        path.symlink_to(path)
    elif "broken" in kind or "dangling" in kind:
        path.symlink_to(path.with_name("none.fishbowl"))
    elif "device" in kind or "/dev/" in kind or "/proc/" in kind:
        path.symlink_to(next(iter(re.findall(r"/(?:dev|proc)/\S+", kind)), "/dev/zero"))
    elif "hard link" in kind:
        path.hardlink_to(good(path.with_name("real.fishbowl")))
    elif "link" in kind and ("folder" in kind or "director" in kind):
        path.with_name("folder").mkdir()
        path.symlink_to(path.with_name("folder"))
    elif "link" in kind:
        path.symlink_to(good(path.with_name("real.fishbowl")))
    elif "folder" in kind or "director" in kind:
        path.mkdir()
    elif "pipe" in kind or "fifo" in kind:
        os.mkfifo(path)
    elif "socket" in kind:
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(str(path))
    elif "permission" in kind:
        good(path).chmod(0)
    elif "missing" not in kind:
        raise NotImplementedError(kind)


_MAKERS: dict[str, Callable[[Asked, Path], None]] = {
    "fixture": _oldest,
    "mutate": _mutated,
    "sqlite": _database,
    "pair": _pair,
    "path": _other_kind,
}
