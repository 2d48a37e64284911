"""Whether two conditions differ in a question by more than chance alone would make them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import Comparison, QuestionFigures, Series
from fishbowl_app.model.rules.asking.permutation import (
    WAITS,
    Chance,
    Patience,
    Row,
    divided,
    flipped,
    sum_of_sizes,
    sum_of_squares,
)

FINENESS = 1000  # answers are compared to the thousandth of a point, in whole numbers


def compared(
    figures: QuestionFigures, first_id: str, second_id: str, patience: Patience = WAITS
) -> Comparison | None:
    """Return how a second condition differs from a first one, as far as that can be told; it may take a second.

    Means are compared, of the same people by their changes; of choices the shares of the boxes, by the sum of what
    each differs; of triangles the mean marks, by their distance. None for free words, where nobody answered, where
    answers are hidden, and where hands were raised for several boxes: nobody knows whose were the same.

    Raises:
        NobodyWaits: see `Patience`.
    """
    first, second = (_series(figures, each) for each in (first_id, second_id))
    if not first.base or not second.base or figures.question.kind is QuestionKind.WORDS:
        return None
    if figures.question.several and (first.hands or second.hands):
        return None
    changes = _changes(figures, first_id, second_id)
    if changes:
        chance = _by_changes(changes, patience)
        return _told(first, second, sum(changes) / len(changes), chance, paired=True)
    difference = second.spread.mean - first.spread.mean if first.spread and second.spread else None
    kind, boxes = figures.question.kind, len(figures.boxes)
    chance = _by_division(kind, _answers(kind, first, boxes), _answers(kind, second, boxes), patience)
    return _told(first, second, difference, chance, paired=False)


def _series(figures: QuestionFigures, condition_id: str) -> Series:
    return next(each for each in figures.series if each.condition_id == condition_id)


def _told(first: Series, second: Series, difference: float | None, chance: Chance, *, paired: bool) -> Comparison:
    return Comparison(
        first_id=first.condition_id,
        second_id=second.condition_id,
        difference=difference,
        p=chance.p,
        draws=chance.draws,
        as_much=chance.as_much,
        exact=chance.exact,
        paired=paired,
    )


def _changes(figures: QuestionFigures, first_id: str, second_id: str) -> tuple[float, ...]:
    """Return how far each of the same people moved, () where nobody knows."""
    for each in figures.paired:
        if (each.first_id, each.second_id) == (first_id, second_id):
            return each.changes
        if (each.second_id, each.first_id) == (first_id, second_id):
            return tuple(-change for change in each.changes)
    return ()


def _answers(kind: QuestionKind, series: Series, boxes: int) -> tuple[tuple[int, ...], ...]:
    """Return the answers as rows of whole numbers."""
    if kind is QuestionKind.CHOICE:
        return tuple(tuple(int(box in ticked) for box in range(boxes)) for ticked in series.ticks)
    if kind is QuestionKind.TRIANGLE:
        return tuple(_whole(mark) for mark in series.marks)
    return tuple(_whole((value,)) for value in series.values)


def _whole(values: Sequence[float]) -> tuple[int, ...]:
    return tuple(round(FINENESS * value) for value in values)


# Windows ask again whenever anything changed in the session; the same answers are weighed once.


@lru_cache(maxsize=256)
def _by_division(kind: QuestionKind, first: Sequence[Row], second: Sequence[Row], patience: Patience) -> Chance:
    return divided(first, second, sum_of_squares if kind is QuestionKind.TRIANGLE else sum_of_sizes, patience)


@lru_cache(maxsize=256)
def _by_changes(changes: Sequence[float], patience: Patience) -> Chance:
    return flipped(_whole(changes), patience)
