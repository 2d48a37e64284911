"""How many wishes any arrangement of an agenda wall can meet at most: a limit that is proven.

Let every topic have a price. No slot can hold topics that meet more wishes, less their prices, than the best set
of topics does; so all slots together meet at most the sum of all prices and of what is best for each slot. That
holds for any prices (Lagrangian relaxation of "each topic is on the wall at most once"); good ones are found by
column generation: prices that suit the sets known so far, then sets that are better at these prices, and so on.
See Barnhart et al., Branch-and-price, Operations Research 46 (1998). The prices move slowly, as in Neame,
Nonsmooth dual methods in integer programming (1999).

What is met is *served*: with a seat, as far as `Kind.unseated` proves that there is none. Which space suits which
topic (but for hands without a name), the order of topics and all that is only wished for are left out, which can
only raise the limit.
Everything that is proven is counted in whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.rules.openspace.check import breaches
from fishbowl_app.model.rules.openspace.facts import Facts, facts_of, strangers_of
from fishbowl_app.model.rules.openspace.limit_market import Market
from fishbowl_app.model.rules.openspace.measures import measure
from fishbowl_app.model.rules.openspace.pricing import (
    SCALE,
    Best,
    Chosen,
    Enough,
    Meter,
    climb,
    kinds_of,
)
from fishbowl_app.model.rules.openspace.problem import Arrangement, Problem
from fishbowl_app.model.rules.openspace.ways import votes_of

EFFORT = 50_000_000  # topics weighed: about 20 s
_ROUNDS = 30  # of demand, before there are known sets enough for a market
_PRICE = 0.5  # of a topic at first, for each wish
_RISE = 0.1  # of a topic that is in demand, of the wishes for an average topic
_COOL = 0.9  # how much less prices rise and fall each round
_STEP = 0.3  # how far prices move towards those of the market
_NEAR = 8  # known sets near which better ones are looked for
_IDLE = 3  # times that nothing new is found near before everything is looked through
_PAUSE = 3  # how much more effort goes into looking near than into looking through everything
_PART = 12  # looking through everything may take one part in so many of all effort, at first
_HARD, _EASY = 0.9, 0.5  # it was hard if it took more of that, easy if it took less
_SLACK = 0.02  # how much better than those known a set has to be at first, of the wishes for a slot
_TINY = SCALE // 10


class LimitKind(StrEnum):
    """By what a limit is proven."""

    WISHES = "wishes"  # nobody can attend more than their best wishes, one in each slot they are free
    SLOTS = "slots"  # no slot can hold topics that serve more wishes


@dataclass(frozen=True, slots=True)
class Limit:
    """A weight of wishes served that no arrangement can exceed, and by what that is proven."""

    weight: int
    proven_by: LimitKind


Report = Callable[[float, Limit], None]


def plain_limit(problem: Problem, known: Arrangement | None = None) -> Limit:
    """Return the plain sum of wishes: for each person the best, as many as they have slots free.

    Hosts are busy with their topics only if all topics can be placed, which a `known` arrangement may show: who
    hosts a topic that has to be left off is free for wishes.
    """
    all_placed = known is not None and len(known.cells) == len(problem.topics) and not breaches(problem, known)
    total = sum(strangers_of(problem))
    for person in problem.people:
        wishes = votes_of(problem, person).values()
        hosted = sum(person.id in topic.hosts for topic in problem.topics) if all_placed else 0
        free = problem.slots - len(person.absent) - hosted
        total += sum(sorted(wishes, reverse=True)[: max(0, free)])
    return Limit(total, LimitKind.WISHES)


def prove_limit(
    problem: Problem,
    *,
    start: Arrangement | None = None,
    iterations: int | None = None,
    report: Report | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Limit:
    """Return the best limit that can be proven with so much effort; the same for the same arguments, everywhere.

    `start` is the best arrangement known: it shortens the proof. `iterations` counts topics that are weighed.
    `report` hears the share of the effort that is spent and the limit, at once and as it falls. `cancelled` is
    asked every few milliseconds and ends the proof with the best limit so far.
    """
    meter = Meter(EFFORT if iterations is None else iterations, cancelled)
    limit = plain_limit(problem, start)
    if report is not None:
        report(0.0, limit)
    try:
        for weight in _Proof(facts_of(problem), start, meter).limits():
            if weight < limit.weight:
                limit = Limit(weight, LimitKind.SLOTS)
            if report is not None:
                report(meter.share, limit)
    except Enough:
        pass
    return limit


def _served_already(problem: Problem) -> int:
    """Return the weight that is served in slots that have begun: their topics and spaces are known."""
    held = {name: cell for name, cell in problem.published.items() if cell[0] in problem.frozen}
    return measure(problem, Arrangement(held)).served


class _Proof:
    """Prices, the sets that are known, and the limits that follow."""

    def __init__(self, facts: Facts, start: Arrangement | None, meter: Meter) -> None:
        self._facts, self._meter = facts, meter
        self._kinds = kinds_of(facts)
        self._frozen = _served_already(facts.problem)
        self._market = Market(facts.count, [len(kind.slots) for kind in self._kinds])
        self._prices = [_PRICE * count for count in facts.wanted]
        self._effort = meter.total // _PART
        self._slack = round(_SLACK * SCALE * sum(facts.wanted) / max(1, facts.slots))
        if start is not None:
            self._learn(start)

    def limits(self) -> Iterator[int]:
        """Yield limits that hold, not always lower than the one before, until none can be lower."""
        self._warm()
        idle = due = 0
        lowest = None
        while True:
            self._market.settle(self._meter)
            self._move(_STEP)
            idle = 0 if self._look_near() else idle + 1
            if idle < _IDLE and self._meter.spent < due:
                continue
            before = self._meter.spent
            weight, new = self._look_everywhere()
            yield weight
            lowest = weight if lowest is None else min(lowest, weight)
            if lowest <= self._frozen + int(self._market.turnover + 0.001):
                return
            idle, due = 0, self._meter.spent + _PAUSE * (self._meter.spent - before)
            if not new and not self._slack:
                self._move(1.0)

    def _learn(self, start: Arrangement) -> None:
        """Get to know the sets of an arrangement, where they keep the rules."""
        for k, kind in enumerate(self._kinds):
            for slot in kind.slots:
                chosen = tuple(self._facts.index[name] for name, cell in start.cells.items() if cell[0] == slot)
                if kind.allows(chosen):
                    self._offer(k, chosen)

    def _warm(self) -> None:
        """Find first prices and sets: each slot chooses in turn, what is chosen gets dearer, and all get cheaper.

        A topic that one slot chooses in each round keeps its price.
        """
        rise = _RISE * sum(self._facts.wanted) / max(1, self._facts.count)
        for _ in range(_ROUNDS):
            for k, kind in enumerate(self._kinds):
                for _ in kind.slots:
                    chosen = climb(kind, self._whole(), (), self._meter)
                    self._offer(k, chosen)
                    for t in chosen:
                        self._prices[t] += rise
            self._prices = [max(0.0, price - rise) for price in self._prices]
            rise *= _COOL

    def _offer(self, k: int, chosen: Chosen) -> bool:
        """Tell the market of a set for a kind of slot; return whether it was unknown."""
        chosen = tuple(sorted(chosen))
        return self._market.offer(k, chosen, self._kinds[k].wishes(chosen))

    def _move(self, step: float) -> None:
        """Move the prices towards those of the market."""
        asked = self._market.prices
        self._prices = [price + step * (goal - price) for price, goal in zip(self._prices, asked, strict=True)]

    def _whole(self) -> list[int]:
        """Return the prices in whole thousandths, none under 0."""
        return [max(0, round(SCALE * price)) for price in self._prices]

    def _look_near(self) -> bool:
        """Look for better sets near the best known ones; return whether any was unknown."""
        prices, new = self._whole(), False
        for k, kind in enumerate(self._kinds):
            for chosen in ((), *self._market.dearest(k, self._prices, _NEAR)):
                new |= self._offer(k, climb(kind, prices, chosen, self._meter))
        return new

    def _look_everywhere(self) -> tuple[int, bool]:
        """Return the limit by these prices, and whether a better set than those known was found."""
        prices, before = self._whole(), self._meter.spent
        total, new = sum(prices), False
        for k, kind in enumerate(self._kinds):
            known = [
                SCALE * kind.wishes(chosen) - sum(prices[t] for t in chosen)
                for chosen in self._market.dearest(k, self._prices, 1)
            ]
            floor = max(known, default=0) + self._slack
            best = Best(kind, prices, floor, self._effort // len(self._kinds), self._meter)
            total += len(kind.slots) * best.upper
            for chosen in best.found:
                new |= self._offer(k, chosen)
        self._adapt((self._meter.spent - before) / max(1, self._effort))
        return self._frozen + total // SCALE, new

    def _adapt(self, share: float) -> None:
        """Look for sets that are better by less where that was easy; by more where the effort did not suffice."""
        if share > _HARD:
            self._slack = self._slack * 3 // 2 + SCALE
        elif share > _EASY:
            self._slack, self._effort = self._slack * 3 // 4, self._effort * 2
        else:
            self._slack = self._slack // 2 if self._slack > _TINY else 0
