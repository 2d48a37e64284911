"""People take the places of a construction; what their rules ask for is mended as cheaply as can be."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations, islice
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, keep_cheaper
from fishbowl_app.model.rules.rotation.constructions import Aside, constructions
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices
from fishbowl_app.model.rules.rotation.tables import TablesSearch
from fishbowl_app.model.rules.rotation.tables_start import as_can_be, dealt
from fishbowl_app.model.rules.rotation.turning import Shape
from fishbowl_app.model.rules.search import CHANCES

TRIED_WHERE_TIED = 3  # constructions, where rules tie people to each other: seating them takes its time
SEATINGS = 3_000  # exchanges of places, at most


def constructed(facts: Facts, prices: Prices, told: Rounds, moves: int, watch: Watch, rng: Random) -> TablesSearch:
    """Return the best plan that begins as a construction, or the first that costs nothing.

    `told` is the plan to tell of meanwhile, and what comes back where there is no construction.
    """
    best = TablesSearch(facts, prices, told, rng)
    least = math.inf
    for search in _seated(facts, prices, told, moves, watch, rng):
        if search.cost < least:
            least = search.cost
            best.restore(search.rounds())
        if least == 0 or watch.stopped:
            break
    return best


def _seated(
    facts: Facts, prices: Prices, told: Rounds, moves: int, watch: Watch, rng: Random
) -> Iterator[TablesSearch]:
    """Yield constructions with people in their places."""
    tied = _tied(facts)
    shapes = _shapes(facts)
    moves //= len(shapes)
    for shape in shapes:
        found = constructions(shape, moves // 2 if tied else moves, Aside(watch, told), rng)
        for rounds in islice(found, TRIED_WHERE_TIED if tied else None):
            search = SeatingSearch(facts, prices, peopled(facts, rounds, shape.count, rng), rng)
            if tied:
                trials = min(SEATINGS, moves // (2 * TRIED_WHERE_TIED * facts.rounds))
                anneal(search, trials, 12.0 * HARD, 1.0 * HARD, Aside(watch, told, facts.rounds))
            if len(rounds) < facts.rounds:
                rest = TablesSearch(facts, prices, search.rounds(), rng, only=range(len(rounds), facts.rounds))
                anneal(rest, moves // 8, 0.45 * PAIR, 0.08 * PAIR, watch)
                keep_cheaper(search, rest.rounds())
            yield search


def fits_as_it_is(facts: Facts) -> bool:
    """Whether a construction is a plan as it is: even tables, and nothing asked beside pairs."""
    return facts.count % facts.problem.tables == 0 and not _tied(facts)


def _tied(facts: Facts) -> bool:
    """Whether something asks who sits where."""
    return not facts.plain or facts.mix_leads


def _shapes(facts: Facts) -> list[Shape]:
    """Return the shapes of even tables next to the number of people, the nearer one first."""
    tables = facts.problem.tables
    counts = {facts.count // tables * tables, -(-facts.count // tables) * tables}
    return [Shape(count, tables, facts.rounds) for count in sorted(counts, key=lambda own: abs(own - facts.count))]


def peopled(facts: Facts, rounds: Rounds, places: int, rng: Random) -> Rounds:
    """Return rounds of people: who is not there is left out, sizes are made even, missing rounds are dealt.

    Groups take neighbouring places: in plans made of columns no table then has many of a group.
    """
    free = set(_left_free(rounds, places, places - facts.count))
    people = sorted(range(facts.count), key=lambda i: (facts.group[i], rng.random()))
    who = dict(zip((place for place in range(places) if place not in free), people, strict=False))
    named = [[[who[place] for place in table if place in who] for table in tables] for tables in rounds]
    _join(named, people[places:])
    seated = dealt(facts, rng)
    for r in range(min(facts.rounds, len(rounds))):
        if not facts.group_rules[r].any:
            seated[r] = as_can_be(facts, r, named[r], rng)
    return seated


def _join(rounds: Rounds, people: list[int]) -> None:
    """Let people who have no place join tables, one at each, where they have met fewest."""
    met: dict[int, set[int]] = {i: set() for i in people}
    for tables in rounds:
        open_tables = list(tables)
        for i in people:
            table = min(open_tables, key=lambda table: len(met[i].intersection(table)))
            open_tables.remove(table)
            met[i].update(table)
            table.append(i)


def _left_free(rounds: Rounds, places: int, count: int) -> list[int]:
    """Return places that stay free: such as seldom share a table, so that sizes stay even."""
    met = [[0] * places for _ in range(places)]
    for a, b in (pair for tables in rounds for table in tables for pair in combinations(table, 2)):
        met[a][b] += 1
        met[b][a] += 1
    best, least = list[int](), math.inf
    for last in reversed(range(places if count > 0 else 0)):
        chosen, shared, together = [last], 0, met[last]
        while len(chosen) < count:
            place = min((p for p in reversed(range(places)) if p not in chosen), key=lambda p: together[p])
            shared += together[place]
            together = [x + y for x, y in zip(together, met[place], strict=True)]
            chosen.append(place)
        if shared < least:
            best, least = chosen, shared
    return best


class SeatingSearch(TablesSearch):
    """Two people change places in all rounds, which leaves pairs as they are but for those who are not there."""

    def step(self, heat: float) -> None:
        """Try one move."""
        random, count = self._random, self._facts.count
        a, b = int(random() * count), int(random() * count)
        limit, before = heat * CHANCES[int(random() * len(CHANCES))], self.cost
        made: list[tuple[int, int, int, int, int]] = []
        for r in self._open if a != b else ():
            u, v = self._table_of(r, a), self._table_of(r, b)
            if -1 < u != v > -1 and not self._fixed[r] & (1 << a | 1 << b):
                places = self._seats[r][u].index(a), self._seats[r][v].index(b)
                self._exchange(r, u, v, *places, math.inf)
                made.append((r, u, v, *places))
        if self.cost - before > limit:
            for exchange in made:
                self._exchange(*exchange, math.inf)

    def _table_of(self, r: int, person: int) -> int:
        """Return where somebody sits, -1 where they are not there."""
        return next((t for t, sitting in enumerate(self._sitting[r]) if sitting >> person & 1), -1)
