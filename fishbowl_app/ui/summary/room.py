"""The room for the summary."""

from __future__ import annotations

from fishbowl_app.ui.room import Room


class SummaryRoom(Room):
    """The room for the summary."""
