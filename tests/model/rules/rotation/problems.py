"""Problems for tests, short to write."""

from __future__ import annotations

from fishbowl_app.model.rules.rotation import Person, Plan, Problem, RotationKind


def people(count, groups=("",)):
    """Return people p0, p1, ... whose groups take turns."""
    return tuple(Person(f"p{number}", groups[number % len(groups)]) for number in range(count))


def circle(count=10, rounds=4, chairs=4, **asked):
    """Return a circle; `who` gives the people where they matter."""
    who = asked.pop("who", None) or people(count)
    return Problem(kind=RotationKind.CIRCLE, rounds=rounds, chairs=chairs, people=who, **asked)


def at_tables(count=12, rounds=3, tables=3, **asked):
    """Return tables."""
    who = asked.pop("who", None) or people(count)
    return Problem(kind=RotationKind.TABLES, rounds=rounds, tables=tables, people=who, **asked)


def turns(made: Plan):
    """Return how often each person sits."""
    count: dict[str, int] = {}
    for who in (who for row in made.rounds for who in row):
        count[who] = count.get(who, 0) + 1
    return count
