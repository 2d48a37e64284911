"""What forms and their answers do not allow; nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.errors.base import RuleBroken


class AnswerProblem(StrEnum):
    """Why something cannot be an answer to a question."""

    NOT_ASKED = "not_asked"  # the question is answered in another way
    OUT_OF_RANGE = "out_of_range"  # of a slider 0 to 100, of a statement the points 1 to 5
    SHARES = "shares"  # the three of a triangle are 100 in all, none below 0
    NO_SUCH_BOX = "no_such_box"
    ONLY_ONE = "only_one"  # box of this choice may be ticked


@dataclass
class BadAnswer(RuleBroken):
    """What somebody answered cannot be an answer to that question; `given` is what a person would read of it."""

    question_id: str
    given: str
    problem: AnswerProblem


@dataclass
class NumberTaken(RuleBroken):
    """The form of that number was entered already."""

    condition_id: str
    number: int
    response_id: str


@dataclass
class NumberOutside(RuleBroken):
    """No form of that number was handed out; `last` is None where nobody said how many were."""

    number: int
    first: int
    last: int | None


@dataclass
class NumberStays(RuleBroken):
    """A form of that number was entered, and would not be of its framing or moment any more."""

    number: int


@dataclass
class NotNumbered(RuleBroken):
    """The forms carry no numbers."""

    form_id: str


@dataclass
class HasNumbers(RuleBroken):
    """Forms were entered with their numbers, so they stay numbered."""

    form_id: str


@dataclass
class HasAnswers(RuleBroken):
    """The question was answered, so how it is asked stays as it is."""

    question_id: str


@dataclass
class LastCondition(RuleBroken):
    """A form is given out in at least one framing or at one moment."""

    form_id: str
