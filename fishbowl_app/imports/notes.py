"""What an import of notes would do, row by row, before anything is done."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.people import GroupNames
from fishbowl_app.imports.words import NoteField
from fishbowl_app.model import text
from fishbowl_app.model.entities import MAX_CHAIRS, Activity, Group, Kind, Note, Participant
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused
from fishbowl_app.model.text import same_key

_YEAR_2200 = 7_258_118_400.0  # a slip of the keyboard must not make an instant that no calendar can show


class NoteStatus(StrEnum):
    """What becomes of a row."""

    READY = "ready"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Unknown:
    """What a cell says and the session does not know; the note is taken without it."""

    field: NoteField
    given: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One row of the source with what becomes of it. Texts are cleaned, unless the row is refused."""

    number: int  # in the source
    status: NoteStatus
    text: str
    role: str = ""
    group_name: str = ""
    activity_id: str | None = None
    chair: int | None = None
    participant_id: str | None = None
    at: float | None = None  # UTC
    unknown: tuple[Unknown, ...] = ()
    like: int | None = None  # the number of the first row with the same text
    like_note: str | None = None  # the id of a note of the session with the same text
    refusal: BadText | None = None


@dataclass(frozen=True, slots=True)
class NoteImport:
    """A note to be added."""

    text: str
    role: str
    group_name: str
    activity_id: str | None
    chair: int | None
    participant_id: str | None
    at: float | None


