"""A problem in numbers: people and groups are indices, sets of people or rounds are the bits of an integer."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.groups import GroupRules, camp_tables, group_rules
from fishbowl_app.model.rules.rotation.problem import Bond, Problem, RotationKind, Round


@dataclass(frozen=True, slots=True)
class Facts:
    """What the search and the measures need to know. Per round where not said otherwise."""

    problem: Problem
    ids: tuple[str, ...]
    index: dict[str, int]
    count: int  # of people
    rounds: int
    first: int  # the first round that can still be planned
    groups: tuple[str, ...]
    group: tuple[int, ...]  # per person
    members: tuple[tuple[int, ...], ...]  # per group
    there: tuple[int, ...]  # per person: bits of the rounds in which they are present
    present: tuple[int, ...]  # bits of people
    banned: tuple[int, ...]  # bits of people
    left_out: tuple[int, ...]  # bits of people who sit only in other rounds
    allowed: tuple[int, ...]  # bits of people who may sit: present, neither banned nor left out
    pinned: tuple[int, ...]  # bits of people who must
    at_table: tuple[dict[int, int], ...]  # who must sit at which table
    seats: tuple[int, ...]  # how many should sit
    target: tuple[int, ...]  # how many can, when bans or groups kept apart leave too few
    apart: tuple[tuple[int, ...], ...]  # per round and person: bits of those they must not sit with, by name
    together: tuple[tuple[int, ...], ...]  # per round and person: bits of those they sit with
    group_rules: tuple[GroupRules, ...]
    share: tuple[Fraction, ...]  # per person: fair number of turns
    turn_low: tuple[int, ...]  # per person
    turn_high: tuple[int, ...]
    mix_low: tuple[tuple[int, ...], ...]  # per round, or per table of the round, and group
    mix_high: tuple[tuple[int, ...], ...]
    past: tuple[tuple[tuple[int, ...], ...], ...]
    published: tuple[tuple[tuple[int, ...], ...], ...]  # where there is one for coming rounds; strangers left out
    turns_before: tuple[int, ...]  # per person: in the past

    @property
    def circle(self) -> bool:
        """Whether some sit and the others listen."""
        return self.problem.kind is RotationKind.CIRCLE

    @property
    def mixed(self) -> bool:
        """Whether the mix of groups can go wrong at all."""
        return self.problem.mix and len(self.groups) > 1

    @property
    def mix_leads(self) -> bool:
        """Whether the mix of groups must be right before pairs are looked at."""
        goals = self.problem.goals
        return self.mixed and goals.index(Goal.MIX) < goals.index(Goal.PAIRS)

    @property
    def all_there(self) -> bool:
        """Whether everybody is present in every round."""
        return all(mask == (1 << self.rounds) - 1 for mask in self.there)

    @property
    def plain(self) -> bool:
        """Whether nothing ties a person to a round or to another person, and nothing has happened yet."""
        asked = self.problem
        ties = (asked.pins, asked.bans, asked.only, asked.apart, asked.together, asked.past, asked.published)
        return self.all_there and not any(ties) and not any(rules.any for rules in self.group_rules)

    @property
    def avoided(self) -> tuple[tuple[int, ...], ...]:
        """Per round and person: bits of all they must not sit with, named by person or by group."""
        rounds = zip(self.apart, self.group_rules, strict=True)
        return tuple(
            tuple(mask | rules.rivals[g] for mask, g in zip(masks, self.group, strict=True))
            if rules.camps
            else masks
            for masks, rules in rounds
        )

    def held(self, goal: Goal) -> bool:
        """Whether a quota is kept before pairs and waits are looked at, so that it bounds them."""
        goals = self.problem.goals
        return goals.index(goal) < min(goals.index(Goal.PAIRS), goals.index(Goal.WAITS))

    @property
    def fair_wait(self) -> int:
        """How many rounds anybody may wait for waits to count as even: one more than if all just took turns."""
        per_round = zip(self.present, self.seats, strict=True)
        return max((-(-here.bit_count() // seats) for here, seats in per_round if seats), default=0)

    def sizes(self, r: int) -> list[int]:
        """Return how many sit at each table of a round: the larger tables first, or as `camp_tables` has them."""
        if self.circle:
            return [self.seats[r]]
        if camps := self.group_rules[r].camps:
            return [size for _, size in camp_tables(camps, self.problem.tables, self.seats[r])]
        size, larger = divmod(self.seats[r], self.problem.tables)
        return [size + 1] * larger + [size] * (self.problem.tables - larger)

    def sizes_for(self, r: int, group: int) -> list[int]:
        """Return the sizes of the tables at which a group may sit, where it is kept apart from another."""
        camps = self.group_rules[r].camps
        own = [c for c, camp in enumerate(camps) if camp & bits(self.members[group])]
        tables = camp_tables(camps, self.problem.tables, self.seats[r]) if own else []
        return [size for camp, size in tables if camp in own] or self.sizes(r)

    def turns_pinned(self, person: int) -> int:
        """Return in how many coming rounds somebody must sit."""
        return sum(mask >> person & 1 for mask in self.pinned[self.first :])

    def turns_possible(self, person: int) -> int:
        """Return in how many coming rounds somebody may sit."""
        return sum(mask >> person & 1 for mask in self.allowed[self.first :])


def facts_of(problem: Problem) -> Facts:
    """Derive the facts of a problem; exact, no floating point."""
    ids = tuple(person.id for person in problem.people)
    index = {who: i for i, who in enumerate(ids)}
    groups = tuple(sorted({person.group for person in problem.people}))
    group = tuple(groups.index(person.group) for person in problem.people)
    members = tuple(tuple(i for i, own in enumerate(group) if own == g) for g in range(len(groups)))
    every = range(problem.rounds)
    there = tuple(bits(r for r in every if r not in person.absent) for person in problem.people)
    present = tuple(bits(i for i, mask in enumerate(there) if mask >> r & 1) for r in every)
    banned, left_out, pinned = _named_in_rounds(problem, index)
    allowed = tuple(mask & ~banned[r] & ~left_out[r] for r, mask in enumerate(present))
    of_groups = [bits(of_group) for of_group in members]
    rules = tuple(group_rules(problem, groups, [mask & present[r] for mask in of_groups], r) for r in every)
    seats = tuple(_seats(problem, mask.bit_count()) for mask in present)
    share = _shares(there, [Fraction(seats[r], max(1, present[r].bit_count())) for r in every])
    low, high = _turn_quotas(problem, share)
    mix = [[_mix_quota(problem, mask, seats[r], present[r], rules[r]) for mask in of_groups] for r in every]
    past = tuple(_indices(tables, index) for tables in problem.past)
    return Facts(
        problem=problem,
        ids=ids,
        index=index,
        count=len(ids),
        rounds=problem.rounds,
        first=len(past),
        groups=groups,
        group=group,
        members=members,
        there=there,
        present=present,
        banned=banned,
        left_out=left_out,
        allowed=allowed,
        pinned=pinned,
        at_table=tuple(_at_table(problem, index, r) for r in every),
        seats=seats,
        target=tuple(min(seats[r], most_seated(problem, allowed[r], pinned[r], rules[r])) for r in every),
        apart=_bonds(problem.apart, index, problem.rounds),
        together=_bonds(problem.together, index, problem.rounds),
        group_rules=rules,
        share=share,
        turn_low=low,
        turn_high=high,
        mix_low=tuple(tuple(low for low, _ in quotas) for quotas in mix),
        mix_high=tuple(tuple(high for _, high in quotas) for quotas in mix),
        past=past,
        published=_published(problem, index),
        turns_before=tuple(sum(i in table for tables in past for table in tables) for i in range(len(ids))),
    )


def _named_in_rounds(problem: Problem, index: dict[str, int]) -> tuple[tuple[int, ...], ...]:
    """Return who is banned, left out and pinned by name: three times bits of people, per round."""
    every = range(problem.rounds)
    return (
        tuple(bits(index[ban.person_id] for ban in problem.bans if ban.round == r) for r in every),
        tuple(bits(index[only.person_id] for only in problem.only if r not in only.rounds) for r in every),
        tuple(bits(index[pin.person_id] for pin in problem.pins if pin.round == r) for r in every),
    )


def _published(problem: Problem, index: dict[str, int]) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """Return the published rounds, if one of them is still to come."""
    published = problem.published[: problem.rounds] if len(problem.published) > len(problem.past) else ()
    return tuple(_indices(tables, index) for tables in published)


def pins_fit(sizes: Iterable[int], pinned: Iterable[int]) -> bool:
    """Tell whether tables of these sizes can hold those who are pinned to a table, each given by its number."""
    held = sorted(Counter(pinned).values(), reverse=True)
    return all(count <= size for count, size in zip(held, sorted(sizes, reverse=True), strict=False))


def _at_table(problem: Problem, index: dict[str, int], r: int) -> dict[int, int]:
    pins = (pin for pin in problem.pins if pin.round == r)
    return {index[pin.person_id]: pin.table for pin in pins if pin.table is not None}


def bits(numbers: Iterable[int]) -> int:
    """Return the integer whose bits are these different numbers."""
    return sum(1 << number for number in set(numbers))


def members_of(mask: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set, smallest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def _seats(problem: Problem, present: int) -> int:
    if problem.kind is RotationKind.TABLES:
        return present
    return min(problem.chairs - problem.open_chairs, present)


def _shares(there: Iterable[int], per_round: list[Fraction]) -> tuple[Fraction, ...]:
    """Return everybody's fair share; most people are there in the same rounds, so it is summed once for each."""
    known: dict[int, Fraction] = {}
    for mask in there:
        if mask not in known:
            known[mask] = sum((per_round[r] for r in members_of(mask)), Fraction(0))
    return tuple(known[mask] for mask in there)


