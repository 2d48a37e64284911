"""How good a plan is, in numbers that can be said to people."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from fishbowl_app.model.rules.rotation.bounds import longest_wait_bound, pairs_bound
from fishbowl_app.model.rules.rotation.check import breaches
from fishbowl_app.model.rules.rotation.facts import Facts, facts_of
from fishbowl_app.model.rules.rotation.prices import waits
from fishbowl_app.model.rules.rotation.problem import Breach, Plan, Problem, Rule


@dataclass(frozen=True, slots=True)
class Measures:
    """What a plan reaches, and the limit beside it.

    `turns` are by id; at tables everybody sits each round and nobody waits. A wait is a stretch of rounds in a
    row in which somebody is there and does not sit. `seat_changes` are coming seats that somebody else takes
    than was published.
    """

    turns: dict[str, int]
    turn_spread: int  # among those who are always there
    pairs_met: int
    pairs_bound: int  # no plan lets more different pairs meet
    repeats: int  # meetings of a pair beyond the first
    most_meetings: int  # of one pair
    longest_wait: int
    longest_wait_bound: int  # 0 where it is not known
    group_counts: tuple[dict[str, int], ...]  # per round: how many of each group sit
    mix_violations: int
    seat_changes: int
    breaches: tuple[Breach, ...]

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
    stretches = [waits(mine, facts.there[i]) for i, mine in enumerate(turns)]
    always = [mine.bit_count() for i, mine in enumerate(turns) if facts.there[i].bit_count() == facts.rounds]
    broken = breaches(problem, plan.tables, facts)
    return Measures(
        turns={who: turns[i].bit_count() for i, who in enumerate(facts.ids)},
        turn_spread=max(always) - min(always) if always else 0,
        pairs_met=len(met),
        pairs_bound=pairs_bound(facts),
        repeats=met.total() - len(met),
        most_meetings=max(met.values(), default=0),
        longest_wait=max((max(stretch) for stretch in stretches), default=0),
        longest_wait_bound=longest_wait_bound(facts) if facts.circle else 0,
        group_counts=tuple(_of_groups(facts, tables) for tables in rounds),
        mix_violations=sum(breach.rule is Rule.MIX for breach in broken),
        seat_changes=_seat_changes(facts, rounds),
        breaches=broken,
    )


def _of_groups(facts: Facts, tables: list[list[int]]) -> dict[str, int]:
    count = Counter(facts.groups[facts.group[i]] for table in tables for i in table)
    return {name: count[name] for name in facts.groups}


def _seat_changes(facts: Facts, rounds: list[list[list[int]]]) -> int:
    """Count who came or went, the larger of the two for each coming table that was published."""
    changes = 0
    for r in range(facts.first, min(facts.rounds, len(facts.published))):
        for t, table in enumerate(rounds[r]):
            seen = facts.problem.published[r][t] if t < len(facts.problem.published[r]) else ()
            now = {facts.ids[i] for i in table}
            changes += max(len(now.difference(seen)), len(set(seen) - now))
    return changes
