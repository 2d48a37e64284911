"""Words for what the model knows only as names: ops, kinds, states. Errors are worded in error_texts.py."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Format, Kind, NameStyle, Presence, QueueOrder, State, VisitorRule

translate = QCoreApplication.translate


def op_text(op: Op) -> str:
    """Return what was done, for the undo button: "Undo: sit down"."""
    return _OPS[op]()


def time_text(instant: float) -> str:
    """Return a time of day at this place: "14:05"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(instant)).time(), "HH:mm")


def seconds_text(instant: float) -> str:
    """Return a time of day to the second: "14:05:32"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(instant)).time(), "HH:mm:ss")


def date_text(iso: str) -> str:
    """Return an ISO date as people write it: "22 November 2026"; "" stays ""."""
    if not iso:
        return ""
    moment = datetime.fromisoformat(iso)
    return QLocale().toString(QDateTime(moment).date(), QLocale.FormatType.LongFormat)


def minutes_text(seconds: float) -> str:
    """Return a length in whole minutes: "12 min"."""
    return translate("Texts", "{0} min").format(round(seconds / 60))


def decimal(value: float) -> str:
    """Return a number as people write it here: "98.4"."""
    return QLocale().toString(float(value), "g", 4)


def kind_text(kind: Kind) -> str:
    """Return the word for a kind of activity."""
    return {
        Kind.WELCOME: translate("Texts", "Welcome"),
        Kind.TALK: translate("Texts", "Talk"),
        Kind.ROUND: translate("Texts", "Fishbowl round"),
        Kind.TABLES: translate("Texts", "Table round"),
        Kind.FEEDBACK: translate("Texts", "Feedback"),
        Kind.BREAK: translate("Texts", "Break"),
        Kind.OPEN_SPACE: translate("Texts", "Open-space marketplace"),
        Kind.SLOT: translate("Texts", "Breakouts"),
        Kind.CONVERGENCE: translate("Texts", "Convergence"),
        Kind.CLOSING: translate("Texts", "Closing"),
        Kind.OTHER: translate("Texts", "Other"),
    }[kind]


def state_text(state: State) -> str:
    """Return the word for how far an activity is."""
    return {
        State.PLANNED: translate("Texts", "Planned"),
        State.RUNNING: translate("Texts", "Running"),
        State.DONE: translate("Texts", "Done"),
        State.SKIPPED: translate("Texts", "Skipped"),
    }[state]


def presence_text(presence: Presence) -> str:
    """Return the word for where a participant is."""
    return {
        Presence.EXPECTED: translate("Texts", "Expected"),
        Presence.PRESENT: translate("Texts", "Present"),
        Presence.LATE: translate("Texts", "Comes later"),
        Presence.LEFT: translate("Texts", "Has left"),
    }[presence]


def format_text(value: Format) -> str:
    """Return the word for a format of the fishbowl."""
    return {
        Format.OPEN: translate("Texts", "Open: a chair stays free"),
        Format.CLOSED: translate("Texts", "Closed: the circle changes each round"),
        Format.PANEL: translate("Texts", "Panel: one chair rotates"),
    }[value]


def visitor_text(rule: VisitorRule) -> str:
    """Return the name of a visitor rule."""
    return {
        VisitorRule.STAYS: translate("Texts", "A visitor stays until someone goes"),
        VisitorRule.ONE_POINT: translate("Texts", "A visitor leaves after one point"),
    }[rule]


def order_text(order: QueueOrder) -> str:
    """Return the name of an order of the waiting list."""
    return {
        QueueOrder.FIRST_COME: translate("Texts", "First come"),
        QueueOrder.FEWEST_TURNS: translate("Texts", "Fewest turns first"),
        QueueOrder.LEAST_HEARD: translate("Texts", "Least heard first"),
        QueueOrder.ALTERNATE: translate("Texts", "Groups in turn"),
    }[order]


def order_note(order: QueueOrder) -> str:
    """Return in a sentence what an order of the waiting list does."""
    return {
        QueueOrder.FIRST_COME: translate("Texts", "Who asked first is next."),
        QueueOrder.FEWEST_TURNS: translate("Texts", "Who has had the fewest turns is next, then who asked first."),
        QueueOrder.LEAST_HEARD: translate(
            "Texts", "Who has not been in yet is next, then who was heard for the shortest time."
        ),
        QueueOrder.ALTERNATE: translate("Texts", "The groups take turns, each with whoever was heard least."),
    }[order]


def style_text(style: NameStyle) -> str:
    """Return what a way of naming people is called."""
    return {
        NameStyle.ALL: translate("Texts", "Names"),
        NameStyle.ROLES: translate("Texts", "Roles only"),
        NameStyle.NONE: translate("Texts", "No names and no roles"),
    }[style]


def colour_text(colour: Colour) -> str:
    """Return the name of a colour."""
    return {
        Colour.YELLOW: translate("Texts", "Yellow"),
        Colour.BLUE: translate("Texts", "Blue"),
        Colour.GREEN: translate("Texts", "Green"),
        Colour.PINK: translate("Texts", "Pink"),
        Colour.PURPLE: translate("Texts", "Purple"),
        Colour.ORANGE: translate("Texts", "Orange"),
    }[colour]


# Functions, so that the words come in the language of the moment they are shown.
_OPS: dict[Op, Callable[[], str]] = {
    Op.CREATE: lambda: translate("Ops", "new session"),
    Op.EDIT_DETAILS: lambda: translate("Ops", "edit of the session"),
    Op.EDIT_FISHBOWL: lambda: translate("Ops", "edit of the fishbowl"),
    Op.ADD_GROUP: lambda: translate("Ops", "new group"),
    Op.EDIT_GROUP: lambda: translate("Ops", "edit of a group"),
    Op.DELETE_GROUP: lambda: translate("Ops", "group deleted"),
    Op.ADD_PARTICIPANT: lambda: translate("Ops", "new participant"),
    Op.EDIT_PARTICIPANT: lambda: translate("Ops", "edit of a participant"),
    Op.MARK_PRESENCE: lambda: translate("Ops", "who is here"),
    Op.DELETE_PARTICIPANT: lambda: translate("Ops", "participant deleted"),
    Op.IMPORT_PEOPLE: lambda: translate("Ops", "import of people"),
    Op.ADD_ACTIVITY: lambda: translate("Ops", "new activity"),
    Op.EDIT_ACTIVITY: lambda: translate("Ops", "edit of an activity"),
    Op.MOVE_ACTIVITY: lambda: translate("Ops", "activity moved"),
    Op.DELETE_ACTIVITY: lambda: translate("Ops", "activity deleted"),
    Op.APPLY_TEMPLATE: lambda: translate("Ops", "template"),
    Op.START_ACTIVITY: lambda: translate("Ops", "start"),
    Op.FINISH_ACTIVITY: lambda: translate("Ops", "finish"),
    Op.SKIP_ACTIVITY: lambda: translate("Ops", "skip"),
    Op.REOPEN_ACTIVITY: lambda: translate("Ops", "reopened"),
    Op.PAUSE: lambda: translate("Ops", "pause"),
    Op.RESUME: lambda: translate("Ops", "go on"),
    Op.ADD_TIME: lambda: translate("Ops", "time changed"),
    Op.CORRECT_CLOCK: lambda: translate("Ops", "clock corrected"),
    Op.SIT_DOWN: lambda: translate("Ops", "sits down"),
    Op.LEAVE_CHAIR: lambda: translate("Ops", "leaves the chair"),
    Op.CHANGE_CHAIR: lambda: translate("Ops", "changes the chair"),
    Op.SEAT_ROUND: lambda: translate("Ops", "round seated as planned"),
    Op.CLEAR_CIRCLE: lambda: translate("Ops", "circle cleared"),
    Op.START_SPEAKING: lambda: translate("Ops", "speaks"),
    Op.STOP_SPEAKING: lambda: translate("Ops", "has spoken"),
    Op.JOIN_QUEUE: lambda: translate("Ops", "waits for a chair"),
    Op.LEAVE_QUEUE: lambda: translate("Ops", "off the waiting list"),
    Op.PUT_FIRST: lambda: translate("Ops", "put first"),
    Op.SET_QUEUE_ORDER: lambda: translate("Ops", "order of the waiting list"),
    Op.ADD_FEEDBACK: lambda: translate("Ops", "feedback"),
    Op.EDIT_FEEDBACK: lambda: translate("Ops", "edit of feedback"),
    Op.DELETE_FEEDBACK: lambda: translate("Ops", "feedback deleted"),
    Op.USE_AS_QUESTION: lambda: translate("Ops", "next question"),
    Op.PLAN_ROTATION: lambda: translate("Ops", "rotation planned"),
    Op.EDIT_ROTATION: lambda: translate("Ops", "rotation changed"),
    Op.PIN_SEAT: lambda: translate("Ops", "pin"),
    Op.SET_GOALS: lambda: translate("Ops", "order of the goals"),
    Op.SET_TABLES: lambda: translate("Ops", "number of tables"),
    Op.ADD_RULE: lambda: translate("Ops", "new rule"),
    Op.EDIT_RULE: lambda: translate("Ops", "edit of a rule"),
    Op.DELETE_RULE: lambda: translate("Ops", "rule deleted"),
    Op.EDIT_OPEN_SPACE: lambda: translate("Ops", "edit of the open space"),
    Op.ADD_SPACE: lambda: translate("Ops", "new space"),
    Op.EDIT_SPACE: lambda: translate("Ops", "edit of a space"),
    Op.MOVE_SPACE: lambda: translate("Ops", "space moved"),
    Op.DELETE_SPACE: lambda: translate("Ops", "space deleted"),
    Op.ADD_TOPIC: lambda: translate("Ops", "new topic"),
    Op.EDIT_TOPIC: lambda: translate("Ops", "edit of a topic"),
    Op.WITHDRAW_TOPIC: lambda: translate("Ops", "topic withdrawn"),
    Op.POST_AGAIN: lambda: translate("Ops", "topic posted again"),
    Op.DELETE_TOPIC: lambda: translate("Ops", "topics deleted"),
    Op.MERGE_TOPICS: lambda: translate("Ops", "topics merged"),
    Op.SPLIT_TOPIC: lambda: translate("Ops", "topic split"),
    Op.MOVE_TOPIC: lambda: translate("Ops", "topic moved"),
    Op.PIN_TOPIC: lambda: translate("Ops", "pin of a topic"),
    Op.ARRANGE: lambda: translate("Ops", "wall arranged"),
    Op.CLEAR_WALL: lambda: translate("Ops", "wall cleared"),
    Op.COUNT_HANDS: lambda: translate("Ops", "hands counted"),
    Op.EDIT_INTEREST: lambda: translate("Ops", "who chose a topic"),
    Op.IMPORT_TOPICS: lambda: translate("Ops", "import of topics"),
    Op.IMPORT_CHOICES: lambda: translate("Ops", "import of choices"),
    Op.IMPORT_SPACES: lambda: translate("Ops", "import of spaces"),
    Op.START_BREAKOUT: lambda: translate("Ops", "breakout started"),
    Op.END_BREAKOUT: lambda: translate("Ops", "breakout ended"),
    Op.REOPEN_BREAKOUT: lambda: translate("Ops", "breakout goes on"),
    Op.EDIT_REPORT: lambda: translate("Ops", "report"),
    Op.DELETE_REPORT: lambda: translate("Ops", "report deleted"),
    Op.ADD_ACTION: lambda: translate("Ops", "new action"),
    Op.EDIT_ACTION: lambda: translate("Ops", "edit of an action"),
    Op.MOVE_ACTION: lambda: translate("Ops", "action moved"),
    Op.DELETE_ACTION: lambda: translate("Ops", "actions deleted"),
    Op.ADD_OPTION: lambda: translate("Ops", "new option"),
    Op.EDIT_OPTION: lambda: translate("Ops", "edit of an option"),
    Op.MOVE_OPTION: lambda: translate("Ops", "option moved"),
    Op.DELETE_OPTION: lambda: translate("Ops", "options deleted"),
    Op.COUNT_DOTS: lambda: translate("Ops", "dots counted"),
    Op.SET_PRIORITIES: lambda: translate("Ops", "priorities of a group"),
    Op.ADD_NOTE: lambda: translate("Ops", "note"),
    Op.EDIT_NOTE: lambda: translate("Ops", "edit of a note"),
    Op.DELETE_NOTE: lambda: translate("Ops", "note deleted"),
    Op.IMPORT_NOTES: lambda: translate("Ops", "import of notes"),
    Op.EDIT_BOARD: lambda: translate("Ops", "board changed"),
    Op.ADD_THEME: lambda: translate("Ops", "new theme"),
    Op.RENAME_THEME: lambda: translate("Ops", "theme renamed"),
    Op.EDIT_THEME: lambda: translate("Ops", "theme changed"),
    Op.MOVE_THEME: lambda: translate("Ops", "theme moved"),
    Op.MERGE_THEMES: lambda: translate("Ops", "themes merged"),
    Op.SPLIT_THEME: lambda: translate("Ops", "theme split"),
    Op.DELETE_THEME: lambda: translate("Ops", "theme deleted"),
    Op.PLACE_NOTES: lambda: translate("Ops", "notes put in a theme"),
    Op.SET_ASIDE: lambda: translate("Ops", "notes set aside"),
    Op.ACCEPT_SUGGESTIONS: lambda: translate("Ops", "suggestions accepted"),
    Op.MOVE_NOTES: lambda: translate("Ops", "notes moved"),
    Op.TIDY: lambda: translate("Ops", "board tidied"),
    Op.STACK_NOTES: lambda: translate("Ops", "notes stacked"),
    Op.UNSTACK_NOTES: lambda: translate("Ops", "stack taken apart"),
    Op.ADD_SLIP: lambda: translate("Ops", "slip entered"),
    Op.ADD_CANVAS: lambda: translate("Ops", "new canvas"),
    Op.EDIT_CANVAS: lambda: translate("Ops", "canvas changed"),
    Op.DELETE_CANVAS: lambda: translate("Ops", "canvas deleted"),
    Op.EDIT_REGIONS: lambda: translate("Ops", "regions changed"),
    Op.PUT_IN_REGION: lambda: translate("Ops", "notes put in a region"),
    Op.QUOTE: lambda: translate("Ops", "notes quoted"),
    Op.WRITE: lambda: translate("Ops", "write-up changed"),
    Op.EDIT_WORDS: lambda: translate("Ops", "words changed"),
    Op.ADD_CODE: lambda: translate("Ops", "new QR code"),
    Op.EDIT_CODE: lambda: translate("Ops", "edit of a QR code"),
    Op.MOVE_CODE: lambda: translate("Ops", "QR code moved"),
    Op.DELETE_CODE: lambda: translate("Ops", "QR code deleted"),
    Op.TRANSLATE: lambda: translate("Ops", "translation"),
    Op.ADD_FORM: lambda: translate("Ops", "form added"),
    Op.EDIT_FORM: lambda: translate("Ops", "form changed"),
    Op.MOVE_FORM: lambda: translate("Ops", "form moved"),
    Op.DELETE_FORM: lambda: translate("Ops", "form deleted"),
    Op.ADD_CONDITION: lambda: translate("Ops", "framing or moment added"),
    Op.EDIT_CONDITION: lambda: translate("Ops", "framing or moment changed"),
    Op.MOVE_CONDITION: lambda: translate("Ops", "framing or moment moved"),
    Op.DELETE_CONDITION: lambda: translate("Ops", "framing or moment deleted"),
    Op.HAND_OUT: lambda: translate("Ops", "number of forms handed out"),
    Op.ADD_QUESTION: lambda: translate("Ops", "question added"),
    Op.EDIT_QUESTION: lambda: translate("Ops", "question changed"),
    Op.MOVE_QUESTION: lambda: translate("Ops", "question moved"),
    Op.DELETE_QUESTION: lambda: translate("Ops", "question deleted"),
    Op.ADD_RESPONSE: lambda: translate("Ops", "form entered"),
    Op.EDIT_RESPONSE: lambda: translate("Ops", "entered form changed"),
    Op.DELETE_RESPONSE: lambda: translate("Ops", "entered form deleted"),
    Op.TALLY_HANDS: lambda: translate("Ops", "show of hands"),
    Op.IMPORT_ANSWERS: lambda: translate("Ops", "answers brought in"),
    Op.RECOVER: lambda: translate("Ops", "session recovered"),
    Op.ANONYMISE: lambda: translate("Ops", "names taken out"),
    Op.ERASE_PERSON: lambda: translate("Ops", "person erased"),
}
