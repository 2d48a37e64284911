"""The day: its agenda, and who took part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, Paragraph

from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.old_press import Press
from fishbowl_app.export.pdf.typeset.tables import Column, in_columns, table
from fishbowl_app.model.report_parts.data import AgendaItem, Attendance, GroupPeople, Summary
from fishbowl_app.model.report_parts.said import Who

# --- agenda -----------------------------------------------------------------------------------------------


def agenda(press: Press, summary: Summary) -> list[Flowable]:
    """Return the activities as planned and as they were."""
    if not summary.agenda:
        return []
    translate = press.words.translate
    columns = [
        Column("", 24),
        Column(translate("Summary", "Activity")),
        Column(translate("Summary", "Planned"), 78),
        Column(translate("Summary", "Held"), 78),
        Column(translate("Summary", "Minutes planned"), 54, right=True),
        Column(translate("Summary", "Minutes held"), 50, right=True),
    ]
    rows = [_agenda_row(press, item) for item in summary.agenda]
    return [*press.heading(translate("Summary", "Agenda")), table(press, columns, rows)]


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


def people(press: Press, summary: Summary) -> list[Flowable]:
    """Return who took part, as far as it may be told."""
    if not (summary.attendance.people or summary.attendance.absent):
        return []
    translate = press.words.translate
    story = press.heading(translate("Summary", "Who took part"))
    story.append(press.paragraph(_attendance(press, summary.attendance)))
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


def _named(press: Press, group: GroupPeople) -> list[Flowable]:
    """Return the names of a group in two columns; who is not named is counted by role at the end."""
    title = f"{press.words.group(group)} ({group.people})"
    cells = [_person(press, who, group) for who in group.named]
    cells += [press.paragraph(text, look.CELL_QUIET) for text in _not_named(press, group)]
    return [*press.heading(title, 1), in_columns(press, cells)]


def _person(press: Press, who: Who, group: GroupPeople) -> Paragraph:
    name = press.markup(who.name, look.CELL_BOLD)
    if who.role in ("", group.name):
        return press.block(name, look.CELL_BOLD)
    return press.block(press.below(name, who.role, look.CELL_QUIET), look.CELL_BOLD)


def _not_named(press: Press, group: GroupPeople) -> Iterator[str]:
    translate = press.words.translate
    for item in group.roles:
        role = item.role or translate("Summary", "No role")
        yield translate("Summary", "Not named: {0} ({1})").format(role, item.people)


def _roles(press: Press, groups: Sequence[GroupPeople]) -> Flowable:
    """Return how many of each group have which role."""
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "Group"), 180),
        Column(translate("Summary", "Role")),
        Column(translate("Summary", "People"), 60, right=True),
    ]
    rows = []
    for group in groups:
        for number, item in enumerate(group.roles):
            first = press.words.group(group) if number == 0 else ""
            rows.append([first, item.role or translate("Summary", "No role"), str(item.people)])
    return table(press, columns, rows)


def _counts(press: Press, groups: Sequence[GroupPeople]) -> Flowable:
    """Return how many each group was."""
    translate = press.words.translate
    columns = [
        Column(translate("Summary", "Group")),
        Column(translate("Summary", "People"), 60, right=True),
    ]
    return table(press, columns, [(press.words.group(group), str(group.people)) for group in groups])
