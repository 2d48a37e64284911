"""What the journal of a damaged file still tells: every row and value that was ever written stands in it."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fishbowl_app.model.changes import Op, Origin, Row, RowChange, Step, Way
from fishbowl_app.model.recovery.pages import Cell, Pages
from fishbowl_app.model.recovery.records import Record, read_record
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.model.store.connect import LONGEST_VALUE
from fishbowl_app.model.store.journal import Stacks, is_whole
from fishbowl_app.model.store.rows import UNREADABLE
from fishbowl_app.model.store.shapes import new_columns

_LONGEST = (8, 200, 200, 20, 20, 8, 1_000, 200, 8, LONGEST_VALUE)  # bytes that are read of each column of a step
_MOST_MISSED = 10_000  # changes that cannot be read, until a step is given up
_CHANGE = re.compile(r'\["\w+","')
Key = tuple[str, str]  # table and id


@dataclass(frozen=True, slots=True)
class Entry:
    """A step with its rows. Where it is damaged, `step` is None, and `rows` are those that are left."""

    seq: int
    id: str
    at: float | None
    step: Step | None
    rows: list[RowChange]


@dataclass
class Told:
    """What the steps tell.

    rows: what each row that is not deleted was in the end, as far as the steps say; whole: those of them of which
    every column is known; torn: values that are damaged here too; changed_by: which step changed a row last.
    gap: the number of the last step that is missing or damaged, 0 for none. unbroken: none is, up to the last that
    was found; is_whole: nor is there any behind it. from_the_start: it tells of every row there is. last_at,
    first_id: of its steps.
    """

    rows: dict[Key, Row] = field(default_factory=dict)
    whole: set[Key] = field(default_factory=set)
    torn: dict[Key, set[str]] = field(default_factory=dict)
    changed_by: dict[Key, int] = field(default_factory=dict)
    gap: float = 0
    unbroken: bool = False
    is_whole: bool = False
    from_the_start: bool = False
    first_id: str = ""
    last_at: float | None = None

    def is_certain(self, key: Key) -> bool:
        """Tell whether the last that was written of a row is told: nothing is missing since then."""
        return self.changed_by.get(key, 0) > self.gap

    def table_of_id(self) -> dict[str, str]:
        """Return of which table each id is."""
        return {row_id: table for table, row_id in self.rows}


def entries(pages: Pages, cells: list[Cell]) -> Iterator[Entry]:
    """Yield the steps in their order, each once, as far as they can be read."""
    by_number = {cell.rowid: cell for cell in reversed(cells)}
    for number in sorted(by_number):
        content = pages.content(by_number[number])
        try:
            record = read_record(content, _LONGEST)
        except (IndexError, ValueError):
            continue
        yield _entry(number, record, content.whole)


def tell(found: Iterator[Entry], *, nothing_missing: bool) -> Told:
    """Follow the steps. `nothing_missing`: the tree that they stand in says that these are all."""
    told, steps, expected = Told(), list[Step](), 1
    gone: dict[Key, Row] = {}
    for entry in found:
        if entry.step is None or entry.seq != expected:
            told.gap = entry.seq if entry.step is None else entry.seq - 1
        if entry.step is not None:
            steps.append(entry.step)
        expected = entry.seq + 1
        told.last_at = entry.at or told.last_at
        if entry.seq == 1:
            told.first_id = entry.id
            is_first = entry.step is not None and entry.step.op in (Op.CREATE, Op.RECOVER)
            told.from_the_start = is_first and bool(entry.rows)  # else the rows were there before the journal
        for change in entry.rows:
            told.changed_by[change.table, change.id] = entry.seq
            _follow(told, gone, change, is_sound=entry.step is not None)
    told.unbroken = not told.gap and bool(steps) and _chain(steps)
    told.is_whole = told.unbroken and nothing_missing
    told.gap = told.gap if nothing_missing else math.inf
    return told


def _chain(steps: list[Step]) -> bool:
    try:
        Stacks.of(steps)
    except ValueError:
        return False
    return len({step.id for step in steps}) == len(steps)


def _follow(told: Told, gone: dict[Key, Row], change: RowChange, *, is_sound: bool) -> None:
    """Take one row further by one change; a row that was deleted may come back by a step that is lost."""
    key = change.table, change.id
    if change.after is None:
        gone[key] = told.rows.pop(key, {})
        told.whole.discard(key)
        return
    if change.before is None:
        told.rows[key] = dict(change.after)
        told.whole.add(key)
    else:
        told.rows.setdefault(key, gone.get(key, {})).update(change.after)
    gone.pop(key, None)
    torn = told.torn.setdefault(key, set())
    for column, value in change.after.items():
        torn.discard(column)
        if not is_sound and isinstance(value, str) and UNREADABLE in value:
            torn.add(column)


def _entry(number: int, record: Record, is_all_there: bool) -> Entry:
    _, row_id, _, _, _, at, _, _, _, body = record.values
    rows, is_body_whole = _rows(body if isinstance(body, str) else "")
    step = _step(number, record.values) if is_all_there and is_body_whole and not record.torn else None
    return Entry(
        number, row_id if isinstance(row_id, str) else "", at if isinstance(at, float) else None, step, rows
    )


def _step(number: int, values: tuple[Any, ...]) -> Step | None:
    """Return a step without its rows, None where it is none of ours."""
    seq, row_id, op, way, origin, at, who, target, undoable, _ = values
    texts = (row_id, who, target or "")
    if seq is not None or not all(isinstance(text, str) for text in texts) or undoable not in (0, 1):
        return None
    try:
        return Step(number, row_id, Op(op), Way(way), Origin(origin), float(at), who, target, bool(undoable))
    except (ValueError, TypeError):
        return None


def _rows(body: str) -> tuple[list[RowChange], bool]:
    """Return the rows of a step, and whether these are all; of one that is damaged those that can be read."""
    try:
        rows = [_filled(RowChange(*row)) for row in json.loads(body)]
        if all(is_whole(row) for row in rows):
            return rows, True
    except (ValueError, TypeError, AttributeError, RecursionError):
        pass
    return list(_picked(body)), False


def _picked(body: str) -> Iterator[RowChange]:
    """Yield what reads as the change of a row. How one begins cannot stand in a text, where quotes are escaped."""
    decoder, missed = json.JSONDecoder(), 0
    begins = _CHANGE.finditer(body)
    begin = next(begins, None)
    while begin is not None and missed < _MOST_MISSED:
        following = next(begins, None)
        piece = body[begin.start() : following.start() if following else len(body)]
        try:
            change = _filled(RowChange(*decoder.raw_decode(piece)[0]))
            if is_whole(change):
                yield change
        except (ValueError, TypeError, AttributeError, RecursionError):
            missed += 1
        begin = following


def _filled(change: RowChange) -> RowChange:
    """Return a change with the columns that whole rows of an older version had not."""
    if not isinstance(change.table, str) or change.table not in ENTITY_OF:
        return change
    newer = new_columns(change.table)
    sides = [{**newer, **side} if side and "id" in side else side for side in (change.before, change.after)]
    return RowChange(change.table, change.id, *sides)
