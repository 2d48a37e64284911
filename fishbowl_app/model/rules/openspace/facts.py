"""What a problem says, in whole numbers and bits: topics by number, people and topics as bits of integers.

People stand in lanes. In the first lane a topic has the bits of all who chose it, in the second of those who chose
it with a weight of 2 or more, and so on: so the weight that a set of topics gives is the count of bits of one
union (a coverage function). Hands that were counted without names are people of their own who chose nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from fishbowl_app.model.rules.openspace.problem import Cell, Problem, Topic


@dataclass(frozen=True, slots=True)
class Facts:
    """A problem in numbers; what is by topic, slot or space is in their order."""

    problem: Problem
    index: dict[str, int]  # of topics
    width: int  # bits of one lane: people, and hands without names
    lanes: int  # the greatest weight
    votes: tuple[int, ...]  # by topic: who chose it, in all lanes; never its hosts
    hosts: tuple[int, ...]  # by topic, in all lanes
    there: tuple[int, ...]  # by slot: who is there, in all lanes
    cells: tuple[tuple[int, ...], ...]  # by topic and slot: bits of the spaces it may be in
    open: tuple[int, ...]  # by slot: bits of the spaces
    apart: tuple[int, ...]  # by topic: bits of the topics that must not share its slot
    similar: tuple[int, ...]  # by topic: bits of those that should not
    before: tuple[tuple[int, ...], ...]  # by topic: what has to be earlier
    later: tuple[tuple[int, ...], ...]
    published: dict[int, Cell]
    held: frozenset[int]  # topics of frozen slots: they stay, whatever the rules say
    wanted: tuple[int, ...]  # by topic: weight of all who chose it

    @property
    def count(self) -> int:
        """Return how many topics there are."""
        return len(self.votes)

    @property
    def slots(self) -> int:
        """Return how many slots there are."""
        return self.problem.slots

    @property
    def first_lane(self) -> int:
        """Return the bits of everybody, once."""
        return (1 << self.width) - 1


def facts_of(problem: Problem) -> Facts:
    """Work out what the search needs to know of a problem."""
    index = {topic.id: t for t, topic in enumerate(problem.topics)}
    lanes = max((weight for person in problem.people for weight in person.votes.values()), default=1) or 1
    strangers = strangers_of(problem)
    width = len(problem.people) + sum(strangers)
    hosts = _hosts(problem, width, lanes)
    votes = _votes(problem, index, width, strangers)
    votes = tuple(chosen & ~hosts[t] for t, chosen in enumerate(votes))
    published = {index[name]: cell for name, cell in problem.published.items()}
    open_spaces = tuple(
        sum(1 << r for r, space in enumerate(problem.spaces) if slot not in space.closed)
        for slot in range(problem.slots)
    )
    before = [tuple(index[name] for name in topic.after) for topic in problem.topics]
    return Facts(
        problem=problem,
        index=index,
        width=width,
        lanes=lanes,
        votes=votes,
        hosts=hosts,
        there=_there(problem, width, lanes),
        cells=tuple(_cells(problem, t, topic, published, open_spaces) for t, topic in enumerate(problem.topics)),
        open=open_spaces,
        apart=_apart(problem, index),
        similar=_bits_of_pairs([(index[one], index[other]) for one, other in problem.similar], len(index)),
        before=tuple(before),
        later=tuple(tuple(t for t, names in enumerate(before) if one in names) for one in range(len(index))),
        published=published,
        held=frozenset(t for t, cell in published.items() if cell[0] in problem.frozen),
        wanted=tuple(chosen.bit_count() for chosen in votes),
    )


def members(bits: int) -> list[int]:
    """Return the numbers of the bits that are set, from the lowest."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def strangers_of(problem: Problem) -> tuple[int, ...]:
    """Return for each topic how many hands were counted beyond the people who chose it by name."""
    return tuple(_strangers(problem, topic) for topic in problem.topics)


def _strangers(problem: Problem, topic: Topic) -> int:
    named = sum(1 for person in problem.people if person.votes.get(topic.id) and person.id not in topic.hosts)
    return max(0, topic.size - named)


def _votes(problem: Problem, index: dict[str, int], width: int, strangers: tuple[int, ...]) -> tuple[int, ...]:
    votes = [0] * len(index)
    for n, person in enumerate(problem.people):
        for name, weight in person.votes.items():
            for lane in range(weight):
                votes[index[name]] |= 1 << (lane * width + n)
    at = len(problem.people)
    for t, hands in enumerate(strangers):
        votes[t] |= ((1 << hands) - 1) << at
        at += hands
    return tuple(votes)


def _hosts(problem: Problem, width: int, lanes: int) -> tuple[int, ...]:
    number = {person.id: n for n, person in enumerate(problem.people)}
    return tuple(
        sum(1 << (lane * width + number[host]) for host in set(topic.hosts) for lane in range(lanes))
        for topic in problem.topics
    )


def _there(problem: Problem, width: int, lanes: int) -> tuple[int, ...]:
    everybody = (1 << lanes * width) - 1
    return tuple(
        everybody
        & ~sum(
            1 << (lane * width + n)
            for n, person in enumerate(problem.people)
            if slot in person.absent
            for lane in range(lanes)
        )
        for slot in range(problem.slots)
    )


def _cells(
    problem: Problem, t: int, topic: Topic, published: dict[int, Cell], open_spaces: tuple[int, ...]
) -> tuple[int, ...]:
    """Return by slot the spaces a topic may be in, when nothing else is on the wall."""
    seen = published.get(t)
    if seen is not None and seen[0] in problem.frozen:
        return tuple(1 << seen[1] if slot == seen[0] else 0 for slot in range(problem.slots))
    away = {slot for person in problem.people if person.id in topic.hosts for slot in person.absent}
    spaces = sum(1 << r for r in (range(len(problem.spaces)) if topic.spaces is None else topic.spaces))
    slots = set(range(problem.slots) if topic.slots is None else topic.slots) - away - problem.frozen
    if topic.fixed is not None:
        slots &= {topic.fixed[0]}
        spaces &= 1 << topic.fixed[1]
    return tuple(open_spaces[slot] & spaces if slot in slots else 0 for slot in range(problem.slots))


def _apart(problem: Problem, index: dict[str, int]) -> tuple[int, ...]:
    pairs = [(index[one], index[other]) for one, other in problem.not_parallel]
    for one, other in combinations(problem.topics, 2):
        if set(one.hosts) & set(other.hosts):
            pairs.append((index[one.id], index[other.id]))
    return _bits_of_pairs(pairs, len(index))


def _bits_of_pairs(pairs: list[tuple[int, int]], count: int) -> tuple[int, ...]:
    bits = [0] * count
    for one, other in pairs:
        if one != other:
            bits[one] |= 1 << other
            bits[other] |= 1 << one
    return tuple(bits)
