"""Sentences for what forms and answers do not allow: what stands in the way, and the way out."""

from __future__ import annotations

from fishbowl_app.answer_texts import condition_names
from fishbowl_app.model import errors
from fishbowl_app.model.errors import AnswerProblem, BadAnswer, FishbowlError, NumberOutside, NumberTaken
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.words import translate


def asking_error_text(error: FishbowlError, snapshot: Snapshot | None) -> str:
    """Return one or two sentences, "" for an error that is not about forms and their answers."""
    match error:
        case BadAnswer():
            return _bad_answer(error)
        case NumberTaken():
            return _taken(error, snapshot)
        case NumberOutside():
            return _outside(error)
        case errors.NumberStays(number=number):
            text = translate(
                "Errors",
                "Form {0} is entered already, and its number would be wrong then. Leave the numbers so.",
            )
            return text.format(number)
        case errors.NotNumbered():
            return translate("Errors", "These forms carry no numbers. Leave the number empty.")
        case errors.HasNumbers():
            return translate("Errors", "Forms were entered with their numbers, so they stay numbered.")
        case errors.HasAnswers():
            return translate(
                "Errors", "This was answered already, so how it is asked stays. Add another question instead."
            )
        case errors.LastCondition():
            return translate("Errors", "A form needs one of these. Delete the form if it is not wanted any more.")
    return ""


def answer_problem_text(problem: AnswerProblem) -> str:
    """Return what is wrong with an answer, as a sentence with a place for what was given."""
    return {
        AnswerProblem.NOT_ASKED: translate("Errors", "“{0}” is no answer to this question."),
        AnswerProblem.OUT_OF_RANGE: translate(
            "Errors", "“{0}” is not on the scale: a slider goes from 0 to 100, a statement from 1 to 5."
        ),
        AnswerProblem.SHARES: translate("Errors", "“{0}” does not add up to 100. Read the three shares again."),
        AnswerProblem.NO_SUCH_BOX: translate("Errors", "“{0}” is none of the boxes of this question."),
        AnswerProblem.ONLY_ONE: translate("Errors", "“{0}” is more than one box, and only one may be ticked."),
    }[problem]


def _bad_answer(error: BadAnswer) -> str:
    return answer_problem_text(error.problem).format(error.given)


def _taken(error: NumberTaken, snapshot: Snapshot | None) -> str:
    name = _condition_name(snapshot, error.condition_id) if snapshot else ""
    if not name:
        text = translate("Errors", "Form {0} is entered already. Look at its number again, or open that form.")
        return text.format(error.number)
    text = translate(
        "Errors", "Form {0} is entered already for “{1}”. Look at its number again, or open that form."
    )
    return text.format(error.number, name)


def _condition_name(snapshot: Snapshot, condition_id: str) -> str:
    condition = snapshot.conditions.get(condition_id)
    if condition is None:
        return ""
    form = snapshot.forms[condition.form_id]
    return condition_names(form, snapshot.conditions_of(form.id))[condition_id]


def _outside(error: NumberOutside) -> str:
    if error.last is None:
        text = translate("Errors", "There is no form {0}: the numbers begin with {1}. Look at its number again.")
    elif error.last < error.first:
        text = translate("Errors", "There is no form {0}: none was handed out. Say how many were.")
    else:
        text = translate("Errors", "There is no form {0}: those handed out have numbers from {1} to {2}.")
    return text.format(error.number, error.first, error.last)
