"""Tiny random agenda walls, small enough that CP-SAT proves what is best in a moment."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.openspace import Person, Problem, Space, Topic


def tiny(rng: Random, *, ruled: bool = False, published: bool = False) -> Problem:
    """Return a wall of two or three slots with small spaces; with rules, or with one that people saw."""
    slots, spaces = rng.randint(2, 3), rng.randint(2, 3)
    names = [f"t{number}" for number in range(rng.randint(slots + 1, slots * spaces))]
    people = tuple(_person(rng, number, names, slots, ruled) for number in range(rng.randint(4, 9)))
    cells = [(s, r) for s in range(slots) for r in range(spaces)]
    return Problem(
        slots=slots,
        spaces=tuple(Space(f"r{r}", rng.randint(2, 6), _some(rng, slots, ruled)) for r in range(spaces)),
        topics=tuple(_topic(rng, names, number, people, slots, spaces, ruled) for number in range(len(names))),
        people=people,
        not_parallel=((names[0], names[1]),) if ruled else (),
        published=dict(zip(names, rng.sample(cells, len(cells)), strict=False)) if published else {},
        frozen=frozenset({0}) if published and rng.random() < 0.5 else frozenset(),
    )


def _person(rng: Random, number: int, names: list[str], slots: int, ruled: bool) -> Person:
    chosen = rng.sample(names, rng.randint(0, min(4, len(names))))
    weights = {name: rng.choice((1, 1, 2, 3)) for name in chosen}
    return Person(f"p{number}", weights, _some(rng, slots, ruled))


def _topic(
    rng: Random, names: list[str], number: int, people: tuple[Person, ...], slots: int, spaces: int, ruled: bool
) -> Topic:
    hosts = (rng.choice(people).id,) if rng.random() < 0.7 else ()
    rule = rng.choice(("", "", "slots", "spaces", "fixed", "after", "size")) if ruled else ""
    return Topic(
        names[number],
        hosts,
        slots=frozenset(rng.sample(range(slots), slots - 1)) if rule == "slots" else None,
        spaces=frozenset(rng.sample(range(spaces), 1)) if rule == "spaces" else None,
        fixed=(rng.randrange(slots), rng.randrange(spaces)) if rule == "fixed" else None,
        after=(rng.choice(names[:number]),) if rule == "after" and number else (),
        size=rng.randint(1, 6) if rule == "size" else 0,
    )


def _some(rng: Random, slots: int, ruled: bool) -> frozenset[int]:
    return frozenset({rng.randrange(slots)}) if ruled and rng.random() < 0.3 else frozenset()
