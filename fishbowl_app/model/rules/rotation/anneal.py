"""Simulated annealing with a budget of moves, not seconds: the same seed gives the same plan everywhere."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Protocol

from fishbowl_app.model.rules import search as searching
from fishbowl_app.model.rules.rotation.prices import PAIR

Rounds = list[list[list[int]]]  # people by round and table
Watch = searching.Watch[Rounds]

BLOCK = 128  # moves between two looks at the best plan


def pairs_met(rounds: Rounds) -> int:
    """Return how many different pairs sit together."""
    pairs = {frozenset(pair) for tables in rounds for table in tables for pair in combinations(table, 2)}
    return len(pairs)


class Search(Protocol):
    """A plan under change."""

    cost: int

    def step(self, heat: float) -> None:
        """Try one move; the hotter, the more it may worsen the plan."""

    def rounds(self) -> Rounds:
        """Return a copy of the plan."""

    def restore(self, rounds: Rounds) -> None:
        """Go back to a plan."""


def anneal(
    search: Search, moves: int, hot: float, cold: float, watch: Watch, enough: Callable[[], bool] = lambda: False
) -> int:
    """Cool a plan down from `hot` to `cold` and return the moves made.

    It ends with the best plan seen: at once when that costs nothing. Or it ends with the first plan that is good
    `enough`, whatever it costs.
    """
    best, kept, done = search.cost, search.rounds(), 0
    watch.ask()
    while done < moves and best and not watch.stopped:
        if enough():
            return done
        heat = round(hot * (cold / hot) ** (done / moves), 4)
        block = min(BLOCK, moves - done)
        for _ in range(block):
            search.step(heat)
        done += block
        if search.cost < best:
            best, kept = search.cost, search.rounds()
        watch.count(block, kept)
    if search.cost > best:
        search.restore(kept)
    return done


def mend(search: Search, mender: Search, moves: int, watch: Watch) -> int:
    """Look for a plan that breaks fewer hard rules, with a search that counts nothing else; return its moves."""
    anneal(mender, moves, 1.0 * PAIR, 0.1 * PAIR, watch)
    keep_cheaper(search, mender.rounds())
    return moves


def keep_cheaper(search: Search, rounds: Rounds) -> None:
    """Go to a plan if it costs less."""
    kept, before = search.rounds(), search.cost
    search.restore(rounds)
    if search.cost > before:
        search.restore(kept)
