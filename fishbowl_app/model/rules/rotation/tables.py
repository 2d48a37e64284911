"""The search for tables: two people of one round change tables."""

from __future__ import annotations

import math
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.bounds import pairs
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.groups import packed
from fishbowl_app.model.rules.rotation.prices import HARD, Prices, meeting_prices, quota_price
from fishbowl_app.model.rules.search import CHANCES

BLOCK_MOVES = 0.25
CHANCE_STEPS = len(CHANCES)
DRAWS = 5  # of a seat, until two meet again there
# Where some must meet again, the most pairs meet if a few stay together all day; they feel forgotten. So three
# meetings of one pair cost as much as three pairs that meet twice: the squares of the golfers' problem.
RISING = 100


class TablesSearch:
    """Who sits at which table in each round, and what that costs."""

    def __init__(
        self, facts: Facts, prices: Prices, rounds: Rounds, rng: Random, only: range | None = None
    ) -> None:
        """Search all coming rounds, or `only` some."""
        self._facts, self._prices, self._random = facts, prices, rng.random
        self._group = facts.group
        self._apart, self._together = facts.avoided, facts.together
        self._bound = [any(masks[i] for masks in (*self._apart, *self._together)) for i in range(facts.count)]
        self._more, self._last = meeting_prices(prices.pair, facts.rounds + 1, rising=RISING)
        self._mix = [self._mix_prices(r) for r in range(facts.rounds)]
        self._home = self._homes() if prices.change else []
        self._draws = DRAWS if prices.pair and not prices.change else 1
        self._fixed = [bits(at) for at in facts.at_table]
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
        r, u, x = self._somebody()
        tables = self._seats[r]
        v = int(random() * len(tables))
        if u == v or not tables[u] or not tables[v]:
            return
        y = int(random() * len(tables[v]))
        if self._fixed[r] and self._fixed[r] & (1 << tables[u][x] | 1 << tables[v][y]):
            return
        limit = heat * CHANCES[int(random() * CHANCE_STEPS)]
        if self._together[r][tables[u][x]] and random() < BLOCK_MOVES:
            self._move_block(r, u, v, x, limit)
        else:
            self._exchange(r, u, v, x, y, limit)

    def _somebody(self) -> tuple[int, int, int]:
        """Draw a seat by round, table and place: where two meet again, if such a seat is soon found."""
        random, seats, met = self._random, self._seats, self._met
        for _ in range(self._draws):
            r = self._open[int(random() * len(self._open))]
            u = int(random() * len(seats[r]))
            table = seats[r][u]
            x = int(random() * len(table))
            met_a = met[table[x]] if table else ()
            for j in table:
                if met_a[j] > 1:
                    return r, u, x
        return r, u, x

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
        block = [here[x], *members_of(self._together[r][here[x]] & self._sitting[r][u] & ~self._fixed[r])]
        made: list[tuple[int, int]] = []
        for i in block:
            places = (here.index(i), int(self._random() * len(there)))
            if there[places[1]] not in block and not self._fixed[r] >> there[places[1]] & 1:
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
        """Return the price of every number of people of every group at a table.

        A group to be kept together earns the price of a bond for each two of its people at one table: a price that
        leads the search to full tables.
        """
        facts, price = self._facts, self._prices.mix
        low, high = facts.mix_low[r], facts.mix_high[r]
        most = max(facts.sizes(r)) + 2
        if gathered := facts.group_rules[r].gathered:
            bond = self._prices.bond
            return [[-bond * pairs(k) * (g in gathered) for k in range(most)] for g in range(len(low))]
        if not facts.mixed:
            return [[0] * most for _ in low]
        return [[quota_price(price, k, low[g], high[g]) for k in range(most)] for g in range(len(low))]

    def _bond_change(self, r: int, t: int, a: int, b: int) -> int:
        """Return what it changes in apart and together at one table when b sits in place of a."""
        avoided, mates, stay = self._apart[r], self._together[r], self._sitting[r][t] & ~(1 << a | 1 << b)
        apart = (avoided[b] & stay).bit_count() - (avoided[a] & stay).bit_count()
        together = (mates[a] & stay).bit_count() - (mates[b] & stay).bit_count()
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
            for g in facts.group_rules[r].gathered:  # from what is possible
                there = sum(at[g] for at in self._of_group[r])
                cost += prices.bond * sum(pairs(k) for k in packed(facts.sizes_for(r, g), there))
            for t, table in enumerate(self._seats[r]):
                cost += sum(self._mix[r][g][k] for g, k in enumerate(self._of_group[r][t]))
                sitting = self._sitting[r][t]
                for i in table:
                    cost += prices.bond * (self._apart[r][i] & sitting & ((1 << i) - 1)).bit_count()
                    missing = self._together[r][i] & facts.present[r] & ~sitting
                    cost += prices.bond * (missing & ((1 << i) - 1)).bit_count()
                    if self._home:
                        cost += prices.change * (self._home[r][i] not in (-1, t))
        return cost
