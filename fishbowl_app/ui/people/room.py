"""The room for the people."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class PeopleRoom(Room):
    """The room for the people."""
