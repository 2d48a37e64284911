"""`fishbowl check`: is the file sound, which version is it, what personal data does it hold."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from fishbowl_app.backups.listing import backups_of
from fishbowl_app.model.privacy.inside import inside
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.privacy_texts import backups_text, inside_texts
from fishbowl_app.terminal import one_line
from fishbowl_app.words import translate


def check(arguments: Namespace) -> int:
    """Look at all of the file, which is not touched, and say what is inside."""
    path = Path(arguments.file)
    session = Session.view(path)
    try:
        snapshot, history, identity = session.snapshot, session.history, session.identity
    finally:
        session.close()
    print(translate("Commands", "{0} is sound: a session file of version {1}.").format(path.name, SCHEMA_VERSION))
    print(translate("Commands", "Title: {0}").format(one_line(snapshot.details.title) or "–"))
    for line in [*inside_texts(inside(snapshot, history)), _backups(path, identity)]:
        print(f"  {line}")
    return 0


def _backups(path: Path, identity: str) -> str:
    found = backups_of(path, identity)
    since = datetime.fromtimestamp(found[-1].at).strftime("%Y-%m-%d") if found else ""
    return backups_text(len(found), since)
