"""What each cell of the list of people says."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Participant, Presence
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.texts import presence_text

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns from left to right."""

    NAME = 0
    GROUP = 1
    ROLE = 2
    NOTE = 3
    PRESENCE = 4
    HIDDEN = 5
    TURNS = 6


PRESENCE_ICONS = {
    Presence.EXPECTED: ("person-expected", "text_quiet"),
    Presence.PRESENT: ("person-present", "ok"),
    Presence.LATE: ("person-late", "warn"),
    Presence.LEFT: ("person-left", "text_quiet"),
}


def heading(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.NAME: translate("People", "Name"),
        Column.GROUP: translate("People", "Group"),
        Column.ROLE: translate("People", "Role"),
        Column.NOTE: translate("People", "Remark"),
        Column.PRESENCE: translate("People", "Here?"),
        Column.HIDDEN: translate("People", "Hide name"),
        Column.TURNS: translate("People", "Turns"),
    }[column]


def explained(column: Column) -> str:
    """Return what a heading means, for its tool tip."""
    return {
        Column.NOTE: translate("People", "Only you see remarks: they are never on the Stage or in print"),
        Column.HIDDEN: translate("People", "Ticked: on the Stage and in print by role, never by name"),
        Column.TURNS: translate("People", "How often somebody has sat in the circle so far"),
    }.get(column, heading(column))


def cell_text(snapshot: Snapshot, person: Participant, column: Column, turns: int) -> str:
    """Return what a cell shows, on one line."""
    match column:
        case Column.NAME:
            return person.name
        case Column.GROUP:
            group = snapshot.group_of(person)
            return group.name if group else ""
        case Column.ROLE:
            return person.role
        case Column.NOTE:
            return " ".join(person.note.split())
        case Column.PRESENCE:
            return presence_text(person.presence)
        case Column.TURNS:
            return str(turns) if turns else ""
    return ""


def edit_text(snapshot: Snapshot, person: Participant, column: Column) -> str:
    """Return what an editor begins with."""
    return person.note if column is Column.NOTE else cell_text(snapshot, person, column, 0)


def heard(snapshot: Snapshot, person: Participant, column: Column, turns: int) -> str:
    """Return what a screen reader says of a cell; a name comes with where the person is."""
    text = cell_text(snapshot, person, column, turns)
    match column:
        case Column.NAME:
            return f"{text}, {presence_text(person.presence)}"
        case Column.HIDDEN:
            return heading(column)  # the tick is heard with it
        case Column.TURNS:
            return translate("People", "%n turns", None, turns)
    return f"{heading(column)}: {text}" if text else translate("People", "{0}: none").format(heading(column))


def whole_text(snapshot: Snapshot, person: Participant, turns: int) -> str:
    """Return all that is known of a person in lines, for a tool tip; columns may be hidden or narrow."""
    lines = [person.name]
    for column in (Column.GROUP, Column.ROLE, Column.PRESENCE, Column.TURNS, Column.NOTE):
        text = person.note if column is Column.NOTE else cell_text(snapshot, person, column, turns)
        if text:
            lines.append(f"{heading(column)}: {text}")
    if person.name_hidden:
        lines.append(explained(Column.HIDDEN))
    return "\n".join(lines)
