"""Rotation: who sits in which round, planned over all rounds.

Pure: it knows its own frozen dataclasses, and of sessions only the goals, which it shares with the file. `plan`
makes a plan, `measure` says how good it is and where the limit lies, `breaches` which rules it does not keep,
`rank` which of two plans is better, `why` for what reasons somebody sits. `conflicts` names the rules that cannot
be kept together, and `nearest` makes the plan that breaks least.
"""

from fishbowl_app.model.entities import GOALS, Goal
from fishbowl_app.model.rules.rotation.check import SOFT, breaches
from fishbowl_app.model.rules.rotation.conflicts import conflicts
from fishbowl_app.model.rules.rotation.explain import Because, Reason, Why, why
from fishbowl_app.model.rules.rotation.measures import GroupShare, Measures, measure
from fishbowl_app.model.rules.rotation.nearest import Nearest, nearest, without_lost_pins
from fishbowl_app.model.rules.rotation.parts import Conflict, Part
from fishbowl_app.model.rules.rotation.planner import instant_iterations, iterations_for, plan
from fishbowl_app.model.rules.rotation.problem import (
    Ban,
    Bond,
    Breach,
    GroupBond,
    Only,
    Person,
    Pin,
    Plan,
    Problem,
    RotationKind,
    Round,
    Rule,
)
from fishbowl_app.model.rules.rotation.ranking import at_limit, rank

__all__ = [
    "GOALS",
    "SOFT",
    "Ban",
    "Because",
    "Bond",
    "Breach",
    "Conflict",
    "Goal",
    "GroupBond",
    "GroupShare",
    "Measures",
    "Nearest",
    "Only",
    "Part",
    "Person",
    "Pin",
    "Plan",
    "Problem",
    "Reason",
    "RotationKind",
    "Round",
    "Rule",
    "Why",
    "at_limit",
    "breaches",
    "conflicts",
    "instant_iterations",
    "iterations_for",
    "measure",
    "nearest",
    "plan",
    "rank",
    "why",
    "without_lost_pins",
]
