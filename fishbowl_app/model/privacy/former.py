"""What people were called who are on the list no more, or are called otherwise now: the journal knows."""

from __future__ import annotations

from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import names_in


def former_names(session: Session) -> list[str]:
    """Return the names that participants had and nobody on the list has now, as far as the journal goes back."""
    connection = session._file.connection  # nothing but this asks the journal for its rows
    try:
        ever = dict.fromkeys(names_in(connection))
    finally:
        connection.rollback()
    now = {person.name for person in session.snapshot.participants.values()}
    return [name for name in ever if name not in now]
