"""A wall under change: which topic is in which slot. It never breaks a rule; what cannot be placed is off."""

from __future__ import annotations

from collections.abc import Iterable

from fishbowl_app.model.rules.openspace.facts import Facts
from fishbowl_app.model.rules.openspace.problem import Arrangement, Cell
from fishbowl_app.model.rules.openspace.spaces import WISH
from fishbowl_app.model.rules.openspace.values import Values

OFF = -1  # the slot of a topic that is not on the wall
SLOT_MOVE = 6 * WISH  # what another slot than the published one costs
LEAVING = 3  # moves that it counts for to take a published topic off: two that change places are better
OFF_COST = 10_000 * WISH  # so that no wish outweighs a topic left off
OFF_FIXED = 100 * OFF_COST  # what is fixed goes before all that is not
OFF_WANTED = 20 * WISH  # for each wish for it: the least wanted stay off


class Wall:
    """Topics by number, in slots."""

    def __init__(self, facts: Facts, values: Values, move_cost: int = 0) -> None:
        self.facts, self.values, self.move_cost = facts, values, move_cost
        self.slot = [OFF] * facts.count
        self.topics = [0] * facts.slots  # by slot, as bits
        self.loose = [t for t in range(facts.count) if t not in facts.held]
        self._linked = [bool(facts.before[t] or facts.later[t]) for t in range(facts.count)]

    def put(self, t: int, slot: int) -> None:
        """Put a topic into a slot, or take it off the wall."""
        before = self.slot[t]
        if before != OFF:
            self.topics[before] ^= 1 << t
        if slot != OFF:
            self.topics[slot] |= 1 << t
        self.slot[t] = slot

    def may(self, t: int, slot: int) -> bool:
        """Tell whether a topic may join a slot, with all others where they are."""
        topics = self.topics[slot]
        return (
            self.facts.cells[t][slot] != 0
            and not self.facts.apart[t] & topics
            and (not self._linked[t] or self.in_order(t, slot))
            and self.values.spaces.fit(slot, topics | 1 << t)
        )

    def may_swap(self, a: int, b: int) -> bool:
        """Tell whether two topics of different slots may change places."""
        facts, topics = self.facts, self.topics
        s, q = self.slot[a], self.slot[b]
        if not facts.cells[a][q] or not facts.cells[b][s]:
            return False
        left, right = topics[s] ^ 1 << a, topics[q] ^ 1 << b
        if facts.apart[a] & right or facts.apart[b] & left:
            return False
        if self._linked[a] and not self.in_order(a, q, b, s):
            return False
        if self._linked[b] and not self.in_order(b, s, a, q):
            return False
        fit = self.values.spaces.fit
        return fit(s, left | 1 << b) and fit(q, right | 1 << a)

    def in_order(self, t: int, slot: int, other: int = OFF, other_slot: int = OFF) -> bool:
        """Tell whether a topic in a slot comes after those before it, with another one in another slot."""
        return not self.out_of_order(t, slot, other, other_slot)

    def out_of_order(self, t: int, slot: int, other: int = OFF, other_slot: int = OFF) -> list[int]:
        """Return the topics on the wall that a topic in a slot would not follow or precede as it must."""
        where = self.slot
        wrong = []
        for one in self.facts.before[t]:
            at = other_slot if one == other else where[one]
            if at != OFF and at >= slot:
                wrong.append(one)
        for one in self.facts.later[t]:
            at = other_slot if one == other else where[one]
            if at != OFF and at <= slot:
                wrong.append(one)
        return wrong

    def off(self) -> list[int]:
        """Return the topics that are not on the wall."""
        return [t for t in self.loose if self.slot[t] == OFF]

    def off_cost(self, t: int) -> int:
        """Return what it costs to leave a topic off the wall."""
        fixed = self.facts.problem.topics[t].fixed is not None
        return (OFF_FIXED if fixed else OFF_COST) + OFF_WANTED * self.facts.wanted[t]

    def moved(self, t: int, slot: int) -> int:
        """Return as how many moves it counts that a topic is in a slot, or off the wall, and not as published."""
        seen = self.facts.published.get(t)
        if seen is None or seen[0] == slot:
            return 0
        return LEAVING if slot == OFF else 1

    def moves(self) -> int:
        """Count the topics in another slot than they were published in, and each that left the wall as more."""
        return sum(self.moved(t, slot) for t, slot in enumerate(self.slot))

    def worth(self) -> int:
        """Return what the whole wall is worth."""
        total = sum(self.values.worth(slot, topics) for slot, topics in enumerate(self.topics))
        return total - self.move_cost * self.moves() - sum(self.off_cost(t) for t in self.off())

    def restore(self, slots: Iterable[int]) -> None:
        """Go back to a wall, by the slot of each topic."""
        self.topics = [0] * self.facts.slots
        self.slot = list(slots)
        for t, slot in enumerate(self.slot):
            if slot != OFF:
                self.topics[slot] |= 1 << t


def arrangement_of(values: Values, slots: Iterable[int]) -> Arrangement:
    """Put spaces to the slots of topics."""
    facts = values.facts
    wall = Wall(facts, values)
    wall.restore(slots)
    ids = [topic.id for topic in facts.problem.topics]
    cells: dict[int, Cell] = {}
    for slot, topics in enumerate(wall.topics):
        cells |= {t: (slot, space) for t, space in values.places(slot, topics).items()}
    return Arrangement({ids[t]: cells[t] for t in sorted(cells)})
