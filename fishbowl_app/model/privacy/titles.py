"""What a session is called where anybody can see it: in the title of a window, in the name of a file."""

from __future__ import annotations

from fishbowl_app.model.privacy.nameless import named
from fishbowl_app.model.privacy.texts import composed
from fishbowl_app.model.rules.names import Replacing
from fishbowl_app.model.snapshot import Snapshot


def title_without_names(snapshot: Snapshot) -> str:
    """Return the title of a session with "…" for the whole name of a participant; "" where it has no title."""
    names = dict.fromkeys((composed(person.name) for person in named(snapshot.people)), "")
    return Replacing(names).of(composed(snapshot.details.title))
