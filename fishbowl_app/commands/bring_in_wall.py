"""The half of `fishbowl import` that fills the agenda wall: topics, spaces and choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from fishbowl_app.commands.import_report import row_text, say_columns, say_counts, say_refused
from fishbowl_app.imports.choices import preview_choices
from fishbowl_app.imports.columns import ColumnMap, guess_by_header, remap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.spaces import preview_spaces
from fishbowl_app.imports.topics import preview_topics
from fishbowl_app.imports.wall_rows import NotKnown, RowFate, WallPreview, WallRow
from fishbowl_app.imports.wall_words import CHOICES, SPACES, TOPICS, ChoiceField, SpaceField, TopicField
from fishbowl_app.model.ops.interest import import_choices
from fishbowl_app.model.ops.spaces import import_spaces
from fishbowl_app.model.ops.topics import import_topics
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import catalogue, current_language, translate


@dataclass(frozen=True)
class Wall:
    """One kind of data for the wall: how it is read and how it comes in."""

    words: Mapping[Any, str]
    main: Any
    preview: Callable[[Table, ColumnMap, Snapshot], WallPreview[Any]]
    bring: Callable[[Session, Any, str], int]

    @property
    def fields(self) -> type[StrEnum]:
        """What its columns can hold."""
        return type(self.main)


WALLS = {
    "topics": Wall(TOPICS, TopicField.TITLE, preview_topics, import_topics),
    "spaces": Wall(SPACES, SpaceField.NAME, preview_spaces, lambda session, rows, _: import_spaces(session, rows)),
    "choices": Wall(
        CHOICES, ChoiceField.NAME, preview_choices, lambda session, rows, _: import_choices(session, rows)
    ),
}


def bring_in_wall(
    session: Session, wall: Wall, table: Table, wanted: Mapping[str, str], *, rehearsal: bool
) -> tuple[int, int]:
    """Say what becomes of each row and bring them in as one step; return how many rows came and were refused."""
    columns = remap(table, guess_by_header(table, wall.words, wall.main), wanted, wall.fields)
    found = wall.preview(table, columns, session.snapshot)
    say_columns(table, columns)
    _say(found, table)
    plan = found.plan()
    if plan.rows and not rehearsal:
        wall.bring(session, plan.rows, table.name)
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
    for line in found.rows:
        _say_row(line, table)


def _say_row(line: WallRow[Any], table: Table) -> None:
    if line.fate is RowFate.DUPLICATE:
        text = translate("Commands", "  {0}: {1} is a duplicate of row {2}, left out")
        print(text.format(row_text(table, line.number), line.name, line.like))
    elif isinstance(line.refusal, NotKnown):
        text = translate("Commands", "  {0} was refused: “{1}” is not known as {2}")
        print(text.format(row_text(table, line.number), line.refusal.given, line.refusal.field.value))
    elif line.refusal is not None:
        say_refused(table, [(line.number, line.refusal)])
    elif line.fate in (RowFate.NEW, RowFate.CHANGED):
        for unknown in line.unknown:
            text = translate("Commands", "  {0}: “{1}” is not known as {2}; the row was taken without it")
            print(text.format(row_text(table, line.number), unknown.given, unknown.field.value))
