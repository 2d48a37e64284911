"""The proven limit of an agenda wall, against every arrangement there is of small walls."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, permutations, product
from random import Random

import pytest

from fishbowl_app.imports.wall_instance import read_wall_instance
from fishbowl_app.model.rules.openspace import arrange, measure
from fishbowl_app.model.rules.openspace.facts import facts_of
from fishbowl_app.model.rules.openspace.limit import Limit, LimitKind, plain_limit, prove_limit
from fishbowl_app.model.rules.openspace.pricing import SCALE, Best, Meter, climb, kinds_of
from fishbowl_app.model.rules.openspace.problem import Arrangement, Person, Problem, Space, Topic
from tests.model.rules.rotation.checker import PLANNING


def drawn(seed, topics=5, slots=3, people=9):
    """Return a small wall with hosts, absences, ranked choices, topics apart, and maybe too few cells."""
    rng = Random(seed)
    names = [f"t{t}" for t in range(topics)]
    who = [f"p{n}" for n in range(people)]
    some = range(slots)
    best = rng.choice((1, 3))
    return Problem(
        slots=slots,
        spaces=tuple(
            Space(
                f"s{r}",
                capacity=rng.choice((3, 6, 20)),
                closed=frozenset(slot for slot in some if rng.random() < 0.2),
            )
            for r in range(2)
        ),
        topics=tuple(
            Topic(
                name,
                hosts=tuple(rng.sample(who, rng.choice((0, 1, 1, 2)))),
                slots=frozenset(rng.sample(some, 2)) if rng.random() < 0.2 else None,
                size=rng.choice((0, 0, 6)),
                after=(names[t - 1],) if t and rng.random() < 0.2 else (),
            )
            for t, name in enumerate(names)
        ),
        people=tuple(
            Person(
                one,
                {name: rng.randint(1, best) for name in names if rng.random() < 0.5},
                frozenset(slot for slot in some if rng.random() < 0.15),
            )
            for one in who
        ),
        not_parallel=tuple(pair for pair in combinations(names, 2) if rng.random() < 0.1),
        published={names[0]: (0, 0), names[1]: (1, 1)} if rng.random() < 0.3 else {},
        frozen=frozenset({0}) if rng.random() < 0.3 else frozenset(),
    )


def hands(seed):
    """Return a wall of four topics, two slots and two spaces that many hands are for; few people have names."""
    rng = Random(seed)
    names = "ABCD"
    only = [frozenset({1}) if rng.random() < 0.25 else None for _ in names]
    return Problem(
        slots=2,
        spaces=(Space("hall", capacity=rng.choice((5, 9, 10**6))), Space("room", capacity=rng.choice((2, 4, 9)))),
        topics=tuple(
            Topic(name, size=rng.choice((0, 2, 5, 14)), spaces=some)
            for name, some in zip(names, only, strict=True)
        ),
        people=tuple(
            Person(f"p{n}", {name: rng.randint(1, 2) for name in names if rng.random() < 0.5}) for n in range(3)
        ),
        published={"A": (0, 1), "B": (0, 0)} if rng.random() < 0.3 else {},
        frozen=frozenset({0}) if rng.random() < 0.3 else frozenset(),
    )


def kept(problem, slot, topics):
    """Tell whether these topics may share a slot, spaces aside but for their number."""
    away = {person.id for person in problem.people if slot in person.absent}
    names = {topic.id for topic in topics}
    hosts = [host for topic in topics for host in topic.hosts]
    return (
        len(topics) <= sum(slot not in space.closed for space in problem.spaces)
        and len(hosts) == len(set(hosts))
        and not away & set(hosts)
        and all(topic.slots is None or slot in topic.slots for topic in topics)
        and not any(set(pair) <= names for pair in problem.not_parallel)
        and not any(names & set(topic.after) for topic in topics)
    )


def weight(problem, slot, topics):
    """Return the wishes that can be met in a slot, whatever the seats; of hands what the largest space holds."""
    named = [replace(topic, size=0) for topic in topics]
    total = sum(max(wishes, default=0) for wishes in wishes_of(problem, slot, named))
    largest = max(space.capacity for space in problem.spaces if slot not in space.closed) if topics else 0
    for topic, bare in zip(topics, named, strict=True):
        strangers = len(wishes_of(problem, slot, [topic])) - len(wishes_of(problem, slot, [bare]))
        total += min(strangers, max(0, largest - len(set(topic.hosts))))
    return total


def wishes_of(problem, slot, topics):
    """Return what each person wishes of these topics; hands without names are people of their own."""
    free = [
        person
        for person in problem.people
        if slot not in person.absent and not any(person.id in topic.hosts for topic in topics)
    ]
    wishes = [[person.votes.get(topic.id, 0) for topic in topics] for person in free]
    for t, topic in enumerate(topics):
        named = sum(
            person.votes.get(topic.id, 0) > 0 and person.id not in topic.hosts for person in problem.people
        )
        wishes += [[int(t == at) for at in range(len(topics))]] * max(0, topic.size - named)
    return wishes


def served(problem, slot, topics):
    """Return the wishes that are met in a slot with the best choice of spaces and seats; -1 if none is allowed."""
    wishes = wishes_of(problem, slot, topics)
    spaces = [r for r, space in enumerate(problem.spaces) if slot not in space.closed]
    ways = [
        some
        for some in permutations(spaces, len(topics))
        if all(topic.spaces is None or r in topic.spaces for topic, r in zip(topics, some, strict=True))
    ]
    if slot in problem.frozen:
        ways = [[problem.published[topic.id][1] for topic in topics]]
    seats = [
        [max(0, problem.spaces[r].capacity - len(set(topic.hosts))) for topic, r in zip(topics, some, strict=True)]
        for some in ways
    ]
    return max((seated(wishes, left) for left in seats), default=-1)


def seated(wishes, seats):
    """Return the greatest weight of people seated, person by person."""
    best = {tuple(seats): 0}
    for mine in wishes:
        after = dict(best)
        for left, total in best.items():
            for t, weight in enumerate(mine):
                if weight and left[t]:
                    key = (*left[:t], left[t] - 1, *left[t + 1 :])
                    after[key] = max(after.get(key, 0), total + weight)
        best = after
    return max(best.values())


def walls(problem):
    """Yield the slots of every arrangement, those with topics left over too."""
    for where in product(range(-1, problem.slots), repeat=len(problem.topics)):
        slots = [
            [topic for topic, at in zip(problem.topics, where, strict=True) if at == slot]
            for slot in range(problem.slots)
        ]
        if all(
            {topic.id for topic in slots[slot]}
            == {name for name, cell in problem.published.items() if cell[0] == slot}
            if slot in problem.frozen
            else kept(problem, slot, slots[slot])
            for slot in range(problem.slots)
        ):
            yield slots


def most(problem):
    """Return the greatest weight any arrangement has, and the greatest of one with all topics on the wall."""
    known = {}

    def met(slot, topics):
        key = slot, tuple(topic.id for topic in topics)
        if key not in known:
            known[key] = served(problem, slot, topics)
        return known[key]

    reached = []
    for slots in walls(problem):
        by_slot = [met(slot, topics) for slot, topics in enumerate(slots)]
        if min(by_slot) >= 0:
            reached.append((sum(by_slot), sum(map(len, slots))))
    everything = [total for total, count in reached if count == len(problem.topics)]
    return max(total for total, _ in reached), max(everything, default=0)


def test_who_hosts_a_topic_that_has_no_place_is_free_for_wishes():
    nowhere = Topic("C", hosts=("p",), spaces=frozenset())
    problem = Problem(
        slots=2,
        spaces=(Space("r"), Space("q")),
        topics=(Topic("A"), Topic("B"), nowhere),
        people=(Person("p", {"A": 1, "B": 1}),),
        not_parallel=(("A", "B"),),
    )
    made = arrange(problem)
    assert measure(problem, made).served == 2
    assert plain_limit(problem, made).weight == prove_limit(problem, start=made).weight == 2


@pytest.mark.parametrize("seed", range(60))
def test_no_arrangement_exceeds_the_limit(seed):
    problem = drawn(seed, topics=4 + seed % 2, slots=2 + seed % 2)
    told = []
    limit = prove_limit(problem, report=lambda share, limit: told.append((share, limit)))
    reached, with_everything = most(problem)
    assert all(one.weight >= reached for _, one in told)
    known = arrange(problem, iterations=500)
    exceeded = with_everything if len(known.cells) == len(problem.topics) else reached
    assert plain_limit(problem, known).weight >= exceeded
    assert limit == min((one for _, one in told), key=lambda one: one.weight)
    assert told[0] == (0.0, plain_limit(problem))
    assert limit.weight <= reached * 1.2 + 1


@pytest.mark.parametrize("seed", range(40))
def test_hands_without_a_name_have_a_limit_that_counts_their_seats(seed):
    problem = hands(seed)
    limit = prove_limit(problem, start=arrange(problem, iterations=500))
    reached, _ = most(problem)
    assert reached <= limit.weight
    # Which space suits which topic is left out but for one topic alone.
    assert limit.weight == reached or any(topic.spaces is not None for topic in problem.topics)


def test_where_the_slot_with_most_hands_has_begun_its_seats_are_counted():
    problem = Problem(
        slots=2,
        spaces=(Space("hall", 256), Space("room", 20)),
        topics=(Topic("A", size=22), Topic("B", size=300), Topic("C", size=14), Topic("D", size=12)),
        people=tuple(Person(f"p{n}", {"A": 1, "D": 1}) for n in range(6)),
        published={"B": (0, 0), "C": (0, 1)},
        frozen=frozenset({0}),
    )
    made = arrange(problem)
    assert prove_limit(problem, start=made) == Limit(measure(problem, made).served, LimitKind.SLOTS)


@pytest.mark.parametrize("seed", range(40))
def test_the_best_set_of_topics_at_any_prices_is_found_and_proven(seed):
    facts = facts_of(drawn(seed, topics=7, people=12))
    rng = Random(seed)
    prices = [rng.randint(0, 4 * SCALE) for _ in range(facts.count)]
    for kind in kinds_of(facts):
        sets = [chosen for size in range(kind.room + 1) for chosen in combinations(kind.topics, size)]
        worth = {
            chosen: SCALE * kind.wishes(chosen) - sum(prices[t] for t in chosen)
            for chosen in sets
            if kind.allows(chosen)
        }
        best = Best(kind, prices, 0, 10**6, Meter(10**9))
        assert best.upper == max(worth.values())
        assert not best.found or worth[tuple(sorted(best.found[-1]))] == best.upper
        assert Best(kind, prices, 0, 0, Meter(10**9)).upper >= best.upper
        assert worth[climb(kind, prices, (), Meter(10**9))] <= best.upper


def test_what_a_set_of_topics_is_worth_is_counted_as_by_hand():
    exact = count = 0
    for seed in range(40):
        problem = drawn(seed, people=12)
        for kind in kinds_of(facts_of(problem)):
            sets = [chosen for size in range(kind.room + 1) for chosen in combinations(kind.topics, size)]
            for slot, chosen in product(kind.slots, filter(kind.allows, sets)):
                topics = [problem.topics[t] for t in chosen]
                assert kept(problem, slot, topics)
                assert kind.wishes(chosen) + kind.unseated(chosen) == weight(problem, slot, topics)
                assert kind.wishes(chosen) >= served(problem, slot, topics)
                exact += kind.wishes(chosen) == served(problem, slot, topics)
                count += 1
    assert exact > 0.8 * count


def crowd(topics=18, slots=3, spaces=6, people=60, seed=1):
    """Return a wall that takes some effort to prove."""
    rng = Random(seed)
    names = [f"t{t}" for t in range(topics)]
    return Problem(
        slots=slots,
        spaces=tuple(Space(f"s{r}") for r in range(spaces)),
        topics=tuple(Topic(name, hosts=(f"p{t}",)) for t, name in enumerate(names)),
        people=tuple(
            Person(f"p{n}", dict.fromkeys(rng.sample(names, rng.randint(2, 7)), 1)) for n in range(people)
        ),
    )


def test_a_limit_is_the_same_each_time_and_only_falls():
    told = []
    first = prove_limit(
        crowd(), iterations=400_000, report=lambda share, limit: told.append((share, limit.weight))
    )
    assert first == prove_limit(crowd(), iterations=400_000)
    assert told == sorted(told, key=lambda one: (one[0], -one[1]))
    assert first.proven_by is LimitKind.SLOTS
    assert first.weight < plain_limit(crowd()).weight


def test_a_proof_that_is_cancelled_at_once_gives_the_plain_sum():
    assert prove_limit(crowd(), cancelled=lambda: True) == plain_limit(crowd())
    assert prove_limit(crowd(), iterations=0) == plain_limit(crowd())


def test_whoever_cancels_later_keeps_what_was_proven():
    told: list[Limit] = []
    limit = prove_limit(
        crowd(),
        report=lambda _, limit: told.append(limit),
        cancelled=lambda: bool(told) and told[-1].weight < told[0].weight,
    )
    assert limit == told[-1]
    assert limit.weight < told[0].weight


def test_a_start_does_not_change_what_holds():
    problem = crowd()
    names = [topic.id for topic in problem.topics]
    start = Arrangement({name: (t % 3, t // 3) for t, name in enumerate(names)})
    broken = Arrangement(dict.fromkeys(names, (0, 0)))
    assert prove_limit(problem, start=start) == prove_limit(problem) == prove_limit(problem, start=broken)


def test_nothing_asked_is_nothing_met():
    assert prove_limit(Problem(slots=0, spaces=(), topics=())).weight == 0
    alone = Problem(slots=2, spaces=(Space("s"),), topics=(Topic("t"),), people=(Person("p", {"t": 3}),))
    assert prove_limit(alone).weight == 3


@pytest.mark.parametrize(
    ("name", "reached", "least"),
    [("openspace-010-2-05", 69, 69), ("openspace-024-4-06", 417, 417), ("openspace-030-5-07-replan", 1237, 1249)],
)
def test_the_limit_of_an_instance_is_close_to_the_best_that_is_known(name, reached, least):
    problem = read_wall_instance(PLANNING / f"{name}.json").problem
    told: list[Limit] = []
    limit = prove_limit(problem, start=arrange(problem), report=lambda _, limit: told.append(limit))
    assert all(one.weight >= reached for one in told)
    assert limit.weight == least
    made = arrange(problem, iterations=0)
    assert prove_limit(problem, start=made).weight >= measure(problem, made).served
