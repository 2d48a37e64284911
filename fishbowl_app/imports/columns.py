"""Guessing which column holds what, by the words above the columns or else by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from fishbowl_app.imports.boards import Board, columns_of, recognised
from fishbowl_app.imports.grid import Row, Table, column_number
from fishbowl_app.imports.header import is_figures
from fishbowl_app.imports.notes_values import parse_slip, parse_votes
from fishbowl_app.imports.notes_words import NOT_VOTES, NOTES, NoteField
from fishbowl_app.imports.words import PEOPLE, Field, PersonField, fits, normal
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.text import same_key

F = TypeVar("F", bound=Field)
IGNORE = "ignore"  # the field of a column that is not to be taken
# Where two fields fit a header equally well, the one that comes first here is meant: "group name" is a group.
_PEOPLE_ORDER: tuple[Field, ...] = (
    PersonField.FIRST_NAME, PersonField.SURNAME, PersonField.GROUP, PersonField.ROLE, PersonField.NAME,
    PersonField.NOTE,
)  # fmt: skip
_NOTES_ORDER: tuple[NoteField, ...] = (
    NoteField.GROUP, NoteField.ROLE, NoteField.ROUND, NoteField.CHAIR, NoteField.VOTES, NoteField.THEME,
    NoteField.SET_ASIDE, NoteField.LANGUAGE, NoteField.SOURCE, NoteField.SLIP, NoteField.COLOUR, NoteField.TIME,
    NoteField.TITLE, NoteField.TEXT, NoteField.NAME,
)  # fmt: skip

_FEW = 6  # with fewer rows, groups may all differ by chance


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column holds which field; `header` is the row of the table that names the columns, if one does."""

    columns: Mapping[Field, int]
    header: int | None
    by_content: frozenset[Field] = frozenset()  # guessed from what stands in the column
    board: Board | None = None  # whose export it is, where that says what the columns hold

    def cell(self, row: Row, field: Field) -> str:
        """Return what a row says about a field, "" where no column holds it."""
        column = self.columns.get(field)
        return "" if column is None else row.cell(column)

    @property
    def has_name(self) -> bool:
        """Tell whether people can be named."""
        return any(field in self.columns for field in (PersonField.NAME, *_NAME_PARTS))

    def unused(self, table: Table) -> tuple[int, ...]:
        """Return the columns that hold something below the header and are not taken."""
        rows = table.with_header(self.header).data
        taken = set(self.columns.values())
        return tuple(
            column
            for column in range(table.width)
            if column not in taken and any(row.cell(column) for row in rows)
        )


_NAME_PARTS = (PersonField.FIRST_NAME, PersonField.SURNAME)


def guess_people(table: Table) -> ColumnMap:
    """Return which columns of a table hold what about people."""
    found = _by_header(table, PEOPLE, _PEOPLE_ORDER)
    _settle_names(table, found)
    by_header = set(found)
    if not any(field in found for field in (PersonField.NAME, *_NAME_PARTS)):
        _people_by_content(table, found)
    return ColumnMap(found, table.header, frozenset(set(found) - by_header))


def guess_notes(table: Table) -> ColumnMap:
    """Return which columns of a table hold what about notes."""
    board = recognised(table)
    if board is not None:
        return ColumnMap(columns_of(table, board), table.header, board=board)
    found = _by_header(table, NOTES, _NOTES_ORDER)
    _drop_what_is_no_number(table, found)
    by_header = set(found)
    if NoteField.TEXT not in found:
        _notes_by_content(table, found)
    return ColumnMap(found, table.header, frozenset(set(found) - by_header))


def guess_by_header(table: Table, words: Mapping[Field, str], main: Field) -> ColumnMap:
    """Return which columns hold what, by their heads; where none says that it holds `main`, the first of words."""
    found = _by_header(table, words, tuple(words))
    by_header = set(found)
    if main not in found:
        _give(
            found,
            main,
            _free_columns(table, found),
            lambda column: column.share(_has_letters) / (1 + column.place),
        )
    return ColumnMap(found, table.header, frozenset(set(found) - by_header))


def are_names(table: Table, columns: ColumnMap) -> bool:
    """Tell whether what was taken for names may be some: not where most of a column without a header is prose."""
    if columns.header is not None or PersonField.NAME not in columns.by_content:
        return True
    cells = [cell for row in table.data if (cell := columns.cell(row, PersonField.NAME))]
    return sum(map(_is_prose, cells)) * 2 <= len(cells)


def is_field(name: str, fields: Iterable[Field]) -> bool:
    """Tell whether a person may say that a column holds this."""
    return _field_named(name, fields) is not None or _plain_name(name) == IGNORE


def remap_people(table: Table, guessed: ColumnMap, wanted: Mapping[str, str]) -> ColumnMap:
    """Return the map as a person wants it: {column: field}, column a header, a letter or a number from 1.

    Raises:
        DataRefused: there is no such column or field.
    """
    return remap(table, guessed, wanted, PersonField)


