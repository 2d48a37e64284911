"""Files that are no session of ours, or of a newer version: refused with the reason, byte for byte unchanged."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from tests.faults.tally import Tally
from tests.model.store.strangers import good

SECONDS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS i FROM n"


def sql(*statements: str) -> Callable[[Path], None]:
    """Return what runs SQL on a good session."""

    def run(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA writable_schema=ON")
            for statement in statements:
                raw.execute(statement)

    return run


def zipped(path: Path) -> None:
    content = path.read_bytes()
    with zipfile.ZipFile(path, "w") as file:
        file.writestr(path.name, content)


def holding(content: bytes) -> Callable[[Path], None]:
    """Return what puts something else into the place of a session."""
    return lambda path: void(path.write_bytes(content))


def void(_: object) -> None:
    """Return nothing."""


TRIGGER = "CREATE TRIGGER t AFTER {} ON note BEGIN DELETE FROM participant; END"
WRONG: dict[str, tuple[Callable[[Path], None], FileProblem]] = {
    **{
        f"trigger on {act.lower()}": (sql(TRIGGER.format(act)), FileProblem.FOREIGN_PARTS)
        for act in ("INSERT", "UPDATE", "DELETE")
    },
    "view": (sql("CREATE VIEW v AS SELECT * FROM note"), FileProblem.FOREIGN_PARTS),
    "endless view": (sql(f"CREATE VIEW v AS {SECONDS}"), FileProblem.FOREIGN_PARTS),
    "endless view in place of a table": (
        sql("DROP TABLE opening", f"CREATE VIEW opening AS {SECONDS}"),
        FileProblem.FOREIGN_PARTS,
    ),
    "virtual table": (sql("CREATE VIRTUAL TABLE f USING fts5(words)"), FileProblem.FOREIGN_PARTS),
    "index of its own": (sql("CREATE INDEX i ON note (abs(votes))"), FileProblem.FOREIGN_PARTS),
    "column of its own": (sql("ALTER TABLE note ADD COLUMN more TEXT"), FileProblem.FOREIGN_PARTS),
    "a table less": (sql("DROP TABLE opening"), FileProblem.FOREIGN_PARTS),
    "newer": (sql(f"PRAGMA user_version = {SCHEMA_VERSION + 1}"), FileProblem.NEWER),
    "far newer": (sql("PRAGMA user_version = 2000000000"), FileProblem.NEWER),
    "other application": (sql("PRAGMA application_id = 252006675"), FileProblem.OTHER_APPLICATION),
    "no application": (sql("PRAGMA application_id = 0"), FileProblem.OTHER_APPLICATION),
    "zip": (zipped, FileProblem.NOT_A_SESSION),
    "picture": (holding(b"\x89PNG\r\n\x1a\n" + bytes(4000)), FileProblem.NOT_A_SESSION),
    "text": (holding(b"Name,Group\nMair,Tenants\n" * 100), FileProblem.NOT_A_SESSION),
    "empty": (holding(b""), FileProblem.NOT_A_SESSION),
    "head alone": (holding(b"SQLite format 3\x00"), FileProblem.DAMAGED),
}


@pytest.mark.parametrize("open_it", [Session.open, Session.view], ids=["opened", "looked at"])
def test_a_wrong_file_is_refused_and_stays_as_it_is(
    folder: Path, open_it: Callable[[Path], Session], tally: Tally
) -> None:
    tally.fault = f"wrong files, {open_it.__name__}"
    sound = good(folder / "good.fishbowl").read_bytes()
    place = folder / "place"
    place.mkdir()
    for name, (spoil, problem) in WRONG.items():
        path = place / f"{name}.fishbowl"
        path.write_bytes(sound)
        spoil(path)
        before = (path.read_bytes(), path.stat().st_mtime_ns)
        tally.tried += 1
        with tally.timed(), pytest.raises(FileRefused) as caught:
            open_it(path)
        if caught.value.problem is not problem:
            tally.wrong += 1
            tally.remark(f"{name}: {caught.value.problem}")
        tally.corrupt += (path.read_bytes(), path.stat().st_mtime_ns) != before
        tally.wrong += [item.name for item in place.iterdir()] != [path.name]
        path.unlink()
