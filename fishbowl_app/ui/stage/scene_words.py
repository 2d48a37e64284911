"""The words that many notes hold, as a cloud, with the threshold in words."""

from __future__ import annotations

from functools import lru_cache

from fishbowl_app.model.rules.stage_board import WordsScene
from fishbowl_app.model.rules.word_cloud import Cloud, word_cloud
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD, line_height, width_of
from fishbowl_app.ui.stage.page import Align, Page
from fishbowl_app.ui.stage.picture import Rect, words_at

MOST_WORDS = 40  # more are not read, and take long to place


def lay_out(page: Page, scene: WordsScene) -> None:
    """Put the cloud on the page, and below it which words it is made of."""
    inside, size = page.inside, page.share(24)
    line = Rect(inside.x, inside.y, inside.width, line_height(BOLD, size))
    top = page.say(words.words(), line, size, style=BOLD, colour="accent", lines=1).bottom + page.gap
    foot = Rect(inside.x, inside.bottom - page.height * 0.1, inside.width, page.height * 0.1)
    said = page.say(
        words.threshold(scene, MOST_WORDS), foot, page.share(26), colour="quiet", down=Align.END, lines=2
    )
    area = Rect(inside.x, top, inside.width, said.y - page.gap - top)
    if not scene.words:
        page.say(words.no_words(scene.least), area, page.share(12), style=BOLD, down=Align.MIDDLE)
        return
    for placed in _cloud(scene.words[:MOST_WORDS], area.width, area.height, page.least, page.share(6)).words:
        x, y = area.x + placed.x, area.y + placed.y
        page.add(words_at(x, y, placed.word, int(placed.size), BOLD, "text"))


@lru_cache(maxsize=4)
def _cloud(said: tuple[tuple[str, int], ...], width: float, height: float, least: int, most: int) -> Cloud:
    return word_cloud(said, width, height, _measure, least_size=least, most_size=most)


def _measure(word: str, size: float) -> tuple[float, float]:
    return width_of(word, BOLD, int(size)), line_height(BOLD, int(size))