def remap_notes(table: Table, guessed: ColumnMap, wanted: Mapping[str, str]) -> ColumnMap:
    """Return the map of columns of notes as a person wants it; see `remap_people`."""
    return remap(table, guessed, wanted, NoteField)


def remap(table: Table, guessed: ColumnMap, wanted: Mapping[str, str], fields: Iterable[Field]) -> ColumnMap:
    """Return the map as a person wants it, of columns that hold these fields; see `remap_people`."""
    columns, header = dict(guessed.columns), guessed.header
    said: set[Field] = set()
    for given, field_name in wanted.items():
        column, named = _find_column(table, header, given)
        if named and header is None:
            header = 0
        columns = {field: taken for field, taken in columns.items() if taken != column}
        if _plain_name(field_name) == IGNORE:
            continue
        field = _field_named(field_name, fields)
        if field is None:
            raise DataRefused(DataProblem.UNKNOWN_FIELD, table.name, field_name)
        if field is PersonField.NAME:
            columns.pop(PersonField.FIRST_NAME, None)
            columns.pop(PersonField.SURNAME, None)
        columns[field] = column
        said.add(field)
    return ColumnMap(columns, header, guessed.by_content & frozenset(columns) - said, guessed.board)


def _field_named(given: str, fields: Iterable[Field]) -> Field | None:
    names = (given.strip().casefold(), _plain_name(given))
    return next((field for field in fields if field.value in names), None)


def _plain_name(given: str) -> str:
    return normal(given).replace(" ", "_")


def _find_column(table: Table, header: int | None, given: str) -> tuple[int, bool]:
    """Return the column and whether it was named by the text above it."""
    named = table.rows[header or 0].cells if table.rows else ()
    for same in (same_key, normal):
        for column, cell in enumerate(named):
            if cell and same(cell) == same(given):
                return column, True
    number = int(given) - 1 if re.fullmatch(r"[0-9]{1,4}", given.strip()) else -1
    if re.fullmatch("[A-Za-z]{1,2}", given.strip()):
        number = column_number(given.strip().upper())
    if not 0 <= number < table.width:
        raise DataRefused(DataProblem.UNKNOWN_COLUMN, table.name, given)
    return number, False


def _by_header(table: Table, words: Mapping[F, str], order: Sequence[F]) -> dict[Field, int]:
    """Return the best column for each field; no column is given twice."""
    offers = sorted(
        (-level, order.index(field), column, field)
        for column, cell in enumerate(table.header_cells)
        for field, level in fits(cell, words).items()
    )
    found: dict[Field, int] = {}
    for _, _, column, field in offers:
        if field not in found and column not in found.values():
            found[field] = column
    return found


def _settle_names(table: Table, found: dict[Field, int]) -> None:
    """Decide what "name" means beside one half of a name: the other half, or the whole with the half repeated."""
    name = found.get(PersonField.NAME)
    halves = [field for field in _NAME_PARTS if field in found]
    if name is None or not halves:
        return
    repeated = [
        same_key(half) in same_key(whole)
        for row in table.data
        if (whole := row.cell(name)) and (half := row.cell(found[halves[0]]))
    ]
    if sum(repeated) * 2 > len(repeated):
        for field in halves:
            del found[field]
        return
    if len(halves) == 2:
        del found[PersonField.NAME]
        return
    other = PersonField.SURNAME if halves == [PersonField.FIRST_NAME] else PersonField.FIRST_NAME
    found[other] = found.pop(PersonField.NAME)


@dataclass(frozen=True, slots=True)
class _Column:
    """What stands in a column, in figures."""

    place: int
    values: tuple[str, ...]

    @property
    def distinct(self) -> float:
        """Return the share of values that differ from all before."""
        return len({same_key(value) for value in self.values}) / len(self.values)

    @property
    def kinds(self) -> int:
        return len({same_key(value) for value in self.values})

    @property
    def length(self) -> float:
        return sum(map(len, self.values)) / len(self.values)

    def share(self, test: Callable[[str], bool]) -> float:
        """Return the share of values that pass a test."""
        return sum(map(test, self.values)) / len(self.values)


def _free_columns(table: Table, found: Mapping[Field, int]) -> list[_Column]:
    taken = set(found.values())
    columns = []
    for place in range(table.width):
        values = tuple(value for row in table.data if (value := row.cell(place)))
        if values and place not in taken:
            columns.append(_Column(place, values))
    return columns


