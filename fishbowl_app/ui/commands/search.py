"""Finds commands by what somebody types; knows no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_INSIDE = 3  # letters that are looked for in the middle of words, too
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Entry:
    """A command as it is looked for and shown.

    `where` is its menu or room, `also` what else it may be called, `why_not` why it cannot be done now or "",
    `far` 0 for one of the room that is shown, 1 for one that works everywhere, 2 for one of another room.
    """

    name: str
    text: str
    where: str = ""
    keys: tuple[str, ...] = ()
    also: str = ""
    why_not: str = ""
    far: int = 1


def found(entries: Sequence[Entry], typed: str, recent: Sequence[str] = ()) -> list[Entry]:
    """Return the entries that fit, the best first; those that cannot be done now come last.

    Every word that was typed has to be the beginning of a word of the entry, or three letters and more a part of
    its text, in any order and whatever the accents. Of those that fit as well, those of `recent` come first in its
    order, then those of the room that is shown, those of every room, and all others in their own order.
    """
    asked = words_of(typed)
    used = {name: place for place, name in enumerate(recent)}
    ranked = []
    for place, entry in enumerate(entries):
        fit = _fit(entry, asked)
        if fit is not None:
            last = used.get(entry.name, len(used))
            ranked.append(((bool(entry.why_not), fit, last, entry.far, place), entry))
    return [entry for _, entry in sorted(ranked, key=lambda each: each[0])]


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without accents and capitals."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return tuple(_WORD.findall(bare.casefold()))


def _fit(entry: Entry, asked: Iterable[str]) -> int | None:
    """Return how badly an entry fits, 0 for not at all badly; None where it does not."""
    total, shown = 0, words_of(entry.text)
    for word in asked:
        worth = _place_of(word, entry, shown)
        if worth is None:
            return None
        total += worth
    return total


def _place_of(word: str, entry: Entry, shown: tuple[str, ...]) -> int | None:
    for worth, words in ((0, shown[:1]), (1, shown), (2, words_of(entry.also)), (3, words_of(entry.where))):
        if any(each.startswith(word) for each in words):
            return worth
    inside = len(word) >= _INSIDE and any(word in each for each in shown)
    return 4 if inside else None
