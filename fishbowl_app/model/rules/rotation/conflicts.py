"""Which rules cannot be kept together.

Every conflict that is named is one: no plan keeps all its parts, and without any one of them the others can be
kept as far as is looked at. What only all rounds together rule out is found by counting (runs) and by flow (equal
turns, mix); where neither tells, the search has the word: `Plan.relaxed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from fishbowl_app.model.rules.rotation.across import conflicts_across
from fishbowl_app.model.rules.rotation.facts import Facts, bits, facts_of, members_of
from fishbowl_app.model.rules.rotation.fits import RoundAsked, circle_fits, tables_fit
from fishbowl_app.model.rules.rotation.nearest import clash
from fishbowl_app.model.rules.rotation.parts import CHAIRS, Conflict, Part, minimal
from fishbowl_app.model.rules.rotation.problem import Ban, Bond, GroupBond, Only, Pin, Problem, Rule

MOST_PER_ROUND = 4  # conflicts named in one round; the first ones say enough


def conflicts(problem: Problem) -> tuple[Conflict, ...]:
    """Return which rules cannot be kept together in the rounds to come; () where none was found."""
    facts = facts_of(problem)
    found: dict[tuple[Part, ...], list[int]] = {}
    for r in range(facts.first, facts.rounds):
        for parts in (*_same_chair(problem, r), *_of_round(facts, r)):
            found.setdefault(parts, []).append(r)
    if not found and facts.circle:
        return tuple(conflicts_across(facts))
    return tuple(Conflict(parts, tuple(rounds)) for parts, rounds in found.items())


def _same_chair(problem: Problem, r: int) -> Iterator[tuple[Part, ...]]:
    pins = dict.fromkeys(pin for pin in problem.pins if pin.round == r)
    for one, other in combinations(pins, 2):
        if clash(one, other):
            yield Part(Rule.PIN, one), Part(Rule.PIN, other)


# --- one round --------------------------------------------------------------------------------------------


def _of_round(facts: Facts, r: int) -> Iterator[tuple[Part, ...]]:
    """Yield conflicts inside a round, each without a part of those before it."""
    parts, fits = _parts_of(facts, r), circle_fits if facts.circle else tables_fit
    for _ in range(MOST_PER_ROUND):
        if fits(_asked(facts, r, parts)):
            return
        barred = minimal(parts, lambda some: fits(_asked(facts, r, some)))
        yield barred
        loose = next((part for part in reversed(barred) if not part.is_limit), None)
        if loose is None:
            return
        parts = [part for part in parts if part != loose]


def _parts_of(facts: Facts, r: int) -> list[Part]:
    """Return what counts in a round; of two that would do, the first is left out of a conflict."""
    asked = facts.problem
    pins = [pin for pin in asked.pins if pin.round == r]
    away = [pin.person_id for pin in pins if not facts.present[r] >> facts.index[pin.person_id] & 1]
    bonds = (
        (Rule.TOGETHER, asked.together),
        (Rule.APART, asked.apart),
        (Rule.GROUPS_TOGETHER, asked.groups_together),
        (Rule.GROUPS_APART, asked.groups_apart),
    )
    parts = [Part(Rule.BAN, ban) for ban in asked.bans if facts.circle and ban.round == r]
    parts += [Part(Rule.ONLY, only) for only in asked.only if facts.circle and r not in only.rounds]
    for rule, named in bonds:
        parts += [Part(rule, bond) for bond in named if bond.rounds is None or r in bond.rounds]
    parts += [Part(Rule.PIN, pin) for pin in pins]
    parts += [Part(Rule.ABSENT, person_id=who) for who in away]
    return [*dict.fromkeys(parts), CHAIRS]


def _asked(facts: Facts, r: int, parts: Sequence[Part]) -> RoundAsked:
    """Return what some of the parts ask of a round."""

    def people(*rules: Rule) -> int:
        return bits(facts.index[_person(part)] for part in parts if part.rule in rules)

    def bonds(rule: Rule) -> list[Bond]:
        return [part.what for part in parts if part.rule is rule and isinstance(part.what, Bond)]

    def group_bonds(rule: Rule) -> list[list[int]]:
        named = (part.what.groups for part in parts if part.rule is rule and isinstance(part.what, GroupBond))
        return [[_of_group(facts, name) for name in names] for names in named]

    there = (facts.present[r] | people(Rule.PIN)) & ~people(Rule.ABSENT)
    count, chairs = there.bit_count(), CHAIRS in parts
    return RoundAsked(
        there=there,
        banned=people(Rule.BAN, Rule.ONLY),
        pinned=people(Rule.PIN),
        seats=facts.seats[r] if chairs else None,
        sizes=tuple(facts.sizes(r)) if chairs else (count,) * count,
        apart=tuple(_named(facts, bond) & there for bond in bonds(Rule.APART)),
        together=tuple(_named(facts, bond) & there for bond in bonds(Rule.TOGETHER)),
        camps=tuple(tuple(camps) for camps in group_bonds(Rule.GROUPS_APART)),
        gathered=bits(i for own in group_bonds(Rule.GROUPS_TOGETHER) for mask in own for i in members_of(mask)),
    )


def _person(part: Part) -> str:
    return part.what.person_id if isinstance(part.what, Pin | Ban | Only) else part.person_id


def _named(facts: Facts, bond: Bond) -> int:
    return bits(facts.index[who] for who in bond.people)


def _of_group(facts: Facts, name: str) -> int:
    return bits(facts.members[facts.groups.index(name)]) if name in facts.groups else 0
