"""The room for the session."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class SessionRoom(Room):
    """The room for the session."""
