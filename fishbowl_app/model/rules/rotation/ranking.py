"""Which of two plans for one problem is the better one, and whether any plan can be."""

from __future__ import annotations

from fishbowl_app.model.entities import Goal
from fishbowl_app.model.rules.rotation.measures import Measures
from fishbowl_app.model.rules.rotation.problem import Problem, RotationKind, Rule


def rank(problem: Problem, found: Measures) -> tuple[int, ...]:
    """Return what is less for the better plan: what gave way, seats of a published plan that change, then goals.

    The goals count in their order. Waits that come before pairs count only beyond what is even: the shortest there
    can be would let the same people sit together time and again.
    """
    goals = problem.goals
    even = found.fair_wait if goals.index(Goal.WAITS) < goals.index(Goal.PAIRS) else 0
    figures = {
        Goal.TURNS: (_off(found, Rule.TURNS),),
        Goal.MIX: (_off(found, Rule.MIX),),
        Goal.PAIRS: (-found.pairs_met, found.most_meetings),
        Goal.WAITS: (max(even, found.longest_wait),),
    }
    gave_way = sum(abs(breach.by) or 1 for breach in found.gave_way)
    changes = found.seat_changes if problem.published else 0
    return (gave_way, changes, *(figure for goal in goals for figure in figures[goal]), found.longest_wait)


def at_limit(problem: Problem, found: Measures) -> bool:
    """Tell whether no plan can be better in any figure. False too where a limit is not known."""
    if found.breaches or (problem.published and found.seat_changes):
        return False
    spread = found.repeats == found.meet_again  # no two people meet more than twice
    waits = problem.kind is RotationKind.TABLES or found.longest_wait <= found.longest_wait_bound
    return spread and waits and found.pairs_met >= found.pairs_bound


def _off(found: Measures, rule: Rule) -> int:
    return sum(abs(breach.by) for breach in found.breaches if breach.rule is rule)
