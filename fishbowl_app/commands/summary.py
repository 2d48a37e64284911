"""`fishbowl summary`: the summary PDF of a session file."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path

from fishbowl_app.commands.named import say_named, say_texts
from fishbowl_app.commands.progress import progress_bar
from fishbowl_app.commands.summary_arguments import form_of
from fishbowl_app.export.pdf.summary import unprintable, write_summary
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.report import summaries_of, untranslated
from fishbowl_app.model.report_parts.data import Summary
from fishbowl_app.model.session import Session
from fishbowl_app.words import translate


def summary(arguments: Namespace) -> int:
    """Write the summary PDF of a session file, and say what somebody should look at before it is given away."""
    form = form_of(arguments)
    session = Session.view(Path(arguments.file))
    try:
        snapshot, now, source = session.snapshot, session.clock.now().utc, session.path
    finally:
        session.close()
    names = NameStyle(arguments.names) if arguments.names else None
    told = summaries_of(snapshot, now, names, form.languages)
    target = Path(arguments.out)
    with progress_bar(translate("Commands", "Writing")) as show:
        write_summary(told, target, form, progress=show, never=[source])
    print(translate("Commands", "{0} was written.").format(target))
    _warn(told)
    return 0


def _warn(told: Mapping[str, Summary]) -> None:
    """Say on the error stream what tells of single persons, what is not translated, and what cannot be printed."""
    identifying = _each_once(role for one in told.values() for role in one.identifying)
    if identifying:
        text = translate("Commands", "Look: one person alone has this role or group: {0}")
        print(text.format(", ".join(identifying)), file=sys.stderr)
    say_named(_each_once(found.text for one in told.values() for found in one.named_in_texts))
    say_texts(translate("Commands", "Look: texts that are not translated yet: {0}"), untranslated(told.values()))
    letters = _each_once(letter for one in told.values() for letter in unprintable(one))
    if letters:
        text = translate("Commands", "Look: characters that could not be printed: {0}")
        print(text.format(" ".join(letters)), file=sys.stderr)


def _each_once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))
