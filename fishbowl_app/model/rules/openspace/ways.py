"""What people can attend on a wall, and where each best goes within the sizes of the spaces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fishbowl_app.model.rules.openspace.facts import strangers_of
from fishbowl_app.model.rules.openspace.problem import Arrangement, Person, Problem, Topic
from fishbowl_app.model.rules.openspace.seating import OUT, seat

_SHADES = 100  # how finely it is told apart who has had less


@dataclass(frozen=True, slots=True)
class SlotDemand:
    """What is wanted in a slot. Topics count in the order of the problem.

    `wishes`: by person, in the order of the problem, then by hand without a name: topics and weights; nothing for
    those who host or are not there. `seats`: by topic, without its hosts. `hosts`: who is where by duty.
    """

    wishes: list[dict[int, int]]
    seats: dict[int, int]
    hosts: dict[str, int]


def itineraries(problem: Problem, arrangement: Arrangement) -> dict[str, dict[int, str]]:
    """Suggest for each person, by slot, a topic; the same each time.

    As many wishes as can be are served within the sizes of the spaces. Where several can have a seat and not all
    of them do, those get it who have had less of what they chose. Hosts are at their own topics.
    """
    ways: dict[str, dict[int, str]] = {person.id: {} for person in problem.people}
    got = dict.fromkeys(ways, 0)
    most = {person.id: ideal(problem, person) for person in problem.people}
    for slot, demand in enumerate(demands(problem, arrangement)):
        for who, t in demand.hosts.items():
            ways[who][slot] = problem.topics[t].id
        scale = (_SHADES + 1) * len(demand.wishes) + 1  # so that no shade outweighs a wish
        wishes = [{t: weight * scale for t, weight in some.items()} for some in demand.wishes]
        for n, person in enumerate(problem.people):
            lacks = _SHADES - _SHADES * got[person.id] // max(1, most[person.id])
            wishes[n] = {t: weight + max(0, lacks) for t, weight in wishes[n].items()}
        for person, t in zip(problem.people, seat(wishes, demand.seats), strict=False):
            if t != OUT:
                ways[person.id][slot] = problem.topics[t].id
                got[person.id] += person.votes[problem.topics[t].id]
    return ways


def demands(problem: Problem, arrangement: Arrangement) -> Iterator[SlotDemand]:
    """Yield what is wanted in each slot."""
    strangers = strangers_of(problem)
    for slot in range(problem.slots):
        here = [
            (t, topic, arrangement.cells[topic.id][1])
            for t, topic in enumerate(problem.topics)
            if arrangement.slot_of(topic.id) == slot
        ]
        hosts = {who: t for t, topic, _ in reversed(here) for who in topic.hosts}
        wishes = [_wishes(person, [(t, topic) for t, topic, _ in here], hosts, slot) for person in problem.people]
        wishes += [{t: 1} for t, _, _ in here for _ in range(strangers[t])]
        seats = {t: max(0, problem.spaces[space].capacity - len(set(topic.hosts))) for t, topic, space in here}
        yield SlotDemand(wishes, seats, hosts)


def ideal(problem: Problem, person: Person) -> int:
    """Return the weight of the best choices of a person, as many as they have slots without an own topic."""
    hosted = sum(person.id in topic.hosts for topic in problem.topics)
    free = max(0, problem.slots - len(person.absent) - hosted)
    return sum(sorted(votes_of(problem, person).values(), reverse=True)[:free])


def votes_of(problem: Problem, person: Person) -> Mapping[str, int]:
    """Return what a person chose, without the topics they host."""
    own = {topic.id for topic in problem.topics if person.id in topic.hosts}
    return {name: weight for name, weight in person.votes.items() if weight and name not in own}


def _wishes(person: Person, here: list[tuple[int, Topic]], hosts: Mapping[str, int], slot: int) -> dict[int, int]:
    if person.id in hosts or slot in person.absent:
        return {}
    return {t: person.votes[topic.id] for t, topic in here if person.votes.get(topic.id)}
