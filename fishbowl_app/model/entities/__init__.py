"""What a session is made of: one frozen dataclass a table.

Every instant is a float: seconds since 1970-01-01 UTC. Every length is in seconds. An empty text is "",
never None; None means "there is none".
"""

from __future__ import annotations

from fishbowl_app.model.entities.asking import Answer, Box, Condition, Form, Hands, Question, Response
from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.board import Board, Canvas, Passage, Region, Theme
from fishbowl_app.model.entities.enums import (
    BoardLayout,
    CanvasKind,
    CodeKind,
    Colour,
    Compares,
    Format,
    Goal,
    Kind,
    NameStyle,
    Presence,
    QuestionKind,
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
    Form,
    Condition,
    Question,
    Box,
    Response,
    Answer,
    Hands,
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
MOST_FORMS = 50
MOST_CONDITIONS = 6  # of a form
MOST_QUESTIONS = 40  # of a form
MOST_BOXES = 12  # of a choice
MOST_FORM_NUMBER = 100_000
MOST_ANSWERS = 150_000  # of a session: less than the rows that a table of a file may have
MOST_HANDS = 100_000
SCALE = 100  # a slider goes from 0 to this, and the shares of a triangle add up to it
POINTS = 5  # of a statement
MOST_LEAST_GROUP = 100

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
    "MOST_ANSWERS",
    "MOST_BOXES",
    "MOST_CODES",
    "MOST_CONDITIONS",
    "MOST_FORMS",
    "MOST_FORM_NUMBER",
    "MOST_HANDS",
    "MOST_IN_SPACE",
    "MOST_LEAST_GROUP",
    "MOST_QUESTIONS",
    "MOST_SLIPS",
    "MOST_VOTES",
    "OPEN_SPACE_ID",
    "POINTS",
    "SCALE",
    "SESSION_ID",
    "Action",
    "Activity",
    "Answer",
    "Board",
    "BoardLayout",
    "Box",
    "Canvas",
    "CanvasKind",
    "Code",
    "CodeKind",
    "Colour",
    "Compares",
    "Condition",
    "Details",
    "Dots",
    "Entity",
    "Feedback",
    "Fishbowl",
    "Form",
    "Format",
    "Goal",
    "Group",
    "Hands",
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
    "Question",
    "QuestionKind",
    "QueueOrder",
    "Region",
    "Report",
    "Response",
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
