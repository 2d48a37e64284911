"""What a rotation reaches, in sentences with the limit beside the figure, for window and command line alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from fishbowl_app.model.rules.rotation import Breach, Measures, Problem, RotationKind, Rule
from fishbowl_app.words import translate

MOST_GROUPS = 4  # of which each gets a sentence of its own


def reached(problem: Problem, found: Measures, groups: Mapping[str, str] | None = None) -> list[str]:
    """Return what a plan reaches, a sentence for each goal, then what gave way and what changes.

    `groups` names the groups where they are not called what the problem calls them.
    """
    if problem.kind is RotationKind.TABLES:
        told = [_pairs(found), _meetings(found)]
    else:
        told = [_turns(found), _pairs(found), _waits(found), *_mix(problem, found, groups or {})]
    told.append(gave_way(found.gave_way))
    if problem.published:
        told.append(translate("Rotation", "Seats that change: {0}.").format(found.seat_changes))
    return told


def one_of(numbers: Iterable[int]) -> str:
    """Return the least and the greatest of some numbers in words: 2; 1 or 2; 1 to 3."""
    found = set(numbers)
    least, most = min(found), max(found)
    if least == most:
        return str(least)
    text = translate("Rotation", "{0} or {1}") if most == least + 1 else translate("Rotation", "{0} to {1}")
    return text.format(least, most)


def gave_way(breaches: Iterable[Breach]) -> str:
    """Return which rules are not kept, by name, and how often."""
    counts = Counter(breach.rule for breach in breaches)
    if not counts:
        return translate("Rotation", "All rules are kept.")
    named = ", ".join(f"{rule_name(rule)} ({count})" for rule, count in counts.items())
    return translate("Rotation", "Rules that gave way: {0}.").format(named)


def rule_name(rule: Rule) -> str:
    """Return what a rule is called."""
    return {
        Rule.TURNS: translate("Rotation", "fair shares of turns"),
        Rule.MIX: translate("Rotation", "groups mixed like the whole"),
        Rule.RUN: translate("Rotation", "not too many rounds in a row"),
        Rule.APART: translate("Rotation", "people kept apart"),
        Rule.TOGETHER: translate("Rotation", "people kept together"),
        Rule.GROUPS_APART: translate("Rotation", "groups kept apart"),
        Rule.GROUPS_TOGETHER: translate("Rotation", "groups kept together"),
        Rule.CHAIRS: translate("Rotation", "all chairs filled"),
        Rule.PIN: translate("Rotation", "pins"),
        Rule.BAN: translate("Rotation", "people not in a round"),
        Rule.ONLY: translate("Rotation", "people only in some rounds"),
        Rule.ABSENT: translate("Rotation", "only people who are there"),
        Rule.TWICE: translate("Rotation", "nobody twice in a round"),
        Rule.PAST: translate("Rotation", "what has happened stays"),
        Rule.STRANGER: translate("Rotation", "only people of the session"),
    }[rule]


def _turns(found: Measures) -> str:
    turns = sorted(set(found.turns.values())) or [0]
    if turns[-1] > 1:
        return translate("Rotation", "Everybody has {0} turns.").format(one_of(turns))
    if turns[0] == 1:
        return translate("Rotation", "Everybody has one turn.")
    return translate("Rotation", "Nobody has more than one turn.")


def _pairs(found: Measures) -> str:
    text = translate("Rotation", "Pairs that meet: {0} of at most {1}.")
    return text.format(found.pairs_met, found.pairs_bound)


def _meetings(found: Measures) -> str:
    if found.most_meetings < 2:
        return translate("Rotation", "No two people meet twice.")
    return translate("Rotation", "Pairs meet {0} times at most.").format(found.most_meetings)


def _waits(found: Measures) -> str:
    waited, least = found.longest_wait, found.longest_wait_bound
    if waited == 0:
        return translate("Rotation", "Nobody waits.")
    text = translate("Rotation", "The longest wait in rounds: {0}.")
    if least:
        text = translate("Rotation", "The longest wait in rounds: {0}. It cannot be less than {1}.")
    return text.format(waited, least)


def _mix(problem: Problem, found: Measures, names: Mapping[str, str]) -> list[str]:
    """Return how many of each group sit in the rounds to come, where there are but a few groups."""
    coming = found.group_counts[len(problem.past) :]
    named = {person.group: names.get(person.group, person.group) for person in problem.people if person.group}
    if not coming or not 2 <= len(named) <= MOST_GROUPS:
        return []
    text = translate("Rotation", "{0}: {1} in every round.")
    rows = sorted((name, one_of(count[group] for count in coming)) for group, name in named.items())
    return [text.format(*row) for row in rows]
