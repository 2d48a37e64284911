"""Every scene of the board, the friendly and the worst: long words, many notes, many themes, none at all."""

from __future__ import annotations

from fishbowl_app.model.entities import Colour, ThemeOrder
from fishbowl_app.model.rules.stage_board import (
    BoardScene,
    StageNote,
    StageTheme,
    ThemeScene,
    ThemesScene,
    WordsScene,
)
from fishbowl_app.ui.stage.state import StageState

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch a'r cylch: tai cynnes i bawb erbyn y gaeaf"
TEXTS = (
    "Nobody rings back",
    "Y larwm yn canu bob nos, a neb yn dod i'w drwsio",
    "The same wall was painted three times and is wet again; nobody looked behind it",
    "Heat",
)
NAMES = ("Damp and mould", "", "Ymgysylltu â chymunedau gwledig", "Repairs")


def notes(count, who="Tenant", texts=TEXTS):
    return tuple(
        StageNote(texts[n % len(texts)], who if n % 2 else "", Colour.YELLOW, n % 4, 1 + (n % 9 == 0))
        for n in range(count)
    )


def theme(number, count=12, rank=0, name=None):
    return StageTheme(number, NAMES[number % len(NAMES)] if name is None else name, count, 3 * number, 2, rank)


def board(themes, each, alone):
    placed = tuple((theme(number, each), notes(each)) for number in range(1, themes + 1))
    return StageState(BoardScene(placed, notes(alone)))


def ranked(count, order, name=None):
    return StageState(ThemesScene(tuple(theme(n, 40 - n, n, name) for n in range(1, count + 1)), order, 164, 180))


WORST = (*TEXTS, (LONG + " ") * 2)
WORDS = tuple((f"{word}{n}" if n else word, 40 - n) for n in range(6) for word in ("damp", "heat", "ffôn", "rent"))
BOARD_STATES = {
    "board": board(3, 4, 3),
    "board-empty": StageState(BoardScene((), ())),
    "board-many": board(12, 40, 120),
    "board-worst": StageState(BoardScene(((theme(4, 60, name=LONG), notes(60, LONG[:40], WORST)),), notes(1))),
    "theme": StageState(ThemeScene(theme(1), notes(5))),
    "theme-empty": StageState(ThemeScene(theme(2, 0), ())),
    "theme-worst": StageState(ThemeScene(theme(4, 200, name=LONG), notes(60, LONG[:40], WORST)), turned=1),
    "themes": ranked(6, ThemeOrder.NOTES),
    "themes-votes": ranked(3, ThemeOrder.VOTES),
    "themes-none": StageState(ThemesScene((), ThemeOrder.NOTES, 0, 0)),
    "themes-worst": ranked(40, ThemeOrder.GROUPS, LONG),
    "words": StageState(WordsScene(WORDS, 3, 60)),
    "words-none": StageState(WordsScene((), 20, 12)),
    "words-worst": StageState(WordsScene(((LONG.split()[0], 90), *WORDS * 1), 1, 2000)),
}
