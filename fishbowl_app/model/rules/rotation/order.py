"""Rounds change places: the pairs stay, the waits get shorter."""

from __future__ import annotations

import math
from random import Random

from fishbowl_app.model.rules.rotation.anneal import CHANCES, Rounds, Watch
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.prices import PersonPrices, Prices

MOVES_PER_TRIAL = 10  # what one trial costs in moves of the search, about


def reorder(facts: Facts, prices: Prices, rounds: Rounds, trials: int, watch: Watch, rng: Random) -> Rounds:
    """Return the rounds in the order that is found best by the personal prices: waits and runs.

    Leaves them alone where something ties them to their place. `trials` is how many orders are tried.
    """
    if not facts.plain or facts.rounds < 3 or len(set(facts.seats)) > 1:
        return rounds
    personal = PersonPrices(facts, prices)
    of_person = [[r for r, tables in enumerate(rounds) if i in tables[0]] for i in range(facts.count)]

    def price(place: list[int]) -> int:
        return sum(personal.of(i, sum(1 << place[r] for r in own)) for i, own in enumerate(of_person))

    order = best = list(range(facts.rounds))  # order[place] = round
    now = least = price(best)
    hot, cold = max(4.0 * prices.wait, 0.02 * now / facts.rounds), 0.5 * prices.wait
    for trial in range(trials):
        if watch.count(MOVES_PER_TRIAL, rounds):
            break
        heat = round(hot * (cold / hot) ** (trial / trials), 4)
        changed = _changed(order, rng)
        place = sorted(range(facts.rounds), key=changed.__getitem__)  # the inverse
        cost = price(place)
        if cost - now <= heat * CHANCES[int(rng.random() * len(CHANCES))]:
            order, now = changed, cost
            if now < least:
                best, least = order, now
    return [rounds[r] for r in best]


def _changed(order: list[int], rng: Random) -> list[int]:
    """Return the order with two rounds swapped, or one put elsewhere."""
    changed = order[:]
    a, b = (math.floor(rng.random() * len(order)) for _ in range(2))
    if rng.random() < 0.5:
        changed[a], changed[b] = changed[b], changed[a]
    else:
        changed.insert(b, changed.pop(a))
    return changed
