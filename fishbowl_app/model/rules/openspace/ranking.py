"""Which of two arrangements for one problem is the better one."""

from __future__ import annotations

from fishbowl_app.model.rules.openspace.measures import Measures
from fishbowl_app.model.rules.openspace.problem import Problem
from fishbowl_app.model.rules.openspace.spaces import SPACE_MOVE, WISH
from fishbowl_app.model.rules.openspace.wall import LEAVING, SLOT_MOVE


def rank(problem: Problem, found: Measures) -> tuple[float, ...]:
    """Return what is less for the better arrangement: topics left off, wishes served, then the worst-off people.

    Where a wall was published, each move counts against the wishes that it serves, to leave the wall as several.
    """
    moves = SLOT_MOVE * (found.slot_moves + LEAVING * found.taken_off) + SPACE_MOVE * found.space_moves
    return (
        found.off_wall,
        moves - WISH * found.served,
        found.people_below_half,
        -found.worst_person,
        -found.jain,
        found.similar_in_parallel,
    )
