"""Rotations by CP-SAT: a peer in the benchmark, and the referee of the planner in tests/referee.

Written from the rules alone, in whole numbers and fractions: nothing is taken over from the planner, so that what
is wrong there is not wrong here too. OR-Tools is a package for development; the app does not carry it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from ortools.sat.python import cp_model

from fishbowl_app.model.rules.rotation import Bond, GroupBond, Plan, Problem, RotationKind

Table = dict[str, cp_model.IntVar]  # who -> whether they sit there

LARGEST = 200_000  # pairs at a table in a round; with more of them CP-SAT finds nothing in a minute


class Formulation:
    """All rules of a problem as constraints: what satisfies them is a plan that breaks none."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.circle = problem.kind is RotationKind.CIRCLE
        self.ids = [person.id for person in problem.people]
        self.group = {person.id: person.group for person in problem.people}
        self.coming = range(len(problem.past), problem.rounds)
        self.there = [
            [person.id for person in problem.people if r not in person.absent] for r in range(problem.rounds)
        ]
        self.sits: list[list[Table]] = [  # per round and table
            [{who: self.model.new_bool_var("") for who in self.ids} for _ in range(self._tables(r))]
            for r in range(problem.rounds)
        ]
        self._past()
        self._seats()
        self._by_hand()
        self._turns()
        self._runs()
        self._mix()
        self._bonds()
        self._group_bonds()

    def sat(self, r: int, people: Iterable[str]) -> cp_model.LinearExpr:
        """Return how many of these people sit in a round."""
        chosen = list(people)
        return cp_model.LinearExpr.sum([table[who] for table in self.sits[r] for who in chosen])

    def seats(self, r: int) -> int:
        """Return how many people sit in a round."""
        there = len(self.there[r])
        return min(self.problem.chairs - self.problem.open_chairs, there) if self.circle else there

    def pairs(self) -> cp_model.LinearExpr:
        """Return how many different pairs meet, those of the past included; it may say fewer, never more."""
        before = {frozenset(pair) for at in self.problem.past for table in at for pair in combinations(table, 2)}
        terms: list[cp_model.IntVar] = []
        for one, other in combinations(self.ids, 2):
            if frozenset((one, other)) not in before:
                met = self.model.new_bool_var("")
                self.model.add_bool_or([met.negated(), *self._meetings(one, other)])
                terms.append(met)
        return cp_model.LinearExpr.sum(terms) + len(before)

    def changes(self) -> cp_model.LinearExpr:
        """Return how many coming seats somebody else takes than was published."""
        terms: list[cp_model.IntVar] = []
        for r in self.coming:
            for t, table in enumerate(self.sits[r]):
                seen = self.problem.published[r][t]
                kept = sum(table[who] for who in seen if who in table)
                now = sum(table.values())
                changed = self.model.new_int_var(0, len(self.ids) + len(seen), "")
                self.model.add(changed >= now - kept)
                self.model.add(changed >= len(seen) - kept)
                terms.append(changed)
        return cp_model.LinearExpr.sum(terms)

    def wait_at_most(self, rounds: int) -> None:
        """Ask that nobody is there for more than so many rounds in a row without sitting."""
        for person in self.problem.people:
            there = [r for r in range(self.problem.rounds) if r not in person.absent]
            for start in range(len(there) - rounds):
                stretch = there[start : start + rounds + 1]
                self.model.add_bool_or([self.sits[r][0][person.id] for r in stretch])

    def plan(self, solver: cp_model.CpSolver) -> Plan:
        """Return the plan that was found."""
        return Plan(
            tuple(
                tuple(tuple(who for who, sits in table.items() if solver.boolean_value(sits)) for table in tables)
                for tables in self.sits
            )
        )

    def _tables(self, r: int) -> int:
        past = self.problem.past
        if r < len(past):
            return len(past[r])
        return 1 if self.circle else self.problem.tables

    def _meetings(self, one: str, other: str) -> Iterator[cp_model.IntVar]:
        """Yield for each coming round and table whether two people meet there."""
        for r in self.coming:
            for table in self.sits[r] if {one, other} <= set(self.there[r]) else ():
                both = self.model.new_bool_var("")
                self.model.add_implication(both, table[one])
                self.model.add_implication(both, table[other])
                yield both

    def _past(self) -> None:
        for r, tables in enumerate(self.problem.past):
            for t, table in enumerate(tables):
                for who, sits in self.sits[r][t].items():
                    self.model.add(sits == (who in table))

    def _seats(self) -> None:
        for r in self.coming:
            for who in self.ids:
                places = self.sat(r, [who])
                if who not in self.there[r]:
                    self.model.add(places == 0)
                elif self.circle:
                    self.model.add(places <= 1)
                else:
                    self.model.add(places == 1)
            size, larger = divmod(self.seats(r), len(self.sits[r]))
            for table in self.sits[r]:  # as many larger ones as it takes: all of them together seat everybody
                self.model.add_linear_constraint(sum(table.values()), size, size + (larger > 0))
            self.model.add(self.sat(r, self.ids) == self.seats(r))

    def _by_hand(self) -> None:
        """Pins, bans and people who sit only in some rounds."""
        for pin in self.problem.pins:
            self.model.add(self.sat(pin.round, [pin.person_id]) == 1)
            if pin.table is not None:
                self.model.add(self.sits[pin.round][pin.table][pin.person_id] == 1)
        for ban in self.problem.bans:
            if ban.round in self.coming:
                self.model.add(self.sat(ban.round, [ban.person_id]) == 0)
        for only in self.problem.only if self.circle else ():
            for r in set(self.coming) - only.rounds:
                self.model.add(self.sat(r, [only.person_id]) == 0)

    def _turns(self) -> None:
        """Ask for everybody's fair share: in each round they are there, the seats shared among all who are."""
        if not self.circle or not self.problem.equal_turns:
            return
        shares = [Fraction(self.seats(r), max(1, len(there))) for r, there in enumerate(self.there)]
        slack = self.problem.turn_slack
        for person in self.problem.people:
            share = sum((one for r, one in enumerate(shares) if r not in person.absent), Fraction(0))
            turns = sum(self.sits[r][0][person.id] for r in range(self.problem.rounds))
            self.model.add_linear_constraint(turns, math.floor(share) - slack, math.ceil(share) + slack)

    def _runs(self) -> None:
        most = self.problem.max_run
        if not self.circle or most is None:
            return
        for last in (r for r in self.coming if r >= most):
            for who in self.ids:
                self.model.add(sum(self.sits[r][0][who] for r in range(last - most, last + 1)) <= most)

    def _mix(self) -> None:
        """Ask that every table has about the share of each group; not where a rule on groups decides."""
        for r in self.coming if self.problem.mix else ():
            if self._gathered(r) or any(self._rivals(r, who) for who in self.there[r]):
                continue
            for name in set(self.group.values()):
                members = [who for who in self.there[r] if self.group[who] == name]
                per_table = Fraction(self.seats(r), len(self.sits[r]))
                share = per_table * Fraction(len(members), max(1, len(self.there[r])))
                low, high = math.floor(share), math.ceil(share)
                for table in self.sits[r]:
                    count = sum(table[who] for who in members)
                    slack = self.problem.mix_slack
                    self.model.add_linear_constraint(count, low - slack, high + slack)

    def _rounds(self, bond: Bond | GroupBond) -> list[int]:
        return [r for r in self.coming if bond.rounds is None or r in bond.rounds]

    def _bonds(self) -> None:
        for bond in self.problem.apart:
            for r in self._rounds(bond):
                for table in self.sits[r]:
                    self.model.add_at_most_one(table[who] for who in bond.people)
        for bond in self.problem.together:
            for r in self._rounds(bond):
                there = [who for who in bond.people if who in self.there[r]]
                for one, other in pairwise(there):
                    for table in self.sits[r]:
                        self.model.add(table[one] == table[other])

    def _group_bonds(self) -> None:
        for bond in self.problem.groups_apart:
            for r in self._rounds(bond):
                for table in self.sits[r]:
                    self.model.add_at_most_one(self._at(table, name) for name in bond.groups)
        for r in self.coming:
            if together := self._gathered(r):
                self._fill(r, together) if self.circle else self._gather(r, together)

    def _gathered(self, r: int) -> set[str]:
        """Return the groups that are kept together in a round and have people there."""
        named = {name for bond in self.problem.groups_together if r in self._rounds(bond) for name in bond.groups}
        return named & {self.group[who] for who in self.there[r]}

    def _rivals(self, r: int, who: str) -> list[str]:
        """Return who is there of the groups that somebody's own is kept apart from in a round."""
        bonds = [bond for bond in self.problem.groups_apart if r in self._rounds(bond)]
        against = {name for bond in bonds if self.group[who] in bond.groups for name in bond.groups}
        return [other for other in self.there[r] if self.group[other] in against - {self.group[who]}]

    def _at(self, table: Table, name: str) -> cp_model.IntVar:
        """Return whether somebody of a group sits at a table; it may say so where nobody does."""
        used = self.model.new_bool_var("")
        for who in (who for who in self.ids if self.group[who] == name):
            self.model.add_implication(table[who], used)
        return used

    def _fill(self, r: int, groups: set[str]) -> None:
        """Ask that nobody else sits while somebody of these groups listens who could sit.

        Who could not: those banned and left out, and those whom somebody they are kept apart from keeps off.
        """
        out = {ban.person_id for ban in self.problem.bans if ban.round == r}
        out |= {only.person_id for only in self.problem.only if r not in only.rounds}
        others = self.model.new_bool_var("")
        circle = self.sits[r][0]
        for who in self.there[r]:
            if self.group[who] not in groups:
                self.model.add_implication(circle[who], others)
            elif who not in out:
                kept_off = [circle[rival] for rival in self._rivals(r, who)]
                self.model.add_bool_or([circle[who], others.negated(), *kept_off])

    def _gather(self, r: int, groups: set[str]) -> None:
        """Seat each of these groups at as few tables as can hold it."""
        size, larger = divmod(self.seats(r), len(self.sits[r]))
        sizes = [size + 1] * larger + [size] * (len(self.sits[r]) - larger)
        for name in groups:
            left, least = sum(self.group[who] == name for who in self.there[r]), 0
            while left > 0:
                left -= sizes[least]
                least += 1
            self.model.add(sum(self._at(table, name) for table in self.sits[r]) <= least)


def solver_for(seconds: float | None = None) -> cp_model.CpSolver:
    """Return a solver with one worker and a fixed seed; without a limit it gives the same answer every time."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    if seconds is not None:
        solver.parameters.max_time_in_seconds = seconds
    return solver


def best_found(problem: Problem, seconds: float) -> Plan | None:
    """Return the plan with most pairs that is found in so many seconds, or None: nothing, or too large to try."""
    tables = 1 if problem.kind is RotationKind.CIRCLE else problem.tables
    if math.comb(len(problem.people), 2) * tables * problem.rounds > LARGEST:
        return None
    asked = Formulation(problem)
    asked.model.maximize(asked.pairs())
    solver = solver_for(seconds)
    status = solver.solve(asked.model)
    return asked.plan(solver) if status in (cp_model.OPTIMAL, cp_model.FEASIBLE) else None
