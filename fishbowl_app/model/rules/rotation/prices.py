"""What the search pays for: whole numbers, so that sums are exact and equal on every machine.

A second meeting of a pair costs `PAIR`; the heat of the search goes by it. Rules, and the goals that stand before
pairs, cost so much that no number of pairs pays for them; the goals behind pairs cost less than a pair.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.problem import Rule

PAIR = 10_000
HARD = 1_000 * PAIR


@dataclass(frozen=True, slots=True)
class Prices:
    """One unit of each thing a plan should avoid."""

    run: int
    mix: int  # one too many or too few of a group
    turn: int  # a turn too many or too few
    bond: int  # apart and together: named by hand
    wait: int  # times the square of the rounds somebody waits
    overdue: int  # a round that somebody waits longer than is fair; 0 where pairs come before waits
    change: int = 0  # a seat of the published plan changes
    pair: int = PAIR  # a pair meets once more than once
    longest_wait: int | None = None  # waits beyond it cost more


def prices_for(facts: Facts) -> Prices:
    """Return the prices of the first search, by the order of the goals.

    With the usual order: turns before mix before runs before pairs, and waits only break ties. Waits that come
    before pairs are held to what is fair, not to the shortest there can be: that would let the same people sit
    together time and again.
    """
    goals = list(facts.problem.goals)
    if facts.published:  # what was published is kept rather than that waits get shorter
        goals.sort(key=lambda goal: goal is Goal.WAITS)
    place = goals.index(Goal.PAIRS)
    before, behind = goals[:place], goals[place + 1 :]
    dear = _prices_before(before, facts.rounds)
    # among plans without long waits, those with even waits are better still
    cheap = _prices_behind([Goal.WAITS, *behind] if Goal.WAITS in before else behind, facts.rounds)
    price = {**cheap, **dear}
    return Prices(
        run=price[Rule.RUN],
        mix=price[Goal.MIX],
        turn=price[Goal.TURNS],
        bond=price[Rule.APART],
        wait=cheap[Goal.WAITS],
        overdue=dear.get(Goal.WAITS, 0),
        change=(3 * PAIR if facts.circle else PAIR * 14 // 10) if facts.published else 0,
    )


def _prices_before(goals: list[Goal], rounds: int) -> dict[str, int]:
    """Price what comes before pairs: each dearer than all that one move can mend of what comes after it.

    Runs are a rule and come before waits, which they lengthen; bonds are named by hand and come before all.
    """
    reach = {Rule.RUN: 4, Goal.MIX: 16, Goal.TURNS: 64, Goal.WAITS: 4 * rounds**2}
    waits = goals.index(Goal.WAITS) if Goal.WAITS in goals else len(goals)
    prices: dict[str, int] = {}
    price = HARD
    for name in reversed([*goals[:waits], Rule.RUN, *goals[waits:]]):
        prices[name] = price
        price *= reach[name]
    return {**prices, Rule.APART: price}


def _prices_behind(goals: list[Goal], rounds: int) -> dict[str, int]:
    """Price what comes behind pairs: each cheaper than what comes before it."""
    prices: dict[str, int] = {}
    price = PAIR
    for goal in goals:
        price = max(1, 4 * price // max(16, rounds**2) if goal is Goal.WAITS else price // 8)
        prices[goal] = price
    return prices


def mending(prices: Prices) -> Prices:
    """Return prices that look at nothing but what comes before pairs, all as dear: one can wait for another."""

    def dear(price: int) -> int:
        return PAIR if price >= HARD else 0

    hard = {name: dear(getattr(prices, name)) for name in ("run", "mix", "turn", "bond", "overdue")}
    return replace(prices, pair=0, wait=0, change=0, longest_wait=None, **hard)


def meeting_prices(pair: int, most: int, *, rising: int = 10) -> tuple[list[int], list[int]]:
    """Return, per number of meetings of a pair, the price of one meeting more, and what the last one cost.

    Each costs more than the one before, by so many hundredths of `pair`: repeats are spread.
    """
    more = [0 if met == 0 else pair + (met - 1) * pair * rising // 100 for met in range(most + 1)]
    return more, [0, *more[:-1]]


def quota_price(price: int, amount: int, low: int, high: int) -> int:
    """Return the price of an amount outside its quota; two breaches by one are cheaper than one by two."""
    off = low - amount if amount < low else amount - high if amount > high else 0
    return price * off * (off + 1) // 2


class PersonPrices:
    """The price of the rounds in which one person sits: turns, runs, waits, changes. Kept once computed."""

    def __init__(self, facts: Facts, prices: Prices) -> None:
        self._facts, self._prices = facts, prices
        self._waits = [_wait_price(prices, facts.fair_wait, wait) for wait in range(facts.rounds + 1)]
        rounds_before = {there: _rounds_before(there, facts.rounds) for there in set(facts.there)}
        self._before = [rounds_before[there] for there in facts.there]
        self._planned = [0] * facts.count
        for r in range(facts.first, len(facts.published)):
            for i in (i for table in facts.published[r] for i in table):
                self._planned[i] |= 1 << r
        alike: dict[tuple[int, ...], dict[int, int]] = {}
        keys = zip(facts.there, facts.turn_low, facts.turn_high, self._planned, strict=True)
        self.known = [alike.setdefault(key, {}) for key in keys]  # per person: rounds -> price

    def of(self, person: int, turns: int) -> int:
        """Return the price of somebody's rounds, given as bits."""
        known = self.known[person]
        if turns not in known:
            known[turns] = self._price(person, turns)
        return known[turns]

    def _price(self, person: int, turns: int) -> int:
        facts, prices = self._facts, self._prices
        price = quota_price(prices.turn, turns.bit_count(), facts.turn_low[person], facts.turn_high[person])
        if facts.problem.max_run:
            price += prices.run * too_long(turns, facts.problem.max_run, facts.first).bit_count()
        if prices.wait or prices.overdue:
            price += self._price_waits(person, turns)
        if prices.change and facts.published:
            changed = (turns ^ self._planned[person]) >> facts.first & facts.there[person] >> facts.first
            price += prices.change * changed.bit_count() // 2
        return price

    def _price_waits(self, person: int, turns: int) -> int:
        """Price the stretches between turns, looking only at the turns: they are fewer than the rounds."""
        before, prices, price, last = self._before[person], self._waits, 0, 0
        turns &= self._facts.there[person]
        while turns:
            low = turns & -turns
            place = before[low.bit_length() - 1]
            price += prices[place - last]
            last = place + 1
            turns ^= low
        return price + prices[before[-1] - last]


def _rounds_before(there: int, rounds: int) -> list[int]:
    """Return for each round in how many before it somebody is there, and at last in how many of all."""
    return [(there & ((1 << r) - 1)).bit_count() for r in range(rounds + 1)]


def _wait_price(prices: Prices, fair: int, rounds: int) -> int:
    """Return the price of waiting so many rounds in a row."""
    most = prices.longest_wait
    beyond = 0 if most is None or rounds <= most else 8 * (rounds - most) * most
    return prices.wait * (rounds * rounds + beyond) + quota_price(prices.overdue, rounds, 0, fair)


def too_long(turns: int, most: int, first: int) -> int:
    """Return, as bits, the rounds from `first` on in which somebody sits who sat in the `most` before it."""
    over = turns >> first << first
    for back in range(1, most + 1):
        if not over:
            break
        over &= turns << back
    return over


def waits(turns: int, there: int) -> list[int]:
    """Return the stretches of rounds somebody is there and does not sit, the first and the last included."""
    stretches, stretch = [], 0
    while there:
        low = there & -there
        if turns & low:
            stretches.append(stretch)
            stretch = 0
        else:
            stretch += 1
        there ^= low
    stretches.append(stretch)
    return stretches
