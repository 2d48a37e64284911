"""The rules of a session as the planner knows them: rounds by number, and only whom the problem is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fishbowl_app.model.entities import SeatRule, SeatRuleKind
from fishbowl_app.model.rules.rotation import Ban, Bond, GroupBond, Only, Problem, RotationKind
from fishbowl_app.model.rules.seat_rules import ABOUT_GROUPS, ABOUT_SITTING, least
from fishbowl_app.model.snapshot import Snapshot

_Rounds = frozenset[int] | None  # None is every round


def with_rules(problem: Problem, snapshot: Snapshot, round_ids: Sequence[str]) -> Problem:
    """Return a problem with the rules of the session; `round_ids` are its rounds in their order."""
    rules = _Rules(problem, snapshot, round_ids)
    kinds = SeatRuleKind
    return replace(
        problem,
        apart=tuple(Bond(who, rounds) for who, rounds in rules.of(kinds.APART)),
        together=tuple(Bond(who, rounds) for who, rounds in rules.of(kinds.TOGETHER)),
        groups_apart=tuple(GroupBond(who, rounds) for who, rounds in rules.of(kinds.GROUPS_APART)),
        groups_together=tuple(GroupBond(who, rounds) for who, rounds in rules.of(kinds.GROUPS_TOGETHER)),
        only=tuple(Only(who, rounds or frozenset()) for each, rounds in rules.of(kinds.ONLY) for who in each),
        bans=tuple(dict.fromkeys(rules.bans())),
    )


class _Rules:
    """Reads the rules of a session for one problem."""

    def __init__(self, problem: Problem, snapshot: Snapshot, round_ids: Sequence[str]) -> None:
        self._rules = snapshot.rule_list
        self._coming = range(len(problem.past), problem.rounds)
        self._number = {round_id: number for number, round_id in enumerate(round_ids)}
        self._people = {person.id for person in problem.people}
        self._groups = {person.group for person in problem.people}
        self._circle = problem.kind is RotationKind.CIRCLE

    def of(self, kind: SeatRuleKind) -> Iterator[tuple[tuple[str, ...], _Rounds]]:
        """Yield whom the rules of a kind are about and the rounds they name, as far as the problem knows them."""
        known = self._groups if kind in ABOUT_GROUPS else self._people
        for rule in self._rules:
            who = tuple(each for each in rule.who if each in known)
            if rule.kind is kind and len(who) >= least(kind) and self._is_about_these_rounds(rule):
                yield who, self._numbers(rule)

    def bans(self) -> Iterator[Ban]:
        """Yield who does not sit in which round to come."""
        for who, rounds in self.of(SeatRuleKind.NOT):
            numbers = self._coming if rounds is None else sorted(rounds.intersection(self._coming))
            yield from (Ban(number, each) for number in numbers for each in who)

    def _numbers(self, rule: SeatRule) -> _Rounds:
        if not rule.round_ids:
            return None
        return frozenset(self._number[each] for each in rule.round_ids if each in self._number)

    def _is_about_these_rounds(self, rule: SeatRule) -> bool:
        """Tell whether a rule says anything here. Who sits only in rounds that do not come sits in none."""
        if rule.kind in ABOUT_SITTING and not self._circle:
            return False
        return rule.kind is SeatRuleKind.ONLY or self._numbers(rule) != frozenset()
