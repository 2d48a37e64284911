"""Why somebody sits in a round, and which rules cannot be kept together, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fishbowl_app.model.entities import SeatRuleKind
from fishbowl_app.model.rules.rotation import (
    Ban,
    Because,
    Bond,
    Breach,
    Conflict,
    GroupBond,
    Only,
    Part,
    Pin,
    Reason,
    RotationKind,
    Rule,
    Why,
)
from fishbowl_app.rule_texts import rounds_named, rule_head
from fishbowl_app.words import translate

MOST_NAMED = 6  # people in one sentence


@dataclass(frozen=True)
class Called:
    """What people, groups and rounds are called; the rounds of the problem by the numbers people know them by."""

    people: Mapping[str, str]
    groups: Mapping[str, str] = field(default_factory=dict)
    rounds: Sequence[int] = ()
    kind: RotationKind = RotationKind.CIRCLE

    def person(self, person_id: str) -> str:
        """Return what somebody is called."""
        return self.people.get(person_id, person_id)

    def group(self, group_id: str | None) -> str:
        """Return what a group is called; people without one are a group too."""
        if not group_id:
            return translate("Rotation", "people without a group")
        return self.groups.get(group_id, group_id)

    def round(self, number: int) -> int:
        """Return the number of a round as people know it."""
        return self.rounds[number] if number < len(self.rounds) else number + 1

    def names(self, person_ids: Iterable[str]) -> str:
        """Return some people by name, the first few of many."""
        known = [self.person(who) for who in person_ids]
        if len(known) <= MOST_NAMED:
            return ", ".join(known)
        text = translate("Rotation", "{0} and others: {1}")
        return text.format(", ".join(known[:MOST_NAMED]), len(known) - MOST_NAMED)

    def some_rounds(self, rounds: Iterable[int] | None) -> str:
        """Return in which rounds: "every round", "round 2", "rounds 2, 3"."""
        if rounds is None:
            return translate("Rotation", "every round")
        return rounds_named(map(self.round, rounds), tables=self.kind is RotationKind.TABLES)


def because_texts(because: Because, called: Called) -> list[str]:
    """Return the reasons of one round, a short sentence each."""
    return [_reason(because, reason, called) for reason in because.reasons]


def _reason(because: Because, reason: Reason, called: Called) -> str:
    text = (_sits if because.sits else _listens)().get(reason.why) or _either()[reason.why]
    return text.format(
        number=reason.number,
        of=reason.of,
        people=called.names(reason.people),
        group=called.group(reason.group),
    )


def _sits() -> dict[Why, str]:
    return {
        Why.ONLY: translate("Rotation", "They sit only in some rounds: {number}. This is one of them."),
        Why.WITH: translate("Rotation", "Belongs together with {people}."),
        Why.GROUP_ROUND: translate("Rotation", "The round belongs to their group: {group}."),
        Why.HAS_TURNS: translate("Rotation", "Turns in all rounds: {number}."),
    }


def _listens() -> dict[Why, str]:
    return {
        Why.ONLY: translate("Rotation", "They sit only in some rounds: {number}. This is none of them."),
        Why.WITH: translate("Rotation", "Belongs together with {people}, who do not sit either."),
        Why.GROUP_ROUND: translate("Rotation", "The round belongs to another group: {group}."),
        Why.HAS_TURNS: translate("Rotation", "Turns in other rounds: {number}."),
    }


def _either() -> dict[Why, str]:
    return {
        Why.HAPPENED: translate("Rotation", "The round has happened."),
        Why.PINNED: translate("Rotation", "Pinned."),
        Why.KEPT: translate("Rotation", "Planned so before."),
        Why.FEWEST_TURNS: translate("Rotation", "Nobody else free had fewer turns before. Turns: {number}."),
        Why.LONGEST_WAIT: translate("Rotation", "Nobody else free has waited longer. Rounds waited: {number}."),
        Why.WAITED: translate("Rotation", "Rounds waited: {number}."),
        Why.NEW_FACES: translate("Rotation", "Meets new people: {number} of {of}."),
        Why.MET_BEFORE: translate("Rotation", "Meets again: {people}."),
        Why.ABSENT: translate("Rotation", "Is not there."),
        Why.BANNED: translate("Rotation", "Not in this round, by a rule."),
        Why.APART: translate("Rotation", "Kept apart from who sits: {people}."),
        Why.RIVALS: translate("Rotation", "Their group is kept apart from another that sits: {group}."),
        Why.RUN: translate("Rotation", "Has sat as many rounds in a row as are allowed: {number}."),
        Why.GROUP_FULL: translate("Rotation", "Their group has its share of this round: {group}, {number}."),
        Why.ALL_SIT: translate("Rotation", "There is a chair for everybody who may sit."),
    }


def conflict_texts(conflict: Conflict, called: Called) -> list[str]:
    """Return a heading with the rounds, then each rule or limit that takes part."""
    where = called.some_rounds(conflict.rounds)
    if conflict.rounds:
        head = translate("Rotation", "These cannot be kept together in {0}:").format(where)
    else:
        head = translate("Rotation", "These cannot be kept together:")
    return [head, *parts_texts(conflict.parts, called)]


def parts_texts(parts: Iterable[Part], called: Called) -> list[str]:
    """Return a sentence for each rule or limit; the rounds that one person sits in or not are in one."""
    alike: dict[object, list[Part]] = {}
    for part in parts:
        key = (part.rule, part.what.person_id) if isinstance(part.what, Pin | Ban) else part
        alike.setdefault(key, []).append(part)
    return [_text(some, called) for some in alike.values()]


def given_up_text(pin: Pin, called: Called) -> str:
    """Return that the nearest plan does not keep a pin."""
    text = translate("Rotation", "Gives up the pin of {0} in {1}.")
    return text.format(called.person(pin.person_id), called.some_rounds([pin.round]))


def _text(parts: Sequence[Part], called: Called) -> str:
    """Return a rule or limit as a sentence; several parts are pins or bans of one person."""
    part = parts[0]
    match part.what:
        case Pin(person_id=who) | Ban(person_id=who):
            rounds = {each.what.round for each in parts if isinstance(each.what, Pin | Ban)}
            return _sitting(part.rule, called.person(who), rounds, called)
        case Bond(people=people, rounds=rounds):
            return f"{_head(part.rule, rounds, called)}: {called.names(people)}."
        case GroupBond(groups=groups, rounds=rounds):
            return f"{_head(part.rule, rounds, called)}: {', '.join(map(called.group, groups))}."
        case Only(person_id=who, rounds=rounds):
            text = translate("Rotation", "{0} sits only in {1}.")
            if not rounds:
                text = translate("Rotation", "{0} sits in none of the rounds to come.")
            return text.format(called.person(who), called.some_rounds(rounds))
    return _limits()[part.rule].format(called.person(part.person_id))


def _head(rule: Rule, rounds: Iterable[int] | None, called: Called) -> str:
    circle = called.kind is RotationKind.CIRCLE
    return rule_head(SeatRuleKind(rule.value), called.some_rounds(rounds), circle=circle)


def _sitting(rule: Rule, name: str, rounds: Collection[int], called: Called) -> str:
    """Return in which rounds somebody sits, or does not, by pins or a rule."""
    text = translate("Rotation", "{0} is pinned to {1}.")
    if rule is Rule.BAN:
        text = translate("Rotation", "{0} does not sit in {1}.")
        if len(rounds) == len(called.rounds) > 1:
            text = translate("Rotation", "{0} sits in no round.")
    return text.format(name, called.some_rounds(rounds))


def _limits() -> dict[Rule, str]:
    return {
        Rule.CHAIRS: translate("Rotation", "All chairs are to be filled, and no more than there are."),
        Rule.RUN: translate("Rotation", "Nobody sits more rounds in a row than is set."),
        Rule.TURNS: translate("Rotation", "Everybody is to have their fair share of turns."),
        Rule.MIX: translate("Rotation", "Every round is to be mixed like the whole."),
        Rule.ABSENT: translate("Rotation", "{0} is not there."),
    }


def gave_way_texts(breaches: Iterable[Breach], called: Called) -> list[str]:
    """Return which rules a plan does not keep, a sentence for each rule and those it fails."""
    failed: dict[str, dict[int | None, dict[str, None]]] = {}
    for breach in breaches:
        who = failed.setdefault(_failure(breach, called.kind), {}).setdefault(breach.round, {})
        who.update(dict.fromkeys(() if breach.rule in (Rule.MIX, Rule.CHAIRS) else breach.who))
    told = []
    for text, by_round in failed.items():
        alike: dict[tuple[str, ...], list[int]] = {}
        for number, people in by_round.items():
            alike.setdefault(tuple(people), []).extend([] if number is None else [number])
        told += [text.format(called.names(who), called.some_rounds(some)) for who, some in alike.items()]
    return told


def _failure(breach: Breach, kind: RotationKind) -> str:
    if breach.rule is Rule.TURNS and breach.by < 0:
        return translate("Rotation", "Fewer turns than their share: {0}.")
    return _failures(kind)[breach.rule]


def _failures(kind: RotationKind) -> dict[Rule, str]:
    circle = kind is RotationKind.CIRCLE
    return {
        Rule.APART: translate("Rotation", "Sit together in {1} and should not: {0}."),
        Rule.TOGETHER: translate("Rotation", "Do not all sit together in {1}: {0}."),
        Rule.GROUPS_APART: translate("Rotation", "Groups that should be apart sit together in {1}: {0}."),
        Rule.GROUPS_TOGETHER: translate("Rotation", "Sit in {1}, when the circle is another group’s: {0}.")
        if circle
        else translate("Rotation", "At more tables than need be in {1}: {0}."),
        Rule.RUN: translate("Rotation", "Too many rounds in a row by {1}: {0}."),
        Rule.TURNS: translate("Rotation", "More turns than their share: {0}."),
        Rule.MIX: translate("Rotation", "Not mixed like the whole: {1}."),
        Rule.CHAIRS: translate("Rotation", "Not all chairs are filled as they should be in {1}.")
        if circle
        else translate("Rotation", "Tables are not as even as they could be in {1}."),
        Rule.PIN: translate("Rotation", "Not as pinned in {1}: {0}."),
        Rule.BAN: translate("Rotation", "Sit in {1} and should not: {0}."),
        Rule.ONLY: translate("Rotation", "Sit in {1}, which is none of their rounds: {0}."),
        Rule.ABSENT: translate("Rotation", "Planned for {1} and not there: {0}."),
        Rule.TWICE: translate("Rotation", "Planned twice in {1}: {0}."),
        Rule.PAST: translate("Rotation", "What has happened is planned otherwise."),
        Rule.STRANGER: translate("Rotation", "Planned and not in the session: {0}."),
    }
