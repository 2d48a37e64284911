"""Guessing which column of a file holds which answers, by the words above the columns or what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from fishbowl_app.imports.answer_fields import Asked, without
from fishbowl_app.imports.answer_parts import AnswerField, Part
from fishbowl_app.imports.answer_values import (
    NoAnswer,
    boxes_in,
    is_brief,
    is_nothing,
    parse_form_number,
    parse_number,
    point,
    shares_in,
)
from fishbowl_app.imports.answer_words import (
    ANSWER_WORDS,
    CONDITION_WORDS,
    META_WORDS,
    NUMBER_WORDS,
    PAPER_WORDS,
    QUESTION_WORDS,
)
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.header import is_figures
from fishbowl_app.imports.notes_words import GROUP_WORDS
from fishbowl_app.imports.words import Field, fit, normal
from fishbowl_app.model.entities import Question, QuestionKind
from fishbowl_app.model.rules.asking.numbering import is_of

_HEADS = 4  # rows from the top that may name the columns: some tools write three
IMPORT_ID = re.compile(r'\{\s*"ImportId"')  # the third row of Qualtrics
_MOST, _HALF = 0.6, 0.5  # shares of cells that have to fit
_SURE = 3  # from which level on a head alone tells what a column answers
_LEAST_HEAD = 8  # characters of a head that may be a piece of a wording
_PREFIX = re.compile(
    r"(?:(?:q|question|cwestiwn|c|item|eitem|g\d+q)\s?)0*(\d{1,2})(?:\s(?:sq)?0*(\d{1,2}))?(?:\s|$)"
)
_PARTS: Mapping[Part, str] = {
    Part.CONDITION: CONDITION_WORDS,
    Part.GROUP: GROUP_WORDS,
    Part.NUMBER: NUMBER_WORDS,
    Part.QUESTION: QUESTION_WORDS,
    Part.ANSWER: ANSWER_WORDS,
}


def answer_table(table: Table, asked: Asked) -> Table:
    """Return a table without what a tool wrote for itself; its header is the row that names most of the form."""
    rows = tuple(
        row for place, row in enumerate(table.rows) if place >= _HEADS or not any(map(IMPORT_ID.match, row.cells))
    )
    header = table.header if table.header is not None and table.header < len(rows) else None
    plain = replace(table, rows=rows, header=header)
    best = max(range(min(_HEADS, len(rows))), key=lambda place: (_named(plain, place, asked), -place), default=0)
    if rows and _named(plain, best, asked) > 0:
        return plain.with_header(best)
    return plain.with_header(0) if header is None and _stands_over_figures(plain) else plain


def guess_answers(table: Table, asked: Asked) -> ColumnMap:
    """Return which columns of a table hold what of the answers to a form."""
    columns = _Columns(table, asked)
    columns.take_answers_by_head()
    columns.take_parts()
    by_head = set(columns.found)
    if Part.QUESTION not in {field.part for field in columns.found}:
        columns.take_answers_by_content()
    found: dict[Field, int] = dict(columns.found.items())
    return ColumnMap(found, table.header, frozenset(set(found) - by_head))


class _Columns:
    """The columns of one table, and which of them are taken for what."""

    def __init__(self, table: Table, asked: Asked) -> None:
        self._asked = asked
        self._heads = [_head(cell) for cell in table.header_cells] + [""] * table.width
        self._cells = [
            [cell for row in table.data if not is_nothing(cell := row.cell(place))] for place in range(table.width)
        ]
        self.found: dict[AnswerField, int] = {}

    @property
    def _free(self) -> list[int]:
        taken = set(self.found.values())
        return [place for place, cells in enumerate(self._cells) if cells and place not in taken]

    def take_answers_by_head(self) -> None:
        """Take the columns whose heads say which question they answer, the surest first."""
        offers = sorted(
            ((-level, place, number, field) for place in self._free
             for number, (level, field) in enumerate(heads_of(self._heads[place], self._asked))),
            key=lambda offer: offer[:3],
        )  # fmt: skip
        self._take_offered([(-level, place, field) for level, place, _, field in offers if field.condition_id])
        self._drop_single_conditions()
        self._take_offered([(-level, place, field) for level, place, _, field in offers if not field.condition_id])

    def take_parts(self) -> None:
        """Take the columns that say of a whole row whose it is and what it is of."""
        fields = {field.part: field for field in self._asked.fields if field.part in _PARTS}
        tests: Mapping[Part, Callable[[str], bool]] = {
            Part.CONDITION: lambda cell: self._asked.condition_named(cell, loose=True) is not None,
            Part.NUMBER: lambda cell: parse_form_number(cell) is not None,
            Part.QUESTION: lambda cell: question_named(cell, self._asked) is not None,
        }
        if not any(self._heads):
            self._take_numbers(fields[Part.NUMBER])
        for part in _PARTS:
            if part in fields and not (part is Part.ANSWER and fields[Part.QUESTION] not in self.found):
                self._take_part(fields[part], tests.get(part, lambda _: True))
        if (condition := fields.get(Part.CONDITION)) and condition not in self.found and not self._by_column:
            self._take(condition, lambda place: self._share(place, self._is_condition) > _MOST)

    def take_answers_by_content(self) -> None:
        """Take, for questions that no head names, the columns in their order that may answer them."""
        answered = {field.question_id for field in self.found}
        for field in self._asked.fields:
            if field.part is Part.VALUE and not field.condition_id and field.question_id not in answered:
                self._take(field, partial(self._may_answer, field))

    # --- inside ------------------------------------------------------------------------------------------

    @property
    def _by_column(self) -> bool:
        """Whether each condition has columns of its own."""
        return any(field.condition_id for field in self.found)

    def _is_condition(self, cell: str) -> bool:
        return self._asked.condition_named(cell) is not None

    def _take_part(self, field: AnswerField, test: Callable[[str], bool]) -> None:
        levels = {place: fit(self._heads[place], _PARTS[field.part]) for place in self._free}
        for place in sorted(self._free, key=lambda place: -levels[place]):
            enough = _HALF if levels[place] == _SURE else _MOST
            foreign = field.part is Part.NUMBER and self._are_foreign(place)
            if levels[place] > 1 and not foreign and self._share(place, test) >= enough:
                self.found[field] = place
                return

    def _are_foreign(self, place: int) -> bool:
        """Tell whether numbers not said to be those on paper are a tool's own: most were never handed out."""
        conditions = self._asked.conditions
        if fit(self._heads[place], PAPER_WORDS) == _SURE or not self._asked.form.numbered:
            return False
        if any((number := parse_number(cell)) is not None and number < 1 for cell in self._cells[place]):
            return True
        out = self._share(
            place, lambda cell: any(is_of(each, parse_form_number(cell) or 0) for each in conditions)
        )
        return all(each.handed_out is not None for each in conditions) and out < _HALF

    def _take_numbers(self, field: AnswerField) -> None:
        """Take the first column of a file without heads for the numbers of the forms, where it may hold them."""
        first = next(iter(self._free), None)
        if first is not None and self._asked.form.numbered and len(self._free) > 1:
            cells = self._cells[first]
            if (
                len(set(cells)) * 2 > len(cells)
                and self._share(first, lambda cell: bool(parse_form_number(cell))) == 1
            ):
                self.found[field] = first

    def _take(self, field: AnswerField, wanted: Callable[[int], bool]) -> None:
        if place := next(([place] for place in self._free if wanted(place)), None):
            self.found[field] = place[0]

    def _may_answer(self, field: AnswerField, place: int) -> bool:
        head = self._heads[place]
        if any(fit(head, words) == 3 for words in (META_WORDS, *_PARTS.values())) and fit(head, ANSWER_WORDS) < 3:
            return False
        return self._suits(field, place, _MOST)

    def _suits(self, field: AnswerField, place: int, least: float) -> bool:
        if field.part is not Part.VALUE:
            return True
        question = self._asked.questions[self._asked.places[field.question_id] - 1]
        return self._share(place, lambda cell: _answers(cell, question, self._asked)) >= least

    def _share(self, place: int, test: Callable[[str], bool]) -> float:
        return sum(map(test, self._cells[place])) / len(self._cells[place])

    def _take_offered(self, offers: list[tuple[int, int, AnswerField]]) -> None:
        for level, place, field in offers:
            taken = field in self.found or self._is_in_parts(field) or place not in self._free
            if not taken and (level >= _SURE or self._suits(field, place, _HALF)):
                self.found[field] = place

    def _is_in_parts(self, field: AnswerField) -> bool:
        """Tell whether a question has columns for its boxes or extremes, so that none is for it as a whole."""
        own = {other.part for other in self.found if other.question_id == field.question_id}
        return field.part is Part.VALUE and bool(own - {Part.VALUE})

    def _drop_single_conditions(self) -> None:
        """Believe that the conditions of a question have columns of their own only where two of them have."""
        counted = Counter(field.question_id for field in self.found)
        for field in list(self.found):
            if counted[field.question_id] < 2:
                del self.found[field]


