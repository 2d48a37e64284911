"""The rows of the table beside a chart: the same figures, for who cannot see it or wants them exactly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QCoreApplication, QLocale

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import Bar, Panel, bins_for, statement_bars
from fishbowl_app.model.rules.asking.data import QuestionFigures, Series
from fishbowl_app.model.rules.asking.distribution import histogram
from fishbowl_app.model.rules.asking.numbers import mean_shares
from fishbowl_app.number_texts import percent_text
from fishbowl_app.ui.questions.results.look import Told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figures:
    """A table: its heads, of which the first is of the names, and its rows."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def copied(self) -> str:
        """Return all of it as text with tabs."""
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in (self.heads, *self.rows))

    def heard(self) -> str:
        """Return all of it as sentences."""
        return " ".join(self.heard_row(row) for row in self.rows)

    def heard_row(self, row: Sequence[str]) -> str:
        """Return a row with its heads: "Before: answers 24, agree 40 %."."""
        cells = (f"{head} {cell}" for head, cell in zip(self.heads[1:], row[1:], strict=True) if cell)
        return f"{row[0]}: {', '.join(cells)}." if row[0] else f"{', '.join(cells)}."


def figures_of(figures: QuestionFigures, panels: Sequence[Panel], told: Told, points: Sequence[str]) -> Figures:
    """Return the table of a question as it is shown; `points` are the names of those of a statement."""
    series = list(chain.from_iterable(panels))
    match figures.question.kind:
        case QuestionKind.SLIDER:
            return _slider(figures, series, told)
        case QuestionKind.STATEMENT:
            return statement_figures([(figures, panels)], told, points)
        case QuestionKind.CHOICE:
            return _choice(figures, series, told)
        case QuestionKind.TRIANGLE:
            return _triangle(figures, series, told)
        case QuestionKind.WORDS:
            rows = tuple((told.name(each), str(each.base), str(sum(each.counts))) for each in series)
            return Figures(("", _answers(), translate("Results", "Notes")), rows)


def statement_figures(
    shown: Sequence[tuple[QuestionFigures, Sequence[Panel]]], told: Told, points: Sequence[str]
) -> Figures:
    """Return the table of one statement, or of several: then each row says of which it is."""
    more = translate("Results", "Agree in all")
    heads = ("", _answers(), *points, more, translate("Results", "Points more"))
    rows = []
    for figures, panels in shown:
        wording = figures.question.wording if len(shown) > 1 else ""
        for bar in statement_bars(figures, panels).bars:
            name = ": ".join(filter(None, (told.name(bar.series), wording)))
            rows.append((name, _base(bar.series, told), *_points(bar, len(points))))
    return Figures(heads, tuple(rows))


def _points(bar: Bar, points: int) -> tuple[str, ...]:
    if not bar.segments:
        return ("",) * (points + 2)
    shares = tuple(share_text(segment.percent, segment.count) for segment in bar.segments)
    return (*shares, percent_text(bar.agree), "" if bar.gained is None else f"{bar.gained:+d}".replace("-", "−"))


def _slider(figures: QuestionFigures, series: Sequence[Series], told: Told) -> Figures:
    bins = bins_for(series)
    wide = 100 // bins
    ranges = [translate("Results", "{0} to {1}").format(n * wide, (n + 1) * wide - 1) for n in range(bins - 1)]
    heads = (
        "",
        _answers(),
        translate("Results", "Middle one (median)"),
        translate("Results", "Middle half"),
        translate("Results", "Mean"),
        *ranges,
        translate("Results", "{0} to {1}").format(100 - wide, 100),
    )
    return Figures(heads, tuple((told.name(each), _base(each, told), *_spread(each, bins)) for each in series))


def _spread(series: Series, bins: int) -> tuple[str, ...]:
    if series.spread is None:
        return ("",) * (3 + bins)
    spread = series.spread
    half = translate("Results", "{0} to {1}").format(_number(spread.low), _number(spread.high))
    counts = (str(column.count) for column in histogram(series.values, bins))
    return (_number(spread.median), half, _number(spread.mean), *counts)


def _choice(figures: QuestionFigures, series: Sequence[Series], told: Told) -> Figures:
    heads = (translate("Results", "Boxes to tick"), *(told.name(each) or _answers() for each in series))
    rows = [(_answers(), *(_base(each, told) for each in series))]
    for place, box in enumerate(figures.boxes):
        shares = (share_text(*each.shares[place]) if each.base else "" for each in series)
        rows.append((box.title, *shares))
    return Figures(heads, tuple(rows))


def _triangle(figures: QuestionFigures, series: Sequence[Series], told: Told) -> Figures:
    extremes = (translate("Results", "{0}, on average").format(each) for each in figures.question.extremes)
    rows = tuple((told.name(each), _base(each, told), *_means(each)) for each in series)
    return Figures(("", _answers(), *extremes), rows)


def _means(series: Series) -> tuple[str, ...]:
    return tuple(map(str, mean_shares(series))) or ("",) * 3


def _base(series: Series, told: Told) -> str:
    """Return the base number, in words only where there is more to it."""
    return str(series.base) if series.base > series.hands == 0 else told.base(series)


def _answers() -> str:
    return translate("Results", "Answers")


def share_text(percent: int | None, count: int) -> str:
    """Return a percentage with the count that it stands on: "42 % (10)"; "10" where nobody knows of how many."""
    if percent is None:
        return str(count)
    return translate("Results", "{0} ({1})").format(percent_text(percent), count)


def _number(value: float) -> str:
    """Return a figure with no more places than it deserves."""
    return QLocale().toString(round(value, 1), "f", 0 if round(value, 1).is_integer() else 1)
