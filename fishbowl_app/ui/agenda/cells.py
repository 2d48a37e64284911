"""What each cell of the agenda says, in words that need no colour."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.duration import format_minutes
from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.ui.day_texts import late_text
from fishbowl_app.ui.texts import kind_text, minutes_text, state_text, time_text

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    TITLE = 1
    MINUTES = 2
    PLANNED = 3
    REAL = 4
    LATE = 5
    STATE = 6


# What time alone can change.
TICKING = (Column.REAL, Column.LATE)

STATE_ICONS = {State.PLANNED: "clock", State.RUNNING: "play", State.DONE: "check", State.SKIPPED: "skip"}


def heading(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.NUMBER: translate("Agenda", "No."),
        Column.TITLE: translate("Agenda", "Activity"),
        Column.MINUTES: translate("Agenda", "Minutes"),
        Column.PLANNED: translate("Agenda", "Planned"),
        Column.REAL: translate("Agenda", "Real or expected"),
        Column.LATE: translate("Agenda", "Late or early"),
        Column.STATE: translate("Agenda", "State"),
    }[column]


def cell_text(line: Line, column: Column) -> str:
    """Return what a cell shows."""
    match column:
        case Column.NUMBER:
            return str(line.number)
        case Column.TITLE:
            return line.activity.title
        case Column.MINUTES:
            return format_minutes(line.activity.length_s)
        case Column.PLANNED:
            return "" if line.planned_start is None else time_text(line.planned_start)
        case Column.REAL:
            return _real(line)
        case Column.LATE:
            return late_text(line.late_s)
        case Column.STATE:
            return state_text(line.activity.state)


def second_line(line: Line) -> str:
    """Return what stands below the title: the kind, when it must not start before, the question."""
    activity = line.activity
    parts = [kind_text(activity.kind), fixed_text(activity.fixed_start), activity.question]
    return " · ".join(part for part in parts if part)


def fixed_text(fixed_start: str) -> str:
    """Return "not before 10:30", or ""."""
    return translate("Agenda", "not before {0}").format(fixed_start) if fixed_start else ""


def heard(line: Line, column: Column) -> str:
    """Return what a screen reader says of a cell; a number alone would say nothing."""
    text = cell_text(line, column)
    match column:
        case Column.TITLE:
            return ", ".join((text, second_line(line), state_text(line.activity.state)))
        case Column.MINUTES:
            return minutes_text(line.activity.length_s)
        case Column.NUMBER | Column.STATE:
            return text
    return f"{heading(column)}: {text}" if text else heading(column)


def whole_text(line: Line) -> str:
    """Return all that is known of an activity in lines, for its tool tip; columns may be hidden."""
    times = [
        f"{heading(column)}: {cell_text(line, column)}"
        for column in (Column.MINUTES, Column.PLANNED, Column.REAL, Column.LATE, Column.STATE)
        if cell_text(line, column)
    ]
    return "\n".join([line.activity.title, second_line(line), *times])


def about(time: str) -> str:
    """Return "about 10:46" for a time still to come."""
    return translate("Agenda", "about {0}").format(time)


def _real(line: Line) -> str:
    """Return when it was and will be, as far as that is known."""
    if line.start is None:
        return ""
    start = time_text(line.start)
    if line.activity.state is State.PLANNED:
        return about(start)
    if line.end is None:
        return start
    end = time_text(line.end)
    return f"{start} – {about(end) if line.projected else end}"
