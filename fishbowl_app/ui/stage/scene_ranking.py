"""The options by dots: rank, letter, title, a bar as long as its dots, and how many people that stands on."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_open_space import RankedOption, RankingScene
from fishbowl_app.ui.stage import open_space_words as words
from fishbowl_app.ui.stage.bar_rows import Row, put_rows
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.parts import put_empty, put_foot, put_head
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: RankingScene, state: StageState) -> None:
    """Put the ranking on the page, at its foot on how many dots and people it stands."""
    text = f"{words.dots_given(scene.given)} {words.dots_base(scene.people, scene.each)}"
    area = put_foot(page, text, put_head(page, words.dots()))
    if scene.options:
        put_rows(page, tuple(_row(option) for option in scene.options), area, state.turned)
    else:
        put_empty(page, words.no_options(), area)


def _row(option: RankedOption) -> Row:
    head = option.letter if option.count is None else f"{option.rank}. {option.letter}"
    said = words.dots_of(option.count)
    return Row(head, option.title, option.count, f"{said} ({words.tied()})" if option.tied else said)
