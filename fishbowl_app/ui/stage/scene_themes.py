"""The themes by their notes, votes or groups, with a bar each, and on how many notes that stands."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_board import StageTheme, ThemesScene
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.bar_rows import Row, put_rows
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.parts import put_empty, put_foot, put_head
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: ThemesScene, state: StageState) -> None:
    """Put the themes on the page, at its foot how many notes are in one."""
    area = put_foot(page, words.placed(scene), put_head(page, words.themes()))
    if scene.themes:
        put_rows(page, tuple(_row(theme, scene) for theme in scene.themes), area, state.turned)
    else:
        put_empty(page, words.no_themes(), area)


def _row(theme: StageTheme, scene: ThemesScene) -> Row:
    said = words.count_words(theme, scene.order)
    return Row(f"{theme.rank}.", words.theme_name(theme), words.counted(theme, scene.order), said)
