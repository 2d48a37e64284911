"""Rules on groups in one round: who may sit with whom, and at how many tables.

People are the bits of an integer, groups are indices.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fishbowl_app.model.rules.rotation.problem import GroupBond, Problem


@dataclass(frozen=True, slots=True)
class GroupRules:
    """What a round asks of groups, only those counted that somebody who is there belongs to.

    `camps` parts the people of groups that are kept apart: those of one camp may sit with each other, and who is
    in none sits with anybody. Where rules overlap it may part more than they ask. `rivals`: per group, whom its
    people must not sit with. `gathered`: the groups that are kept together.
    """

    camps: tuple[int, ...]
    rivals: tuple[int, ...]
    gathered: tuple[int, ...]

    @property
    def any(self) -> bool:
        """Whether anything is asked, so that no mix is."""
        return bool(self.camps or self.gathered)


def group_rules(problem: Problem, groups: tuple[str, ...], there: Sequence[int], r: int) -> GroupRules:
    """Return the rules of a round; `there` are the people of each group who are there."""

    def named(bonds: Iterable[GroupBond]) -> list[list[int]]:
        now = (bond.groups for bond in bonds if bond.rounds is None or r in bond.rounds)
        return [[g for g, name in enumerate(groups) if name in names and there[g]] for names in now]

    against: list[set[int]] = [set() for _ in groups]
    for apart in named(problem.groups_apart):
        for g in apart:
            against[g] |= set(apart) - {g}
    gathered = sorted({g for together in named(problem.groups_together) for g in together})
    rivals = tuple(sum(there[h] for h in others) for others in against)
    return GroupRules(_camps(against, there), rivals, tuple(gathered))


def _camps(against: list[set[int]], there: Sequence[int]) -> tuple[int, ...]:
    """Put groups in camps without rivals, the largest first, each into the first camp that takes it."""
    camps: list[list[int]] = []
    for g in sorted((g for g in range(len(there)) if against[g]), key=lambda g: (-there[g].bit_count(), g)):
        camp = next((camp for camp in camps if not against[g].intersection(camp)), None)
        if camp is None:
            camps.append([g])
        else:
            camp.append(g)
    return tuple(sum(there[g] for g in camp) for camp in camps)


def camp_tables(camps: Sequence[int], tables: int, present: int) -> list[tuple[int, int]]:
    """Return whose each table is, a camp by number, and how many sit there, as even as the camps allow.

    Each camp gets tables by its size (Jefferson's method: the next one goes to the camp that sits most closely),
    its people spread over them, and everybody else fills up. Where there are more camps than tables, the last
    camps have none of their own.
    """
    sizes = [camp.bit_count() for camp in camps]
    given = [int(number < tables) for number in range(len(camps))]
    for _ in range(tables - sum(given)):
        closest = max(range(len(camps)), key=lambda c: (Fraction(sizes[c], given[c]), -c))
        given[closest] += 1
    seated = [
        [c, sizes[c] // given[c] + (k < sizes[c] % given[c])] for c in range(len(camps)) for k in range(given[c])
    ]
    for _ in range(present - sum(size for _, size in seated)):
        min(seated, key=lambda table: table[1])[1] += 1
    return [(camp, size) for camp, size in seated]


def packed(sizes: Iterable[int], count: int) -> list[int]:
    """Return how many of a group sit at each of the fewest tables that can hold it, the largest tables first."""
    filled = []
    for size in sorted(sizes, reverse=True):
        if count > 0:
            filled.append(min(size, count))
            count -= size
    return filled
