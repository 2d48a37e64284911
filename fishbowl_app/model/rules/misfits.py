"""What of the stored rotation fits the room no more: the moderator is told in a line, and decides."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace

from fishbowl_app.model.entities import PlannedSeat
from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.rules.planned import Asked, plan_in_use, rotation_problem
from fishbowl_app.model.rules.planned_rules import parts_of_rules
from fishbowl_app.model.rules.rotation import (
    SOFT,
    Ban,
    Bond,
    Breach,
    Conflict,
    GroupBond,
    Measures,
    Only,
    Part,
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
    broken: where the plan does not keep rules, although one could; `broken_rules` are those rules, by id, with ""
        for the rounds in a row that are allowed, and `broken_in` the rounds.
    lost: the seats planned for chairs that are gone.
    crowded: the rounds in which more who are here are planned than there are places.
    barred: those that no plan keeps together with the others; with them alone the plan fits as well as any.
    """

    gone: tuple[str, ...] = ()
    unseated: tuple[str, ...] = ()
    unplanned: tuple[str, ...] = ()
    broken: tuple[Breach, ...] = ()
    broken_rules: tuple[str, ...] = ()
    broken_in: tuple[str, ...] = ()
    lost: tuple[PlannedSeat, ...] = ()
    crowded: tuple[str, ...] = ()
    barred: tuple[Breach, ...] = ()

    def __bool__(self) -> bool:
        return any((self.gone, self.unseated, self.unplanned, self.broken, self.lost, self.crowded))


def misfits(snapshot: Snapshot, kind: RotationKind = RotationKind.CIRCLE) -> Misfits:
    """Return what of the stored plan fits no more; nothing where nothing is planned."""
    try:
        asked = rotation_problem(snapshot, kind)
    except RotationImpossible:
        return Misfits()
    plan = plan_in_use(asked)
    found = Misfits() if plan is None else _compared(snapshot, asked, plan)
    lost = (
        seat for each in asked.round_ids[len(asked.problem.past) :] for seat in snapshot.lost_seats.get(each, ())
    )
    return found if kind is RotationKind.TABLES else replace(found, lost=tuple(lost))


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
    broken = tuple(breach for breach in not_kept if breach not in barred)
    in_rounds = {breach.round for breach in broken}
    return Misfits(
        gone=_by_name(snapshot, gone),
        unseated=_by_name(snapshot, unseated),
        unplanned=tuple(asked.round_ids[number] for number in coming if number not in planned),
        broken=broken,
        broken_rules=_rules(snapshot, asked, broken),
        broken_in=tuple(each for number, each in enumerate(asked.round_ids) if number in in_rounds),
        crowded=_crowded(asked, planned, here),
        barred=barred,
    )


def _barred(snapshot: Snapshot, asked: Asked, not_kept: Iterable[Breach]) -> tuple[Breach, ...]:
    """Return what is not kept because other rules bar it."""
    soft = [breach for breach in not_kept if breach.rule in SOFT]  # to all others, pins give way
    found, group_of = judge(snapshot, asked).conflicts if soft else (), _groups(asked.problem)
    return tuple(breach for breach in soft if any(_is_side(breach, conflict, group_of) for conflict in found))


def _is_side(breach: Breach, conflict: Conflict, group_of: Mapping[str, str]) -> bool:
    here = not conflict.rounds or breach.round in conflict.rounds
    return here and any(_is_of(breach, part, group_of) for part in conflict.parts)


def _rules(snapshot: Snapshot, asked: Asked, broken: Iterable[Breach]) -> tuple[str, ...]:
    """Return the rules that are not kept, by id; "" for a limit that is set and no rule."""
    parts, group_of = parts_of_rules(asked.problem, snapshot, asked.round_ids), _groups(asked.problem)

    def of(breach: Breach) -> list[str]:
        found = [each for each, some in parts.items() if any(_is_of(breach, part, group_of) for part in some)]
        return found or [""]

    return tuple(dict.fromkeys(rule_id for breach in broken for rule_id in of(breach)))


def _is_of(breach: Breach, part: Part, group_of: Mapping[str, str]) -> bool:
    """Tell whether this rule is what is not kept, and not one of its kind for other people or rounds."""
    if part.rule is not breach.rule:
        return False
    match part.what:
        case Bond(people=people, rounds=rounds):
            return _in(breach, rounds) and set(breach.who) <= set(people)
        case GroupBond(groups=groups, rounds=rounds):
            # who sits with whom they are kept apart from; where groups fill the circle it is others who sit there
            apart = breach.rule is not Rule.GROUPS_APART or {group_of[who] for who in breach.who} & set(groups)
            return _in(breach, rounds) and bool(apart) and (not breach.group or breach.group in groups)
        case Ban(round=number, person_id=who):
            return breach.round == number and breach.who == (who,)
        case Only(person_id=who):
            return breach.who == (who,)
    return True


def _in(breach: Breach, rounds: frozenset[int] | None) -> bool:
    return rounds is None or breach.round in rounds


def _groups(problem: Problem) -> dict[str, str]:
    return {person.id: person.group for person in problem.people}


def _crowded(asked: Asked, planned: Mapping[int, set[str]], here: set[str]) -> tuple[str, ...]:
    """Return the rounds of the circle in which more are planned than there are places."""
    problem = asked.problem
    if problem.kind is RotationKind.TABLES:
        return ()
    places = problem.chairs - problem.open_chairs
    return tuple(asked.round_ids[number] for number, who in planned.items() if len(who & here) > places)


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
