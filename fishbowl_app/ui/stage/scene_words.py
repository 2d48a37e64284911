"""The words that many notes hold, as a cloud, with the threshold in words."""

from __future__ import annotations

from functools import lru_cache

from fishbowl_app.model.rules.stage_board import WordsScene
from fishbowl_app.model.rules.word_cloud import Cloud, word_cloud
from fishbowl_app.ui.stage import board_words as words
from fishbowl_app.ui.stage.fit import BOLD, line_height, width_of
from fishbowl_app.ui.stage.page import Page
from fishbowl_app.ui.stage.parts import put_empty, put_foot, put_head
from fishbowl_app.ui.stage.picture import words_at

MOST_WORDS = 40  # more are not read, and take long to place


def lay_out(page: Page, scene: WordsScene) -> None:
    """Put the cloud on the page, and below it which words it is made of."""
    area = put_foot(page, words.threshold(scene, MOST_WORDS), put_head(page, words.words()))
    if not scene.words:
        put_empty(page, words.no_words(scene.least), area)
        return
    for placed in _cloud(scene.words[:MOST_WORDS], area.width, area.height, page.least, page.share(6)).words:
        x, y = area.x + placed.x, area.y + placed.y
        page.add(words_at(x, y, placed.word, int(placed.size), BOLD, "text"))


@lru_cache(maxsize=4)
def _cloud(said: tuple[tuple[str, int], ...], width: float, height: float, least: int, most: int) -> Cloud:
    return word_cloud(said, width, height, _measure, least_size=least, most_size=most)


def _measure(word: str, size: float) -> tuple[float, float]:
    return width_of(word, BOLD, int(size)), line_height(BOLD, int(size))
