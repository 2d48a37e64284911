"""Which chair each person of a circle takes."""

from __future__ import annotations

from fishbowl_app.model.rules.rotation.anneal import Rounds
from fishbowl_app.model.rules.rotation.facts import Facts

Chairs = list[int | None]


def place(facts: Facts, rounds: Rounds) -> list[Chairs]:
    """Return who sits in each chair of each round, None where it stays free.

    A pinned chair goes first, then the chair that was published, then the one of the round before: who stays,
    stays where they are. Past rounds are as they were given. The last chairs stay free.
    """
    placed: list[Chairs] = []
    for r, tables in enumerate(rounds):
        if r < facts.first:
            given: Chairs = list(tables[0])
            placed.append(given + [None] * (facts.problem.chairs - len(given)))
            continue
        wishes = [_pinned_chairs(facts, r), _published_chairs(facts, r), _chairs_of(placed[-1] if placed else [])]
        placed.append(_placed(facts, sorted(tables[0]), wishes))
    return placed


def _placed(facts: Facts, people: list[int], wishes: list[dict[int, int]]) -> Chairs:
    chairs: Chairs = [None] * facts.problem.chairs
    left, filled = people, len(people)
    for number, wish in enumerate(wishes):
        for i in left:
            chair = wish.get(i)
            # only a pin fills a chair beyond those that are needed
            if chair is not None and (number == 0 or chair < filled) and chairs[chair] is None:
                chairs[chair] = i
        left = [i for i in left if i not in chairs]
    for i in left:
        chairs[chairs.index(None)] = i
    return chairs


def _pinned_chairs(facts: Facts, r: int) -> dict[int, int]:
    pins = (pin for pin in facts.problem.pins if pin.round == r)
    return {facts.index[pin.person_id]: pin.chair for pin in pins if pin.chair is not None}


def _published_chairs(facts: Facts, r: int) -> dict[int, int]:
    published = facts.problem.published[r : r + 1]
    seen = published[0][0] if published and published[0] else ()
    return {facts.index[who]: chair for chair, who in enumerate(seen) if who in facts.index}


def _chairs_of(chairs: Chairs) -> dict[int, int]:
    return {i: chair for chair, i in enumerate(chairs) if i is not None}
