"""Finds people by a few letters of their name, and tells apart those of the same name."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.snapshot import Snapshot

# Letters that Unicode does not take apart into a plain one and a mark.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h"}
)
_UNSEEN = re.compile(r"['’‘`´.]")  # O'Neill is found by "on"
_BETWEEN = re.compile(r"[\s\-‐‑–_,()/]+")
# One letter each in Welsh, so the initials of Llio Rhys are "llrh"; "lr" finds her too.
_DIGRAPHS = {"ch", "dd", "ff", "ng", "ll", "ph", "rh", "th"}


class _Rank(IntEnum):
    """How well a name fits what was typed, the best first."""

    EXACT = 0
    FIRST_NAME = 1
    START = 2
    PART = 3
    INITIALS = 4
    IN_ORDER = 5


def matches(people: Iterable[Participant], typed: str) -> list[Participant]:
    """Return who is meant by some letters, the likeliest first; all by name where nothing is typed.

    The whole name goes first, then a first name, its start, the start of any part ("jo" for Mair Jones),
    initials ("mj"), then letters in order ("majo", "mr"). Capitals and accents do not count.
    """
    wanted = _parts(typed)
    found = [(_rank(person.name, wanted), person) for person in people]
    fitting = [(rank, person) for rank, person in found if rank is not None]
    fitting.sort(key=lambda item: (item[0], _parts(item[1].name), item[1].name, item[1].id))
    return [person for _, person in fitting]


def begins(person: Participant, typed: str) -> bool:
    """Tell whether letters begin a name, first or last, rather than being found inside it."""
    rank = _rank(person.name, _parts(typed))
    return rank is not None and rank <= _Rank.PART


def by_letters(name: str) -> tuple[tuple[str, ...], str]:
    """Return what to sort names by for people who look for theirs: capitals and accents do not count."""
    return _parts(name), name


def label_people(snapshot: Snapshot, people: Sequence[Participant] | None = None) -> dict[str, str]:
    """Return what each participant is called, by id: the name, with more only where names repeat.

    Namesakes are told apart by the label of their group ("Anna (T)"), then by a number ("Anna (T) 2").
    Without `people` it is about all of them, so that one person is called the same everywhere.
    """
    namesakes: dict[str, list[Participant]] = defaultdict(list)
    for person in sorted(snapshot.people if people is None else people, key=lambda person: person.id):
        namesakes[person.name.casefold()].append(person)
    labels = {same[0].id: same[0].name for same in namesakes.values() if len(same) == 1}
    taken = {label.casefold() for label in labels.values()}
    for same in namesakes.values():
        if len(same) > 1:
            _tell_apart(snapshot, same, labels, taken)
    return labels


def _tell_apart(snapshot: Snapshot, people: list[Participant], labels: dict[str, str], taken: set[str]) -> None:
    groups = {person.group_id for person in people}
    for person in people:
        group = snapshot.group_of(person)
        base = f"{person.name} ({group.label})" if group and len(groups) > 1 else person.name
        label, number = base, 1
        while label.casefold() in taken:
            number += 1
            label = f"{base} {number}"
        taken.add(label.casefold())
        labels[person.id] = label


def _rank(name: str, wanted: tuple[str, ...]) -> _Rank | None:
    """Tell how well a name fits, None for not at all."""
    parts = _parts(name)
    if wanted == parts or not wanted:
        return _Rank.EXACT
    if wanted == parts[:1]:
        return _Rank.FIRST_NAME
    if " ".join(parts).startswith(" ".join(wanted)):
        return _Rank.START
    if _starts_parts(parts, wanted):
        return _Rank.PART
    if len(wanted) > 1:
        return None
    if any(initials.startswith(wanted[0]) for initials in _initials(parts)):
        return _Rank.INITIALS
    return _Rank.IN_ORDER if _in_order(parts, wanted[0]) else None


def _starts_parts(parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    """Tell whether each word begins a part of its own, in any order."""
    left = list(parts)
    for word in sorted(wanted, key=len, reverse=True):
        fitting = next((part for part in left if part.startswith(word)), None)
        if fitting is None:
            return False
        left.remove(fitting)
    return True


def _initials(parts: tuple[str, ...]) -> tuple[str, str]:
    welsh = (part[:2] if part[:2] in _DIGRAPHS else part[:1] for part in parts)
    return "".join(part[0] for part in parts), "".join(welsh)


def _in_order(parts: tuple[str, ...], letters: str) -> bool:
    """Tell whether the letters come in this order from the beginning of some part on."""
    for first in range(len(parts)):
        rest = iter("".join(parts[first:]))
        if parts[first][0] == letters[0] and all(letter in rest for letter in letters):
            return True
    return False


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name in small letters without accents."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return tuple(part for part in _BETWEEN.split(_UNSEEN.sub("", plain)) if part)
