"""For a circle, rules on groups become rules on people before the search: who may sit, and who must."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.start import Course, fill


def settled(facts: Facts, rng: Random, *, by_chance: bool = False) -> Facts:
    """Return facts in which it is decided who may and who must sit where groups are kept apart or together.

    Where groups are kept apart, the camp sits whose people are owed most when the round comes; a camp that is
    pinned or published goes first. So turns stay as even as the rules let them. `by_chance`: chance decides
    instead of what is owed, for another start where this one leads to no plan that keeps the rules.
    """
    if not any(rules.any for rules in facts.group_rules[facts.first :]):
        return facts
    course = Course(facts)

    def due(people: int) -> float:
        return rng.random() if by_chance else round(sum(course.owed[i] for i in members_of(people)), 6)

    for r in range(facts.rounds):
        course.begin_round(r)
        if r >= facts.first and facts.group_rules[r].any:
            course.facts = _settled(course.facts, r, due)
        course.pass_round(r, facts.past[r][0] if r < facts.first else fill(course, r, rng))
    return course.facts


def _settled(facts: Facts, r: int, due: Callable[[int], float]) -> Facts:
    """Settle one round."""
    rules, must = facts.group_rules[r], facts.pinned[r]
    may = facts.allowed[r] & ~sum(rules.camps) | must
    if rules.camps:
        may |= facts.allowed[r] & _camp(facts, r, due)
    target = min(facts.seats[r], may.bit_count())
    called = may & _called(facts, r)
    if (called | must).bit_count() >= target:
        may = called | must if rules.gathered else may
    else:
        must |= called
    return replace(
        facts,
        allowed=_with(facts.allowed, r, may),
        pinned=_with(facts.pinned, r, must),
        target=_with(facts.target, r, target),
    )


def _camp(facts: Facts, r: int, due: Callable[[int], float]) -> int:
    """Return the camp that sits in a round: pinned, called by a rule, filling it, published, owed most."""
    called = _called(facts, r)
    anybody = facts.allowed[r] & ~sum(facts.group_rules[r].camps)
    published = bits(i for tables in facts.published[r : r + 1] for table in tables for i in table)

    def claim(camp: int) -> tuple[int, int, int, int, float]:
        can = facts.allowed[r] & camp
        own = min(facts.seats[r], (called & can).bit_count())
        filled = min(facts.seats[r], (anybody | can | facts.pinned[r]).bit_count())
        return (facts.pinned[r] & camp).bit_count(), own, filled, (published & camp).bit_count(), due(can)

    return max(facts.group_rules[r].camps, key=claim)


def _called(facts: Facts, r: int) -> int:
    """Return the people of the groups that fill the circle in a round."""
    return bits(i for g in facts.group_rules[r].gathered for i in facts.members[g])


def _with(numbers: tuple[int, ...], r: int, number: int) -> tuple[int, ...]:
    return (*numbers[:r], number, *numbers[r + 1 :])
