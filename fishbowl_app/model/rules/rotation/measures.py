"""How good a plan is, in numbers that can be said to people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from fishbowl_app.model.rules.rotation.bounds import longest_wait_bound, pairs_bound_of
from fishbowl_app.model.rules.rotation.check import breaches, gave_way
from fishbowl_app.model.rules.rotation.facts import Facts, facts_of
from fishbowl_app.model.rules.rotation.prices import waits
from fishbowl_app.model.rules.rotation.problem import Breach, Plan, Problem, Rule


@dataclass(frozen=True, slots=True)
class GroupShare:
    """How few and how many of a group sit in a coming round, or at a table, and how many should."""

    least: int
    most: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Measures:
    """What a plan reaches, and the limit beside it.

    `turns`, `waits` and `met` are by id; at tables everybody sits each round and nobody waits. A wait is a stretch
    of rounds in a row in which somebody is there and does not sit. `seat_changes` are coming seats that somebody
    else takes than was published. `breaches` are all rules that are not kept, `gave_way` those of them that should
    be: not turns and mix where the order of the goals puts pairs or waits before them.
    """

    turns: dict[str, int]
    waits: dict[str, int]  # the longest of each person
    met: dict[str, int]  # how many others somebody sits with, each counted once
    fair_turns: tuple[int, int]  # the fewest and the most that is fair for anybody; 0 and all where any is
    turn_spread: int  # among those who are always there
    pairs_met: int
    pairs_bound: int  # no plan lets more different pairs meet
    repeats: int  # meetings of a pair beyond the first
    repeats_bound: int  # no plan of these sizes has fewer
    meet_again: int  # pairs that meet more than once
    most_meetings: int  # of one pair
    longest_wait: int
    longest_wait_bound: int  # 0 where it is not known
    fair_wait: int  # up to which waits count as even
    group_counts: tuple[dict[str, int], ...]  # per round: how many of each group sit
    group_shares: dict[str, GroupShare]  # over the coming rounds in which a mix is asked for; empty where in none
    mix_violations: int
    seat_changes: int
    breaches: tuple[Breach, ...]
    gave_way: tuple[Breach, ...]

    @property
    def coverage(self) -> float:
        """Pairs met as a share of what is possible at all."""
        return self.pairs_met / self.pairs_bound if self.pairs_bound else 1.0


def measure(problem: Problem, plan: Plan) -> Measures:
    """Measure a plan."""
    facts = facts_of(problem)
    rounds = [[[facts.index[who] for who in table] for table in tables] for tables in plan.tables]
    turns = [0] * facts.count
    for r, tables in enumerate(rounds):
        for i in (i for table in tables for i in table):
            turns[i] |= 1 << r
    met = Counter(tuple(sorted(pair)) for tables in rounds for table in tables for pair in combinations(table, 2))
    longest = [max(waits(mine, facts.there[i])) if facts.circle else 0 for i, mine in enumerate(turns)]
    others = Counter(i for pair in met for i in pair)
    always = [mine.bit_count() for i, mine in enumerate(turns) if facts.there[i].bit_count() == facts.rounds]
    broken = breaches(problem, plan.tables, facts)
    bound = pairs_bound_of(facts, broken)
    comparable = facts.circle and not any(breach.rule is Rule.CHAIRS for breach in broken)
    return Measures(
        turns={who: turns[i].bit_count() for i, who in enumerate(facts.ids)},
        waits=dict(zip(facts.ids, longest, strict=True)),
        met={who: others[i] for i, who in enumerate(facts.ids)},
        fair_turns=_fair_turns(facts),
        turn_spread=max(always) - min(always) if always else 0,
        pairs_met=len(met),
        pairs_bound=bound,
        repeats=met.total() - len(met),
        repeats_bound=max(0, met.total() - bound),
        meet_again=sum(times > 1 for times in met.values()),
        most_meetings=max(met.values(), default=0),
        longest_wait=max(longest, default=0),
        longest_wait_bound=longest_wait_bound(facts) if comparable else 0,
        fair_wait=facts.fair_wait if facts.circle else 0,
        group_counts=tuple(_of_groups(facts, tables) for tables in rounds),
        group_shares=_group_shares(facts, rounds),
        mix_violations=sum(breach.rule is Rule.MIX for breach in broken),
        seat_changes=_seat_changes(facts, rounds),
        breaches=broken,
        gave_way=gave_way(facts, broken),
    )


def _fair_turns(facts: Facts) -> tuple[int, int]:
    """Return the fewest and the most turns that are fair for anybody who comes to a round that is to come."""
    still = [i for i, there in enumerate(facts.there) if there >> facts.first] or range(facts.count)
    low, high = [facts.turn_low[i] for i in still], [facts.turn_high[i] for i in still]
    return min(low, default=0), max(high, default=0)


def _of_groups(facts: Facts, tables: list[list[int]]) -> dict[str, int]:
    count = Counter(facts.groups[facts.group[i]] for table in tables for i in table)
    return {name: count[name] for name in facts.groups}


def _group_shares(facts: Facts, rounds: list[list[list[int]]]) -> dict[str, GroupShare]:
    coming = range(facts.first, facts.rounds)
    mixed = [r for r in coming if facts.mixed and facts.seats[r] and not facts.group_rules[r].any]
    if not mixed:
        return {}
    shares = {}
    for g, name in enumerate(facts.groups):
        counts = [sum(facts.group[i] == g for i in table) for r in mixed for table in rounds[r]]
        low, high = min(facts.mix_low[r][g] for r in mixed), max(facts.mix_high[r][g] for r in mixed)
        shares[name] = GroupShare(min(counts), max(counts), low, high)
    return shares


def _seat_changes(facts: Facts, rounds: list[list[list[int]]]) -> int:
    """Count who came or went, the larger of the two for each coming table of a round that was published."""
    changes = 0
    for r in range(facts.first, min(facts.rounds, len(facts.published))):
        published = facts.published[r]
        for t, table in enumerate(rounds[r] if any(published) else ()):
            seen = set(published[t] if t < len(published) else ())
            changes += max(len(set(table) - seen), len(seen - set(table)))
    return changes
