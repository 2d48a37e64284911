"""What people and rounds are called on screen, the same in every room."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.entities import Activity, Kind
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.model.snapshot import Snapshot

translate = QCoreApplication.translate


@lru_cache(maxsize=8)
def _names(people: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Return the shortest names that still differ, by id: the first one, with the last one's initial if needed."""
    firsts = Counter(label.split()[0].casefold() for _, label in people)
    short = {}
    for who, label in people:
        first, *rest = label.split()
        short[who] = first if firsts[first.casefold()] == 1 or not rest else f"{first} {rest[-1][0]}."
    taken = Counter(name.casefold() for name in short.values())
    return {who: short[who] if taken[short[who].casefold()] == 1 else label for who, label in people}


def short_names(labels: Mapping[str, str]) -> dict[str, str]:
    """Return what people are called where there is little room, by id; no two the same."""
    return _names(tuple(labels.items()))


class _Labels:
    """The labels of the last people seen: every act asks for them several times, and few acts change a name."""

    def __init__(self) -> None:
        self._seen: tuple[object, object] = (None, None)
        self._labels: dict[str, str] = {}

    def of(self, snapshot: Snapshot) -> dict[str, str]:
        people, groups = snapshot.participants, snapshot.groups
        if self._seen[0] is not people or self._seen[1] is not groups:
            self._seen, self._labels = (people, groups), label_people(snapshot)
        return self._labels


_labels = _Labels()


def labels_of(snapshot: Snapshot) -> dict[str, str]:
    """Return what every participant is called, by id; namesakes are told apart."""
    return _labels.of(snapshot)


def round_name(snapshot: Snapshot, item: Activity) -> str:
    """Return "Round 2", or "Table round 2"."""
    words = translate("Fishbowl", "Round {0}")
    if item.kind is Kind.TABLES:
        words = translate("Fishbowl", "Table round {0}")
    return words.format(snapshot.round_number(item.id))
