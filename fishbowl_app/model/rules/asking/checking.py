"""Whether something can be an answer to a question, and as what it is kept."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from fishbowl_app.model import text
from fishbowl_app.model.entities import POINTS, SCALE, Box, Question, QuestionKind
from fishbowl_app.model.errors import AnswerProblem, BadAnswer
from fishbowl_app.model.rules.asking.data import Given

SHARES_MAY_MISS = 0.5  # by which shares that were rounded, or read off paper, may not add up
_FIELD_OF: Mapping[QuestionKind, str] = {
    QuestionKind.SLIDER: "value",
    QuestionKind.STATEMENT: "value",
    QuestionKind.CHOICE: "box_ids",
    QuestionKind.WORDS: "words",
    QuestionKind.TRIANGLE: "shares",
}
_FIELDS = ("value", "shares", "box_ids", "words")


def checked_given(question: Question, boxes: Sequence[Box], given: Given) -> Given:
    """Return an answer as it is kept: words cleaned, boxes each once in their order. Nothing is cut or moved.

    Raises:
        BadAnswer: if it is none to this question.
        BadText: for words that cannot be kept.
    """
    own = _FIELD_OF[question.kind]
    for field in _FIELDS:
        if field != own and getattr(given, field) not in (None, (), ""):
            raise BadAnswer(question.id, str(getattr(given, field)), AnswerProblem.NOT_ASKED)
    match own:
        case "value":
            return Given(value=_value(question, given.value))
        case "box_ids":
            return Given(box_ids=_ticked(question, boxes, given.box_ids))
        case "shares":
            return Given(shares=_shares(question, given.shares))
    blank = not text.has_ink(text.tidy(given.words, single_line=False))
    return Given() if blank else Given(words=text.clean(given.words, text.NOTE))


def _value(question: Question, value: float | None) -> float | None:
    if value is None:
        return None
    statement = question.kind is QuestionKind.STATEMENT
    least, most = (1, POINTS) if statement else (0, SCALE)
    if not least <= value <= most or (statement and value != int(value)):
        raise BadAnswer(question.id, f"{value:g}", AnswerProblem.OUT_OF_RANGE)
    return float(value)


def _ticked(question: Question, boxes: Sequence[Box], box_ids: Sequence[str]) -> tuple[str, ...]:
    strange = set(box_ids) - {box.id for box in boxes}
    if strange:
        raise BadAnswer(question.id, ", ".join(sorted(strange)), AnswerProblem.NO_SUCH_BOX)
    ticked = tuple(box.id for box in boxes if box.id in box_ids)
    if len(ticked) > 1 and not question.several:
        titles = (box.title for box in boxes if box.id in ticked)
        raise BadAnswer(question.id, ", ".join(titles), AnswerProblem.ONLY_ONE)
    return ticked


def _shares(question: Question, shares: tuple[float, float, float] | None) -> tuple[float, float, float] | None:
    if shares is None:
        return None
    whole = sum(shares)
    fine = all(math.isfinite(share) and 0 <= share <= SCALE for share in shares)
    if not fine or abs(whole - SCALE) > SHARES_MAY_MISS:
        raise BadAnswer(question.id, " ".join(f"{share:g}" for share in shares), AnswerProblem.SHARES)
    factor = 1 if math.isclose(whole, SCALE) else SCALE / whole
    first = min(float(shares[0] * factor), float(SCALE))  # as the file gives them back
    second = min(float(shares[1] * factor), SCALE - first)
    return first, second, SCALE - first - second
