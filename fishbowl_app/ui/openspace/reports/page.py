"""What came out of the breakouts."""

from __future__ import annotations

from fishbowl_app.ui.openspace.page import Page


class ReportsPage(Page):
    """What came out of the breakouts."""
