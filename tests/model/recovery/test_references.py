"""Whatever rows are put together, the file takes what comes out."""

from __future__ import annotations

import functools
import random
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from fishbowl_app.model.changes import Op, Row
from fishbowl_app.model.entities import Compares, Form, Response
from fishbowl_app.model.recovery.found import FoundRow
from fishbowl_app.model.recovery.references import settle
from fishbowl_app.model.recovery.rows import mend
from fishbowl_app.model.snapshot import ENTITY_OF, Snapshot
from fishbowl_app.model.store.fresh import write_fresh
from fishbowl_app.model.store.rows import to_entity, to_row
from tests.model.build import note
from tests.model.recovery.damaging import read
from tests.model.store.older import SAMPLES
from tests.model.store.strangers import good

STRANGE = [
    None,
    0,
    1,
    -1,
    2**62,
    10**30,
    1.5,
    float("nan"),
    float("inf"),
    -1e13,
    "",
    "x",
    "[]",
    '["a", "a"]',
    "[",
    b"\0",
]
STRANGE += ["\ud800", "a\0b", "y" * 30_000, '["' + "z" * 30_000 + '"]', "2026-13-45", "25:00", "session", "nobody"]


@functools.cache
def rows_of(name: str) -> dict[str, dict[str, Row]]:
    """Return the rows of the sample, which has some in every table."""
    path = Path(SAMPLES / name)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / name
        copy.write_bytes(path.read_bytes())
        snapshot = read(copy)
    return {
        table: {row_id: to_row(row) for row_id, row in rows.items()} for table, rows in snapshot.tables.items()
    }


def spoilt(rng: random.Random) -> dict[str, dict[str, Row]]:
    """Return the rows of the sample with some gone, some twice, and strange values in others."""
    ids = [row_id for rows in rows_of("schema-6.fishbowl").values() for row_id in rows]
    made: dict[str, dict[str, Row]] = {}
    for table, rows in rows_of("schema-6.fishbowl").items():
        made[table] = {row_id: dict(row) for row_id, row in rows.items() if rng.random() > 0.1}
        for row in list(made[table].values()):
            for column in sorted(row.keys() - {"id"}):
                if rng.random() < 0.15:
                    row[column] = rng.choice([*STRANGE, *ids])
            if rng.random() < 0.2:
                made[table][f"{row['id']} again"] = {**row, "id": f"{row['id']} again"}
    return made


@pytest.mark.parametrize("seed", range(16))
def test_what_comes_out_can_be_written_and_opened(folder: Path, seed: int) -> None:
    rng = random.Random(seed)
    known: dict[tuple[str, str], Row] = {
        (table, row_id): row
        for table, rows in rows_of("schema-6.fishbowl").items()
        for row_id, row in rows.items()
    }
    told: dict[tuple[str, str], Row] = {key: row for key, row in known.items() if rng.random() < seed / 16}
    rows: dict[str, dict[str, Row]] = {table: {} for table in ENTITY_OF}
    for table, spoilt_rows in spoilt(rng).items():
        for row_id, row in spoilt_rows.items():
            before: dict[str, Any] = told.get((table, row_id), {})
            rows[table][row_id], _ = mend(table, FoundRow(0, row), before, 5.0, is_certain=True)
    for table in ("details", "fishbowl", "open_space", "board"):
        rows[table] = rows_of("schema-6.fishbowl")[table]
    settled = settle(rows, told, 5.0)
    tables = {
        table: {row_id: to_entity(table, row) for row_id, row in found.items()}
        for table, found in settled.tables.items()
    }
    write_fresh(folder / "a.fishbowl", Snapshot(tables), Op.RECOVER)
    assert read(folder / "a.fishbowl") == Snapshot(tables)


def test_rows_that_go_together_stay_as_they_are(folder: Path) -> None:
    for rows in (rows_of("schema-6.fishbowl"), rows_of("schema-4.fishbowl")):
        settled = settle(rows, {}, 5.0)
        assert (settled.tables, settled.mended) == (rows, [])
    snapshot = read(good(folder / "a.fishbowl"))
    assert (
        len(settle({"note": {row.id: to_row(row) for row in snapshot.notes.values()}}, {}, 5.0).tables["note"])
        == 28
    )


def test_only_what_refers_to_a_lost_row_itself_is_cut() -> None:
    notes = [note(name) for name in "abcdef"]
    stacks = {"a": "b", "b": "lost", "c": "d", "d": "e", "e": "c", "f": None}
    rows = {
        each.id: {**to_row(each), "stack_id": f"note {to}" if (to := stacks[each.text]) else None}
        for each in notes
    }
    settled = settle({"note": rows}, {}, 5.0)
    found = {row["text"]: row["stack_id"] for row in settled.tables["note"].values()}
    assert (found["a"], found["b"]) == ("note b", None)
    assert [found[text] for text in "cde"].count(None) == 1
    assert len(settled.mended) == 2


def test_a_form_whose_framings_are_lost_has_one_again() -> None:
    form = Form("form", 0, "Failure", "", Compares.FRAMINGS, True, False, False)
    answered = Response("response", "lost", 1, None, 5.0, "typed")
    rows = {"form": {form.id: to_row(form)}, "response": {answered.id: to_row(answered)}}
    settled = settle(rows, {}, 5.0)
    [condition] = settled.tables["condition"].values()
    assert (condition["form_id"], condition["title"]) == ("form", "")
    assert [each.table for each in settled.mended] == ["condition"]
    assert not settled.tables["response"]
