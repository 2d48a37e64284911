"""The words of notes: found, told apart from those that say nothing, and brought to one form.

A word is compared by its base: without accents, capitals, the endings of plurals and verbs, and Welsh mutations.
It is shown as it is most often written.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.themes.mutations import undone
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.stop_words import STOP_WORDS

LEAST_LETTERS = 2
LEAST_FOLDED = 3  # letters of a stem in a Welsh note

_TOKEN = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_DASHES = re.compile(r"[-‑]")
# What stands before or behind an apostrophe and is a word of its own: l'eau, i'r ysgol, mae'n, the city's.
_BEFORE = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w\w)", re.IGNORECASE)
_BEHIND = re.compile(r"['’](?:s|t|d|m|ll|re|ve|r|n|i|u|w|ch|th)$", re.IGNORECASE)
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "’": "'"})


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a note: the base it is compared by, and as it is written there."""

    base: str
    written: str
    language: str = ""  # of the note


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are written, without what an apostrophe joins to them."""
    return [bare(word) for word in joined_tokens(text)]


def joined_tokens(text: str) -> list[str]:
    """Return the words of a text, each with what an apostrophe joins to it: one for each of `tokens`."""
    return _TOKEN.findall(text)


@lru_cache(maxsize=50_000)
def bare(word: str) -> str:
    """Return a word without what an apostrophe joins to it."""
    return without_head(without_tail(word))


def without_head(word: str) -> str:
    """Return a word without what an apostrophe joins to its front: l'école."""
    return _BEFORE.sub("", word)


def without_tail(word: str) -> str:
    """Return a word without what an apostrophe joins to its end: mae'n, city's."""
    return _BEHIND.sub("", word)


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Return a word without capitals, accents and hyphens."""
    letters = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return _DASHES.sub("", "".join(letter for letter in letters if not unicodedata.combining(letter)))


@lru_cache(maxsize=8)
def stop_words(language: str) -> frozenset[str]:
    """Return the plain words that say nothing; of a language that is not known ("") the English ones."""
    return frozenset(plain(word) for word in STOP_WORDS.get(language, STOP_WORDS["en"]))


def says_nothing(word: str, language: str) -> bool:
    """Tell whether a word (as `tokens` gives it) says nothing of what a note is about."""
    folded = plain(word)
    return len(folded) < LEAST_LETTERS or folded.isdigit() or folded in stop_words(language)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Which words of a board count, and what they are compared by. See `vocabulary`."""

    radical: Mapping[str, str]  # of stems in Welsh notes
    stopped: Set[str]  # bases
    kept: Set[str]

    def base(self, word: str, language: str) -> str:
        """Return what a word (as `tokens` gives it) is compared by."""
        base = stem(plain(word), language)
        return self.radical.get(base, base) if language == "cy" else base

    def counts(self, word: str, language: str) -> bool:
        """Tell whether a word says something of what a note is about."""
        base = self.base(word, language)
        return base in self.kept or not (base in self.stopped or says_nothing(word, language))


def vocabulary(
    texts: Sequence[str],
    languages: Sequence[str],
    stop: Collection[str] = (),
    kept: Collection[str] = (),
) -> Vocabulary:
    """Return the words of a board.

    `languages` holds one of each text. `stop` are words that do not count besides those of its language, in any of
    their forms; `kept` words that count though they are among either.
    """
    welsh = {
        word for text, language in zip(texts, languages, strict=True) if language == "cy" for word in tokens(text)
    }
    told = {stem(plain(word), "cy") for word in welsh if kept or not says_nothing(word, "cy")}
    radical = undone(told, LEAST_FOLDED)
    return Vocabulary(radical, _bases(stop, languages, radical), _bases(kept, languages, radical))


def terms(texts: Sequence[str], languages: Sequence[str], words: Vocabulary | None = None) -> list[list[Term]]:
    """Return what each text says, in its order, words said twice twice; `words` are the board's."""
    words = words or vocabulary(texts, languages)
    return [
        [Term(words.base(word, language), word, language) for word in tokens(text) if words.counts(word, language)]
        for text, language in zip(texts, languages, strict=True)
    ]


def shown(said: Iterable[Iterable[Term]]) -> dict[str, str]:
    """Return for each base the form it is most often written in; of equal ones the first in the alphabet.

    A word that is written with a small letter anywhere is shown so, for a capital at the start of a note makes no
    name; but for German ones. A Welsh one that is written without a mutation anywhere is shown so, as in a
    dictionary.
    """
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    german = set()
    for term in (term for note in said for term in note):
        forms[term.base][term.written] += 1
        if term.language == "de":
            german.add(term.base)
    return {base: _best_form(base, times if base in german else _small(times)) for base, times in forms.items()}


def _small(times: Mapping[str, int]) -> Counter[str]:
    """Count words with capitals as those with small letters, where there are such."""
    small = Counter[str]()
    for form, count in times.items():
        small[form.lower() if form.lower() in times else form] += count
    return small


def _best_form(base: str, times: Mapping[str, int]) -> str:
    return min(times, key=lambda form: (plain(form)[:1] != base[:1], -times[form], form))


def _bases(words: Collection[str], languages: Collection[str], radical: Mapping[str, str]) -> frozenset[str]:
    """Return the bases that words have in any of the languages."""
    bases = {stem(plain(word), language) for word in words for language in {*languages, ""}}
    return frozenset(bases | {radical.get(base, base) for base in bases})
