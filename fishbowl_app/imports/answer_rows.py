"""Reading the rows of a file of answers, one after another, against a form and what was entered already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fishbowl_app.imports import answer_values as values
from fishbowl_app.imports.answer_columns import question_named
from fishbowl_app.imports.answer_fields import Asked
from fishbowl_app.imports.answer_parts import AnswerField, Part
from fishbowl_app.imports.answer_values import NoAnswer, Scale, Wrong
from fishbowl_app.imports.columns import ColumnMap
from fishbowl_app.imports.grid import Row
from fishbowl_app.imports.wall_rows import LeftOut, Refusal, RowFate, WallRow, refused
from fishbowl_app.model import text
from fishbowl_app.model.entities import Question, QuestionKind
from fishbowl_app.model.errors import BadText, NumberOutside
from fishbowl_app.model.ops.responses import ResponseImport
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.numbering import is_of, last_number
from fishbowl_app.model.snapshot import Snapshot

_EXTREMES = 3
_WHY = {RowFate.SAME: Wrong.THERE, RowFate.DUPLICATE: Wrong.TWICE, RowFate.REFUSED: Wrong.NOT_OUT}


@dataclass(frozen=True, slots=True)
class WrongAnswer(LeftOut):
    """A cell that says something which is no answer; the rest of its row may be taken.

    `first` is the row in which its number stood before, with other answers.
    """

    wrong: Wrong
    first: int = 0


@dataclass
class _Said:
    """What one row says: the answers by condition ("" as the row is) and question, and what is none."""

    given: dict[str, dict[str, Given]] = field(default_factory=dict)
    boxes: dict[str, list[str]] = field(default_factory=dict)
    shares: dict[str, dict[int, float]] = field(default_factory=dict)
    wrong: list[WrongAnswer] = field(default_factory=list)

    def answer(self, condition_id: str, question_id: str, given: Given) -> None:
        self.given.setdefault(condition_id, {})[question_id] = given


class AnswersReader:
    """Reads one row after another; it remembers which numbers came."""

    def __init__(
        self,
        asked: Asked,
        columns: ColumnMap,
        scales: Mapping[str, Scale],
        snapshot: Snapshot,
        condition_id: str | None,
    ) -> None:
        self._asked, self._columns, self._scales, self._condition_id = asked, columns, scales, condition_id
        self._fields = {each: place for each, place in columns.columns.items() if isinstance(each, AnswerField)}
        self._parts = {each.part: each for each in self._fields}
        self._questions = {each.id: each for each in asked.questions}
        self._conditions = {each.id: each for each in asked.conditions}
        # condition, number, question of a long table -> the first row and what it answers
        self._seen: dict[tuple[str, int, str], tuple[int, Mapping[str, Given]]] = {}
        self._there = {
            (each.condition_id, each.number)
            for each in snapshot.responses_of(asked.form.id)
            if each.number is not None and asked.form.numbered
        }

    def read(self, row: Row) -> WallRow[ResponseImport]:
        """Return a row with what becomes of it."""
        said = _Said()
        number = self._number(row, said)
        group = self._group(row, said)
        if Part.QUESTION in self._parts:
            question = self._read_long(row, number, said)
        else:
            question = ""
            self._read_wide(row, said)
        about = str(number or "")
        if refusal := self._nothing(row, number, said):
            return WallRow(row.number, RowFate.REFUSED, about, left_out=tuple(said.wrong[1:]), refusal=refusal)
        condition = self._condition(row, number)
        if condition is None and (not said.given or "" in said.given):
            where = self._parts.get(Part.CONDITION) or AnswerField(Part.CONDITION, Part.CONDITION)
            return refused(row, about, WrongAnswer(where, self._cell(row, Part.CONDITION), Wrong.NO_CONDITION))
        found = [
            ResponseImport(id_ or condition or "", given, number, group)
            for id_, given in (said.given or {"": {}}).items()
        ]
        return self._with_fate(row, about, found, question, said)

    # --- whose, and of what ------------------------------------------------------------------------------

    def _cell(self, row: Row, part: Part) -> str:
        return row.cell(self._fields[self._parts[part]]) if part in self._parts else ""

    def _number(self, row: Row, said: _Said) -> int | None:
        cell = self._cell(row, Part.NUMBER)
        number = values.parse_form_number(cell)
        if number is None and not values.is_nothing(cell):
            said.wrong.append(WrongAnswer(self._parts[Part.NUMBER], cell, Wrong.NO_FORM_NUMBER))
        return number

    def _group(self, row: Row, said: _Said) -> str:
        cell = self._cell(row, Part.GROUP)
        if values.is_nothing(cell):
            return ""
        try:
            return text.clean(cell, text.GROUP)
        except BadText:
            said.wrong.append(WrongAnswer(self._parts[Part.GROUP], cell, Wrong.TOO_LONG))
            return ""

    def _condition(self, row: Row, number: int | None) -> str | None:
        """Return the condition of a row: the chosen one, the only one, or what a cell or its number says."""
        if self._condition_id is not None:
            return self._condition_id
        if len(self._conditions) == 1:
            return next(iter(self._conditions))
        if Part.CONDITION in self._parts:
            return self._asked.condition_named(self._cell(row, Part.CONDITION), loose=True)
        return self._by_number(number)

    def _by_number(self, number: int | None) -> str | None:
        form, conditions = self._asked.form, self._asked.conditions
        if number is None or not form.numbered or any(each.handed_out is None for each in conditions):
            return None
        found = [each.id for each in conditions if is_of(each, number)]
        return found[0] if len(found) == 1 else None

    # --- answers -----------------------------------------------------------------------------------------

    def _read_long(self, row: Row, number: int | None, said: _Said) -> str:
        """Read a row that holds one answer, and return the question it answers, "" where that is not known."""
        cell = self._cell(row, Part.QUESTION)
        question = question_named(cell, self._asked)
        if number is None:
            where = self._parts.get(Part.NUMBER, self._parts[Part.QUESTION])
            said.wrong.append(WrongAnswer(where, "", Wrong.NOBODY))
        elif question is None:
            said.wrong.append(WrongAnswer(self._parts[Part.QUESTION], cell, Wrong.NO_QUESTION))
        elif (answer := self._parts.get(Part.ANSWER)) is not None:
            self._read_value(row.cell(self._fields[answer]), answer, "", self._questions[question], said)
        return question or ""

    def _read_wide(self, row: Row, said: _Said) -> None:
        for each, place in self._fields.items():
            cell = row.cell(place)
            if each.question_id and not values.is_nothing(cell):
                self._read_cell(cell, each, self._questions[each.question_id], said)
        for question_id, boxes in said.boxes.items():
            said.answer("", question_id, Given(box_ids=tuple(boxes)))
        for question_id, shares in said.shares.items():
            self._read_shares(question_id, shares, said)

    def _read_cell(self, cell: str, each: AnswerField, question: Question, said: _Said) -> None:
        try:
            if not values.is_brief(cell) and each.part is not Part.VALUE:
                raise NoAnswer(Wrong.TOO_LONG)
            match each.part:
                case Part.BOX if values.ticked(cell):
                    box = self._asked.boxes[question.id][each.place - 1]
                    said.boxes.setdefault(question.id, []).append(box.id)
                case Part.SHARE:
                    number = values.parse_number(cell)
                    if number is None:
                        raise NoAnswer(Wrong.NO_NUMBER)
                    said.shares.setdefault(question.id, {})[each.place] = number
                case Part.VALUE:
                    self._read_value(cell, each, each.condition_id, question, said)
        except NoAnswer as problem:
            said.wrong.append(WrongAnswer(each, cell, problem.wrong))

    def _read_value(self, cell: str, each: AnswerField, condition: str, question: Question, said: _Said) -> None:
        if values.is_nothing(cell):
            return
        try:
            given = self._given(cell, each, question, said)
        except NoAnswer as problem:
            said.wrong.append(WrongAnswer(each, cell, problem.wrong))
            return
        if given != Given():
            said.answer(condition, question.id, given)

    def _given(self, cell: str, each: AnswerField, question: Question, said: _Said) -> Given:
        if question.kind is not QuestionKind.WORDS and not values.is_brief(cell):
            raise NoAnswer(Wrong.TOO_LONG)
        match question.kind:
            case QuestionKind.SLIDER:
                return Given(value=values.slider_value(cell, self._scales.get(question.id, values.AS_IS)))
            case QuestionKind.STATEMENT:
                return Given(value=values.point(cell))
            case QuestionKind.TRIANGLE:
                return Given(shares=values.shares_in(cell))
            case QuestionKind.CHOICE:
                return self._ticked(cell, each, question, said)
        return Given(words=values.words(cell))

    def _ticked(self, cell: str, each: AnswerField, question: Question, said: _Said) -> Given:
        boxes, unknown = values.boxes_in(cell, self._asked.called(question.id))
        if len(boxes) > 1 and not question.several:
            raise NoAnswer(Wrong.ONLY_ONE)
        said.wrong += [WrongAnswer(each, part, Wrong.NO_BOX) for part in unknown]
        return Given(box_ids=tuple(boxes))

    def _read_shares(self, question_id: str, shares: Mapping[int, float], said: _Said) -> None:
        fields = [each for each in self._fields if each.part is Part.SHARE and each.question_id == question_id]
        numbers = [shares[place] for place in sorted(shares)]
        if len(fields) == _EXTREMES - 1 == len(numbers):  # the third has what is left
            numbers.append((1 if sum(numbers) <= 1 else 100) - sum(numbers))
        try:
            said.answer("", question_id, Given(shares=values.shares(numbers)))
        except NoAnswer as problem:
            told = "; ".join(f"{number:g}" for number in numbers)
            said.wrong.append(WrongAnswer(fields[0], told, problem.wrong))

    # --- what becomes of it ------------------------------------------------------------------------------

    def _nothing(self, row: Row, number: int | None, said: _Said) -> Refusal | None:
        """Return why a row without an answer is refused; a numbered form that is blank came back all the same."""
        if said.given:
            return None
        if said.wrong:
            return said.wrong[0]
        apart = any(each.condition_id for each in self._fields)
        if number is not None and self._asked.form.numbered and not apart and Part.QUESTION not in self._parts:
            return None
        return WrongAnswer(AnswerField(Part.VALUE, Part.VALUE), "", Wrong.NOTHING)

    def _with_fate(
        self, row: Row, about: str, found: Sequence[ResponseImport], question: str, said: _Said
    ) -> WallRow[ResponseImport]:
        """Return the row with those of its responses that can come in, or why none can."""
        taken: list[ResponseImport] = []
        out: list[WallRow[ResponseImport]] = []
        for response in found:
            bad = self._kept_out(row, about, response, question)
            if bad is None:
                taken.append(response)
            else:
                out.append(bad)
        if not taken:
            return out[0]
        left_out = (*said.wrong, *self._told(out))
        return WallRow(row.number, RowFate.NEW, about, tuple(taken), left_out)

    def _kept_out(
        self, row: Row, about: str, response: ResponseImport, question: str
    ) -> WallRow[ResponseImport] | None:
        number, condition = response.number, self._conditions[response.condition_id]
        if number is None:
            return None
        if self._asked.form.numbered and not is_of(condition, number):
            return refused(row, about, NumberOutside(number, condition.first_number, last_number(condition)))
        if (condition.id, number) in self._there:
            return WallRow(row.number, RowFate.SAME, about, left_out=(self._wrong_number(about, Wrong.THERE),))
        first, there = self._seen.setdefault((condition.id, number, question), (row.number, response.given))
        if first == row.number:
            return None
        if there != response.given:
            wrong = Wrong.DIFFERS if len(self._conditions) > 1 else Wrong.DIFFERS_ALONE
            return refused(row, about, self._wrong_number(about, wrong, first))
        return WallRow(row.number, RowFate.DUPLICATE, about, like=first)

    def _told(self, out: Sequence[WallRow[ResponseImport]]) -> Iterator[WrongAnswer]:
        """Yield, of a row whose other responses come in, why some do not."""
        for bad in out:
            if isinstance(bad.refusal, WrongAnswer):
                yield bad.refusal
            else:
                yield self._wrong_number(bad.name, _WHY[bad.fate])

    def _wrong_number(self, about: str, wrong: Wrong, first: int = 0) -> WrongAnswer:
        return WrongAnswer(self._parts[Part.NUMBER], about, wrong, first)
