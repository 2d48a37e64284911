"""People take the places of a plan in which nobody is named."""

from __future__ import annotations

from itertools import combinations
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts
from fishbowl_app.model.rules.rotation.tables_start import as_can_be, dealt


def peopled(facts: Facts, rounds: Rounds, places: int, rng: Random) -> Rounds:
    """Return rounds of people: who is not there is left out, sizes are made even, missing rounds are dealt.

    Groups take neighbouring places: in plans made of columns no table then has many of a group.
    """
    free = set(_left_free(rounds, places, places - facts.count))
    people = sorted(range(facts.count), key=lambda i: (facts.group[i], rng.random()))
    who = dict(zip((place for place in range(places) if place not in free), people, strict=True))
    seated = dealt(facts, rng)
    for r in range(facts.first, min(facts.rounds, len(rounds))):
        if not facts.group_rules[r].any:
            tables = [[who[place] for place in table if place in who] for table in rounds[r]]
            seated[r] = as_can_be(facts, r, tables)
    return seated


def _left_free(rounds: Rounds, places: int, count: int) -> list[int]:
    """Return places that stay free: such as seldom share a table, so that sizes stay even."""
    met = [[0] * places for _ in range(places)]
    for a, b in (pair for tables in rounds for table in tables for pair in combinations(table, 2)):
        met[a][b] += 1
        met[b][a] += 1
    best, least = list[int](), -1
    for last in reversed(range(places if count else 0)):
        chosen, shared, together = [last], 0, met[last]
        while len(chosen) < count:
            place = min((p for p in reversed(range(places)) if p not in chosen), key=lambda p: together[p])
            shared += together[place]
            together = [x + y for x, y in zip(together, met[place], strict=True)]
            chosen.append(place)
        if least < 0 or shared < least:
            best, least = chosen, shared
    return best
