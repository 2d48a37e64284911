"""Plans for tables: by construction where the numbers allow it, then by search."""

from __future__ import annotations

from collections import Counter
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, keep_cheaper, mend
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices, mending, prices_for
from fishbowl_app.model.rules.rotation.seating import constructed, fits_as_it_is
from fishbowl_app.model.rules.rotation.tables import TablesSearch
from fishbowl_app.model.rules.rotation.tables_start import dealt, kept_tables

FIRST_MOVES = 4_000  # a hundredth of a second
STARTS = 12  # a plan that people have seen, mended by lot
USUAL_SIZE = 6  # at larger tables every move takes longer
WARM = (0.3 * PAIR, 0.15 * PAIR)  # for a plan dealt out
COLD = (0.12 * PAIR, 0.06 * PAIR)  # for a plan that is good already


def make(facts: Facts, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best plan found in so many moves."""
    prices = prices_for(facts)
    moves = moves * USUAL_SIZE // max(USUAL_SIZE, facts.count // facts.problem.tables)
    search = TablesSearch(facts, prices, kept_tables(facts, rng) if facts.published else dealt(facts, rng), rng)
    for _ in range(STARTS if facts.published else 0):  # which tables are the larger ones, no move can change later
        keep_cheaper(search, kept_tables(facts, rng))
    if search.free and search.cost >= HARD and not facts.published:
        _mend_first(facts, prices, search, rng)
    watch.tell(search.rounds())
    if not search.free:
        return search.rounds()
    if search.cost >= HARD and facts.published:  # what a few moves can mend need not be mended by many
        moves -= anneal(search, moves // 2, *COLD, watch)
    if search.cost >= HARD:
        mender = TablesSearch(facts, mending(prices), search.rounds(), rng)
        moves -= mend(search, mender, moves // 4, watch)
    if facts.published:
        anneal(search, moves, *COLD, watch)
    elif facts.first or _inseparable(facts):
        anneal(search, moves, *WARM, watch)
    else:
        _plan_anew(facts, prices, search, moves, watch, rng)
    return search.rounds()


def _mend_first(facts: Facts, prices: Prices, search: TablesSearch, rng: Random) -> None:
    """Let the first plan that is told keep the rules, where few moves can do that."""
    mender = TablesSearch(facts, mending(prices), search.rounds(), rng)
    anneal(mender, FIRST_MOVES, 0.3 * PAIR, 0.05 * PAIR, Watch(FIRST_MOVES))
    keep_cheaper(search, mender.rounds())


def _inseparable(facts: Facts) -> bool:
    """Whether two people sit together in more than one round, which no construction lets them."""
    times = Counter(pair for mates in facts.together for pair in enumerate(mates) if pair[1])
    return max(times.values(), default=0) > 1


def _plan_anew(facts: Facts, prices: Prices, search: TablesSearch, moves: int, watch: Watch, rng: Random) -> None:
    """Go to the best of constructions, made to fit, and of plain search."""
    share = moves * 3 // 4 if fits_as_it_is(facts) else moves // 2
    made = constructed(facts, prices, search.rounds(), share, watch, rng)
    anneal(made, moves // 8, *COLD, watch)
    if made.cost:
        anneal(search, moves - share - moves // 8, *WARM, watch)
    keep_cheaper(search, made.rounds())
