"""Titles for groups of notes, in the notes' own words.

A title is a key phrase and two more words. The phrase lies near the centre of the group and far from others (after
M. Grootendorst, KeyBERT, 2020); the words are frequent in the group and rare elsewhere (after the class-based
TF-IDF of his BERTopic, 2022). No phrase names two groups. The note nearest to the centre says it as a sentence.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np

from fishbowl_app.model.themes.phrases import phrases
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.vectors import Matrix, Vector, one, unit
from fishbowl_app.model.themes.words import Term, Vocabulary, plain, shown, terms, tokens, vocabulary

WORDS = 5  # told of a group
MORE_WORDS = 2  # of them beside the phrase, in a title
SEVERAL, TINY = 2, 6  # notes that must have a word; of a group with so few notes one will do
NEAR = 0.5  # what lying near the centre weighs beside being frequent, for words
WEIGHED = 200  # phrases of a group that are looked at
ASKED, LEAST_ASKED, MOST_ASKED = 120, 3, 8  # of these the model is asked about: in all, of each group
LIKELY = 0.5  # what being frequent weighs beside lying near the centre, for those it is asked about
FREQUENT = 0.1  # and once it has answered
LONGER = 0.1  # what each further word of a phrase adds, for those it is asked about
ELSEWHERE = 0.3  # what lying near the centre of another group takes away
KIN = 4, 5  # letters at the start of two words that say the same, if one of them ends there; else
_SENTENCE = 6  # words of the nearest note, where there is no phrase

Encode = Callable[[Sequence[str]], Matrix]


@dataclass(frozen=True, slots=True)
class Label:
    """What a group is called, the words that tie it together, and the note that says it best."""

    title: str
    words: tuple[str, ...]
    nearest: int


@dataclass(frozen=True, slots=True)
class _Said:
    """Who says what: words, or phrases."""

    told: Sequence[Sequence[Term]]  # by each note
    notes: Mapping[str, Sequence[int]]  # that say a base


@dataclass(frozen=True, slots=True)
class _Board:
    """What all groups are told apart by."""

    groups: Sequence[Sequence[int]]  # only the notes in the language that most of a group have
    vectors: Matrix
    centres: Matrix  # of the groups
    words: _Said
    phrases: _Said


def label(
    groups: Sequence[Sequence[int]],
    texts: Sequence[str],
    languages: Sequence[str],
    vectors: Matrix,
    encode: Encode | None = None,
    taken: Collection[str] = (),
    words: Vocabulary | None = None,
) -> list[Label]:
    """Return a label for each group; no two titles are alike, nor like a name that is taken.

    Args:
        groups: notes of each group, none empty, as indices of `texts`.
        languages: one of each text, "" where it is not known; a title is in the one most notes of a group have.
        vectors: a row of length 1 for each text, less the board's mean.
        encode: phrases to rows of the same model (the first columns of `vectors`, if there are more), not yet less
            any mean; it is asked once, about a few for each group. Without it a phrase lies where the notes that
            have it lie.
        taken: names that themes have already.
        words: the board's, if some were stopped or kept.
    """
    if not groups:
        return []
    centres = unit(np.array([vectors[list(group)].sum(axis=0) for group in groups], dtype=np.float32))
    spoken = [_in_its_language(group, languages) for group in groups]
    words = words or vocabulary(texts, languages)
    single, several = (_said(find(texts, languages, words)) for find in (terms, phrases))
    board = _Board(spoken, vectors, centres, single, several)
    told = [_words(board, group) for group in range(len(groups))]
    worth = _worth(board, encode)
    used = {_alike(part) for name in taken for part in (name, name.split(":")[0])}
    labels: dict[int, Label] = {}
    for group in sorted(range(len(groups)), key=lambda group: (-len(groups[group]), group)):
        nearest = max(groups[group], key=lambda note: (float(vectors[note] @ centres[group]), -note))
        title = _title(worth[group], told[group], used) or " ".join(texts[nearest].split()[:_SENTENCE])
        labels[group] = Label(_unlike(title, used), tuple(word.written for word in told[group]), nearest)
    return [labels[group] for group in range(len(groups))]


def _in_its_language(group: Sequence[int], languages: Sequence[str]) -> list[int]:
    """Return the notes of a group in the language that most of them have, and those in none."""
    spoken = Counter(filter(None, (languages[note] for note in group)))
    main = min(spoken, key=lambda language: (-spoken[language], language), default="")
    return [note for note in group if languages[note] in (main, "")]


def _said(told: Sequence[Sequence[Term]]) -> _Said:
    notes: defaultdict[str, list[int]] = defaultdict(list)
    for note, said in enumerate(told):
        for base in {term.base for term in said}:
            notes[base].append(note)
    return _Said(told, notes)


def _words(board: _Board, group: int) -> list[Term]:
    """Return the words that tie a group together, the strongest first, as they are most often written in it."""
    least = SEVERAL if len(board.groups[group]) >= TINY else 1
    frequent = _frequent(board.words, board, group, least)
    near = {word: _near(board, board.words, word, group) for word in frequent}
    words: list[str] = []
    for word in sorted(frequent, key=lambda word: (-frequent[word] - NEAR * near[word], word)):
        if len(words) < WORDS and not any(_kin(word, other) for other in words):
            words.append(word)
    return _written(board.words, board.groups[group], words)


def _written(said: _Said, notes: Sequence[int], bases: Sequence[str]) -> list[Term]:
    wanted = frozenset(bases)
    forms = shown([term for term in said.told[note] if term.base in wanted] for note in notes)
    return [Term(base, forms[base]) for base in bases]


def _kin(one: str, other: str) -> bool:
    """Tell whether two bases are so alike that the second says nothing new: afford and affordability."""
    size = min(KIN[1], len(one), len(other))
    return one == other or (size >= KIN[0] and one[:size] == other[:size])


def _frequent(said: _Said, board: _Board, group: int, least: int = 1) -> dict[str, float]:
    """Return what so many notes of a group say, by how much more they say it than others do; 1 is the most."""
    members = board.groups[group]
    times = Counter(base for note in members for base in {term.base for term in said.told[note]})
    others = len(board.vectors) - len(members) + 1

    def telling(base: str) -> float:
        here, there = times[base] / len(members), (len(said.notes[base]) - times[base] + 0.5) / others
        return here * math.log(1 + here / there)

    found = {base: telling(base) for base in times if times[base] >= least}
    most = max(found.values(), default=1.0)
    return {base: share / most for base, share in found.items()}


def _near(board: _Board, said: _Said, base: str, group: int) -> float:
    """Return how near the notes that say something lie to a centre; less where they are few."""
    notes = said.notes[base]
    middle = one(board.vectors[list(notes)].sum(axis=0))
    return float(middle @ board.centres[group]) * len(notes) / (len(notes) + 1)


def _worth(board: _Board, encode: Encode | None) -> list[dict[Term, float]]:
    """Return the phrases that may name each group, and how well each would."""
    found = [_candidates(board, group) for group in range(len(board.groups))]
    asked = _asked(board, sorted({term.written for phrases in found for term in phrases}), encode)

    def near(term: Term, group: int) -> float:
        if asked is None:
            return _near(board, board.phrases, term.base, group)
        return _lead(asked[term.written], group)

    return [
        {term: near(term, group) + FREQUENT * share for term, share in phrases.items()}
        for group, phrases in enumerate(found)
    ]


def _candidates(board: _Board, group: int) -> dict[Term, float]:
    """Return the phrases of a group that are worth asking about, and how frequent they are."""
    frequent = _frequent(board.phrases, board, group)
    weighed = heapq.nsmallest(WEIGHED, frequent, key=lambda base: (-frequent[base], base))
    worth = {
        base: _near(board, board.phrases, base, group) + LIKELY * frequent[base] + LONGER * base.count(" ")
        for base in weighed
    }
    count = max(LEAST_ASKED, min(MOST_ASKED, ASKED // len(board.groups)))
    best = heapq.nsmallest(count, weighed, key=lambda base: (-worth[base], base))
    return {term: frequent[term.base] for term in _written(board.phrases, board.groups[group], best)}


def _asked(board: _Board, phrases: Sequence[str], encode: Encode | None) -> dict[str, Vector] | None:
    """Return the cosines of phrases with the centres, as the model has it."""
    if encode is None or not phrases:
        return None
    rows = encode(phrases)
    centres = unit(board.centres[:, : rows.shape[1]])
    return dict(zip(phrases, unit(rows - rows.mean(axis=0)) @ centres.T, strict=True))


def _lead(near: Vector, group: int) -> float:
    """Return a cosine with a centre, less a part of the highest with another."""
    others = np.delete(near, group)
    return float(near[group]) - ELSEWHERE * max(0.0, float(others.max(initial=0.0)))


def _title(worth: Mapping[Term, float], words: Sequence[Term], used: Collection[str]) -> str:
    """Return the best phrase that names nothing yet, with two more words; "" where there is none."""
    free = [term for term in worth if _alike(term.written) not in used]
    if not free:
        return ""
    phrase = min(free, key=lambda term: (-worth[term], term.base))
    parts = phrase.base.split()
    more = [word.written for word in words if not any(_kin(word.base, part) for part in parts)]
    return ": ".join(filter(None, (phrase.written[0].upper() + phrase.written[1:], ", ".join(more[:MORE_WORDS]))))


def _unlike(title: str, used: set[str]) -> str:
    """Return a title that is not used, which it is from now on, its phrase too."""
    numbered = (title if number == 1 else f"{title} ({number})" for number in count(1))
    free = next(name for name in numbered if _alike(name) not in used)
    used |= {_alike(free), _alike(free.split(":")[0])}
    return free


def _alike(name: str) -> str:
    """Return what two names have in common that nobody can tell apart."""
    return " ".join(stem(plain(word), "") for word in tokens(name))
