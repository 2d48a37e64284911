"""Agenda walls by CP-SAT: a peer in the benchmark, and the referee of the planner in tests/referee.

Written from the rules alone, in whole numbers: nothing is taken over from the planner, so that what is wrong there
is not wrong here too. OR-Tools is a package for development; the app does not carry it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from ortools.sat.python import cp_model

from fishbowl_app.model.rules.openspace import Arrangement, Cell, Problem, Topic

LARGEST = 30_000  # choices in slots; with more of them CP-SAT finds nothing good in a minute


class Formulation:
    """All rules of a problem as constraints: what satisfies them is an arrangement that breaks none."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.cells: list[Cell] = [(s, r) for s in range(problem.slots) for r in range(len(problem.spaces))]
        self.at = {
            (topic.id, cell): self.model.new_bool_var("")
            for topic in problem.topics
            for cell in self.cells
            if self._may(topic, cell)
        }
        self._once()
        self._apart()
        self._after()
        self.served = self._served()

    def in_slot(self, topic: str, slot: int) -> cp_model.LinearExpr:
        """Return 1 where a topic is in a slot."""
        return cp_model.LinearExpr.sum(
            [at for (name, cell), at in self.at.items() if (name, cell[0]) == (topic, slot)]
        )

    def placed(self) -> cp_model.LinearExpr:
        """Return how many topics are on the wall."""
        return cp_model.LinearExpr.sum(list(self.at.values()))

    def slot_moves(self) -> cp_model.LinearExpr:
        """Return how many topics are in another slot than they were published in."""
        moved = [
            at
            for (name, cell), at in self.at.items()
            if name in self.problem.published and self.problem.published[name][0] != cell[0]
        ]
        return cp_model.LinearExpr.sum(moved)

    def arrangement(self, solver: cp_model.CpSolver) -> Arrangement:
        """Return what was found."""
        return Arrangement({name: cell for (name, cell), at in self.at.items() if solver.value(at)})

    def _may(self, topic: Topic, cell: Cell) -> bool:
        slot, space = cell
        published = self.problem.published.get(topic.id)
        if slot in self.problem.frozen or (published is not None and published[0] in self.problem.frozen):
            return published == cell
        away = any(slot in person.absent for person in self.problem.people if person.id in topic.hosts)
        return (
            not away
            and slot not in self.problem.spaces[space].closed
            and (topic.slots is None or slot in topic.slots)
            and (topic.spaces is None or space in topic.spaces)
            and topic.fixed in (None, cell)
        )

    def _over(self, topic: str) -> bool:
        return self.problem.published.get(topic, (-1, 0))[0] in self.problem.frozen

    def _once(self) -> None:
        """Every topic at most once, what is over where it was; one topic in a cell."""
        for topic in self.problem.topics:
            cells = [at for (name, _), at in self.at.items() if name == topic.id]
            if self._over(topic.id):
                self.model.add(sum(cells) == 1)
            else:
                self.model.add_at_most_one(cells)
        for cell in self.cells:
            if cell[0] not in self.problem.frozen:
                self.model.add_at_most_one([at for (_, where), at in self.at.items() if where == cell])

    def _apart(self) -> None:
        pairs = {frozenset(pair) for pair in self.problem.not_parallel}
        for one, other in combinations(self.problem.topics, 2):
            if set(one.hosts) & set(other.hosts) or {one.id, other.id} in pairs:
                for slot in set(range(self.problem.slots)) - self.problem.frozen:
                    self.model.add(self.in_slot(one.id, slot) + self.in_slot(other.id, slot) <= 1)

    def _after(self) -> None:
        """A topic is later than those it continues, where both are on the wall."""
        for topic in self.problem.topics:
            for before in topic.after:
                if self._over(topic.id) and self._over(before):
                    continue
                for slot in range(self.problem.slots):
                    later = sum(self.in_slot(before, s) for s in range(slot, self.problem.slots))
                    self.model.add(self.in_slot(topic.id, slot) + later <= 1)

    def _served(self) -> cp_model.LinearExpr:
        """Return the weight of people who are seated; it may say less, never more."""
        terms: list[cp_model.LinearExpr] = []
        seats: dict[str, list[cp_model.IntVar]] = {topic.id: [] for topic in self.problem.topics}
        hands: list[tuple[str, Mapping[str, int], frozenset[int]]] = [
            (f"hand {n}", {topic.id: 1}, frozenset())
            for topic in self.problem.topics
            for n in range(_hands(self.problem, topic))
        ]
        people = [(person.id, person.votes, person.absent) for person in self.problem.people]
        for who, votes, absent in (*people, *hands):
            own = [topic.id for topic in self.problem.topics if who in topic.hosts]
            for slot in set(range(self.problem.slots)) - absent:
                here = []
                for name, weight in votes.items():
                    if weight and name not in own:
                        goes = self.model.new_bool_var("")
                        self.model.add(goes <= self.in_slot(name, slot))
                        here.append(goes)
                        seats[name].append(goes)
                        terms.append(weight * goes)
                for name in own:
                    self.model.add(sum(here) + 10 * self.in_slot(name, slot) <= 10 if here else True)
                self.model.add_at_most_one(here)
        for topic in self.problem.topics:
            most = sum(
                max(0, self.problem.spaces[cell[1]].capacity - len(set(topic.hosts))) * at
                for (name, cell), at in self.at.items()
                if name == topic.id
            )
            self.model.add(sum(seats[topic.id]) <= most)
        return cp_model.LinearExpr.sum(terms)


def _hands(problem: Problem, topic: Topic) -> int:
    named = [p for p in problem.people if p.votes.get(topic.id) and p.id not in topic.hosts]
    return max(0, topic.size - len(named))


def solver_for(seconds: float | None = None) -> cp_model.CpSolver:
    """Return a solver with one worker, so that it does the same each time."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if seconds is not None:
        solver.parameters.max_time_in_seconds = seconds
    return solver


def best_found(problem: Problem, seconds: float) -> Arrangement | None:
    """Return the best arrangement CP-SAT finds, None where it finds none or the problem is too large for it."""
    if problem.slots * sum(len(person.votes) for person in problem.people) > LARGEST:
        return None
    asked = Formulation(problem)
    asked.model.maximize(asked.served + 1_000 * asked.placed())
    solver = solver_for(seconds)
    status = solver.status_name(solver.solve(asked.model))
    return asked.arrangement(solver) if status in ("OPTIMAL", "FEASIBLE") else None
