"""One question, large, with how one answers it: the line, points, boxes or triangle, and not a number."""

from __future__ import annotations

from functools import lru_cache

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import TRIANGLE_HEIGHT
from fishbowl_app.model.rules.stage_asking import AskedIn, QuestionScene
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.state import StageState
from fishbowl_app.ui.stage.strokes import Stroke

_WIDE = 0.6  # of the page: from here on points stand beside each other, and boxes in two columns


def lay_out(page: Page, scene: QuestionScene, state: StageState) -> None:
    """Put the question on the page; in two languages side by side, of one size."""
    inside, count = page.inside, len(scene.asked)
    between = page.gap * 3
    width = (inside.width - between * (count - 1)) / count
    size = min(_wording_size(page, asked, width) for asked in scene.asked)
    for number, asked in enumerate(scene.asked):
        place = Rect(inside.x + number * (width + between), inside.y, width, inside.height)
        if number:
            at = place.x - between / 2
            page.add(Stroke(((at, inside.y), (at, inside.bottom)), max(2.0, page.height * 0.003), "edge"))
        _put_asked(page, asked, place, size, state)


def _wording_size(page: Page, asked: AskedIn, width: float) -> int:
    part = 9 if width > page.width * _WIDE else 13
    part, high = (part * 1.4, 0.22) if asked.wording else (part, 0.3)
    return fit(asked.question.wording, BOLD, width, page.height * high, page.share(part), page.least).size


def _put_asked(page: Page, asked: AskedIn, place: Rect, size: int, state: StageState) -> None:
    top = _put_framing(page, asked, place)
    wording = Rect(place.x, top, place.width, page.height * 0.34)
    top = page.say(asked.question.wording, wording, size, style=BOLD).bottom + page.gap * 1.5
    foot = Rect(place.x, place.bottom - page.height * 0.1, place.width, page.height * 0.1)
    how = words.how_to_answer(asked.question, asked.language)
    below = page.say(how, foot, page.share(24), colour="quiet", down=Align.END, lines=2).y - page.gap * 1.5
    area = Rect(place.x, top, place.width, below - top)
    match asked.question.kind:
        case QuestionKind.SLIDER:
            _put_slider(page, asked, area)
        case QuestionKind.STATEMENT:
            _put_points(page, asked, area)
        case QuestionKind.CHOICE:
            _put_boxes(page, asked, area, state.turned)
        case QuestionKind.TRIANGLE:
            _put_triangle(page, asked, area)
        case QuestionKind.WORDS:
            _put_lines(page, area)


def _put_framing(page: Page, asked: AskedIn, place: Rect) -> float:
    """Put what is read before the question into a card, and return where the question begins."""
    if not (asked.framing or asked.wording):
        return place.y
    pad = page.gap
    room = Rect(place.x + pad, place.y + pad, place.width - 2 * pad, page.height * 0.3)
    title = fit(asked.framing, BOLD, room.width, page.height * 0.07, page.share(24), page.least, 1)
    most = page.share(20 if place.width > page.width * _WIDE else 28)
    text = fit(asked.wording, PLAIN, room.width, room.height - title.height, most, page.least)
    shown = [(title, BOLD)] * bool(asked.framing) + [(text, PLAIN)] * bool(asked.wording)
    high = sum(fitted.height for fitted, _ in shown) + 2 * pad
    page.add(
        Box(Rect(place.x, place.y, place.width, high), page.height * 0.018, fill="card", line="edge", thick=2)
    )
    top = room.y
    for fitted, style in shown:
        top = page.put(fitted, Rect(room.x, top, room.width, fitted.height), style=style, colour="on_card").bottom
    return place.y + high + page.gap * 1.2


# --- slider -----------------------------------------------------------------------------------------------


def _put_slider(page: Page, asked: AskedIn, area: Rect) -> None:
    """Put a line between two ends, with what they mean below; no scale stands at it."""
    thick, end = page.height * 0.014, page.height * 0.05
    texts = asked.question.first_extreme, asked.question.second_extreme
    room = Rect(0, 0, area.width * 0.47, max(page.least * 2.5, area.height - 2 * end - page.gap))
    size = min(fit(text, BOLD, room.width, room.height, page.share(13), page.least, 4).size for text in texts)
    fitted = [fit(text, BOLD, room.width, room.height, size, page.least, 4) for text in texts]
    high = 2 * end + page.gap + max(each.height for each in fitted)
    middle = area.y + (area.height - high) / 2 + end
    page.add(Stroke(((area.x, middle), (area.right, middle)), thick, "accent"))
    for at in (area.x + thick / 2, area.right - thick / 2):
        page.add(Stroke(((at, middle - end), (at, middle + end)), thick, "accent"))
    top = middle + end + page.gap
    for text, left, across in zip(
        fitted, (area.x, area.right - room.width), (Align.START, Align.END), strict=True
    ):
        page.put(text, Rect(left, top, room.width, text.height), style=BOLD, across=across)


# --- points and boxes -------------------------------------------------------------------------------------


def _put_points(page: Page, asked: AskedIn, area: Rect) -> None:
    """Put the five points beside each other, from disagreeing to agreeing; in a narrow place below each other."""
    names = words.points(asked.language)
    if area.width < page.width * _WIDE:
        _put_ticks(page, [("", name) for name in names], area, columns=1, turned=0, radius=0.5)
        return
    gap = page.gap
    width = (area.width - gap * (len(names) - 1)) / len(names)
    room = Rect(0, 0, width - gap * 1.5, min(area.height, page.height * 0.24) - gap)
    size = min(fit(name, BOLD, room.width, room.height, page.share(16), page.least, 3).size for name in names)
    high = max(fit(name, BOLD, room.width, room.height, size, page.least, 3).height for name in names) + 4 * gap
    top = area.y + max(0.0, (area.height - high) / 2)
    for number, name in enumerate(names):
        box = Rect(area.x + number * (width + gap), top, width, high)
        page.add(page.shape(box, "accent", filled=False))
        page.say(name, box.inset(gap / 2), size, style=BOLD, across=Align.MIDDLE, down=Align.MIDDLE, lines=3)


