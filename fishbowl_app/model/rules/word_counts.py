"""In how many notes each word stands: what is shown with its threshold, drawn as a cloud and printed.

A note counts a word once, however often it says it. Forms of one stem count together, under the one that is most
often written, but never across languages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from fishbowl_app.model.entities import NameStyle
from fishbowl_app.model.rules.finder import NameFinder
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.languages import languages
from fishbowl_app.model.themes.words import Term, plain, shown, terms, tokens, vocabulary

_Texts = tuple[tuple[str, str], ...]  # of notes, each with the language that somebody said, or ""
_Key = tuple[str, str]  # language and base
_Use = tuple[int, Term]  # in which note, from 0, and how it is written there


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the notes it stands in.

    Attributes:
        word: in the form that is most often written.
        language: that of the notes it stands in, "" where that is not known.
        count: in how many notes it stands.
        note_ids: those notes, in the order they were taken.
        is_name: it may be the name of somebody who is not to be named; where words are printed or staged it is
            left out. One that somebody chose to keep is none.
    """

    word: str
    language: str
    count: int
    note_ids: tuple[str, ...]
    is_name: bool


@dataclass(frozen=True, slots=True)
class WordCounts:
    """The words that stand in so many notes or more, the most frequent first, of equal ones by the alphabet.

    `least` is that threshold, `notes` how many notes were looked at.
    """

    words: tuple[Word, ...]
    least: int
    notes: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of the notes: as it is shown, in all the forms in which it is written, and where it stands."""

    word: str
    language: str
    forms: frozenset[str]
    places: tuple[int, ...]


def word_counts(snapshot: Snapshot, names: NameStyle | None = None, *, least: int | None = None) -> WordCounts:
    """Return the words of notes with their counts, without those set aside. Asking again costs little while they
    say the same.

    Args:
        snapshot: the session.
        names: how people are called where this is printed or staged: words that name somebody who is not to be
            named are left out. None: this is for the window, where such words are only marked, by what the session
            says of its summary.
        least: from how many notes on a word counts; None takes what the board says.
    """
    board, notes = snapshot.board, [note for note in snapshot.note_list if not note.set_aside]
    least = board.least_count if least is None else least
    texts = tuple((note.text, note.language) for note in notes)
    said = _said(texts, board.stop_words, board.kept_words, least)
    style = snapshot.details.names_in_summary if names is None else names
    secret = secret_words(snapshot, style)
    found = (
        Word(
            word=each.word,
            language=each.language,
            count=len(each.places),
            note_ids=tuple(notes[place].id for place in each.places),
            is_name=any(secret.find(form) is not None for form in each.forms),
        )
        for each in said
    )
    words = tuple(word for word in found if names is None or not word.is_name)
    return WordCounts(words, least, len(notes))


@lru_cache(maxsize=4)
def _said(notes: _Texts, stop: tuple[str, ...], kept: tuple[str, ...], least: int) -> tuple[_Said, ...]:
    """Return the words that stand in so many notes or more, the most frequent first."""
    said = (_of_one(key, uses) for key, uses in _uses(notes, stop, kept).items() if len(uses) >= least)
    found = [each for each in said if len(each.places) >= least]
    return tuple(sorted(found, key=lambda each: (-len(each.places), plain(each.word), each.language)))


@lru_cache(maxsize=4)
def _uses(notes: _Texts, stop: tuple[str, ...], kept: tuple[str, ...]) -> Mapping[_Key, Sequence[_Use]]:
    """Return where and how each word stands in notes, by its language and base."""
    texts, told = [text for text, _ in notes], _languages(notes)
    found = terms(texts, told, vocabulary(texts, told, stop, kept))
    by_word: defaultdict[_Key, list[_Use]] = defaultdict(list)
    for place, (language, note) in enumerate(zip(told, found, strict=True)):
        for term in note:
            by_word[language, term.base].append((place, term))
    return by_word


def _languages(notes: _Texts) -> list[str]:
    """Return the language of each note: what somebody said, else what its words tell."""
    told = languages([text for text, _ in notes])
    return [given or own for (_, given), own in zip(notes, told, strict=True)]


def _of_one(key: _Key, uses: Sequence[_Use]) -> _Said:
    language, base = key
    best: Mapping[str, str] = shown([[term for _, term in uses]])
    forms = frozenset(term.written for _, term in uses)
    return _Said(best[base], language, forms, tuple(dict.fromkeys(place for place, _ in uses)))


def secret_words(snapshot: Snapshot, style: NameStyle) -> NameFinder:
    """Return what finds any part of the names that may not be told, but for words that somebody chose to keep."""
    secret = (person.name for person in snapshot.people if style is not NameStyle.ALL or person.name_hidden)
    kept = {plain(word) for word in snapshot.board.kept_words}
    return NameFinder(part for name in secret for part in tokens(name) if plain(part) not in kept)
