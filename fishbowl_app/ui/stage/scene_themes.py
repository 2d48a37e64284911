"""The themes by their notes, votes or groups, with a bar each, and on how many notes that stands."""

from __future__ import annotations

from fishbowl_app.model.rules.stage_board import StageTheme, ThemesScene
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.bar_rows import Row, put_rows
from fishbowl_app.ui.stage.fit import BOLD, line_height
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.state import StageState


def lay_out(page: Page, scene: ThemesScene, state: StageState) -> None:
    """Put the themes on the page, at its foot how many notes are in one."""
    inside, size = page.inside, page.share(24)
    line = Rect(inside.x, inside.y, inside.width, line_height(BOLD, size))
    top = page.say(words.themes(), line, size, style=BOLD, colour="accent", lines=1).bottom + page.gap
    foot = Rect(inside.x, inside.bottom - page.height * 0.1, inside.width, page.height * 0.1)
    said = page.say(words.placed(scene), foot, page.share(26), colour="quiet", down=Align.END, lines=2)
    area = Rect(inside.x, top, inside.width, said.y - page.gap - top)
    if scene.themes:
        put_rows(page, tuple(_row(theme, scene) for theme in scene.themes), area, state.turned)
    else:
        page.say(words.no_themes(), area, page.share(12), style=BOLD, down=Align.MIDDLE)


def _row(theme: StageTheme, scene: ThemesScene) -> Row:
    said = words.count_words(theme, scene.order)
    return Row(f"{theme.rank}.", words.theme_name(theme), words.counted(theme, scene.order), said)
