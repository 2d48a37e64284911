"""Where the marks of a chart lie: worked out here once, drawn by window, Stage and print.

Coordinates are shares: x from 0 at the left end of the scale to 1 at its right one, y from 0 on the base line up
to 1. What is drawn in other proportions says so.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import Box, Question
from fishbowl_app.model.rules.asking.data import QuestionFigures, Series
from fishbowl_app.model.rules.asking.distribution import Column, Dot, Point, curve, dots, histogram
from fishbowl_app.model.rules.asking.numbers import agreeing

MOST_DOTS = 40  # answers up to which each one is seen as a dot
MOST_LAID_OVER = 3  # series that can be told apart where they are laid over each other
FINE_FROM = 100  # answers from which bars are 5 points wide, else 10
TRIANGLE_HEIGHT = math.sqrt(3) / 2  # of a triangle with equal sides, in widths

Panel = tuple[Series, ...]  # what is laid over each other

CORNERS: tuple[Point, Point, Point] = (
    (0.0, 0.0),
    (1.0, 0.0),
    (0.5, 1.0),
)  # of the three extremes: left, right, top


class Mark(StrEnum):
    """The shape of a mark, by which framings are told apart without colour."""

    DISC = "disc"
    DIAMOND = "diamond"
    SQUARE = "square"
    RING = "ring"
    CROSS = "cross"
    WEDGE = "wedge"


@dataclass(frozen=True, slots=True)
class Style:
    """What tells framings apart: marks, line (dashes and gaps in line widths), hatching (in degrees)."""

    mark: Mark
    dash: tuple[float, ...]
    hatch: int | None


STYLES = (
    Style(Mark.DISC, (), None),
    Style(Mark.DIAMOND, (5, 3), 45),
    Style(Mark.SQUARE, (1.5, 2), 135),
    Style(Mark.RING, (8, 3, 2, 3), 0),
    Style(Mark.CROSS, (3, 1.5), 90),
    Style(Mark.WEDGE, (8, 2, 2, 2, 2, 2), 60),
)


class Manner(StrEnum):
    """How the answers of a slider are drawn."""

    DOTS = "dots"
    CURVE = "curve"
    HISTOGRAM = "histogram"
    BOTH = "both"  # the curve over the histogram


@dataclass(frozen=True, slots=True)
class Middle:
    """The median and the middle half, on the scale."""

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """One series of a slider. `style` is a place in STYLES; what its manner does not need is empty."""

    series: Series
    style: int
    dots: tuple[Dot, ...]
    columns: tuple[Column, ...]
    curve: tuple[Point, ...]
    middle: Middle | None


@dataclass(frozen=True, slots=True)
class SliderChart:
    """A slider: panels from the top, each with what is laid over each other.

    Heights are densities on one scale for the whole chart, so that areas compare whatever the base numbers are.
    Dots are DOT wide; `levels` is how many lie on one another at most. Those at the ends reach beyond the scale.
    """

    question: Question
    manner: Manner
    panels: tuple[tuple[Drawn, ...], ...]
    levels: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar: `place` 0 is to disagree strongly, 4 to agree strongly."""

    place: int
    left: float
    right: float
    percent: int
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A statement in one series. `gained`: how many points more agree, in percent, than in the first bar."""

    series: Series
    style: int
    segments: tuple[Segment, ...]
    agree: int
    gained: int | None


@dataclass(frozen=True, slots=True)
class StatementBars:
    """The bars of one statement, from the top; each is 1 long."""

    question: Question
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class BoxBar:
    """How often a box was ticked in one series; `length` 1 is `ChoiceChart.full` percent.

    `percent` is None where nobody knows of how many; the bar is then measured by as many as there were at least.
    """

    series: Series
    style: int
    length: float
    percent: int | None
    count: int


@dataclass(frozen=True, slots=True)
class ChoiceChart:
    """A choice: for each box a bar of each series. `full`: how many percent a length of 1 stands for."""

    question: Question
    boxes: tuple[tuple[Box, tuple[BoxBar, ...]], ...]
    hidden: tuple[Series, ...]
    full: int


@dataclass(frozen=True, slots=True)
class Scattered:
    """One series of a triangle: its marks, and the mark of their mean."""

    series: Series
    style: int
    marks: tuple[Point, ...]
    mean: Point | None


@dataclass(frozen=True, slots=True)
class TriangleChart:
    """A triangle: panels as of a slider. Corners are CORNERS; it is TRIANGLE_HEIGHT as high as it is wide."""

    question: Question
    panels: tuple[tuple[Scattered, ...], ...]


# --- what is drawn ----------------------------------------------------------------------------------------


def chosen_panels(
    figures: QuestionFigures, conditions: Collection[str], *, by_group: bool = False, laid_over: bool = False
) -> tuple[Panel, ...]:
    """Return the series of the conditions, those in one panel that are to be laid over each other.

    By group, the conditions of one group stand together. Where more would lie over each other than can be told
    apart, or where some are hidden, each has its panel.
    """
    rows = figures.groups if by_group and any(figures.groups) else tuple((series,) for series in figures.series)
    wanted = [series for row in rows for series in row if series.condition_id in conditions]
    keys = list(dict.fromkeys(series.group_ids for series in wanted))
    together = [tuple(series for series in wanted if series.group_ids == key) for key in keys]
    return tuple(part for panel in together for part in (_laid_over(panel) if laid_over else _each(panel)))


def _each(panel: Panel) -> tuple[Panel, ...]:
    return tuple((series,) for series in panel)


def _laid_over(panel: Panel) -> tuple[Panel, ...]:
    shown = tuple(series for series in panel if series.base)
    hidden = tuple(series for series in panel if not series.base)
    return ((shown,) if 0 < len(shown) <= MOST_LAID_OVER else _each(shown)) + _each(hidden)


def style_of(figures: QuestionFigures, series: Series) -> int:
    """Return the place in STYLES that a series has in every chart of its form."""
    ids = [each.condition_id for each in figures.series]
    return ids.index(series.condition_id) % len(STYLES)


def manner_of(panels: Sequence[Panel]) -> Manner:
    """Return how sliders are drawn unless somebody chose: dots while each can be seen, else curves."""
    if all(len(series.values) <= MOST_DOTS for panel in panels for series in panel):
        return Manner.DOTS
    return Manner.CURVE if any(len(panel) > 1 for panel in panels) else Manner.BOTH


# --- sliders ----------------------------------------------------------------------------------------------


def slider_chart(figures: QuestionFigures, panels: Sequence[Panel], manner: Manner | None = None) -> SliderChart:
    """Draw a slider. Dots are never laid over each other: they would hide one another."""
    manner = manner or manner_of(panels)
    if manner is Manner.DOTS:
        panels = [part for panel in panels for part in _each(panel)]
    everything = [series for panel in panels for series in panel if series.values]
    bins = bins_for(everything)
    highest = max((_highest(series, manner, bins) for series in everything), default=1.0)
    drawn = tuple(tuple(_drawn(figures, series, manner, bins, highest) for series in panel) for panel in panels)
    levels = max((dot.level + 1 for panel in drawn for each in panel for dot in each.dots), default=1)
    return SliderChart(figures.question, manner, drawn, levels)


def bins_for(series: Sequence[Series]) -> int:
    """Return into how many bars a histogram of all these series parts the scale."""
    return 20 if series and min(len(each.values) for each in series) >= FINE_FROM else 10


def _drawn(figures: QuestionFigures, series: Series, manner: Manner, bins: int, highest: float) -> Drawn:
    columns = histogram(series.values, bins) if manner in (Manner.HISTOGRAM, Manner.BOTH) else ()
    line = curve(series.values) if manner in (Manner.CURVE, Manner.BOTH) else ()
    return Drawn(
        series,
        style_of(figures, series),
        dots(series.values) if manner is Manner.DOTS else (),
        tuple(Column(each.left, each.right, each.height / highest, each.count) for each in columns),
        tuple((x, y / highest) for x, y in line),
        _middle(series),
    )


def _highest(series: Series, manner: Manner, bins: int) -> float:
    columns = [column.height for column in histogram(series.values, bins)] if manner is not Manner.CURVE else []
    line = [y for _, y in curve(series.values)] if manner is not Manner.HISTOGRAM else []
    return max(columns + line)


def _middle(series: Series) -> Middle | None:
    spread = series.spread
    return None if spread is None else Middle(spread.median / 100, spread.low / 100, spread.high / 100)


# --- statements, choices, triangles -----------------------------------------------------------------------


def statement_bars(figures: QuestionFigures, panels: Sequence[Panel]) -> StatementBars:
    """Draw a statement: a bar for each series; what the same people, or group, gained is beside it."""
    rows = [series for panel in panels for series in panel]
    first: dict[tuple[str | None, ...], int] = {}
    bars = []
    for series in rows:
        agree = agreeing(series)
        shown = bool(series.base)
        gained = agree - first[series.group_ids] if shown and series.group_ids in first else None
        if shown:
            first.setdefault(series.group_ids, agree)
        bars.append(Bar(series, style_of(figures, series), stacked(series), agree, gained))
    return StatementBars(figures.question, tuple(bars))


def stacked(series: Series) -> tuple[Segment, ...]:
    """Return the parts of a bar, from disagreeing at the left to agreeing at the right."""
    made, left = list[Segment](), 0
    if not series.base:
        return ()
    for place, (count, percent) in enumerate(zip(series.counts, series.percentages, strict=True)):
        made.append(Segment(place, left / series.base, (left + count) / series.base, percent, count))
        left += count
    return tuple(made)


def choice_chart(figures: QuestionFigures, panels: Sequence[Panel], full: int = 0) -> ChoiceChart:
    """Draw a choice: under each box a bar for each series, as long as the share of those who ticked it.

    `full`: how many percent a length of 1 stands for; 0 for the next ten above the most there is.
    """
    rows = [series for panel in panels for series in panel]
    shown = [series for series in rows if series.base]
    full = full or _next_ten(max((100 * max(series.counts) / series.base for series in shown), default=0))
    boxes = tuple(
        (box, tuple(_box_bar(figures, series, place, full) for series in shown))
        for place, box in enumerate(figures.boxes)
    )
    return ChoiceChart(figures.question, boxes, tuple(series for series in rows if not series.base), full)


def choice_charts(figures: QuestionFigures, panels: Sequence[Panel]) -> tuple[ChoiceChart, ...]:
    """Draw a choice for everybody, or once for each group, all on one scale: more bars could not be told apart."""
    rows = [series for panel in panels for series in panel]
    parts = [
        [(series,) for series in rows if series.group_ids == key]
        for key in dict.fromkeys(each.group_ids for each in rows)
    ]
    full = choice_chart(figures, panels).full
    return tuple(choice_chart(figures, part, full) for part in parts)


def _next_ten(percent: float) -> int:
    return min(100, max(20, math.ceil(percent / 10) * 10))


def _box_bar(figures: QuestionFigures, series: Series, place: int, full: int) -> BoxBar:
    percent, count = series.shares[place]
    length = min(1.0, 100 * count / series.base / full)
    return BoxBar(series, style_of(figures, series), length, percent, count)


def triangle_chart(figures: QuestionFigures, panels: Sequence[Panel]) -> TriangleChart:
    """Draw a triangle: a mark for each answer, and the mean of the marks."""
    return TriangleChart(
        figures.question, tuple(tuple(_scattered(figures, series) for series in panel) for panel in panels)
    )


def _scattered(figures: QuestionFigures, series: Series) -> Scattered:
    marks, mean = tuple(triangle_point(shares) for shares in series.marks), triangle_mean(series.marks)
    return Scattered(series, style_of(figures, series), marks, triangle_point(mean) if mean else None)


def triangle_mean(marks: Sequence[Sequence[float]]) -> tuple[float, float, float] | None:
    """Return the mean shares of the three extremes, None where nobody answered."""
    if not marks:
        return None
    first, second, third = (sum(column) / len(marks) for column in zip(*marks, strict=True))
    return first, second, third


def triangle_point(shares: Sequence[float]) -> Point:
    """Return where three shares lie between CORNERS, whatever they add up to."""
    whole = sum(shares) or 1.0
    x = sum(share * corner[0] for share, corner in zip(shares, CORNERS, strict=True)) / whole
    return x, sum(share * corner[1] for share, corner in zip(shares, CORNERS, strict=True)) / whole
