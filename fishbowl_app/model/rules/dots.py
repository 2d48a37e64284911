"""The ranking by dots, and whether there are more of them than people may give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from fishbowl_app.model.entities import Option
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Ranked:
    """An option with its dots.

    Attributes:
        rank: from 1; options with as many dots share a rank, and the next leaves out as many.
        count: all its dots; None where none were counted for it.
        by_group: dots by the group that gave them; None are people without a group, or all where dots are not
            counted by group.
        tied: another option has as many dots, and there are any.
    """

    rank: int
    option: Option
    letter: str
    count: int | None
    by_group: Mapping[str | None, int]
    tied: bool


@dataclass(frozen=True, slots=True)
class DotsCheck:
    """Dots counted beside what people may give.

    Attributes:
        given: dots counted.
        allowed: dots that `heads` people may give together.
        heads: people here; 0 where nobody was entered, which leaves nothing to check against.
        by_group: the same for each group, None being people without one; empty where dots are not counted so.
    """

    given: int
    allowed: int
    heads: int
    by_group: Mapping[str | None, DotsCheck]

    @property
    def over(self) -> int:
        """How many dots are too many; 0 where that cannot be known."""
        return max(0, self.given - self.allowed) if self.heads else 0

    @property
    def missing(self) -> int:
        """How many dots were not given, which is anybody's right; 0 where that cannot be known."""
        return max(0, self.allowed - self.given)


def letter_of(place: int) -> str:
    """Return the letter of an option by its place from 0: A to Z, then AA, AB ..."""
    letters = ""
    rest = place + 1
    while rest > 0:
        rest, last = divmod(rest - 1, 26)
        letters = chr(ord("A") + last) + letters
    return letters


def ranking(snapshot: Snapshot) -> list[Ranked]:
    """Return the options by their dots, most first, ties in the order of the options."""
    by_group = {option.id: _given_to(snapshot, option) for option in snapshot.option_list}
    counts = {option_id: sum(given.values()) for option_id, given in by_group.items()}
    ties = Counter(counts.values())
    return [
        Ranked(
            rank=1 + sum(other > counts[option.id] for other in counts.values()),
            option=option,
            letter=letter_of(place),
            count=counts[option.id] if by_group[option.id] else None,
            by_group=by_group[option.id],
            tied=counts[option.id] > 0 and ties[counts[option.id]] > 1,
        )
        for place, option in sorted(
            enumerate(snapshot.option_list), key=lambda item: (-counts[item[1].id], item[0])
        )
    ]


def dots_check(snapshot: Snapshot) -> DotsCheck:
    """Return how many dots there are, and how many there may be, by group where they are counted so."""
    given: Counter[str | None] = Counter()
    for dots in snapshot.dots.values():
        given[dots.group_id] += dots.count
    heads = Counter(person.group_id for person in snapshot.here)
    each = snapshot.open_space.dots_each
    keys: list[str | None] = [group.id for group in snapshot.group_list]
    if heads[None] or given[None]:
        keys.append(None)
    groups = {key: DotsCheck(given[key], heads[key] * each, heads[key], {}) for key in keys}
    everybody = heads.total()
    by_group = groups if snapshot.open_space.dots_by_group else {}
    return DotsCheck(given.total(), everybody * each, everybody, by_group)


def _given_to(snapshot: Snapshot, option: Option) -> dict[str | None, int]:
    given = (dots for dots in snapshot.dots.values() if dots.option_id == option.id)
    return {dots.group_id: dots.count for dots in given}
