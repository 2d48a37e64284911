"""`fishbowl summary`: the summary PDF of a session file."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.named import say_named
from fishbowl_app.commands.progress import progress_bar
from fishbowl_app.export.pdf.summary import write_summary
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate


def summary(arguments: Namespace) -> int:
    """Write the summary PDF of a session file, and say what of it tells of single persons."""
    session = Session.open(Path(arguments.file))
    try:
        snapshot, now, source = session.snapshot, session.clock.now().utc, session.path
    finally:
        session.close()
    told = summary_of(snapshot, now, NameStyle(arguments.names) if arguments.names else None)
    target = Path(arguments.out)
    with progress_bar(translate("Commands", "Writing")) as show:
        written = write_summary(
            told,
            target,
            language=arguments.languages or current_language(),
            paper=arguments.paper,
            parts=arguments.parts.split(",") if arguments.parts else None,
            progress=show,
            never=[source],
        )
    print(translate("Commands", "{0} was written.").format(target))
    _warn(told, written.marks if written else 0)
    return 0


def _warn(told: Summary, marks: int) -> None:
    """Say on the error stream what somebody should look at before the summary is given away."""
    if told.identifying:
        text = translate("Commands", "Look: one person alone has this role or group: {0}")
        print(text.format(", ".join(told.identifying)), file=sys.stderr)
    say_named([found.text for found in told.named_in_texts])
    if marks:
        text = translate("Commands", "Look: characters that could not be printed: {0}")
        print(text.format(marks), file=sys.stderr)
