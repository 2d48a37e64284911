"""`fishbowl backups`: lists the backups of a session, and restores one into a new file."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from fishbowl_app.backup_texts import backup_failed_text, holds_text, where_text, why_text
from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.before import back_up_before
from fishbowl_app.backups.inside import look_inside
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import restore_as
from fishbowl_app.model.errors import FileProblem, FileRefused
from fishbowl_app.model.session import Session
from fishbowl_app.words import translate


def backups(arguments: Namespace) -> int:
    """List the backups of a session, the newest first, or write one of them into a new file.

    The session itself may be damaged, or gone: its backups are found by its place then.
    """
    path = Path(arguments.file)
    held = look_inside(path)
    found = backups_of(path, held.identity if held else None)
    if not found and not os.path.exists(path):
        raise FileRefused(path, FileProblem.MISSING)
    if arguments.restore:
        return _restore(found, *arguments.restore)
    for number, backup in enumerate(found, 1):
        print(_line(number, backup))
    if not found:
        print(translate("Commands", "There is no backup of {0} on this computer.").format(path.name))
    return 0


def back_up_first(session: Session) -> None:
    """Have a backup kept before a command changes much; that none could be is said, and the command goes on."""
    back_up_before(session, lambda error: print(backup_failed_text(error), file=sys.stderr))


def _restore(found: Sequence[Backup], number: str, out: str) -> int:
    if not number.isdecimal() or not 1 <= int(number) <= len(found):
        text = translate("Commands", "There is no backup {0}: there are {1}.")
        print(text.format(number, len(found)), file=sys.stderr)
        return 1
    restore_as(found[int(number) - 1], Path(out))
    print(translate("Commands", "Backup {0} was restored as {1}.").format(number, Path(out).name))
    return 0


def _line(number: int, backup: Backup) -> str:
    when = datetime.fromtimestamp(backup.at).strftime("%Y-%m-%d %H:%M")
    parts = (when, why_text(backup.why), holds_text(backup.held), where_text(backup.where))
    return f"{number}. {' · '.join(parts)}"
