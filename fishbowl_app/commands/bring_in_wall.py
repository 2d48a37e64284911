"""The half of `fishbowl import` that fills the agenda wall: topics, spaces and choices."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from fishbowl_app.commands.import_report import (
    Told,
    reason_kind,
    refused_row,
    row_text,
    say_columns,
    say_counts,
    say_rows,
)
from fishbowl_app.import_texts import left_out_text
from fishbowl_app.imports.columns import guess_by_header, remap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.wall_kinds import WALL_KINDS
from fishbowl_app.imports.wall_rows import RowFate, WallPreview, WallRow
from fishbowl_app.model.ops.interest import import_choices
from fishbowl_app.model.ops.spaces import import_spaces
from fishbowl_app.model.ops.topics import import_topics
from fishbowl_app.model.session import Session
from fishbowl_app.words import catalogue, current_language, translate

_BRING: dict[str, Callable[[Session, Any, str], int]] = {
    "topics": import_topics,
    "spaces": lambda session, rows, _: import_spaces(session, rows),
    "choices": lambda session, rows, _: import_choices(session, rows),
}


def bring_in_wall(
    session: Session, kind: str, table: Table, wanted: Mapping[str, str], *, rehearsal: bool
) -> tuple[int, int]:
    """Bring the rows of a kind of WALL_KINDS in as one step, and say what became of each.

    Returns how many rows came, and how many were refused.
    """
    wall = WALL_KINDS[kind]
    columns = remap(table, guess_by_header(table, wall.words, wall.main), wanted, wall.fields)
    found = wall.preview(table, columns, session.snapshot)
    plan = found.plan()
    if plan.rows and not rehearsal:
        _BRING[kind](session, plan.rows, table.name)
    say_columns(table, columns)
    _say(found, table)
    counts = found.counts
    kept = counts[RowFate.NEW] + counts[RowFate.CHANGED] + counts[RowFate.SAME]
    return kept, counts[RowFate.REFUSED]


def _say(found: WallPreview[Any], table: Table) -> None:
    counts, count = found.counts, catalogue(current_language()).count
    parts = [
        count("Commands", "%n new", counts[RowFate.NEW]),
        count("Commands", "%n changed", counts[RowFate.CHANGED]),
        count("Commands", "%n there already", counts[RowFate.SAME]),
        count("Commands", "%n duplicate(s)", counts[RowFate.DUPLICATE]),
        count("Commands", "%n refused", counts[RowFate.REFUSED]),
    ]
    say_counts(len(found.rows), parts)
    say_rows(told for line in found.rows for told in _told(line, table))


def _told(line: WallRow[Any], table: Table) -> Iterator[Told]:
    if line.fate is RowFate.DUPLICATE:
        text = translate("Commands", "  {0}: {1} is a duplicate of row {2}, left out")
        yield text, text.format(row_text(table, line.number), line.name, line.like)
    elif line.refusal is not None:
        yield refused_row(table, line.number, line.refusal)
    else:
        taken = line.fate in (RowFate.NEW, RowFate.CHANGED)
        text = translate("Commands", "  {0} was taken, but {1}") if taken else "  {0}: {1}"
        for cell in line.left_out:
            yield (text, reason_kind(cell)), text.format(row_text(table, line.number), left_out_text(cell))
