"""One question, large, with how one answers it: the line, points, boxes or triangle, and not a number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from fishbowl_app.answer_texts import point_names
from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import TRIANGLE_HEIGHT
from fishbowl_app.model.rules.stage_asking import AskedIn, QuestionScene
from fishbowl_app.ui.stage import asking_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Fitted, fit, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.paging import largest, packed, put_page
from fishbowl_app.ui.stage.parts import HEAD, around, inside, put_card, under
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.state import StageState
from fishbowl_app.ui.stage.strokes import Stroke

AIR = 0.45  # between boxes to tick at least, in sizes of the smallest text
_WIDE = 0.6  # of the page: from here on points stand beside each other, and boxes in two columns


def lay_out(page: Page, scene: QuestionScene, state: StageState) -> None:
    """Put the question on the page; in two languages side by side, of one size and at one height."""
    places = _columns(page, len(scene.asked))
    areas = _put_wordings(page, scene.asked, places)
    size = min(_size(page, asked, area) for asked, area in zip(scene.asked, areas, strict=True))
    for asked, area in zip(scene.asked, areas, strict=True):
        match asked.question.kind:
            case QuestionKind.SLIDER:
                _put_slider(page, asked, area, size)
            case QuestionKind.STATEMENT if _is_wide(page, area):
                _put_points(page, asked, area)
            case QuestionKind.STATEMENT | QuestionKind.CHOICE:
                _put_ticks(page, asked, area, size, state.turned)
            case QuestionKind.TRIANGLE:
                _put_triangle(page, asked, area)
            case QuestionKind.WORDS:
                _put_lines(page, area)


def _columns(page: Page, count: int) -> list[Rect]:
    """Return a place for each language, with lines between them."""
    inside, between = page.inside, page.gap * 3
    width = (inside.width - between * (count - 1)) / count
    for number in range(1, count):
        at = inside.x + number * (width + between) - between / 2
        page.add(Stroke(((at, inside.y), (at, inside.bottom)), max(2.0, page.height * 0.003), "edge"))
    return [Rect(inside.x + number * (width + between), inside.y, width, inside.height) for number in range(count)]


def _put_wordings(page: Page, all_asked: Sequence[AskedIn], places: Sequence[Rect]) -> list[Rect]:
    """Put what is asked above and how one answers below, and return the places between."""
    size = min(_wording_size(page, asked, places[0].width) for asked in all_asked)
    tops, bottoms = [], []
    for asked, place in zip(all_asked, places, strict=True):
        top = _put_framing(page, asked, place)
        wording = Rect(place.x, top, place.width, page.height * 0.34)
        tops.append(page.say(asked.question.wording, wording, size, style=BOLD).bottom)
        foot = Rect(place.x, place.bottom - page.height * 0.1, place.width, page.height * 0.1)
        how = words.how_to_answer(asked.question, asked.language)
        bottoms.append(page.say(how, foot, page.share(24), colour="quiet", down=Align.END, lines=2).y)
    air = page.gap * 1.5
    return [Rect(place.x, max(tops) + air, place.width, min(bottoms) - max(tops) - 2 * air) for place in places]


def _wording_size(page: Page, asked: AskedIn, width: float) -> int:
    part = 9 if width > page.width * _WIDE else 13
    part, high = (part * 1.4, 0.22) if asked.wording else (part, 0.3)
    return fit(asked.question.wording, BOLD, width, page.height * high, page.share(part), page.least).size


def _is_wide(page: Page, area: Rect) -> bool:
    return area.width > page.width * _WIDE


def _size(page: Page, asked: AskedIn, area: Rect) -> int:
    """Return how large the words at a line or beside boxes can be."""
    if asked.question.kind is QuestionKind.SLIDER:
        texts = asked.question.first_extreme, asked.question.second_extreme
        width, height = _room_of_extremes(page, area)
        # Two lines are read at a glance; four are for words that would be small on two.
        sizes = {
            lines: min(fit(text, BOLD, width, height, page.share(11), page.least, lines).size for text in texts)
            for lines in (2, 4)
        }
        return sizes[2] if sizes[2] > page.least * 1.3 else sizes[4]
    rows = _rows(asked)
    if not rows:
        return page.least
    return _plan(rows, *_room_of_rows(page, rows, area), page.least, page.share(11), _count(page, rows, area))[0]


def _put_framing(page: Page, asked: AskedIn, place: Rect) -> float:
    """Put what is read before the question into a card, and return where the question begins."""
    if not (asked.framing or asked.wording):
        return place.y
    room = inside(Rect(place.x, place.y, place.width, page.height * 0.32), page.least)
    title = fit(asked.framing, BOLD, room.width, page.height * 0.07, page.share(HEAD), page.least, 1)
    most = page.share(20 if _is_wide(page, place) else 28)
    text = fit(asked.wording, PLAIN, room.width, room.height - title.height, most, page.least)
    shown = [(title, BOLD)] * bool(asked.framing) + [(text, PLAIN)] * bool(asked.wording)
    box = Rect(place.x, place.y, *around(room.width, sum(fitted.height for fitted, _ in shown), page.least))
    put_card(page, box)
    for fitted, style in shown:
        room = under(room, page.put(fitted, room, style=style, colour="on_card").bottom)
    return box.bottom + page.gap * 1.2


# --- slider -----------------------------------------------------------------------------------------------


def _end(page: Page, area: Rect) -> float:
    """Return how far the ends of a line reach up and down."""
    return min(page.height * 0.05, area.height * 0.15)


def _room_of_extremes(page: Page, area: Rect) -> tuple[float, float]:
    return area.width * 0.47, area.height - 2 * _end(page, area) - page.gap


def _put_slider(page: Page, asked: AskedIn, area: Rect, size: int) -> None:
    """Put a line between two ends, with what they mean below; no scale stands at it."""
    thick, end = page.height * 0.014, _end(page, area)
    width, height = _room_of_extremes(page, area)
    middle = area.y + end + max(0.0, (area.height - 2 * end - page.gap - size * 4) / 2)
    page.add(Stroke(((area.x, middle), (area.right, middle)), thick, "accent"))
    for at in (area.x + thick / 2, area.right - thick / 2):
        page.add(Stroke(((at, middle - end), (at, middle + end)), thick, "accent"))
    ends = (
        (asked.question.first_extreme, area.x, Align.START),
        (asked.question.second_extreme, area.right - width, Align.END),
    )
    for text, left, across in ends:
        place = Rect(left, middle + end + page.gap, width, height)
        page.say(text, place, size, style=BOLD, across=across, lines=4)


# --- points and boxes -------------------------------------------------------------------------------------


def _put_points(page: Page, asked: AskedIn, area: Rect) -> None:
    """Put the five points beside each other, from disagreeing to agreeing."""
    names, gap = point_names(asked.language), page.gap
    width = (area.width - gap * (len(names) - 1)) / len(names)
    room = inside(Rect(0, 0, width, min(area.height, page.height * 0.28)), page.least)
    size = min(fit(name, BOLD, room.width, room.height, page.share(12), page.least, 3).size for name in names)
    high = max(fit(name, BOLD, room.width, room.height, size, page.least, 3).height for name in names) + 5 * gap
    top = area.y + max(0.0, (area.height - high) / 2)
    for number, name in enumerate(names):
        box = Rect(area.x + number * (width + gap), top, width, high)
        page.add(page.shape(box, "accent", filled=False))
        page.say(name, inside(box, page.least), size, style=BOLD, across=Align.MIDDLE, down=Align.MIDDLE, lines=3)


def _rows(asked: AskedIn) -> tuple[tuple[str, str], ...]:
    """Return letters and titles of what can be ticked; points have no letters."""
    if asked.question.kind is QuestionKind.STATEMENT:
        return tuple(("", name) for name in point_names(asked.language))
    return tuple(zip(words.letters(len(asked.boxes)), asked.boxes, strict=True))


def _count(page: Page, rows: tuple[tuple[str, str], ...], area: Rect) -> int:
    """Return how many columns there are."""
    return 2 if len(rows) > 5 and _is_wide(page, area) else 1


def _room_of_rows(page: Page, rows: tuple[tuple[str, str], ...], area: Rect) -> tuple[float, float]:
    columns = _count(page, rows, area)
    return (area.width - page.gap * 2 * (columns - 1)) / columns, area.height


def _put_ticks(page: Page, asked: AskedIn, area: Rect, most: int, turned: int) -> None:
    """Put boxes with their letters and titles, column by column, on as many pages as they need.

    Where one of them is ticked they are round.
    """
    rows, radius = _rows(asked), 0.12 if asked.question.several else 0.5
    if not rows:
        return
    columns, (width, height) = _count(page, rows, area), _room_of_rows(page, rows, area)
    size, titles, lots = _plan(rows, width, height, page.least, most, columns)
    pages = [lots[at : at + columns] for at in range(0, len(lots), columns)]
    foot = Rect(area.x, page.inside.bottom - page.least * 1.3, area.width, 0)
    put_page(page, foot, turned % len(pages) + 1, len(pages))
    side, indent = size * 0.9, _indent(rows, size)
    air = _air(page, [sum(titles[at].height for at in lot) for lot in lots], max(map(len, lots)), size, height)
    for number, lot in enumerate(pages[turned % len(pages)]):
        left, top = area.x + number * (width + page.gap * 2), area.y
        for at in lot:
            tick = Rect(left, top + (line_height(PLAIN, size) - side) / 2, side, side)
            page.add(Box(tick, side * radius, line="accent", thick=max(2.0, size * 0.09)))
            start = left + side + size * 0.4
            line = Rect(start, top, indent, line_height(BOLD, size))
            page.say(rows[at][0], line, size, style=BOLD, colour="accent", lines=1)
            page.put(titles[at], Rect(start + indent, top, left + width - start - indent, titles[at].height))
            top += titles[at].height + air


def _air(page: Page, used: Sequence[float], rows: int, size: int, height: float) -> float:
    """Return the room between the rows of a column: what is left over in the fullest, up to a line."""
    return max(page.least * AIR, min(size * 0.9, (height - max(used)) / rows))


@lru_cache(maxsize=16)
def _plan(
    rows: tuple[tuple[str, str], ...], width: float, height: float, least: int, most: int, columns: int
) -> tuple[int, tuple[Fitted, ...], list[list[int]]]:
    """Return the largest size that needs no more pages than the smallest, the titles, and those of each column."""

    def titles(size: int) -> tuple[Fitted, ...]:
        room = width - size * 1.3 - _indent(rows, size)
        return tuple(fit(title, PLAIN, room, line_height(PLAIN, size) * 3, size, size, 3) for _, title in rows)

    def lots(size: int) -> list[list[int]]:
        return packed([title.height for title in titles(size)], height, least * AIR)

    def costs(size: int) -> tuple[int, int]:
        return -(-len(lots(size)) // columns), sum(title.cut for title in titles(size))

    pages, cut = costs(least)
    size = largest(least, most, lambda size: costs(size)[0] <= pages and costs(size)[1] <= cut)
    return size, titles(size), lots(size)


def _indent(rows: tuple[tuple[str, str], ...], size: int) -> float:
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
    wide = _is_wide(page, area)
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
