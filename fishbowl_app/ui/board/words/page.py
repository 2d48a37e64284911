"""Words that stand in many notes, and themes compared."""

from __future__ import annotations

from fishbowl_app.ui.board.page import Page


class WordsPage(Page):
    """Counts of words, themes in their order, and who spoke of what."""

    ready = False
