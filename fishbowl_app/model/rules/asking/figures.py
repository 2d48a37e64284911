"""The figures of forms: what the answers to each question come to, in each condition and for groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from fishbowl_app.model.entities import POINTS, Box, Question, QuestionKind
from fishbowl_app.model.rules.asking.data import FormFigures, QuestionFigures, Series
from fishbowl_app.model.rules.asking.numbers import percent, percentages, spread, statement_percentages
from fishbowl_app.model.rules.asking.pairing import MOVED_MORE_THAN, Pairing, paired, pairing
from fishbowl_app.model.rules.asking.protecting import Counts, GroupIds, groups_apart, pairs_told, too_few
from fishbowl_app.model.rules.asking.voices import Voice, voices_of
from fishbowl_app.model.snapshot import Snapshot


def form_figures(snapshot: Snapshot, form_id: str) -> FormFigures:
    """Return all figures of a form. What would tell of fewer people than `Details.least_group` is hidden."""
    asked = _Asked(snapshot, form_id)
    questions = tuple(map(asked.figures, snapshot.questions_of(form_id)))
    return FormFigures(asked.form, tuple(asked.conditions), questions)


def question_figures(snapshot: Snapshot, question_id: str) -> QuestionFigures:
    """Return all figures of one question, the same as among those of its form."""
    question = snapshot.questions[question_id]
    return _Asked(snapshot, question.form_id).figures(question)


class _Asked:
    """What was answered to one form. How groups are told apart depends on all its questions."""

    def __init__(self, snapshot: Snapshot, form_id: str) -> None:
        self.form = snapshot.forms[form_id]
        self.conditions = snapshot.conditions_of(form_id)
        self._snapshot, self._least = snapshot, snapshot.details.least_group
        ids = [condition.id for condition in self.conditions]
        self._forms = {each: Counter(row.group_id for row in snapshot.responses_in(each)) for each in ids}
        self._voices = {each.id: voices_of(snapshot, each) for each in snapshot.questions_of(form_id)}
        self._counts = {each: self._counts_in(each) for each in ids}
        self._parts = self._parts_in_all()

    def figures(self, question: Question) -> QuestionFigures:
        """Return all that can be told of a question."""
        boxes = tuple(self._snapshot.boxes_of(question.id))
        series = tuple(self._of_everybody(question, boxes, each.id) for each in self.conditions)
        pairings = self._pairings(question, series)
        told = pairs_told(pairings, self._parts, self._least)
        told_ids = {each.later_id for each in told}
        return QuestionFigures(
            question=question,
            boxes=boxes,
            series=series,
            groups=tuple(self._of_groups(question, boxes, whole) for whole in series),
            paired=tuple(paired(each, question.kind) for each in told),
            least=self._least,
            pairs_hidden=tuple(each.later_id for each in pairings if each.later_id not in told_ids),
            groups_hidden=tuple(
                each for each, counts in self._counts.items() if len(counts) > 1 and not self._parts[each]
            ),
        )

    def _counts_in(self, condition_id: str) -> Counts:
        """Return what `groups_apart` weighs. Words do not count: as notes they go out without their group."""
        columns = [self._forms[condition_id]]
        for question in self._snapshot.questions_of(self.form.id):
            voices = self._said(question, condition_id)
            if question.kind is not QuestionKind.WORDS and not too_few(voices, self._least):
                columns.append(Counter(voice.group_id for voice in voices))
                columns.append(Counter(voice.group_id for voice in voices if not voice.raised))
        order: list[str | None] = [*(group.id for group in self._snapshot.group_list), None]
        counts = {each: [column[each] for column in columns] for each in order}
        return {each: found for each, found in counts.items() if any(found)}

    def _parts_in_all(self) -> dict[str, list[GroupIds]]:
        """Return how groups are told apart: in all conditions alike, so that they can be compared.

        A condition in which they could not be told apart even by itself has no say in it, and no parts.
        """
        divided = [counts for counts in self._counts.values() if groups_apart(counts, self._least)]
        order: list[str | None] = [*(group.id for group in self._snapshot.group_list), None]
        side_by_side = {each: [count for counts in divided for count in _column(counts, each)] for each in order}
        there = {each: counts for each, counts in side_by_side.items() if any(counts)}
        apart = groups_apart(there, self._least)
        return {each: _there(apart, counts) if counts in divided else [] for each, counts in self._counts.items()}

    def _said(self, question: Question, condition_id: str) -> Sequence[Voice]:
        return self._voices[question.id].get(condition_id, ())

    def _of_everybody(self, question: Question, boxes: Sequence[Box], condition_id: str) -> Series:
        forms, voices = self._forms[condition_id].total(), self._said(question, condition_id)
        if too_few(voices, self._least) and question.kind is not QuestionKind.WORDS:
            return Series(condition_id, (), forms, 0, 0, hidden=True)
        return _series(question, boxes, Series(condition_id, (), forms, 0, 0, hidden=False), voices)

    def _of_groups(self, question: Question, boxes: Sequence[Box], whole: Series) -> tuple[Series, ...]:
        if whole.hidden or not whole.base or question.kind is QuestionKind.WORDS:
            return ()
        forms, voices = self._forms[whole.condition_id], self._said(question, whole.condition_id)
        found = []
        for part in self._parts[whole.condition_id]:
            empty = Series(whole.condition_id, part, sum(forms[each] for each in part), 0, 0, hidden=False)
            found.append(_series(question, boxes, empty, [voice for voice in voices if voice.group_id in part]))
        return tuple(found)

    def _pairings(self, question: Question, series: Sequence[Series]) -> list[Pairing]:
        """Return each later condition with the first, where both have answers that are shown."""
        if not self.form.same_people or question.kind not in MOVED_MORE_THAN or not series[0].base:
            return []
        first, *others = (each.condition_id for each in series if each.base)
        return [
            pairing(first, later, self._said(question, first), self._said(question, later)) for later in others
        ]


def _column(counts: Counts, group_id: str | None) -> Sequence[int]:
    """Return what is counted of a group, zeros for one that is not there."""
    return counts.get(group_id) or [0] * len(next(iter(counts.values())))


def _there(parts: Sequence[GroupIds], counts: Counts) -> list[GroupIds]:
    """Return the parts that a condition has anything of; none where that is one alone, which is everybody."""
    there = [part for part in parts if any(group in counts for group in part)]
    return there if len(there) > 1 else []


def _series(question: Question, boxes: Sequence[Box], empty: Series, voices: Sequence[Voice]) -> Series:
    """Return the figures of these answers; their order does not count."""
    given = [voice.given for voice in voices]
    values = tuple(sorted(each.value for each in given if each.value is not None))
    counts = _counts(question.kind, boxes, voices)
    at_least = question.several and any(voice.raised for voice in voices)
    return replace(
        empty,
        base=len(voices),
        hands=sum(voice.raised for voice in voices),
        values=values,
        counts=counts,
        percentages=() if at_least else _percentages(question, counts, len(voices)),
        marks=tuple(sorted(each.shares for each in given if each.shares is not None)),
        spread=spread(values),
        ticks=_ticks(boxes, voices) if question.kind is QuestionKind.CHOICE else (),
        at_least=at_least,
    )


def _counts(kind: QuestionKind, boxes: Sequence[Box], voices: Sequence[Voice]) -> tuple[int, ...]:
    if kind is QuestionKind.STATEMENT:
        points = Counter(voice.given.value for voice in voices)
        return tuple(points[point] for point in range(1, POINTS + 1))
    if kind is QuestionKind.CHOICE:
        ticked = Counter(box_id for voice in voices for box_id in voice.given.box_ids)
        return tuple(ticked[box.id] for box in boxes)
    return (sum(voice.notes for voice in voices),) if kind is QuestionKind.WORDS else ()


def _ticks(boxes: Sequence[Box], voices: Sequence[Voice]) -> tuple[tuple[int, ...], ...]:
    places = {box.id: place for place, box in enumerate(boxes)}
    return tuple(sorted(tuple(sorted(map(places.__getitem__, voice.given.box_ids))) for voice in voices))


def _percentages(question: Question, counts: Sequence[int], base: int) -> tuple[int, ...]:
    if question.kind is QuestionKind.WORDS:
        return ()
    if question.kind is QuestionKind.CHOICE and question.several:
        return tuple(percent(count, base) for count in counts)
    if question.kind is QuestionKind.STATEMENT:
        return tuple(statement_percentages(counts))
    return tuple(percentages(counts))