def question_named(cell: str, asked: Asked) -> str | None:
    """Return the question that a cell names, by its wording or number, None where it names none."""
    if cell not in asked.known_names:
        head = _head(cell)
        levels = {each.id: _fit_question(head, each, asked)[0] for each in asked.questions}
        best = max(levels, key=lambda each: levels[each], default=None)
        asked.known_names[cell] = best if best is not None and head and levels[best] else None
    return asked.known_names[cell]


def heads_of(head: str, asked: Asked) -> Iterator[tuple[int, AnswerField]]:
    """Yield the fields of answers that a head, as `normal` has it, may name, each with how surely from 1 to 4."""
    if not head:
        return
    for field in asked.fields:
        if field.question_id:
            level = _fit(head, field, asked)
            if level:
                yield level, field


def _fit(head: str, field: AnswerField, asked: Asked) -> int:
    question = asked.questions[asked.places[field.question_id] - 1]
    if field.condition_id:
        return _fit_condition(head, field, question, asked)
    level, rest = _fit_question(head, question, asked)
    if field.part is Part.VALUE:
        in_parts = question.several or question.kind is QuestionKind.TRIANGLE
        return 0 if _sub_place(head) and in_parts else level
    names = [normal(name) for name in _names_of_part(field, question, asked)]
    if level and any(name and without(rest, name) is not None for name in names):
        return 4
    return 2 if level and _sub_place(head) == field.place else 0


