"""What can be chosen of what is printed, and what comes back; known without loading a PDF library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fishbowl_app.export.papers import PAPERS

COVER, CONTENTS, GLANCE = "cover", "contents", "glance"
AGENDA, PEOPLE, ROUNDS = "agenda", "people", "rounds"
FEEDBACK, NOTES, ASIDE, CHARTS = "feedback", "notes", "aside", "charts"
WALL, PROCEEDINGS, DOTS, PRIORITIES, ACTIONS = "wall", "proceedings", "dots", "priorities", "actions"
THEMES, CANVASES, WORDS = "themes", "canvases", "words"
ANSWERS = "answers"
METHOD, APPENDIX = "method", "appendix"
OPEN_SPACE = (WALL, PROCEEDINGS, DOTS, PRIORITIES, ACTIONS)
BOARD = (THEMES, CANVASES, WORDS)
# In the order in which they are printed unless somebody chose another one. Where the rounds are printed, feedback
# and notes stand with the round they belong to.
PARTS = (
    *(COVER, CONTENTS, GLANCE, AGENDA, PEOPLE),
    *(ROUNDS, FEEDBACK, CHARTS),
    *(WALL, PROCEEDINGS, THEMES, CANVASES, WORDS, ANSWERS, DOTS, PRIORITIES, ACTIONS),
    *(NOTES, ASIDE, METHOD, APPENDIX),
)
# What was set aside is for few readers, and the appendix says again what stands elsewhere.
AT_FIRST = tuple(part for part in PARTS if part not in (ASIDE, APPENDIX))
PAPER_NAMES = tuple(PAPERS)


@dataclass(frozen=True)
class Written:
    """A file that was written: where; of a PDF its pages, how many kinds of mark stand for characters, and the
    labels of QR codes that could not be read back."""

    path: Path
    page_count: int = 0
    marks: int = 0
    unread: tuple[str, ...] = ()
