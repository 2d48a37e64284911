"""Charts of what was answered to one question, with the same figures in words for those who do not see them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import floor

from fishbowl_app.answer_texts import extreme_name
from fishbowl_app.export.pdf import look
from fishbowl_app.export.pdf.blocks import Bar, BarRow, Bars, Block, Figure, Table
from fishbowl_app.export.pdf.pictures.answer_bars import Part, StackedBar, StackedBars
from fishbowl_app.export.pdf.pictures.answer_marks import Key
from fishbowl_app.export.pdf.pictures.answer_slider import Lane, SliderPicture
from fishbowl_app.export.pdf.pictures.answer_triangle import Cloud, TrianglePicture
from fishbowl_app.export.pdf.press import Press
from fishbowl_app.export.pdf.sections.answer_names import FormNames
from fishbowl_app.export.wording import DASH
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking import charts
from fishbowl_app.model.rules.asking.charts import BoxBar, Drawn, Panel, Scattered
from fishbowl_app.model.rules.asking.data import QuestionFigures, Series
from fishbowl_app.model.rules.asking.distribution import histogram
from fishbowl_app.model.rules.asking.numbers import mean_shares
from fishbowl_app.number_texts import percent_text

_TENTHS = 10
_POINT, _ANSWERS = 64.0, 50.0  # how wide the columns of a point, and of all answers, are


def chart(press: Press, names: FormNames, figures: QuestionFigures) -> list[Block]:
    """Return the chart of a question; none where nothing is shown, and of words, which stand among the notes."""
    conditions = [series.condition_id for series in figures.series]
    panels = charts.chosen_panels(figures, conditions, laid_over=True)
    if not any(series.base for series in figures.series):
        return []
    return {
        QuestionKind.SLIDER: _slider,
        QuestionKind.STATEMENT: _statement,
        QuestionKind.CHOICE: _choice,
        QuestionKind.TRIANGLE: _triangle,
        QuestionKind.WORDS: _words,
    }[figures.question.kind](press, names, figures, panels)


def table_of(press: Press, names: FormNames, figures: QuestionFigures) -> Table | None:
    """Return what the chart of several framings or moments has no room for: counts, or where a line is divided."""
    shown = [series for series in figures.series if series.base]
    if len(shown) < 2 or press.large:  # there a wide table would stand as a list, and take a page
        return None
    if figures.question.kind is QuestionKind.SLIDER:
        return _slider_table(press, names, shown, names.what(press))
    if figures.question.kind is not QuestionKind.STATEMENT:
        return None
    points = [(point, _POINT, True) for point in names.points]
    answers = press.words.translate("Summary", "Answers"), _ANSWERS, True
    rows = [(names.series(each), *map(str, each.counts), str(each.base)) for each in shown]
    return press.table(((names.what(press),), *points, answers), rows)


def by_group(press: Press, names: FormNames, figures: QuestionFigures) -> Iterator[Block]:
    """Yield the figures of the groups that may be told apart: statements as bars, else a table."""
    if not any(figures.groups) or figures.question.kind is QuestionKind.WORDS:
        return
    conditions = [series.condition_id for series in figures.series]
    panels = charts.chosen_panels(figures, conditions, by_group=True)
    rows = [series for panel in panels for series in panel if series.base]
    yield press.paragraph(press.words.translate("Summary", "By group"), look.LABEL_ABOVE)
    if figures.question.kind is QuestionKind.STATEMENT:
        yield _bars(press, names, figures, panels, legend=False)  # it stands above already
    elif figures.question.kind is QuestionKind.SLIDER:
        yield _slider_table(press, names, rows, _heads(press)[0][0])
    else:
        yield _other_table(press, names, figures, rows)


def _slider_table(press: Press, names: FormNames, rows: Sequence[Series], head: str) -> Table:
    """Return median and middle half of each row; `head` says what the rows are."""
    _, answers = _heads(press)
    median = press.words.translate("Summary", "Median"), 64.0, True
    half = press.words.translate("Summary", "Middle half"), 90.0, True
    return press.table(
        ((head,), answers, median, half),
        [(names.series(each), str(each.base), *_median_and_half(each)) for each in rows],
    )


def _other_table(press: Press, names: FormNames, figures: QuestionFigures, rows: Sequence[Series]) -> Table:
    (group,), answers = _heads(press)
    what = press.words.translate("Summary", "What they answered")
    lines = [(names.series(each), str(each.base), figures_of(press, names, figures, each)) for each in rows]
    return press.table(((group, 140.0), answers, (what,)), lines)


def _heads(press: Press) -> tuple[tuple[str], tuple[str, float, bool]]:
    return (press.words.translate("Summary", "Group"),), (press.words.translate("Summary", "Answers"), 60.0, True)


def _median_and_half(series: Series) -> tuple[str, str]:
    if series.spread is None:
        return "", ""
    median, low, high = (_whole(value) for value in (series.spread.median, series.spread.low, series.spread.high))
    return median, f"{low}{DASH}{high}"


# --- the kinds --------------------------------------------------------------------------------------------


def _slider(press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel]) -> list[Block]:
    first, second = (press.paragraph(extreme, look.CELL) for extreme in figures.question.extremes)
    told = press.words.translate("Summary", "Marks on a line from {0} (0) to {1} (100).")
    what = told.format(*(extreme_name(figures.question, place, press.language) for place in range(2)))
    drawn: list[Block] = []
    for panel in charts.slider_chart(figures, panels).panels:
        lanes = tuple(_lane(press, names, each) for each in panel)
        alt = _told(press, names, figures, what, [each.series for each in panel])
        drawn.append(Figure(SliderPicture(lanes, first, second), press.paragraph(alt)))
    return drawn


def _lane(press: Press, names: FormNames, drawn: Drawn) -> Lane:
    return Lane(
        _key(press, names, drawn.series, drawn.style), drawn.dots, drawn.columns, drawn.curve, drawn.middle
    )


def _statement(press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel]) -> list[Block]:
    return [_bars(press, names, figures, panels, legend=True)]


def _bars(
    press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel], *, legend: bool
) -> Figure:
    bars = tuple(_stacked(press, names, bar) for bar in charts.statement_bars(figures, panels).bars)
    points = tuple(press.paragraph(point, look.POINT) for point in names.points) if legend else ()
    series = [each for panel in panels for each in panel]
    alt = press.words.translate("Summary", "How many disagree and agree.")
    return Figure(StackedBars(bars, points), press.paragraph(_told(press, names, figures, alt, series)))


def _stacked(press: Press, names: FormNames, bar: charts.Bar) -> StackedBar:
    segments = tuple(_part(press, each) for each in bar.segments)
    said = press.paragraph(_agreeing(press, bar), look.CELL) if segments else None
    return StackedBar(press.paragraph(names.both(bar.series), look.CELL), segments, said)


def _part(press: Press, segment: charts.Segment) -> Part:
    # Where two languages share a chart, figures are written as both write them.
    short = str(segment.percent)
    said = short if press.paired else percent_text(segment.percent, press.language), short
    return Part(segment.place, segment.left, segment.right, said)


def _agreeing(press: Press, bar: charts.Bar) -> str:
    words = press.words
    agree = words.translate("Summary", "{0} agree").format(percent_text(bar.agree, press.language))
    if not bar.gained:
        return agree
    if bar.gained > 0:
        apart = words.count("Summary", "%n point(s) more", bar.gained)
    else:
        apart = words.count("Summary", "%n point(s) fewer", -bar.gained)
    return f"{agree}, {apart}"


def _choice(press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel]) -> list[Block]:
    boxes = charts.choice_chart(figures, panels).boxes
    rows = tuple(
        BarRow(press.paragraph(box.title, look.CELL_BOLD), tuple(_bar(press, names, bar) for bar in bars))
        for box, bars in boxes
    )
    bases = "; ".join(names.both(series) for series in figures.series)
    told = press.words.translate("Summary", "How many ticked each box. {0}.").format(bases)
    return [press.paragraph(bases, look.FACTS_ABOVE), Bars(rows, press.paragraph(told))]


def _bar(press: Press, names: FormNames, bar: BoxBar) -> Bar:
    share = str(bar.count)
    if bar.percent is not None:
        share = press.words.translate("Summary", "{0} ({1})").format(
            percent_text(bar.percent, press.language), bar.count
        )
    words = ": ".join(part for part in (names.series(bar.series), share) if part)
    return Bar(bar.length, press.paragraph(words, look.CELL), pale=bool(bar.style % 2))


def _triangle(press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel]) -> list[Block]:
    first, second, third = (press.paragraph(extreme, look.CELL) for extreme in figures.question.extremes)
    told = press.words.translate("Summary", "Marks in a triangle between {0}, {1} and {2}.")
    what = told.format(*(extreme_name(figures.question, place, press.language) for place in range(3)))
    drawn: list[Block] = []
    for panel in charts.triangle_chart(figures, panels).panels:
        clouds = tuple(_cloud(press, names, each) for each in panel)
        alt = _told(press, names, figures, what, [each.series for each in panel])
        drawn.append(Figure(TrianglePicture(clouds, first, second, third), press.paragraph(alt)))
    return drawn


def _cloud(press: Press, names: FormNames, drawn: Scattered) -> Cloud:
    return Cloud(_key(press, names, drawn.series, drawn.style), drawn.marks, drawn.mean)


def _words(press: Press, names: FormNames, figures: QuestionFigures, panels: Sequence[Panel]) -> list[Block]:
    return []


def _key(press: Press, names: FormNames, series: Series, style: int) -> Key:
    return Key(style, press.paragraph(names.both(series), look.CELL_BOLD))


# --- the same in words ------------------------------------------------------------------------------------


def _told(press: Press, names: FormNames, figures: QuestionFigures, what: str, series: Sequence[Series]) -> str:
    """Return what a chart is of, and the figures of each of its series."""
    lines = [what]
    for each in series:
        told = figures_of(press, names, figures, each) if each.base else ""
        lines.append(". ".join(part for part in (names.both(each), told) if part) + ".")
    return " ".join(lines)


def figures_of(press: Press, names: FormNames, figures: QuestionFigures, series: Series) -> str:
    """Return the figures of a series in words, all that its chart shows."""
    match figures.question.kind:
        case QuestionKind.SLIDER:
            return _slider_figures(press, series)
        case QuestionKind.TRIANGLE:
            return _triangle_figures(press, figures, series)
        case QuestionKind.STATEMENT:
            return _counted(press, names.points, series)
    return _counted(press, [box.title for box in figures.boxes], series)


def _counted(press: Press, labels: Sequence[str], series: Series) -> str:
    share = press.words.translate("Summary", "{0} {1} ({2})")
    return ", ".join(
        f"{label}: {count}"
        if percent is None
        else share.format(label, percent_text(percent, press.language), count)
        for label, (percent, count) in zip(labels, series.shares, strict=True)
    )


def _slider_figures(press: Press, series: Series) -> str:
    words = press.words
    if series.spread is None:
        return ""
    middle = words.translate("Summary", "Median {0}, middle half from {1} to {2}").format(
        *(_whole(value) for value in (series.spread.median, series.spread.low, series.spread.high))
    )
    wide = 100 // _TENTHS
    columns = enumerate(histogram(series.values, _TENTHS))
    counts = [
        words.count("Summary", "%n answer(s) from {0} to {1}", column.count).format(
            place * wide, (place + 1) * wide - (place < _TENTHS - 1)
        )
        for place, column in columns
        if column.count
    ]
    return ", ".join((middle, *counts))


def _triangle_figures(press: Press, figures: QuestionFigures, series: Series) -> str:
    extremes = (extreme_name(figures.question, place, press.language) for place in range(3))
    share = press.words.translate("Summary", "{0} {1} of 100")
    told = ", ".join(
        share.format(extreme, value) for extreme, value in zip(extremes, mean_shares(series), strict=True)
    )
    return press.words.translate("Summary", "On average {0}").format(told)


def _whole(value: float) -> str:
    return str(floor(value + 0.5))