def _names_of_part(field: AnswerField, question: Question, asked: Asked) -> list[str]:
    if field.part is Part.BOX:
        return list(asked.names[asked.boxes[question.id][field.place - 1].id, "title"])
    column = ("first_extreme", "second_extreme", "third_extreme")[field.place - 1]
    return list(asked.names[question.id, column])


def _fit_condition(head: str, field: AnswerField, question: Question, asked: Asked) -> int:
    """Return how surely a head names a condition and, where there are several, the question."""
    level, rest = _fit_question(head, question, asked)
    if not level and len(asked.questions) == 1:
        level, rest = 1, head
    return level if level and asked.condition_named(rest) == field.condition_id else 0


def _fit_question(head: str, question: Question, asked: Asked) -> tuple[int, str]:
    """Return how surely a head names a question, and what else it says."""
    for wording in asked.wordings[question.id]:
        if head == wording:
            return 4, ""
        if (rest := without(head, wording)) is not None:
            return 3, rest
        if len(head) >= _LEAST_HEAD and without(wording, head) is not None:
            return 2, ""
    prefix = _PREFIX.match(head)
    if prefix and int(prefix[1]) == asked.places[question.id]:
        rest = head[prefix.end() :]
        return 1 if rest else 3, rest
    return 0, ""


def _sub_place(head: str) -> int:
    """Return the second number of a code: 2 of "q3 2", as tools call columns for boxes; 0 where it has none."""
    prefix = _PREFIX.match(head)
    return int(prefix[2]) if prefix and prefix[2] else 0


def _stands_over_figures(table: Table) -> bool:
    """Tell whether the first row has no figures, and most of those below it have."""
    with_figures = [any(map(is_figures, row.cells)) for row in table.rows]
    return bool(with_figures) and not with_figures[0] and sum(with_figures) > len(with_figures) / 2


def _named(table: Table, place: int, asked: Asked) -> int:
    """Return how much of the form a row names, as header of the table; one with a number in it names nothing."""
    cells = table.rows[place].cells
    if any(map(is_figures, cells)):
        return 0
    heads = [_head(cell) for cell in cells]
    named = [max(heads_of(head, asked), key=lambda offer: offer[0], default=None) for head in heads]
    apart = {field.condition_id for _, field in filter(None, named)} - {""}
    answers = sum(level for level, field in filter(None, named) if not field.condition_id or len(apart) > 1)
    parts = sum(any(fit(head, words) == 3 for words in _PARTS.values()) for head in heads)
    return 2 * answers + parts


def _head(cell: str) -> str:
    """Return what stands above a column as heads are compared; what is very long is none."""
    return normal(cell) if is_brief(cell) else ""


def _answers(cell: str, question: Question, asked: Asked) -> bool:
    """Tell whether a cell may answer a question of that kind."""
    if not is_brief(cell):
        return question.kind is QuestionKind.WORDS
    try:
        match question.kind:
            case QuestionKind.SLIDER:
                return parse_number(cell) is not None
            case QuestionKind.STATEMENT:
                return bool(point(cell))
            case QuestionKind.TRIANGLE:
                return bool(shares_in(cell))
            case QuestionKind.CHOICE:
                return bool(boxes_in(cell, asked.called(question.id))[0])
    except NoAnswer:
        return False
    return any(character.isalpha() for character in cell)