@dataclass(frozen=True, slots=True)
class NotesImport:
    """What an import does when it is applied."""

    rows: tuple[NoteImport, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What of a session the notes may speak of."""

    participants: Sequence[Participant] = ()
    groups: Sequence[Group] = ()
    activities: Sequence[Activity] = ()
    notes: Sequence[Note] = ()
    day: date | None = None  # for times without a date; where there is none they are not known


@dataclass(frozen=True, slots=True)
class NotesPreview:
    """Every row below the header, each with one status, and the rows from the header up, which are not taken."""

    rows: tuple[NoteRow, ...]
    above: tuple[Row, ...]
    new_groups: tuple[str, ...]

    def of(self, status: NoteStatus) -> tuple[NoteRow, ...]:
        """Return the rows of a status."""
        return tuple(row for row in self.rows if row.status is status)

    @property
    def counts(self) -> dict[NoteStatus, int]:
        """Return how many rows there are of each status, the statuses without any included."""
        counted = Counter(row.status for row in self.rows)
        return {status: counted[status] for status in NoteStatus}

    @property
    def by_activity(self) -> dict[str | None, int]:
        """Return how many notes belong to each activity, None for none."""
        return dict(Counter(row.activity_id for row in self.of(NoteStatus.READY)))

    @property
    def by_group(self) -> dict[str, int]:
        """Return how many notes come from each group, "" for none."""
        return dict(Counter(row.group_name for row in self.of(NoteStatus.READY)))

    @property
    def alike(self) -> tuple[NoteRow, ...]:
        """Return the rows that say the same as a row further up or a note of the session; they are taken."""
        return tuple(row for row in self.rows if row.like is not None or row.like_note is not None)

    def plan(self, skip: Collection[int] = ()) -> NotesImport:
        """Return the notes to add: all that are ready, without the row numbers to skip."""
        return NotesImport(
            tuple(
                NoteImport(
                    row.text, row.role, row.group_name, row.activity_id, row.chair, row.participant_id, row.at
                )
                for row in self.of(NoteStatus.READY)
                if row.number not in skip
            )
        )


def preview_notes(table: Table, columns: ColumnMap, around: Surroundings) -> NotesPreview:
    """Return what an import of the table would do. Notes that say the same are marked and never left out.

    Raises:
        DataRefused: there are no rows, or no column holds the text.
    """
    table = table.with_header(columns.header)
    if not table.data:
        raise DataRefused(DataProblem.EMPTY, table.name)
    if NoteField.TEXT not in columns.columns:
        raise DataRefused(DataProblem.NO_COLUMN, table.name, NoteField.TEXT)
    finder = _Finder(around)
    rows = _with_likes([_cleaned(row, columns, finder) for row in table.data], around.notes)
    above = table.rows[: len(table.rows) - len(table.data)]
    used = {row.group_name for row in rows if row.status is NoteStatus.READY}
    return NotesPreview(tuple(rows), above, tuple(name for name in finder.groups.new if name in used))


def parse_instant(given: str, day: date | None) -> float | None:
    """Return what a cell says about when, in seconds since 1970 UTC, None where it cannot be understood.

    Understood are times of the day ("10:05", "10.05", "9h30", "9:30:15"), for which the day is needed, and dates
    with a time: ISO ("2026-03-14 10:05", "2026-03-14T10:05:00Z"), "14.03.2026 10:05" and "14/03/2026 10:05".
    Where day and month could be either, the reading that is the day counts. Without a zone it is local time.
    """
    given = given.strip()
    on, clock = day, given
    if match := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4}),? +(\S+)", given, re.ASCII):
        on, clock = _written_date(match, day), match[5]
    elif re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", given, re.ASCII):
        return _timestamp(given)
    time_of_day = re.fullmatch(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?", clock, re.ASCII)
    if time_of_day is None or on is None:
        return None
    hour, minute, second = time_of_day.groups("00")
    return _timestamp(f"{on.isoformat()} {int(hour):02}:{minute}:{second}")


def _written_date(match: re.Match[str], day: date | None) -> date | None:
    """Return the date of "14.03.2026" or "14/03/2026"; with slashes the month may come first."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    pairs = [(second, first)] if match[2] == "." or first == second else [(second, first), (first, second)]
    found = []
    for month, day_of_month in pairs:
        with contextlib.suppress(ValueError):
            found.append(date(year, month, day_of_month))
    return found[0] if len(found) == 1 else day if day in found else None


def _timestamp(iso: str) -> float | None:
    try:
        instant = datetime.fromisoformat(iso).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
    return instant if 0 <= instant < _YEAR_2200 else None


class _Finder:
    """Finds what of the session the cells mean."""

    def __init__(self, around: Surroundings) -> None:
        self.groups = GroupNames(around.groups)
        self.day = around.day
        ordered = sorted(around.activities, key=lambda activity: activity.place)
        self._rounds = [activity for activity in ordered if activity.kind is Kind.ROUND]
        self._titles = {same_key(activity.title): activity for activity in reversed(ordered) if activity.title}
        named = Counter(same_key(person.name) for person in around.participants)
        self._people = {same_key(person.name): person for person in around.participants}
        self._several = {key for key, count in named.items() if count > 1}
        self._all = around.participants

    def activity(self, cell: str) -> str | None:
        """Return the id of the activity of that title, or of the round of that number ("2", "Round 2")."""
        if titled := self._titles.get(same_key(cell)):
            return titled.id
        numbers = re.findall("[0-9]{1,3}", cell.removesuffix(".0"))
        if len(numbers) == 1 and 0 < int(numbers[0]) <= len(self._rounds):
            return self._rounds[int(numbers[0]) - 1].id
        return None

    def person(self, cell: str, group_name: str) -> Participant | None:
        """Return who is meant; of several with one name the only one in the group."""
        key = same_key(cell)
        if key not in self._several:
            return self._people.get(key)
        meant = [
            person
            for person in self._all
            if same_key(person.name) == key and self.groups.of_id(person.group_id) == group_name
        ]
        return meant[0] if len(meant) == 1 else None


def _cleaned(row: Row, columns: ColumnMap, finder: _Finder) -> NoteRow:
    """Return the row with cleaned texts and what they mean, or refused as it is."""
    words, role = columns.cell(row, NoteField.TEXT), columns.cell(row, NoteField.ROLE)
    try:
        kept, role = text.clean(words, text.NOTE), text.clean(role, text.ROLE)
        group_name = finder.groups.of_cell(columns.cell(row, NoteField.GROUP))
    except BadText as refusal:
        return NoteRow(row.number, NoteStatus.REFUSED, words, role, refusal=refusal)
    given = {field: columns.cell(row, field) for field in NoteField}
    person = finder.person(given[NoteField.NAME], group_name)
    activity_id, chair = finder.activity(given[NoteField.ROUND]), _chair(given[NoteField.CHAIR])
    at = parse_instant(given[NoteField.TIME], finder.day)
    found: dict[NoteField, object] = {
        NoteField.ROUND: activity_id,
        NoteField.CHAIR: chair,
        NoteField.NAME: person,
        NoteField.TIME: at,
    }
    return NoteRow(
        row.number,
        NoteStatus.READY,
        kept,
        role=role or (person.role if person else ""),
        group_name=group_name or finder.groups.of_id(person.group_id if person else None),
        activity_id=activity_id,
        chair=chair,
        participant_id=person.id if person else None,
        at=at,
        unknown=tuple(Unknown(field, given[field]) for field in found if given[field] and found[field] is None),
    )


def _chair(cell: str) -> int | None:
    """Return the number of a chair ("3", "3.0", "Chair 3"), None where it is none that a circle can have."""
    numbers = re.findall("[0-9]{1,3}", cell.removesuffix(".0"))
    if len(numbers) != 1 or not 1 <= int(numbers[0]) <= MAX_CHAIRS:
        return None
    return int(numbers[0])


def _with_likes(rows: Iterable[NoteRow], notes: Iterable[Note]) -> list[NoteRow]:
    """Return the rows, each with the first row and the first note of the session that say the same."""
    there: dict[str, str] = {}
    for note in notes:
        there.setdefault(same_key(note.text), note.id)
    first: dict[str, int] = {}
    marked = []
    for row in rows:
        if row.status is NoteStatus.READY:
            key = same_key(row.text)
            row = replace(row, like=first.get(key), like_note=there.get(key))
            first.setdefault(key, row.number)
        marked.append(row)
    return marked
