"""Plans for tables: by construction where the numbers allow it, then by search."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, anneal, keep_cheaper, mend
from fishbowl_app.model.rules.rotation.cyclic import cyclic_tables
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.fields import field_tables
from fishbowl_app.model.rules.rotation.prices import HARD, PAIR, Prices, mending, prices_for
from fishbowl_app.model.rules.rotation.tables import TablesSearch
from fishbowl_app.model.rules.rotation.tables_start import dealt, kept_tables


def make(facts: Facts, moves: int, watch: Watch, rng: Random) -> Rounds:
    """Return the best plan found in so many moves."""
    prices = prices_for(facts)
    first = kept_tables(facts, rng) if facts.published else dealt(facts, rng)
    search = TablesSearch(facts, prices, first, rng)
    watch.tell(first)
    if not search.free:
        return first
    if search.cost >= HARD:
        mender = TablesSearch(facts, mending(prices), first, rng)
        moves -= mend(search, mender, moves // 4, watch)
    if facts.published:
        anneal(search, moves, 0.12 * PAIR, 0.06 * PAIR, watch)
        return search.rounds()
    if not facts.plain or facts.mix_leads:
        anneal(search, moves, 0.45 * PAIR, 0.08 * PAIR, watch)
        return search.rounds()
    return _constructed(facts, prices, search, moves, watch, rng)


def _constructed(
    facts: Facts, prices: Prices, search: TablesSearch, moves: int, watch: Watch, rng: Random
) -> Rounds:
    """Return the best of the constructions and of plain search; where one is perfect, the rest is not tried."""
    for rounds in _constructions(facts, prices, moves, watch, rng):
        keep_cheaper(search, rounds)
        if search.cost == 0 or watch.stopped:
            return search.rounds()
    anneal(search, moves // 5, 0.12 * PAIR, 0.06 * PAIR, watch)
    other = TablesSearch(facts, prices, dealt(facts, rng), rng)
    anneal(other, moves // 5, 0.4 * PAIR, 0.2 * PAIR, watch)
    keep_cheaper(search, other.rounds())
    return search.rounds()


def _constructions(facts: Facts, prices: Prices, moves: int, watch: Watch, rng: Random) -> Iterator[Rounds]:
    """Yield plans from a field, the rounds beyond it searched, and plans that one round turns into."""
    perfect = field_tables(facts)
    if perfect:
        rounds = perfect + dealt(facts, rng)[len(perfect) :]
        search = TablesSearch(facts, prices, rounds, rng, only=range(len(perfect), facts.rounds))
        anneal(search, moves // 5, 0.45 * PAIR, 0.08 * PAIR, watch)
        yield search.rounds()
    for length in (facts.rounds, facts.rounds + 1):
        turned = cyclic_tables(facts, length, moves // 5, watch, rng)
        if turned is not None:
            yield turned
