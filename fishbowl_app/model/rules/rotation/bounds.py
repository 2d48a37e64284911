"""How good a plan can be at all: bounds that hold for every plan."""

from __future__ import annotations

import dataclasses
import functools
import operator
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import combinations, combinations_with_replacement, product

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.facts import Facts, bits, facts_of, members_of
from fishbowl_app.model.rules.rotation.flow import Network
from fishbowl_app.model.rules.rotation.problem import Breach, Problem, Rule

# Rules whose breach a bound can do without; where others are broken, only the number of people bounds the pairs.
_BOUNDS_WITHOUT = {Rule.TURNS, Rule.MIX, Rule.RUN, Rule.APART, Rule.TOGETHER}
MOST_STATES = 20_000  # of the bound by groups; beyond it is left out

Gains = tuple[int, ...]


def pairs(count: int) -> int:
    """Return how many pairs so many people make."""
    return count * (count - 1) // 2


def _once(bound: Callable[[Facts], int]) -> Callable[[Facts], int]:
    """Compute a bound once for a problem: it is the same for all plans, also for what is published of them."""

    @functools.lru_cache(maxsize=8)
    def of(problem: Problem) -> int:
        return bound(facts_of(problem))

    return functools.wraps(bound)(lambda facts: of(dataclasses.replace(facts.problem, published=())))


def pairs_bound_of(facts: Facts, broken: Collection[Breach]) -> int:
    """Return a number of different pairs that no plan exceeds which keeps what this one keeps."""
    rules = {breach.rule for breach in broken}
    if not rules:
        return pairs_bound(facts)
    if rules - _BOUNDS_WITHOUT:
        return pairs(facts.count)
    asked = facts.problem
    return pairs_bound(
        facts_of(
            dataclasses.replace(
                asked,
                equal_turns=asked.equal_turns and Rule.TURNS not in rules,
                mix=asked.mix and Rule.MIX not in rules,
                max_run=None if Rule.RUN in rules else asked.max_run,
                apart=() if Rule.APART in rules else asked.apart,
                together=() if Rule.TOGETHER in rules else asked.together,
            )
        )
    )


