"""Dots, shared priorities and actions."""

from __future__ import annotations

from fishbowl_app.ui.openspace.page import Page


class ConvergencePage(Page):
    """Dots, shared priorities and actions."""
