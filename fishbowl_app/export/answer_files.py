"""What people answered to a form as a table, a row for each form: without names, words and numbers.

Who was there when the forms came back, or can look up a number, is not to find somebody's row: rows stand in an
order that their content alone makes, and where numbers pair people a pair has a number that is given out anew.
Groups and pairs are told as far as no few people are apart by them (see model/rules/asking/protecting.py), and a
question in a condition not at all where few answered it. What somebody is known to have answered can still be
looked for, so the table is data of persons all the same.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.export.atomic import write_whole
from fishbowl_app.export.wording import Wording
from fishbowl_app.model.entities import Answer, Compares, Condition, Question, QuestionKind, Response
from fishbowl_app.model.rules.asking.figures import form_figures
from fishbowl_app.model.rules.asking.protecting import GroupIds, few
from fishbowl_app.model.rules.paired import in_language
from fishbowl_app.model.snapshot import Snapshot

KINDS = (".csv", ".xlsx")
_BETWEEN = "; "  # several boxes in one cell
_DIGITS = 6  # after the point

if TYPE_CHECKING:
    from fishbowl_app.export.table_files import Cell, DataTable


@dataclass(frozen=True, slots=True)
class AnswersTold:
    """The answers to a form as a table, and what of them it does not tell.

    Attributes:
        table: a row for each form.
        hidden: so many times a question in a framing or at a moment had too few answers.
        groups_hidden: groups were said that are not told.
        pairs_hidden: numbers pair people, which is not told.
    """

    table: DataTable
    hidden: int
    groups_hidden: bool
    pairs_hidden: bool


def write_answers(
    snapshot: Snapshot, form_id: str, target: Path, *, language: str = "en", never: Iterable[Path] = ()
) -> AnswersTold:
    """Write the answers to a form as CSV or XLSX, as the ending says, whole or not at all.

    Args:
        snapshot: the session.
        form_id: the form.
        target: where to; a file that is there is replaced.
        language: "en" or "cy", of heads and of what was translated.
        never: files that are not to be replaced, such as the session's own.

    Returns what was written, and tells what was not.

    Raises:
        NotWritten, FileExists: if it could not be written there.
    """
    from fishbowl_app.export.table_files import csv_file, xlsx_file  # its library is slow to load

    told = answers_told(in_language(snapshot, language), form_id, Wording(language))
    made = csv_file(told.table) if target.suffix.lower() == KINDS[0] else xlsx_file(told.table, wide=())
    write_whole(target, made, never=never)
    return told


def answers_told(snapshot: Snapshot, form_id: str, words: Wording) -> AnswersTold:
    """Return the answers to a form, as far as they may be told."""
    told = _Told(snapshot, form_id)
    return AnswersTold(told.table(words), told.hidden, told.groups_hidden, told.pairs_hidden)


class _Told:
    """One form: which of its answers, groups and pairs are told."""

    def __init__(self, snapshot: Snapshot, form_id: str) -> None:
        self._snapshot, self._form = snapshot, snapshot.forms[form_id]
        self._least, self._figures = snapshot.details.least_group, form_figures(snapshot, form_id).questions
        self._conditions = snapshot.conditions_of(form_id)
        self._questions = [each for each in snapshot.questions_of(form_id) if each.kind is not QuestionKind.WORDS]
        self._given = {
            response.id: {answer.question_id: answer for answer in snapshot.answers_in(response.id)}
            for response in snapshot.responses_of(form_id)
        }
        self._shown = {
            (condition.id, question.id)
            for condition in self._conditions
            for question in self._questions
            if not few(self._base(condition, question), self._least)
        }
        self.hidden = len(self._conditions) * len(self._questions) - len(self._shown)
        self._parts = {each.id: self._parts_of(each) for each in self._conditions}
        self.groups_hidden = any(
            not self._parts[each.id] and len({row.group_id for row in snapshot.responses_in(each.id)}) > 1
            for each in self._conditions
        )
        self._people = self._paired_people()
        self.pairs_hidden = bool(self._people) and not self._may_pair()

    def table(self, words: Wording) -> DataTable:
        """Return the rows, condition by condition; inside of one in an order made from what they say."""
        from fishbowl_app.export.table_files import DataTable

        pairs = {} if self.pairs_hidden else self._people
        rows = self._in_order(words)
        keys: dict[int, int] = {}
        found: list[list[Cell]] = []
        for response, said in rows:
            person = pairs.get(response.id)
            key: Cell = "" if person is None else keys.setdefault(person, len(keys) + 1)
            found.append([*said[:2], key, *said[2:]])
        heads = [
            self._what(words),
            words.translate("AnswerTable", "Group"),
            words.translate("AnswerTable", "Pair"),
        ]
        heads += [head for question in self._questions for head in _heads(question)]
        left_out = {0} if len(self._conditions) == 1 else set()
        left_out |= {place for place in (1, 2) if not any(row[place] != "" for row in found)}
        kept = [place for place in range(len(heads)) if place not in left_out]
        return DataTable(
            words.translate("AnswerTable", "Answers"),
            tuple(heads[place] for place in kept),
            tuple(tuple(row[place] for place in kept) for row in found),
        )

    # --- what is told ------------------------------------------------------------------------------------

    def _base(self, condition: Condition, question: Question) -> int:
        return sum(question.id in self._given[row.id] for row in self._snapshot.responses_in(condition.id))

    def _parts_of(self, condition: Condition) -> Sequence[GroupIds]:
        """Return how groups are told apart: as the figures do, if the forms alone, without hands, are enough."""
        rows = self._snapshot.responses_in(condition.id)
        questions = [each.id for each in self._questions if (condition.id, each.id) in self._shown]
        counts = {
            group: [
                sum(row.group_id == group for row in rows),
                *(
                    sum(row.group_id == group and each in self._given[row.id] for row in rows)
                    for each in questions
                ),
            ]
            for group in [*(group.id for group in self._snapshot.group_list), None]
        }
        parts = sorted(self._figured(condition), key=str)
        told = (map(sum, zip(*(counts[group] for group in part), strict=True)) for part in parts)
        return [] if any(few(count, self._least) for sums in told for count in sums) else parts

    def _figured(self, condition: Condition) -> set[GroupIds]:
        place = self._conditions.index(condition)
        return {series.group_ids for question in self._figures for series in question.groups[place]}

    def _paired_people(self) -> dict[str, int]:
        """Return the numbers that are one person's in several conditions, by response."""
        by_number: dict[int, list[Response]] = defaultdict(list)
        for row in self._snapshot.responses_of(self._form.id) if self._form.same_people else ():
            if row.number is not None:
                by_number[row.number].append(row)
        return {row.id: number for number, rows in by_number.items() if len(rows) > 1 for row in rows}

    def _may_pair(self) -> bool:
        """Tell whether figures tell all pairs, and being paired or groups of forms set nobody among few."""
        if any(each.pairs_hidden or any(pairs.left_out for pairs in each.paired) for each in self._figures):
            return False
        places: dict[object, list[tuple[str, GroupIds]]] = defaultdict(list)
        for row in self._snapshot.responses_of(self._form.id):
            places[self._people.get(row.id, row.id)].append((row.condition_id, self._part(row)))
        return not any(few(count, self._least) for count in Counter(map(tuple, places.values())).values())

    def _part(self, row: Response) -> GroupIds:
        return next((part for part in self._parts[row.condition_id] if row.group_id in part), ())

    # --- rows --------------------------------------------------------------------------------------------

    def _in_order(self, words: Wording) -> list[tuple[Response, list[Cell]]]:
        """Return each response with its cells. What decides the order is what they say, and chance."""
        said = {row.id: self._cells(row, words) for row in self._snapshot.responses_of(self._form.id)}
        partners: dict[int, list[str]] = defaultdict(list)
        for id_, person in self._people.items():
            partners[person].append(repr(said[id_]))
        ordered = []
        for condition in self._conditions:
            rows = self._snapshot.responses_in(condition.id)
            if few(len(rows), self._least):
                continue
            rows = sorted(
                rows, key=lambda row: (repr(said[row.id]), sorted(partners[self._people.get(row.id, 0)]))
            )
            random.Random(repr([said[row.id] for row in rows])).shuffle(rows)
            ordered += [(row, said[row.id]) for row in rows]
        return ordered

    def _cells(self, row: Response, words: Wording) -> list[Cell]:
        """Return the condition, the group, and what is answered to each question."""
        name = condition_names(self._form, self._conditions, words.language)[row.condition_id]
        cells: list[Cell] = [name, self._group(row, words)]
        for question in self._questions:
            shown = (row.condition_id, question.id) in self._shown
            cells += self._answer(question, self._given[row.id].get(question.id) if shown else None)
        return cells

    def _group(self, row: Response, words: Wording) -> str:
        part, groups = self._part(row), self._snapshot.groups
        unsaid = words.translate("Answers", "no group said")
        called = ", ".join(groups[each].name if each else unsaid for each in part)
        return words.translate("Answers", "together: {0}").format(called) if len(part) > 1 else called

    def _answer(self, question: Question, answer: Answer | None) -> list[Cell]:
        if answer is None:
            return [""] * len(_heads(question))
        if question.kind is QuestionKind.CHOICE:
            boxes = self._snapshot.boxes_of(question.id)
            return [_BETWEEN.join(box.title for box in boxes if box.id in answer.box_ids)]
        first, second = answer.value or 0, answer.second or 0
        if question.kind is QuestionKind.TRIANGLE:
            return [_figure(first), _figure(second), _figure(100 - first - second)]
        return [_figure(first)]

    def _what(self, words: Wording) -> str:
        framings = self._form.compares is Compares.FRAMINGS
        if framings:
            return words.translate("AnswerTable", "Framing")
        return words.translate("AnswerTable", "Moment")


def _heads(question: Question) -> list[str]:
    if question.kind is not QuestionKind.TRIANGLE:
        return [question.wording]
    extremes = (question.first_extreme, question.second_extreme, question.third_extreme)
    return [f"{question.wording} [{extreme or place}]" for place, extreme in enumerate(extremes, start=1)]


def _figure(number: float) -> Cell:
    rounded = round(number, _DIGITS)
    return int(rounded) if rounded == int(rounded) else rounded
