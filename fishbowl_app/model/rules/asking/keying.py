"""What is typed of an answer on a paper form, read and written: "67", "4", "AC", "40 30"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from string import ascii_uppercase
from typing import TypeVar

from fishbowl_app.model.entities import POINTS, SCALE, Box, Question, QuestionKind
from fishbowl_app.model.errors import AnswerProblem, BadAnswer
from fishbowl_app.model.rules.asking.data import Given

T = TypeVar("T")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d*)?")
_BETWEEN = re.compile(r"[\s;/+&-]+|,(?!\d)|(?<!\d),")  # a comma between digits is a decimal one
_BOXES = re.compile(r"[A-Za-z]|\d+")


def read_answer(question: Question, boxes: Sequence[Box], typed: str) -> Given:
    """Read what was typed of one answer; nothing typed is no answer.

    Of a slider it is the millimetres from its left extreme, of a statement the point from 1, of a triangle two or
    three shares (the third is what is left of 100), of a choice the letters or numbers of boxes.

    Raises:
        BadAnswer: it cannot be read so, with what is wrong.
    """
    words = typed.strip()
    if not words:
        return Given()
    if question.kind is QuestionKind.WORDS:
        return Given(words=words)
    if question.kind is QuestionKind.CHOICE:
        return Given(box_ids=_read_boxes(question, boxes, words))
    if question.kind is QuestionKind.TRIANGLE:
        return Given(shares=_read_shares(question, words))
    least, most = (1, POINTS) if question.kind is QuestionKind.STATEMENT else (0, SCALE)
    value = _number(words)
    whole = value is not None and value == int(value)
    if value is None or not least <= value <= most or (question.kind is QuestionKind.STATEMENT and not whole):
        raise BadAnswer(question.id, words, AnswerProblem.OUT_OF_RANGE)
    return Given(value=value)


def typed_answer(question: Question, boxes: Sequence[Box], given: Given) -> str:
    """Return what somebody would type for an answer: what `read_answer` reads again."""
    if given.value is not None:
        return _plain(given.value)
    if given.shares is not None:
        return " ".join(_plain(share) for share in given.shares)
    return given.words or "".join(letter for letter, box in lettered(boxes) if box.id in given.box_ids)


def lettered(boxes: Sequence[T]) -> list[tuple[str, T]]:
    """Return boxes with the letters that they have on paper, in their order: "A" is the first."""
    return list(zip(ascii_uppercase, boxes, strict=False))


def is_whole(question: Question, typed: str) -> bool:
    """Tell whether one key said all there is to say, so that the next question may follow at once."""
    one_key = question.kind is QuestionKind.STATEMENT or (
        question.kind is QuestionKind.CHOICE and not question.several
    )
    return one_key and len(typed) == 1


def _read_boxes(question: Question, boxes: Sequence[Box], typed: str) -> tuple[str, ...]:
    found: set[int] = set()
    for part in _BOXES.findall(typed):
        numbers = part if len(boxes) < 10 else [part]  # up to nine boxes, each digit is one
        found |= {int(one) - 1 if one.isdigit() else ascii_uppercase.index(one.upper()) for one in numbers}
    strange = re.sub(r"[A-Za-z\d\s,;/+&-]", "", typed)
    if strange or not found or not all(0 <= place < len(boxes) for place in found):
        raise BadAnswer(question.id, typed, AnswerProblem.NO_SUCH_BOX)
    if len(found) > 1 and not question.several:
        raise BadAnswer(question.id, typed, AnswerProblem.ONLY_ONE)
    return tuple(boxes[place].id for place in sorted(found))


def _read_shares(question: Question, typed: str) -> tuple[float, float, float]:
    shares = [_number(part) for part in _BETWEEN.split(typed) if part]
    known = [share for share in shares if share is not None]
    if len(known) == len(shares) == 2 and sum(known) <= SCALE:
        return known[0], known[1], round(SCALE - sum(known), 1)
    if len(known) == len(shares) == 3 and round(sum(known), 1) == SCALE:
        return known[0], known[1], known[2]
    raise BadAnswer(question.id, typed, AnswerProblem.SHARES)


def _number(typed: str) -> float | None:
    return float(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else None


def _plain(value: float) -> str:
    """Return all digits of a number, without an exponent, which nobody types."""
    digits = f"{Decimal(repr(value)):f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
