"""What both sample sessions begin with: the day, told as the script has it, and the people of one list."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fishbowl_app.imports.columns import guess_people
from fishbowl_app.imports.people import preview_people
from fishbowl_app.imports.table import read_file
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.ops.people import import_people
from fishbowl_app.model.session import Session
from fishbowl_app.paths import resource_path


def tell_day(session: Session, script: dict[str, Any], start: datetime) -> None:
    """Say what the day is about, where it is and who moderates; `start` is in the time of the place."""
    edit_details(
        session,
        question=script["question"],
        place=script["place"],
        moderator=script["moderator"],
        held_on=start.date().isoformat(),
        start_at=start.strftime("%H:%M"),
    )


def bring_people(session: Session) -> None:
    """Bring in the people, as one brings in a list of one's own."""
    table = read_file(resource_path("sample", "people.csv"))
    now = session.snapshot
    preview = preview_people(table, guess_people(table), now.participants.values(), now.groups.values())
    import_people(session, preview.plan().rows)
