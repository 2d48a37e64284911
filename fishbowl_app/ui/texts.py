"""Words for what the model knows only as names: ops, errors, kinds. All of them are translated here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fishbowl_app.model import errors
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Format, Kind, NameStyle, Presence, QueueOrder, State, VisitorRule
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.error_texts import outside_text, rule_text

tr = QCoreApplication.translate


def error_text(error: errors.FishbowlError, snapshot: Snapshot | None = None) -> str:
    """Return one or two sentences: what is wrong and what to do. Names come from the snapshot, if given."""
    if isinstance(error, errors.OutsideProblem):
        return outside_text(error)
    return rule_text(error, snapshot)


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
    return tr("Texts", "{0} min").format(round(seconds / 60))


def kind_text(kind: Kind) -> str:
    """Return the word for a kind of activity."""
    return {
        Kind.WELCOME: tr("Texts", "Welcome"),
        Kind.TALK: tr("Texts", "Talk"),
        Kind.ROUND: tr("Texts", "Fishbowl round"),
        Kind.FEEDBACK: tr("Texts", "Feedback"),
        Kind.BREAK: tr("Texts", "Break"),
        Kind.OPEN_SPACE: tr("Texts", "Open space"),
        Kind.CLOSING: tr("Texts", "Closing"),
        Kind.OTHER: tr("Texts", "Other"),
    }[kind]


def state_text(state: State) -> str:
    """Return the word for how far an activity is."""
    return {
        State.PLANNED: tr("Texts", "Planned"),
        State.RUNNING: tr("Texts", "Running"),
        State.DONE: tr("Texts", "Done"),
        State.SKIPPED: tr("Texts", "Skipped"),
    }[state]


def presence_text(presence: Presence) -> str:
    """Return the word for where a participant is."""
    return {
        Presence.EXPECTED: tr("Texts", "Expected"),
        Presence.PRESENT: tr("Texts", "Present"),
        Presence.LATE: tr("Texts", "Comes later"),
        Presence.LEFT: tr("Texts", "Has left"),
    }[presence]


def format_text(value: Format) -> str:
    """Return the word for a format of the fishbowl."""
    return {
        Format.OPEN: tr("Texts", "Open: a chair stays free"),
        Format.CLOSED: tr("Texts", "Closed: the circle changes each round"),
        Format.PANEL: tr("Texts", "Panel: one chair rotates"),
    }[value]


def visitor_text(rule: VisitorRule) -> str:
    """Return the name of a visitor rule."""
    return {
        VisitorRule.STAYS: tr("Texts", "A visitor stays until someone goes"),
        VisitorRule.ONE_POINT: tr("Texts", "A visitor leaves after one point"),
    }[rule]


def order_text(order: QueueOrder) -> str:
    """Return the name of an order of the waiting list."""
    return {
        QueueOrder.FIRST_COME: tr("Texts", "First come"),
        QueueOrder.LEAST_HEARD: tr("Texts", "Least heard first"),
        QueueOrder.ALTERNATE: tr("Texts", "Groups in turn"),
    }[order]


def style_text(style: NameStyle) -> str:
    """Return what a way of naming people is called."""
    return {
        NameStyle.ALL: tr("Texts", "Names"),
        NameStyle.ROLES: tr("Texts", "Roles only"),
        NameStyle.NONE: tr("Texts", "No names and no roles"),
    }[style]


def colour_text(colour: Colour) -> str:
    """Return the name of a colour."""
    return {
        Colour.YELLOW: tr("Texts", "Yellow"),
        Colour.BLUE: tr("Texts", "Blue"),
        Colour.GREEN: tr("Texts", "Green"),
        Colour.PINK: tr("Texts", "Pink"),
        Colour.PURPLE: tr("Texts", "Purple"),
        Colour.ORANGE: tr("Texts", "Orange"),
    }[colour]


# Functions, so that the words come in the language of the moment they are shown.
_OPS: dict[Op, Callable[[], str]] = {
    Op.CREATE: lambda: tr("Ops", "new session"),
    Op.EDIT_DETAILS: lambda: tr("Ops", "edit of the session"),
    Op.EDIT_FISHBOWL: lambda: tr("Ops", "edit of the fishbowl"),
    Op.ADD_GROUP: lambda: tr("Ops", "new group"),
    Op.EDIT_GROUP: lambda: tr("Ops", "edit of a group"),
    Op.DELETE_GROUP: lambda: tr("Ops", "group deleted"),
    Op.ADD_PARTICIPANT: lambda: tr("Ops", "new participant"),
    Op.EDIT_PARTICIPANT: lambda: tr("Ops", "edit of a participant"),
    Op.MARK_PRESENCE: lambda: tr("Ops", "who is here"),
    Op.DELETE_PARTICIPANT: lambda: tr("Ops", "participant deleted"),
    Op.IMPORT_PEOPLE: lambda: tr("Ops", "import of people"),
    Op.ADD_ACTIVITY: lambda: tr("Ops", "new activity"),
    Op.EDIT_ACTIVITY: lambda: tr("Ops", "edit of an activity"),
    Op.MOVE_ACTIVITY: lambda: tr("Ops", "activity moved"),
    Op.DELETE_ACTIVITY: lambda: tr("Ops", "activity deleted"),
    Op.APPLY_TEMPLATE: lambda: tr("Ops", "template"),
    Op.START_ACTIVITY: lambda: tr("Ops", "start"),
    Op.FINISH_ACTIVITY: lambda: tr("Ops", "finish"),
    Op.SKIP_ACTIVITY: lambda: tr("Ops", "skip"),
    Op.REOPEN_ACTIVITY: lambda: tr("Ops", "reopened"),
    Op.PAUSE: lambda: tr("Ops", "pause"),
    Op.RESUME: lambda: tr("Ops", "go on"),
    Op.ADD_TIME: lambda: tr("Ops", "time changed"),
    Op.CORRECT_CLOCK: lambda: tr("Ops", "clock corrected"),
    Op.SIT_DOWN: lambda: tr("Ops", "sits down"),
    Op.LEAVE_CHAIR: lambda: tr("Ops", "leaves the chair"),
    Op.CHANGE_CHAIR: lambda: tr("Ops", "changes the chair"),
    Op.SEAT_ROUND: lambda: tr("Ops", "round seated as planned"),
    Op.CLEAR_CIRCLE: lambda: tr("Ops", "circle cleared"),
    Op.START_SPEAKING: lambda: tr("Ops", "speaks"),
    Op.STOP_SPEAKING: lambda: tr("Ops", "has spoken"),
    Op.JOIN_QUEUE: lambda: tr("Ops", "waits for a chair"),
    Op.LEAVE_QUEUE: lambda: tr("Ops", "off the waiting list"),
    Op.PUT_FIRST: lambda: tr("Ops", "put first"),
    Op.SET_QUEUE_ORDER: lambda: tr("Ops", "order of the waiting list"),
    Op.ADD_FEEDBACK: lambda: tr("Ops", "feedback"),
    Op.EDIT_FEEDBACK: lambda: tr("Ops", "edit of feedback"),
    Op.DELETE_FEEDBACK: lambda: tr("Ops", "feedback deleted"),
    Op.USE_AS_QUESTION: lambda: tr("Ops", "next question"),
    Op.PLAN_ROTATION: lambda: tr("Ops", "rotation planned"),
    Op.EDIT_ROTATION: lambda: tr("Ops", "rotation changed"),
    Op.PIN_SEAT: lambda: tr("Ops", "pin"),
    Op.ADD_NOTE: lambda: tr("Ops", "note"),
    Op.EDIT_NOTE: lambda: tr("Ops", "edit of a note"),
    Op.DELETE_NOTE: lambda: tr("Ops", "note deleted"),
    Op.IMPORT_NOTES: lambda: tr("Ops", "import of notes"),
}
