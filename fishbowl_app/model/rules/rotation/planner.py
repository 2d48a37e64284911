"""Makes a plan: what cannot be is said at once, then a first plan, then the search for a better one."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from fishbowl_app.model.rules.rotation import circle_plan, tables_plan
from fishbowl_app.model.rules.rotation.anneal import Rounds, Watch, pairs_met
from fishbowl_app.model.rules.rotation.chairs import place
from fishbowl_app.model.rules.rotation.check import SOFT, breaches, gave_way
from fishbowl_app.model.rules.rotation.facts import Facts, facts_of
from fishbowl_app.model.rules.rotation.impossible import refuse
from fishbowl_app.model.rules.rotation.problem import Plan, Problem, RotationKind

MOST_BY_DEFAULT = 300_000
INSTANT, INSTANT_TABLES = 20_000, 40_000
MOST_LIVE = 60_000  # where a plan was published and people wait: a third of a second
# Moves in a second of one ordinary core, for budgets that are given in seconds. A convention, not a measurement:
# the same seconds must mean the same moves on every machine.
MOVES_PER_SECOND = 150_000
ORDINARY = 200  # effort of one move: up to 40 rounds of 8 chairs

Report = Callable[[float, Plan], None]
Cancelled = Callable[[], bool]


def plan(
    problem: Problem,
    *,
    seed: int = 0,
    iterations: int | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Plan:
    """Plan all rounds that have not happened. The same problem, seed and iterations give the same plan.

    `iterations` is the most moves the search may try, by size where None. `report` gets the share done, 0 to
    1, and the best plan so far, the first one at once. `cancelled` is asked often and ends the search with the
    best plan so far. Rules that cannot all be kept give way by as little as was found: `Plan.relaxed`.

    Raises:
        RotationImpossible: for what no plan can answer: nobody, no round, more pins than chairs, an absent person
            pinned, somebody pinned and banned in one round.
    """
    facts = facts_of(problem)
    refuse(facts)
    moves = _affordable(facts, default_iterations(facts) if iterations is None else max(0, iterations))
    best = _Best(facts, report)
    watch = Watch(moves, best.tell if report else None, cancelled)
    make = circle_plan.make if facts.circle else tables_plan.make
    return plan_of(facts, make(facts, moves, watch, Random(seed)))


def iterations_for(seconds: float) -> int:
    """Return the budget that stands for so many seconds."""
    return max(0, round(seconds * MOVES_PER_SECOND))


def default_iterations(facts: Facts) -> int:
    """Return a budget by size: a tenth of a second for an evening, two seconds at most."""
    coming = range(facts.first, facts.rounds)
    size = len(coming) ** 2 * sum(facts.target[r] for r in coming)
    most = MOST_LIVE if facts.published else MOST_BY_DEFAULT
    return min(most, max(6_000, size * (20 if facts.circle else 40)))


def instant_iterations(problem: Problem) -> int:
    """Return a budget for a plan that nobody waits for: a quarter of a second with the first plan, mostly less.

    In most circles as many people meet then as can; longer planning is for even waits and for the rest.
    """
    moves = INSTANT if problem.kind is RotationKind.CIRCLE else INSTANT_TABLES
    return moves // (1 + len(problem.people) // 150)


def _affordable(facts: Facts, moves: int) -> int:
    """Return fewer moves for a large circle: each takes longer, with so many rounds and chairs to look through."""
    effort = 3 * facts.rounds + 10 * max(facts.target, default=0)
    return moves * ORDINARY // max(ORDINARY, effort) if facts.circle else moves


def plan_of(facts: Facts, rounds: Rounds) -> Plan:
    """Put names, chairs and what was relaxed to rounds of people by number."""
    ids = facts.ids
    chairs: tuple[tuple[str | None, ...], ...] = ()
    tables = tuple(tuple(tuple(ids[i] for i in table) for table in tables) for tables in rounds)
    if facts.circle:
        chairs = tuple(tuple(None if i is None else ids[i] for i in row) for row in place(facts, rounds))
        tables = tuple((tuple(who for who in row if who is not None),) for row in chairs)
    relaxed = breaches(facts.problem, tables, facts)
    hard = [breach for breach in relaxed if breach.rule not in SOFT]
    if hard:
        raise AssertionError(f"the planner broke a rule that never gives way: {hard}")
    return Plan(tables, chairs, relaxed)


class _Best:
    """Hands on the best plan so far: a stage of the search may begin with a worse one."""

    def __init__(self, facts: Facts, report: Report | None) -> None:
        self._facts, self._report = facts, report
        self._seen: Rounds | None = None
        self._plan: Plan | None = None
        self._rank: tuple[int, int] | None = None

    def tell(self, share: float, rounds: Rounds) -> None:
        """Report the best plan told so far."""
        if rounds is not self._seen:
            self._seen = rounds
            self._compare(plan_of(self._facts, rounds), pairs_met(rounds))
        if self._report is not None and self._plan is not None:
            self._report(share, self._plan)

    def _compare(self, plan: Plan, met: int) -> None:
        rank = (len(gave_way(self._facts, plan.relaxed)), -met)
        if self._rank is None or rank <= self._rank:
            self._plan, self._rank = plan, rank
