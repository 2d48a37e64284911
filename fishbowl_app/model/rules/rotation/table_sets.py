"""Sets of tables that a multiplier carries into each other: what base rounds are put together from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, product
from typing import NamedTuple

from fishbowl_app.model.rules.rotation.anneal import Watch
from fishbowl_app.model.rules.rotation.facts import bits
from fishbowl_app.model.rules.rotation.turning import Turning

WORK_PER_MOVE = 6  # people looked at in the time of a move of the search


class TableSet(NamedTuple):
    """Tables that the multiplier carries into each other."""

    people: int  # bits
    orbits: int  # bits of the orbits of all their pairs, which differ
    tables: list[list[int]]


class Effort:
    """Moves that may still be spent on one thing; spending them is watched."""

    def __init__(self, moves: int, watch: Watch) -> None:
        self.left, self._watch = moves, watch

    def spend(self, moves: int) -> None:
        """Count moves."""
        self.left -= moves
        if self._watch.count(moves, []):
            self.left = 0


class _Part(NamedTuple):
    """People of one path who sit at the same table of a set."""

    path: int
    people: list[int]
    orbits: int


class TableSets:
    """Finds the sets of a turning in which no pair meets twice, also when they are turned."""

    def __init__(self, turning: Turning, size: int, effort: Effort) -> None:
        self._turning, self._size, self._effort = turning, size, effort
        multiplier = turning.multiplier()
        self._powers = [list(range(turning.count))]
        for _ in range(turning.order - 1):
            self._powers.append([multiplier[i] for i in self._powers[-1]])
        self.paths = _paths(multiplier)  # the multiplier moves everybody along their path
        orbit, sizes = turning.orbits()
        # a pair whose orbit is shorter than the turns would meet twice
        self._bit = [[1 << o if o >= 0 and sizes[o] == turning.length else 0 for o in row] for row in orbit]

    def all(self) -> list[TableSet]:
        """Return all sets, as far as the effort reaches."""
        order = self._turning.order
        images = [number for number in range(1, order + 1) if order % number == 0]
        return [found for number in images for found in self._of(number)]

    def _of(self, images: int) -> Iterator[TableSet]:
        """Yield the sets of so many tables.

        The multiplier carries the table of a path's place p to that of place p + 1, so every `images`-th person of
        a path sits at the same table. Of the tables of a set the first has the first part of its first path.
        """
        parts = list(self._parts(images))
        beside = self._beside(parts, images)
        for first, part in enumerate(parts):
            if part.people[0] != self.paths[part.path][0]:
                continue
            later = [y for y in range(first + 1, len(parts)) if beside[first][y]]
            for chosen, orbits in self._grown(parts, beside, first, later):
                people = bits(i for x in chosen for i in self.paths[parts[x].path])
                table = [i for x in chosen for i in parts[x].people]
                yield TableSet(people, orbits, [[power[i] for i in table] for power in self._powers[:images]])

    def _parts(self, images: int) -> Iterator[_Part]:
        """Yield the people who sit together whatever else a table holds."""
        for number, path in enumerate(self.paths):
            people = path[::images]
            orbits = self._orbits(combinations(people, 2), images)
            if len(path) % images == 0 and len(people) <= self._size and orbits is not None:
                yield from (_Part(number, path[start::images], orbits) for start in range(images))

    def _beside(self, parts: list[_Part], images: int) -> list[list[int]]:
        """Return the orbits of the pairs between two parts, as bits; 0 where these cannot share a table."""
        beside = [[0] * len(parts) for _ in parts]
        for x, one in enumerate(parts):
            self._effort.spend(x // WORK_PER_MOVE)
            for y, other in enumerate(parts[:x]):
                if one.path != other.path and len(one.people) + len(other.people) <= self._size:
                    orbits = self._orbits(product(one.people, other.people), images) or 0
                    if not orbits & (one.orbits | other.orbits) and not one.orbits & other.orbits:
                        beside[x][y] = beside[y][x] = orbits
        return beside

    def _orbits(self, pairs: Iterable[tuple[int, int]], images: int) -> int | None:
        """Return the orbits of pairs and of their images; None where one comes twice or is too short."""
        orbits = 0
        for a, b in pairs:
            for power in self._powers[:images]:
                bit = self._bit[power[a]][power[b]]
                if not bit or bit & orbits:
                    return None
                orbits |= bit
        return orbits

    def _grown(
        self, parts: list[_Part], beside: list[list[int]], first: int, later: list[int]
    ) -> Iterator[tuple[list[int], int]]:
        """Yield the full tables that begin with a part, and their orbits."""
        stack = [([first], len(parts[first].people), parts[first].orbits, later)]
        while stack and self._effort.left > 0:
            chosen, length, orbits, later = stack.pop()
            self._effort.spend(1 + len(later) // WORK_PER_MOVE)
            if length == self._size:
                yield chosen, orbits
                continue
            for k, x in enumerate(later):
                total, new = length + len(parts[x].people), _joined(orbits, parts[x].orbits, beside[x], chosen)
                if total <= self._size and new:
                    row = beside[x]
                    fitting = [y for y in later[k + 1 :] if row[y] and not row[y] & new]
                    stack.append(([*chosen, x], total, new, fitting))


def _joined(orbits: int, own: int, beside: list[int], chosen: list[int]) -> int:
    """Return the orbits when a part joins those chosen; 0 where a pair would meet twice."""
    if own & orbits:
        return 0
    orbits |= own
    for y in chosen:
        if beside[y] & orbits:
            return 0
        orbits |= beside[y]
    return orbits


def _paths(multiplier: list[int]) -> list[list[int]]:
    paths: list[list[int]] = []
    seen: set[int] = set()
    for start in range(len(multiplier)):
        path, i = list[int](), start
        while i not in seen:
            seen.add(i)
            path.append(i)
            i = multiplier[i]
        if path:
            paths.append(path)
    return paths
