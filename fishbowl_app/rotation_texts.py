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
    circle = problem.kind is RotationKind.CIRCLE
    told = [_turns(problem, found)] if circle else []
    told += [_pairs(found), _meetings(found)]
    if circle:
        told.append(_waits(found))
    told += [*_mix(problem, found, groups or {}), gave_way(found.gave_way)]
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
    """Return which rules are not kept, by name, and how many times each."""
    counts = Counter(breach.rule for breach in breaches)
    if not counts:
        return translate("Rotation", "All rules are kept.")
    named = (f"{rule_name(rule)} ({counts[rule]}×)" for rule in Rule if counts[rule])
    return translate("Rotation", "Rules that gave way: {0}.").format(", ".join(named))


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


def _turns(problem: Problem, found: Measures) -> str:
    """Say how many turns those have who are still to come."""
    coming = range(len(problem.past), problem.rounds)
    still = [person.id for person in problem.people if not person.absent.issuperset(coming)]
    turns = [found.turns[who] for who in still] or [0]
    text = translate("Rotation", "Everybody has {0} turns.").format(one_of(turns))
    if max(turns) == 1:
        text = translate("Rotation", "Everybody has one turn.")
    if max(turns) <= 1 and min(turns) == 0:
        text = translate("Rotation", "Nobody has more than one turn.")
    if min(turns) == 0 < max(turns):
        without = translate("Rotation", "Without a turn: {0} of {1} people.")
        text = f"{without.format(turns.count(0), len(turns))} {text}"
    return f"{text} {_fair(found.fair_turns)}" if problem.equal_turns else text


def _fair(numbers: Iterable[int]) -> str:
    return translate("Rotation", "Fair is {0}.").format(one_of(numbers))


def _pairs(found: Measures) -> str:
    text = translate("Rotation", "Pairs that meet: {0} of at most {1}.")
    return text.format(found.pairs_met, found.pairs_bound)


def _meetings(found: Measures) -> str:
    if found.most_meetings < 2:
        return translate("Rotation", "No two people meet twice.")
    text = translate("Rotation", "Pairs that meet more than once: {0}, at most {1} times.")
    return text.format(found.meet_again, found.most_meetings)


def _waits(found: Measures) -> str:
    if found.longest_wait == 0:
        return translate("Rotation", "Nobody waits.")
    text = translate("Rotation", "Nobody waits longer than {0} rounds.").format(found.longest_wait)
    if found.longest_wait == 1:
        text = translate("Rotation", "Nobody waits longer than one round.")
    if not found.longest_wait_bound:
        return text
    return f"{text} {translate('Rotation', 'It cannot be less than {0}.').format(found.longest_wait_bound)}"


def _mix(problem: Problem, found: Measures, names: Mapping[str, str]) -> list[str]:
    """Say how many of each group sit in a round, or at a table; of many groups only whether they are mixed."""
    if len(found.group_shares) > MOST_GROUPS:
        return [] if found.mix_violations else [translate("Rotation", "Groups are mixed like the whole.")]
    text = _of_mix(problem)
    nameless = translate("Rotation", "People without a group")
    return sorted(
        f"{text.format(names.get(group, group) or nameless, one_of((share.least, share.most)))} "
        f"{_fair((share.low, share.high))}"
        for group, share in found.group_shares.items()
    )


def _of_mix(problem: Problem) -> str:
    """Return how the mix is said: rounds that have been, or that have a rule on groups, are not of it."""
    all_mixed = not (problem.past or problem.groups_apart or problem.groups_together)
    if problem.kind is RotationKind.CIRCLE:
        if all_mixed:
            return translate("Rotation", "{0}: {1} in every round.")
        return translate("Rotation", "{0}: {1} in every mixed round to come.")
    if all_mixed:
        return translate("Rotation", "{0}: {1} at every table.")
    return translate("Rotation", "{0}: {1} at every table of the mixed rounds to come.")
