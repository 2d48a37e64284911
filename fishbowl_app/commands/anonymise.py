"""`fishbowl anonymise`: a copy of a session without names, remarks and journal."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.named import say_texts
from fishbowl_app.model.privacy.copy import write_anonymous
from fishbowl_app.model.privacy.former import former_names
from fishbowl_app.model.session import Session
from fishbowl_app.privacy_texts import look_texts
from fishbowl_app.words import translate


def anonymise(arguments: Namespace) -> int:
    """Write the anonymous copy, which is searched for names, and say which of its texts somebody should look at."""
    source, target = Path(arguments.file), Path(arguments.out)
    session = Session.view(source)
    try:
        snapshot, former = session.snapshot, former_names(session)
    finally:
        session.close()
    look = write_anonymous(snapshot, target, never=source, former=former)
    print(translate("Commands", "{0} was written and searched. No name was found in it.").format(target))
    say_texts(
        translate("Commands", "Look: texts that may still point to somebody: {0}"),
        look_texts(look),
        arguments.all,
    )
    return 0
