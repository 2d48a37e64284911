"""`fishbowl import`: people and notes from files, with a report of every row that was not taken."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from fishbowl_app.error_texts import error_text
from fishbowl_app.import_texts import doubt_text
from fishbowl_app.imports.columns import ColumnMap, guess_notes, guess_people, remap_notes, remap_people
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes import NotesPreview, NoteStatus, Surroundings, preview_notes
from fishbowl_app.imports.people import PeoplePreview, PersonStatus, preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.errors import BadText
from fishbowl_app.model.ops.notes import import_notes
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session
from fishbowl_app.words import translate


def bring_in(arguments: Namespace) -> int:
    """Read the file, say what becomes of each row, and apply it as one step unless it is a rehearsal."""
    data = Path(arguments.people or arguments.notes)
    wanted = dict(_pair(item) for item in arguments.map)
    table = _read(data, arguments)
    session = Session.open(Path(arguments.file))
    try:
        if arguments.people:
            taken, refused = _people(session, table, wanted, arguments.dry_run)
        else:
            taken, refused = _notes(session, table, wanted, arguments.dry_run)
    finally:
        session.close()
    if arguments.dry_run:
        print(translate("Commands", "Nothing was changed: this was a rehearsal."))
    if refused and not taken:
        print(translate("Commands", "Nothing of {0} could be taken.").format(table.name), file=sys.stderr)
        return 1
    return 0


def _read(data: Path, arguments: Namespace) -> Table:
    table = read_file(data, arguments.encoding, arguments.delimiter, arguments.sheet)
    for doubt in table.doubts:
        print(translate("Commands", "Look: {0}").format(doubt_text(doubt)))
    return table


def _people(session: Session, table: Table, wanted: dict[str, str], rehearsal: bool) -> tuple[int, int]:
    columns = remap_people(table, guess_people(table), wanted)
    snapshot = session.snapshot
    preview = preview_people(table, columns, snapshot.participants.values(), snapshot.groups.values())
    _say_columns(table, columns)
    _say_people(preview)
    plan = preview.plan()
    if plan.rows and not rehearsal:
        import_people(session, plan.rows)
    for name, number in preview.by_group.items():
        print(f"  {name or translate('Commands', 'no group')}: {number}")
    kept = len(plan.rows) + preview.counts[PersonStatus.SAME]
    return kept, preview.counts[PersonStatus.REFUSED]


def _say_people(preview: PeoplePreview) -> None:
    counts, rows = preview.counts, len(preview.rows)
    text = translate("Commands", "{0} rows: {1} new, {2} changed, {3} there already, {4} repeated, {5} refused.")
    print(text.format(rows, *(counts[status] for status in PersonStatus)))
    for row in preview.of(PersonStatus.DUPLICATE):
        print(
            translate("Commands", "  row {0}: {1} is the same as row {2}, left out").format(
                row.number, row.name, row.like
            )
        )
    _say_refused((row.number, row.refusal) for row in preview.of(PersonStatus.REFUSED))


def _notes(session: Session, table: Table, wanted: dict[str, str], rehearsal: bool) -> tuple[int, int]:
    columns = remap_notes(table, guess_notes(table), wanted)
    snapshot = session.snapshot
    held_on = snapshot.details.held_on
    around = Surroundings(
        tuple(snapshot.participants.values()),
        tuple(snapshot.groups.values()),
        tuple(snapshot.agenda),
        tuple(snapshot.notes.values()),
        date.fromisoformat(held_on) if held_on else None,
    )
    preview = preview_notes(table, columns, around)
    _say_columns(table, columns)
    _say_notes(preview)
    plan = preview.plan()
    if plan.rows and not rehearsal:
        import_notes(session, plan.rows, source=table.name)
    return len(plan.rows), preview.counts[NoteStatus.REFUSED]


def _say_notes(preview: NotesPreview) -> None:
    counts = preview.counts
    text = translate("Commands", "{0} rows: {1} notes, {2} refused.")
    print(text.format(len(preview.rows), counts[NoteStatus.READY], counts[NoteStatus.REFUSED]))
    for row in preview.alike:
        there = (
            translate("Commands", "row {0}").format(row.like)
            if row.like
            else translate("Commands", "a note there")
        )
        print(translate("Commands", "  row {0} says the same as {1}; both are kept").format(row.number, there))
    for row in preview.rows:
        for unknown in row.unknown:
            text = translate("Commands", "  row {0}: “{1}” is not known as {2}; the note was taken without it")
            print(text.format(row.number, unknown.given, unknown.field.value))
    _say_refused((row.number, row.refusal) for row in preview.of(NoteStatus.REFUSED))


def _say_columns(table: Table, columns: ColumnMap) -> None:
    """Say which column was taken for what, so that a wrong guess is seen."""
    header = table.rows[columns.header].cells if columns.header is not None else ()
    named = [
        f"{header[index] if index < len(header) else index + 1} = {field.value}"
        for field, index in sorted(columns.columns.items(), key=lambda item: item[1])
    ]
    print(translate("Commands", "Columns: {0}").format(", ".join(named)))


def _say_refused(rows: Iterable[tuple[int, BadText | None]]) -> None:
    for number, refusal in rows:
        if refusal is not None:
            text = translate("Commands", "  row {0} was refused ({1}): {2}")
            print(text.format(number, refusal.field, error_text(refusal)))


def _pair(item: str) -> tuple[str, str]:
    column, _, field = item.partition("=")
    return column, field
