"""`fishbowl handouts`: what people hold in their hands, as one PDF."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from fishbowl_app.commands.progress import progress_bar
from fishbowl_app.export.pdf.handouts import write_handouts
from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.print_pack import print_pack
from fishbowl_app.model.session import Session
from fishbowl_app.words import current_language, translate


def handouts(arguments: Namespace) -> int:
    """Write the plan of the rotation and the seat cards of a session file."""
    session = Session.open(Path(arguments.file))
    try:
        snapshot, now, source = session.snapshot, session.clock.now().utc, session.path
    finally:
        session.close()
    pack = print_pack(snapshot, now, NameStyle(arguments.names))
    if not pack.rounds:
        print(translate("Commands", "Nothing is planned yet: plan the rotation first."), file=sys.stderr)
        return 1
    target = Path(arguments.out)
    with progress_bar(translate("Commands", "Writing")) as show:
        write_handouts(
            pack,
            target,
            language=arguments.languages or current_language(),
            paper=arguments.paper,
            kinds=arguments.kinds.split(",") if arguments.kinds else None,
            progress=show,
            never=[source],
        )
    print(translate("Commands", "{0} was written.").format(target))
    return 0
