"""One topic, large: what is pitched, by whom, and where it will be."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_open_space import PitchScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Style, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: PitchScene, state: StageState) -> None:
    """Put number, title, question and conveners on the page, at its foot slot, time and space."""
    inside = page.inside
    label = Rect(inside.x, inside.y, inside.width, line_height(BOLD, page.share(14)))
    said = page.say(
        words.topic_label(scene.topic.number), label, page.share(14), style=BOLD, colour="accent", lines=1
    )
    high = page.height * 0.13
    foot = Rect(inside.x, inside.bottom - high, inside.width, high)
    room = Rect(inside.x, said.bottom + page.gap, inside.width, foot.y - said.bottom - page.gap * 2.5)
    top = room.y
    for text, part, most, style in _texts(page, scene):
        place = Rect(room.x, top, room.width, room.height * part)
        top = page.say(text, place, most, style=style).bottom + page.gap
    _put_place(page, scene, state, foot)


def _texts(page: Page, scene: PitchScene) -> list[tuple[str, float, int, Style]]:
    """Return what is said, each with its share of the height and its largest size."""
    named = [
        (scene.question, 0.26, page.share(14), PLAIN),
        (words.together_with(scene.with_titles) if scene.with_titles else "", 0.16, page.share(22), PLAIN),
        (words.convened_by(scene.topic.conveners) if scene.topic.conveners else "", 0.14, page.share(18), BOLD),
    ]
    rest = [row for row in named if row[0]]
    title = 0.98 - sum(part for _, part, _, _ in rest) - len(rest) * page.gap / page.inside.height
    return [(scene.topic.title, title, page.share(6.5), BOLD), *rest]


def _put_place(page: Page, scene: PitchScene, state: StageState, place: Rect) -> None:
    """Put slot, time and space into a box, outlined where they are not known yet."""
    slot = scene.slot
    time = state.times[slot - 1] if slot and slot <= len(state.times) else None
    text = words.place_of(slot, time, scene.space)
    filled = slot is not None
    page.add(page.shape(place, "accent", filled=filled))
    ink = "on_accent" if filled else "accent"
    room = place.inset(page.gap, page.gap * 0.5)
    page.say(text, room, page.share(14), style=BOLD, colour=ink, across=Align.MIDDLE, down=Align.MIDDLE, lines=2)
