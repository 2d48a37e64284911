"""What of the stored rotation fits the room no more: the moderator is told in a line, and decides."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules.planned import Asked, plan_in_use, rotation_problem
from fishbowl_app.model.rules.rotation import (
    SOFT,
    Breach,
    Conflict,
    Measures,
    Plan,
    Problem,
    RotationKind,
    Rule,
    measure,
)
from fishbowl_app.model.rules.verdict import judge
from fishbowl_app.model.snapshot import Snapshot

# What people asked for themselves. Quotas and empty chairs follow from who is there.
ASKED_FOR = frozenset(
    {Rule.APART, Rule.TOGETHER, Rule.GROUPS_APART, Rule.GROUPS_TOGETHER, Rule.BAN, Rule.ONLY, Rule.RUN}
)


@dataclass(frozen=True, slots=True)
class Misfits:
    """What no longer fits; all empty where the plan does. People by name, rounds in their order, both as ids.

    gone: who is planned for a round to come and not here.
    unseated: who is here and has no turn, although there is room or they are due one; at tables, no seat.
    unplanned: the rounds to come for which nothing is planned while others are.
    broken: the rules that the plan does not keep, although one could.
    barred: those that no plan keeps together with the others; with them alone the plan fits as well as any.
    """

    gone: tuple[str, ...] = ()
    unseated: tuple[str, ...] = ()
    unplanned: tuple[str, ...] = ()
    broken: tuple[Breach, ...] = ()
    barred: tuple[Breach, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.gone or self.unseated or self.unplanned or self.broken)


def misfits(snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE) -> Misfits:
    """Return what of the stored plan fits no more; nothing where nothing is planned."""
    try:
        asked = rotation_problem(snapshot, kind)
    except RotationImpossible:
        return Misfits()
    plan = plan_in_use(asked)
    return Misfits() if plan is None else _compared(snapshot, asked, plan)


def _compared(snapshot: Snapshot, asked: Asked, plan: Plan) -> Misfits:
    reached, first = measure(asked.problem, plan), len(asked.problem.past)
    coming = {number: set(who) for number, who in enumerate(plan.rounds) if number >= first}
    here = {person.id for person in snapshot.here}
    planned = {number: who for number, who in coming.items() if who}
    gone = set[str]().union(*planned.values()) - here
    if asked.problem.kind is RotationKind.TABLES:
        unseated = {who for who in here if any(who not in seated for seated in planned.values())}
    else:
        able = {who for who in here if _may_sit(asked.problem, who, planned)}
        unseated = _without_turn(reached, planned, able, has_room=bool(gone))
    not_kept = [breach for breach in reached.breaches if breach.rule in ASKED_FOR]
    barred = _barred(snapshot, asked, not_kept)
    return Misfits(
        gone=_by_name(snapshot, gone),
        unseated=_by_name(snapshot, unseated),
        unplanned=tuple(asked.round_ids[number] for number in coming if number not in planned),
        broken=tuple(breach for breach in not_kept if breach not in barred),
        barred=barred,
    )


def _barred(snapshot: Snapshot, asked: Asked, not_kept: Iterable[Breach]) -> tuple[Breach, ...]:
    """Return what is not kept because other rules bar it."""
    soft = [breach for breach in not_kept if breach.rule in SOFT]  # to all others, pins give way
    found = judge(snapshot, asked).conflicts if soft else ()
    return tuple(breach for breach in soft if any(_is_side(breach, conflict) for conflict in found))


def _is_side(breach: Breach, conflict: Conflict) -> bool:
    here = not conflict.rounds or breach.round in conflict.rounds
    return here and any(part.rule is breach.rule for part in conflict.parts)


def _may_sit(problem: Problem, who: str, planned: Iterable[int]) -> bool:
    """Tell whether the rules let somebody sit in a planned round at all."""
    banned = {ban.round for ban in problem.bans if ban.person_id == who}
    only = [each.rounds for each in problem.only if each.person_id == who]
    return any(number not in banned and all(number in rounds for rounds in only) for number in planned)


def _without_turn(reached: Measures, planned: Container[int], able: set[str], has_room: bool) -> set[str]:
    """Return who may sit and has no turn at all: where a planned round has room everybody, else who is due one."""
    too_few = [breach for breach in reached.breaches if breach.by < 0]
    has_room = has_room or any(each.rule is Rule.CHAIRS and each.round in planned for each in too_few)
    due = {who for each in too_few if each.rule is Rule.TURNS for who in each.who}
    return {who for who in able if not reached.turns[who] and (has_room or who in due)}


def _by_name(snapshot: Snapshot, ids: Container[str]) -> tuple[str, ...]:
    return tuple(person.id for person in snapshot.people if person.id in ids)
