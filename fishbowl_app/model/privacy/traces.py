"""Finds what may point to somebody in texts: names and parts of them, inside words and addresses too.

A trace is sure where it stands as words of its own, however it is spelled: "SIÂN", "@SianBevan", "sian.bevan@",
"Bevans", "Ddafydd". It is doubtful where it may be a word, or begin one: "will", "willing", "Fair" for Mair.
Inside a word only a long name is looked for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from fishbowl_app.model.privacy.nameless import PLACES_OF_NAMES
from fishbowl_app.model.privacy.ordinary import ORDINARY
from fishbowl_app.model.rules.finder import UNSPACED, parts_of
from fishbowl_app.model.themes.mutations import mutated
from fishbowl_app.model.themes.words import plain

_LEAST_SMALL = 4  # letters of a part that is looked for with small letters and inside words
_LEAST_MUTATED = 3
_LEAST_INSIDE = 6  # of a part in the middle or at the end of a word: shorter ones are in many, as Nant in tenant
_LEAST_SURE = 5  # of a mutated form, and inside an address: shorter ones are too often other words
_ADDRESS = re.compile(r"\S*[@/\\#_0-9]\S*")
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Trace:
    """Where in a text, and whether it surely is the name."""

    start: int
    end: int
    sure: bool


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text without capitals, accents and what nobody sees, and where in it each letter comes from."""

    text: str
    folded: str
    places: Sequence[int]

    def starts_word(self, place: int) -> bool:
        return place == 0 or not (self._is_letter(place - 1) and self._is_letter(place)) or self._turns(place)

    def ends_word(self, place: int) -> bool:
        return place == len(self.folded) or self.starts_word(place)

    def is_capital(self, place: int) -> bool:
        return self.text[self.places[place]].isupper()

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.places[start], self.places[end] if end < len(self.folded) else len(self.text)

    def word_around(self, start: int, end: int) -> tuple[int, int]:
        while start > 0 and self._is_letter(start - 1):
            start -= 1
        while end < len(self.folded) and self._is_letter(end):
            end += 1
        return start, end

    def _is_letter(self, place: int) -> bool:
        return self.folded[place].isalpha()

    def _turns(self, place: int) -> bool:
        """Tell whether a capital comes behind a small letter: SianBevan."""
        return self.is_capital(place) and not self.is_capital(place - 1)


