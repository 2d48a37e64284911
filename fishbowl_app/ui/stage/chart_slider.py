"""The answers to a slider: dots, columns or curves over the scale, with median and middle half below it."""

from __future__ import annotations

from fishbowl_app.model.rules.asking.charts import STYLES, Drawn, Manner, SliderChart
from fishbowl_app.model.rules.asking.distribution import DOT
from fishbowl_app.ui.stage.chart_keys import (
    LOWEST,
    Keys,
    Sample,
    colour_of,
    corners,
    hatch_lines,
    on_this_page,
    put_keys,
)
from fishbowl_app.ui.stage.fit import BOLD, fit
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.strokes import Area, Spot, Stroke

_ROW = 0.7  # of the smallest text: how high the middle half of one series is


def put_slider(page: Page, chart: SliderChart, keys: Keys, area: Rect, turned: int) -> None:
    """Put the panels below each other, and the two extremes below the last one."""
    below = _put_extremes(page, chart, keys, area)
    panels = on_this_page(page, chart.panels, int((below - area.y) / (LOWEST * page.least)), turned)
    high = (below - area.y) / max(1, len(panels))
    sample = Sample.MARK if chart.manner is Manner.DOTS else Sample.LINE
    for number, panel in enumerate(panels):
        row = Rect(area.x, area.y + number * high, area.width, high)
        beside, place = keys.parted(page, row)
        put_keys(page, keys, [(each.series, each.style) for each in panel], beside, sample)
        if any(each.series.values for each in panel):
            _put_panel(page, chart, panel, place)


def _put_extremes(page: Page, chart: SliderChart, keys: Keys, area: Rect) -> float:
    """Put what both ends of the scale mean at the foot of the area, and return where they begin."""
    _, place = keys.parted(page, area)
    room = Rect(place.x, 0, place.width * 0.48, page.height * 0.12)
    texts = (chart.question.first_extreme, chart.question.second_extreme)
    size = min(fit(text, BOLD, room.width, room.height, page.share(22), page.least, 3).size for text in texts)
    fitted = [fit(text, BOLD, room.width, room.height, size, page.least, 3) for text in texts]
    top = area.bottom - max(each.height for each in fitted)
    for each, left, across in zip(
        fitted, (place.x, place.right - room.width), (Align.START, Align.END), strict=True
    ):
        page.put(each, Rect(left, top, room.width, each.height), style=BOLD, across=across)
    return top - page.gap / 2


def _put_panel(page: Page, chart: SliderChart, panel: tuple[Drawn, ...], place: Rect) -> None:
    edge = place.width * DOT / 2 + page.height * 0.004
    row = page.least * _ROW
    line = place.bottom - row * len(panel) - page.gap * 0.5
    plot = Rect(place.x + edge, place.y + page.gap * 0.4, place.width - 2 * edge, line - place.y - page.gap * 0.4)
    for number, drawn in enumerate(panel):
        _put_middle(page, drawn, plot, line + page.gap * 0.3 + row * (number + 0.5), row)
    for drawn in panel:
        _put_drawn(page, chart, drawn, plot, alone=len(panel) == 1)
    thick = page.height * 0.005
    page.add(Stroke(((plot.x, line), (plot.right, line)), thick, "text"))
    for at in (plot.x, plot.right):
        page.add(Stroke(((at, line - row / 2), (at, line + row / 2)), thick, "text"))


def _put_drawn(page: Page, chart: SliderChart, drawn: Drawn, plot: Rect, *, alone: bool) -> None:
    colour, look = colour_of(drawn.style), STYLES[drawn.style]

    def at(x: float, y: float) -> tuple[float, float]:
        return plot.x + x * plot.width, plot.bottom - y * plot.height

    for column in drawn.columns:
        (left, top), (right, bottom) = at(column.left, column.height), at(column.right, 0)
        bar = corners(Rect(left, top, right - left, bottom - top))
        if column.count:
            page.add(Area(bar, "edge", 45, hatch_lines(page)), Stroke((*bar, bar[0]), 2.0, "edge"))
    if drawn.curve:
        line = tuple(at(x, y) for x, y in drawn.curve)
        if not alone and look.hatch is not None:
            page.add(Area((at(0, 0), *line, at(1, 0)), colour, look.hatch, hatch_lines(page)))
        page.add(Stroke(line, page.height * 0.009, colour, look.dash))
    across = plot.width * DOT
    step = min(across, plot.height / chart.levels)
    for dot in drawn.dots:
        x, y = plot.x + dot.x * plot.width, plot.bottom - (dot.level + 0.5) * step
        page.add(Spot(x, y - page.height * 0.003, across * 0.44, look.mark, colour))


def _put_middle(page: Page, drawn: Drawn, plot: Rect, y: float, row: float) -> None:
    """Put the middle half as a bar, with a mark at the median and a thin line from there up."""
    if drawn.middle is None:
        return
    colour = colour_of(drawn.style)
    low, median, high = (
        plot.x + at * plot.width for at in (drawn.middle.low, drawn.middle.median, drawn.middle.high)
    )
    page.add(Stroke(((low, y), (max(high, low + 2), y)), row * 0.34, colour))
    page.add(Stroke(((median, plot.y), (median, y)), page.height * 0.003, colour, (3.0, 3.0)))
    page.add(Spot(median, y, row * 0.5, STYLES[drawn.style].mark, colour))
