"""Damaged files: nothing but typed errors, the original untouched, and as much saved as the bytes still tell."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from fishbowl_app.model.errors import FileRefused
from fishbowl_app.model.recovery import Recovered, Why, recover
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from tests.faults.damage import damaged, damaged_huge, snapshot_of, usual_way
from tests.faults.tally import Tally, trials

SLOWEST_S, SLOWEST_HUGE_S = 3.0, 10.0  # of the processor, and far more than it takes


@dataclass
class Notes:
    """How many notes there were, are still written in the bytes, and came back: by us, and the usual way."""

    there: int
    in_bytes: int
    saved: int
    usual: int


def changed_unsaid(before: Snapshot, after: Snapshot, recovered: Recovered) -> list[str]:
    """Return the values that are not as they were and not listed either; ids that were made up are."""
    said = {(each.table, each.id, each.column) for each in recovered.mended}
    found = []
    for table, rows in after.tables.items():
        for row_id, row in rows.items():
            was = before.tables[table].get(row_id)
            if was is None:
                found += [] if (table, row_id, "id") in said else [f"{table} {row_id}"]
                continue
            if (table, row_id, "") in said:
                continue
            names = [field.name for field in dataclasses.fields(row) if (table, row_id, field.name) not in said]
            found += [f"{table} {row_id} {name}" for name in names if getattr(was, name) != getattr(row, name)]
    return found


def try_one(folder: Path, number: int, tally: Tally) -> tuple[Notes, list[str]]:
    """Damage one file and recover it; return what became of its notes, and which values changed unsaid."""
    path, target = folder / "damaged.fishbowl", folder / "recovered.fishbowl"
    kind, _ = damaged(path, number)
    content, before = path.read_bytes(), snapshot_of(kind)
    saved, unsaid, began = set[str](), list[str](), time.process_time()
    try:
        recovered = recover(path, target)
    except FileRefused:
        assert not target.exists()
    else:
        tally.wrong += time.process_time() - began > SLOWEST_S
        session = Session.open(target)
        after = session.snapshot
        session.close()
        saved = after.notes.keys() & before.notes.keys()
        unsaid = changed_unsaid(before, after, recovered)
        assert {table: len(rows) for table, rows in after.tables.items()} == recovered.saved
    tally.slowest_s = max(tally.slowest_s, time.process_time() - began)
    tally.wrong += path.read_bytes() != content
    in_bytes = sum(note.text.encode() in content for note in before.notes.values())
    target.unlink(missing_ok=True)
    return Notes(len(before.notes), in_bytes, len(saved), len(usual_way(path) & before.notes.keys())), unsaid


def test_damaged_files_give_back_what_their_bytes_still_tell(folder: Path, tally: Tally) -> None:
    tally.fault = "damaged file"
    found, unsaid = list[Notes](), list[str]()
    for number in range(trials(33, 990)):
        notes, changed = try_one(folder, number, tally)
        found.append(notes)
        unsaid += changed
        tally.tried += 1
    there, in_bytes, saved, usual = (
        sum(getattr(each, field.name) for each in found) for field in dataclasses.fields(Notes)
    )
    share = sum(each.saved / each.there for each in found) / len(found)
    tally.remark(
        f"notes: {saved} of {there} saved, row by row with SQLite {usual}; still in the bytes: {in_bytes}"
    )
    tally.remark(f"of a file {share:.1%} of the notes on average, at worst {min(each.saved for each in found)}")
    tally.remark(f"values that changed where nothing could tell: {len(unsaid)}")
    assert saved >= 0.97 * in_bytes
    assert saved > usual
    assert len(unsaid) <= len(found) / 10  # a flipped bit in a text that stands nowhere else


def test_a_huge_value_is_cut_and_said_so(folder: Path, tally: Tally) -> None:
    tally.fault = "damaged file: a value of megabytes"
    for megabytes in trials(1, 2) * [50]:
        path, target = folder / "huge.fishbowl", folder / "recovered.fishbowl"
        row_id = damaged_huge(path, megabytes)
        began = time.process_time()
        recovered = recover(path, target)
        taken = time.process_time() - began
        tally.tried += 1
        tally.slowest_s = max(tally.slowest_s, taken)
        tally.wrong += taken > SLOWEST_HUGE_S
        assert [(each.id, each.column, each.why) for each in recovered.mended] == [(row_id, "text", Why.CUT)]
        target.unlink()


@pytest.mark.parametrize("name", ["empty", "zeros", "text", "zip"])
def test_what_holds_nothing_of_ours_is_refused(folder: Path, name: str) -> None:
    path = folder / "a.fishbowl"
    path.write_bytes(
        {"empty": b"", "zeros": bytes(9_000), "text": b"no session " * 900, "zip": b"PK\3\4" * 999}[name]
    )
    with pytest.raises(FileRefused):
        recover(path, folder / "b.fishbowl")
    assert [item.name for item in folder.iterdir()] == ["a.fishbowl"]
