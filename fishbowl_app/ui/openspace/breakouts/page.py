"""The breakouts of a slot, each with its clock."""

from __future__ import annotations

from fishbowl_app.ui.openspace.page import Page


class BreakoutsPage(Page):
    """The breakouts of a slot, each with its clock."""
