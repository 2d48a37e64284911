"""`fishbowl import`: people and notes from files, with a report of every row that was not taken."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.backups import back_up_first
from fishbowl_app.commands.bring_in_answers import bring_in_answers
from fishbowl_app.commands.bring_in_notes import bring_in_notes, read_source
from fishbowl_app.commands.bring_in_texts import bring_in_texts
from fishbowl_app.commands.bring_in_wall import bring_in_wall
from fishbowl_app.commands.import_report import (
    refused_row,
    row_text,
    say_columns,
    say_counts,
    say_doubts,
    say_rows,
)
from fishbowl_app.imports.columns import IGNORE, ColumnMap, are_names, guess_people, is_field, remap_people
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.imports.people import PeoplePreview, PersonStatus, preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.imports.wall_kinds import WALL_KINDS
from fishbowl_app.imports.words import PersonField
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session
from fishbowl_app.words import catalogue, current_language, translate


def bring_in(arguments: Namespace) -> int:
    """Read the file, apply it as one step unless it is a rehearsal, and say what became of each row.

    It is applied first: whoever reads what is said may go before the end (`| head`).
    """
    if arguments.texts:
        return bring_in_texts(arguments)
    if arguments.answers:
        return bring_in_answers(arguments)
    wall = next((kind for kind in WALL_KINDS if getattr(arguments, kind)), None)
    data = Path(arguments.people or arguments.notes or getattr(arguments, wall or "people"))
    wanted = dict(_pair(item) for item in arguments.map)
    fields = WALL_KINDS[wall].fields if wall else PersonField if arguments.people else NoteField
    unknown = [field for field in wanted.values() if not is_field(field, fields)]
    if unknown:
        text = translate("Commands", "There is no field called {0}. Fields: {1}")
        print(text.format(unknown[0], ", ".join((*fields, IGNORE))), file=sys.stderr)
        return 2
    notes = read_source(data, arguments) if arguments.notes else None
    table = notes.table if notes else _read(data, arguments)
    if arguments.people and not are_names(table, _people_columns(table, wanted)):
        text = translate("Commands", "{0} does not look like a list of names. If it is one, add --map 1=name.")
        print(text.format(table.name), file=sys.stderr)
        return 1
    session = (Session.view if arguments.dry_run else Session.open)(Path(arguments.file))
    back_up_first(session)
    try:
        if wall:
            taken, refused = bring_in_wall(session, wall, table, wanted, rehearsal=arguments.dry_run)
        elif notes:
            taken, refused = bring_in_notes(session, notes, wanted, arguments.alike, rehearsal=arguments.dry_run)
        else:
            taken, refused = _people(session, table, wanted, arguments.dry_run)
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
    say_doubts(table)
    return table


def _people_columns(table: Table, wanted: dict[str, str]) -> ColumnMap:
    return remap_people(table, guess_people(table), wanted)


def _people(session: Session, table: Table, wanted: dict[str, str], rehearsal: bool) -> tuple[int, int]:
    columns = _people_columns(table, wanted)
    snapshot = session.snapshot
    preview = preview_people(table, columns, snapshot.participants.values(), snapshot.groups.values())
    plan = preview.plan()
    if plan.rows and not rehearsal:
        import_people(session, plan.rows)
    say_columns(table, columns)
    _say_people(preview, table)
    for name, number in preview.by_group.items():
        print(f"  {name or translate('Commands', 'no group')}: {number}")
    kept = len(plan.rows) + preview.counts[PersonStatus.SAME]
    return kept, preview.counts[PersonStatus.REFUSED]


def _say_people(preview: PeoplePreview, table: Table) -> None:
    counts, count = preview.counts, catalogue(current_language()).count
    parts = [
        count("Commands", "%n new", counts[PersonStatus.NEW]),
        count("Commands", "%n changed", counts[PersonStatus.CHANGED]),
        count("Commands", "%n there already", counts[PersonStatus.SAME]),
        count("Commands", "%n duplicate(s)", counts[PersonStatus.DUPLICATE]),
        count("Commands", "%n refused", counts[PersonStatus.REFUSED]),
    ]
    say_counts(len(preview.rows), parts)
    text = translate("Commands", "  {0}: {1} is a duplicate of row {2}, left out")
    repeated = preview.of(PersonStatus.DUPLICATE)
    say_rows((text, text.format(row_text(table, row.number), row.name, row.like)) for row in repeated)
    say_rows(refused_row(table, row.number, row.refusal) for row in preview.rows if row.refusal is not None)


def _pair(item: str) -> tuple[str, str]:
    column, _, field = item.partition("=")
    return column, field
