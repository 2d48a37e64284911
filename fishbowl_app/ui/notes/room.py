"""The room for the notes."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class NotesRoom(Room):
    """The room for the notes."""
