"""`fishbowl import --notes`: from a table, an export of a board, or another session."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from fishbowl_app.commands.import_report import (
    Told,
    refused_row,
    row_text,
    say_columns,
    say_counts,
    say_doubts,
    say_rows,
)
from fishbowl_app.import_texts import board_text
from fishbowl_app.imports.columns import guess_notes, remap_notes
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes import NoteRow, NotesPreview, NoteStatus, preview_notes
from fishbowl_app.imports.notes_around import Surroundings
from fishbowl_app.imports.notes_source import NotesSource, Reading, read_notes
from fishbowl_app.model.ops.board_import import import_board
from fishbowl_app.model.ops.notes import import_notes
from fishbowl_app.model.session import Session
from fishbowl_app.words import catalogue, current_language, translate


def read_source(data: Path, arguments: Namespace) -> NotesSource:
    """Read the file before the session is opened, and say what is doubtful."""
    reading = Reading(arguments.encoding, arguments.delimiter, arguments.sheet)
    source = read_notes(data, Path(arguments.file), translate("Imports", "Theme {0}"), reading)
    say_doubts(source.table)
    return source


def bring_in_notes(
    session: Session, source: NotesSource, wanted: dict[str, str], alike: str, *, rehearsal: bool
) -> tuple[int, int]:
    """Bring the notes in as one step unless it is a rehearsal, say what became of each row, and return how many
    came in and how many were refused."""
    table = source.table
    columns = guess_notes(table) if source.board else remap_notes(table, guess_notes(table), wanted)
    preview = preview_notes(table, columns, Surroundings.of(session.snapshot))
    same = {row.number for row in preview.alike}
    if source.board:
        taken = len(source.board.notes)
        if not rehearsal:
            import_board(session, source.board, table.name)
    else:
        plan = preview.plan(skip=same if alike == "skip" else (), stack=same if alike == "stack" else ())
        taken = len(plan.rows)
        if plan.rows and not rehearsal:
            import_notes(session, plan.rows, source=table.name)
    if columns.board is not None:
        print(board_text(table, columns))
    if source.board is None:
        say_columns(table, columns)
    if source.board is None:
        _say(preview, taken, preview.alike, table, alike)
    else:  # what is alike within a board was left so, or stacked, by who made it
        _say(preview, taken, [row for row in preview.alike if row.like_note is not None], table, "both")
    return taken, preview.counts[NoteStatus.REFUSED]


def _say(preview: NotesPreview, taken: int, told: Iterable[NoteRow], table: Table, alike: str) -> None:
    """Say how many rows are taken and what becomes of the others; of those `told` that they repeat something."""
    count = catalogue(current_language()).count
    parts = [count("Commands", "%n note(s)", taken)]
    if left_out := preview.counts[NoteStatus.READY] - taken:
        parts.append(count("Commands", "%n left out", left_out))
    say_counts(len(preview.rows), [*parts, count("Commands", "%n refused", preview.counts[NoteStatus.REFUSED])])
    if preview.new_themes:
        print(translate("Commands", "New themes: {0}").format(", ".join(preview.new_themes)))
    say_rows(_alike(row, table, alike) for row in told)
    say_rows(line for row in preview.rows for line in _unknown(row, table))
    say_rows(refused_row(table, row.number, row.refusal) for row in preview.rows if row.refusal is not None)


def _unknown(row: NoteRow, table: Table) -> Iterator[Told]:
    for unknown in row.unknown:
        text = translate("Commands", "  {0}: “{1}” is not known as {2}; the note was taken without it")
        if unknown.taken:
            text = translate("Commands", "  {0}: “{1}” is the {2} of another note; the note was taken without it")
        yield text, text.format(row_text(table, row.number), unknown.given, unknown.field.value)


def _alike(row: NoteRow, table: Table, alike: str) -> Told:
    there = translate("Commands", "a note there")
    if row.like is not None:
        there = translate("Commands", "row {0}").format(row.like)
    text = {
        "both": translate("Commands", "  {0} says the same as {1}; both are kept"),
        "stack": translate("Commands", "  {0} says the same as {1} and lies under it"),
        "skip": translate("Commands", "  {0} says the same as {1}, left out"),
    }[alike]
    if row.near:
        text = {
            "both": translate("Commands", "  {0} says nearly the same as {1}; both are kept"),
            "stack": translate("Commands", "  {0} says nearly the same as {1} and lies under it"),
            "skip": translate("Commands", "  {0} says nearly the same as {1}, left out"),
        }[alike]
    return text, text.format(row_text(table, row.number), there)
