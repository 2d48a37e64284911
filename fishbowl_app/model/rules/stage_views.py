"""What may be put on the Stage by hand."""

from __future__ import annotations

from enum import StrEnum


class StageView(StrEnum):
    """What the moderator may put on the Stage; automatic follows the agenda."""

    AUTOMATIC = "automatic"
    WALL = "wall"
    PITCH = "pitch"  # one topic, large
    CLOCKS = "clocks"
    NEWS = "news"
    RANKING = "ranking"
    AGREEMENT = "agreement"
    BOARD = "board"
    THEME = "theme"  # one theme, large
    THEMES = "themes"  # with their figures
    WORDS = "words"
    CANVAS = "canvas"  # one canvas: its regions with their notes
    CODE = "code"  # one QR code, large
    QUESTION = "question"  # one question of a form, large, with how it is answered
    ANSWERS = "answers"  # what was answered to one so far
    COMPARISON = "comparison"  # its framings or moments beside each other
