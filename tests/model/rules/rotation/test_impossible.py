"""What no plan can answer is refused with the round and the people it is about; nonsense never gets that far."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import RotationImpossible, RotationProblem
from fishbowl_app.model.rules.rotation import GOALS, Ban, Bond, Goal, GroupBond, Only, Person, Pin, plan
from tests.model.rules.rotation.problems import at_tables, circle, people

ABSENT = (*people(5), Person("late", absent=frozenset({0})))


@pytest.mark.parametrize(
    ("problem", "why", "number", "who"),
    [
        (lambda: circle(who=[], count=0), RotationProblem.NO_PEOPLE, None, ()),
        (lambda: circle(rounds=0), RotationProblem.NO_ROUNDS, None, ()),
        (lambda: circle(who=ABSENT, pins=(Pin(0, "late"),)), RotationProblem.PIN_ABSENT, 0, ("late",)),
        (
            lambda: circle(chairs=2, pins=(Pin(1, "p0"), Pin(1, "p1"), Pin(1, "p2"))),
            RotationProblem.TOO_MANY_PINS,
            1,
            ("p0", "p1", "p2"),
        ),
        (lambda: circle(pins=(Pin(3, "p1"),), bans=(Ban(3, "p1"),)), RotationProblem.CONTRADICTION, 3, ("p1",)),
        (lambda: circle(pins=(Pin(0, "p1", 0), Pin(0, "p1", 1))), RotationProblem.TWICE_IN_ROUND, 0, ("p1",)),
        (
            lambda: circle(pins=(Pin(0, "p1", 2), Pin(0, "p2", 2))),
            RotationProblem.CONTRADICTION,
            0,
            ("p1", "p2"),
        ),
        (lambda: at_tables(bans=(Ban(1, "p1"),)), RotationProblem.CONTRADICTION, 1, ("p1",)),
    ],
)
def test_what_cannot_be_is_refused_with_round_and_people(problem, why, number, who):
    with pytest.raises(RotationImpossible) as refused:
        plan(problem())
    assert (refused.value.problem, refused.value.round, refused.value.who) == (why, number, who)


def test_pins_of_rounds_that_have_happened_do_not_matter_any_more():
    past = ((("p0", "p1", "p2", "p3"),),)
    made = plan(circle(past=past, pins=(Pin(0, "p9"),), bans=(Ban(0, "p0"),)))
    assert made.tables[0] == past[0]


def test_the_same_pin_twice_is_one_pin():
    made = plan(circle(pins=(Pin(0, "p1", 0), Pin(0, "p1", 0), Pin(0, "p1"))))
    assert made.chairs[0][0] == "p1"


@pytest.mark.parametrize(
    "asked",
    [
        {"who": (*people(3), Person("p1"))},
        {"rounds": -1},
        {"chairs": 2, "open_chairs": 2},
        {"max_run": 0},
        {"mix_slack": -1},
        {"pins": (Pin(0, "stranger"),)},
        {"pins": (Pin(4, "p0"),)},
        {"pins": (Pin(0, "p0", chair=4),)},
        {"who": (Person("p0", absent=frozenset({9})),)},
        {"apart": (Bond(("p0", "p0")),)},
        {"apart": (Bond(("p0", "stranger")),)},
        {"together": (Bond(("p0", "p1"), frozenset({4})),)},
        {"groups_apart": (GroupBond(("a", "a")),)},
        {"groups_together": (GroupBond(("a",), frozenset({-1})),)},
        {"only": (Only("stranger", frozenset({0})),)},
        {"only": (Only("p0", frozenset({4})),)},
        {"goals": (Goal.PAIRS,)},
        {"goals": (*GOALS, Goal.PAIRS)},
        {"past": ((("p0",),),) * 5},
        {"past": ((("p0",), ("p1",)),)},
        {"past": ((("p0", "p0"),),)},
    ],
)
def test_parts_that_do_not_fit_together_make_no_problem(asked):
    with pytest.raises(ValueError, match=r"."):
        circle(**asked)
