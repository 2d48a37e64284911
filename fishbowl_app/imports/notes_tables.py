"""Notes of our own files, another session or a board, as a table like any other, for the same preview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from fishbowl_app.imports.grid import MAX_ROWS, Row, Table, trimmed
from fishbowl_app.model.entities import Note
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.board_import import BoardRows
from fishbowl_app.model.ops.notes import TYPED
from fishbowl_app.model.snapshot import Snapshot

_HEADER = (
    "Text", "Theme", "Set aside", "Votes", "Group", "Role", "Name", "Source", "Language", "Colour", "Slip", "Time",
)  # fmt: skip
_YES = "✓"


@dataclass(frozen=True, slots=True)
class _Names:
    """What the ids in notes are called."""

    groups: Mapping[str, str]
    people: Mapping[str, str]
    themes: Mapping[str, str]
    activities: Mapping[str, str]
    title: str = ""  # of the session


def session_table(snapshot: Snapshot, name: str, unnamed: str) -> Table:
    """Return the notes of a session. Its title and that of the round are their source.

    Args:
        snapshot: the session.
        name: of its file.
        unnamed: what a theme without a name is called, "{0}" being its place.

    Raises:
        DataRefused: too many.
    """
    names = _Names(
        groups={group.id: group.name for group in snapshot.group_list},
        people={person.id: person.name for person in snapshot.participants.values()},
        themes={theme.id: theme.name or unnamed.format(at) for at, theme in enumerate(snapshot.theme_list, 1)},
        activities={activity.id: activity.title for activity in snapshot.agenda},
        title=snapshot.details.title,
    )
    return _table(snapshot.note_list, name, names)


def board_table(rows: BoardRows, name: str, unnamed: str) -> Table:
    """Return the notes of a board that was exported; arguments and errors as those of `session_table`."""
    groups = {note.group_id: note.group_id for note in rows.notes if note.group_id}
    people = {note.participant_id: note.participant_id for note in rows.notes if note.participant_id}
    themes = {theme.id: theme.name or unnamed.format(at) for at, theme in enumerate(rows.themes, 1)}
    names = _Names(groups, people, themes, {activity.id: activity.title for activity in rows.activities})
    return _table(rows.notes, name, names)


def _table(notes: Iterable[Note], name: str, names: _Names) -> Table:
    found = [Row(number, trimmed(_cells(note, names))) for number, note in enumerate(notes, 2)]
    if len(found) > MAX_ROWS:
        raise DataRefused(DataProblem.TOO_MANY_ROWS, name, limit=MAX_ROWS)
    return Table(name, (Row(1, _HEADER), *found), 0)


def _cells(note: Note, names: _Names) -> list[str]:
    return [
        note.text,
        names.themes.get(note.theme_id or "", ""),
        _YES if note.set_aside else "",
        str(note.votes) if note.votes else "",
        names.groups.get(note.group_id or "", ""),
        note.role,
        names.people.get(note.participant_id or "", ""),
        _source(note, names),
        note.language,
        note.colour.value,
        "" if note.slip is None else str(note.slip),
        datetime.fromtimestamp(note.at, UTC).isoformat(sep=" "),  # with all its digits: they keep the order
    ]


def _source(note: Note, names: _Names) -> str:
    where = names.activities.get(note.activity_id or "", "")
    return ", ".join(part for part in (names.title, where, "" if note.source == TYPED else note.source) if part)
