"""`fishbowl recover`: what is left of a damaged session file, in a new one."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from fishbowl_app.backup_texts import holds_text
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.model.recovery import recover as recover_session
from fishbowl_app.recovery_texts import recovered_text
from fishbowl_app.words import translate

_MOST_BACKUPS = 5  # that are listed, the newest first


def recover(arguments: Namespace) -> int:
    """Write what can be saved, say how much that is, and which backups there are beside it."""
    damaged, target = Path(arguments.file), Path(arguments.out)
    try:
        recovered = recover_session(damaged, target)
        print(translate("Commands", "{0} was written; {1} is as it was.").format(target, damaged.name))
        for line in recovered_text(recovered):
            print(f"  {line}")
    finally:
        _say_backups(damaged)  # where nothing could be saved they are all there is
    return 0


def _say_backups(damaged: Path) -> None:
    sound = [backup for backup in backups_of(damaged, None) if backup.held is not None]
    if sound:
        print(translate("Commands", "Backups of {0}, the newest first:").format(damaged.name))
    for backup in sound[:_MOST_BACKUPS]:
        print(f"  {backup.path}: {holds_text(backup.held)}")
