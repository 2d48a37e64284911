"""Builds forms and what was answered to them, as rows for `a_session`. Ids are titles, as in `build`."""

from __future__ import annotations

import itertools

from fishbowl_app.model.entities import (
    Answer,
    Box,
    Compares,
    Condition,
    Entity,
    Form,
    Hands,
    Note,
    Question,
    QuestionKind,
    Response,
)
from fishbowl_app.model.rules.asking.data import Given, QuestionFigures
from fishbowl_app.model.rules.asking.figures import question_figures
from tests.model.build import T0, a_session, note

_numbers = itertools.count(1)


def form(*conditions: str, same_people: bool = False, compares: Compares = Compares.MOMENTS) -> list[Entity]:
    """Return a form "form" with these conditions."""
    rows = [Condition(title, "form", place, title, "", 1, None) for place, title in enumerate(conditions)]
    return [Form("form", 0, "form", "", compares, True, same_people, True), *rows]


def question(
    id: str = "q", kind: QuestionKind = QuestionKind.SLIDER, *boxes: str, several: bool = False, place: int = 0
) -> list[Entity]:
    """Return a question of the form; a slider or triangle between A, B and C."""
    rows = [Box(title, id, at, title) for at, title in enumerate(boxes)]
    return [Question(id, "form", place, kind, id, "A", "B", "C", several), *rows]


def response(
    condition: str, group: str | None = None, number: int | None = None, /, **given: float | Given
) -> list[Entity]:
    """Return a response with its answers by question: a number, or what is given."""
    id = f"response {next(_numbers)}"
    answers = (
        _answer(id, asked, told if isinstance(told, Given) else Given(value=told)) for asked, told in given.items()
    )
    return [Response(id, condition, number, group, T0, "typed"), *answers]


def hands(
    condition: str, counts: dict[int | str, int], group: str | None = None, question_id: str = "q"
) -> list[Entity]:
    """Return the hands counted for points, or for boxes by title."""
    return [
        Hands(
            f"{condition} {group} {question_id} {what}",
            condition,
            question_id,
            group,
            what if isinstance(what, int) else None,
            what if isinstance(what, str) else None,
            count,
        )
        for what, count in counts.items()
    ]


def told(*rows: list[Entity], least: int = 1) -> QuestionFigures:
    """Return the figures of the question "q" of a session of these lists of rows."""
    return question_figures(a_session(*(row for each in rows for row in each), least_group=least), "q")


def _answer(response_id: str, question_id: str, given: Given) -> Answer | Note:
    if given.words:
        return note(
            given.words, id=f"{response_id} {question_id}", question_id=question_id, response_id=response_id
        )
    first, second, _ = given.shares or (given.value, None, None)
    return Answer(f"{response_id} {question_id}", response_id, question_id, first, second, given.box_ids)
