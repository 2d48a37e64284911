"""The search for a circle: moves that keep the size of every round, each priced by what it changes."""

from __future__ import annotations

import math
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.meetings import Meetings
from fishbowl_app.model.rules.rotation.prices import HARD, PersonPrices, Prices, meeting_prices, quota_price
from fishbowl_app.model.rules.search import CHANCES

ORDERED = 0.05  # share of the moves in which two whole rounds change places
SCOUTED = 0.6  # share of the others in which two people change places where that costs few meetings
EXCHANGES = 0.7  # share of the rest in which any two people do; the others change who has a turn
BLOCK_MOVES = 0.25  # share of the moves of somebody with companions in which all of them move
CHANCE_STEPS = len(CHANCES)


class CircleSearch:
    """Who sits in the circle in each round, and what that costs.

    For people, rounds and meetings alike, the present value is kept and a move looks only at what it changes.
    """

    def __init__(self, facts: Facts, prices: Prices, rounds: Rounds, rng: Random) -> None:
        self._facts, self._prices, self._random = facts, prices, rng.random
        self._group, self._pinned, self._allowed = facts.group, facts.pinned, facts.allowed
        self._apart, self._together = facts.avoided, facts.together
        self._bound = [any(masks[i] for masks in (*self._apart, *self._together)) for i in range(facts.count)]
        self._tied = any(self._bound)
        self._ordered = 0 if facts.published else ORDERED
        self._scouted = SCOUTED if prices.pair else 0
        self._pair = max(1, prices.pair)
        self._more, self._last = meeting_prices(prices.pair, facts.rounds + 1)
        self._personal = PersonPrices(facts, prices)
        self._known = self._personal.known
        self._mix = [self._mix_prices(r) for r in range(facts.rounds)]
        self.restore(rounds)
        self._open = [r for r in range(facts.first, facts.rounds) if self._can_change(r)]
        self._circling = self._open * 2

    @property
    def free(self) -> bool:
        """Whether there is anything to decide."""
        return bool(self._open)

    @property
    def open(self) -> list[int]:
        """The rounds in which there is anything to decide."""
        return self._open

    @property
    def met(self) -> int:
        """How many different pairs have met."""
        return sum(mask.bit_count() for mask in self._meetings.once) // 2

    def rounds(self) -> Rounds:
        """Return a copy of the plan."""
        return [[circle[:]] for circle in self._seats]

    def restore(self, rounds: Rounds) -> None:
        """Go to a plan and price it anew."""
        facts = self._facts
        self._seats = [list(tables[0]) for tables in rounds]
        self._sitting = [bits(circle) for circle in self._seats]
        self._turns = [0] * facts.count
        self._meetings = Meetings(facts.count, self._seats)
        self._met = self._meetings.times
        for r, circle in enumerate(self._seats):
            for a in circle:
                self._turns[a] |= 1 << r
        self._price = [self._personal.of(i, self._turns[i]) for i in range(facts.count)]
        self._of_group = [[0] * len(facts.groups) for _ in range(facts.rounds)]
        for r, circle in enumerate(self._seats):
            for i in circle:
                self._of_group[r][self._group[i]] += 1
        self.cost = self._whole()

    def step(self, heat: float) -> None:
        """Try one move."""
        if not self._open:
            return
        random = self._random
        r = self._open[int(random() * len(self._open))]
        circle = self._seats[r]
        x = int(random() * len(circle))
        a = circle[x]
        limit = heat * CHANCES[int(random() * CHANCE_STEPS)]
        if random() < self._ordered:
            self.exchange_rounds(r, self._open[int(random() * len(self._open))], limit)
            return
        if self._pinned[r] >> a & 1:
            return
        if self._together[r][a] and random() < BLOCK_MOVES:
            self._move_block(r, a, limit)
        elif random() < self._scouted:
            self._scout(r, x, limit)
        elif random() < EXCHANGES:
            q = self._open[int(random() * len(self._open))]
            self._exchange(r, x, q, int(random() * len(self._seats[q])), limit)
        else:
            self._replace(r, x, self._somebody(a), limit)

    def exchange_rounds(self, r: int, q: int, limit: float) -> bool:
        """Let two rounds change places, if that costs no more than `limit`: who meets stays as it is."""
        one, other, allowed, pinned = self._sitting[r], self._sitting[q], self._allowed, self._pinned
        if one & ~allowed[q] or other & ~allowed[r] or pinned[q] & ~one or pinned[r] & ~other:
            return False
        if len(self._seats[r]) != len(self._seats[q]):
            return False
        flip, turns, prices = 1 << r | 1 << q, self._turns, {}
        change = self._round_price(r, q) - self._round_price(q, q)
        change += self._round_price(q, r) - self._round_price(r, r)
        for i in members_of(one ^ other):
            prices[i] = price = self._personal.of(i, turns[i] ^ flip)
            change += price - self._price[i]
        if change > limit:
            return False
        for i, price in prices.items():
            turns[i] ^= flip
            self._price[i] = price
        self._seats[r], self._seats[q] = self._seats[q], self._seats[r]
        self._sitting[r], self._sitting[q] = other, one
        self._of_group[r], self._of_group[q] = self._of_group[q], self._of_group[r]
        self.cost += change
        return True

    def _round_price(self, r: int, q: int) -> int:
        """Price the mix and the bonds of those of round r if they sat in round q."""
        price = sum(prices[k] for prices, k in zip(self._mix[q], self._of_group[r], strict=True))
        if not self._tied:
            return price
        sitting, bond = self._sitting[r], self._prices.bond
        listen = self._facts.present[q] & ~sitting
        for i in self._seats[r]:
            price += bond * (self._together[q][i] & listen).bit_count()
            price += bond * (self._apart[q][i] & sitting & ((1 << i) - 1)).bit_count()
        return price

    def _somebody(self, a: int) -> int:
        """Return somebody who might take a's place, mostly of the same group."""
        random = self._random
        if random() < 0.3:
            return int(random() * self._facts.count)
        alike = self._facts.members[self._group[a]]
        return alike[int(random() * len(alike))]

    def _scout(self, r: int, x: int, limit: float) -> bool:
        """Exchange a where that costs few meetings: look for a round first, then for somebody who sits there."""
        random, sitting, turns = self._random, self._sitting, self._turns
        once, twice = self._meetings.once, self._meetings.twice
        a, circle = self._seats[r][x], self._sitting[r]
        met = once[a] & (twice[a] | ~circle)  # whom a meets in other rounds
        most = (twice[a] & circle).bit_count() + limit // self._pair
        mine, start = turns[a], int(random() * len(self._open))
        for q in self._circling[start : start + len(self._open)]:
            if not mine >> q & 1 and (met & sitting[q]).bit_count() <= most + 1:
                break
        else:
            return False
        rest, there, other = circle ^ 1 << a, sitting[q], self._seats[q]
        room, start = most - (met & there).bit_count(), int(random() * len(other))
        for y in (*range(start, len(other)), *range(start)):
            b = other[y]
            if not turns[b] >> r & 1:
                known = once[b] & (twice[b] | ~there) & rest
                if known.bit_count() - (twice[b] & there).bit_count() - (met >> b & 1) <= room:
                    return self._exchange(r, x, q, y, limit)
        return False

    def _exchange(self, r: int, x: int, q: int, y: int, limit: float) -> bool:
        """Let two people sit in each other's round, if that costs no more than `limit`."""
        circle, other = self._seats[r], self._seats[q]
        a, b = circle[x], other[y]
        turns, allowed = self._turns, self._allowed
        if turns[a] >> q & 1 or turns[b] >> r & 1:
            return False
        if not (allowed[q] >> a & 1 and allowed[r] >> b & 1) or self._pinned[q] >> b & 1:
            return False
        flip = 1 << r | 1 << q
        turns_a, turns_b = turns[a] ^ flip, turns[b] ^ flip
        price_a = self._known[a].get(turns_a) or self._personal.of(a, turns_a)
        price_b = self._known[b].get(turns_b) or self._personal.of(b, turns_b)
        change = price_a - self._price[a] + price_b - self._price[b]
        if self._group[a] != self._group[b]:
            change += self._mix_change(r, a, b) + self._mix_change(q, b, a)
        if change > limit + HARD:
            return False
        if self._bound[a] or self._bound[b]:
            change += self._bond_change(r, a, b) + self._bond_change(q, b, a)
        once, twice, here, there = self._meetings.once, self._meetings.twice, self._sitting[r], self._sitting[q]
        oa, ob, ta, tb = once[a], once[b], twice[a], twice[b]
        new = (oa & (ta | ~here) & there).bit_count() + (ob & (tb | ~there) & here).bit_count()
        new -= (ta & here).bit_count() + (tb & there).bit_count()
        if change + (new - 3) * self._pair > limit:
            return False
        met_a, met_b = self._met[a], self._met[b]
        more, last = self._more, self._last
        for j in circle:
            change += more[met_b[j]] - last[met_a[j]]
        for j in other:
            change += more[met_a[j]] - last[met_b[j]]
        change -= more[met_b[a]] + more[met_a[b]]  # they do not meet themselves
        common = self._sitting[r] & self._sitting[q]
        if common:  # who sits in both rounds meets both of them as before
            for j in members_of(common):
                change -= more[met_b[j]] - last[met_a[j]] + more[met_a[j]] - last[met_b[j]]
        if change > limit:
            return False
        self._swap(r, x, b)
        self._swap(q, y, a)
        turns[a], turns[b] = turns_a, turns_b
        self._price[a], self._price[b] = price_a, price_b
        self.cost += change
        return True

    def _replace(self, r: int, x: int, b: int, limit: float) -> bool:
        """Let somebody who listens take a turn in place of another, if that costs no more than `limit`."""
        circle = self._seats[r]
        a = circle[x]
        if not (self._allowed[r] & ~self._sitting[r]) >> b & 1:
            return False
        turns_a, turns_b = self._turns[a] ^ 1 << r, self._turns[b] ^ 1 << r
        price_a = self._known[a].get(turns_a) or self._personal.of(a, turns_a)
        price_b = self._known[b].get(turns_b) or self._personal.of(b, turns_b)
        change = price_a - self._price[a] + price_b - self._price[b]
        if self._group[a] != self._group[b]:
            change += self._mix_change(r, a, b)
        if change > limit + HARD:
            return False
        if self._bound[a] or self._bound[b]:
            change += self._bond_change(r, a, b)
        met_a, met_b, more, last = self._met[a], self._met[b], self._more, self._last
        for j in circle:
            change += more[met_b[j]] - last[met_a[j]]
        change -= more[met_b[a]]
        if change > limit:
            return False
        self._swap(r, x, b)
        self._turns[a], self._turns[b] = turns_a, turns_b
        self._price[a], self._price[b] = price_a, price_b
        self.cost += change
        return True

    def _swap(self, r: int, x: int, b: int) -> None:
        """Put b on place x of a round; turns and prices are the caller's."""
        circle = self._seats[r]
        a = circle[x]
        self._meetings.swap(circle, a, b)
        circle[x] = b
        self._sitting[r] ^= 1 << a | 1 << b
        self._of_group[r][self._group[a]] -= 1
        self._of_group[r][self._group[b]] += 1

    def _move_block(self, r: int, a: int, limit: float) -> None:
        """Let people who belong together change places with as many others of a round, or with listeners."""
        random, before = self._random, self.cost
        block = [a, *members_of(self._together[r][a] & self._sitting[r])]
        q = self._open[int(random() * len(self._open))]
        with_round = random() < EXCHANGES
        made: list[tuple[int, int, int]] = []
        for i in block:
            x = self._seats[r].index(i)
            if self._pinned[r] >> i & 1:
                break
            if with_round:
                y = int(random() * len(self._seats[q]))
                if self._exchange(r, x, q, y, math.inf):
                    made.append((x, y, i))
            elif self._replace(r, x, self._somebody(a), math.inf):
                made.append((x, -1, i))
        if self.cost - before <= limit:
            return
        for x, y, i in reversed(made):
            if y < 0:
                self._replace(r, x, i, math.inf)
            else:
                self._exchange(r, x, q, y, math.inf)

    def _mix_change(self, r: int, a: int, b: int) -> int:
        """Return what it changes in a round's mix when b sits in place of a of another group."""
        prices, now = self._mix[r], self._of_group[r]
        g, h = self._group[a], self._group[b]
        return prices[g][now[g] - 1] - prices[g][now[g]] + prices[h][now[h] + 1] - prices[h][now[h]]

    def _mix_prices(self, r: int) -> list[list[int]]:
        """Return the price of every number of people of every group in a round."""
        low, high, price = self._facts.mix_low[r], self._facts.mix_high[r], self._prices.mix
        most = self._facts.seats[r] + 2
        if not self._facts.mixed:
            return [[0] * most for _ in low]
        return [[quota_price(price, k, low[g], high[g]) for k in range(most)] for g in range(len(low))]

    def _bond_change(self, r: int, a: int, b: int) -> int:
        """Return what it changes in apart and together when b sits in place of a."""
        apart_from, with_whom, pair = self._apart[r], self._together[r], 1 << a | 1 << b
        stay = self._sitting[r] & ~pair
        listen = self._facts.present[r] & ~stay & ~pair
        apart = (apart_from[b] & stay).bit_count() - (apart_from[a] & stay).bit_count()
        left = (with_whom[a] & stay).bit_count() - (with_whom[a] & listen).bit_count()
        came = (with_whom[b] & listen).bit_count() - (with_whom[b] & stay).bit_count()
        return self._prices.bond * (apart + left + came)

    def _whole(self) -> int:
        """Price the whole plan."""
        facts = self._facts
        to_meet = [sum(self._more[:times]) for times in range(facts.rounds + 2)]
        cost = sum(self._price) + sum(to_meet[met] for i, row in enumerate(self._met) for met in row[:i])
        for r in range(facts.first, facts.rounds):
            cost += self._round_price(r, r)
        return cost

    def _can_change(self, r: int) -> bool:
        """Whether a round has more people to choose from than must sit, and a place to choose for."""
        return self._pinned[r].bit_count() < len(self._seats[r]) < self._allowed[r].bit_count()
