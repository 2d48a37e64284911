"""Answers in words: what points and framings are called, and what can and cannot be said of figures.

For window, Stage and print alike, in the language of a document or in that of now.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from fishbowl_app.comparison_texts import ComparisonTelling
from fishbowl_app.model.entities import POINTS, Compares, Condition, Form, Question, QuestionKind
from fishbowl_app.model.print_pack.asking import AskedCondition, AskedForm
from fishbowl_app.model.rules.asking.data import Comparison, Paired, QuestionFigures, Series
from fishbowl_app.model.rules.asking.numbers import agreeing, disagreeing, mean_shares
from fishbowl_app.model.rules.asking.pairing import MOVED_MORE_THAN
from fishbowl_app.number_texts import percent_text
from fishbowl_app.words import Catalogue, catalogue, current_language

Names = Mapping[str, str]  # what conditions are called, by id; "" where there is only one

# --- names ------------------------------------------------------------------------------------------------


def point_name(point: int, language: str | None = None) -> str:
    """Return what a point of a statement is called, from 1 for disagreeing strongly to 5."""
    say = _in(language)
    return (
        say.translate("Answers", "Disagree strongly"),
        say.translate("Answers", "Disagree"),
        say.translate("Answers", "Neither"),
        say.translate("Answers", "Agree"),
        say.translate("Answers", "Agree strongly"),
    )[point - 1]


def point_names(language: str | None = None) -> tuple[str, ...]:
    """Return what the five points of a statement are called, from disagreeing to agreeing."""
    return tuple(point_name(point, language) for point in range(1, POINTS + 1))


def how_text(kind: QuestionKind, *, several: bool, language: str | None = None) -> str:
    """Return what paper says of how a question is answered, "" where that goes without saying."""
    say = _in(language)
    one = say.translate("Handouts", "Tick one box.")
    more = say.translate("Handouts", "Tick as many boxes as you like.")
    inside = say.translate(
        "Handouts", "Put a mark anywhere in the triangle: the nearer to a corner, the more of it."
    )
    return {
        QuestionKind.SLIDER: say.translate("Handouts", "Put a mark anywhere on the line."),
        QuestionKind.STATEMENT: one,
        QuestionKind.CHOICE: more if several else one,
        QuestionKind.TRIANGLE: inside,
        QuestionKind.WORDS: "",
    }[kind]


def condition_names(
    form: Form | AskedForm,
    conditions: Sequence[Condition | AskedCondition],
    language: str | None = None,
) -> dict[str, str]:
    """Return what the framings or moments of a form are called, by id; a single one by its title, mostly ""."""
    say = _in(language)
    framings = form.compares is Compares.FRAMINGS
    named = say.translate("Answers", "Framing {0}") if framings else say.translate("Answers", "Moment {0}")
    alone = len(conditions) == 1
    return {
        each.id: each.title if each.title or alone else named.format(number)
        for number, each in enumerate(conditions, 1)
    }


def groups_name(group_ids: Sequence[str | None], names: Mapping[str, str], language: str | None = None) -> str:
    """Return what a series of groups is called, "" of everybody; `names` are those of the groups, by id."""
    say = _in(language)
    unsaid = say.translate("Answers", "no group said")
    called = ", ".join(unsaid if each is None else names[each] for each in group_ids)
    return say.translate("Answers", "together: {0}").format(called) if len(group_ids) > 1 else called


def extreme_name(question: Question, place: int, language: str | None = None) -> str:
    """Return what the end of a slider (0 or 1) or the corner of a triangle (0 to 2) is called in a sentence."""
    say = _in(language)
    words = (question.first_extreme, question.second_extreme, question.third_extreme)[place]
    if words:
        return say.translate("Answers", "‘{0}’").format(words)
    if question.kind is QuestionKind.SLIDER:
        return (say.translate("Answers", "the left end"), say.translate("Answers", "the right end"))[place]
    return (
        say.translate("Answers", "the left corner"),
        say.translate("Answers", "the right corner"),
        say.translate("Answers", "the top corner"),
    )[place]


def base_text(series: Series, least: int, language: str | None = None) -> str:
    """Return how many answers a series has: "24 answers on 26 forms", or that they are not shown."""
    say = _in(language)
    if series.hidden:
        return say.count("Answers", "not shown, as it would tell of fewer than %n people", least)
    if not series.base:
        return say.translate("Answers", "no answers")
    if series.at_least and series.hands == series.base:
        return say.count("Answers", "at least %n people, by show of hands", series.base)
    if series.at_least:
        return say.count("Answers", "at least %n people, some by show of hands", series.base)
    if series.hands == series.base:
        return say.count("Answers", "%n answer(s), all by show of hands", series.base)
    if series.hands:
        text = say.count("Answers", "%n answer(s), {0} of them by show of hands", series.base)
        return text.format(series.hands)
    answers = say.count("Answers", "%n answer(s)", series.base)
    if series.forms == series.base:
        return answers
    return say.count("Answers", "{0} on %n form(s)", series.forms).format(answers)


# --- what can be said of a question -----------------------------------------------------------------------


@dataclass(frozen=True)
class Told:
    """What can and cannot be said of the answers to a question, a sentence or two for each thing.

    Attributes:
        answers: how many there are, and what cannot be known of them.
        lies: where they lie in each framing or moment.
        differs: how two of these differ, and whether that could be chance.
        moved: how the same people moved.
        hidden: what is not told, and why.
    """

    answers: tuple[str, ...]
    lies: tuple[str, ...]
    differs: tuple[str, ...]
    moved: tuple[str, ...]
    hidden: tuple[str, ...]


def told_of(
    figures: QuestionFigures,
    names: Names,
    comparisons: Sequence[Comparison] = (),
    *,
    questions: int = 1,
    language: str | None = None,
) -> Told:
    """Return what stands beside a chart, which tells how many answers there are; see `sentences`."""
    telling = _Telling(figures, names, language or current_language())
    differs = chain.from_iterable(telling.compared(each, questions) for each in comparisons)
    return Told(
        tuple(telling.hands_by_box()),
        tuple(telling.where_they_lie()),
        tuple(dict.fromkeys(differs)),
        tuple(map(telling.moved, figures.paired)),
        (*chain.from_iterable(map(telling.left_out, figures.paired)), *telling.hidden()),
    )


def sentences(
    figures: QuestionFigures,
    names: Names,
    comparison: Comparison | None = None,
    *,
    questions: int = 1,
    language: str | None = None,
) -> list[str]:
    """Return all that can and cannot be said of the answers to a question, one thing after the other.

    Args:
        figures: the figures of the question.
        names: what its framings or moments are called; see `condition_names`.
        comparison: of two of them, where it is known.
        questions: how many questions of the form are compared.
        language: that of a document, None for the one of now.
    """
    telling = _Telling(figures, names, language or current_language())
    told = told_of(figures, names, (comparison,) if comparison else (), questions=questions, language=language)
    return [
        *telling.bases(),
        *told.answers,
        *told.lies,
        *told.differs,
        *told.moved,
        *told.hidden,
        *telling.whose(),
    ]


def difference_sentences(
    figures: QuestionFigures, names: Names, comparison: Comparison, questions: int = 1
) -> list[str]:
    """Return only how two framings or moments differ, then whether that could be chance: what the Stage says."""
    return list(_Telling(figures, names, current_language()).compared(comparison, questions))


class _Telling:
    """Says things of one question in one language."""

    def __init__(self, figures: QuestionFigures, names: Names, language: str) -> None:
        self._figures, self._names, self._language = figures, names, language
        self._say, self._question = catalogue(language), figures.question
        self._shown = [series for series in figures.series if series.base]

    # --- the answers -------------------------------------------------------------------------------------

    def bases(self) -> Iterator[str]:
        """Say how many answers there are in each framing or moment."""
        for series in self._figures.series:
            yield self._in(series, self._base(series))

    def hands_by_box(self) -> Iterator[str]:
        """Say what nobody can know where hands were counted for several boxes."""
        if self._question.several and any(series.hands for series in self._shown):
            yield self._say.translate(
                "Answers", "Hands were counted box by box, so there may have been more people than were counted."
            )

    def where_they_lie(self) -> Iterator[str]:
        """Say where most of the answers are."""
        if self._shown and self._question.kind is QuestionKind.SLIDER:
            text = self._say.translate("Answers", "The line goes from {0} (0) to {1} (100).")
            yield text.format(self._extreme(0), self._extreme(1))
        if self._question.kind is not QuestionKind.WORDS:
            yield from (self._in(series, self._lies(series)) for series in self._shown)

    def _in(self, series: Series, words: str) -> str:
        """Return words as a sentence that says which framing or moment it is about."""
        name = self._names[series.condition_id]
        if len(self._figures.series) > 1:
            return self._say.translate("Answers", "{0}: {1}.").format(name, words)
        return f"{words[0].upper()}{words[1:]}."

    def _base(self, series: Series) -> str:
        if self._question.kind is not QuestionKind.WORDS or not series.base:
            return base_text(series, self._figures.least, self._language)
        notes = self._say.count("Answers", "%n note(s)", series.counts[0])
        return self._say.count("Answers", "{0} on %n form(s)", series.base).format(notes)

    def _lies(self, series: Series) -> str:
        match self._question.kind:
            case QuestionKind.STATEMENT:
                text = self._say.translate("Answers", "{0} of {1} agree ({2}), {3} disagree ({4})")
                agree, against = sum(series.counts[3:]), sum(series.counts[:2])
                return text.format(
                    agree,
                    series.base,
                    self._percent(agreeing(series)),
                    against,
                    self._percent(disagreeing(series)),
                )
            case QuestionKind.CHOICE:
                return self._most_ticked(series)
            case QuestionKind.TRIANGLE:
                text = self._say.translate("Answers", "on average {0} of 100 for {1}, {2} for {3}, {4} for {5}")
                a, b, c = mean_shares(series)
                return text.format(a, self._extreme(0), b, self._extreme(1), c, self._extreme(2))
        return self._middle(series)

    def _middle(self, series: Series) -> str:
        spread = series.spread
        assert spread is not None
        if series.base == 1:
            return self._say.translate("Answers", "the answer is {0}").format(_number(spread.median))
        text = self._say.translate(
            "Answers", "the middle of the answers is {0}, the middle half of them from {1} to {2}"
        )
        return text.format(_number(spread.median), _number(spread.low), _number(spread.high))

    def _most_ticked(self, series: Series) -> str:
        most = max(series.counts)
        boxes = zip(self._figures.boxes, series.counts, strict=True)
        titles = ", ".join(self._quoted(box.title) for box, count in boxes if count == most)
        if series.at_least:
            return self._say.translate("Answers", "most often: {0} ({1})").format(titles, most)
        text = self._say.translate("Answers", "ticked most: {0}, by {1} of {2}")
        return text.format(titles, most, series.base)

    # --- what changed ------------------------------------------------------------------------------------

    def compared(self, comparison: Comparison, questions: int) -> Iterator[str]:
        """Say how two framings or moments differ, and whether that could be chance."""
        corners = 3 if self._question.kind is QuestionKind.TRIANGLE else 2
        extremes = [self._extreme(place) for place in range(corners)]
        telling = ComparisonTelling(self._figures, comparison, self._names, extremes, self._language)
        return telling.told(questions)

    def moved(self, paired: Paired) -> str:
        """Say how the same people moved."""
        towards = [self._extreme(0), self._extreme(1)]
        if self._question.kind is QuestionKind.STATEMENT:
            towards = [
                self._say.translate("Answers", "disagreeing"),
                self._say.translate("Answers", "agreeing"),
            ]
        names = self._names[paired.first_id], self._names[paired.second_id]
        text = self._say.translate(
            "Answers", "From ‘{0}’ to ‘{1}’, person by person: {2} moved towards {3}, {4} towards {5}, {6} stayed."
        )
        told = text.format(*names, paired.up, towards[1], paired.down, towards[0], paired.stayed)
        if self._question.kind is QuestionKind.SLIDER:
            text = self._say.translate("Answers", "Up to {0} points from where they were counts as having stayed.")
            told = f"{told} {text.format(_number(MOVED_MORE_THAN[QuestionKind.SLIDER]))}"
        return told

    # --- what is not told --------------------------------------------------------------------------------

    def left_out(self, paired: Paired) -> Iterator[str]:
        """Say which answers nobody could be compared by."""
        if paired.unpaired:
            yield self._say.count("Answers", "%n answer(s) could not be paired.", paired.unpaired)
        if paired.left_out:
            yield self._say.count(
                "Answers",
                "%n pair(s), by chance, are left out, so that the answers without a partner stay hidden.",
                paired.left_out,
            )

    def hidden(self) -> Iterator[str]:
        """Say what is not shown, and why."""
        least = self._figures.least
        if self._figures.pairs_hidden:
            yield self._say.count(
                "Answers", "How each person moved is not shown: it would tell of fewer than %n people.", least
            )
        if self._figures.groups_hidden and self._shown:
            yield self._say.count(
                "Answers", "Groups are not shown apart: that would tell of fewer than %n people.", least
            )
        if any(len(part.group_ids) > 1 for groups in self._figures.groups for part in groups) and least > 1:
            yield self._say.translate(
                "Answers", "Small groups are counted together, with a larger one where needed."
            )

    def whose(self) -> Iterator[str]:
        """Say of whom nothing is said."""
        if self._shown:
            yield self._say.translate(
                "Answers", "Only those who chose to answer are counted; it says nothing of others."
            )

    def _extreme(self, place: int) -> str:
        return extreme_name(self._question, place, self._language)

    def _percent(self, percent: int) -> str:
        return percent_text(percent, self._language)

    def _quoted(self, words: str) -> str:
        return self._say.translate("Answers", "‘{0}’").format(words)


def _in(language: str | None) -> Catalogue:
    return catalogue(language or current_language())


def _number(value: float) -> str:
    """Return a value in whole points, rounded half up."""
    return str(math.floor(value + 0.5))
