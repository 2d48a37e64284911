"""Plans for tables: by construction where the numbers allow it, then by search."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, keep_cheaper, mend
from fishbowl_app.model.rules.rotation.constructions import Meanwhile, constructions
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices, mending, prices_for
from fishbowl_app.model.rules.rotation.seating import peopled
from fishbowl_app.model.rules.rotation.tables import TablesSearch
from fishbowl_app.model.rules.rotation.tables_start import dealt, kept_tables
from fishbowl_app.model.rules.rotation.turning import Shape

FIRST_MOVES = 4_000  # a hundredth of a second


def make(facts: Facts, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best plan found in so many moves."""
    prices = prices_for(facts)
    first = kept_tables(facts, rng) if facts.published else dealt(facts, rng)
    search = TablesSearch(facts, prices, first, rng)
    if search.free and search.cost >= HARD and not facts.published:
        _mend_first(facts, prices, search, rng)
    watch.tell(search.rounds())
    if not search.free:
        return first
    if search.cost >= HARD and facts.published:  # what a few moves can mend need not be mended by many
        anneal(search, moves // 2, 0.12 * PAIR, 0.06 * PAIR, watch)
        moves -= moves // 2
    if search.cost >= HARD:
        mender = TablesSearch(facts, mending(prices), search.rounds(), rng)
        moves -= mend(search, mender, moves // 4, watch)
    if facts.published:
        anneal(search, moves, 0.12 * PAIR, 0.06 * PAIR, watch)
        return search.rounds()
    if not facts.plain or facts.mix_leads:
        anneal(search, moves, 0.45 * PAIR, 0.08 * PAIR, watch)
        return search.rounds()
    return _constructed(facts, prices, search, moves, watch, rng)


def _mend_first(facts: Facts, prices: Prices, search: TablesSearch, rng: Random) -> None:
    """Let the first plan that is told keep the rules, where few moves can do that."""
    mender = TablesSearch(facts, mending(prices), search.rounds(), rng)
    anneal(mender, FIRST_MOVES, 0.3 * PAIR, 0.05 * PAIR, Watch(FIRST_MOVES))
    keep_cheaper(search, mender.rounds())


def _constructed(
    facts: Facts, prices: Prices, search: TablesSearch, moves: int, watch: Watch, rng: Random
) -> Rounds:
    """Return the best of the constructions and of plain search; where one is perfect, the rest is not tried."""
    tables = facts.problem.tables
    places = -(-facts.count // tables) * tables
    shape, aside = Shape(places, tables, facts.rounds), Meanwhile(watch, search.rounds())
    for rounds in constructions(shape, moves * 3 // 5, aside, rng):
        keep_cheaper(search, peopled(facts, rounds, places, rng))
        if len(rounds) < facts.rounds:
            rest = TablesSearch(facts, prices, search.rounds(), rng, only=range(len(rounds), facts.rounds))
            anneal(rest, moves // 10, 0.45 * PAIR, 0.08 * PAIR, watch)
            keep_cheaper(search, rest.rounds())
        if search.cost == 0 or watch.stopped:
            return search.rounds()
    anneal(search, moves // 5, 0.12 * PAIR, 0.06 * PAIR, watch)
    other = TablesSearch(facts, prices, dealt(facts, rng), rng)
    anneal(other, moves // 5, 0.4 * PAIR, 0.2 * PAIR, watch)
    keep_cheaper(search, other.rounds())
    return search.rounds()
