"""Makes a whole session of a damaged file. The one door of this folder."""

from __future__ import annotations

import os
import time
from pathlib import Path

from fishbowl_app.model.changes import Op, Row
from fishbowl_app.model.entities import Entity
from fishbowl_app.model.errors import FileExists, FileProblem, FileRefused, OutsideProblem
from fishbowl_app.model.recovery.beside import Pieces, of_journal, of_log
from fishbowl_app.model.recovery.carve import carve
from fishbowl_app.model.recovery.found import Found, find, place_strays
from fishbowl_app.model.recovery.from_journal import Told, entries, tell
from fishbowl_app.model.recovery.history import can_be_kept, history
from fishbowl_app.model.recovery.outcome import Beside, Mended, Recovered
from fishbowl_app.model.recovery.pages import Pages, layout_of
from fishbowl_app.model.recovery.private import Damaged, private_bytes
from fishbowl_app.model.recovery.references import Settled, settle
from fishbowl_app.model.recovery.rows import SINGLE, mend
from fishbowl_app.model.recovery.together import Together, bring_together
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.fresh import write_fresh
from fishbowl_app.model.store.guard import MAGIC
from fishbowl_app.model.store.rows import to_entity
from fishbowl_app.model.store.tables import APPLICATION_ID, SCHEMA_VERSION

_MOST_AHEAD = 50  # versions; a higher number is damaged itself
_ENOUGH = 3  # tables of ours that have their roots; other programs may call one "note" too


def recover(damaged: Path, target: Path) -> Recovered:
    """Write a new session file of all that a damaged one still has. The damaged file is only read.

    Raises:
        FileExists: if there is something at the target.
        FileRefused: DAMAGED where nothing is left; NEWER, FOREIGN_PARTS, OTHER_APPLICATION, NOT_A_SESSION where it
            was none of ours to begin with; MISSING, NOT_A_FILE, TOO_BIG.
        FileInUse: if it is open here.
        NotWritten: if there is no room for a copy or for the new file.
    """
    if os.path.lexists(target):
        raise FileExists(target)
    with private_bytes(damaged) as content:
        found, beside = _find(content)
        _check_ours(damaged, content.data, found)
        told = tell(entries(found.pages, found.steps), nothing_missing=found.steps_whole)
        place_strays(found, told.table_of_id())
        carve(found)
        together = bring_together(found, told)
        if not any(together.rows.values()):
            raise FileRefused(damaged, _what_it_is(content.data))
        moment = told.last_at or time.time()
        settled, mended = _settle(together, told, moment)
        is_kept = can_be_kept(told, settled)
        steps = history(found, told, settled, is_kept=is_kept)
        write_fresh(target, _snapshot(settled), Op.RECOVER, steps=steps)
    lost = {table: _lost(table, found, told, settled) for table in settled.tables}
    saved = {table: len(rows) for table, rows in settled.tables.items()}
    from_journal = sum(row_id in settled.tables[table] for table, row_id in together.from_journal)
    return Recovered(target, saved, lost, from_journal, mended, is_kept, beside)


def is_ours(path: Path) -> bool:
    """Tell whether a file that does not say so is a session of ours: its head or schema may be what is damaged.

    Files that are sound and of a stranger, or that hold what a stranger put in, are none.
    """
    try:
        with private_bytes(path) as content:
            found, _ = _find(content)
            _check_ours(path, content.data, found)
            return len(found.rows) >= _ENOUGH
    except OutsideProblem:
        return False


def _find(content: Damaged) -> tuple[Found, Beside]:
    """Return what the file has, with what lies beside it unless the file is sounder without."""
    data, layout = content.data, layout_of(content.data)
    version = int.from_bytes(data[60:64], "big")
    pieces = [of_journal(content.journal, layout.size)]
    if data[18:20] == b"\x02\x02":  # only then a log counts; ours are never left like that
        pieces.append(of_log(content.log, layout.size))
    alone = find(Pages(data, layout), version)
    best, beside = alone, Beside.NOTHING if all(each.whole and not each.pages for each in pieces) else Beside.LEFT
    for each in pieces:
        if each.pages and _is_of(each, data):
            found = find(Pages(data, layout, each.pages, each.size), version)
            if found.soundness >= best.soundness:
                best, beside = found, Beside.USED if each.whole else Beside.LEFT
    return best, beside


def _is_of(pieces: Pieces, data: bytes) -> bool:
    """Tell whether pages are of this file: in the first one, and in that of the file, changes are counted."""
    first = pieces.pages.get(1, b"")
    if not (first.startswith(MAGIC) and data[:16] == MAGIC):
        return True
    return abs(int.from_bytes(first[24:28], "big") - int.from_bytes(data[24:28], "big")) <= 1


def _check_ours(path: Path, data: bytes, found: Found) -> None:
    """See that a file that tells what it is tells that it is ours.

    Raises:
        FileRefused: FOREIGN_PARTS, TOO_BIG, NEWER.
    """
    if found.foreign:
        raise FileRefused(path, FileProblem.FOREIGN_PARTS, found.foreign[0])
    if found.too_big:
        raise FileRefused(path, FileProblem.TOO_BIG)
    says_so = data[:16] == MAGIC and data[68:72] == APPLICATION_ID.to_bytes(4, "big")
    version = int.from_bytes(data[60:64], "big")
    if says_so and SCHEMA_VERSION < version < SCHEMA_VERSION + _MOST_AHEAD:
        raise FileRefused(path, FileProblem.NEWER, str(version))


def _what_it_is(data: bytes) -> FileProblem:
    """Return why nothing was found."""
    if data[:16] == MAGIC and data[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        return FileProblem.OTHER_APPLICATION
    return FileProblem.DAMAGED if data[:16] == MAGIC or data[:16] == bytes(16) else FileProblem.NOT_A_SESSION


def _settle(together: Together, told: Told, moment: float) -> tuple[Settled, tuple[Mended, ...]]:
    """Mend each row, and put together those that go together; return with them what was mended in them."""
    mended, rows = list(together.mended), dict[str, dict[str, Row]]()
    for table, found in together.rows.items():
        rows[table] = {}
        for row_id, row in found.items():
            known = told.rows.get((table, row_id), {}) if (table, row_id) not in together.from_journal else {}
            is_certain = told.is_certain((table, row_id))
            rows[table][row_id], changed = mend(table, row, known, moment, is_certain=is_certain)
            mended += changed
    for table, single in SINGLE.items():
        rows[table] = rows.get(table) or {single["id"]: dict(single)}
    settled = settle(rows, told.rows, moment)
    there = (each for each in (*mended, *settled.mended) if each.id in settled.tables[each.table])
    return settled, tuple(dict.fromkeys(there))


def _snapshot(settled: Settled) -> Snapshot:
    tables: dict[str, dict[str, Entity]] = {}
    for table, rows in settled.tables.items():
        tables[table] = {row_id: to_entity(table, row) for row_id, row in rows.items()}
    return Snapshot(tables)


def _lost(table: str, found: Found, told: Told, settled: Settled) -> int | None:
    """Return how many rows there should be beside those that were saved, None where nothing tells."""
    saved = settled.tables[table]
    if table in found.ids:
        return sum(row_id not in saved for row_id in found.ids[table].values())
    if told.is_whole and told.from_the_start:
        return sum(name == table and row_id not in saved for name, row_id in told.rows)
    if table in found.whole:
        return sum(row.values["id"] not in saved for row in found.rows[table])
    return None
