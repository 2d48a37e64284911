"""One topic, large: what is pitched, by whom, and where it will be."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_open_space import PitchScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.fit import BOLD, PLAIN, Style, fit
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.parts import above, put_head, under
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: PitchScene, state: StageState) -> None:
    """Put number, title, question and conveners on the page, at its foot slot, time and space."""
    high = page.height * 0.13
    below = put_head(page, words.topic_label(scene.topic.number))
    foot = under(below, below.bottom - high)
    room = above(below, foot.y - page.gap)
    said = [
        (fit(text, style, room.width, room.height * part, most, page.least), style)
        for text, part, most, style in _texts(page, scene)
    ]
    used = sum(each.height for each, _ in said) + page.gap * (len(said) - 1)
    room = under(room, room.y + max(0.0, (room.height - used) / 2))
    for each, style in said:
        room = under(room, page.put(each, room, style=style).bottom + page.gap)
    _put_place(page, scene, state, foot)


def _texts(page: Page, scene: PitchScene) -> list[tuple[str, float, int, Style]]:
    """Return what is said, each with its share of the height and its largest size."""
    named = [
        (scene.question, 0.26, page.share(11), PLAIN),
        (words.together_with(scene.with_titles) if scene.with_titles else "", 0.16, page.share(17), PLAIN),
        (words.convened_by(scene.topic.conveners) if scene.topic.conveners else "", 0.14, page.share(15), BOLD),
    ]
    rest = [row for row in named if row[0]]
    title = 0.98 - sum(part for _, part, _, _ in rest) - len(rest) * page.gap / page.inside.height
    return [(scene.topic.title, title, page.share(5.5), BOLD), *rest]


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
