"""Plans without a repeat, found exactly: base rounds that turn into all rounds.

The multiplier of a turning carries base rounds into themselves, so they are put together from sets of tables.
Choosing sets that hold everybody once, and no pair twice, is an exact cover. Differences and multipliers are how
designs are built since R. C. Bose, On the construction of balanced incomplete block designs, Annals of Eugenics 9
(1939); going on where fewest choices are left is from D. E. Knuth, Dancing Links (2000), here on bits of integers.
"""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch
from fishbowl_app.model.rules.rotation.facts import members_of
from fishbowl_app.model.rules.rotation.table_sets import Effort, TableSet, TableSets
from fishbowl_app.model.rules.rotation.turning import Shape, Turning, turnings

MOST_PEOPLE = 72  # more have too many sets of tables
FIRST_EFFORT = 3_000  # moves for each turning at first
MORE_EFFORT = 8  # times as much for those not settled, when all have had their first
ORBITS_PER_MOVE = 30
CHOICES_PER_MOVE = 1000


def perfect_tables(shape: Shape, moves: int, watch: Watch, rng: Random) -> Rounds | None:
    """Return rounds in which no pair meets twice; None where none are found in so many moves."""
    if shape.size < 2 or shape.count > MOST_PEOPLE:
        return None
    unsettled, effort = turnings(shape), FIRST_EFFORT
    while unsettled:
        tried, unsettled = unsettled, []
        for turning in tried:
            own = Effort(min(effort, moves), watch)
            moves -= own.left
            base_rounds = _base_rounds(turning, shape.size, own, rng)
            moves += max(0, own.left)
            if base_rounds:
                return turning.all_rounds(base_rounds)[: shape.rounds]
            if moves <= 0 or watch.stopped:
                return None
            if own.left <= 0:
                unsettled.append(turning)
        effort *= MORE_EFFORT
    return None


def _base_rounds(turning: Turning, size: int, effort: Effort, rng: Random) -> Rounds | None:
    """Return base rounds of a turning; None where there are none, or the effort does not reach."""
    source = TableSets(turning, size, effort)
    sets = source.all()
    effort.spend(min(effort.left, sum(option.orbits.bit_count() for option in sets) // ORBITS_PER_MOVE))
    if effort.left <= 0:
        return None
    # not rng.shuffle: only random() is promised to stay the same in every Python
    sets = [option for _, _, option in sorted((rng.random(), k, option) for k, option in enumerate(sets))]
    return _Cover(sets, [path[0] for path in source.paths], turning.bases, effort).rounds()


class _Cover:
    """Chooses sets of tables so that everybody sits in every base round, and no orbit of pairs comes twice.

    A choice is a set in a base round. Choices have numbers, round by round, and are the bits of an integer.
    """

    def __init__(self, sets: list[TableSet], people: list[int], bases: int, effort: Effort) -> None:
        """Look for a seat of these people: one of each path, for the multiplier brings the others along."""
        self._sets, self._bases, self._effort = sets, bases, effort
        self._seats = {i: _as_bits([k for k, option in enumerate(sets) if option.people >> i & 1]) for i in people}
        users: dict[int, list[int]] = {}
        for k, option in enumerate(sets):
            for orbit in members_of(option.orbits):
                users.setdefault(orbit, []).append(k)
        self._users = {orbit: _as_bits(own) for orbit, own in users.items()}  # the sets that use an orbit
        self._chosen: list[int] = []
        self._known: dict[int, int] = {}

    def rounds(self) -> Rounds | None:
        """Return the base rounds."""
        count = len(self._sets)
        open_seats = [sets << base * count for base in range(self._bases) for sets in self._seats.values()]
        if not self._filled(open_seats, (1 << count * self._bases) - 1):
            return None
        bases: Rounds = [[] for _ in range(self._bases)]
        for choice in self._chosen:
            base, k = divmod(choice, count)
            bases[base] += self._sets[k].tables
        return bases

    def _filled(self, open_seats: list[int], left: int) -> bool:
        """Fill all seats with choices that are left; begin where there are fewest."""
        if not open_seats:
            return True
        self._effort.spend(1 + left.bit_length() // CHOICES_PER_MOVE)
        for choice in members_of(min((seat & left for seat in open_seats), key=int.bit_count)):
            if self._effort.left <= 0:
                return False
            self._chosen.append(choice)
            if self._filled([seat for seat in open_seats if not seat >> choice & 1], left & ~self._barred(choice)):
                return True
            self._chosen.pop()
        return False

    def _barred(self, choice: int) -> int:
        """Return the choices that do not go with one, itself included."""
        if choice not in self._known:
            count = len(self._sets)
            base, k = divmod(choice, count)
            barred = 0
            for orbit in members_of(self._sets[k].orbits):
                barred |= self._users[orbit]
            barred = sum(barred << other * count for other in range(self._bases))
            for i, sets in self._seats.items():
                if self._sets[k].people >> i & 1:
                    barred |= sets << base * count
            self._known[choice] = barred
        return self._known[choice]


def _as_bits(numbers: list[int]) -> int:
    """Return the integer whose bits are these many numbers, in one go."""
    buffer = bytearray(max(numbers, default=0) // 8 + 1)
    for number in numbers:
        buffer[number // 8] |= 1 << number % 8
    return int.from_bytes(buffer, "little")
