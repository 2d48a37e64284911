"""The rules of a session as the planner knows them: rounds by number, and only whom the problem is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fishbowl_app.model.entities import SeatRule, SeatRuleKind
from fishbowl_app.model.rules.rotation import Ban, Bond, GroupBond, Only, Part, Problem, RotationKind, Rule
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS, ABOUT_SITTING, least
from fishbowl_app.model.snapshot import Snapshot

_Rounds = frozenset[int] | None  # None is every round


def with_rules(problem: Problem, snapshot: Snapshot, round_ids: Sequence[str]) -> Problem:
    """Return a problem with the rules of the session; `round_ids` are its rounds in their order."""
    parts = [part for each in parts_of_rules(problem, snapshot, round_ids).values() for part in each]

    def bonds(rule: Rule) -> tuple[Bond, ...]:
        return tuple(part.what for part in parts if part.rule is rule and isinstance(part.what, Bond))

    def group_bonds(rule: Rule) -> tuple[GroupBond, ...]:
        return tuple(part.what for part in parts if part.rule is rule and isinstance(part.what, GroupBond))

    return replace(
        problem,
        apart=bonds(Rule.APART),
        together=bonds(Rule.TOGETHER),
        groups_apart=group_bonds(Rule.GROUPS_APART),
        groups_together=group_bonds(Rule.GROUPS_TOGETHER),
        only=tuple(part.what for part in parts if isinstance(part.what, Only)),
        bans=tuple(dict.fromkeys(part.what for part in parts if isinstance(part.what, Ban))),
    )


def parts_of_rules(problem: Problem, snapshot: Snapshot, round_ids: Sequence[str]) -> dict[str, tuple[Part, ...]]:
    """Return what each rule of the session, by id, says in a problem; those that say nothing are left out."""
    rules = _Rules(problem, snapshot, round_ids)
    found = {rule.id: tuple(rules.parts(rule)) for rule in snapshot.rule_list}
    return {rule_id: parts for rule_id, parts in found.items() if parts}


class _Rules:
    """Reads the rules of a session for one problem."""

    def __init__(self, problem: Problem, snapshot: Snapshot, round_ids: Sequence[str]) -> None:
        self._coming = range(len(problem.past), problem.rounds)
        self._number = {round_id: number for number, round_id in enumerate(round_ids)}
        self._people = {person.id for person in problem.people}
        self._groups = {person.group for person in problem.people}
        self._circle = problem.kind is RotationKind.CIRCLE

    def parts(self, rule: SeatRule) -> Iterator[Part]:
        """Yield what a rule says, as far as the problem knows whom and which rounds it is about."""
        known = self._groups if rule.kind in ABOUT_GROUPS else self._people
        who = tuple(each for each in rule.who if each in known)
        if len(who) < least(rule.kind) or not self._is_about_these_rounds(rule):
            return
        rounds = self._numbers(rule)
        match rule.kind:
            case SeatRuleKind.ONLY:
                yield from (Part(Rule.ONLY, Only(each, rounds or frozenset())) for each in who)
            case SeatRuleKind.NOT:
                numbers = self._coming if rounds is None else sorted(rounds.intersection(self._coming))
                yield from (Part(Rule.BAN, Ban(number, each)) for number in numbers for each in who)
            case SeatRuleKind.APART | SeatRuleKind.TOGETHER:
                yield Part(Rule(rule.kind.value), Bond(who, rounds))
            case SeatRuleKind.GROUPS_APART | SeatRuleKind.GROUPS_TOGETHER:
                yield Part(Rule(rule.kind.value), GroupBond(who, rounds))

    def _numbers(self, rule: SeatRule) -> _Rounds:
        if not rule.round_ids:
            return None
        return frozenset(self._number[each] for each in rule.round_ids if each in self._number)

    def _is_about_these_rounds(self, rule: SeatRule) -> bool:
        """Tell whether a rule says anything here. Who sits only in rounds that do not come sits in none."""
        if rule.kind in ABOUT_SITTING and not self._circle:
            return False
        return rule.kind is SeatRuleKind.ONLY or self._numbers(rule) != frozenset()
