"""The answers to a triangle: a mark for each, in one triangle or in one for each framing or moment."""

from __future__ import annotations

from collections.abc import Sequence

from fishbowl_app.model.entities import Question
from fishbowl_app.model.rules.asking.charts import CORNERS, STYLES, TRIANGLE_HEIGHT, Scattered, TriangleChart
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.chart_keys import Keys, Sample, colour_of, on_this_page, put_keys
from fishbowl_app.ui.stage.fit import BOLD, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.strokes import Spot, Stroke


def put_triangle(page: Page, chart: TriangleChart, keys: Keys, area: Rect, turned: int) -> None:
    """Put one triangle with names beside it, or several, smaller ones with their names above, three to a page."""
    if len(chart.panels) == 1:
        entries = [(each.series, each.style) for each in chart.panels[0]]
        high = min(area.height * 0.75, page.least * 4 * len(entries))
        beside, _ = keys.parted(page, Rect(area.x, area.y, area.width, high))
        put_keys(page, keys, entries, beside, Sample.MARK)
        _put_large(page, chart.question, chart.panels[0], area)
    else:
        _put_small(page, chart.question, on_this_page(page, chart.panels, 3, turned), keys, area)


def _put_large(page: Page, question: Question, panel: tuple[Scattered, ...], area: Rect) -> None:
    """Put a triangle into the middle, the words of its corners above and beside it."""
    line = line_height(BOLD, page.least)
    head = Rect(area.x + area.width * 0.28, area.y, area.width * 0.44, line * 2)
    said = page.say(question.third_extreme, head, page.share(24), style=BOLD, across=Align.MIDDLE, lines=2)
    top = said.bottom + page.gap * 0.5
    side = min((area.bottom - top) / TRIANGLE_HEIGHT, area.width * 0.46)
    place = Rect(area.x + (area.width - side) / 2, top, side, side * TRIANGLE_HEIGHT)
    _put_marks(page, panel, place)
    room = Rect(area.x, place.bottom - line * 3, place.x - area.x - page.gap, line * 3)
    page.say(question.first_extreme, room, page.share(24), style=BOLD, across=Align.END, down=Align.END, lines=3)
    room = Rect(place.right + page.gap, room.y, area.right - place.right - page.gap, line * 3)
    page.say(question.second_extreme, room, page.share(24), style=BOLD, down=Align.END, lines=3)


def _put_small(
    page: Page, question: Question, panels: Sequence[tuple[Scattered, ...]], keys: Keys, area: Rect
) -> None:
    """Put triangles in a row; letters at their corners stand for the words at the foot."""
    corners = [
        f"{letter} · {text}"
        for letter, text in zip(
            words.letters(3),
            (question.first_extreme, question.second_extreme, question.third_extreme),
            strict=True,
        )
    ]
    line = line_height(BOLD, page.least)
    foot = Rect(area.x, area.bottom - line * 2, area.width, line * 2)
    for number, text in enumerate(corners):
        room = Rect(foot.x + number * foot.width / 3, foot.y, foot.width / 3 - page.gap, foot.height)
        page.say(text, room, page.least, style=BOLD, lines=2)
    width, high = area.width / len(panels), foot.y - page.gap - area.y
    for number, panel in enumerate(panels):
        _put_cell(page, keys, panel, Rect(area.x + number * width, area.y, width - page.gap, high))


def _put_cell(page: Page, keys: Keys, panel: tuple[Scattered, ...], cell: Rect) -> None:
    line = line_height(BOLD, page.least)
    names = Rect(cell.x, cell.y, cell.width, line * 2.2)
    put_keys(page, keys, [(each.series, each.style) for each in panel], names, Sample.MARK)
    top = names.bottom + line * 0.6
    room = Rect(cell.x, top, cell.width, cell.bottom - top)
    side = min(room.height / TRIANGLE_HEIGHT, room.width - line * 2.4)
    if side < line or not any(each.marks for each in panel):
        return
    place = Rect(cell.x + (cell.width - side) / 2, room.y, side, side * TRIANGLE_HEIGHT)
    _put_marks(page, panel, place)
    first, second, third = words.letters(3)
    size = page.least
    corner = Rect(place.x - line * 1.1, place.bottom - line, line, line)
    page.say(first, corner, size, style=BOLD, across=Align.END, lines=1)
    page.say(second, Rect(place.right + line * 0.1, corner.y, line, line), size, style=BOLD, lines=1)
    page.say(
        third, Rect(place.middle[0] + line * 0.5, place.y - line * 0.2, line, line), size, style=BOLD, lines=1
    )


def _put_marks(page: Page, panel: tuple[Scattered, ...], place: Rect) -> None:
    def at(point: tuple[float, float]) -> tuple[float, float]:
        return place.x + point[0] * place.width, place.bottom - point[1] * place.height

    page.add(Stroke(tuple(map(at, (*CORNERS, CORNERS[0]))), page.height * 0.006, "text"))
    radius = max(page.height * 0.007, place.width * 0.014)
    for each in panel:
        look, colour = STYLES[each.style], colour_of(each.style)
        page.add(*(Spot(*at(mark), radius, look.mark, colour) for mark in each.marks))
    for each in panel:
        if each.mean is not None:
            x, y = at(each.mean)
            page.add(Spot(x, y, radius * 3.2, STYLES[each.style].mark, "background"))
            page.add(Spot(x, y, radius * 2.6, STYLES[each.style].mark, colour_of(each.style)))
