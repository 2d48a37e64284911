"""First plans of a circle: good within milliseconds, and where the search begins."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts, bits, members_of
from fishbowl_app.model.rules.rotation.prices import too_long


class Course:
    """How far the rounds have got: who had turns, whom everybody met, what each is owed."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.turns = [0] * facts.count  # bits of rounds
        self.met = [0] * facts.count  # bits of people
        self.owed = [0.0] * facts.count  # fair share up to now less the turns had

    def pass_round(self, r: int, circle: Sequence[int]) -> None:
        """Go on to the next round after these have sat."""
        sitting = bits(circle)
        for i in circle:
            self.turns[i] |= 1 << r
            self.met[i] |= sitting
            self.owed[i] -= 1.0

    def begin_round(self, r: int) -> None:
        """Everybody who is there is owed a part of a turn."""
        people = list(members_of(self.facts.present[r]))
        for i in people:
            self.owed[i] += self.facts.seats[r] / len(people)

    def last(self, i: int) -> int:
        """Return the last round somebody sat in, -1 before the first."""
        return self.turns[i].bit_length() - 1

    def runs_on(self, i: int, r: int, most: int) -> bool:
        """Whether somebody who sits in round r sits in more than `most` in a row."""
        return r > 0 and self.last(i) == r - 1 and too_long(self.turns[i] | 1 << r, most, r) > 0


def greedy(facts: Facts, rng: Random) -> Rounds:
    """Seat, round by round, who is owed most, within the quotas of groups; then who has met fewest others."""
    course = Course(facts)
    rounds: Rounds = []
    for r in range(facts.rounds):
        course.begin_round(r)
        circle = list(facts.past[r][0]) if r < facts.first else fill(course, r, rng)
        course.pass_round(r, circle)
        rounds.append([circle])
    return rounds


def fill(course: Course, r: int, rng: Random) -> list[int]:
    """Return who sits in the next round."""
    facts = course.facts
    circle = list(members_of(facts.pinned[r]))
    waiting = _waiting(course, r, rng)
    while len(circle) < facts.target[r]:
        chosen = _next(course, r, circle, waiting)
        waiting.remove(chosen)
        circle.append(chosen.person)
    return circle


class _Waiting(NamedTuple):
    person: int
    group: int
    place: int  # among those who wait for a turn; 0 for those to whom it is due most


def _waiting(course: Course, r: int, rng: Random) -> list[_Waiting]:
    """Return who may sit, those first whose last turn is longest ago."""
    facts = course.facts
    most = facts.problem.max_run or facts.rounds
    people = [i for i in members_of(facts.allowed[r]) if not facts.pinned[r] >> i & 1]
    chance = {i: rng.random() for i in people}
    people.sort(key=lambda i: (course.last(i), chance[i]))
    due = [(course.runs_on(i, r, most), -round(course.owed[i], 6)) for i in people]
    place = {key: number for number, key in enumerate(sorted(set(due)))}
    return [_Waiting(i, facts.group[i], place[key]) for i, key in zip(people, due, strict=True)]


def _next(course: Course, r: int, circle: list[int], waiting: list[_Waiting]) -> _Waiting:
    """Return who gets the next chair: who fits best, is due most, knows fewest, has waited longest."""
    facts, sitting, last = course.facts, bits(circle), len(waiting)
    behind = [last if shut else 0 for shut in _shut_groups(facts, r, circle)]
    claims = [place + behind[group] for _, group, place in waiting]  # in haste: there may be hundreds
    if any(facts.apart[r]) or any(facts.together[r]):
        discord = [_discord(facts, r, who.person, sitting) for who in waiting]
        claims = [claim + 2 * last * off for claim, off in zip(claims, discord, strict=True)]
    first = min(claims)
    alike = [who for who, claim in zip(waiting, claims, strict=True) if claim == first]
    return min(alike, key=lambda who: (course.met[who.person] & sitting).bit_count())


def _shut_groups(facts: Facts, r: int, circle: list[int]) -> list[bool]:
    """Return for each group whether the next chair should not go to it, for the sake of the mix."""
    if not facts.mixed:
        return [False] * len(facts.groups)
    count = [0] * len(facts.groups)
    for i in circle:
        count[facts.group[i]] += 1
    missing = [max(0, low - count[g]) for g, low in enumerate(facts.mix_low[r])]
    if sum(missing) >= facts.target[r] - len(circle):  # the chairs left are needed for those that lack people
        return [lack == 0 for lack in missing]
    return [count[g] >= high for g, high in enumerate(facts.mix_high[r])]


def _discord(facts: Facts, r: int, i: int, sitting: int) -> int:
    """Return how little somebody belongs with those who sit: apart counts for, together against it."""
    return (facts.apart[r][i] & sitting).bit_count() - (facts.together[r][i] & sitting).bit_count()


def from_published(facts: Facts, rng: Random) -> Rounds:
    """Return the published plan without who is gone, the holes filled with those furthest below their share."""
    rounds = [list(facts.past[r][0]) if r < facts.first else _kept(facts, r) for r in range(facts.rounds)]
    turns = [0] * facts.count
    for r, circle in enumerate(rounds):
        for i in circle:
            turns[i] |= 1 << r
    for r in range(facts.first, facts.rounds):
        circle = rounds[r]
        while len(circle) > facts.target[r]:
            loose = [i for i in circle if not facts.pinned[r] >> i & 1]
            spare = max(loose, key=lambda i: (turns[i].bit_count() - facts.share[i], i))
            circle.remove(spare)
            turns[spare] ^= 1 << r
        while len(circle) < facts.target[r]:
            newcomer = _newcomer(facts, r, circle, turns, rng)
            circle.append(newcomer)
            turns[newcomer] |= 1 << r
    return [[circle] for circle in rounds]


def _kept(facts: Facts, r: int) -> list[int]:
    """Return who is pinned to a round, then who was to sit in it and still can."""
    seen = facts.published[r][0] if r < len(facts.published) and facts.published[r] else ()
    still = [i for i in seen if facts.allowed[r] >> i & 1 and not facts.pinned[r] >> i & 1]
    return [*members_of(facts.pinned[r]), *still]


def _newcomer(facts: Facts, r: int, circle: list[int], turns: list[int], rng: Random) -> int:
    """Return who fills a hole best."""
    sitting, shut = bits(circle), _shut_groups(facts, r, circle)
    most = facts.problem.max_run or facts.rounds
    return min(
        (
            _discord(facts, r, i, sitting),
            shut[facts.group[i]],
            turns[i].bit_count() >= facts.turn_high[i],
            too_long(turns[i] | 1 << r, most, facts.first).bit_count(),
            turns[i].bit_count() - facts.share[i],
            rng.random(),
            i,
        )
        for i in members_of(facts.allowed[r] & ~sitting)
    )[-1]
