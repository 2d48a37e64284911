"""Who does something, as one line: participants by their whole names, others by any words."""

from __future__ import annotations

import re

from fishbowl_app.model.entities import Action
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.labels import labels_of

_PART = re.compile("[,;]")


def read_who(snapshot: Snapshot, text: str) -> tuple[list[str], str]:
    """Return the ids of the participants whose whole names stand in a line, and the rest of it as it is."""
    known = {_plain(label): who for who, label in labels_of(snapshot).items()}
    parts = [part.strip() for part in _PART.split(text) if part.strip()]
    ids = dict.fromkeys(known[part] for part in parts if part in known)
    return list(ids), ", ".join(part for part in parts if part not in known)


def who_text(snapshot: Snapshot, action: Action) -> str:
    """Return all who do something as one line, which `read_who` reads."""
    labels = labels_of(snapshot)
    names = (_plain(labels[who]) for who in action.who_ids if who in labels)
    return ", ".join(filter(None, (*names, action.who)))


def _plain(label: str) -> str:
    """Return a name as one part of a line."""
    return _PART.sub(" ", label).strip()
