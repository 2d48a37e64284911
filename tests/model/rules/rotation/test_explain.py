"""Reasons why somebody sits or does not, and that they are true."""

from __future__ import annotations

from hypothesis import given, settings

from fishbowl_app.imports.instance import instance_of
from fishbowl_app.model.rules.rotation import (
    Ban,
    Bond,
    GroupBond,
    Only,
    Person,
    Pin,
    Plan,
    Why,
    plan,
    why,
)
from tests.model.rules.rotation.problems import at_tables, circle, people
from tests.model.rules.rotation.strategies import instances


def reasons(problem, made, who, number):
    return {reason.why: reason for reason in why(problem, made, who)[number].reasons}


def test_what_was_set_by_hand_is_named_first():
    who = (*people(8), Person("late", absent=frozenset({0})))
    asked = circle(
        who=who,
        chairs=3,
        pins=(Pin(0, "p1"),),
        bans=(Ban(0, "p2"),),
        only=(Only("p3", frozenset({1, 2})),),
        apart=(Bond(("p1", "p4")),),
        together=(Bond(("p1", "p5")),),
    )
    made = plan(asked, iterations=3_000)
    assert why(asked, made, "p1")[0].reasons[0].why is Why.PINNED
    assert reasons(asked, made, "p1", 0)[Why.WITH].people == ("p5",)
    assert reasons(asked, made, "p5", 0)[Why.WITH].people == ("p1",)
    assert Why.BANNED in reasons(asked, made, "p2", 0)
    assert reasons(asked, made, "p3", 0)[Why.ONLY].number == 2
    assert reasons(asked, made, "p4", 0)[Why.APART].people == ("p1",)
    assert reasons(asked, made, "late", 0).keys() == {Why.ABSENT}


def test_turns_waits_and_new_faces_are_counted():
    asked = circle(6, rounds=3, chairs=2)
    made = Plan(((("p0", "p1"),), (("p2", "p3"),), (("p4", "p0"),)))
    found = reasons(asked, made, "p4", 2)
    assert found[Why.FEWEST_TURNS].number == 0
    assert found[Why.LONGEST_WAIT].number == 2
    assert (found[Why.NEW_FACES].number, found[Why.NEW_FACES].of) == (1, 1)
    again = reasons(asked, made, "p0", 2)
    assert again[Why.WAITED].number == 1
    assert Why.FEWEST_TURNS not in again
    assert reasons(asked, made, "p0", 1)[Why.HAS_TURNS].number == 2


def test_a_round_of_one_group_and_a_group_that_has_its_share():
    who = people(8, ("tenants", "officers"))
    own = GroupBond(("tenants",), frozenset({0}))
    asked = circle(who=who, chairs=4, rounds=2, equal_turns=False, groups_together=(own,))
    made = plan(asked, iterations=3_000)
    assert reasons(asked, made, "p0", 0)[Why.GROUP_ROUND].group == "tenants"
    assert reasons(asked, made, "p1", 0)[Why.GROUP_ROUND].group == "tenants"
    listens = next(who for who in ("p0", "p2", "p4", "p6") if not why(asked, made, who)[1].sits)
    assert reasons(asked, made, listens, 1)[Why.GROUP_FULL].number == 2


def test_groups_kept_apart_in_the_circle():
    who = people(8, ("tenants", "officers"))
    asked = circle(who=who, chairs=3, rounds=1, groups_apart=(GroupBond(("tenants", "officers")),))
    made = plan(asked, iterations=3_000)
    sits = made.rounds[0][0]
    other = "p1" if int(sits[1:]) % 2 == 0 else "p0"
    rival = "tenants" if other == "p1" else "officers"
    assert reasons(asked, made, other, 0)[Why.RIVALS].group == rival


def test_a_run_that_is_long_enough_and_a_seat_that_was_published():
    seen = ((("p0", "p1"),), (("p0", "p2"),), (("p3", "p4"),))
    asked = circle(5, rounds=3, chairs=2, max_run=2, past=seen[:2], published=seen)
    made = plan(asked)
    assert reasons(asked, made, "p0", 0).keys() == {Why.HAPPENED}
    assert reasons(asked, made, "p0", 2)[Why.RUN].number == 2
    assert Why.KEPT in reasons(asked, made, "p3", 2)


def test_at_tables_everybody_sits_and_meets():
    asked = at_tables(4, rounds=2, tables=2)
    made = Plan(((("p0", "p1"), ("p2", "p3")), (("p0", "p1"), ("p2", "p3"))))
    assert [because.table for because in why(asked, made, "p3")] == [1, 1]
    assert reasons(asked, made, "p0", 0)[Why.NEW_FACES].number == 1
    assert reasons(asked, made, "p0", 1)[Why.MET_BEFORE].people == ("p1",)


@given(instances())
@settings(max_examples=40)
def test_there_is_a_reason_for_every_round_of_everybody(drawn):
    asked = instance_of(drawn).problem
    made = plan(asked, iterations=300)
    for person in asked.people:
        found = why(asked, made, person.id)
        assert [because.round for because in found] == list(range(asked.rounds))
        for r, because in enumerate(found):
            assert because.sits == (person.id in made.rounds[r])
            alone = because.sits and len(made.tables[r][because.table]) == 1
            assert because.reasons or alone
