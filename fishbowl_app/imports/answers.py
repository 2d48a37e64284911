"""What an import of answers to a form would do: a response for each row, or for all rows of one number."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from fishbowl_app.imports.answer_columns import answer_table, guess_answers, question_named
from fishbowl_app.imports.answer_fields import Asked, asked
from fishbowl_app.imports.answer_parts import AnswerField, Part
from fishbowl_app.imports.answer_rows import AnswersReader
from fishbowl_app.imports.answer_values import Scale, scale_of
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Table
from fishbowl_app.imports.wall_rows import WallPlan, WallPreview
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.ops.responses import ResponseImport
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class AnswersPreview(WallPreview[ResponseImport]):
    """Every row of a file of answers, and how they were understood.

    Attributes:
        scales: of each slider that has a column, from what to what its numbers are taken to go.
        again: how many responses are in the session that came from a file of this name.
        numbered: whether the form keeps numbers.
    """

    scales: Mapping[str, Scale]
    again: int
    numbered: bool

    def plan(self, skip: Collection[int] = ()) -> WallPlan[ResponseImport]:
        """Return the responses that come in, without the row numbers to skip; rows of one number are one."""
        rows = WallPreview.plan(self, skip).rows
        return WallPlan(tuple(_kept(each, self.numbered) for each in _together(rows)))


@dataclass(frozen=True)
class AnswersKind:
    """How a file of answers is read: to which form, all of one framing or moment, and on which scales.

    What is None or missing is guessed.
    """

    form_id: str
    condition_id: str | None = None
    scales: Mapping[str, Scale] = field(default_factory=dict)  # by question

    def fields(self, snapshot: Snapshot) -> tuple[AnswerField, ...]:
        """Return what a column can hold."""
        return asked(snapshot, self.form_id).fields

    def table(self, table: Table, snapshot: Snapshot) -> Table:
        """Return the table without what a survey tool wrote for itself, its header being the best one."""
        return answer_table(table, asked(snapshot, self.form_id))

    def guess(self, table: Table, snapshot: Snapshot) -> ColumnMap:
        """Return which column seems to hold what."""
        return guess_answers(table, asked(snapshot, self.form_id))

    def preview(self, table: Table, columns: ColumnMap, snapshot: Snapshot) -> AnswersPreview:
        """Return what an import of the table would do.

        Raises:
            DataRefused: there are no rows, or no column holds an answer.
        """
        table, form = table.with_header(columns.header), asked(snapshot, self.form_id)
        if not table.data:
            raise DataRefused(DataProblem.EMPTY, table.name)
        parts = {each.part for each in columns.columns if isinstance(each, AnswerField)}
        if not parts & {Part.VALUE, Part.SHARE, Part.BOX} and not {Part.QUESTION, Part.ANSWER} <= parts:
            raise DataRefused(DataProblem.NO_COLUMN, table.name, Part.ANSWER)
        scales = {**_scales(table, columns, form), **self.scales}
        reader = AnswersReader(form, columns, scales, snapshot, self.condition_id)
        again = sum(each.source == table.name for each in snapshot.responses_of(self.form_id))
        above = table.rows[: len(table.rows) - len(table.data)]
        return AnswersPreview(tuple(map(reader.read, table.data)), above, scales, again, form.form.numbered)


def _scales(table: Table, columns: ColumnMap, form: Asked) -> dict[str, Scale]:
    """Return the scale that the numbers of each slider seem to have, all its columns taken together."""
    cells: dict[str, list[str]] = {}
    for each, place in columns.columns.items():
        if isinstance(each, AnswerField) and each.part is Part.VALUE:
            cells.setdefault(each.question_id, []).extend(row.cell(place) for row in table.data)
    for question_id, cell in _long_cells(table, columns, form):
        cells.setdefault(question_id, []).append(cell)
    sliders = {each.id for each in form.questions if each.kind is QuestionKind.SLIDER}
    return {question_id: scale_of(found) for question_id, found in cells.items() if question_id in sliders}


def _long_cells(table: Table, columns: ColumnMap, form: Asked) -> Iterator[tuple[str, str]]:
    parts = {each.part: place for each, place in columns.columns.items() if isinstance(each, AnswerField)}
    if Part.QUESTION in parts and Part.ANSWER in parts:
        for row in table.data:
            if question_id := question_named(row.cell(parts[Part.QUESTION]), form):
                yield question_id, row.cell(parts[Part.ANSWER])


def _together(rows: Iterable[ResponseImport]) -> Iterable[ResponseImport]:
    found: dict[object, ResponseImport] = {}
    for place, row in enumerate(rows):
        key = place if row.number is None else (row.condition_id, row.number)
        first = found.get(key)
        group = first.group_name if first else ""
        found[key] = replace(
            row, given={**(first.given if first else {}), **row.given}, group_name=group or row.group_name
        )
    return found.values()


def _kept(response: ResponseImport, numbered: bool) -> ResponseImport:
    return response if numbered else replace(response, number=None)
