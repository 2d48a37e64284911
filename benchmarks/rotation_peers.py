"""What people plan rotations with where they have no planner, for the benchmark and nothing else.

- `shuffled`: a shuffled list, dealt out anew in each round, as group makers on the web do.
- `in_order`: the list as it stands, gone through and begun again at its end.
- `golfers`: the search of *Good-Enough Golfers*, Brad Buchanan's web tool for the social golfer problem.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from fishbowl_app.model.rules.rotation import Plan, Problem, RotationKind, Round

Filler = Callable[[list[str], int], list[str]]  # people who are there, seats -> who sits, in order

# Of the search of Good-Enough Golfers.
STARTS = 5  # arrangements a round begins with
SURVIVORS = 100  # arrangements that go on to the next generation
NEWCOMERS = 2  # arrangements that join by chance, for each one there is
GENERATIONS = 30
NEVER = 10**9  # the price of a pair that must be kept apart


def shuffled(problem: Problem, seed: int) -> Plan:
    """Return a plan of lists shuffled for every round."""
    rng = Random(seed)
    return _by_hand(problem, lambda there, seats: sorted(there, key=lambda _: rng.random())[:seats])


def in_order(problem: Problem, seed: int) -> Plan:
    """Return the plan in which each round goes on in the list where the round before ended."""
    queue: list[str] = []

    def fill(there: list[str], seats: int) -> list[str]:
        queue.extend(who for who in there if who not in queue)
        chosen = [who for who in queue if who in there][:seats]
        queue[:] = [who for who in queue if who not in chosen] + chosen
        return chosen

    return _by_hand(problem, fill)


def golfers(problem: Problem, seed: int) -> Plan | None:
    """Return the plan of a search round by round, or None for a problem it was not made for.

    A pair costs the square of how often it has met, a pair that must be kept apart more than all others. Each
    round begins with a few arrangements by chance; the best are changed by swapping somebody of their dearest
    table, over a fixed number of generations; the best of the last one is the round. Written from what the tool
    says of itself (https://github.com/islemaster/good-enough-golfers); the numbers above are ours.

    It seats everybody. For a circle its groups take the chairs one after the other, which needs people who are
    always there and can be divided by the chairs.
    """
    seats = problem.chairs - problem.open_chairs
    if problem.kind is RotationKind.TABLES:
        return Plan(tuple(_golf(problem, problem.tables, problem.rounds, Random(seed))))
    if problem.past or len(problem.people) % seats or any(person.absent for person in problem.people):
        return None
    groups = len(problem.people) // seats
    weeks = _golf(problem, groups, -(-problem.rounds // groups), Random(seed))
    circles = [(group,) for week in weeks for group in week]
    return Plan(tuple(circles[: problem.rounds]))


def _by_hand(problem: Problem, fill: Filler) -> Plan:
    """Return the plan of somebody who knows who is there and nothing else."""
    rounds = list(problem.past)
    for r in range(len(problem.past), problem.rounds):
        there = [person.id for person in problem.people if r not in person.absent]
        if problem.kind is RotationKind.CIRCLE:
            rounds.append((tuple(fill(there, problem.chairs - problem.open_chairs)),))
        else:
            rounds.append(_dealt(fill(there, len(there)), problem.tables))
    return Plan(tuple(rounds))


def _dealt(people: Sequence[str], count: int) -> Round:
    """Fill tables one after the other, the first ones with one more where it does not come out even."""
    size, larger = divmod(len(people), count)
    ends = [(t + 1) * size + min(t + 1, larger) for t in range(count)]
    return tuple(tuple(people[end - size - (t < larger) : end]) for t, end in enumerate(ends))


def _golf(problem: Problem, tables: int, rounds: int, rng: Random) -> list[Round]:
    """Return so many rounds, each the best found after those before it."""
    met = {person.id: {other.id: 0 for other in problem.people} for person in problem.people}
    apart = [pair for bond in problem.apart for pair in combinations(bond.people, 2)]
    made = list(problem.past)
    for past in made:
        _count(met, past)
    for r in range(len(made), rounds):
        price = {who: {other: times**2 for other, times in row.items()} for who, row in met.items()}
        for one, other in apart:
            price[one][other] = price[other][one] = NEVER
        there = [person.id for person in problem.people if r not in person.absent]
        made.append(_evolved(there, tables, price, rng))
        _count(met, made[-1])
    return made


def _count(met: dict[str, dict[str, int]], tables: Round) -> None:
    for one, other in (pair for table in tables for pair in combinations(table, 2)):
        met[one][other] += 1
        met[other][one] += 1


Prices = dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """A round and what each of its tables costs."""

    tables: Round
    costs: tuple[int, ...]

    @classmethod
    def of(cls, tables: Round, price: Prices) -> _Arrangement:
        return cls(tables, tuple(sum(price[a][b] for a, b in combinations(table, 2)) for table in tables))

    @property
    def cost(self) -> int:
        return sum(self.costs)

    def swaps(self, price: Prices) -> list[tuple[int, tuple[int, int, int, int]]]:
        """Return what this would cost if somebody of the dearest table changed places with each other person."""
        dear = self.costs.index(max(self.costs))
        mine, total, found = self.tables[dear], self.cost, []
        own = [sum(price[who][mate] for mate in mine) for who in mine]
        for t, table in enumerate(self.tables):
            if t == dear:
                continue
            moved = [sum(price[who][mate] for mate in table) for who in mine]
            for k, other in enumerate(table):
                to = price[other]
                less = total + sum(to[mate] for mate in mine) - sum(to[mate] for mate in table)
                for i, who in enumerate(mine):
                    found.append((less + moved[i] - own[i] - 2 * to[who], (dear, i, t, k)))
        return found

    def swapped(self, places: tuple[int, int, int, int], price: Prices) -> _Arrangement:
        """Return the arrangement in which the people of two places have changed."""
        t, i, u, k = places
        tables = [list(table) for table in self.tables]
        tables[t][i], tables[u][k] = tables[u][k], tables[t][i]
        return _Arrangement.of(tuple(map(tuple, tables)), price)


def _evolved(there: list[str], tables: int, price: Prices, rng: Random) -> Round:
    """Return the best arrangement of a round after all generations, or the first one without a repeat."""

    def by_chance() -> _Arrangement:
        return _Arrangement.of(_dealt(rng.sample(there, len(there)), tables), price)

    best = [by_chance() for _ in range(STARTS)]
    for _ in range(GENERATIONS):
        if min(one.cost for one in best) == 0:
            break
        best = _next_generation(best, by_chance, price, rng)
    return min(best, key=lambda one: one.cost).tables


def _next_generation(
    before: list[_Arrangement], by_chance: Callable[[], _Arrangement], price: Prices, rng: Random
) -> list[_Arrangement]:
    """Return the best of what there was, all that one swap makes of it, and some by chance; ties by chance."""
    stayed = before + [by_chance() for _ in range(NEWCOMERS * len(before))]
    whole = [(one.cost, rng.random(), one, None) for one in stayed]
    changed = [(cost, rng.random(), one, places) for one in before for cost, places in one.swaps(price)]
    chosen = heapq.nsmallest(SURVIVORS, [*whole, *changed])
    return [one if places is None else one.swapped(places, price) for _, _, one, places in chosen]