@_once
def pairs_bound(facts: Facts) -> int:
    """Return a number of different pairs that no plan exceeds, for plans that keep all rules and both quotas."""
    partners = _partners(facts)
    known = (_seatings(facts), _reunions(facts), _degrees(facts, partners))
    bound = min(sum(mask.bit_count() for mask in partners) // 2, *known)
    return min(bound, _by_groups(facts, partners, bound))


def _partners(facts: Facts) -> list[int]:
    """Return, as bits, whom everybody can meet: both can sit in some round and need not be kept apart in it."""
    masks = [0] * facts.count
    avoided = facts.avoided
    for r, here in enumerate(facts.present):
        can_sit = here & ~facts.left_out[r]
        for i in members_of(can_sit):
            masks[i] |= can_sit & ~avoided[r][i] & ~(1 << i)
    # people may have met in the past although they are to be kept apart from now on
    for a, b in ((a, b) for tables in facts.past for table in tables for a, b in combinations(table, 2)):
        masks[a] |= 1 << b
        masks[b] |= 1 << a
    return masks


def _seatings(facts: Facts) -> int:
    """Bound: pairs that sit together, counted per round; those who stay together repeat themselves."""
    before = {frozenset(pair) for tables in facts.past for table in tables for pair in combinations(table, 2)}
    coming = range(facts.first, facts.rounds)
    total = len(before) + sum(pairs(size) for r in coming for size in facts.sizes(r))
    for i in range(facts.count) if facts.problem.together else ():
        mates = functools.reduce(operator.or_, (facts.together[r][i] for r in coming), 0)
        total -= sum(_sure_repeats(facts, i, j) for j in members_of(mates) if j < i)
    return total


def _reunions(facts: Facts) -> int:
    """Bound: seatings less the pairs of every round that must have sat together in one round before it.

    Eight who come from five tables make at least three pairs who know each other (pigeonholes); of a circle that
    is more than half of the people, some stay.
    """
    total = len({pair for r in range(facts.first) for pair in _met_in(facts, r)})
    total += sum(pairs(size) for r in range(facts.first, facts.rounds) for size in facts.sizes(r))
    return total - sum(
        max((_known(facts, before, r) for before in range(r)), default=0) for r in range(facts.first, facts.rounds)
    )


def _known(facts: Facts, before: int, r: int) -> int:
    """Return how many pairs of a round must have sat together in one before it."""
    new = (facts.present[r] & ~facts.present[before]).bit_count()
    if facts.circle:
        sat = facts.seats[before] if before >= facts.first else len(facts.past[before][0])
        everybody = (facts.present[before] | facts.present[r]).bit_count()
        return pairs(max(0, sat + facts.seats[r] - everybody))
    tables = len(facts.past[before]) if before < facts.first else facts.problem.tables
    return sum(_crowded(max(0, size - new), tables) for size in facts.sizes(r))


def _crowded(count: int, places: int) -> int:
    """Return how few pairs share a place when so many people come from so many places."""
    each, more = divmod(count, places)
    return more * pairs(each + 1) + (places - more) * pairs(each)


def _met_in(facts: Facts, r: int) -> Iterator[frozenset[int]]:
    return (frozenset(pair) for table in facts.past[r] for pair in combinations(table, 2))


def _sure_repeats(facts: Facts, i: int, j: int) -> int:
    """Return how often two who belong together, in some rounds or in all, must meet again."""
    bound = bits(r for r in range(facts.first, facts.rounds) if facts.together[r][i] >> j & 1)
    both = facts.there[i] & facts.there[j]
    if not facts.circle:
        return max(0, (both & bound).bit_count() - 1)
    if facts.first or facts.there[i] != facts.there[j] or not facts.held(Goal.TURNS):
        return 0
    alone = (both & ~bound).bit_count()  # rounds in which they may sit without each other
    return max(0, max(facts.turn_low[i], facts.turn_low[j]) - alone - 1)


def _degrees(facts: Facts, partners: list[int]) -> int:
    """Bound: nobody meets more people than sit with them in all their turns."""
    most = [mask.bit_count() for mask in partners]
    if not facts.circle:
        return sum(map(min, most, _others_at_tables(facts))) // 2
    if not facts.problem.equal_turns or not facts.held(Goal.TURNS) or facts.first:
        return pairs(facts.count)
    others = max(facts.seats, default=1) - 1
    total, extra, left = 0, list[int](), sum(facts.seats)
    for i, there in enumerate(facts.there):
        low, high = (min(turns, there.bit_count()) for turns in (facts.turn_low[i], facts.turn_high[i]))
        gains = [min(most[i], turns * others) for turns in range(high + 1)]
        total += gains[low]
        left -= low
        extra += [gains[turns + 1] - gains[turns] for turns in range(low, high)]
    return (total + sum(sorted(extra, reverse=True)[: max(0, left)])) // 2


def _others_at_tables(facts: Facts) -> list[int]:
    """Return with how many others everybody sits, all rounds together: who sat, and the largest tables to come."""
    others = [0] * facts.count
    for table in (table for tables in facts.past for table in tables):
        for i in table:
            others[i] += len(table) - 1
    for r in range(facts.first, facts.rounds):
        largest = max(facts.sizes(r)) - 1
        for i in members_of(facts.present[r]):
            others[i] += largest
    return others


def _by_groups(facts: Facts, partners: list[int], known: int) -> int:
    """Bound: pairs inside and between groups, when every round keeps the mix; `known` where it cannot be told."""
    if not (facts.circle and facts.mixed and facts.held(Goal.MIX)) or len(facts.groups) > 3 or facts.first:
        return known
    kinds = list(combinations_with_replacement(range(len(facts.groups)), 2))
    most = [0] * len(kinds)
    of_group = [bits(members) for members in facts.members]
    for i, mask in enumerate(partners):
        before = mask & ((1 << i) - 1)
        for group, others in enumerate(of_group):
            g, h = sorted((facts.group[i], group))
            most[kinds.index((g, h))] += (before & others).bit_count()
    rounds = [{_gains(made_up, kinds) for made_up in _compositions(facts, r)} for r in range(facts.rounds)]
    return _most_gained([gains for gains in rounds if gains], most, known)


def _most_gained(rounds: list[set[Gains]], most: list[int], known: int) -> int:
    """Return how much all rounds can gain, each kind up to its limit; `known` where there is too much to try."""
    short = [k for k, limit in enumerate(most) if sum(max(gain[k] for gain in gains) for gains in rounds) > limit]
    # What is gained so far: of the kinds that may run short one by one, of all others the most together.
    states: dict[Gains, int] = {(0,) * len(short): 0}
    for gains in rounds:
        after: dict[Gains, int] = {}
        for (state, others), gain in product(states.items(), gains):
            counted = tuple(min(most[k], so_far + gain[k]) for k, so_far in zip(short, state, strict=True))
            more = others + sum(gain) - sum(gain[k] for k in short)
            after[counted] = max(more, after.get(counted, 0))
        states = after
        if len(states) > MOST_STATES:
            return known
    return max(others + sum(state) for state, others in states.items())


def _compositions(facts: Facts, r: int) -> list[tuple[int, ...]]:
    """Return how many of each group may sit in a round."""
    present = [sum(facts.present[r] >> i & 1 for i in members) for members in facts.members]
    ranges = [
        range(low, min(high, there) + 1)
        for low, high, there in zip(facts.mix_low[r], facts.mix_high[r], present, strict=True)
    ]
    return [made_up for made_up in product(*ranges) if sum(made_up) == facts.seats[r]]


def _gains(made_up: tuple[int, ...], kinds: list[tuple[int, int]]) -> Gains:
    return tuple(pairs(made_up[g]) if g == h else made_up[g] * made_up[h] for g, h in kinds)


@_once
def longest_wait_bound(facts: Facts) -> int:
    """Return a longest wait that every plan has at least, where everybody is always there; else 0.

    Waits that have happened count, and those that go on.
    """
    if not facts.all_there:
        return 0
    last = [-1] * facts.count
    low, high = 0, facts.rounds
    for r, ((*circle,),) in enumerate(facts.past):
        for i in circle:
            low, last[i] = max(low, r - last[i] - 1), r
    while low < high:
        middle = (low + high) // 2
        if _can_cover(facts, Counter(last), middle):
            high = middle
        else:
            low = middle + 1
    return low


def _can_cover(facts: Facts, last: Mapping[int, int], wait: int) -> bool:
    """Whether turns can be given so that nobody waits longer than that: a path through the rounds for each.

    `last`: how many sat last in which round, -1 before the first.
    """
    net, rounds = Network(), range(facts.first, facts.rounds)
    enter, leave = {r: net.node() for r in rounds}, {r: net.node() for r in rounds}
    for before, people in last.items():
        start = net.node()
        net.arc(net.source, start, people, people)
        _go_on(net, start, before, enter, facts, wait)
    for r in rounds:
        net.arc(enter[r], leave[r], facts.seats[r], facts.seats[r])
        _go_on(net, leave[r], r, enter, facts, wait)
    return net.solve()


def _go_on(net: Network, node: int, sat: int, enter: Mapping[int, int], facts: Facts, wait: int) -> None:
    """Let those who sat last in a round sit again before they have waited too long, or wait to the end."""
    for r in range(max(facts.first, sat + 1), min(facts.rounds, sat + wait + 2)):
        net.arc(node, enter[r], 0, facts.count)
    if facts.rounds - 1 - sat <= wait:
        net.arc(node, net.sink, 0, facts.count)
