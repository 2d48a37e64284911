"""What a slot could hold at best when every topic has its price: the most wishes less prices, proven.

The wishes that a set of topics in one slot meets are a count of bits of one union less those of its hosts: what a
topic adds only falls as a set grows (the function is submodular). So what the dearest topics would add now is a
bound on all that is still to come, which makes branch and bound short; see Nemhauser and Wolsey, Integer and
Combinatorial Optimization, chapter III.3. All is counted in whole numbers, so what is proven holds exactly.

The *state* of a slot is one integer. Its lower bits are people (in lanes) who have not met a wish yet; its upper
bits are hosts of any topic who have not met one. What a topic adds is then one count of bits: people who chose it
and are free, less its hosts who have met a wish already, which they lose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from fishbowl_app.model.rules.openspace.facts import Facts, members

SCALE = 1000  # prices are whole thousandths of a wish
LOOK = 20_000  # topics weighed between two looks at the world outside: under a hundredth of a second

Chosen = tuple[int, ...]  # topics of one slot, by number


class Enough(Exception):
    """The effort is spent, or nobody wants to know any more."""


class Meter:
    """Counts the effort, in topics weighed."""

    def __init__(self, total: int, cancelled: Callable[[], bool] | None = None) -> None:
        self.total, self.spent = max(1, total), 0
        self._cancelled, self._look = cancelled, 0

    @property
    def share(self) -> float:
        """Return the share of the effort that is spent, 0 to 1."""
        return min(1.0, self.spent / self.total)

    def spend(self, effort: int) -> None:
        """Count effort.

        Raises:
            Enough: if it was the last, or it is cancelled.
        """
        self.spent += effort
        if self.spent >= self._look:
            self._look = self.spent + LOOK
            if self.spent >= self.total or (self._cancelled is not None and self._cancelled()):
                raise Enough


@dataclass(frozen=True, slots=True)
class Kind:
    """Slots that are alike: the same people there, as many spaces open, the same topics allowed."""

    slots: tuple[int, ...]
    room: int  # topics at most
    topics: Chosen  # that are allowed
    empty: int  # the state of a slot without topics
    gains: tuple[int, ...]  # by topic: bits of the state that count for what it adds
    keeps: tuple[int, ...]  # by topic: bits of the state that stay when it joins
    losses: tuple[int, ...]  # by topic: what to take off the count, in thousandths
    apart: tuple[int, ...]  # by topic: bits of the topics that must not share its slot

    def costs(self, prices: Sequence[int]) -> list[int]:
        """Return by topic what to take off the count of bits when it has a price."""
        return [loss + price for loss, price in zip(self.losses, prices, strict=True)]

    def allows(self, chosen: Chosen) -> bool:
        """Tell whether these topics may share a slot of this kind."""
        bits = sum(1 << t for t in chosen)
        return (
            len(chosen) <= self.room
            and set(chosen) <= set(self.topics)
            and not any(self.apart[t] & bits for t in chosen)
        )

    def fill(self, chosen: Iterable[int], costs: Sequence[int]) -> tuple[int, int]:
        """Return the state of a slot with these topics, and the worth of them less costs, in thousandths."""
        state, worth = self.empty, 0
        for t in chosen:
            worth += SCALE * (self.gains[t] & state).bit_count() - costs[t]
            state &= self.keeps[t]
        return state, worth

    def wishes(self, chosen: Chosen) -> int:
        """Return how many wishes these topics meet, each by its weight."""
        return self.fill(chosen, self.losses)[1] // SCALE


def kinds_of(facts: Facts) -> list[Kind]:
    """Return the kinds of all slots that are still to be filled."""
    alike: dict[tuple[int, int, Chosen], list[int]] = {}
    for slot in range(facts.slots):
        if slot not in facts.problem.frozen:
            alike.setdefault(_key(facts, slot), []).append(slot)
    return [_kind(facts, *key, tuple(slots)) for key, slots in alike.items()]


def frozen_wishes(facts: Facts) -> int:
    """Return how many wishes are met in frozen slots, by weight: their topics are known."""
    total = 0
    for slot in facts.problem.frozen:
        union = busy = 0
        for t in facts.held:
            if facts.published[t][0] == slot:
                union |= facts.votes[t]
                busy |= facts.hosts[t]
        total += (union & facts.there[slot] & ~busy).bit_count()
    return total


def _key(facts: Facts, slot: int) -> tuple[int, int, Chosen]:
    """Return who is there, how many topics have room, and which may come."""
    allowed = tuple(t for t in range(facts.count) if facts.cells[t][slot] and t not in facts.held)
    return facts.there[slot], facts.open[slot].bit_count(), allowed


def _kind(facts: Facts, there: int, room: int, topics: Chosen, slots: tuple[int, ...]) -> Kind:
    """Put together what is counted in such slots; who chose one topic alone counts with it, without a bit."""
    once = twice = hosts = 0
    for t in topics:
        votes = facts.votes[t] & there
        twice |= once & votes
        once |= votes
        hosts |= facts.hosts[t]
    shared = members(twice | once & hosts)
    place = {bit: at for at, bit in enumerate(shared)}
    upper = {bit: at + len(shared) for at, bit in enumerate(bit for bit in shared if hosts >> bit & 1)}
    lone = once & ~(twice | hosts)

    def packed(bits: int, places: dict[int, int]) -> int:
        return sum(1 << places[bit] for bit in members(bits) if bit in places)

    everything = (1 << len(shared) + len(upper)) - 1
    gains, keeps, losses = [0] * facts.count, [0] * facts.count, [0] * facts.count
    for t in topics:
        chosen, own = packed(facts.votes[t] & there, place), packed(facts.hosts[t], place)
        gains[t] = chosen | packed(facts.hosts[t], upper)
        keeps[t] = everything & ~(chosen | own | packed(facts.votes[t] & there, upper))
        losses[t] = SCALE * (own.bit_count() - (facts.votes[t] & lone).bit_count())
    return Kind(slots, room, topics, everything, tuple(gains), tuple(keeps), tuple(losses), _apart(facts))


def _apart(facts: Facts) -> tuple[int, ...]:
    """Return by topic the bits of those that must not share its slot, or are in an earlier or later one."""
    return tuple(
        apart | sum(1 << other for other in {*facts.before[t], *facts.later[t]})
        for t, apart in enumerate(facts.apart)
    )


class Best:
    """The set of topics that is worth most less its prices, by branch and bound.

    `upper`: no set is worth more, in thousandths. It is never under `floor`, below which nothing is looked for.
    `found`: sets worth more than the floor, each more than the one before. After so much `effort` branches are
    only bounded, so that `upper` still holds.
    """

    def __init__(self, kind: Kind, prices: Sequence[int], floor: int, effort: int, meter: Meter) -> None:
        self._kind, self._costs, self._left, self._meter = kind, kind.costs(prices), effort, meter
        self.upper = self._best = max(0, floor)
        self.found: list[Chosen] = []
        if kind.room:
            self._grow(kind.empty, 0, list(kind.topics), ())
        self.upper = max(self.upper, self._best)

    def _grow(self, state: int, worth: int, topics: list[int], chosen: Chosen) -> None:
        """Try all sets that join some of these topics to those chosen, whose state and worth are given."""
        self._left -= len(topics)
        self._meter.spend(len(topics))
        gains, costs = self._kind.gains, self._costs
        added = [(SCALE * (gains[t] & state).bit_count() - costs[t], t) for t in topics]
        added = sorted((pair for pair in added if pair[0] > 0), reverse=True)
        if not added:
            return
        if worth + added[0][0] > self._best:
            self._best = worth + added[0][0]
            self.found.append((*chosen, added[0][1]))
        room = self._kind.room - len(chosen)
        if room > 1:
            self._branch(state, worth, added, room, chosen)

    def _branch(self, state: int, worth: int, added: list[tuple[int, int]], room: int, chosen: Chosen) -> None:
        """Let each topic be the one that adds most of those that join."""
        topics, end = [t for _, t in added], len(added)
        bound = worth + sum(more for more, _ in added[:room])
        for at, (more, t) in enumerate(added):
            if bound <= self._best:
                return
            if self._left < 0:
                self.upper = max(self.upper, bound)
                return
            last = at + room - 1
            if last < len(added):  # in place of the last that has room, some add too little from here on
                least = added[last][0] - (bound - self._best)
                while end > last and added[end - 1][0] <= least:
                    end -= 1
            apart = self._kind.apart[t]
            later = topics[at + 1 : end]
            if apart:
                later = [other for other in later if not apart >> other & 1]
            self._grow(state & self._kind.keeps[t], worth + more, later, (*chosen, t))
            bound += (added[last + 1][0] if last + 1 < len(added) else 0) - more


def climb(kind: Kind, prices: Sequence[int], chosen: Chosen, meter: Meter) -> Chosen:
    """Return a good set near one that is allowed: the best topic joins, leaves or is swapped while it helps."""
    costs = kind.costs(prices)
    while True:
        state, worth = kind.fill(chosen, costs)
        best, next_chosen = worth, chosen
        if len(chosen) < kind.room:
            more, t = _best_to_join(kind, costs, chosen, state, meter)
            if more > 0:
                best, next_chosen = worth + more, (*chosen, t)
        if best == worth:
            best, next_chosen = max(
                (_swapped(kind, costs, chosen, at, meter) for at in range(len(chosen))), default=(worth, chosen)
            )
        if best <= worth:
            return tuple(sorted(chosen))
        chosen = next_chosen


def _swapped(kind: Kind, costs: list[int], chosen: Chosen, at: int, meter: Meter) -> tuple[int, Chosen]:
    """Return what is best when the topic at this place leaves, for another or none, and its worth."""
    others = chosen[:at] + chosen[at + 1 :]
    state, worth = kind.fill(others, costs)
    more, t = _best_to_join(kind, costs, chosen, state, meter, at)
    return (worth + more, (*others, t)) if more > 0 else (worth, others)


def _best_to_join(
    kind: Kind, costs: list[int], chosen: Chosen, state: int, meter: Meter, leaving: int = -1
) -> tuple[int, int]:
    """Return what the best topic adds that may join those chosen but one, and the topic; 0 and -1 if none may."""
    meter.spend(len(kind.topics))
    barred = sum(1 << t for t in chosen)
    for at, t in enumerate(chosen):
        if at != leaving:
            barred |= kind.apart[t]
    gains = kind.gains
    added = [(SCALE * (gains[t] & state).bit_count() - costs[t], t) for t in kind.topics if not barred >> t & 1]
    return max(added, default=(0, -1))
