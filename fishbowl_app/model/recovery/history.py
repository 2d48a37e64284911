"""The journal of a recovered session: what is left of the old one, and what the recovery did.

With it every row stands in the file twice again, so that it can be recovered a second time.
"""

from __future__ import annotations

import json
import platform
import time
from collections.abc import Iterator, Mapping

from fishbowl_app.model.changes import Op, Origin, Row, RowChange, Step, Way
from fishbowl_app.model.recovery.found import Found
from fishbowl_app.model.recovery.from_journal import Key, Told, entries
from fishbowl_app.model.recovery.references import Settled
from fishbowl_app.model.store.connect import LONGEST_VALUE
from fishbowl_app.model.store.journal import new_id

_LONGEST_STEP = LONGEST_VALUE // 8  # characters, of which each may take four bytes

Steps = Iterator[tuple[Step, list[RowChange]]]


def can_be_kept(told: Told, settled: Settled) -> bool:
    """Tell whether the journal can be kept: no step is missing, or what there is leads to just these rows."""
    return told.is_whole or (told.unbroken and told.rows == _by_key(settled))


def history(found: Found, told: Told, settled: Settled, *, is_kept: bool) -> Steps:
    """Yield the old steps where they are kept, then what leads from there, or from nothing, to these rows."""
    seq, before = 0, dict[Key, Row]()
    if is_kept:
        before = {key: told.rows[key] for key in told.whole}
        for entry in entries(found.pages, found.steps):
            if entry.step is not None:
                seq = entry.seq
                yield entry.step, entry.rows
    for rows in _in_pieces(_changes(before, _by_key(settled))):
        seq += 1
        step_id = told.first_id if seq == 1 and told.first_id else new_id()  # the same in all copies of a session
        yield _step(seq, step_id), rows


def _by_key(settled: Settled) -> dict[Key, Row]:
    return {(table, row_id): row for table, rows in settled.tables.items() for row_id, row in rows.items()}


def _changes(before: Mapping[Key, Row], after: Mapping[Key, Row]) -> Iterator[RowChange]:
    for key in sorted(before.keys() - after.keys()):
        yield RowChange(*key, before[key], None)
    for key, row in after.items():
        was = before.get(key)
        if was is None:
            yield RowChange(*key, None, row)
            continue
        columns = [column for column in row if row[column] != was[column]]
        if columns:
            yield RowChange(*key, {each: was[each] for each in columns}, {each: row[each] for each in columns})


def _in_pieces(changes: Iterator[RowChange]) -> Iterator[list[RowChange]]:
    """Yield the changes by as many as a step can hold, at last those that are left, if any."""
    piece, length = list[RowChange](), 0
    for change in changes:
        size = len(json.dumps((change.before, change.after), ensure_ascii=False))
        if length + size > _LONGEST_STEP and piece:
            yield piece
            piece, length = [], 0
        if size <= _LONGEST_STEP:  # else it stands in its table alone
            piece.append(change)
            length += size
    yield piece


def _step(seq: int, step_id: str) -> Step:
    at, who = time.time(), platform.node()
    return Step(seq, step_id, Op.RECOVER, Way.DO, Origin.OPERATOR, at, who, target=None, undoable=False)
