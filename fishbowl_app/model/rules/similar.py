"""Topics whose words overlap, so that somebody may ask their conveners whether they are about the same thing.

Words are compared without accents, capitals, endings of the plural and Welsh mutations. The share is what two
topics have in common of the one with fewer words (overlap coefficient, Szymkiewicz-Simpson), by titles alone or
with their questions. A word that many topics use says little, so it counts half.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from fishbowl_app.model.rules.wall import carried
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.themes.mutations import undone
from fishbowl_app.model.themes.stems import stem
from fishbowl_app.model.themes.words import plain, stop_words

LEAST_SHARE = 0.5
LEAST_LETTERS = 3
MANY_TOPICS = 8  # from so many on, a word that a quarter of them use says little

_WORD = re.compile(r"[^\W_]+")
_STOP = stop_words("en") | stop_words("cy")  # the language of a title is not asked
_Told = dict[str, str]  # words as they are compared, and as they stand in a text


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one topic: its titles and questions, with those of what it carries."""

    id: str
    titles: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Similar:
    """Two topics with words in common, as they stand in the first; `share` is from 0 to 1."""

    first_id: str
    second_id: str
    share: float
    words: tuple[str, ...]


def similar_topics(snapshot: Snapshot) -> tuple[Similar, ...]:
    """Return the pairs of topics to be held that are similar, the most similar first.

    A topic speaks with the words of all it carries.
    """
    wordings = []
    for topic in snapshot.open_topics:
        whole = carried(snapshot, topic)
        wordings.append(Wording(topic.id, tuple(t.title for t in whole), tuple(t.question for t in whole)))
    return similar(tuple(wordings))


@lru_cache(maxsize=8)
def similar(wordings: tuple[Wording, ...]) -> tuple[Similar, ...]:
    """Return the pairs of texts that are similar, the most similar first; equal ones in their order.

    What else compares texts may take the place of this.
    """
    titles, texts = _told(wordings)
    weight = _weights(texts)
    found = []
    for one, other in combinations(range(len(wordings)), 2):
        share, words = max(_overlap(said[one], said[other], weight) for said in (titles, texts))
        if share >= LEAST_SHARE:
            found.append(Similar(wordings[one].id, wordings[other].id, share, words))
    return tuple(sorted(found, key=lambda pair: -pair.share))


def _overlap(one: _Told, other: _Told, weight: Mapping[str, int]) -> tuple[float, tuple[str, ...]]:
    least = min(sum(weight[base] for base in told) for told in (one, other))
    shared = sorted(one.keys() & other.keys())
    return (
        (sum(weight[base] for base in shared) / least, tuple(one[base] for base in shared)) if least else (0.0, ())
    )


def _told(wordings: Sequence[Wording]) -> tuple[list[_Told], list[_Told]]:
    """Return what each topic says: in its titles, and in all its texts."""
    titles = [_words(one.titles) for one in wordings]
    texts = [_words(one.questions) | own for own, one in zip(titles, wordings, strict=True)]
    base = undone(word for said in texts for word in said)

    def by_base(part: Sequence[_Told]) -> list[_Told]:
        return [{base[word]: shown for word, shown in said.items()} for said in part]

    return by_base(titles), by_base(texts)


def _words(texts: Iterable[str]) -> _Told:
    """Return the words that say something, as they are compared, and as they stand there."""
    found: _Told = {}
    for word in (word for text in texts for word in _WORD.findall(text.casefold())):
        bare = plain(word)
        if len(bare) >= LEAST_LETTERS and bare not in _STOP:
            found.setdefault(stem(bare, "en"), word)
    return found


def _weights(texts: Sequence[_Told]) -> dict[str, int]:
    """Return what a word counts: 2, or 1 where many topics use it."""
    used = Counter(base for said in texts for base in said)
    many = len(texts) / 4 if len(texts) >= MANY_TOPICS else len(texts)
    return {word: 1 if times > many else 2 for word, times in used.items()}
