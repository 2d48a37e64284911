"""`fishbowl export`: the notes of a session file as a table, a text, a Word file or data; answers as a table."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.named import say_named, say_texts
from fishbowl_app.export.note_files import untranslated, write_notes
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report_parts.note_data import Origins
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate


def export(arguments: Namespace) -> int:
    """Write the notes of a session file, or its answers, and say what of them tells of single persons."""
    session = Session.view(Path(arguments.file))
    try:
        snapshot, source = session.snapshot, session.path
    finally:
        session.close()
    if arguments.answers:
        from fishbowl_app.commands.export_answers import export_answers  # its library is slow to load

        return export_answers(snapshot, arguments, source)
    style = NameStyle(arguments.names) if arguments.names else snapshot.details.names_in_summary
    target = Path(arguments.out)
    language = arguments.languages or current_language()
    write_notes(snapshot, target, style=style, language=language, never=[source])
    print(translate("Commands", "{0} was written.").format(target))
    _warn(Origins(snapshot, style))
    missing = untranslated(snapshot, target, style=style, language=language)
    say_texts(translate("Commands", "Look: texts that are not translated yet: {0}"), missing)
    return 0


def _warn(origins: Origins) -> None:
    """Say on the error stream what somebody should look at before the file is given away."""
    if identifying := origins.identifying():
        text = translate("Commands", "Look: one person alone has this role or group: {0}")
        print(text.format(", ".join(identifying)), file=sys.stderr)
    say_named(origins.naming_texts())
