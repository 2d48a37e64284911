"""What a slot could hold at best when every topic has its price: the most wishes less prices, proven.

Wishes that certainly find no seat are taken off last, from sets that would be better than the best so far.

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
from itertools import combinations
from math import comb
from typing import NamedTuple

from fishbowl_app.model.rules.openspace.facts import Facts, members
from fishbowl_app.model.rules.openspace.problem import NO_LIMIT

SCALE = 1000  # prices are whole thousandths of a wish
LOOK = 20_000  # topics weighed between two looks at the world outside: under a hundredth of a second

MOST_WITH_SEATS = 40  # topics; on a larger wall every space counts as large enough, or it takes too long
SEATING = 15  # what it costs to look for seats, in topics weighed
MOST_WAYS = 6  # to choose the topics for spaces that hold any; beyond, all spaces are taken as they come
ALL = 10**9

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


class Crowd(NamedTuple):
    """Who comes to a topic, in the bits of a kind of slot; the largest crowd is the first in order."""

    size: int  # how many come at most, less than 0
    topic: int
    takers: int  # bits of those who chose it
    keen: int  # of what they want beyond a weight of 1
    hosts: int
    spare: int  # hosts, and of the weight that has no bit all but what is beyond 1 for each


@dataclass(frozen=True, slots=True)
class Kind:
    """Slots that are alike: the same people there, as many spaces open, the same topics allowed."""

    slots: tuple[int, ...]
    seats: tuple[int, ...]  # of the spaces that are open, the largest first
    topics: Chosen  # that are allowed
    empty: int  # the state of a slot without topics
    gains: tuple[int, ...]  # by topic: bits of the state that count for what it adds
    keeps: tuple[int, ...]  # by topic: bits of the state that stay when it joins
    losses: tuple[int, ...]  # by topic: what to take off the count, in thousandths
    apart: tuple[int, ...]  # by topic: bits of the topics that must not share its slot
    crowds: tuple[Crowd, ...]  # by topic

    @property
    def room(self) -> int:
        """Return how many topics there may be."""
        return len(self.seats)

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
        """Return how many wishes these topics meet at most, each by its weight."""
        return self.fill(chosen, self.losses)[1] // SCALE - self.unseated(chosen)

    def unseated(self, chosen: Chosen, enough: int = ALL) -> int:
        """Return a weight of wishes that certainly finds no seat, wherever these topics are; `enough` may do.

        Some topics have the spaces that hold any of them: whichever these are, the others have the seats left.
        """
        crowds = sorted([self.crowds[t] for t in chosen])
        if all(-crowd.size <= seats for crowd, seats in zip(crowds, self.seats, strict=False)):
            return 0
        ample = sum(seats >= -crowds[0].size for seats in self.seats)
        if comb(len(crowds), ample) > MOST_WAYS:
            ample = 0
        least = ALL
        for seated in combinations(crowds, ample):
            others = [crowd for crowd in crowds if crowd not in seated]
            least = min(least, _unseated(others, self.seats[ample:], seated, enough))
            if not least:
                break
        return least


def _unseated(crowds: Sequence[Crowd], seats: Sequence[int], seated: Sequence[Crowd], enough: int) -> int:
    """Return what of these crowds certainly finds no seat beside others who all have one.

    Let each seat at the topics most wanted have a price of 1, for so many topics as make most of it: what
    people want beyond the price is met for all. By duality that holds for any prices of seats.
    """
    busy = union = 0  # who hosts; whose wishes are met whatever the seats
    for crowd in seated:
        busy |= crowd.hosts
        union |= crowd.takers
    rest = [0]  # who wants the last topic, the last two, and so on
    for crowd in reversed(crowds):
        busy |= crowd.hosts
        rest.append(rest[-1] | crowd.takers)
    everybody = ((rest.pop() | union) & ~busy).bit_count()
    met = unseated = 0
    for crowd, count in zip(crowds, seats, strict=False):
        union |= crowd.keen
        met += count - crowd.spare
        unseated = max(unseated, everybody - met - ((union | rest.pop()) & ~busy).bit_count())
        if -crowd.size <= count or unseated >= enough:
            break
    return unseated


def kinds_of(facts: Facts) -> list[Kind]:
    """Return the kinds of all slots that are still to be filled."""
    alike: dict[tuple[int, tuple[int, ...], Chosen], list[int]] = {}
    for slot in range(facts.slots):
        if slot not in facts.problem.frozen:
            alike.setdefault(_key(facts, slot), []).append(slot)
    return [_kind(facts, *key, tuple(slots)) for key, slots in alike.items()]


def _key(facts: Facts, slot: int) -> tuple[int, tuple[int, ...], Chosen]:
    """Return who is there, the seats of the spaces that are open, and which topics may come.

    A space has at least seats for the hosts of any topic, which can only raise what is met there.
    """
    hosts = max((len(set(topic.hosts)) for topic in facts.problem.topics), default=0)
    counted = facts.count <= MOST_WITH_SEATS
    spaces = [facts.problem.spaces[r].capacity if counted else NO_LIMIT for r in members(facts.open[slot])]
    seats = sorted((max(hosts, capacity) for capacity in spaces), reverse=True)
    allowed = tuple(t for t in range(facts.count) if facts.cells[t][slot] and t not in facts.held)
    return facts.there[slot], tuple(seats), allowed


def _kind(facts: Facts, there: int, seats: tuple[int, ...], topics: Chosen, slots: tuple[int, ...]) -> Kind:
    """Put together what is counted in such slots; who chose one topic alone counts with it, without a bit."""
    once = twice = hosts = 0
    wanted = {t: _seatable(facts, t, slots) & there for t in topics}
    for t, votes in wanted.items():
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
    crowds = [Crowd(0, 0, 0, 0, 0, 0)] * facts.count
    for t in topics:
        votes, keen, count = (
            wanted[t],
            facts.votes[t] >> facts.width & there,
            len(set(facts.problem.topics[t].hosts)),
        )
        crowds[t] = crowd = Crowd(
            size=-(votes & facts.first_lane).bit_count() - count,
            topic=t,
            takers=packed(votes, place),
            keen=packed(keen, place),
            hosts=packed(facts.hosts[t], place),
            spare=count + (votes & lone).bit_count() - (keen & lone).bit_count(),
        )
        gains[t] = crowd.takers | packed(facts.hosts[t], upper)
        keeps[t] = everything & ~(crowd.takers | crowd.hosts | packed(votes, upper))
        losses[t] = SCALE * (crowd.hosts.bit_count() - (votes & lone).bit_count())
    return Kind(
        slots=slots,
        seats=seats,
        topics=topics,
        empty=everything,
        gains=tuple(gains),
        keeps=tuple(keeps),
        losses=tuple(losses),
        apart=_apart(facts),
        crowds=tuple(crowds),
    )


def _seatable(facts: Facts, t: int, slots: Iterable[int]) -> int:
    """Return the bits of who chose a topic, but for hands without a name beyond the seats it may have there.

    They want nothing else, so no more of them can ever be served: a limit that counts them is never reached.
    """
    topic, spaces = facts.problem.topics[t], facts.problem.spaces
    open_to_it = {r for slot in slots for r in members(facts.cells[t][slot])}
    seats = max((spaces[r].capacity for r in open_to_it), default=0) - len(set(topic.hosts))
    hands = members(facts.votes[t] & facts.first_lane & -(1 << len(facts.problem.people)))
    return facts.votes[t] & ~sum(1 << hand for hand in hands[max(0, seats) :])


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
        self._grow(kind.empty, 0, list(kind.topics), ())
        self.upper = max(self.upper, self._best)

    def _grow(self, state: int, worth: int, topics: list[int], chosen: Chosen) -> None:
        """Try all sets that join some of these topics to those chosen, whose state and worth are given."""
        if worth > self._best:
            self._meter.spend(SEATING)
            seated = worth - SCALE * self._kind.unseated(chosen, (worth - self._best) // SCALE + 1)
            if seated > self._best:
                self._best = seated
                self.found.append(chosen)
        if len(chosen) < self._kind.room:
            self._left -= len(topics)
            self._meter.spend(len(topics))
            gains, costs = self._kind.gains, self._costs
            added = [(SCALE * (gains[t] & state).bit_count() - costs[t], t) for t in topics]
            self._branch(state, worth, sorted(added, reverse=True), chosen)

    def _branch(self, state: int, worth: int, added: list[tuple[int, int]], chosen: Chosen) -> None:
        """Let each topic be the one that adds most of those that join.

        Also topics that take away: they may bring seats.
        """
        topics, end, others = [t for _, t in added], len(added), self._kind.room - len(chosen) - 1
        more_yet = [max(0, more) for more, _ in added]
        later_most = sum(more_yet[1 : 1 + others])
        for at, (more, t) in enumerate(added):
            bound = worth + more + later_most
            if bound <= self._best:
                return
            if self._left < 0:
                self.upper = max(self.upper, bound)
                return
            last = at + others
            least = (more_yet[last] if others and last < end else 0) - (bound - self._best)
            while end > at + 1 and added[end - 1][0] <= least:
                end -= 1
            apart = self._kind.apart[t]
            later = topics[at + 1 : end]
            if apart:
                later = [other for other in later if not apart >> other & 1]
            self._grow(state & self._kind.keeps[t], worth + more, later, (*chosen, t))
            later_most += (more_yet[last + 1] if others and last + 1 < len(added) else 0) - (
                more_yet[at + 1] if others and at + 1 < len(added) else 0
            )


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
