"""Base rounds that, turned on and on, give all rounds with few repeats: only they have to be searched.

A pair's orbit is all the pairs it turns into, so the pairs of all rounds are known from the base rounds.
"""

from __future__ import annotations

from itertools import combinations
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal
from fishbowl_app.model.rules.rotation.turning import Shape, Turning
from fishbowl_app.model.rules.search import CHANCES

HOT, COLD = 0.4, 0.25  # in units of the length
TRY = 160  # moves for each person of a base round, before a new start
LONGER = 1.05
DRAWS = 3  # of a seat, until two meet again there
MOST_PEOPLE = 400  # more would need too long for their orbits


class BaseSearch:
    """Base rounds, priced by the pairs that meet more than once when they are turned."""

    def __init__(self, shape: Shape, turning: Turning, rng: Random) -> None:
        self._turning, self._shape, self._random = turning, shape, rng.random
        self._orbit, self._sizes = turning.orbits()
        more = {size: self._repeats_of_one_more(size) for size in {*self._sizes}}
        self._more = [more[size] for size in self._sizes]
        self.begin()

    def begin(self) -> None:
        """Go to base rounds drawn by lot."""
        size, bases = self._shape.size, range(self._turning.bases)
        people = [sorted(range(self._shape.count), key=lambda _: self._random()) for _ in bases]
        self._begin_from([[row[k : k + size] for k in range(0, len(row), size)] for row in people])

    def rounds(self) -> Rounds:
        """Return all rounds."""
        return self._turning.all_rounds(self._bases)[: self._shape.rounds]

    def restore(self, rounds: Rounds) -> None:
        """Go to the base rounds of all these and price them anew."""
        self._begin_from(rounds[:: self._turning.length])

    def _begin_from(self, bases: Rounds) -> None:
        self._bases = [[table[:] for table in tables] for tables in bases]
        self._used = [0] * len(self._sizes)
        for table in (table for tables in self._bases for table in tables):
            for a, b in combinations(table, 2):
                self._used[self._orbit[a][b]] += 1
        self.cost = sum(map(self._repeats, self._sizes, self._used))

    def step(self, heat: float) -> None:
        """Try to let two people change tables."""
        random, used, more = self._random, self._used, self._more
        tables, here, x = self._somebody()
        there = tables[int(random() * len(tables))]
        if here is there:
            return
        y = int(random() * len(there))
        a, b = here[x], there[y]
        of_a, of_b = self._orbit[a], self._orbit[b]
        stay, join = [j for j in here if j != a], [j for j in there if j != b]
        leave = [of_a[j] for j in stay] + [of_b[j] for j in join]
        enter = [of_b[j] for j in stay] + [of_a[j] for j in join]
        change = 0
        for orbit in leave:
            used[orbit] -= 1
            change -= more[orbit][used[orbit]]
        for orbit in enter:
            change += more[orbit][used[orbit]]
            used[orbit] += 1
        if change <= heat * CHANCES[int(random() * len(CHANCES))]:
            here[x], there[y] = b, a
            self.cost += change
            return
        for orbit in leave:
            used[orbit] += 1
        for orbit in enter:
            used[orbit] -= 1

    def _somebody(self) -> tuple[list[list[int]], list[int], int]:
        """Draw the tables of a round, one of them and a place: where two meet again, if such is soon found."""
        random, used, more = self._random, self._used, self._more
        for _ in range(DRAWS):
            tables = self._bases[int(random() * len(self._bases))]
            table = tables[int(random() * len(tables))]
            place = int(random() * len(table))
            orbits = self._orbit[table[place]]
            for other in table:
                orbit = orbits[other]
                if orbit >= 0 and more[orbit][used[orbit] - 1]:
                    return tables, table, place
        return tables, table, place

    def _repeats_of_one_more(self, size: int) -> list[int]:
        """Return how many repeats it brings when one more pair of an orbit is used, by how many were."""
        each = range(self._turning.bases * self._shape.count * self._shape.size)
        return [self._repeats(size, used + 1) - self._repeats(size, used) for used in each]

    def _repeats(self, size: int, used: int) -> int:
        """Return how many meetings of an orbit are repeats."""
        return max(0, used * self._turning.length - size)


def turned_tables(shape: Shape, turning: Turning, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best turned rounds found in so many moves: of many short searches, then of longer ones."""
    search = BaseSearch(shape, turning, rng)
    least, best = search.cost, search.rounds()
    hot, cold = HOT * turning.length, COLD * turning.length
    length: float = TRY * shape.count * turning.bases
    while moves > 0 and least and not watch.stopped:
        search.begin()
        moves -= anneal(search, min(round(length), moves), hot, cold, watch)
        length *= LONGER
        if search.cost < least:
            least, best = search.cost, search.rounds()
    return best
