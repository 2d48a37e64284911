"""What a change is: the op that made it, whose act it was, and the rows it touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Op(StrEnum):
    """One thing a person, or the clock, did. Worded for people in ui/texts.py."""

    CREATE = "create"
    EDIT_DETAILS = "edit_details"
    EDIT_FISHBOWL = "edit_fishbowl"
    ADD_GROUP = "add_group"
    EDIT_GROUP = "edit_group"
    DELETE_GROUP = "delete_group"
    ADD_PARTICIPANT = "add_participant"
    EDIT_PARTICIPANT = "edit_participant"
    MARK_PRESENCE = "mark_presence"
    DELETE_PARTICIPANT = "delete_participant"
    IMPORT_PEOPLE = "import_people"
    ADD_ACTIVITY = "add_activity"
    EDIT_ACTIVITY = "edit_activity"
    MOVE_ACTIVITY = "move_activity"
    DELETE_ACTIVITY = "delete_activity"
    APPLY_TEMPLATE = "apply_template"
    START_ACTIVITY = "start_activity"
    FINISH_ACTIVITY = "finish_activity"
    SKIP_ACTIVITY = "skip_activity"
    REOPEN_ACTIVITY = "reopen_activity"
    PAUSE = "pause"
    RESUME = "resume"
    ADD_TIME = "add_time"
    CORRECT_CLOCK = "correct_clock"
    SIT_DOWN = "sit_down"
    LEAVE_CHAIR = "leave_chair"
    CHANGE_CHAIR = "change_chair"
    SEAT_ROUND = "seat_round"
    CLEAR_CIRCLE = "clear_circle"
    START_SPEAKING = "start_speaking"
    STOP_SPEAKING = "stop_speaking"
    JOIN_QUEUE = "join_queue"
    LEAVE_QUEUE = "leave_queue"
    PUT_FIRST = "put_first"
    SET_QUEUE_ORDER = "set_queue_order"
    ADD_FEEDBACK = "add_feedback"
    EDIT_FEEDBACK = "edit_feedback"
    DELETE_FEEDBACK = "delete_feedback"
    USE_AS_QUESTION = "use_as_question"
    PLAN_ROTATION = "plan_rotation"
    EDIT_ROTATION = "edit_rotation"
    PIN_SEAT = "pin_seat"
    SET_GOALS = "set_goals"
    SET_TABLES = "set_tables"
    ADD_RULE = "add_rule"
    EDIT_RULE = "edit_rule"
    DELETE_RULE = "delete_rule"
    EDIT_OPEN_SPACE = "edit_open_space"
    ADD_SPACE = "add_space"
    EDIT_SPACE = "edit_space"
    MOVE_SPACE = "move_space"
    DELETE_SPACE = "delete_space"
    ADD_TOPIC = "add_topic"
    EDIT_TOPIC = "edit_topic"
    WITHDRAW_TOPIC = "withdraw_topic"
    POST_AGAIN = "post_again"
    DELETE_TOPIC = "delete_topic"
    MERGE_TOPICS = "merge_topics"
    SPLIT_TOPIC = "split_topic"
    MOVE_TOPIC = "move_topic"
    PIN_TOPIC = "pin_topic"
    ARRANGE = "arrange"
    CLEAR_WALL = "clear_wall"
    COUNT_HANDS = "count_hands"
    EDIT_INTEREST = "edit_interest"
    IMPORT_TOPICS = "import_topics"
    IMPORT_CHOICES = "import_choices"
    IMPORT_SPACES = "import_spaces"
    START_BREAKOUT = "start_breakout"
    END_BREAKOUT = "end_breakout"
    REOPEN_BREAKOUT = "reopen_breakout"
    EDIT_REPORT = "edit_report"
    DELETE_REPORT = "delete_report"
    ADD_ACTION = "add_action"
    EDIT_ACTION = "edit_action"
    MOVE_ACTION = "move_action"
    DELETE_ACTION = "delete_action"
    ADD_OPTION = "add_option"
    EDIT_OPTION = "edit_option"
    MOVE_OPTION = "move_option"
    DELETE_OPTION = "delete_option"
    COUNT_DOTS = "count_dots"
    SET_PRIORITIES = "set_priorities"
    ADD_NOTE = "add_note"
    EDIT_NOTE = "edit_note"
    DELETE_NOTE = "delete_note"
    IMPORT_NOTES = "import_notes"
    EDIT_BOARD = "edit_board"
    ADD_THEME = "add_theme"
    RENAME_THEME = "rename_theme"
    EDIT_THEME = "edit_theme"
    MOVE_THEME = "move_theme"
    MERGE_THEMES = "merge_themes"
    SPLIT_THEME = "split_theme"
    DELETE_THEME = "delete_theme"
    PLACE_NOTES = "place_notes"
    SET_ASIDE = "set_aside"
    ACCEPT_SUGGESTIONS = "accept_suggestions"
    MOVE_NOTES = "move_notes"
    TIDY = "tidy"
    STACK_NOTES = "stack_notes"
    UNSTACK_NOTES = "unstack_notes"
    ADD_SLIP = "add_slip"
    ADD_CANVAS = "add_canvas"
    EDIT_CANVAS = "edit_canvas"
    DELETE_CANVAS = "delete_canvas"
    EDIT_REGIONS = "edit_regions"
    PUT_IN_REGION = "put_in_region"
    QUOTE = "quote"
    WRITE = "write"
    EDIT_WORDS = "edit_words"
    TRANSLATE = "translate"
    ADD_CODE = "add_code"
    EDIT_CODE = "edit_code"
    MOVE_CODE = "move_code"
    DELETE_CODE = "delete_code"
    ADD_FORM = "add_form"
    EDIT_FORM = "edit_form"
    MOVE_FORM = "move_form"
    DELETE_FORM = "delete_form"
    ADD_CONDITION = "add_condition"
    EDIT_CONDITION = "edit_condition"
    MOVE_CONDITION = "move_condition"
    DELETE_CONDITION = "delete_condition"
    HAND_OUT = "hand_out"
    ADD_QUESTION = "add_question"
    EDIT_QUESTION = "edit_question"
    MOVE_QUESTION = "move_question"
    DELETE_QUESTION = "delete_question"
    ADD_RESPONSE = "add_response"
    EDIT_RESPONSE = "edit_response"
    DELETE_RESPONSE = "delete_response"
    TALLY_HANDS = "tally_hands"
    IMPORT_ANSWERS = "import_answers"
    RECOVER = "recover"
    ANONYMISE = "anonymise"
    ERASE_PERSON = "erase_person"


class Origin(StrEnum):
    """Whose act a step was. Only what the person at this computer did can be undone."""

    OPERATOR = "operator"
    CLOCK = "clock"  # it happened by itself, as what the room does in a rehearsal


class Way(StrEnum):
    """Whether a step did something, took it back, or did it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after: `before` None for a new row, `after` None for a deleted one.

    For a row that was changed both hold only the columns that changed.
    """

    table: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the journal."""

    seq: int
    id: str
    op: Op
    way: Way
    origin: Origin
    at: float  # UTC
    who: str
    target: str | None  # the step that an undo or redo takes back
    undoable: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What subscribers are told after a commit. `kept` counts values that an undo left as they were
    because they had been changed since."""

    op: Op
    way: Way
    origin: Origin
    rows: tuple[RowChange, ...]
    at: float
    kept: int = 0

    def ids(self, table: str) -> frozenset[str]:
        """Return the ids of the rows of a table that were added, changed or deleted."""
        return frozenset(row.id for row in self.rows if row.table == table)

    def touches(self, *tables: str) -> bool:
        """Tell whether any row of these tables changed."""
        return any(row.table in tables for row in self.rows)
