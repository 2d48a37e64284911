"""Open space: which topic is in which slot and space, arranged over all slots. Pure.

`arrange` makes an arrangement, with few moves where a wall was published, and `free_arrangement` the best one
whatever moves. `measure` says how good it is, `breaches` which rules it breaks, `misfits` which topics found no
cell and why, `itineraries` who goes where, `rank` which of two arrangements is better,
`plain_limit` and `prove_limit` what none can exceed.
"""

from fishbowl_app.model.rules.openspace.check import Breach, Rule, breaches
from fishbowl_app.model.rules.openspace.limit import Limit, LimitKind, plain_limit, prove_limit
from fishbowl_app.model.rules.openspace.measures import Measures, measure
from fishbowl_app.model.rules.openspace.misfits import Misfit, Reason, misfits
from fishbowl_app.model.rules.openspace.planner import (
    arrange,
    free_arrangement,
    instant_iterations,
    iterations_for,
)
from fishbowl_app.model.rules.openspace.problem import NO_LIMIT, Arrangement, Cell, Person, Problem, Space, Topic
from fishbowl_app.model.rules.openspace.ranking import rank
from fishbowl_app.model.rules.openspace.ways import itineraries

__all__ = [
    "NO_LIMIT",
    "Arrangement",
    "Breach",
    "Cell",
    "Limit",
    "LimitKind",
    "Measures",
    "Misfit",
    "Person",
    "Problem",
    "Reason",
    "Rule",
    "Space",
    "Topic",
    "arrange",
    "breaches",
    "free_arrangement",
    "instant_iterations",
    "iterations_for",
    "itineraries",
    "measure",
    "misfits",
    "plain_limit",
    "prove_limit",
    "rank",
]
