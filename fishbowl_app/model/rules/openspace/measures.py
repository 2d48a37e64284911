"""How good an arrangement is, in numbers that can be said to people."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.rules.openspace.facts import strangers_of
from fishbowl_app.model.rules.openspace.problem import Arrangement, Problem
from fishbowl_app.model.rules.openspace.seating import OUT, seat
from fishbowl_app.model.rules.openspace.ways import SlotDemand, demands, ideal, votes_of


@dataclass(frozen=True, slots=True)
class Measures:
    """What an arrangement gives people. A wish counts its weight; hands without a name count 1 each.

    `attendable`: the best choice of each person in each slot, whatever the sizes. `ideal`: the best choices of
    each person, as many as they have free slots: what a wall of one person's own would give. `served`: attendable
    within the sizes of the spaces, with the best seating there is. `turned_away`: how often somebody who could
    attend a choice finds no seat at any. `worst_person`, `people_below_half`, `empty_handed` (who can
    attend nothing) and `jain` (Jain's index of fairness, 1 where all have the same) are of what people can attend
    of their ideal.
    """

    attendable: int
    ideal: int
    served: int
    turned_away: int
    worst_person: float
    people_below_half: int
    empty_handed: int
    jain: float
    similar_in_parallel: int
    slot_moves: int  # published topics in another slot
    space_moves: int  # published topics in another space of the same slot
    off_wall: int  # topics for which there is no cell
    taken_off: int  # published ones among them

    @property
    def fits(self) -> float:
        """Choices served as a share of those that each person could follow on a wall of their own."""
        return self.served / self.ideal if self.ideal else 1.0


def measure(problem: Problem, arrangement: Arrangement) -> Measures:
    """Measure an arrangement."""
    wanted = list(demands(problem, arrangement))
    best = [ideal(problem, person) for person in problem.people]
    got = [sum(max(slot.wishes[n].values(), default=0) for slot in wanted) for n in range(len(best))]
    shares = [
        mine / most
        for person, mine, most in zip(problem.people, got, best, strict=True)
        if most and votes_of(problem, person)
    ]
    seated = [_seated(slot) for slot in wanted]
    slot_moves, space_moves = _moves(problem, arrangement)
    return Measures(
        attendable=sum(max(some.values(), default=0) for slot in wanted for some in slot.wishes),
        ideal=sum(best) + sum(strangers_of(problem)),
        served=sum(weight for weight, _ in seated),
        turned_away=sum(away for _, away in seated),
        worst_person=min(shares, default=1.0),
        people_below_half=sum(share < 0.5 for share in shares),
        empty_handed=shares.count(0.0),
        jain=_jain(shares),
        similar_in_parallel=sum(
            arrangement.slot_of(one) is not None and arrangement.slot_of(one) == arrangement.slot_of(other)
            for one, other in problem.similar
        ),
        slot_moves=slot_moves,
        space_moves=space_moves,
        off_wall=len(problem.topics) - len(arrangement.cells),
        taken_off=sum(name not in arrangement.cells for name in problem.published),
    )


def _seated(slot: SlotDemand) -> tuple[int, int]:
    """Return the weight that can be seated in a slot, and how many who want something find no seat."""
    at = seat(slot.wishes, slot.seats)
    weight = sum(some[t] for some, t in zip(slot.wishes, at, strict=True) if t != OUT)
    return weight, sum(bool(some) and t == OUT for some, t in zip(slot.wishes, at, strict=True))


def _jain(shares: list[float]) -> float:
    squares = sum(share * share for share in shares)
    return sum(shares) ** 2 / (len(shares) * squares) if squares else 1.0


def _moves(problem: Problem, arrangement: Arrangement) -> tuple[int, int]:
    pairs = [
        (problem.published[name], cell) for name, cell in arrangement.cells.items() if name in problem.published
    ]
    slots = sum(before[0] != now[0] for before, now in pairs)
    return slots, sum(before != now for before, now in pairs) - slots
