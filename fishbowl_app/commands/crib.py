"""`fishbowl crib`: the two pages of keys, and of what to do when, for the lectern."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.export.pdf.crib import write_crib
from fishbowl_app.export.pdf.kinds import Options
from fishbowl_app.words import current_language, translate


def crib(arguments: Namespace) -> int:
    """Write the crib with the keys as they come; with somebody's own keys the window writes it."""
    target = Path(arguments.out)
    write_crib(target, arguments.languages or (current_language(),), Options(paper=arguments.paper))
    print(translate("Commands", "{0} was written.").format(target))
    return 0
