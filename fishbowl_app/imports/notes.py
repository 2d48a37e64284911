"""What an import of notes would do, row by row, before anything is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.notes_alike import nearly_same
from fishbowl_app.imports.notes_around import Finder, Surroundings
from fishbowl_app.imports.notes_colours import colour_of, is_colour
from fishbowl_app.imports.notes_values import (
    names_nobody,
    parse_chair,
    parse_instant,
    parse_language,
    parse_slip,
    parse_votes,
    parse_yes,
)
from fishbowl_app.imports.notes_words import NoteField
from fishbowl_app.model import text
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused
from fishbowl_app.model.text import same_key

_SOURCE = text.Field("source", 255, may_be_empty=True)


class NoteStatus(StrEnum):
    """What becomes of a row."""

    READY = "ready"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Unknown:
    """What a cell says and a note cannot have; the note is taken without it."""

    field: NoteField
    given: str
    taken: bool = False  # another note has it; else nobody knows what it means


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
    votes: int = 0
    language: str = ""
    theme_name: str = ""
    set_aside: bool = False
    slip: int | None = None
    colour: Colour | None = None
    source: str = ""
    unknown: tuple[Unknown, ...] = ()
    like: int | None = None  # the number of the first row with the same text
    like_note: str | None = None  # the id of a note of the session with the same text
    near: bool = False  # the text is nearly the same
    stack_on: int | str | None = None  # in a plan: the row on top, or the note of the session, that it lies under
    refusal: BadText | None = None


@dataclass(frozen=True, slots=True)
class NotesImport:
    """What an import does when it is applied."""

    rows: tuple[NoteRow, ...]


@dataclass(frozen=True, slots=True)
class NotesPreview:
    """Every row below the header, each with one status, and the rows from the header up, which are not taken."""

    rows: tuple[NoteRow, ...]
    above: tuple[Row, ...]
    new_groups: tuple[str, ...]
    new_themes: tuple[str, ...]

    def of(self, status: NoteStatus) -> tuple[NoteRow, ...]:
        """Return the rows of a status."""
        return tuple(row for row in self.rows if row.status is status)

    @property
    def counts(self) -> dict[NoteStatus, int]:
        """Return how many rows there are of each status, the statuses without any included."""
        counted = Counter(row.status for row in self.rows)
        return {status: counted[status] for status in NoteStatus}

    @property
    def alike(self) -> tuple[NoteRow, ...]:
        """Return the rows that say the same, or nearly, as a row further up or a note of the session."""
        return tuple(row for row in self.rows if row.like is not None or row.like_note is not None)

    def plan(self, skip: Collection[int] = (), stack: Collection[int] = ()) -> NotesImport:
        """Return the notes to add: all that are ready, without the row numbers to skip.

        Args:
            stack: the numbers of rows that come to lie under what they repeat.
        """
        taken = {row.number: row for row in self.of(NoteStatus.READY) if row.number not in skip}
        tops: dict[int, int | str | None] = {}
        for row in taken.values():
            tops[row.number] = _top(row, tops) if row.number in stack else None
        return NotesImport(tuple(replace(row, stack_on=tops[row.number]) for row in taken.values()))


def _top(row: NoteRow, tops: Mapping[int, int | str | None]) -> int | str | None:
    """Return what a row comes to lie under: a note of the session, the row it repeats, or what that lies under.

    A row always repeats one further up, so `tops` knows of that already, unless it does not come in.
    """
    if row.like_note is not None or row.like is None or row.like not in tops:
        return row.like_note
    above = tops[row.like]
    return row.like if above is None else above


def preview_notes(table: Table, columns: ColumnMap, around: Surroundings) -> NotesPreview:
    """Return what an import of the table would do. Notes that say the same are marked and never left out.

    Raises:
        DataRefused: there are no rows, or no column holds the text.
    """
    table = table.with_header(columns.header)
    if not table.data:
        raise DataRefused(DataProblem.EMPTY, table.name)
    if NoteField.TEXT not in columns.columns and NoteField.TITLE not in columns.columns:
        raise DataRefused(DataProblem.NO_COLUMN, table.name, NoteField.TEXT)
    finder = Finder(around)
    rows = _with_likes([_cleaned(row, columns, finder) for row in table.data], around.notes)
    above = table.rows[: len(table.rows) - len(table.data)]
    ready = [row for row in rows if row.status is NoteStatus.READY]
    groups, themes = {row.group_name for row in ready}, {row.theme_name for row in ready}
    return NotesPreview(
        tuple(rows),
        above,
        tuple(name for name in finder.groups.new if name in groups),
        tuple(name for name in finder.new_themes if name in themes),
    )


def _cleaned(row: Row, columns: ColumnMap, finder: Finder) -> NoteRow:
    """Return the row with cleaned texts and what they mean, or refused as it is."""
    given = {field: columns.cell(row, field) for field in NoteField}
    words, role = _words(given[NoteField.TITLE], given[NoteField.TEXT]), given[NoteField.ROLE]
    try:
        kept, role = text.clean(words, text.NOTE), text.clean(role, text.ROLE)
        group_name = finder.groups.of_cell(given[NoteField.GROUP])
        theme_name, source = finder.theme(given[NoteField.THEME]), text.clean(given[NoteField.SOURCE], _SOURCE)
    except BadText as refusal:
        return NoteRow(row.number, NoteStatus.REFUSED, words, role, refusal=refusal)
    person = finder.person(given[NoteField.NAME], group_name)
    if person is None and names_nobody(given[NoteField.NAME]):
        given[NoteField.NAME] = ""
    activity_id, chair = finder.activity(given[NoteField.ROUND]), parse_chair(given[NoteField.CHAIR])
    at, votes = parse_instant(given[NoteField.TIME], finder.day), parse_votes(given[NoteField.VOTES])
    language, aside = parse_language(given[NoteField.LANGUAGE]), parse_yes(given[NoteField.SET_ASIDE])
    said_slip = parse_slip(given[NoteField.SLIP])
    slip = finder.slip(said_slip)
    found: dict[NoteField, object] = {
        NoteField.VOTES: votes,
        NoteField.SET_ASIDE: aside,
        NoteField.LANGUAGE: language,
        NoteField.SLIP: slip,
        NoteField.COLOUR: is_colour(given[NoteField.COLOUR]) or None,
        NoteField.ROUND: activity_id,
        NoteField.CHAIR: chair,
        NoteField.NAME: person,
        NoteField.TIME: at,
    }
    unknown = (field for field in found if given[field] and found[field] is None)
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
        votes=votes or 0,
        language=language or "",
        theme_name=theme_name,
        set_aside=bool(aside) and not theme_name,
        slip=slip,
        colour=colour_of(given[NoteField.COLOUR]),
        source=source,
        unknown=tuple(
            Unknown(field, given[field], taken=field is NoteField.SLIP and said_slip is not None)
            for field in unknown
        ),
    )


def _words(title: str, body: str) -> str:
    """Return the heading and the text of a note as one, the heading once."""
    title, body = title.strip(), body.strip()
    return body if not title or same_key(body).startswith(same_key(title)) else f"{title}\n{body}".strip()


def _with_likes(rows: Sequence[NoteRow], notes: Sequence[Note]) -> list[NoteRow]:
    """Return the rows, each with the first row and the first note of the session that say the same, or nearly."""
    there: dict[str, str] = {}
    for note in notes:
        there.setdefault(same_key(note.text), note.id)
    first: dict[str, int] = {}
    marked = []
    for row, near in zip(rows, _near(rows, notes), strict=True):
        if row.status is NoteStatus.READY:
            key = same_key(row.text)
            row = replace(row, like=first.get(key), like_note=there.get(key))
            first.setdefault(key, row.number)
            if row.like is None and row.like_note is None:
                row = _with_near(row, near)
        marked.append(row)
    return marked


def _with_near(row: NoteRow, near: int | str | None) -> NoteRow:
    if isinstance(near, str):
        return replace(row, like_note=near, near=True)
    return row if near is None else replace(row, like=near, near=True)


def _near(rows: Sequence[NoteRow], notes: Sequence[Note]) -> list[int | str | None]:
    """Return for each row the note of the session or the row further up that nearly says the same."""
    texts = (*(note.text for note in notes), *(row.text if row.refusal is None else "" for row in rows))
    ids: list[int | str] = [*(note.id for note in notes), *(row.number for row in rows)]
    return [None if place is None else ids[place] for place in nearly_same(texts)[len(notes) :]]
