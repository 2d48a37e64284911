"""Plans for tables of one size in which nobody is named: places instead of people, pairs and no other rule."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch
from fishbowl_app.model.rules.rotation.cyclic import MOST_PEOPLE, turned_tables
from fishbowl_app.model.rules.rotation.designs import perfect_tables
from fishbowl_app.model.rules.rotation.fields import field_tables
from fishbowl_app.model.rules.rotation.turning import Shape, Turning


class Aside(Watch):
    """Watches a search whose plans are nobody's yet: it tells of another plan. Its moves may take `weight` times
    as long as others.
    """

    def __init__(self, watch: Watch, told: Rounds, weight: float = 1) -> None:
        self._watch, self._told, self._weight = watch, told, weight
        self.stopped = watch.stopped

    def count(self, moves: int, best: Rounds) -> bool:
        """Add moves that were made; return whether to stop."""
        self.stopped = self._watch.count(round(moves * self._weight), self._told)
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
    same, fast = Turning(shape.count, shape.rounds), Aside(watch, [], 0.5)
    yield turned_tables(shape, same, moves // 5, fast, rng)
    if found := perfect_tables(shape, moves * 2 // 5, watch, rng):
        yield found
    yield turned_tables(shape, same, moves * 2 // 3, fast, rng)
    yield turned_tables(shape, Turning(shape.count, shape.rounds + 1), moves // 4, fast, rng)
