"""What is asked of a rotation, and the plan that answers it. Rounds, chairs and tables count from 0.

Of the session only the order of the goals is known here: one enumeration for file and planner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import GOALS, Goal

# The people of one round, table by table. The inner circle of a fishbowl is a round with one table.
Round = tuple[tuple[str, ...], ...]


class RotationKind(StrEnum):
    """How people sit in a round."""

    CIRCLE = "circle"  # some sit in the inner circle, the others listen
    TABLES = "tables"  # everybody sits at one of several tables


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part, and the rounds in which they are not there."""

    id: str
    group: str = ""
    absent: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Pin:
    """Somebody who must sit in a round; in this chair of the inner circle or at this table, where one is named."""

    round: int
    person_id: str
    chair: int | None = None
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Ban:
    """Somebody who must not sit in a round."""

    round: int
    person_id: str


@dataclass(frozen=True, slots=True)
class Only:
    """Somebody who sits in no other rounds than these."""

    person_id: str
    rounds: frozenset[int]


@dataclass(frozen=True, slots=True)
class Bond:
    """People of whom no two, or who all, sit together in these rounds; None: in every round."""

    people: tuple[str, ...]
    rounds: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class GroupBond:
    """Groups kept apart or together in these rounds; None: in every round."""

    groups: tuple[str, ...]
    rounds: frozenset[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """All that a plan has to answer.

    `turn_slack` and `mix_slack` widen the two quotas. `apart`: no two people of a bond sit in one circle, or at
    one table; `together`: all of them who are there do, or none. `groups_apart`: nobody sits with somebody of
    another group of the bond. `groups_together`: the circle is filled from these groups as far as they reach; at
    tables each of them sits at as few tables as can hold it. In a round with a rule on groups no mix is asked
    for; fair shares are those of all rounds still. `goals`: all four; where they are at odds the first counts
    most. `past` are the rounds that have happened. `published` is the plan people have seen, all rounds: with it,
    few seats change.

    Raises:
        ValueError: if the parts do not fit together: a stranger, a round that does not exist, no chair to fill.
    """

    kind: RotationKind
    rounds: int
    people: tuple[Person, ...]
    chairs: int = 0
    open_chairs: int = 0
    tables: int = 0
    max_run: int | None = None
    turn_slack: int = 0
    mix_slack: int = 0
    equal_turns: bool = True
    mix: bool = True
    pins: tuple[Pin, ...] = ()
    bans: tuple[Ban, ...] = ()
    only: tuple[Only, ...] = ()
    apart: tuple[Bond, ...] = ()
    together: tuple[Bond, ...] = ()
    groups_apart: tuple[GroupBond, ...] = ()
    groups_together: tuple[GroupBond, ...] = ()
    goals: tuple[Goal, ...] = GOALS
    past: tuple[Round, ...] = ()
    published: tuple[Round, ...] = ()

    def __post_init__(self) -> None:
        for fault in _faults(self):
            raise ValueError(fault)


class Rule(StrEnum):
    """What a plan should keep. The first eight give way where the rules cannot all be kept together."""

    TURNS = "turns"  # everybody about their fair share of turns
    MIX = "mix"  # each round, or table, is made up like the whole
    RUN = "run"  # nobody sits more than so many rounds in a row
    APART = "apart"
    TOGETHER = "together"
    GROUPS_APART = "groups_apart"
    GROUPS_TOGETHER = "groups_together"
    CHAIRS = "chairs"  # as many chairs are filled as can be
    PIN = "pin"
    BAN = "ban"
    ONLY = "only"  # somebody sits in no other rounds than some
    ABSENT = "absent"
    TWICE = "twice"
    PAST = "past"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Breach:
    """One rule that a plan does not keep.

    `by` is the distance from what the rule allows: turns or people too many, or too few where negative. `round`
    and `who` say where, `group` which group's share it is about.
    """

    rule: Rule
    round: int | None = None
    who: tuple[str, ...] = ()
    group: str | None = None
    by: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Who sits in which round.

    `tables`: all rounds, table by table; of a circle the ids in the order of their chairs. `chairs`: for a circle
    every chair of every round, None where it stays free. `relaxed`: what had to give way to the other rules.
    """

    tables: tuple[Round, ...]
    chairs: tuple[tuple[str | None, ...], ...] = ()
    relaxed: tuple[Breach, ...] = ()

    @property
    def rounds(self) -> tuple[tuple[str, ...], ...]:
        """Who sits in each round, in the order of the chairs or tables."""
        return tuple(tuple(who for table in tables for who in table) for tables in self.tables)


def _faults(problem: Problem) -> Iterator[str]:
    """Say what does not fit together; for whoever wrote the problem, not for the moderator."""
    yield from _faults_of_numbers(problem)
    yield from _faults_of_names(problem)
    yield from _faults_of_pins(problem)
    yield from _faults_of_past(problem)


def _faults_of_numbers(problem: Problem) -> Iterator[str]:
    if problem.rounds < 0:
        yield "rounds must not be negative"
    if problem.kind is RotationKind.CIRCLE and not 0 <= problem.open_chairs < problem.chairs:
        yield "no chair is filled"
    if problem.kind is RotationKind.TABLES and problem.tables < 1:
        yield "there is no table"
    if problem.max_run is not None and problem.max_run < 1:
        yield "max_run must be at least 1"
    if min(problem.turn_slack, problem.mix_slack) < 0:
        yield "a slack must not be negative"
    yield from (f"no round {number}" for number in _numbers(problem) if not 0 <= number < problem.rounds)


def _faults_of_names(problem: Problem) -> Iterator[str]:
    known = {person.id for person in problem.people}
    if len(known) < len(problem.people):
        yield "a participant id occurs twice"
    yield from (f"unknown participant {who}" for who in _named(problem) if who not in known)
    named = [bond.people for bond in (*problem.apart, *problem.together)]
    named += [bond.groups for bond in (*problem.groups_apart, *problem.groups_together)]
    if any(len(set(names)) < len(names) for names in named):
        yield "somebody or a group is named twice in apart or together"
    if sorted(problem.goals) != sorted(GOALS):
        yield "goals must name each of the four once"


def _faults_of_pins(problem: Problem) -> Iterator[str]:
    for pin in problem.pins:
        if pin.chair is not None and not 0 <= pin.chair < problem.chairs:
            yield f"no chair {pin.chair}"
        if pin.table is not None and not 0 <= pin.table < problem.tables:
            yield f"no table {pin.table}"


def _faults_of_past(problem: Problem) -> Iterator[str]:
    if len(problem.past) > problem.rounds:
        yield "more past rounds than rounds"
    for tables in problem.past:
        if problem.kind is RotationKind.CIRCLE and len(tables) != 1:
            yield "a past round of a circle has one table"
        if len({who for table in tables for who in table}) < sum(map(len, tables)):
            yield "somebody sits twice in a past round"


def _numbers(problem: Problem) -> Iterable[int]:
    yield from (number for person in problem.people for number in sorted(person.absent))
    yield from (pin.round for pin in problem.pins)
    yield from (ban.round for ban in problem.bans)
    yield from (number for bond in (*problem.apart, *problem.together) for number in sorted(bond.rounds or ()))
    of_groups = (*problem.groups_apart, *problem.groups_together)
    yield from (number for bond in of_groups for number in sorted(bond.rounds or ()))
    yield from (number for only in problem.only for number in sorted(only.rounds))


def _named(problem: Problem) -> Iterable[str]:
    yield from (pin.person_id for pin in problem.pins)
    yield from (ban.person_id for ban in problem.bans)
    yield from (only.person_id for only in problem.only)
    yield from (who for bond in (*problem.apart, *problem.together) for who in bond.people)
    yield from (who for tables in problem.past for table in tables for who in table)