def _people_by_content(table: Table, found: dict[Field, int]) -> None:
    columns = _free_columns(table, found)
    names = max(columns, key=lambda column: (_name_likeness(column), -column.place), default=None)
    if names is None or (_name_likeness(names) <= 0 and len(columns) > 1):
        return
    columns.remove(names)
    if halves := _two_halves(names, columns):
        found[PersonField.FIRST_NAME], found[PersonField.SURNAME] = names.place, halves.place
        columns.remove(halves)
    else:
        found[PersonField.NAME] = names.place
    columns = [column for column in columns if column.share(_is_plain) > 0.5]
    _give(found, PersonField.NOTE, columns, lambda column: column.length if column.length > 30 else 0)
    _give(found, PersonField.GROUP, columns, _group_likeness)
    if PersonField.GROUP not in found and len(columns) == 1 and len(columns[0].values) < _FEW:
        _give(found, PersonField.GROUP, columns, lambda column: 1 if column.length <= 40 else 0)
    _give(found, PersonField.ROLE, columns, lambda column: 1 if column.length <= 40 else 0)


def _drop_what_is_no_number(table: Table, found: dict[Field, int]) -> None:
    """Take votes and slips for that only where most of them are numbers, and no votes against a note."""
    for field, parse in ((NoteField.VOTES, parse_votes), (NoteField.SLIP, parse_slip)):
        if (column := found.get(field)) is None:
            continue
        cells = [cell for row in table.data if (cell := row.cell(column))]
        numbers = sum(parse(cell) is not None for cell in cells)
        if numbers * 2 < len(cells) or re.search(NOT_VOTES, normal(table.header_cells[column])):
            del found[field]


def _notes_by_content(table: Table, found: dict[Field, int]) -> None:
    columns = _free_columns(table, found)
    if NoteField.TITLE in found and not any(column.length > 30 for column in columns):
        found[NoteField.TEXT] = found.pop(NoteField.TITLE)  # the titles are all there is
    _give(found, NoteField.TEXT, columns, lambda column: column.length * column.share(_has_letters))
    if table.has_header:  # the words above the other columns say that they are something else
        return
    _give(found, NoteField.ROUND, columns, lambda column: column.share(_is_small_number) - 0.9)
    _give(found, NoteField.TIME, columns, lambda column: column.share(_is_time) - 0.9)
    columns = [column for column in columns if column.share(_has_letters) > 0.5]
    _give(found, NoteField.GROUP, columns, _group_likeness)
    _give(found, NoteField.ROLE, columns, _group_likeness)


def _give(
    found: dict[Field, int], field: Field, columns: list[_Column], merit: Callable[[_Column], float]
) -> None:
    """Give the field the column of the highest merit above 0, the first of equals, and take it off the list."""
    best = max(columns, key=lambda column: (merit(column), -column.place), default=None)
    if field not in found and best is not None and merit(best) > 0:
        found[field] = best.place
        columns.remove(best)


def _name_likeness(column: _Column) -> float:
    """Return how much the values look like names: few words, distinct, several words, capitals."""
    merits = column.distinct + 0.2 * column.share(lambda value: " " in value) + 0.3 * column.share(_has_capitals)
    return column.share(_is_name) * merits


def _two_halves(names: _Column, others: list[_Column]) -> _Column | None:
    """Return the column beside the names that holds the surnames, where both hold one name each and few repeat."""
    beside = [column for column in others if column.place == names.place + 1]
    if not beside or len(names.values) < 4:
        return None
    single = all(column.share(_is_one_name) > 0.9 and column.distinct > 0.7 for column in chain([names], beside))
    return beside[0] if single else None


def _group_likeness(column: _Column) -> float:
    """Return how much the values look like groups: short, and the same ones come again and again."""
    if column.length > 40 or len(column.values) < 2 or column.kinds > max(12, len(column.values) / 4):
        return 0
    return 1 - column.distinct


def _has_letters(value: str) -> bool:
    return any(character.isalpha() for character in value)


def _is_plain(value: str) -> bool:
    return _has_letters(value) and "@" not in value


def _is_name(value: str) -> bool:
    few = len(value.split()) <= 5 and len(value) <= 60
    return few and _is_plain(value) and not any(character.isdigit() for character in value)


def _is_prose(value: str) -> bool:
    """Tell whether words are those of a sentence: many, or all of three and more in small letters."""
    words = value.split()
    small = [word for word in words if word[0].islower() and (len(word) > 3 or len(words) < 5)]
    if value.endswith(("?", "!")) or len(words) > 6:
        return True
    return bool(small) if len(words) > 4 else len(words) > 2 and len(small) == len(words)


def _has_capitals(value: str) -> bool:
    """Tell whether half of the words have a capital, or a letter of a script that has none."""
    words = value.split()
    return sum(not word[0].islower() for word in words) * 2 >= len(words)


def _is_one_name(value: str) -> bool:
    return " " not in value and value[0].isupper() and _is_name(value)


def _is_small_number(value: str) -> bool:
    return bool(re.fullmatch("[0-9]{1,2}", value)) and int(value) <= 30


def _is_time(value: str) -> bool:
    return is_figures(value) and bool(re.search(r"\d[:./-]\d", value))