def _turn_quotas(problem: Problem, share: tuple[Fraction, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    if not problem.equal_turns or problem.kind is RotationKind.TABLES:
        return (0,) * len(share), (problem.rounds,) * len(share)
    low = tuple(max(0, math.floor(turns) - problem.turn_slack) for turns in share)
    return low, tuple(math.ceil(turns) + problem.turn_slack for turns in share)


def _mix_quota(problem: Problem, members: int, seats: int, present: int, rules: GroupRules) -> tuple[int, int]:
    """Return how few and how many of a group, given as bits, may sit in a circle, or at each table."""
    of_group = (present & members).bit_count()
    if not problem.mix or rules.any:
        return 0, members.bit_count()
    circle = problem.kind is RotationKind.CIRCLE
    whole, parts = (seats * of_group, max(1, present.bit_count())) if circle else (of_group, problem.tables)
    return max(0, whole // parts - problem.mix_slack), -(-whole // parts) + problem.mix_slack


def most_seated(problem: Problem, allowed: int, pinned: int, rules: GroupRules) -> int:
    """Return how many of those who may sit can, where only one camp does; whoever is pinned sits all the same."""
    if problem.kind is RotationKind.TABLES or not rules.camps:
        return allowed.bit_count()
    free = allowed & ~sum(rules.camps)
    return max((free | allowed & camp | pinned).bit_count() for camp in rules.camps)


def _bonds(bonds: tuple[Bond, ...], index: dict[str, int], rounds: int) -> tuple[tuple[int, ...], ...]:
    """Return per round and person, as bits, who is named with them."""
    known: dict[tuple[Bond, ...], tuple[int, ...]] = {}  # most rounds are alike
    found = []
    for r in range(rounds):
        now = tuple(bond for bond in bonds if bond.rounds is None or r in bond.rounds)
        if now not in known:
            known[now] = _mates(now, index)
        found.append(known[now])
    return tuple(found)


def _mates(bonds: tuple[Bond, ...], index: dict[str, int]) -> tuple[int, ...]:
    masks = [0] * len(index)
    for bond in bonds:
        mask = bits(index[who] for who in bond.people)
        for who in bond.people:
            masks[index[who]] |= mask & ~(1 << index[who])
    return tuple(masks)


def _indices(tables: Round, index: dict[str, int]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(index[who] for who in table if who in index) for table in tables)
