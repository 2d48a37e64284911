"""The answers to a statement or a choice as bars: of one series its counts, of several their shares."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.answer_texts import point_names
from fishbowl_app.model.rules.asking.charts import Bar, BoxBar, ChoiceChart, StatementBars
from fishbowl_app.model.rules.asking.data import Series
from fishbowl_app.number_texts import percent_text
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.bar_rows import Row, put_rows
from fishbowl_app.ui.stage.chart_keys import (
    LOWEST,
    Keys,
    Sample,
    corners,
    hatch_lines,
    on_this_page,
    put_bar,
    put_keys,
    put_sample,
)
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import packed, put_page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.strokes import Area, Stroke

# Of the five points: to disagree is one colour, to agree another, the stronger the fuller; neither is empty.
_FILLS: tuple[tuple[str, int | None], ...] = (
    ("warn", None),
    ("warn", 45),
    ("", None),
    ("accent", 135),
    ("accent", None),
)
_MARGIN = 0.2  # of the width, for how many agree


def put_counts(page: Page, series: Series, titles: Sequence[tuple[str, str]], area: Rect, turned: int) -> None:
    """Put a bar for each point or box of one series; titles are the letters and what they stand for."""
    rows = (
        Row(letter, title, count, words.percent_of(percent, count))
        for (letter, title), (percent, count) in zip(titles, series.shares, strict=True)
    )
    put_rows(page, tuple(rows), area, turned)


# --- statements -------------------------------------------------------------------------------------------


def put_statement(page: Page, chart: StatementBars, keys: Keys, area: Rect, turned: int) -> None:
    """Put a bar for each series, parted into the five points, beside it how many agree and what they gained."""
    top = _put_points(page, area)
    bars = on_this_page(page, chart.bars, int((area.bottom - top) / (LOWEST * page.least)), turned)
    high = (area.bottom - top) / max(1, len(bars))
    for number, bar in enumerate(bars):
        row = Rect(area.x, top + number * high, area.width, high)
        beside, place = keys.parted(page, row)
        put_keys(page, keys, [(bar.series, bar.style)], beside, None)
        if bar.segments:
            margin = area.width * _MARGIN
            _put_segments(page, bar, Rect(place.x, row.y, place.width - margin - page.gap, high))
            _put_agree(page, bar, Rect(place.right - margin, row.y, margin, high))


def _put_points(page: Page, area: Rect) -> float:
    """Put what the parts of the bars mean, and return where the bars begin."""
    names, side = point_names(), page.least * 0.8
    width = area.width / len(names)
    room = width - side - page.gap * 1.5
    fitted = [fit(name, PLAIN, room, page.least * 3, page.least, page.least, 2) for name in names]
    for number, name in enumerate(fitted):
        left = area.x + number * width
        box = Rect(left, area.y + (name.line_height - side) / 2, side, side)
        _put_part(page, number, box)
        page.put(name, Rect(box.right + page.gap * 0.5, area.y, room, name.height))
    return area.y + max(name.height for name in fitted) + page.gap * 0.5


def _put_segments(page: Page, bar: Bar, place: Rect) -> None:
    """Put the parts of a bar, and below each its percentage where there is room."""
    text = line_height(BOLD, page.least)
    high = min(page.height * 0.09, place.height - text - page.gap * 0.4)
    top = place.y + (place.height - high - text) / 2
    taken = place.x
    for segment in bar.segments:
        left, right = (place.x + at * place.width for at in (segment.left, segment.right))
        _put_part(page, segment.place, Rect(left, top, right - left, high))
        said = percent_text(segment.percent)
        wide = width_of(said, BOLD, page.least)
        start = (left + right - wide) / 2
        if segment.count and start >= taken and start + wide <= place.right + 1:
            page.say(said, Rect(start, top + high, wide + 1, text), page.least, style=BOLD, lines=1)
            taken = start + wide + page.least * 0.3


def _put_part(page: Page, point: int, place: Rect) -> None:
    if place.width < 1:
        return
    fill, hatch = _FILLS[point]
    if fill:
        page.add(Area(corners(place), fill, hatch, hatch_lines(page)))
    page.add(Stroke((*corners(place), corners(place)[0]), max(2.0, page.height * 0.003), fill or "text"))


def _put_agree(page: Page, bar: Bar, place: Rect) -> None:
    texts = [words.agree(bar.agree)] + ([] if bar.gained is None else [words.gained(bar.gained)])
    fitted = [fit(text, BOLD, place.width, page.height, page.share(24), page.least, 1) for text in texts]
    top = place.y + (place.height - sum(each.height for each in fitted)) / 2
    for each, colour in zip(fitted, ("text", "accent"), strict=False):
        top = page.put(each, Rect(place.x, top, place.width, each.height), style=BOLD, colour=colour).bottom


# --- choices ----------------------------------------------------------------------------------------------


def put_choice(page: Page, chart: ChoiceChart, keys: Keys, area: Rect, turned: int) -> None:
    """Put for each box a bar of each series, on as many pages as they need; the names of series stand above."""
    bars = chart.boxes[0][1] if chart.boxes else ()
    shown = [(bar.series, bar.style) for bar in bars] + [(series, 0) for series in chart.hidden]
    top = _put_names(page, keys, shown, area)
    room = Rect(area.x, top, area.width, area.bottom - top)
    step = line_height(BOLD, page.least)
    wide = room.width * 0.42
    lines = max(2, len(bars))
    titles = [
        fit(f"{letter} · {box.title}", PLAIN, wide, step * lines, page.share(24), page.least, lines)
        for letter, (box, _) in zip(words.letters(len(chart.boxes)), chart.boxes, strict=True)
    ]
    heights = [max(title.height, step * len(bars)) for title in titles]
    lots = packed(heights, room.height, page.least * 0.4) or [[]]
    number = turned % len(lots)
    put_page(page, page.inside, number + 1, len(lots))
    at = room.y
    for index in lots[number]:
        _put_box(page, titles[index], chart.boxes[index][1], Rect(room.x, at, room.width, heights[index]), wide)
        at += heights[index] + page.least * 0.4


def _put_names(page: Page, keys: Keys, shown: Sequence[tuple[Series, int]], area: Rect) -> float:
    """Put the names of the series above the bars, two or three to a line; return where the bars begin."""
    across = min(3, len(shown)) or 1
    width, high = (area.width - page.gap * (across - 1)) / across, page.least * 2.6
    for number, entry in enumerate(shown):
        left = area.x + number % across * (width + page.gap)
        place = Rect(left, area.y + number // across * high, width, high)
        put_keys(page, keys, [entry], place, None if entry[0].hidden else Sample.BAR)
    return area.y + -(-len(shown) // across) * high + page.gap * 0.6


def _put_box(page: Page, title: Fitted, bars: tuple[BoxBar, ...], place: Rect, wide: float) -> None:
    page.put(title, Rect(place.x, place.y, wide, title.height))
    step, size = line_height(BOLD, page.least), page.least
    left = place.x + wide + page.gap
    said = width_of(percent_text(100), BOLD, size) + page.gap * 0.5
    for number, bar in enumerate(bars):
        top = place.y + number * step
        sample = Rect(left, top + step * 0.2, step * 0.6, step * 0.6)
        put_sample(page, bar.style, sample, Sample.MARK)
        start = sample.right + page.gap * 0.4
        long = (place.right - said - start) * bar.length
        put_bar(page, bar.style, Rect(start, top + step * 0.15, long, step * 0.7))
        text = Rect(start + long + page.gap * 0.4, top, said, step)
        share = str(bar.count) if bar.percent is None else percent_text(bar.percent)
        page.say(share, text, size, style=BOLD, across=Align.START, lines=1)
