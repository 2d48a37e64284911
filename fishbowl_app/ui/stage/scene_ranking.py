"""The options by dots: rank, letter, title, a bar as long as its dots, and how many people that stands on."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_open_space import RankedOption, RankingScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.bar_rows import Row, put_rows
from fishbowl_app.ui.stage.fit import BOLD, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: RankingScene, state: StageState) -> None:
    """Put the ranking on the page, at its foot on how many dots and people it stands."""
    inside = page.inside
    line = Rect(inside.x, inside.y, inside.width, line_height(BOLD, page.share(24)))
    top = page.say(words.dots(), line, page.share(24), style=BOLD, colour="accent", lines=1).bottom + page.gap
    foot = Rect(inside.x, inside.bottom - page.height * 0.1, inside.width, page.height * 0.1)
    text = f"{words.dots_given(scene.given)} {words.dots_base(scene.people, scene.each)}"
    said = page.say(text, foot, page.share(26), colour="quiet", down=Align.END, lines=2)
    area = Rect(inside.x, top, inside.width, said.y - page.gap - top)
    if scene.options:
        put_rows(page, tuple(_row(option) for option in scene.options), area, state.turned)
    else:
        page.say(words.no_options(), area, page.share(14), style=BOLD)


def _row(option: RankedOption) -> Row:
    head = option.letter if option.count is None else f"{option.rank}. {option.letter}"
    said = words.dots_of(option.count)
    return Row(head, option.title, option.count, f"{said} ({words.tied()})" if option.tied else said)
