"""Simulated annealing on a wall: topics change slots, or two change places.

What a slot gives at most is the count of bits of one union, of a topic with those beside it; the unions without
each topic are kept. Most moves are refused by that alone; only for the others is the slot worked out.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fishbowl_app.model.rules.openspace.facts import members
from fishbowl_app.model.rules.openspace.spaces import WISH
from fishbowl_app.model.rules.openspace.wall import OFF, Wall
from fishbowl_app.model.rules.search import CHANCES, Watch

BLOCK = 128  # moves between two looks at the clock
SHIFTS = 0.25  # share of moves to a slot with room, where there is one
FROM_OFF = 0.1  # share of moves for topics off the wall, where there are some
ASKED = 8  # moves that working out a slot counts for
Rank = Callable[[int, int], int]

CHANCE_STEPS = len(CHANCES)


class Search:
    """A wall on which moves are tried.

    It remembers the best one seen, by a `rank` of its worth and of its moves.
    """

    def __init__(self, wall: Wall, rng: Random, rank: Rank = lambda worth, moves: worth) -> None:
        self.wall, self._random, self._rank = wall, rng.random, rank
        facts = wall.facts
        everybody = (1 << facts.width * facts.lanes) - 1
        self._votes = facts.votes
        self._no_host = [everybody & ~hosts for hosts in facts.hosts]
        self._movable = [t for t in wall.loose if sum(map(bool, facts.cells[t])) > 1]
        self._others = [0] * facts.count  # by topic: who chose any of the others of its slot
        self._free = [0] * facts.count  # by topic: who is there in its slot and hosts none of the others
        self._renew_all()
        self._best, self.best = rank(self.worth, self._moves), wall.slot[:]

    @property
    def able(self) -> bool:
        """Whether there is anything to move, and anything to gain."""
        return self.worth < self.wall.values.most and (len(self._movable) > 1 or bool(self._off))

    def _renew_all(self) -> None:
        """Work out anew all that is known of the wall."""
        wall = self.wall
        self._worth = [wall.values.worth(slot, topics) for slot, topics in enumerate(wall.topics)]
        self.worth = wall.worth()
        self._moves = wall.moves()
        self._off = wall.off()
        for slot in range(wall.facts.slots):
            self._renew(slot)

    def remember(self, other: Search) -> None:
        """Know the best wall that another search saw, if it is better."""
        if other._best > self._best:
            self._best, self.best = other._best, other.best

    def step(self, heat: float) -> None:
        """Try one move; the hotter, the more it may worsen the wall."""
        random, movable, slot = self._random, self._movable, self.wall.slot
        limit = -heat * CHANCES[int(random() * CHANCE_STEPS)]
        if self._off and random() < FROM_OFF:
            self._from_off(limit)
            return
        if not movable:
            return
        a = movable[int(random() * len(movable))]
        if self._roomy and random() < SHIFTS:
            q = self._roomy[int(random() * len(self._roomy))]
            if slot[a] != q and slot[a] != OFF:
                self._shift(a, q, limit)
            return
        b = movable[int(random() * len(movable))]
        if slot[a] != slot[b] and slot[a] != OFF and slot[b] != OFF:
            self._swap(a, b, limit)

    def _swap(self, a: int, b: int, limit: float) -> None:
        wall, others, free = self.wall, self._others, self._free
        s, q = wall.slot[a], wall.slot[b]
        most = (others[a] | self._votes[b]) & free[a] & self._no_host[b]
        more = (others[b] | self._votes[a]) & free[b] & self._no_host[a]
        before = self._worth[s] + self._worth[q]
        moves = 0
        if wall.move_cost:
            moves = wall.moved(a, q) + wall.moved(b, s) - wall.moved(a, s) - wall.moved(b, q)
            before += wall.move_cost * moves
        if WISH * (most.bit_count() + more.bit_count()) - before < limit or not wall.may_swap(a, b):
            return
        both = 1 << a | 1 << b
        left, right = wall.values.worth(s, wall.topics[s] ^ both), wall.values.worth(q, wall.topics[q] ^ both)
        if left + right - before < limit:
            return
        wall.put(a, q)
        wall.put(b, s)
        self._settle(s, left, q, right, left + right - before, moves)

    def _shift(self, a: int, q: int, limit: float) -> None:
        wall = self.wall
        s = wall.slot[a]
        if not wall.may(a, q):
            return
        moves = wall.moved(a, q) - wall.moved(a, s)
        left = wall.values.worth(s, wall.topics[s] ^ 1 << a)
        right = wall.values.worth(q, wall.topics[q] | 1 << a)
        gain = left + right - self._worth[s] - self._worth[q] - wall.move_cost * moves
        if gain >= limit:
            wall.put(a, q)
            self._settle(s, left, q, right, gain, moves)

    def _from_off(self, limit: float) -> None:
        """Try to put a topic that is off the wall into a slot, or into the place of another one."""
        wall, random = self.wall, self._random
        a = self._off[int(random() * len(self._off))]
        q = int(random() * wall.facts.slots)
        b, gain = OFF, wall.off_cost(a)
        if not wall.values.spaces.fit(q, wall.topics[q] | 1 << a) or wall.facts.apart[a] & wall.topics[q]:
            b = self._movable[int(random() * len(self._movable))] if self._movable else OFF
            q = wall.slot[b] if b != OFF else OFF
            if q == OFF:
                return
            gain -= wall.off_cost(b)
            wall.put(b, OFF)
        moves = wall.moved(a, q) - wall.moved(a, OFF)
        if b != OFF:
            moves += wall.moved(b, OFF) - wall.moved(b, q)
        if wall.may(a, q):
            worth = wall.values.worth(q, wall.topics[q] | 1 << a)
            gain += worth - self._worth[q] - wall.move_cost * moves
            if gain >= limit:
                wall.put(a, q)
                self._off = wall.off()
                self._settle(q, worth, q, worth, gain, moves)
                return
        if b != OFF:
            wall.put(b, q)

    def _settle(self, s: int, left: int, q: int, right: int, gain: int, moves: int) -> None:
        """Take over what two slots are worth after a move."""
        self._worth[s], self._worth[q] = left, right
        self.worth += gain
        self._moves += moves
        self._renew(s)
        self._renew(q)
        rank = self._rank(self.worth, self._moves)
        if rank > self._best:
            self._best, self.best = rank, self.wall.slot[:]

    def _renew(self, slot: int) -> None:
        """Work out anew who chose, and who hosts, the others beside each topic of a slot."""
        wall, facts = self.wall, self.wall.facts
        some = members(wall.topics[slot])
        votes, busy = 0, 0
        for t in some:
            self._others[t], self._free[t] = votes, busy
            votes |= facts.votes[t]
            busy |= facts.hosts[t]
        votes, busy = 0, 0
        there = facts.there[slot]
        for t in reversed(some):
            self._others[t] |= votes
            self._free[t] = there & ~(self._free[t] | busy)
            votes |= facts.votes[t]
            busy |= facts.hosts[t]
        room = wall.values.spaces.room
        self._roomy = [s for s in range(facts.slots) if wall.topics[s].bit_count() < room[s]]


def anneal(search: Search, moves: int, hot: float, cold: float, watch: Watch[list[int]]) -> None:
    """Cool a wall down from `hot` to `cold` and end with the best one seen."""
    values, done = search.wall.values, 0
    while done < moves and search.able and not watch.stopped:
        heat = round(hot * (cold / hot) ** (done / moves), 4)
        before = values.effort
        for _ in range(min(BLOCK, moves - done)):
            search.step(heat)
        spent = BLOCK + ASKED * (values.effort - before)
        done += spent
        watch.count(spent, search.best)
    search.wall.restore(search.best)
