"""What people were called who are on the list no more, or are called otherwise now: the journal knows."""

from __future__ import annotations

from fishbowl_app.model.privacy.nameless import is_nameless
from fishbowl_app.model.session import Session


def former_names(session: Session, participant_id: str | None = None) -> list[str]:
    """Return the names that participants, or one, had and nobody has now, as far as the journal tells."""
    now = {person.name for person in session.snapshot.participants.values()}
    return [name for name in session.names_ever(participant_id) if name not in now and not is_nameless(name)]
