"""A form made of a file of answers: what seems to have been asked, by heads of columns and what stands below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from fishbowl_app.imports.answer_columns import IMPORT_ID
from fishbowl_app.imports.answer_values import (
    NoAnswer,
    is_brief,
    is_nothing,
    parse_form_number,
    parse_number,
    point,
)
from fishbowl_app.imports.answer_words import (
    AFTER,
    BEFORE,
    CONDITION_WORDS,
    META_WORDS,
    NUMBER_WORDS,
    QUESTION_WORDS,
)
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.notes_words import GROUP_WORDS
from fishbowl_app.imports.words import fit, normal
from fishbowl_app.model.entities import MOST_BOXES, MOST_CONDITIONS, MOST_QUESTIONS, POINTS, Compares, QuestionKind
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.forms import FormParts, ReadyForm, ReadyQuestion
from fishbowl_app.model.text import CONDITION, same_key

_CODE = re.compile(r"(?:G\d+)?Q\d+(?:\[\w+\])?[.:]\s+", re.IGNORECASE)  # "G01Q02. I had a say."
_FARTHEST = 100  # from 0, of what is on any scale
_MOST = 0.8  # share of the cells of a column that have to be alike
_LONGEST_BOX = 120
_APART = 0.95  # share of rows that a column has to tell apart: somebody may have written a number twice


@dataclass(frozen=True)
class _Column:
    head: str
    by_row: Sequence[str]

    @cached_property
    def cells(self) -> Sequence[str]:
        """The cells without those that say nothing."""
        return [cell for cell in self.by_row if not is_nothing(cell)]

    def is_called(self, words: str) -> bool:
        """Tell whether the head is one of these words, perhaps behind a code."""
        return any(fit(part, words) == 3 for part in (self.head, *self.head.split(". ", 1)))

    def share(self, test: Callable[[str], bool]) -> float:
        return sum(map(test, self.cells)) / len(self.cells)

    @property
    def distinct(self) -> list[str]:
        """What the cells say, each once, as it is written first."""
        found: dict[str, str] = {}
        for cell in self.cells:
            found.setdefault(same_key(cell), cell)
        return list(found.values())


def form_table(table: Table) -> Table:
    """Return a table of answers of which no form is known, without what a survey tool wrote for itself."""
    own = [place for place, row in enumerate(table.rows[:4]) if any(map(IMPORT_ID.match, row.cells))]
    rows = tuple(row for place, row in enumerate(table.rows) if place not in own)
    header = own[0] - 1 if own and own[0] else table.header or 0  # the texts stand right above it
    return replace(table, rows=rows, header=header if rows else None)


def form_of(table: Table) -> ReadyForm:
    """Return a form with a question for each column that seems to hold answers; extremes have no names yet.

    Columns of numbers from 1 to 5 are statements, other numbers sliders, texts that come again and again choices,
    and other texts free words. What tells of persons, or of how the file was made, is left out. Framings or
    moments are the texts of a column that is called so, or of one that tells apart the rows of each number.

    Raises:
        DataRefused: no column seems to hold answers.
    """
    table = form_table(table)
    columns = [column for column in _columns(table) if column.cells]
    number = _first(columns, NUMBER_WORDS, lambda cell: parse_form_number(cell) is not None)
    group = _first(columns, GROUP_WORDS, lambda cell: len(cell) <= _LONGEST_BOX)
    condition = _condition([each for each in columns if each is not number and each is not group], number)
    parts = [each for each in (number, group, condition) if each is not None]
    asked = [each for each in columns if each not in parts and not each.is_called(f"{META_WORDS}; {NUMBER_WORDS}")]
    questions = [question for each in asked if (question := _question(each)) is not None]
    if not questions:
        raise DataRefused(DataProblem.NO_COLUMN, table.name)
    fields = FormParts(numbered=number is not None, asks_group=group is not None)
    titles = sorted(condition.distinct if condition else [], key=lambda title: normal(title) in AFTER)
    moments = not titles or any(normal(title) in BEFORE | AFTER for title in titles)
    fields["compares"] = Compares.MOMENTS if moments else Compares.FRAMINGS
    if number is not None:
        fields["same_people"] = condition is not None and _pairs(number, condition)
    return ReadyForm(
        Path(table.name).stem or table.name,
        tuple(questions[:MOST_QUESTIONS]),
        tuple((title, "") for title in titles),
        fields,
    )


def _columns(table: Table) -> list[_Column]:
    heads = [*table.header_cells, *[""] * table.width]
    return [
        _Column(heads[place], [row.cell(place) for row in table.data])
        for place in range(table.width)
        if heads[place]
    ]


def _first(columns: Sequence[_Column], words: str, test: Callable[[str], bool]) -> _Column | None:
    return next((each for each in columns if each.is_called(words) and each.share(test) >= _MOST), None)


def _condition(columns: Iterable[_Column], number: _Column | None) -> _Column | None:
    """Return the column of framings or moments: one that tells the rows of a number apart, or is called so."""
    able = [each for each in columns if _may_name_conditions(each)]
    called = [each for each in able if each.is_called(CONDITION_WORDS)]
    others = [
        each for each in able if each not in called and not each.is_called(f"{META_WORDS}; {QUESTION_WORDS}")
    ]
    candidates = [*called, *filter(_comes_again, others)]
    apart = (each for each in candidates if number is not None and _tells_apart(number, each))
    return next(apart, called[0] if called else None)


def _may_name_conditions(column: _Column) -> bool:
    return 1 < len(column.distinct) <= MOST_CONDITIONS and all(
        len(cell) <= CONDITION.limit for cell in column.cells
    )


def _comes_again(column: _Column) -> bool:
    return column.share(_is_plain_text) == 1 and len(column.distinct) * 2 <= len(column.cells)


def _is_plain_text(cell: str) -> bool:
    """Tell whether a cell is no answer by itself, as a number or "agree" is."""
    return parse_number(cell) is None and not _is_point(cell)


def _by_number(number: _Column, column: _Column) -> Mapping[int, list[str]]:
    """Return what a column says in the rows of each number."""
    found: dict[int, list[str]] = defaultdict(list)
    for written, cell in zip(number.by_row, column.by_row, strict=True):
        if (key := parse_form_number(written)) is not None:
            found[key].append("" if is_nothing(cell) else same_key(cell))
    return found


def _tells_apart(number: _Column, column: _Column) -> bool:
    """Tell whether half of the numbers or more come again, and hardly any with the same text in the column."""
    said = _by_number(number, column).values()
    again = sum(len(texts) > 1 for texts in said)
    rows, apart = sum(map(len, said)), sum(len(set(texts) - {""}) for texts in said)
    return again * 2 >= len(said) and apart >= rows * _APART


def _pairs(number: _Column, column: _Column) -> bool:
    """Tell whether a number stands beside more than one text of the column."""
    return any(len(set(texts) - {""}) > 1 for texts in _by_number(number, column).values())


def _question(column: _Column) -> ReadyQuestion | None:
    """Return what a column seems to answer, None where it is about something else."""
    wording = _CODE.sub("", column.head).strip()
    if column.share(lambda cell: parse_number(cell) is not None) >= _MOST:
        return _of_numbers(wording, column)
    if column.share(_is_point) >= _MOST:
        return ReadyQuestion(QuestionKind.STATEMENT, wording)
    if column.share(lambda cell: "@" in cell) >= _MOST:
        return None
    for several in (True, False) if any(";" in cell.strip(";") for cell in column.cells) else (False,):
        said = [part for cell in column.cells for part in (cell.split(";") if several else [cell]) if part.strip()]
        boxes = _Column(wording, [part.strip() for part in said]).distinct
        if (
            len(boxes) <= MOST_BOXES
            and len(boxes) * 2 <= len(said)
            and all(len(box) <= _LONGEST_BOX for box in boxes)
        ):
            return ReadyQuestion(QuestionKind.CHOICE, wording, boxes=tuple(boxes), several=several)
    return ReadyQuestion(QuestionKind.WORDS, wording)


def _of_numbers(wording: str, column: _Column) -> ReadyQuestion | None:
    numbers = [number for cell in column.cells if (number := parse_number(cell)) is not None]
    if sum(abs(number) > _FARTHEST for number in numbers) > len(numbers) * (1 - _MOST):
        return None  # a year, a code, an amount
    if all(number.is_integer() and 1 <= number <= POINTS for number in numbers):
        return ReadyQuestion(QuestionKind.STATEMENT, wording)
    return ReadyQuestion(QuestionKind.SLIDER, wording)


def _is_point(cell: str) -> bool:
    try:
        return is_brief(cell) and bool(point(cell))
    except NoAnswer:
        return False
