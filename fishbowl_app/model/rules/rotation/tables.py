"""The search for tables: two people of one round change tables."""

from __future__ import annotations

import math
from random import Random

from fishbowl_app.model.rules.rotation.anneal import CHANCES, Rounds
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.prices import HARD, Prices, meeting_prices, quota_price

BLOCK_MOVES = 0.25
CHANCE_STEPS = len(CHANCES)


class TablesSearch:
    """Who sits at which table in each round, and what that costs."""

    def __init__(
        self, facts: Facts, prices: Prices, rounds: Rounds, rng: Random, only: range | None = None
    ) -> None:
        """Search all coming rounds, or `only` some."""
        self._facts, self._prices, self._random = facts, prices, rng.random
        self._group = facts.group
        self._bound = tuple(a | b for a, b in zip(facts.apart, facts.together, strict=True))
        self._more, self._last = meeting_prices(prices.pair, facts.rounds + 1)
        self._mix = [self._mix_prices(r) for r in range(facts.rounds)]
        self._home = self._homes() if prices.change else []
        coming = range(facts.first, facts.rounds) if only is None else only
        self._open = [r for r in coming if facts.problem.tables > 1 and facts.seats[r] > 1]
        self.restore(rounds)

    @property
    def free(self) -> bool:
        """Whether there is anything to decide."""
        return bool(self._open)

    def rounds(self) -> Rounds:
        """Return a copy of the plan."""
        return [[table[:] for table in tables] for tables in self._seats]

    def restore(self, rounds: Rounds) -> None:
        """Go to a plan and price it anew."""
        count = self._facts.count
        self._seats = [[list(table) for table in tables] for tables in rounds]
        self._sitting = [[bits(table) for table in tables] for tables in self._seats]
        self._met = [[0] * count for _ in range(count)]
        for tables in self._seats:
            for table in tables:
                for a in table:
                    for b in table:
                        if a != b:
                            self._met[a][b] += 1
        self._of_group = [[self._groups_at(table) for table in tables] for tables in self._seats]
        self.cost = self._whole()

    def step(self, heat: float) -> None:
        """Try one move."""
        if not self._open:
            return
        random = self._random
        r = self._open[int(random() * len(self._open))]
        tables = self._seats[r]
        u, v = int(random() * len(tables)), int(random() * len(tables))
        if u == v or not tables[u] or not tables[v]:
            return
        x, y = int(random() * len(tables[u])), int(random() * len(tables[v]))
        limit = heat * CHANCES[int(random() * CHANCE_STEPS)]
        if self._facts.together[tables[u][x]] and random() < BLOCK_MOVES:
            self._move_block(r, u, v, x, limit)
        else:
            self._exchange(r, u, v, x, y, limit)

    def _exchange(self, r: int, u: int, v: int, x: int, y: int, limit: float) -> bool:
        """Let two people change tables, if that costs no more than `limit`."""
        here, there = self._seats[r][u], self._seats[r][v]
        a, b = here[x], there[y]
        change = 0
        if self._group[a] != self._group[b]:
            change = self._mix_change(r, u, a, b) + self._mix_change(r, v, b, a)
            if change > limit + HARD:
                return False
        if self._bound[a] or self._bound[b]:
            change += self._bond_change(r, u, a, b) + self._bond_change(r, v, b, a)
        met_a, met_b, more, last = self._met[a], self._met[b], self._more, self._last
        for j in here:
            change += more[met_b[j]] - last[met_a[j]]
        for j in there:
            change += more[met_a[j]] - last[met_b[j]]
        change -= more[met_b[a]] + more[met_a[b]]  # they do not meet themselves
        if self._home:
            change += self._prices.change * self._moved(r, u, v, a, b)
        if change > limit:
            return False
        self._swap(r, u, x, b)
        self._swap(r, v, y, a)
        self.cost += change
        return True

    def _swap(self, r: int, t: int, x: int, b: int) -> None:
        """Put b on place x of a table."""
        table, met = self._seats[r][t], self._met
        a = table[x]
        met_a, met_b = met[a], met[b]
        for j in table:
            if j != a:
                met_a[j] -= 1
                met[j][a] -= 1
                met_b[j] += 1
                met[j][b] += 1
        table[x] = b
        self._sitting[r][t] ^= 1 << a | 1 << b
        self._of_group[r][t][self._group[a]] -= 1
        self._of_group[r][t][self._group[b]] += 1

    def _move_block(self, r: int, u: int, v: int, x: int, limit: float) -> None:
        """Let people who belong together change tables with as many others."""
        here, there, before = self._seats[r][u], self._seats[r][v], self.cost
        block = [here[x], *members_of(self._facts.together[here[x]] & self._sitting[r][u])]
        made: list[tuple[int, int]] = []
        for i in block:
            places = (here.index(i), int(self._random() * len(there)))
            if there[places[1]] not in block:
                self._exchange(r, u, v, *places, math.inf)
                made.append(places)
        if self.cost - before > limit:
            for places in reversed(made):
                self._exchange(r, u, v, *places, math.inf)

    def _mix_change(self, r: int, t: int, a: int, b: int) -> int:
        """Return what it changes in a table's mix when b sits in place of a of another group."""
        prices, now = self._mix[r], self._of_group[r][t]
        g, h = self._group[a], self._group[b]
        return prices[g][now[g] - 1] - prices[g][now[g]] + prices[h][now[h] + 1] - prices[h][now[h]]

    def _mix_prices(self, r: int) -> list[list[int]]:
        """Return the price of every number of people of every group at a table."""
        low, high, price = self._facts.mix_low[r], self._facts.mix_high[r], self._prices.mix
        most = max(self._facts.sizes(r)) + 2
        if not self._facts.mixed:
            return [[0] * most for _ in low]
        return [[quota_price(price, k, low[g], high[g]) for k in range(most)] for g in range(len(low))]

    def _bond_change(self, r: int, t: int, a: int, b: int) -> int:
        """Return what it changes in apart and together at one table when b sits in place of a."""
        facts, stay = self._facts, self._sitting[r][t] & ~(1 << a | 1 << b)
        apart = (facts.apart[b] & stay).bit_count() - (facts.apart[a] & stay).bit_count()
        together = (facts.together[a] & stay).bit_count() - (facts.together[b] & stay).bit_count()
        return self._prices.bond * (apart + together)

    def _moved(self, r: int, u: int, v: int, a: int, b: int) -> int:
        """Return how many more of two people sit at another table than published when they change tables."""
        home = self._home[r]
        return (home[a] == u) - (home[a] == v) + (home[b] == v) - (home[b] == u)

    def _homes(self) -> list[list[int]]:
        """Return the published table of everybody in every round, -1 where there is none."""
        homes = [[-1] * self._facts.count for _ in range(self._facts.rounds)]
        for r, tables in enumerate(self._facts.published):
            for t, table in enumerate(tables):
                for i in table:
                    homes[r][i] = t
        return homes

    def _groups_at(self, table: list[int]) -> list[int]:
        return [sum(self._group[i] == g for i in table) for g in range(len(self._facts.groups))]

    def _whole(self) -> int:
        """Price the whole plan."""
        facts, prices = self._facts, self._prices
        to_meet = [sum(self._more[:times]) for times in range(facts.rounds + 2)]
        cost = sum(to_meet[met] for i, row in enumerate(self._met) for met in row[:i])
        for r in range(facts.first, facts.rounds):
            for t, table in enumerate(self._seats[r]):
                cost += sum(self._mix[r][g][k] for g, k in enumerate(self._of_group[r][t]))
                sitting = self._sitting[r][t]
                for i in table:
                    cost += prices.bond * (facts.apart[i] & sitting & ((1 << i) - 1)).bit_count()
                    missing = facts.together[i] & facts.present[r] & ~sitting
                    cost += prices.bond * (missing & ((1 << i) - 1)).bit_count()
                    if self._home:
                        cost += prices.change * (self._home[r][i] not in (-1, t))
        return cost


