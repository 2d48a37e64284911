"""What is said while forms are keyed back and hands are counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fishbowl_app.answer_texts import condition_names, extreme_name, point_name
from fishbowl_app.model.entities import (
    POINTS,
    SCALE,
    Box,
    Question,
    QuestionKind,
    Response,
)
from fishbowl_app.model.errors import AnswerProblem
from fishbowl_app.model.rules.asking.data import Given
from fishbowl_app.model.rules.asking.keying import lettered
from fishbowl_app.model.rules.asking.raised import Raised
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate
_TOGETHER = "\u00a0"  # a letter stays on the line of its box


def answer_hint(question: Question, boxes: Sequence[Box]) -> str:
    """Return what to type for an answer."""
    hints = {
        QuestionKind.SLIDER: translate("Collect", "{0} to {1}").format(0, SCALE),
        QuestionKind.STATEMENT: translate("Collect", "{0} disagree to {1} agree").format(1, POINTS),
        QuestionKind.TRIANGLE: translate("Collect", "Shares of {0} and {1}, such as 40 30").format(
            extreme_name(question, 0), extreme_name(question, 1)
        ),
        QuestionKind.WORDS: translate("Collect", "As it is written; Enter goes on"),
        QuestionKind.CHOICE: _letters(boxes),
    }
    return hints[question.kind]


def answer_said(question: Question, boxes: Sequence[Box], given: Given) -> str:
    """Return what was understood of an answer."""
    if question.kind is QuestionKind.STATEMENT and given.value is not None:
        return point_name(int(given.value))
    if given.shares is not None:
        each = translate("Collect", "{0} {1}")
        shares = enumerate(given.shares)
        return ", ".join(each.format(extreme_name(question, place), f"{share:g}") for place, share in shares)
    return ", ".join(box.title for box in boxes if box.id in given.box_ids)


def why_wrong(question: Question, boxes: Sequence[Box], problem: AnswerProblem) -> str:
    """Return why what was typed cannot be the answer, and what can."""
    if problem is AnswerProblem.SHARES:
        return translate("Collect", "Two shares, or three that add up to {0}").format(SCALE)
    if problem is AnswerProblem.ONLY_ONE:
        return translate("Collect", "Only one box may be ticked: {0}").format(_letters(boxes))
    if problem is AnswerProblem.NO_SUCH_BOX:
        return translate("Collect", "No such box: {0}").format(_letters(boxes))
    least, most = (1, POINTS) if question.kind is QuestionKind.STATEMENT else (0, SCALE)
    return translate("Collect", "From {0} to {1}").format(least, most)


def place_name(snapshot: Snapshot, condition_id: str) -> str:
    """Return what a framing or moment is called, "" where the form has no other."""
    condition = snapshot.conditions[condition_id]
    conditions = snapshot.conditions_of(condition.form_id)
    if len(conditions) == 1:
        return ""
    return condition_names(snapshot.forms[condition.form_id], conditions)[condition_id]


def response_name(snapshot: Snapshot, response: Response) -> str:
    """Return what a form that was taken in is called: "No. 12 · Before"."""
    unread = translate("Collect", "No number")
    number = unread if response.number is None else translate("Collect", "No. {0}").format(response.number)
    if not snapshot.forms[snapshot.conditions[response.condition_id].form_id].numbered:
        number = translate("Collect", "Form")
    return " · ".join(filter(None, (number, place_name(snapshot, response.condition_id))))


def answers_text(snapshot: Snapshot, response: Response) -> str:
    """Return how much of a form was answered: "7 answers; 1 left out"."""
    answered, asked = _answered(snapshot, response)
    words = translate("Collect", "%n answer(s)", "", answered)
    return translate("Collect", "{0}; {1} left out").format(words, asked - answered) if answered < asked else words


def answers_short(snapshot: Snapshot, response: Response) -> str:
    """Return the same where there is little room: "7 of 8"."""
    return translate("Collect", "{0} of {1}").format(*_answered(snapshot, response))


def _answered(snapshot: Snapshot, response: Response) -> tuple[int, int]:
    asked = snapshot.questions_of(snapshot.conditions[response.condition_id].form_id)
    said = {note.question_id for note in snapshot.notes_in(response.id)}
    return len(snapshot.answers_in(response.id)) + len(said), len(asked)


def hand_name(snapshot: Snapshot, answer: int | str) -> str:
    """Return what a hand is raised for: a point in words, or a box."""
    return point_name(answer) if isinstance(answer, int) else snapshot.boxes[answer].title


def raised_text(now: Raised) -> str:
    """Return "38 of 40 here; 2 not counted", or what there is to say of the hands."""
    hands = translate("Collect", "%n hand(s)", "", now.total)
    if not now.here:
        return hands
    of_here = translate("Collect", "{0} of {1} here").format(now.total, now.here)
    if now.too_many:
        more = translate("Collect", "%n more hand(s) than people", "", now.too_many)
        return translate("Collect", "{0}: {1}").format(of_here if not now.several else hands, more)
    if now.several:
        return translate("Collect", "{0}, %n here", "", now.here).format(hands)
    left = translate("Collect", "%n not counted", "", now.here - now.total)
    return translate("Collect", "{0}; {1}").format(of_here, left) if now.total < now.here else of_here


def waits_text() -> str:
    """Return what becomes of more hands than people where they are on the Stage."""
    return translate(
        "Collect",
        "The Stage waits with such a count: it keeps the one from before. Correct it, or take the answers off "
        "the Stage and put them on again.",
    )


def _letters(boxes: Sequence[Box]) -> str:
    return ", ".join(f"{letter}{_TOGETHER}{box.title}" for letter, box in lettered(boxes))
