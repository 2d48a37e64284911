"""What a column of answers can hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Which part of a response."""

    NUMBER = "number"  # of the form
    GROUP = "group"
    CONDITION = "framing"  # or moment
    QUESTION = "question"  # which one is answered, where each answer has a row of its own
    ANSWER = "answer"  # to that question
    VALUE = "value"  # the answer to one question
    SHARE = "share"  # of one extreme of a triangle
    BOX = "box"  # one of those of a choice: ticked or not


@dataclass(frozen=True, slots=True)
class AnswerField:
    """One field of the responses to one form.

    Attributes:
        part: which part it is.
        value: what it is called on the command line: "number", "q1", "q1@2" in the second framing, "q2.1" the
            share of the first extreme, "q3#2" the second box.
        question_id: of VALUE, SHARE and BOX.
        condition_id: the framing or moment it was answered in; "" where the row says it.
        place: of the extreme or box, from 1.
        about: what is asked, and in `within` the framing, extreme or box, for people.
    """

    part: Part
    value: str
    question_id: str = ""
    condition_id: str = ""
    place: int = 0
    about: str = ""
    within: str = ""
