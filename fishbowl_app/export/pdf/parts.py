"""What can be chosen of what is printed, and what comes back; known without loading a PDF library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

AGENDA, PEOPLE, ROUNDS = "agenda", "people", "rounds"
FEEDBACK, NOTES, CHARTS = "feedback", "notes", "charts"
WALL, PROCEEDINGS, DOTS, PRIORITIES, ACTIONS = "wall", "proceedings", "dots", "priorities", "actions"
OPEN_SPACE = (WALL, PROCEEDINGS, DOTS, PRIORITIES, ACTIONS)
THEMES, CANVASES, WORDS = "themes", "canvases", "words"
BOARD = (THEMES, CANVASES, WORDS)
PARTS = (AGENDA, PEOPLE, ROUNDS, FEEDBACK, NOTES, CHARTS, *OPEN_SPACE, *BOARD)
PLAN, SEATS = "plan", "seats"
KINDS = (PLAN, SEATS)  # of handouts
PAPER_NAMES = ("A4", "Letter")


@dataclass(frozen=True)
class Written:
    """A file that was written: where; of a PDF its pages, and how many kinds of mark stand for characters."""

    path: Path
    page_count: int = 0
    marks: int = 0
