"""Numbered paper slips, typed one after another."""

from __future__ import annotations

from fishbowl_app.ui.board.page import Page


class SlipsPage(Page):
    """One line to type the next slip into, and which slips are missing."""

    ready = False
