"""What the search pays for: whole numbers, so that sums are exact and equal on every machine.

A second meeting of a pair costs `PAIR`. A hard rule costs so much that no number of pairs or waits pays for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from fishbowl_app.model.rules.rotation.facts import Facts

PAIR = 10_000
HARD = 1_000 * PAIR


@dataclass(frozen=True, slots=True)
class Prices:
    """One unit of each thing a plan should avoid."""

    pair: int = PAIR  # a pair meets once more than once
    wait: int = 0  # times the square of the rounds somebody waits
    change: int = 0  # a seat of the published plan changes
    run: int = HARD
    mix: int = 4 * HARD
    turn: int = 64 * HARD  # dearer than all runs and mixes one move can mend: turns stay equal
    bond: int = 4096 * HARD  # apart and together: named by hand
    longest_wait: int | None = None  # waits beyond it cost more


def prices_for(facts: Facts) -> Prices:
    """Return the prices of the first search: pairs count, waits only break ties."""
    wait = 4 * PAIR // max(16, facts.rounds**2)
    return Prices(wait=max(1, wait), change=PAIR * 14 // 10 if facts.published else 0)


def mending(prices: Prices) -> Prices:
    """Return prices that look at nothing but the hard rules, all as dear, so that one can wait for another."""
    return replace(prices, pair=0, wait=0, change=0, run=PAIR, mix=PAIR, turn=PAIR, bond=PAIR, longest_wait=None)


def meeting_prices(pair: int, most: int) -> tuple[list[int], list[int]]:
    """Return, per number of meetings of a pair, the price of one meeting more, and what the last one cost.

    The third meeting costs a little more than the second: repeats are spread.
    """
    more = [0 if met == 0 else pair + (met - 1) * pair // 10 for met in range(most + 1)]
    return more, [0, *more[:-1]]


def quota_price(price: int, amount: int, low: int, high: int) -> int:
    """Return the price of an amount outside its quota; two breaches by one are cheaper than one by two."""
    off = low - amount if amount < low else amount - high if amount > high else 0
    return price * off * (off + 1) // 2


class PersonPrices:
    """The price of the rounds in which one person sits: turns, runs, waits, changes. Kept once computed."""

    def __init__(self, facts: Facts, prices: Prices) -> None:
        self._facts, self._prices = facts, prices
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
        if prices.wait:
            price += prices.wait * sum(self._wait(w) for w in waits(turns, facts.there[person]))
        if prices.change and facts.published:
            changed = (turns ^ self._planned[person]) >> facts.first & facts.there[person] >> facts.first
            price += prices.change * changed.bit_count() // 2
        return price

    def _wait(self, rounds: int) -> int:
        most = self._prices.longest_wait
        beyond = 0 if most is None or rounds <= most else 8 * (rounds - most) * most
        return rounds * rounds + beyond


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
