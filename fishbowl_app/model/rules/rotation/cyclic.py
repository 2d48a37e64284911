"""A round of tables that, turned on and on, gives all rounds: only one round has to be searched.

People are put in cycles of `length`; turning everybody one step along their cycle makes the next round. A pair's
orbit is all the pairs it turns into, so the pairs of all rounds are known from the first.
"""

from __future__ import annotations

from itertools import combinations
from random import Random

from fishbowl_app.model.rules.rotation.anneal import CHANCES, Rounds, Watch, anneal
from fishbowl_app.model.rules.rotation.facts import Facts

HOT, COLD = 0.5, 0.1  # in units of the length
TRIES = 20_000  # moves before a new start
MOST_PEOPLE = 400  # more would need too long for their orbits

Orbits = tuple[list[list[int]], list[int]]  # the orbit of every pair, and how many pairs each orbit has


class CyclicSearch:
    """One base round, priced by the pairs that meet more than once when it is turned."""

    def __init__(self, facts: Facts, length: int, orbits: Orbits, rng: Random) -> None:
        count, tables = facts.count, facts.problem.tables
        self._count, self._rounds, self._length, self._random = count, facts.rounds, length, rng.random
        self._orbit, self._size = orbits
        order = sorted(range(count), key=lambda _: rng.random())
        size = count // tables
        self.restore([[order[k * size : (k + 1) * size] for k in range(tables)]])

    def rounds(self) -> Rounds:
        """Return all rounds, the base round first."""
        return [[[self._turn(i, k) for i in table] for table in self._tables] for k in range(self._rounds)]

    def restore(self, rounds: Rounds) -> None:
        """Go to the first of these rounds and price it anew."""
        self._tables = [table[:] for table in rounds[0]]
        self._used = [0] * len(self._size)
        for table in self._tables:
            for a, b in combinations(table, 2):
                self._used[self._orbit[a][b]] += 1
        self.cost = sum(self._over(orbit, used) for orbit, used in enumerate(self._used))

    def step(self, heat: float) -> None:
        """Try to let two people change tables."""
        random, tables = self._random, self._tables
        u, v = int(random() * len(tables)), int(random() * len(tables))
        if u == v:
            return
        here, there = tables[u], tables[v]
        x, y = int(random() * len(here)), int(random() * len(there))
        a, b = here[x], there[y]
        used, of_a, of_b = self._used, self._orbit[a], self._orbit[b]
        leave = [of_a[j] for j in here if j != a] + [of_b[j] for j in there if j != b]
        enter = [of_b[j] for j in here if j != a] + [of_a[j] for j in there if j != b]
        change = 0
        for orbit in leave:
            used[orbit] -= 1
            change -= self._marginal(orbit, used[orbit])
        for orbit in enter:
            change += self._marginal(orbit, used[orbit])
            used[orbit] += 1
        if change <= heat * CHANCES[int(random() * len(CHANCES))]:
            here[x], there[y] = b, a
            self.cost += change
            return
        for orbit in leave:
            used[orbit] += 1
        for orbit in enter:
            used[orbit] -= 1

    def _turn(self, i: int, steps: int) -> int:
        length = self._length
        if i >= self._count - self._count % length:
            return i  # the last few stay where they are
        return i - i % length + (i + steps) % length

    def _over(self, orbit: int, used: int) -> int:
        """Return how many meetings of an orbit are repeats."""
        return max(0, used * self._length - self._size[orbit])

    def _marginal(self, orbit: int, used: int) -> int:
        """Return how many repeats one use more brings."""
        return min(self._length, max(0, (used + 1) * self._length - self._size[orbit]))


def _orbits(count: int, length: int) -> Orbits:
    whole = count - count % length

    def turn(i: int, steps: int) -> int:
        return i - i % length + (i + steps) % length if i < whole else i

    orbit = [[-1] * count for _ in range(count)]
    sizes: list[int] = []
    for a, b in combinations(range(count), 2):
        if orbit[a][b] < 0:
            pairs = {(turn(a, k), turn(b, k)) for k in range(length)}
            for x, y in pairs:
                orbit[x][y] = orbit[y][x] = len(sizes)
            sizes.append(len({frozenset(pair) for pair in pairs}))
    return orbit, sizes


def cyclic_tables(facts: Facts, length: int, moves: int, watch: Watch, rng: Random) -> Rounds | None:
    """Return the best turned rounds found in so many moves; None where the numbers do not fit."""
    tables = facts.problem.tables
    if facts.count % tables or facts.rounds > length or tables < 2 or facts.count > MOST_PEOPLE:
        return None
    orbits = _orbits(facts.count, length)
    best: CyclicSearch | None = None
    while moves > 0 and not watch.stopped and (best is None or best.cost > 0):
        search = CyclicSearch(facts, length, orbits, rng)
        anneal(search, min(TRIES, moves), HOT * length, COLD * length, watch)
        moves -= TRIES
        if best is None or search.cost < best.cost:
            best = search
    return best.rounds() if best is not None else None
