"""What the room is asked, and what it answered: one frozen dataclass a table.

No row here names a person. What somebody answered in their own words is a row of `Note`.
"""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities.base import Entity
from fishbowl_app.model.entities.enums import Compares, QuestionKind


@dataclass(frozen=True, slots=True)
class Form(Entity):
    """Questions that are asked together. It is given out in at least one condition."""

    place: int
    title: str
    intro: str  # stands above the questions
    compares: Compares  # what its conditions are called
    numbered: bool  # each form on paper carries a number that is nobody's name
    same_people: bool  # one number is one person in all conditions, so that their answers can be paired
    asks_group: bool  # whoever answers says which group they are of


@dataclass(frozen=True, slots=True)
class Condition(Entity):
    """A framing in which a form is given out, or a moment at which it is."""

    form_id: str
    place: int
    title: str  # "" where there is only one
    wording: str  # a framing's own text, read before the questions
    first_number: int  # of the forms on paper, from 1
    handed_out: int | None  # how many forms, where somebody said


@dataclass(frozen=True, slots=True)
class Question(Entity):
    """One question of a form. Extremes are those of a slider (two) or of a triangle (three)."""

    form_id: str
    place: int
    kind: QuestionKind
    wording: str  # the statement, where it is one
    first_extreme: str  # of a slider the left one: 0
    second_extreme: str  # of a slider the right one: 100
    third_extreme: str
    several: bool  # more than one box of a choice may be ticked

    @property
    def extremes(self) -> tuple[str, ...]:
        """Those that its kind has: what was typed for another kind is kept and not shown."""
        count = {QuestionKind.SLIDER: 2, QuestionKind.TRIANGLE: 3}.get(self.kind, 0)
        return (self.first_extreme, self.second_extreme, self.third_extreme)[:count]


@dataclass(frozen=True, slots=True)
class Box(Entity):
    """One of the things that can be ticked in a choice."""

    question_id: str
    place: int
    title: str


@dataclass(frozen=True, slots=True)
class Response(Entity):
    """One form that somebody filled in."""

    condition_id: str
    number: int | None  # of the form on paper
    group_id: str | None
    at: float  # when it was taken in
    source: str  # "typed", or the name of the file it came from


@dataclass(frozen=True, slots=True)
class Answer(Entity):
    """What a response says to one question; there is none where it says nothing.

    `value`: of a slider 0 to 100, of a statement 1 (disagree) to 5 (agree), of a triangle the share of its first
    extreme in 100; `second` the share of its second one. The third has what is left. `box_ids`: of a choice.
    """

    response_id: str
    question_id: str
    value: float | None
    second: float | None
    box_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hands(Entity):
    """How many hands were up for one answer: `point` 1 to 5 of a statement, or a box of a choice."""

    condition_id: str
    question_id: str
    group_id: str | None  # counted by group, or of the whole room
    point: int | None
    box_id: str | None
    count: int
