"""Figures of questions that are made by hand, for what draws them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fishbowl_app.model.entities import Box, Question, QuestionKind
from fishbowl_app.model.rules.asking.data import QuestionFigures, Series, Spread

KIND = QuestionKind


def question(kind: QuestionKind, wording: str = "Who decides?", question_id: str = "q", **more: Any) -> Question:
    """Return a question with extremes for a slider or a triangle."""
    extremes = {"first_extreme": "Landlord", "second_extreme": "Tenant", "third_extreme": "Council"} | more
    return Question(question_id, "f", 0, kind, wording, several=more.pop("several", False), **extremes)


def slider(values: Sequence[float], condition_id: str = "c1", groups: tuple[str | None, ...] = ()) -> Series:
    """Return the answers to a slider."""
    many, ordered = len(values), tuple(sorted(values))
    spread = Spread(sum(ordered) / many, ordered[many // 2], ordered[many // 4], ordered[3 * many // 4])
    return Series(condition_id, groups, many, many, 0, False, values=ordered, spread=spread)


def counted(counts: Sequence[int], condition_id: str = "c1", groups: tuple[str | None, ...] = ()) -> Series:
    """Return the answers to a statement or a choice; percentages are simply rounded."""
    many = sum(counts)
    percentages = tuple(round(100 * count / many) for count in counts)
    return Series(condition_id, groups, many, many, 0, False, counts=tuple(counts), percentages=percentages)


def marked(marks: Sequence[tuple[float, float, float]], condition_id: str = "c1") -> Series:
    """Return the answers to a triangle."""
    return Series(condition_id, (), len(marks), len(marks), 0, False, marks=tuple(marks))


def hidden(condition_id: str = "c1", groups: tuple[str | None, ...] = ()) -> Series:
    """Return answers that are too few to be shown."""
    return Series(condition_id, groups, 3, 0, 0, True)


def figures(
    kind: QuestionKind, *series: Series, groups: tuple[tuple[Series, ...], ...] = (), boxes: Sequence[str] = ()
) -> QuestionFigures:
    """Return the figures of a question in as many conditions as there are series."""
    titles = tuple(Box(f"b{place}", "q", place, title) for place, title in enumerate(boxes))
    return QuestionFigures(question(kind), titles, series, groups, (), 5)
