"""The quiet scenes: welcome, talk, feedback, break, closing, and the picture for the back row."""

from __future__ import annotations

from fishbowl_app.model.rules.stage import BreakScene, Closing, FeedbackScene, TalkScene, Welcome
from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.clock import beside, clock_height, corner, put_clock
from fishbowl_app.ui.stage.fit import BOLD, CLOCK, PLAIN, fit, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import above, put_head, under
from fishbowl_app.ui.stage.picture import Box, Rect
from fishbowl_app.ui.stage.state import StageState
from fishbowl_app.ui.texts import time_text


def lay_out_welcome(page: Page, scene: Welcome, state: StageState) -> None:
    """Put title, question, place and the time of day on the page."""
    foot = _put_foot(page, scene.place, state.time_of_day)
    _put_title_and_question(page, scene.title, scene.question, above(page.inside, foot.y - page.gap))


def lay_out_talk(page: Page, scene: TalkScene, state: StageState) -> None:
    """Put what the talk is about on the page, its clock in the corner."""
    room = _beside_clock(page, state)
    foot = _put_foot(page, "", state.time_of_day)
    _put_title_and_question(page, scene.title, scene.question, above(room, foot.y - page.gap))


def lay_out_feedback(page: Page, scene: FeedbackScene, state: StageState) -> None:
    """Put the two questions after a round on the page, what was talked about quietly below."""
    room = _beside_clock(page, state)
    top = put_head(page, words.after_round_label(scene.number), room).y
    below = page.inside.bottom
    if scene.question:
        foot = Rect(page.inside.x, page.height * 0.7, page.inside.width, below - page.height * 0.7)
        about = words.we_talked_about(scene.question)
        below = page.say(about, foot, page.share(22), colour="quiet", down=Align.END).y - page.gap
    whole = above(page.inside, below)
    low = page.inside.y + clock_height(page) + page.gap
    _put_lines(page, words.feedback_questions(), Rect(room.x, top, room.width, below - top), under(whole, low))


def lay_out_break(page: Page, scene: BreakScene, state: StageState) -> None:
    """Put the break on the page, and until when it lasts as large as it goes."""
    foot = _put_foot(page, "", words.now_is(state.time_of_day))
    room = Rect(page.inside.x, page.inside.y, page.inside.width, foot.y - page.inside.y - page.gap)
    title = Rect(room.x, room.y, room.width, room.height * 0.45)
    page.say(scene.title, title, page.share(8), style=BOLD, down=Align.END, lines=3)
    until = Rect(room.x, title.bottom + page.gap, room.width, room.bottom - title.bottom - page.gap)
    over = state.clock is not None and state.clock.phase is Phase.OVER
    if over:
        page.say(words.we_go_on(), until, page.share(6), style=BOLD, colour="alert")
    elif scene.until is not None:
        text = words.back_at(time_text(scene.until))
        page.say(text, until, page.share(4.5), style=CLOCK, colour="accent", lines=2)


def lay_out_closing(page: Page, scene: Closing) -> None:
    """Put the thanks on the page."""
    inside = page.inside
    thanks = Rect(inside.x, inside.y, inside.width, inside.height * 0.55)
    said = page.say(words.thank_you(), thanks, page.share(5), style=BOLD, colour="accent", down=Align.END, lines=2)
    rest = Rect(inside.x, said.bottom + page.gap, inside.width, inside.bottom - said.bottom - page.gap)
    page.say(scene.title, rest, page.share(14))


def lay_out_check(page: Page) -> None:
    """Put the picture on the page by which somebody in the back row tells what can be read.

    The frame stands at the edge: where a projector cuts it off, it cuts off more.
    """
    edge = max(3.0, page.height * 0.006)
    page.add(Box(Rect(0, 0, page.width, page.height), 0, line="text", thick=edge))
    inside = page.inside
    parts = (0.3, 0.34, 0.18, 0.18)
    texts = (
        (words.check_title(), page.share(7), BOLD),
        ("12:34", page.share(3.6), CLOCK),
        (words.check_letters(), page.share(14), BOLD),
        (words.check_least(), page.least, BOLD),
    )
    top = inside.y
    for part, (text, most, style) in zip(parts, texts, strict=True):
        place = Rect(inside.x, top, inside.width, inside.height * part)
        page.say(text, place, most, style=style, across=Align.MIDDLE, down=Align.MIDDLE, lines=2)
        top += inside.height * part


def _beside_clock(page: Page, state: StageState) -> Rect:
    """Put the clock into its corner, if there is one, and return the room to its left."""
    if state.clock is None or state.clock.phase is Phase.NOT_STARTED:
        return page.inside
    right = corner(page)
    put_clock(page, state.clock, right)
    return beside(page, right)


def _put_lines(page: Page, texts: tuple[str, str], *places: Rect) -> None:
    """Put two short questions on a line each, in the one of the places where they are largest."""

    def size_in(place: Rect) -> int:
        high = place.height / 2 - page.gap
        most = min(page.share(5), int(high * 100 / line_height(BOLD, 100)))
        return min(fit(text, BOLD, place.width, high, most, page.least, 1).size for text in texts)

    place = max(places, key=size_in)
    half = place.height / 2
    for number, text in enumerate(texts):
        line = Rect(place.x, place.y + number * half, place.width, half - page.gap)
        page.say(text, line, size_in(place), style=BOLD, down=Align.MIDDLE, lines=1)


def _put_title_and_question(page: Page, title: str, question: str, room: Rect) -> None:
    """Put one above the other into the middle of the room, a bar between them."""
    bar, gap = page.height * 0.012, page.gap * 1.6
    share = 0.45 if question else 1.0
    above = fit(title, BOLD, room.width, room.height * share, page.share(6 if question else 4.5), page.least)
    left = room.height - above.height - bar - 2 * gap
    below = fit(question, PLAIN, room.width, left, page.share(9), page.least)
    used = above.height + (bar + 2 * gap + below.height if question else 0.0)
    place = Rect(room.x, room.y + (room.height - used) / 2, room.width, used)
    top = page.put(above, place, style=BOLD).bottom + gap
    if question:
        page.add(Box(Rect(room.x, top, page.height * 0.16, bar), bar / 2, fill="accent"))
        page.put(below, Rect(room.x, top + bar + gap, room.width, below.height))


def _put_foot(page: Page, left: str, right: str) -> Rect:
    """Put two things at the bottom, the right one a clock of the day; return what they take up."""
    inside = page.inside
    tall = page.height * 0.17
    foot = Rect(inside.x, inside.bottom - tall, inside.width, tall)
    end = {"colour": "quiet", "down": Align.END}
    clock = page.say(right, foot, page.share(9), style=CLOCK, across=Align.END, lines=1, **end)
    place = Rect(foot.x, foot.y, clock.x - foot.x - page.gap * 2, foot.height)
    said = page.say(left, place, page.share(20), **end)
    top = min(clock.y, said.y if left else clock.y)
    return Rect(inside.x, top, inside.width, inside.bottom - top)
