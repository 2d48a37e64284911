"""The worst-off people: a last search among walls that serve as many wishes, for one that treats people alike."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.openspace.facts import Facts
from fishbowl_app.model.rules.openspace.search import BLOCK
from fishbowl_app.model.rules.openspace.wall import OFF, Wall
from fishbowl_app.model.rules.openspace.ways import ideal
from fishbowl_app.model.rules.search import Watch

_WEIGHED = 30  # moves that weighing the shares of all people counts for
_SCALE = 1_000


class Evenness:
    """What it costs that people get less than their ideal: the cube of the share they lack, summed.

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
            (people, [_SCALE * (most - got) ** 3 // most**3 for got in range(most + 1)])
            for most, people in sorted(by_ideal.items())
        ]

    def cost(self, attended: list[int]) -> int:
        """Return what it costs that people can attend so much in each slot."""
        digits = self._sum(attended)
        return sum(_weighed(people, digits, len(digits), 0, costs) for people, costs in self._groups)

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


def even_out(wall: Wall, moves: int, watch: Watch[list[int]], rng: Random) -> None:
    """Swap and move topics where that costs no wish and makes the shares of people more even."""
    values, evenness = wall.values, Evenness(wall.facts)
    attended = [values.attended(slot, topics) for slot, topics in enumerate(wall.topics)]
    cost, done = evenness.cost(attended), 0
    movable = [t for t in wall.loose if sum(map(bool, wall.facts.cells[t])) > 1 and wall.slot[t] != OFF]
    while done < moves and cost and len(movable) > 1 and not watch.stopped:
        weighed = 0
        for _ in range(BLOCK):
            a, b = movable[int(rng.random() * len(movable))], movable[int(rng.random() * len(movable))]
            s, q = wall.slot[a], wall.slot[b]
            if s == q or not wall.may_swap(a, b):
                continue
            both = 1 << a | 1 << b
            left, right = wall.topics[s] ^ both, wall.topics[q] ^ both
            gain = values.worth(s, left) + values.worth(q, right)
            gain -= values.worth(s, wall.topics[s]) + values.worth(q, wall.topics[q])
            if gain < 0:
                continue
            weighed += 1
            tried = attended[:]
            tried[s], tried[q] = values.attended(s, left), values.attended(q, right)
            found = evenness.cost(tried)
            if gain > 0 or found <= cost:
                wall.put(a, q)
                wall.put(b, s)
                attended, cost = tried, found
        done += BLOCK + _WEIGHED * weighed
        watch.count(BLOCK + _WEIGHED * weighed, wall.slot[:])
