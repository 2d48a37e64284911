"""Tiny random problems, small enough that CP-SAT proves what is best in a moment."""

from __future__ import annotations

import dataclasses
from random import Random
from typing import Any

from fishbowl_app.model.rules.rotation import (
    Ban,
    Bond,
    GroupBond,
    Only,
    Person,
    Pin,
    Problem,
    RotationKind,
    plan,
)

GROUPS = ("tenants", "officers", "board")


def plain(rng: Random, kind: RotationKind) -> Problem:
    """Return a problem with nothing set by hand: groups, and perhaps somebody who comes late or leaves early."""
    circle = kind is RotationKind.CIRCLE
    count, rounds = rng.randint(5, 8), rng.randint(3, 5 if circle else 4)
    groups = GROUPS[: rng.randint(1, 3)]
    people = tuple(
        Person(f"p{number}", groups[number % len(groups)], _absence(rng, rounds)) for number in range(count)
    )
    return Problem(
        kind=kind,
        rounds=rounds,
        people=people,
        chairs=rng.randint(2, 4) if circle else 0,
        tables=0 if circle else rng.randint(2, 3),
        max_run=rng.choice((None, 2)),
        mix=rng.random() < 0.5,
    )


def _absence(rng: Random, rounds: int) -> frozenset[int]:
    if rng.random() < 0.8:
        return frozenset()
    left = rng.randint(1, rounds - 1)
    return frozenset(range(left, rounds) if rng.random() < 0.5 else range(left))


def with_rules(rng: Random, kind: RotationKind) -> Problem:
    """Return a problem with rules made by hand, which may not go together."""
    return set_by_hand(rng, plain(rng, kind))


def set_by_hand(rng: Random, problem: Problem) -> Problem:
    """Add rules by chance, some for named rounds and some for all."""
    ids = [person.id for person in problem.people]
    groups = sorted({person.group for person in problem.people})
    every = range(problem.rounds)

    def some(most: int) -> range:
        return range(rng.choice((0, 0, 1, most)))

    def rounds() -> frozenset[int] | None:
        return rng.choice((None, frozenset(rng.sample(every, rng.randint(1, 2)))))

    def bond() -> Bond:
        return Bond(tuple(rng.sample(ids, rng.randint(2, 3))), rounds())

    def table() -> int | None:
        return rng.choice((None, *range(problem.tables)))

    def of_groups() -> GroupBond:
        return GroupBond(tuple(rng.sample(groups, rng.randint(1, len(groups)))), frozenset({rng.choice(every)}))

    asked: dict[str, Any] = {
        "pins": tuple(Pin(rng.choice(every), rng.choice(ids), table=table()) for _ in some(3)),
        "apart": tuple(bond() for _ in some(2)),
        "together": tuple(bond() for _ in some(2)),
        "groups_together": tuple(of_groups() for _ in some(1)),
    }
    if problem.kind is RotationKind.CIRCLE:
        # at tables groups kept apart change how large the tables are: there the referee does not know better
        asked["groups_apart"] = tuple(of_groups() for _ in some(2))
        asked["bans"] = tuple(Ban(rng.choice(every), rng.choice(ids)) for _ in some(4))
        asked["only"] = tuple(Only(who, rounds() or frozenset(every)) for who in rng.sample(ids, len(some(1))))
    return dataclasses.replace(problem, **asked)


def running(rng: Random, kind: RotationKind) -> Problem:
    """Return a problem whose first rounds have happened as planned; then somebody left, came or was pinned."""
    before = plain(rng, kind)
    published = plan(before, iterations=2_000).tables
    done = rng.randint(1, before.rounds - 1)
    coming = frozenset(range(done, before.rounds))
    gone = rng.sample([person.id for person in before.people], rng.randint(0, 2))
    people = tuple(
        dataclasses.replace(person, absent=person.absent | coming) if person.id in gone else person
        for person in before.people
    )
    if rng.random() < 0.5:
        people += (Person("new", GROUPS[0], frozenset(range(done))),)
    there = [person.id for person in people if before.rounds - 1 not in person.absent]
    pins = (Pin(before.rounds - 1, rng.choice(there)),) if there and rng.random() < 0.5 else ()
    return dataclasses.replace(before, people=people, pins=pins, past=published[:done], published=published)
