"""The half of `fishbowl import` that takes a translator's file back."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.backups import back_up_first
from fishbowl_app.commands.import_report import Told, row_text, say_counts, say_doubts, say_rows
from fishbowl_app.import_texts import text_counts_text, text_fate_text
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.paired import TextFate, TextRow, TextsPreview, preview_texts
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.ops.translations import translate_texts
from fishbowl_app.model.session import Session
from fishbowl_app.words import translate

_UNSAID = (TextFate.NEW, TextFate.CHANGED, TextFate.SAME, TextFate.EMPTY)


def bring_in_texts(arguments: Namespace) -> int:
    """Take the translations as one step unless it is a rehearsal, and say what became of each row."""
    table = read_file(Path(arguments.texts), arguments.encoding, arguments.delimiter, arguments.sheet)
    say_doubts(table)
    session = (Session.view if arguments.dry_run else Session.open)(Path(arguments.file))
    back_up_first(session)
    try:
        found = preview_texts(table, session.snapshot)
        plan = found.plan()
        if plan.texts and not arguments.dry_run:
            translate_texts(session, plan.language, plan.texts, plan.sources)
    finally:
        session.close()
    _say(found, table)
    if arguments.dry_run:
        print(translate("Commands", "Nothing was changed: this was a rehearsal."))
    if found.counts[TextFate.REFUSED] and not plan.texts:
        print(translate("Commands", "Nothing of {0} could be taken.").format(table.name), file=sys.stderr)
        return 1
    return 0


def _say(found: TextsPreview, table: Table) -> None:
    say_counts(len(found.rows), [text_counts_text(found.counts)])
    say_rows(_told(row, table) for row in found.rows if row.fate not in _UNSAID)


def _told(row: TextRow, table: Table) -> Told:
    text = text_fate_text(row.fate, row.refusal)
    return text, f"  {row_text(table, row.number)}: {text}"
