"""Topics whose words overlap, so that somebody may ask their conveners whether they are about the same thing.

Words are compared without accents, capitals, endings of the plural and Welsh mutations. The share is what two
topics have in common of the one with fewer words (overlap coefficient, Szymkiewicz-Simpson), by titles alone or
with their questions. A word that many topics use says little, so it counts half.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from fishbowl_app.model.rules.wall import carried
from fishbowl_app.model.snapshot import Snapshot

LEAST_SHARE = 0.5
LEAST_LETTERS = 3
FOLDED_LETTERS = 5  # shorter words are too easily taken for a mutation of another
MANY_TOPICS = 8  # from so many on, a word that a quarter of them use says little

_WORD = re.compile(r"[^\W_]+")
_PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"})
# Words that say nothing of what a topic is about.
_ENGLISH = """
    about all also and any are because been better both but can could did does done for from get give had
    has have her his how into its just make may more most much must need not now off one only other our out
    over own people put really set shall should some such than that the their them then there these they thing this
    those through too under until use very want was way were what when where which who whom whose why will
    with without would you your
"""
_WELSH = """
    achos all beth bob bobl bod bydd byddai cael can chi chwi ddim dim dros dylai dylen dyma dyna eich ein
    eto fel felly fod fydd fyddai gael gall gallwn gan gennym gwneud heb hefyd hon hwn hyn hynny iawn mae
    maen mewn mor mwy nad neu neud nhw nid oedd oes oherwydd ond oni pam pan pawb phob phobl pob pobl pryd
    pwy rhai rhwng roedd sut sydd trwy tuag wedi wneud wrth wyt ydy ydyn yma ymlaen yna yng ynghylch
"""
_STOP = frozenset(_ENGLISH.split()) | frozenset(_WELSH.split())
# What a first letter may be a mutation of: soft, nasal and aspirate.
_RADICALS = (
    ("ngh", ("c",)),
    ("mh", ("p",)),
    ("nh", ("t",)),
    ("ng", ("g",)),
    ("dd", ("d",)),
    ("ph", ("p",)),
    ("th", ("t",)),
    ("ch", ("c",)),
    ("b", ("p",)),
    ("d", ("t",)),
    ("g", ("c",)),
    ("f", ("b", "m")),
    ("m", ("b",)),
    ("n", ("d",)),
    ("l", ("ll", "gl")),
    ("r", ("rh", "gr")),
)
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
    base = _bases({word for said in texts for word in said})

    def by_base(part: Sequence[_Told]) -> list[_Told]:
        return [{base[word]: shown for word, shown in said.items()} for said in part]

    return by_base(titles), by_base(texts)


def _words(texts: Iterable[str]) -> _Told:
    """Return the words that say something, as they are compared, and as they stand there."""
    found: _Told = {}
    for word in (word for text in texts for word in _WORD.findall(text.casefold())):
        letters = unicodedata.normalize("NFKD", word.translate(_PLAIN))
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
        if len(plain) >= LEAST_LETTERS and plain not in _STOP:
            found.setdefault(_stem(plain), word)
    return found


def _stem(word: str) -> str:
    """Return a word without the endings of an English plural: bus and buses, house and houses, city and cities."""
    if len(word) > LEAST_LETTERS and word.endswith("s") and not word.endswith("ss"):
        word = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return word[:-1] if len(word) > LEAST_LETTERS and word.endswith("e") else word


def _bases(words: Set[str]) -> dict[str, str]:
    """Return for each word the one it may be a Welsh mutation of, if that is used too; else the word."""
    return {word: next((radical for radical in _radicals(word) if radical in words), word) for word in words}


def _radicals(word: str) -> Iterator[str]:
    if len(word) < FOLDED_LETTERS:
        return
    for mutated, radicals in _RADICALS:
        if word.startswith(mutated):
            yield from (radical + word[len(mutated) :] for radical in radicals)
    if word[0] in "aeiouwy":
        yield f"g{word}"  # a soft g is no letter at all


def _weights(texts: Sequence[_Told]) -> dict[str, int]:
    """Return what a word counts: 2, or 1 where many topics use it."""
    used = Counter(base for said in texts for base in said)
    many = len(texts) / 4 if len(texts) >= MANY_TOPICS else len(texts)
    return {word: 1 if times > many else 2 for word, times in used.items()}
