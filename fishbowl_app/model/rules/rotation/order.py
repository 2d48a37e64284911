"""Rounds change places: the pairs stay, the waits get shorter."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.circle import CircleSearch
from fishbowl_app.model.rules.search import CHANCES


class OrderSearch:
    """A circle in which nothing moves but whole rounds."""

    def __init__(self, search: CircleSearch, rng: Random) -> None:
        self._search, self._random, self.cost = search, rng.random, search.cost

    def step(self, heat: float) -> None:
        """Try to let two rounds change places."""
        random, rounds = self._random, self._search.open
        r, q = rounds[int(random() * len(rounds))], rounds[int(random() * len(rounds))]
        if r != q:
            self._search.exchange_rounds(r, q, heat * CHANCES[int(random() * len(CHANCES))])
            self.cost = self._search.cost

    def rounds(self) -> Rounds:
        """Return a copy of the plan."""
        return self._search.rounds()

    def restore(self, rounds: Rounds) -> None:
        """Go back to a plan."""
        self._search.restore(rounds)
        self.cost = self._search.cost
