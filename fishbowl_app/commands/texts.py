"""`fishbowl texts`: the texts of a session with their translations, for a translator to fill and send back."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.export.paired_file import where_text, write_texts
from fishbowl_app.model.errors import SameLanguage
from fishbowl_app.model.rules.paired import missing, naming_people
from fishbowl_app.model.session import Session
from fishbowl_app.words import catalogue, current_language, translate


def texts(arguments: Namespace) -> int:
    """Write the texts of a session file, and say how many of them are to be translated."""
    session = Session.view(Path(arguments.file))
    try:
        snapshot, source = session.snapshot, session.path
    finally:
        session.close()
    target, language = Path(arguments.out), arguments.language
    if language == snapshot.details.language:
        raise SameLanguage(language)
    written = write_texts(
        snapshot, target, language, words=current_language(), only_missing=arguments.missing, never=[source]
    )
    print(translate("Commands", "{0} was written.").format(target))
    say = catalogue(current_language())
    print(say.count("Commands", "%n text(s)", len(written)))
    print(say.count("Commands", "%n to be translated or looked at again", len(missing(snapshot, language))))
    for each in naming_people(snapshot, written):
        print(translate("Commands", "Look: {0} names somebody").format(where_text(each, say)), file=sys.stderr)
    return 0
