"""The room for the agenda."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class AgendaRoom(Room):
    """The room for the agenda."""
