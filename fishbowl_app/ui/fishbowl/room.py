"""The room for the fishbowl."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class FishbowlRoom(Room):
    """The room for the fishbowl."""
