"""Figures of answers as plain values: what window, Stage and print show alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import Box, Condition, Form, Question

HARDLY, EASILY = 0.01, 0.05  # below the first chance hardly does as much, from the second on easily


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody answers to one question: the one field that its kind asks for, all empty for no answer.

    value: of a slider 0 to 100, of a statement 1 (disagree) to 5 (agree). shares: of a triangle, 100 in all.
    """

    value: float | None = None
    shares: tuple[float, float, float] | None = None
    box_ids: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where answers lie: on average, in the middle, and between which two the middle half of them is."""

    mean: float
    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Series:
    """The answers to one question in one condition: of everybody, or of some groups.

    Attributes:
        group_ids: () of everybody; else the groups, None standing for people who said none. More than one where
            small groups are counted together.
        forms: how many forms were taken in; `base` of them, with `hands`, answered this question.
        hands: how many of the base did so by show of hands.
        hidden: there are fewer answers than may be shown: base, hands and all that follows are empty.
        values: of sliders and statements, in order of size.
        counts: of a statement by its points from 1, of a choice by its boxes. Of free words (how many notes,).
        at_least: the base is the least there can be: hands were counted box by box, and nobody knows whose were
            the same.
        percentages: of the base, for each count; they add up to 100 unless several boxes may be ticked. None
            at all where the base is not known (`at_least`).
        marks: of a triangle the shares of its three extremes.
        ticks: of a choice the places of the boxes that each person ticked, from 0.
    """

    condition_id: str
    group_ids: tuple[str | None, ...]
    forms: int
    base: int
    hands: int
    hidden: bool
    values: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()
    percentages: tuple[int, ...] = ()
    marks: tuple[tuple[float, float, float], ...] = ()
    spread: Spread | None = None
    ticks: tuple[tuple[int, ...], ...] = ()
    at_least: bool = False

    @property
    def shares(self) -> tuple[tuple[int | None, int], ...]:
        """Each count with its percentage before it, None where that is not known."""
        known: tuple[int | None, ...] = self.percentages or (None,) * len(self.counts)
        return tuple(zip(known, self.counts, strict=True))


@dataclass(frozen=True, slots=True)
class Paired:
    """How the same people answered in a first condition and in a later one, as far as numbers tell who is who.

    up: so many moved towards agree, or towards the right extreme; down: away from it.
    changes: how far each moved, in order of size. unpaired: answers whose partner is missing, in both together.
    left_out: so many pairs, chosen by chance, are in none of this, to hide the answers of a few without a partner.
    """

    first_id: str
    second_id: str
    up: int
    down: int
    stayed: int
    unpaired: int
    changes: tuple[float, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """All that is told of one question.

    Attributes:
        series: of everybody, one for each condition, in their order.
        groups: for each condition the series of its groups, so that none below the limit can be worked out.
        paired: where numbers pair people: each later condition with the first.
        least: answers of fewer people than these are hidden.
        pairs_hidden: the later conditions whose pairs are not told, as answers of few could be worked out by them.
        groups_hidden: the conditions in which no groups are told apart for the same reason.
    """

    question: Question
    boxes: tuple[Box, ...]
    series: tuple[Series, ...]
    groups: tuple[tuple[Series, ...], ...]
    paired: tuple[Paired, ...]
    least: int
    pairs_hidden: tuple[str, ...] = ()
    groups_hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormFigures:
    """All that is told of one form."""

    form: Form
    conditions: tuple[Condition, ...]
    questions: tuple[QuestionFigures, ...]


class ByChance(StrEnum):
    """Whether chance alone does as much as was found."""

    EASILY = "easily"
    PERHAPS = "perhaps"
    HARDLY = "hardly"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two conditions differ in a question, and how often chance alone does as much.

    Attributes:
        difference: of the means, the second less the first; None where answers have no mean (choices, triangles).
        p: the share of relabellings that differ as much or more, with what was found.
        draws: how many relabellings were tried, `as_much` of which differ as much or more.
        exact: these were all there are.
        paired: the same people answered both, so only the signs of their changes were drawn.
    """

    first_id: str
    second_id: str
    difference: float | None
    p: float
    draws: int
    as_much: int
    exact: bool
    paired: bool

    @property
    def chance(self) -> ByChance:
        """How easily chance alone does as much."""
        return self.chance_among(1)

    def chance_among(self, comparisons: int) -> ByChance:
        """How easily chance alone does as much in at least one of so many comparisons.

        At most so many times as easily as in one of them (after C. E. Bonferroni).
        """
        p = min(1.0, self.p * comparisons)
        if p < HARDLY:
            return ByChance.HARDLY
        return ByChance.PERHAPS if p < EASILY else ByChance.EASILY
