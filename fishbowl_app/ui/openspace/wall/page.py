"""Topics as they are pitched, and the agenda wall on which they are arranged."""

from __future__ import annotations

from fishbowl_app.ui.openspace.page import Page


class WallPage(Page):
    """Topics as they are pitched, and the agenda wall on which they are arranged."""
