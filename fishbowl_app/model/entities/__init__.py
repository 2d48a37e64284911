"""What a session is made of: one frozen dataclass a table.

Every instant is a float: seconds since 1970-01-01 UTC. Every length is in seconds. An empty text is "",
never None; None means "there is none".
"""

from __future__ import annotations

from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.board import Board, Canvas, Passage, Region, Theme
from fishbowl_app.model.entities.enums import (
    BoardLayout,
    CanvasKind,
    CodeKind,
    Colour,
    Format,
    Goal,
    Kind,
    NameStyle,
    Presence,
    QueueOrder,
    SeatRuleKind,
    State,
    ThemeOrder,
    VisitorRule,
    WifiSecurity,
)
from fishbowl_app.model.entities.open_space import (
    Action,
    Dots,
    Interest,
    OpenSpace,
    Option,
    Priority,
    Report,
    Space,
    Topic,
)
from fishbowl_app.model.entities.print import Code, Translation
from fishbowl_app.model.entities.rows import (
    Activity,
    Details,
    Feedback,
    Fishbowl,
    Group,
    Note,
    Participant,
    PlannedSeat,
    SeatRule,
    Speech,
    Timebox,
    Turn,
    Waiting,
)

# In an order that lets rows be put in one after the other without breaking a reference.
ENTITIES: tuple[type[Entity], ...] = (
    Details,
    Fishbowl,
    Group,
    OpenSpace,
    Board,
    Participant,
    Activity,
    Space,
    Topic,
    Interest,
    Timebox,
    Turn,
    Speech,
    Waiting,
    PlannedSeat,
    SeatRule,
    Feedback,
    Theme,
    Canvas,
    Region,
    Note,
    Passage,
    Report,
    Action,
    Option,
    Dots,
    Priority,
    Translation,
    Code,
)
SESSION_ID = "session"
FISHBOWL_ID = "fishbowl"
MIN_CHAIRS, MAX_CHAIRS = 3, 12
MIN_TABLES, MAX_TABLES = 2, 60
MAX_AT_TABLE = 1_000
GOALS = (Goal.TURNS, Goal.MIX, Goal.PAIRS, Goal.WAITS)  # the first counts most
OPEN_SPACE_ID = "open_space"
BOARD_ID = "board"
LANGUAGES = ("cy", "en", "de", "fr", "es")  # a text may be known to be in
MOST_IN_SPACE = 100_000
MOST_VOTES = 1_000_000  # of one note
MOST_SLIPS = 100_000
MOST_CODES = 200

__all__ = [
    "BOARD_ID",
    "ENTITIES",
    "FISHBOWL_ID",
    "GOALS",
    "LANGUAGES",
    "MAX_AT_TABLE",
    "MAX_CHAIRS",
    "MAX_TABLES",
    "MIN_CHAIRS",
    "MIN_TABLES",
    "MOST_CODES",
    "MOST_IN_SPACE",
    "MOST_SLIPS",
    "MOST_VOTES",
    "OPEN_SPACE_ID",
    "SESSION_ID",
    "Action",
    "Activity",
    "Board",
    "BoardLayout",
    "Canvas",
    "CanvasKind",
    "Code",
    "CodeKind",
    "Colour",
    "Details",
    "Dots",
    "Entity",
    "Feedback",
    "Fishbowl",
    "Format",
    "Goal",
    "Group",
    "Interest",
    "Kind",
    "NameStyle",
    "Note",
    "OpenSpace",
    "Option",
    "Participant",
    "Passage",
    "PlannedSeat",
    "Presence",
    "Priority",
    "QueueOrder",
    "Region",
    "Report",
    "SeatRule",
    "SeatRuleKind",
    "Space",
    "Speech",
    "State",
    "Theme",
    "ThemeOrder",
    "Timebox",
    "Topic",
    "Translation",
    "Turn",
    "VisitorRule",
    "Waiting",
    "WifiSecurity",
]