def _put_boxes(page: Page, asked: AskedIn, area: Rect, turned: int) -> None:
    """Put the boxes with their letters; those of which one is ticked are round."""
    rows = list(zip(words.letters(len(asked.boxes)), asked.boxes, strict=True))
    columns = 2 if len(rows) > 5 and area.width > page.width * _WIDE else 1
    _put_ticks(page, rows, area, columns=columns, turned=turned, radius=0.12 if asked.question.several else 0.5)


def _put_ticks(
    page: Page, rows: list[tuple[str, str]], area: Rect, *, columns: int, turned: int, radius: float
) -> None:
    """Put boxes to tick with their letters and titles, column by column, on as many pages as they need.

    `radius` is that of their corners, in widths of a box.
    """
    if not rows:
        return
    width = (area.width - page.gap * 2 * (columns - 1)) / columns
    size, titles, lots = _plan(tuple(rows), width, area.height, page.least, page.share(15), columns)
    pages = [lots[at : at + columns] for at in range(0, len(lots), columns)]
    put_page(
        page,
        Rect(area.x, page.inside.bottom - page.least * 1.3, area.width, 0),
        turned % len(pages) + 1,
        len(pages),
    )
    side, indent = size * 0.9, _indent(rows, size)
    for number, lot in enumerate(pages[turned % len(pages)]):
        left, top = area.x + number * (width + page.gap * 2), area.y
        for at in lot:
            tick = Rect(left, top + (line_height(PLAIN, size) - side) / 2, side, side)
            page.add(Box(tick, side * radius, line="accent", thick=max(2.0, size * 0.09)))
            line = Rect(left + side + size * 0.4, top, indent, line_height(BOLD, size))
            page.say(rows[at][0], line, size, style=BOLD, colour="accent", lines=1)
            start = left + side + size * 0.4 + indent
            page.put(titles[at], Rect(start, top, left + width - start, titles[at].height))
            top += titles[at].height + page.least * 0.45


@lru_cache(maxsize=16)
def _plan(
    rows: tuple[tuple[str, str], ...], width: float, height: float, least: int, most: int, columns: int
) -> tuple[int, tuple[Fitted, ...], list[list[int]]]:
    """Return the largest size that needs no more pages than the smallest, the titles, and those of each column."""

    def titles(size: int) -> tuple[Fitted, ...]:
        room = width - size * 1.3 - _indent(rows, size)
        return tuple(fit(title, PLAIN, room, line_height(PLAIN, size) * 3, size, size, 3) for _, title in rows)

    def lots(size: int) -> list[list[int]]:
        return packed([title.height for title in titles(size)], height, least * 0.45)

    def costs(size: int) -> tuple[int, int]:
        return -(-len(lots(size)) // columns), sum(title.cut for title in titles(size))

    pages, cut = costs(least)
    size = largest(least, most, lambda size: costs(size)[0] <= pages and costs(size)[1] <= cut)
    return size, titles(size), lots(size)


def _indent(rows: tuple[tuple[str, str], ...] | list[tuple[str, str]], size: int) -> float:
    widest = max(width_of(letter, BOLD, size) for letter, _ in rows)
    return widest + size * 0.4 if widest else 0.0


# --- triangle and words -----------------------------------------------------------------------------------


def _put_triangle(page: Page, asked: AskedIn, area: Rect) -> None:
    """Put a triangle with what its corners mean: the third above, the first and the second beside the others."""
    question = asked.question
    line = line_height(BOLD, page.least)
    top = (
        page.say(
            question.third_extreme,
            Rect(area.x, area.y, area.width, line * 2),
            page.share(20),
            style=BOLD,
            across=Align.MIDDLE,
            lines=2,
        ).bottom
        + page.gap / 2
    )
    wide = area.width > page.width * _WIDE
    below = 0.0 if wide else line * 3 + page.gap / 2
    side = min((area.bottom - below - top) / TRIANGLE_HEIGHT, area.width * (0.44 if wide else 0.9))
    left, bottom = area.x + (area.width - side) / 2, top + side * TRIANGLE_HEIGHT
    corners = (
        (left, bottom),
        (left + side, bottom),
        (left + side / 2, top),
        (left, bottom),
        (left + side, bottom),
    )
    page.add(Stroke(corners, page.height * 0.01, "accent"))
    if wide:
        room, y, down = left - area.x - page.gap, bottom - line * 4, Align.END
    else:
        room, y, down = area.width / 2 - page.gap, bottom + page.gap / 2, Align.START
    high = line * 4 if wide else line * 3
    sides = (
        (question.first_extreme, area.x, Align.END if wide else Align.START),
        (question.second_extreme, area.right - room, Align.START if wide else Align.END),
    )
    for text, x, across in sides:
        page.say(text, Rect(x, y, room, high), page.share(20), style=BOLD, across=across, down=down, lines=4)


def _put_lines(page: Page, area: Rect) -> None:
    """Put lines to write on, as on paper."""
    count = max(1, min(4, int(area.height / (page.height * 0.1))))
    for number in range(1, count + 1):
        at = area.y + number * page.height * 0.1
        page.add(Stroke(((area.x, at), (area.right, at)), max(2.0, page.height * 0.004), "edge"))
