"""The day: its agenda, and who took part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Block, Cell, InColumns
from fishbowl_app.export.pdf.press import Head, Press
from fishbowl_app.model.report_parts.data import AgendaItem, Attendance, GroupPeople, Summary
from fishbowl_app.model.report_parts.said import Who

_COLUMNS = 2  # of names

# --- agenda -----------------------------------------------------------------------------------------------


def agenda(press: Press, summary: Summary) -> list[Block]:
    """Return the activities as planned and as they were."""
    if not summary.agenda:
        return []
    translate = press.words.translate
    columns: list[Head] = [
        (translate("Summary", "No."), 28.0),
        (translate("Summary", "Activity"),),
        (translate("Summary", "Planned"), 78.0),
        (translate("Summary", "Held"), 78.0),
        (translate("Summary", "Minutes planned"), 54.0, True),
        (translate("Summary", "Minutes held"), 50.0, True),
    ]
    rows = [_agenda_row(press, item) for item in summary.agenda]
    return [press.heading(translate("Summary", "Agenda")), press.table(columns, rows)]


def _agenda_row(press: Press, item: AgendaItem) -> list[str]:
    words = press.words
    return [
        str(item.number),
        item.title,
        words.span(item.planned_start, item.planned_end),
        words.state(item.state) if item.start is None else words.span(item.start, item.end),
        words.figure(item.length_s),
        words.figure(item.ran_s),
    ]


# --- people -----------------------------------------------------------------------------------------------


def people(press: Press, summary: Summary) -> list[Block]:
    """Return who took part, as far as it may be told."""
    if not (summary.attendance.people or summary.attendance.absent):
        return []
    translate = press.words.translate
    story: list[Block] = [
        press.heading(translate("Summary", "Who took part")),
        press.paragraph(_attendance(press, summary.attendance)),
    ]
    if any(group.named for group in summary.groups):
        for group in summary.groups:
            story += _named(press, group)
    elif any(group.roles for group in summary.groups):
        story.append(_roles(press, summary.groups))
    elif any(group.number for group in summary.groups):
        story.append(_counts(press, summary.groups))
    return story


def _attendance(press: Press, attendance: Attendance) -> str:
    translate = press.words.translate
    parts = [translate("Summary", "People who took part: {0}.").format(attendance.people)]
    if attendance.left:
        parts.append(translate("Summary", "Left before the end: {0}.").format(attendance.left))
    if attendance.absent:
        parts.append(translate("Summary", "Expected, but not marked as present: {0}.").format(attendance.absent))
    return " ".join(parts)


def _named(press: Press, group: GroupPeople) -> list[Block]:
    """Return the names of a group in two columns; who is not named is counted by role at the end."""
    title = f"{press.words.group(group)} ({group.people})"
    cells = [_person(press, who, group) for who in group.named]
    cells += [(press.paragraph(text, look.CELL_QUIET),) for text in _not_named(press, group)]
    return [press.heading(title, 2), InColumns(tuple(cells), _COLUMNS)]


def _person(press: Press, who: Who, group: GroupPeople) -> Cell:
    name = press.paragraph(who.name, look.PERSON)
    return (name,) if who.role in ("", group.name) else (name, press.paragraph(who.role, look.CELL_QUIET))


def _not_named(press: Press, group: GroupPeople) -> Iterator[str]:
    translate = press.words.translate
    for item in group.roles:
        role = item.role or translate("Summary", "No role")
        yield translate("Summary", "Not named: {0} ({1})").format(role, item.people)


def _roles(press: Press, groups: Sequence[GroupPeople]) -> Block:
    """Return how many of each group have which role."""
    translate = press.words.translate
    columns: list[Head] = [
        (translate("Summary", "Group"), 180.0),
        (translate("Summary", "Role"),),
        (translate("Summary", "People"), 60.0, True),
    ]
    rows = []
    for group in groups:
        for number, item in enumerate(group.roles):
            first = press.words.group(group) if number == 0 else ""
            rows.append([first, item.role or translate("Summary", "No role"), str(item.people)])
    return press.table(columns, rows)


def _counts(press: Press, groups: Sequence[GroupPeople]) -> Block:
    """Return how many each group was."""
    translate = press.words.translate
    columns: list[Head] = [(translate("Summary", "Group"),), (translate("Summary", "People"), 60.0, True)]
    return press.table(columns, [(press.words.group(group), str(group.people)) for group in groups])
