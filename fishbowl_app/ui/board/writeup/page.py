"""The write-up: what the notes come to, theme by theme."""

from __future__ import annotations

from fishbowl_app.ui.board.page import Page


class WriteUpPage(Page):
    """Themes in order with the notes that are quoted under them, and the text between."""

    ready = False
