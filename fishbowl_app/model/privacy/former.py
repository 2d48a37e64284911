"""What people were called who are on the list no more, or are called otherwise now: the journal knows."""

from __future__ import annotations

from fishbowl_app.model.privacy.nameless import is_nameless
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import names_in


def former_names(session: Session, participant_id: str | None = None) -> list[str]:
    """Return the names that participants, or one, had and nobody has now, as far as the journal tells."""
    connection = session._file.connection  # nothing but this asks the journal for its rows
    try:
        ever = dict.fromkeys(names_in(connection, participant_id))
    finally:
        connection.rollback()
    now = {person.name for person in session.snapshot.participants.values()}
    return [name for name in ever if name not in now and not is_nameless(name)]