class Traces:
    """Knows names, and finds their traces."""

    def __init__(
        self,
        names: Iterable[str],
        parts: Iterable[str] | None = None,
        *,
        doubtful: Collection[str] = (),
    ) -> None:
        """Know names.

        Args:
            parts: first names and surnames; None: all of the names.
            doubtful: names and parts (plain) that others have too.
        """
        names = list(names)
        parts = [part for name in names for part in parts_of_a_name(name)] if parts is None else list(parts)
        small = {plain(part) for part in parts if part == part.lower()}
        self._small = small | {plain(word) for name in names if name == name.lower() for word in name.split()}
        self._doubtful = {plain(each) for each in doubtful}
        self._parts = {_fold(part).folded for part in parts}
        self._mutated = {form for part in self._parts for form in mutated(part) if len(form) >= _LEAST_MUTATED}
        self._mutated -= self._parts
        self._wholes = {_pattern(name): plain(name) for name in names if _fold(name).folded.strip()}
        self._any = [
            *(re.compile(whole) for whole in self._wholes),
            *([_either(self._parts)] if self._parts else []),
            *([_either(self._mutated)] if self._mutated else []),
        ]
        self._first = {*self._parts, *self._mutated, *(_first_word(name) for name in names)}

    def find(self, text: str) -> list[Trace]:
        """Return all traces in order; none overlaps another."""
        there = _fold(text)
        if not any(first in there.folded for first in self._first):
            return []
        found: list[Trace] = []
        taken: set[int] = set()
        for pattern in self._any:
            for match in pattern.finditer(there.folded):
                places = range(*match.span())
                if taken.isdisjoint(places) and (trace := self._trace(there, match, taken)) is not None:
                    found.append(trace)
                    taken.update(places)
        return sorted(found, key=lambda trace: trace.start)

    def without(self, text: str, said: str, *, doubtful: bool = False) -> str:
        """Return a text with `said` in the place of what is surely a name, or of all traces."""
        while spans := [each for each in self.find(text) if each.sure or doubtful]:
            for each in reversed(spans):
                text = text[: each.start] + said + text[each.end :]
            text = re.sub(rf"{re.escape(said)}(?:[ _.\-]?{re.escape(said)})+", said, text)
        return text

    def _trace(self, there: _Folded, match: re.Match[str], taken: Collection[int]) -> Trace | None:
        start, end = match.span()
        if self._is_place_of_a_name(there, start, end):
            return None
        sure = self._is_sure(there, start, end, match[0], match.re.pattern, taken)
        if sure is None:
            return None
        around = (start, end) if sure else there.word_around(start, end)
        return Trace(*there.span(*around), sure)

    def _is_sure(
        self, there: _Folded, start: int, end: int, found: str, pattern: str, taken: Collection[int]
    ) -> bool | None:
        """Tell whether a name is surely meant; None: it is none."""
        begins = there.starts_word(start) or start - 1 in taken
        ends = there.ends_word(end) or (there.folded[end] == "s" and there.ends_word(end + 1))
        whole, capital = begins and ends, there.is_capital(start)
        if pattern in self._wholes:
            return self._is_whole(pattern, found, whole, capital)
        if UNSPACED.search(found):
            return found not in self._doubtful
        is_free = found not in self._doubtful and found not in ORDINARY
        if found in self._mutated:
            return is_free and len(found) >= _LEAST_SURE if begins and ends and capital else None
        if whole:
            is_spelled = capital or found in self._small or (is_free and len(found) >= _LEAST_SMALL)
            return is_spelled and found not in self._doubtful
        if len(found) < _LEAST_SMALL and not capital:
            return None
        joined = _in_address(there, start) or self._is_joined(there, start)
        if len(found) < _LEAST_INSIDE and not (begins or joined):
            return None
        return is_free and joined and len(found) >= _LEAST_SURE

    def _is_whole(self, pattern: str, found: str, whole: bool, capital: bool) -> bool | None:
        """Tell it of all of a name."""
        name = self._wholes[pattern]
        if len(_WORDS.findall(name)) != 1:
            return name not in self._doubtful if whole else None
        if UNSPACED.search(name):
            return name not in self._doubtful
        is_spelled = capital or found in self._small
        return is_spelled and len(found) > 1 and name not in self._doubtful if whole and is_spelled else None

    def _is_joined(self, there: _Folded, start: int) -> bool:
        """Tell whether a word is nothing but parts of the name: sianbevan."""
        word = there.folded[slice(*there.word_around(start, start + 1))]
        return _either(self._parts).sub("", word).strip() == ""

    def _is_place_of_a_name(self, there: _Folded, start: int, end: int) -> bool:
        """Tell whether it stands in "[name]", as left by an erasing before."""
        first, last = there.span(start, end)
        return there.text[max(0, first - 1) : last + 1] in PLACES_OF_NAMES


def parts_of_a_name(name: str) -> list[str]:
    """Return first names and surnames; of a Chinese name of three characters the given name."""
    found = list(parts_of(name))
    given = [part[1:] for part in found if len(part) == 3 and UNSPACED.search(part)]
    return [*found, *given]


def _in_address(there: _Folded, start: int) -> bool:
    place = there.places[start]
    return any(match.start() <= place < match.end() for match in _ADDRESS.finditer(there.text))


def _fold(text: str) -> _Folded:
    if text.isascii():
        return _Folded(text, text.lower(), range(len(text)))
    letters = [(letter, place) for place, typed in enumerate(text) for letter in _letters(typed)]
    return _Folded(text, "".join(letter for letter, _ in letters), [place for _, place in letters])


def folded(text: str) -> str:
    """Return a text without capitals, accents and characters that nobody sees."""
    return _fold(text).folded


def _letters(typed: str) -> str:
    if typed.isascii():
        return typed.lower()
    if typed.isalpha():
        return plain(typed)
    return "" if unicodedata.combining(typed) or unicodedata.category(typed) == "Cf" else typed


def _pattern(name: str) -> str:
    """Return what finds all of a name, whatever stands between its words."""
    words = _WORDS.findall(_fold(name).folded)
    return r"[\W_]*".join(map(re.escape, words)) or re.escape(_fold(name).folded.strip())


def _first_word(name: str) -> str:
    words = _WORDS.findall(_fold(name).folded)
    return words[0] if words else _fold(name).folded.strip()


def _either(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))))
