"""How agenda walls are filled where there is no planner, for the benchmark and nothing else.

- `paper`: topics in the order in which they were pitched, each into the next free cell, as on a paper wall.
- `popular`: most chosen first, slot by slot, the largest space first, as tools do that rank topics by votes.
- `conference`: what conference-scheduler (https://github.com/PyconUK/ConferenceScheduler) does: it asks how large
the
  audience of each topic is, never who is in it, and seeks the sizes of spaces that fit by hill climbing.
- `pairwise`: fewest pairs of choices at the same time, by annealing, as in conference schedulers that count
conflicts.

None of them moves few topics of a published wall, and only those that say so keep hosts apart. Written anew from
what the tools say of themselves; the numbers are ours.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import combinations
from random import Random

from fishbowl_app.model.rules.openspace import Arrangement, Cell, Problem

STEPS = 60_000  # of a search
HOT, COLD = 6.0, 0.2  # pairs of choices
CLASH = 10_000  # the price of a host in two places, or of a cell that must not be used

Cells = dict[str, Cell]
Price = Callable[[Cells], float]


def paper(problem: Problem, seed: int) -> Arrangement:
    """Return the wall on which each topic takes the next free cell."""
    return Arrangement(_dealt(problem, [topic.id for topic in problem.topics]))


def popular(problem: Problem, seed: int) -> Arrangement:
    """Return the wall of the topics by how many chose them, slot by slot."""
    chosen = _audiences(problem)
    return Arrangement(
        _dealt(problem, sorted((topic.id for topic in problem.topics), key=lambda t: (-chosen[t], t)))
    )


def conference(problem: Problem, seed: int) -> Arrangement:
    """Return the wall whose spaces fit the audiences best, with hosts in one place at a time."""
    chosen, barred = _audiences(problem), _barred(problem)

    def lacking(name: str, cell: Cell) -> int:
        return max(0, chosen[name] - problem.spaces[cell[1]].capacity) + CLASH * ((name, cell) in barred)

    return _climbed(problem, lacking, _clashes(problem), seed, 0.0)


def pairwise(problem: Problem, seed: int) -> Arrangement:
    """Return the wall with the fewest people who chose two topics of the same slot."""
    barred, prices = _barred(problem), _clashes(problem)
    for person in problem.people:
        for pair in combinations(sorted(person.votes), 2):
            prices[frozenset(pair)] = prices.get(frozenset(pair), 0) + 1

    def lacking(name: str, cell: Cell) -> int:
        return CLASH * ((name, cell) in barred)

    return _by_size(problem, _climbed(problem, lacking, prices, seed, HOT))


def _dealt(problem: Problem, order: list[str]) -> Cells:
    """Deal topics into the cells that are open, slot by slot, the largest space first."""
    spaces = sorted(range(len(problem.spaces)), key=lambda r: (-problem.spaces[r].capacity, r))
    cells = [(s, r) for s in range(problem.slots) for r in spaces if s not in problem.spaces[r].closed]
    return dict(zip(order, cells, strict=False))


def _by_size(problem: Problem, made: Arrangement) -> Arrangement:
    """Give in each slot the larger space to the larger audience."""
    chosen, cells = _audiences(problem), dict(made.cells)
    for slot in range(problem.slots):
        here = sorted((name for name, cell in cells.items() if cell[0] == slot), key=lambda t: (-chosen[t], t))
        spaces = sorted((cells[name][1] for name in here), key=lambda r: (-problem.spaces[r].capacity, r))
        cells |= {name: (slot, space) for name, space in zip(here, spaces, strict=True)}
    return Arrangement(cells)


def _audiences(problem: Problem) -> dict[str, int]:
    return {topic.id: sum(topic.id in person.votes for person in problem.people) for topic in problem.topics}


def _barred(problem: Problem) -> set[tuple[str, Cell]]:
    """Return the cells in which a topic must not be: closed, without its host, or not allowed."""
    absent = {person.id: person.absent for person in problem.people}
    return {
        (topic.id, (s, r))
        for topic in problem.topics
        for s in range(problem.slots)
        for r, space in enumerate(problem.spaces)
        if s in space.closed
        or any(s in absent[who] for who in topic.hosts)
        or (topic.slots is not None and s not in topic.slots)
        or (topic.spaces is not None and r not in topic.spaces)
        or topic.fixed not in (None, (s, r))
    }


def _clashes(problem: Problem) -> dict[frozenset[str], int]:
    """Return the pairs that must not share a slot, with their price."""
    hosts = [
        frozenset({one.id, other.id})
        for one, other in combinations(problem.topics, 2)
        if set(one.hosts) & set(other.hosts)
    ]
    return dict.fromkeys([*hosts, *(frozenset(pair) for pair in problem.not_parallel)], CLASH)


def _climbed(
    problem: Problem,
    lacking: Callable[[str, Cell], int],
    prices: dict[frozenset[str], int],
    seed: int,
    hot: float,
) -> Arrangement:
    """Exchange what two cells hold, for as long as that costs less; more only while it is hot."""
    rng = Random(seed)
    cells = [(s, r) for s in range(problem.slots) for r in range(len(problem.spaces))]
    names: list[str | None] = [topic.id for topic in problem.topics]
    names += [None] * max(0, len(cells) - len(names))
    rng.shuffle(cells)
    held = dict(zip(cells, names, strict=False))

    def cost(cell: Cell, name: str | None, without: Cell) -> int:
        if name is None:
            return 0
        beside = [held[one] for one in cells if one[0] == cell[0] and one not in (cell, without)]
        return lacking(name, cell) + sum(prices.get(frozenset({name, other}), 0) for other in beside if other)

    for step in range(STEPS):
        one, other = rng.choice(cells), rng.choice(cells)
        if one[0] == other[0] and one[1] == other[1]:
            continue
        before = cost(one, held[one], other) + cost(other, held[other], one)
        after = cost(one, held[other], other) + cost(other, held[one], one)
        heat = hot * (COLD / HOT) ** (step / STEPS)
        if after <= before or (heat and rng.random() < math.exp(min(0.0, (before - after) / heat))):
            held[one], held[other] = held[other], held[one]
    return Arrangement({name: cell for cell, name in held.items() if name is not None})