def dealt(facts: Facts, rng: Random) -> Rounds:
    """Return rounds dealt like cards, group by group: every table has the right size and mix."""
    rounds: Rounds = []
    for r in range(facts.rounds):
        if r < facts.first:
            rounds.append([list(table) for table in facts.past[r]])
            continue
        order = sorted((facts.group[i], rng.random(), i) for i in members_of(facts.present[r]))
        tables: list[list[int]] = [[] for _ in range(facts.problem.tables)]
        for k, (_, _, i) in enumerate(order):
            tables[k % len(tables)].append(i)
        rounds.append(tables)
    return rounds


def kept_tables(facts: Facts, rng: Random) -> Rounds:
    """Return the published tables without those who are gone, the others at the smallest tables."""
    rounds = dealt(facts, rng)
    for r in range(facts.first, min(facts.rounds, len(facts.published))):
        seen = facts.published[r][: facts.problem.tables]
        tables = [[i for i in table if facts.present[r] >> i & 1] for table in seen]
        tables += [[] for _ in range(facts.problem.tables - len(tables))]
        rounds[r] = _balanced(tables, facts, r)
    return rounds


def _balanced(tables: list[list[int]], facts: Facts, r: int) -> list[list[int]]:
    """Bring tables to even sizes with few moves."""
    for i in members_of(facts.present[r] & ~bits(i for table in tables for i in table)):
        min(tables, key=len).append(i)
    while len(max(tables, key=len)) > len(min(tables, key=len)) + 1:
        min(tables, key=len).append(max(tables, key=len).pop())
    return tables
