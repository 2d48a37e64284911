"""What an import of people would do, row by row, before anything is done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row, Table
from fishbowl_app.imports.words import PersonField
from fishbowl_app.model import text
from fishbowl_app.model.entities import Group, Participant
from fishbowl_app.model.errors import BadText, DataProblem, DataRefused
from fishbowl_app.model.text import same_key


class PersonStatus(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"  # same name, group and role as a row further up; left out unless it is included
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value that an import replaces: of the field "group", "role" or "note"."""

    field: PersonField
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the source with what becomes of it. Texts are cleaned, unless the row is refused."""

    number: int  # in the source
    status: PersonStatus
    name: str
    group_name: str
    role: str
    note: str
    participant_id: str | None = None  # who is meant, where somebody is there already
    changes: tuple[FieldChange, ...] = ()
    like: int | None = None  # the number of the row that this one repeats
    refusal: BadText | None = None


@dataclass(frozen=True, slots=True)
class PersonImport:
    """A person to be added, or changed where there is a `participant_id`. An empty text changes nothing."""

    name: str
    group_name: str
    role: str
    note: str
    participant_id: str | None


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """What an import does when it is applied."""

    rows: tuple[PersonImport, ...]


@dataclass(frozen=True, slots=True)
class PeoplePreview:
    """Every row below the header, each with one status, and the rows from the header up, which are not taken."""

    rows: tuple[PersonRow, ...]
    above: tuple[Row, ...]
    new_groups: tuple[str, ...]

    def of(self, status: PersonStatus) -> tuple[PersonRow, ...]:
        """Return the rows of a status."""
        return tuple(row for row in self.rows if row.status is status)

    @property
    def counts(self) -> dict[PersonStatus, int]:
        """Return how many rows there are of each status, the statuses without any included."""
        counted = Counter(row.status for row in self.rows)
        return {status: counted[status] for status in PersonStatus}

    @property
    def by_group(self) -> dict[str, int]:
        """Return how many people of the file are in each group, "" for none; without what is left out."""
        left_out = (PersonStatus.DUPLICATE, PersonStatus.REFUSED)
        return dict(Counter(row.group_name for row in self.rows if row.status not in left_out))

    def plan(self, skip: Collection[int] = ()) -> PeopleImport:
        """Return what is to be done: new and changed people, without the row numbers to skip."""
        return PeopleImport(
            tuple(
                PersonImport(row.name, row.group_name, row.role, row.note, row.participant_id)
                for row in self.rows
                if row.status in (PersonStatus.NEW, PersonStatus.CHANGED) and row.number not in skip
            )
        )


def preview_people(
    table: Table,
    columns: ColumnMap,
    participants: Iterable[Participant],
    groups: Iterable[Group],
    include: Collection[int] = (),
) -> PeoplePreview:
    """Return what an import of the table would do. `include` holds numbers of duplicates that are people too.

    The same name in another group, or with another role, is another person within a file. Somebody who is
    there already is known by name, and by group where that is not enough; empty cells change nothing.

    Raises:
        DataRefused: there are no rows, or no column holds a name.
    """
    table = table.with_header(columns.header)
    if not table.data:
        raise DataRefused(DataProblem.EMPTY, table.name)
    if not columns.has_name:
        raise DataRefused(DataProblem.NO_COLUMN, table.name, PersonField.NAME)
    names = GroupNames(groups)
    rows = [_cleaned(row, columns, names) for row in table.data]
    rows = _with_duplicates(rows, include)
    rows = _matched(rows, list(participants), names)
    above = table.rows[: len(table.rows) - len(table.data)]
    used = {row.group_name for row in rows if row.status in (PersonStatus.NEW, PersonStatus.CHANGED)}
    return PeoplePreview(tuple(rows), above, tuple(name for name in names.new if name in used))


class GroupNames:
    """Finds the group that a cell means: by name or label one of the session, else a new one as first spelt."""

    def __init__(self, groups: Iterable[Group]) -> None:
        known = list(groups)
        self._by_key = {same_key(group.label): group.name for group in known if group.label}
        self._by_key |= {same_key(group.name): group.name for group in known}
        self._names = {group.id: group.name for group in known}
        self.new: list[str] = []

    def of_id(self, group_id: str | None) -> str:
        """Return the name of a group of the session, "" for none."""
        return self._names.get(group_id, "") if group_id else ""

    def of_cell(self, cell: str) -> str:
        """Return the name of the group that a cell means, "" for none.

        Raises:
            BadText: too long, or no text.
        """
        name = text.clean(cell, replace(text.GROUP, may_be_empty=True))
        key = same_key(name)
        if key and key not in self._by_key:
            self._by_key[key] = name
            self.new.append(name)
        return self._by_key.get(key, "")


def _cleaned(row: Row, columns: ColumnMap, groups: GroupNames) -> PersonRow:
    """Return the row with cleaned texts, or refused as it is."""
    name = _whole_name(row, columns)
    group, role, note = (
        columns.cell(row, field) for field in (PersonField.GROUP, PersonField.ROLE, PersonField.NOTE)
    )
    try:
        return PersonRow(
            row.number,
            PersonStatus.NEW,
            name=text.clean(name, text.NAME),
            role=text.clean(role, text.ROLE),
            note=text.clean(note, text.REMARK),
            group_name=groups.of_cell(group),  # last: a refused row makes no group
        )
    except BadText as refusal:
        return PersonRow(row.number, PersonStatus.REFUSED, name, group, role, note, refusal=refusal)


def _whole_name(row: Row, columns: ColumnMap) -> str:
    if PersonField.NAME in columns.columns:
        return columns.cell(row, PersonField.NAME)
    halves = (columns.cell(row, PersonField.FIRST_NAME), columns.cell(row, PersonField.SURNAME))
    return " ".join(half for half in halves if half)


def _with_duplicates(rows: Sequence[PersonRow], include: Collection[int]) -> list[PersonRow]:
    first: dict[tuple[str, str, str], int] = {}
    marked = []
    for row in rows:
        key = (same_key(row.name), same_key(row.group_name), same_key(row.role))
        if row.status is not PersonStatus.NEW:
            marked.append(row)
        elif key not in first:
            first[key] = row.number
            marked.append(row)
        else:
            status = PersonStatus.NEW if row.number in include else PersonStatus.DUPLICATE
            marked.append(replace(row, status=status, like=first[key]))
    return marked


def _matched(rows: list[PersonRow], participants: Sequence[Participant], groups: GroupNames) -> list[PersonRow]:
    """Return the rows with who of the session is meant and what changes about them."""
    there: dict[str, list[Participant]] = defaultdict(list)
    for person in participants:
        there[same_key(person.name)].append(person)
    wanted: dict[str, list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.status is PersonStatus.NEW:
            wanted[same_key(row.name)].append(place)
    matched = list(rows)
    for key, places in wanted.items():
        pairs = _pairs([rows[place] for place in places], there.get(key, []), groups)
        for place, meant in zip(places, pairs, strict=True):
            if meant is not None:
                matched[place] = _compared(rows[place], meant, groups)
    return matched


def _pairs(
    rows: Sequence[PersonRow], people: Sequence[Participant], groups: GroupNames
) -> list[Participant | None]:
    """Return for each row of one name who of that name is meant: surest matches first, nobody twice."""
    found: list[Participant | None] = [None] * len(rows)
    free = list(people)
    alone = len(rows) == len(people) == 1
    for least in (4, 3, 2, 1) if not alone else (0,):
        for place, row in enumerate(rows):
            if found[place] is not None:
                continue
            sure = [person for person in free if _sureness(row, person, groups) >= least]
            if sure:
                found[place] = sure[0]
                free.remove(sure[0])
    return found


def _sureness(row: PersonRow, person: Participant, groups: GroupNames) -> int:
    """Return how surely a row means a participant of the same name: by group and role, by group, by no group."""
    group, role = same_key(groups.of_id(person.group_id)), same_key(person.role)
    if same_key(row.group_name) == group:
        return 4 if same_key(row.role) == role else 2 if row.role and role else 3
    return 1 if not row.group_name or not group else 0


def _compared(row: PersonRow, person: Participant, groups: GroupNames) -> PersonRow:
    old = groups.of_id(person.group_id), person.role, person.note
    new = row.group_name, row.role, row.note
    fields = PersonField.GROUP, PersonField.ROLE, PersonField.NOTE
    changes = tuple(
        FieldChange(field, before, after)
        for field, before, after in zip(fields, old, new, strict=True)
        if after and after != before
    )
    status = PersonStatus.CHANGED if changes else PersonStatus.SAME
    return replace(row, status=status, name=person.name, participant_id=person.id, changes=changes)
