"""Plans for a circle, in stages: start, mend, who meets whom, the order of the rounds, even waits."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, mend, pairs_met
from fishbowl_app.model.rules.rotation.bounds import longest_wait_bound, pairs_bound
from fishbowl_app.model.rules.rotation.circle import CircleSearch
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.fields import plane
from fishbowl_app.model.rules.rotation.flow import fair_rounds
from fishbowl_app.model.rules.rotation.order import MOVES_PER_TRIAL, reorder
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices, mending, prices_for
from fishbowl_app.model.rules.rotation.settle import settled
from fishbowl_app.model.rules.rotation.start import from_published, greedy

MOST_ORDERS = 4_000
WAIT_MARGIN = 3  # rounds over the bound from which waits cost more: pairs do not leave room for less
MEETING_SHARES = (0.35, 0.15, 0.15, 0.15)  # of all moves, for who meets whom; what is left is for even waits


def make(facts: Facts, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best plan found in so many moves."""
    facts = settled(facts, rng)
    prices = prices_for(facts)
    if (lines := plane(facts)) is not None:
        target = replace(prices, longest_wait=longest_wait_bound(facts) + WAIT_MARGIN)
        lines = reorder(facts, target, lines, _orders(facts, moves), watch, rng)
        if CircleSearch(facts, prices, lines, rng).cost < HARD:
            return lines
    search = _start(facts, prices, rng)
    watch.tell(search.rounds())
    if not search.free:
        return search.rounds()
    if search.cost >= HARD:
        mender = CircleSearch(facts, mending(prices), search.rounds(), rng)
        moves -= mend(search, mender, moves // 4, watch)
    if facts.published:
        anneal(search, moves, 0.4 * PAIR, 0.002 * PAIR, watch)
        return search.rounds()
    moves -= _meet(facts, search, moves, watch)
    return _even_waits(facts, prices, search.rounds(), moves, watch, rng)


def _start(facts: Facts, prices: Prices, rng: Random) -> CircleSearch:
    """Return the cheapest of the first plans; one that is exactly fair where the quick one is not."""
    first = from_published(facts, rng) if facts.published else greedy(facts, rng)
    search = CircleSearch(facts, prices, first, rng)
    if search.cost >= HARD:
        fair = CircleSearch(facts, prices, [[circle] for circle in fair_rounds(facts)], rng)
        if fair.cost < search.cost:
            return fair
    return search


def _meet(facts: Facts, search: CircleSearch, moves: int, watch: Watch) -> int:
    """Let as many pairs meet as can be; heat up again where the bound is not reached. Return the moves made."""
    bound, made = pairs_bound(facts), 0
    for share in MEETING_SHARES:
        part = int(moves * share)
        anneal(search, part, 0.9 * PAIR, 0.002 * PAIR, watch)
        made += part
        if pairs_met(search.rounds()) >= bound or watch.stopped:
            break
    return made


def _even_waits(facts: Facts, prices: Prices, rounds: Rounds, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Shorten the waits: whole rounds change places, then a cold search in which a pair lost is very dear."""
    target = replace(prices, longest_wait=longest_wait_bound(facts) + WAIT_MARGIN)
    rounds = reorder(facts, target, rounds, _orders(facts, moves), watch, rng)
    cold = CircleSearch(facts, replace(target, pair=5 * PAIR), rounds, rng)
    anneal(cold, moves, 0.5 * PAIR, 0.005 * PAIR, watch)
    return cold.rounds()


def _orders(facts: Facts, moves: int) -> int:
    """Return how many orders of the rounds to try: each costs as much as many moves."""
    return min(MOST_ORDERS, moves // MOVES_PER_TRIAL, 400_000 // max(1, sum(facts.target)))
