"""What a set of topics in one slot is worth: wishes served, exactly, less the prices of what should not be.

How many can be served is the greatest weight of a matching of people to seats. By linear programming duality that
is the least over prices p of seats of: sum of capacity * p, and for each person the best of weight - p. Weights
are small whole numbers, so prices are too, and the second part is again a count of bits, of lanes moved down by p.
Only topics with more takers than seats can have a price. See Schrijver, Combinatorial Optimization, chapter 21.
"""

from __future__ import annotations

from fishbowl_app.model.rules.openspace.facts import Facts, members, strangers_of
from fishbowl_app.model.rules.openspace.spaces import SPACE_MOVE, WISH, Spaces
from fishbowl_app.model.rules.openspace.ways import ideal

TURNED_AWAY = 1  # what each wish costs that seats are missing for: where as many are served, nobody is sent off
SIMILAR = WISH // 2  # what two similar topics in one slot cost
MOST_PRICES = 256  # of seats that are gone through one by one; beyond that they are improved one at a time
ASSIGNED = 10  # slots that it counts for to find the best spaces of one, where published ones are kept
MOST_KNOWN = 100_000  # slots whose worth is remembered

Tight = tuple[int, int]  # seats of a topic, and who would take them, in all lanes


class Values:
    """What slots are worth, remembered."""

    def __init__(self, facts: Facts) -> None:
        self.facts, problem = facts, facts.problem
        self.spaces = Spaces(facts)
        self.most = WISH * (sum(ideal(problem, person) for person in problem.people) + sum(strangers_of(problem)))
        self._effort = 0
        self._known: list[dict[int, int]] = [{} for _ in range(facts.slots)]
        self._host_count = [len(set(topic.hosts)) for topic in facts.problem.topics]

    @property
    def effort(self) -> int:
        """Return how much was worked out so far, in slots: what a search pays for."""
        return self._effort + ASSIGNED * self.spaces.searched

    def worth(self, slot: int, topics: int) -> int:
        """Return what these topics (bits), which have to fit, are worth together."""
        known = self._known[slot]
        found = known.get(topics)
        if found is None:
            if len(known) >= MOST_KNOWN:
                known.clear()
            self._effort += 1
            found = known[topics] = self._worth(slot, topics)
        return found

    def attended(self, slot: int, topics: int) -> int:
        """Return who can attend a choice in a slot, whatever the sizes: in each lane those who get as much."""
        some, union = members(topics), 0
        for t in some:
            union |= self.facts.votes[t]
        return union & self._free(slot, some)

    def places(self, slot: int, topics: int) -> dict[int, int]:
        """Return the space of each topic of a slot, by topic.

        Raises:
            AssertionError: if they do not fit, which the search has to see to.
        """
        some = members(topics)
        placed = self.spaces.place(slot, some, self._audiences(some, self._free(slot, some)))
        if placed is None:
            raise AssertionError(f"topics do not fit into slot {slot}")
        return dict(zip(some, placed, strict=True))

    def _worth(self, slot: int, topics: int) -> int:
        facts, some = self.facts, members(topics)
        free = self._free(slot, some)
        placed = self.spaces.place(slot, some, self._audiences(some, free))
        if placed is None:
            raise AssertionError(f"topics do not fit into slot {slot}")
        served, lost = self._served(some, placed, free)
        pairs = sum((facts.similar[t] & topics).bit_count() for t in some)
        moved = self.spaces.moved(slot, some, placed) if facts.published else 0
        return WISH * served - TURNED_AWAY * lost - SIMILAR * pairs // 2 - SPACE_MOVE * moved

    def _free(self, slot: int, some: list[int]) -> int:
        """Return who is there and hosts nothing, in all lanes."""
        busy = 0
        for t in some:
            busy |= self.facts.hosts[t]
        return self.facts.there[slot] & ~busy

    def _audiences(self, some: list[int], free: int) -> list[int]:
        once = free & self.facts.first_lane
        votes, hosts = self.facts.votes, self._host_count
        return [(votes[t] & once).bit_count() + hosts[t] for t in some]

    def _served(self, some: list[int], placed: list[int], free: int) -> tuple[int, int]:
        """Return the greatest weight that can be seated, and how much more could be if there were seats."""
        facts, capacity = self.facts, self.spaces.capacity
        once = free & facts.first_lane
        rest, union, tight = 0, 0, list[Tight]()
        for t, space in zip(some, placed, strict=True):
            takers, seats = facts.votes[t] & free, max(0, capacity[space] - self._host_count[t])
            union |= takers
            if (takers & once).bit_count() > seats:
                tight.append((seats, takers))
            else:
                rest |= takers
        attendable = union.bit_count()
        if not tight:
            return attendable, 0
        self._effort += min(MOST_PRICES, (facts.lanes + 1) ** len(tight)) // 32
        served = seated(rest, tight, facts.width, facts.lanes)
        return served, attendable - served


def seated(rest: int, tight: list[Tight], width: int, lanes: int) -> int:
    """Return the greatest weight of people seated: `rest` always finds a seat, those of tight topics may not.

    With very many tight topics it may come out too high by little.
    """
    if (lanes + 1) ** len(tight) > MOST_PRICES:
        return _improved(rest, tight, width, lanes)
    unions, paid = [rest], [0]
    for seats, takers in tight:
        lowered = [(takers >> price * width, price * seats) for price in range(lanes + 1)]
        paid = [cost + more for _, more in lowered for cost in paid]
        unions = [union | some for some, _ in lowered for union in unions]
    return min(union.bit_count() + cost for union, cost in zip(unions, paid, strict=True))


def _improved(rest: int, tight: list[Tight], width: int, lanes: int) -> int:
    """Lower and raise the price of one topic after the other for as long as that helps."""
    prices, best, better = [0] * len(tight), -1, True
    while better:
        better = False
        for k, (seats, takers) in enumerate(tight):
            others = rest
            cost = 0
            for j, (more, some) in enumerate(tight):
                if j != k:
                    others |= some >> prices[j] * width
                    cost += more * prices[j]
            total, price = min(
                ((others | takers >> p * width).bit_count() + cost + seats * p, p) for p in range(lanes + 1)
            )
            if best < 0 or total < best:
                best, prices[k], better = total, price, True
    return best
