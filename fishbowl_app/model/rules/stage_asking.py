"""What the room sees of a question: how it is asked, what was answered so far, its framings or moments compared.

None of it comes by itself. Groups are in none of it, and whoever watches the answers grow cannot tell what a
single person answered: they grow in steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from fishbowl_app.model.entities import Compares, Condition, Form, Question, QuestionKind, Response, Translation
from fishbowl_app.model.rules.asking.data import Comparison, QuestionFigures
from fishbowl_app.model.rules.asking.figures import question_figures
from fishbowl_app.model.rules.asking.raised import more_than_here
from fishbowl_app.model.rules.paired import TextPlace, translations
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot

FIRST_READ = "cy"  # which stands first where there are two languages


@dataclass(frozen=True, slots=True)
class AskedIn:
    """A question in one language, with the titles of its boxes; framing and wording are what is read before it."""

    language: str
    question: Question
    boxes: tuple[str, ...]
    framing: str = ""
    wording: str = ""


@dataclass(frozen=True, slots=True)
class QuestionScene:
    """One question and how it is answered, in the language of the session and in a second one if it has that."""

    asked: tuple[AskedIn, ...]


@dataclass(frozen=True, slots=True)
class AnswersScene:
    """What was answered to one question, one series for each of the conditions.

    `so_far` are all answers; in the figures are those of whole steps of `figures.least`, and all hands. `hands`:
    it was answered by show of hands alone. `too_many`: more hands were counted than people are here.
    """

    form: Form
    conditions: tuple[Condition, ...]
    figures: QuestionFigures
    so_far: int
    hands: bool
    too_many: bool = False


@dataclass(frozen=True, slots=True)
class ComparisonScene:
    """All answers to one question in all conditions.

    `compared` is of the first and the last, None where they cannot be; `unknown`: that is still worked out.
    `questions`: of how many questions of the form the answers can be compared. `too_many`: more hands were
    counted than people are here.
    """

    form: Form
    conditions: tuple[Condition, ...]
    figures: QuestionFigures
    questions: int
    compared: Comparison | None = None
    unknown: bool = False
    too_many: bool = False


StageAskingScene = QuestionScene | AnswersScene | ComparisonScene
Answered = TypeVar("Answered", AnswersScene, ComparisonScene)


def asking_by_hand(
    snapshot: Snapshot, view: StageView, question_id: str | None, condition_id: str | None = None
) -> StageAskingScene | None:
    """Return the scene of a view of a question; None where it is of something else, or there is nothing of it."""
    question = snapshot.questions.get(question_id or "")
    if question is None:
        return None
    condition = snapshot.conditions.get(condition_id or "")
    condition = condition if condition is not None and condition.form_id == question.form_id else None
    match view:
        case StageView.QUESTION:
            return question_scene(snapshot, question, condition)
        case StageView.ANSWERS:
            return answers_scene(snapshot, question, condition)
        case StageView.COMPARISON:
            return comparison_scene(snapshot, question)
    return None


# --- the question -----------------------------------------------------------------------------------------


def question_scene(snapshot: Snapshot, question: Question, condition: Condition | None) -> QuestionScene:
    """Return a question as it is asked, with the framing in which it is, if it is in one."""
    typed = _asked_in(snapshot, snapshot.details.language, question, condition)
    languages = sorted({row.language for row in snapshot.all(Translation).values()} - {typed.language})
    others = (_asked_in(snapshot, language, question, condition) for language in languages)
    second = [asked for asked in others if asked.question.wording != question.wording][:1]
    return QuestionScene(tuple(sorted((typed, *second), key=lambda asked: asked.language != FIRST_READ)))


def _asked_in(snapshot: Snapshot, language: str, question: Question, condition: Condition | None) -> AskedIn:
    known = translations(snapshot, language)

    def said(owner: str, field: str, text: str) -> str:
        found = known.get(TextPlace(owner, field))
        return found.text if found is not None and found.text else text

    told = replace(
        question,
        wording=said(question.id, "wording", question.wording),
        first_extreme=said(question.id, "first_extreme", question.first_extreme),
        second_extreme=said(question.id, "second_extreme", question.second_extreme),
        third_extreme=said(question.id, "third_extreme", question.third_extreme),
    )
    boxes = tuple(said(box.id, "title", box.title) for box in snapshot.boxes_of(question.id))
    if condition is None or snapshot.forms[condition.form_id].compares is not Compares.FRAMINGS:
        return AskedIn(language, told, boxes)
    framing, wording = (said(condition.id, name, getattr(condition, name)) for name in ("title", "wording"))
    return AskedIn(language, told, boxes, framing, wording)


# --- answers ----------------------------------------------------------------------------------------------


def answers_scene(snapshot: Snapshot, question: Question, condition: Condition | None) -> AnswersScene | None:
    """Return what was answered, in one condition or in all that have answers; None for free words."""
    if question.kind is QuestionKind.WORDS:
        return None
    conditions = [condition] if condition is not None else snapshot.conditions_of(question.form_id)
    everything = {each.id: _answering(snapshot, question, each) for each in conditions}
    hands = sum(row.count for row in snapshot.hands_for(question.id) if row.condition_id in everything)
    least = snapshot.details.least_group
    shown = {row.id for rows in everything.values() for row in rows[: len(rows) // least * least]}
    figures = question_figures(_without_limit(_with_responses(snapshot, shown)), question.id)
    figures = replace(_of_everybody(figures, conditions), least=least, paired=(), pairs_hidden=())
    forms = sum(map(len, everything.values()))
    return AnswersScene(
        *_shown(snapshot, figures, conditions),
        so_far=forms + hands,
        hands=hands > 0 and not forms,
        too_many=more_than_here(snapshot, question.id, everything),
    )


def comparison_scene(snapshot: Snapshot, question: Question) -> ComparisonScene | None:
    """Return all answers in all conditions; None for free words."""
    conditions = snapshot.conditions_of(question.form_id)
    if question.kind is QuestionKind.WORDS:
        return None
    figures = _of_everybody(question_figures(snapshot, question.id), conditions)
    asked = snapshot.questions_of(question.form_id)
    comparable = sum(each.kind is not QuestionKind.WORDS for each in asked)
    too_many = more_than_here(snapshot, question.id, [each.id for each in conditions])
    return ComparisonScene(*_shown(snapshot, figures, conditions), questions=comparable, too_many=too_many)


def pair_of(figures: QuestionFigures) -> tuple[str, str] | None:
    """Return the first and the last condition that can be told of; None where there are not two."""
    told = [series.condition_id for series in figures.series if not series.hidden and series.base]
    return (told[0], told[-1]) if len(told) > 1 else None


def kept_still(before: Answered, after: Answered) -> Answered:
    """Return answers as they go on: with the series from before where so few came that one could tell whose.

    So it is, too, where one was corrected. What else was changed is shown at once, such as the wording of a
    question or the limit, and so are hands: everybody saw them. More hands than people wait, though, until they
    are counted again or put on anew: they are a slip, and the room would see it.
    """
    old, new = before.figures, after.figures
    if _measured(old) != _measured(new):
        return after
    if after.too_many:
        return before
    series = tuple(
        b if abs(a.base - b.base) >= new.least or a.hands != b.hands else a
        for a, b in zip(old.series, new.series, strict=True)
    )
    if series == new.series:
        return after
    figures = replace(new, series=series, paired=old.paired, pairs_hidden=old.pairs_hidden)
    return replace(after, figures=figures)


def _measured(figures: QuestionFigures) -> tuple[object, ...]:
    """Return what has to be the same for older figures to be right still."""
    conditions, boxes = (each.condition_id for each in figures.series), (each.id for each in figures.boxes)
    return figures.question.id, figures.question.kind, figures.least, *conditions, *boxes


def _answering(snapshot: Snapshot, question: Question, condition: Condition) -> list[Response]:
    """Return the responses of a condition that say something to a question, in the order they were taken in."""
    answered = {answer.response_id for answer in snapshot.answers_to(question.id)}
    return [row for row in snapshot.responses_in(condition.id) if row.id in answered]


def _with_responses(snapshot: Snapshot, shown: set[str]) -> Snapshot:
    """Return the session as if only these responses had been taken in."""
    responses = {row_id: row for row_id, row in snapshot.responses.items() if row_id in shown}
    answers = {row_id: row for row_id, row in snapshot.answers.items() if row.response_id in shown}
    heard = {None, *shown}
    notes = {row_id: row for row_id, row in snapshot.notes.items() if row.response_id in heard}
    return Snapshot({**snapshot.tables, "response": responses, "answer": answers, "note": notes})


def _without_limit(snapshot: Snapshot) -> Snapshot:
    """Return a session that tells of everybody: forms come in whole steps, and hands were seen by all."""
    details = replace(snapshot.details, least_group=1)
    return Snapshot({**snapshot.tables, "details": {details.id: details}})


def _of_everybody(figures: QuestionFigures, conditions: Sequence[Condition]) -> QuestionFigures:
    """Return the figures of some conditions without those of groups."""
    ids = {condition.id for condition in conditions}
    series = tuple(each for each in figures.series if each.condition_id in ids)
    return replace(figures, series=series, groups=(), groups_hidden=())


def _shown(
    snapshot: Snapshot, figures: QuestionFigures, conditions: Sequence[Condition]
) -> tuple[Form, tuple[Condition, ...], QuestionFigures]:
    return snapshot.forms[figures.question.form_id], tuple(conditions), figures
