"""A round: the question, the circle with its free chair, who waits, and the clock."""

from __future__ import annotations

from fishbowl_app.model.rules.stage import RoundScene
from fishbowl_app.ui.stage import words
from fishbowl_app.ui.stage.chairs import put_chairs
from fishbowl_app.ui.stage.clock import beside, corner, put_clock
from fishbowl_app.ui.stage.fit import BOLD, fit
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.parts import put_head, under
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: RoundScene, state: StageState) -> None:
    """Put a round on the page."""
    right = corner(page)
    below_clock = put_clock(page, state.clock, right).bottom + page.gap * 1.5 if state.clock else right.y
    left = beside(page, right)
    below_question = put_question(page, words.round_label(scene.number, scene.of), scene.question, left)
    if _put_beside(page, scene, state, under(right, below_clock)):
        area = under(left, below_question)
    else:
        area = under(page.inside, max(below_question, below_clock))
    put_chairs(page, scene.chairs, area)


def put_question(
    page: Page, label: str, question: str, place: Rect, *, most_high: float = 0.31, part: float = 13
) -> float:
    """Put a label and the question below it at the top of a place; return where the next thing may begin.

    The question is at most one `part`-th of the page in size. One that would be small on a fifth of the page
    gets up to `most_high` of its height.
    """
    below = put_head(page, label, place).y
    if question:
        below -= page.gap * 0.6  # they belong together
        short = Rect(place.x, below, place.width, page.height * 0.19)
        fits = fit(question, BOLD, short.width, short.height, page.share(part), page.least)
        tall = Rect(place.x, below, place.width, page.height * most_high)
        room = short if fits.size > page.least * 1.25 else tall
        below = page.say(question, room, page.share(part), style=BOLD).bottom
    return below + page.gap


# --- beside the circle ------------------------------------------------------------------------------------


def _put_beside(page: Page, scene: RoundScene, state: StageState, place: Rect) -> bool:
    """Put what the room should know into the column below the clock; tell whether there was anything."""
    text, icon = words.state_of_circle(scene, state.invites)
    if text:
        box = page.sign(
            text, icon, Rect(place.x, place.y, place.width, page.height * 0.19), page.share(20), lines=3
        )
        place = under(place, box.bottom + page.gap * 1.5)
    if scene.waiting:
        _put_waiting(page, scene, place)
    elif state.invites and not scene.prepared:
        page.say(words.invitation(scene, state.one_point), place, page.share(22), colour="quiet")
    return bool(text or scene.waiting or state.invites)


def _put_waiting(page: Page, scene: RoundScene, place: Rect) -> None:
    names = [name or words.nameless() for name in scene.waiting]
    page.column(put_head(page, words.waiting_title(), place), names, words.and_more("{0}"), numbered=True)
