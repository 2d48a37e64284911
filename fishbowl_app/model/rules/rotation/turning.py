"""Ways to turn a few rounds of tables into all of them, so that only the few have to be searched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import gcd, lcm

from fishbowl_app.model.rules.rotation.anneal import Rounds

MOST_BASES = 3
MOST_ALONE = 8  # people who stay where they are; each of them meets somebody of every cycle only once
MOST_ORDER = 12
LEAST_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """Tables of one size, in so many rounds."""

    count: int  # of people
    tables: int
    rounds: int

    @property
    def size(self) -> int:
        """How many sit at each table."""
        return self.count // self.tables

    @property
    def most_rounds(self) -> int:
        """More rounds than these must repeat a pair."""
        return (self.count - 1) // max(1, self.size - 1)


@dataclass(frozen=True, slots=True)
class Turning:
    """A symmetry that all rounds together have.

    People are put in cycles of `length`, the last few stay alone. A turn moves everybody one place along their
    cycle: each of `bases` rounds becomes `length` rounds. The multiplier carries place p of a cycle to place
    p * `factor` of the next cycle of its ring, and base rounds into themselves. `rings` tells how many cycles
    make up each ring, `rings_alone` the same of those who stay alone.
    """

    count: int
    length: int
    bases: int = 1
    order: int = 1  # how often the multiplier can be applied until everybody is back
    factor: int = 1
    rings: tuple[int, ...] = ()
    rings_alone: tuple[int, ...] = ()

    @property
    def rounds(self) -> int:
        """How many rounds the base rounds become."""
        return self.length * self.bases

    def turned(self, person: int, steps: int) -> int:
        """Return where turning brings somebody."""
        if person >= self.count - self.count % self.length:
            return person
        place = person % self.length
        return person - place + (place + steps) % self.length

    def all_rounds(self, base_rounds: Rounds) -> Rounds:
        """Return what the base rounds turn into, the first and all its turns before the second."""
        steps = range(self.length)
        return [[[self.turned(i, k) for i in table] for table in tables] for tables in base_rounds for k in steps]

    def multiplier(self) -> list[int]:
        """Return where the multiplier brings everybody."""
        length = self.length
        whole = self.count - self.count % length
        cycles, alone = _next_in_rings(self.rings), _next_in_rings(self.rings_alone)
        moved = [cycles[i // length] * length + i % length * self.factor % length for i in range(whole)]
        return moved + [whole + i for i in alone]

    def orbits(self) -> tuple[list[list[int]], list[int]]:
        """Return the orbit of every pair, which is all the pairs it is turned into, and the size of each orbit."""
        orbit = [[-1] * self.count for _ in range(self.count)]
        sizes: list[int] = []
        for a in range(self.count):
            for b in range(a):
                if orbit[a][b] >= 0:
                    continue
                pairs = {(self.turned(a, k), self.turned(b, k)) for k in range(self.length)}
                for x, y in pairs:
                    orbit[x][y] = orbit[y][x] = len(sizes)
                sizes.append(len({frozenset(pair) for pair in pairs}))
        return orbit, sizes


def turnings(shape: Shape) -> list[Turning]:
    """Return the turnings that may give a shape without a repeat, those that leave least to search first."""
    found = [
        turning
        for rounds in range(shape.rounds, shape.most_rounds + 1)
        for bases in range(1, MOST_BASES + 1)
        if rounds % bases == 0 and rounds // bases >= LEAST_LENGTH
        for turning in _with_multipliers(shape.count, rounds // bases, bases)
    ]
    return sorted(found, key=lambda own: (own.bases + len(own.rings) + len(own.rings_alone), -own.rounds))


def _with_multipliers(count: int, length: int, bases: int) -> Iterator[Turning]:
    """Yield the turnings of one length; of multipliers that are powers of each other only one."""
    cycles, alone = divmod(count, length)
    if alone > MOST_ALONE:
        return
    for order in range(1, MOST_ORDER + 1):
        parts = [k for k in range(order, 0, -1) if order % k == 0]
        for factor in range(1, length):
            powers = [pow(factor, k, length) for k in range(1, order + 1)]
            alike = [power for k, power in enumerate(powers, 1) if gcd(k, order) == 1]
            if gcd(factor, length) > 1 or powers[-1] != 1 or factor != min(alike):
                continue
            least = powers.index(1) + 1
            for rings in _sums(cycles, parts):
                for rings_alone in _sums(alone, parts):
                    if lcm(least, *rings, *rings_alone) == order:
                        yield Turning(count, length, bases, order, factor, rings, rings_alone)


def _sums(total: int, parts: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the ways to add up a total from at most two different parts, larger ones first."""
    if total == 0:
        yield ()
    for i, large in enumerate(parts):
        for many in range(total // large, 0, -1):
            rest = total - many * large
            if rest == 0:
                yield (large,) * many
                continue
            fitting = (small for small in parts[i + 1 :] if rest % small == 0)
            yield from ((large,) * many + (small,) * (rest // small) for small in fitting)


def _next_in_rings(rings: tuple[int, ...]) -> list[int]:
    """Return which one follows each, where rings of these lengths follow each other."""
    after: list[int] = []
    for ring in rings:
        start = len(after)
        after += [start + (k + 1) % ring for k in range(ring)]
    return after
