"""The worst-off people: a last search among the best walls, for one that treats people alike."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.openspace.facts import Facts
from fishbowl_app.model.rules.openspace.search import BLOCK, CHANCE_STEPS
from fishbowl_app.model.rules.openspace.spaces import WISH
from fishbowl_app.model.rules.openspace.wall import OFF, Wall
from fishbowl_app.model.rules.openspace.ways import ideal
from fishbowl_app.model.rules.search import CHANCES, Watch

NEGLECTED = WISH  # a wish is given up where that keeps somebody from getting less than half of their ideal
WEIGHED = 15  # moves that weighing the shares of all people counts for
MOST_GAIN = 3 * WISH // 2  # in evenness by one swap, as good as always
HOT, COLD = 0.8 * WISH, 0.2 * WISH
_UNEVEN = 64  # parts of a unit of worth that unevenness is counted in
_LACK = 128  # what it costs to get nothing
_APART = 10**9  # keeps the neglected and unevenness apart in one number


class Evenness:
    """How many people get less than half of their ideal, and the cube of the share that each lacks, summed.

    How much each person gets is added up for all people at once, in numbers whose binary digits are integers of
    one bit a person.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        by_ideal: dict[int, int] = {}
        for n, person in enumerate(facts.problem.people):
            most = ideal(facts.problem, person)
            if most:
                by_ideal[most] = by_ideal.get(most, 0) | 1 << n
        self._groups = [
            (people, [_APART * (2 * got < most) + _LACK * (most - got) ** 3 // most**3 for got in range(most + 1)])
            for most, people in sorted(by_ideal.items())
        ]

    def of(self, attended: list[int]) -> tuple[int, int]:
        """Return how many are neglected, and the unevenness, where people can attend so much in each slot."""
        digits = self._sum(attended)
        total = sum(_weighed(people, digits, len(digits), 0, costs) for people, costs in self._groups)
        return divmod(total, _APART)

    def _sum(self, attended: list[int]) -> list[int]:
        """Return the binary digits of what each person gets, from the lowest."""
        facts, digits = self._facts, list[int]()
        for lanes in attended:
            for lane in range(facts.lanes):
                carry = lanes >> lane * facts.width & facts.first_lane
                for k, digit in enumerate(digits):
                    digits[k], carry = digit ^ carry, digit & carry
                    if not carry:
                        break
                if carry:
                    digits.append(carry)
        return digits


def _weighed(people: int, digits: list[int], k: int, got: int, costs: list[int]) -> int:
    """Sum the costs of people, told apart digit by digit from the highest."""
    if not people or got >= len(costs) - 1:
        return 0
    if k == 0:
        return people.bit_count() * costs[got]
    digit, more = digits[k - 1], 1 << k - 1
    return _weighed(people & digit, digits, k - 1, got + more, costs) + _weighed(
        people & ~digit, digits, k - 1, got, costs
    )


class EvenSearch:
    """A wall on which swaps are tried that make the shares of people more even, and cost few wishes."""

    def __init__(self, wall: Wall, rng: Random) -> None:
        self.wall, self._random = wall, rng.random
        self._evenness = Evenness(wall.facts)
        self._movable = [t for t in wall.loose if sum(map(bool, wall.facts.cells[t])) > 1 and wall.slot[t] != OFF]
        self.weighed = 0  # how often the shares of all people were weighed
        values = wall.values
        self._worth = [values.worth(slot, topics) for slot, topics in enumerate(wall.topics)]
        self._attended = [values.attended(slot, topics) for slot, topics in enumerate(wall.topics)]
        self._neglected, self._uneven = self._evenness.of(self._attended)

    @property
    def able(self) -> bool:
        """Whether there is anything to swap, and any reason to."""
        return len(self._movable) > 1 and (self._uneven > 0 or self._neglected > 0)

    @property
    def rank(self) -> tuple[int, int]:
        """Return what is more for the better wall: wishes and nobody neglected, then evenness."""
        return sum(self._worth) - NEGLECTED * self._neglected, -self._uneven

    def step(self, heat: float) -> None:
        """Try to swap two topics; the hotter, the more it may worsen the wall."""
        random, movable, wall, values = self._random, self._movable, self.wall, self.wall.values
        limit = -heat * CHANCES[int(random() * CHANCE_STEPS)]
        a, b = movable[int(random() * len(movable))], movable[int(random() * len(movable))]
        s, q = wall.slot[a], wall.slot[b]
        if s == q or not wall.may_swap(a, b):
            return
        left, right = wall.topics[s] ^ (1 << a | 1 << b), wall.topics[q] ^ (1 << a | 1 << b)
        worth = values.worth(s, left), values.worth(q, right)
        gain = sum(worth) - self._worth[s] - self._worth[q]
        if gain + MOST_GAIN < limit:
            return
        attended = self._attended[:]
        attended[s], attended[q] = values.attended(s, left), values.attended(q, right)
        self.weighed += 1
        neglected, uneven = self._evenness.of(attended)
        gain += NEGLECTED * (self._neglected - neglected)
        if _UNEVEN * gain + self._uneven - uneven < _UNEVEN * limit:
            return
        wall.put(a, q)
        wall.put(b, s)
        self._worth[s], self._worth[q] = worth
        self._attended, self._neglected, self._uneven = attended, neglected, uneven


def even_out(wall: Wall, moves: int, watch: Watch[list[int]], rng: Random) -> None:
    """Go to the most even wall that is found among the best."""
    search = EvenSearch(wall, rng)
    best, kept, done = search.rank, wall.slot[:], 0
    while done < moves and search.able and not watch.stopped:
        heat = round(HOT * (COLD / HOT) ** (done / moves), 4)
        before = search.weighed + wall.values.effort
        for _ in range(BLOCK):
            search.step(heat)
            if search.rank > best:
                best, kept = search.rank, wall.slot[:]
        spent = BLOCK + WEIGHED * (search.weighed + wall.values.effort - before)
        done += spent
        watch.count(spent, kept)
    wall.restore(kept)
