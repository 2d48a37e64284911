"""How well titles name themes: of groups as people made them, is the true name nearest to a title its own?

Titles are made for the themes that people gave, so that only the titles are measured. A small English model judges
how near a title is to a name, as it does for the peer, whose titles are its first words by class-based TF-IDF.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from fishbowl_app.model.themes.labels import Encode, label
from fishbowl_app.model.themes.languages import languages
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.vectors import Matrix
from fishbowl_app.model.themes.words import plain, says_nothing, tokens

LEAST_OWN, LEAST_WORD = 0.72, 0.38  # what must be reached
ALIKE = 0.8  # cosine of two titles that nobody tells apart
PEER_WORDS = 3
NAMELESS = ("ottensen", "klimarat")  # sets whose names say nothing to an English judge
Titles = dict[str, str]  # by the true name


class Drawn(Protocol):
    """A board whose themes have names."""

    @property
    def name(self) -> str: ...  # of the set it is drawn from
    @property
    def family(self) -> str: ...
    @property
    def texts(self) -> Sequence[str]: ...
    @property
    def gold(self) -> Sequence[str | None]: ...  # the name of each note's theme; None: in none
    @property
    def rows(self) -> Matrix: ...  # the vectors of the notes, centred


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """Shares of the titles, 0 to 1: means over families."""

    own: float  # the nearest true name is its own
    word: float  # shares a word with its name
    alike: float  # nobody tells it from another title
    cosine: float  # with its name

    @property
    def reached(self) -> bool:
        return self.own >= LEAST_OWN and self.word >= LEAST_WORD


def label_figures(
    boards: Iterable[Drawn], encode: Encode | None, judge: Encode
) -> tuple[LabelFigures, LabelFigures]:
    """Return the figures of our titles, and those of the peer's words.

    Args:
        boards: what is titled; sets without names in English are left out.
        encode: phrases to rows of the model that made the boards' vectors.
        judge: English texts to rows of length 1.
    """
    named = [board for board in boards if not any(part in board.name for part in NAMELESS)]
    return _figures(named, lambda board: _ours(board, encode), judge), _figures(named, _peers, judge)


def _figures(boards: Sequence[Drawn], make: Callable[[Drawn], Titles], judge: Encode) -> LabelFigures:
    by_family: defaultdict[str, list[list[float]]] = defaultdict(list)
    for board in boards:
        by_family[board.family].append(_of_board(make(board), judge))
    own, word, alike, cosine = np.mean([np.mean(found, axis=0) for found in by_family.values()], axis=0).tolist()
    return LabelFigures(own, word, alike, cosine)


def _of_board(titles: Titles, judge: Encode) -> list[float]:
    names = [re.sub(r"[_/:-]+", " ", name) for name in titles]
    told = judge(list(titles.values()))
    near = told @ judge(names).T
    others = told @ told.T - 2 * np.eye(len(told), dtype=np.float32)
    shares = [bool(_stems(name) & _stems(title)) for name, title in zip(names, titles.values(), strict=True)]
    own = near.argmax(axis=1) == np.arange(len(names))
    return [
        float(own.mean()),
        float(np.mean(shares)),
        float((others.max(axis=1) > ALIKE).mean()),
        float(np.diag(near).mean()),
    ]


def _stems(text: str) -> set[str]:
    return {stem(plain(word), "en") for word in tokens(text) if not says_nothing(word, "en")}


def _groups(board: Drawn) -> dict[str, list[int]]:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for note, name in enumerate(board.gold):
        if name is not None:
            groups[name].append(note)
    return dict(sorted(groups.items()))


def _ours(board: Drawn, encode: Encode | None) -> Titles:
    groups = _groups(board)
    made = label(list(groups.values()), board.texts, languages(board.texts), board.rows, encode)
    return {name: one.title for name, one in zip(groups, made, strict=True)}


def _peers(board: Drawn) -> Titles:
    """Return BERTopic's titles: the words of each theme by class-based TF-IDF."""
    said = {name: Counter(_words(board, notes)) for name, notes in _groups(board).items()}
    everywhere = sum(said.values(), Counter[str]())
    mean = everywhere.total() / len(said)
    return {
        name: ", ".join(
            sorted(words, key=lambda word: (-words[word] * math.log(1 + mean / everywhere[word]), word))[
                :PEER_WORDS
            ]
        )
        for name, words in said.items()
    }


def _words(board: Drawn, notes: Iterable[int]) -> list[str]:
    return [
        word.casefold() for note in notes for word in tokens(board.texts[note]) if not says_nothing(word, "en")
    ]
