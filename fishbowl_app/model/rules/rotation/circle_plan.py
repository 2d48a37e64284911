"""Plans for a circle, in stages: a first plan that keeps the rules, who meets whom, even waits."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, keep_cheaper
from fishbowl_app.model.rules.rotation.bounds import pairs_bound
from fishbowl_app.model.rules.rotation.circle import CircleSearch
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.fields import plane
from fishbowl_app.model.rules.rotation.flow import fair_rounds
from fishbowl_app.model.rules.rotation.order import OrderSearch
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices, mending, prices_for, waits
from fishbowl_app.model.rules.rotation.settle import settled
from fishbowl_app.model.rules.rotation.start import from_published, greedy

WAIT_MARGIN = 2  # rounds over a fair wait from which waits cost more: pairs do not leave room for less
FIRST_MOVES = 8_000  # at most, to mend a first plan: a few hundredths of a second
OTHER_STARTS = 3  # at most, where the first plan breaks rules and groups are kept apart
MEETING_SHARES = (0.4, 0.15, 0.15)  # of all moves, for who meets whom; what is left is for even waits


def make(facts: Facts, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best plan found in so many moves."""
    prices = prices_for(facts)
    facts, search = _started(facts, prices, watch, rng)
    if not search.free or watch.ask():
        return search.rounds()
    if facts.published:
        return _replanned(facts, prices, search.rounds(), moves, watch, rng)
    lines = _lines(facts, prices, moves, watch, rng)
    if lines is not None:
        return lines
    moves -= _meet(facts, search, moves, watch)
    if watch.ask():
        return search.rounds()
    return _even_waits(facts, prices, search.rounds(), moves, watch, rng)


def _started(asked: Facts, prices: Prices, watch: Watch, rng: Random) -> tuple[Facts, CircleSearch]:
    """Tell a first plan; where it breaks rules, let others of the groups kept apart sit. Return the cheapest."""
    facts = settled(asked, rng)
    search = _first(facts, prices, watch, rng)
    watch.tell(search.rounds())
    starts = OTHER_STARTS if any(rules.camps for rules in asked.group_rules[asked.first :]) else 0
    for _ in range(starts):
        if search.cost < HARD or watch.ask():
            break
        others = settled(asked, rng, by_chance=True)
        other = _first(others, prices, watch, rng, FIRST_MOVES // 8)
        if other.cost < search.cost:
            facts, search = others, other
    return facts, search


def _first(facts: Facts, prices: Prices, watch: Watch, rng: Random, moves: int = FIRST_MOVES) -> CircleSearch:
    """Return a plan that is there at once and breaks no rule, if one is soon found."""
    start = from_published if facts.published else greedy
    search = CircleSearch(facts, prices, start(facts, rng), rng)
    if search.cost >= HARD and not facts.published:
        fair = fair_rounds(facts)
        keep_cheaper(search, [[circle] for circle in fair])
        keep_cheaper(search, greedy(_counted(facts, fair), rng))
    for change in (prices.change // 30, 0):  # first where little else changes
        if search.cost >= HARD:
            _mend(facts, replace(mending(prices), change=change), search, moves, watch, rng)
    return search


def _counted(facts: Facts, fair: list[list[int]]) -> Facts:
    """Return facts that ask for as many of each group in each round as there are in fair rounds."""
    groups = range(len(facts.groups))
    rounds = [[facts.group[i] for i in circle] for circle in fair]
    counts = tuple(tuple(circle.count(g) for g in groups) for circle in rounds)
    return replace(facts, mix_low=counts, mix_high=counts)


def _mend(facts: Facts, prices: Prices, search: CircleSearch, moves: int, watch: Watch, rng: Random) -> None:
    """Go to a plan that breaks less, looked for with prices of what is broken alone."""
    mender = CircleSearch(facts, prices, search.rounds(), rng)
    anneal(mender, moves, 0.2 * PAIR, 0.02 * PAIR, watch)
    keep_cheaper(search, mender.rounds())


def _replanned(facts: Facts, prices: Prices, rounds: Rounds, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Change few seats of the published plan, and let nobody wait much longer than in it."""
    longest = max(_longest_wait(facts) + 1, facts.fair_wait + WAIT_MARGIN)
    search = CircleSearch(facts, replace(prices, longest_wait=longest), rounds, rng)
    anneal(search, moves, 0.5 * PAIR, 0.05 * PAIR, watch)
    return search.rounds()


def _longest_wait(facts: Facts) -> int:
    """Return the longest wait of anybody who sits in the published plan."""
    turns = [0] * facts.count
    for r, tables in enumerate(facts.published):
        for i in (i for table in tables for i in table):
            turns[i] |= 1 << r
    stretches = (waits(mine, there) for mine, there in zip(turns, facts.there, strict=True) if mine)
    return max(map(max, stretches), default=0)


def _lines(facts: Facts, prices: Prices, moves: int, watch: Watch, rng: Random) -> Rounds | None:
    """Return the lines of a finite plane in a good order, where there is one that fits."""
    lines = plane(facts)
    if lines is None:
        return None
    search = CircleSearch(facts, _even(facts, prices), lines, rng)
    anneal(OrderSearch(search, rng), moves // 4, 0.5 * PAIR, 0.005 * PAIR, watch)
    return search.rounds() if search.cost < HARD else None


def _meet(facts: Facts, search: CircleSearch, moves: int, watch: Watch) -> int:
    """Let as many pairs meet as can be; heat up again where the bound is not reached. Return the moves made."""
    bound, made = pairs_bound(facts), 0
    if watch.ask():
        return made
    for share in MEETING_SHARES:
        made += anneal(search, int(moves * share), 0.35 * PAIR, 0.08 * PAIR, watch, lambda: search.met >= bound)
        if search.met >= bound or watch.stopped:
            break
    return made


def _even_waits(facts: Facts, prices: Prices, rounds: Rounds, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Shorten the waits in a cold search in which a pair lost is very dear."""
    cold = CircleSearch(facts, replace(_even(facts, prices), pair=10 * PAIR), rounds, rng)
    anneal(cold, moves, 0.5 * PAIR, 0.005 * PAIR, watch)
    return cold.rounds()


def _even(facts: Facts, prices: Prices) -> Prices:
    return replace(prices, longest_wait=facts.fair_wait + WAIT_MARGIN)
