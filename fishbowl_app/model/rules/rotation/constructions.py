"""Plans for tables of one size in which nobody is named: places instead of people, pairs and no other rule."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch
from fishbowl_app.model.rules.rotation.cyclic import MOST_PEOPLE, TRIES, turned_tables
from fishbowl_app.model.rules.rotation.designs import perfect_tables
from fishbowl_app.model.rules.rotation.fields import field_tables
from fishbowl_app.model.rules.rotation.turning import Shape, Turning


class Meanwhile(Watch):
    """Watches a search whose plans are nobody's yet: it tells of another plan."""

    def __init__(self, watch: Watch, told: Rounds) -> None:
        self._watch, self._told = watch, told
        self.stopped = watch.stopped

    def count(self, moves: int, best: Rounds) -> bool:
        """Add moves that were made; return whether to stop."""
        self.stopped = self._watch.count(moves, self._told)
        return self.stopped

    def ask(self) -> bool:
        """Ask whether to stop, and return it."""
        self.stopped = self._watch.ask()
        return self.stopped

    def tell(self, best: Rounds) -> None:
        """Report the share of moves done and the plan to tell of."""
        self._watch.tell(self._told)


def constructions(shape: Shape, moves: int, watch: Watch, rng: Random) -> Iterator[Rounds]:
    """Yield plans, the cheapest to find first; some lack rounds at the end."""
    if rounds := field_tables(shape):
        yield rounds
    if shape.size < 2 or shape.tables < 2 or shape.count > MOST_PEOPLE:
        return
    same = Turning(shape.count, shape.rounds)
    yield turned_tables(shape, same, min(TRIES, moves // 8), watch, rng)
    if found := perfect_tables(shape, moves // 2, watch, rng):
        yield found
    for turning in (same, Turning(shape.count, shape.rounds + 1)):
        yield turned_tables(shape, turning, moves // 6, watch, rng)
