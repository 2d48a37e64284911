"""Rules of the rotation: made, changed, grown by a round, and mended when people, groups or rounds go."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Group, Kind, SeatRuleKind
from fishbowl_app.model.errors import BadRule, Gone, RuleProblem
from fishbowl_app.model.ops.agenda import add_activity, delete_activity, edit_activity
from fishbowl_app.model.ops.groups import delete_group
from fishbowl_app.model.ops.people import delete_participants
from fishbowl_app.model.ops.seat_rules import MOST_NAMED, add_rule, allow, delete_rule, edit_rule, forbid
from tests.model.ops.helpers import item, who

APART, TOGETHER, ONLY, NOT = SeatRuleKind.APART, SeatRuleKind.TOGETHER, SeatRuleKind.ONLY, SeatRuleKind.NOT
GROUPS_APART, GROUPS_TOGETHER = SeatRuleKind.GROUPS_APART, SeatRuleKind.GROUPS_TOGETHER


def ids(session, *names):
    return [who(session, name) for name in names]


def rounds(session, *titles):
    return [item(session, title).id for title in titles]


def group_id(session, name):
    return next(group.id for group in session.snapshot.all(Group).values() if group.name == name)


def said(session):
    """Return the rules in words: kind, names, titles of the rounds."""
    now = session.snapshot
    names = {row.id: row.name for row in (*now.people, *now.group_list)}
    return [
        (rule.kind, [names[each] for each in rule.who], [now.activities[each].title for each in rule.round_ids])
        for rule in now.rule_list
    ]


def a_table_round(session):
    return add_activity(session, Kind.TABLES, "Tables", 900).id


def test_rules_stand_in_the_order_in_which_they_were_made(session):
    add_rule(session, APART, ids(session, "Anwen", "Dylan"))
    add_rule(session, ONLY, ids(session, "Elin"), rounds(session, "Round 1", "Round 3"))
    add_rule(session, GROUPS_TOGETHER, [group_id(session, "Tenants")], rounds(session, "Round 2"))
    assert said(session) == [
        (APART, ["Anwen", "Dylan"], []),
        (ONLY, ["Elin"], ["Round 1", "Round 3"]),
        (GROUPS_TOGETHER, ["Tenants"], ["Round 2"]),
    ]


def test_a_rule_may_name_table_rounds_unless_it_is_about_sitting_at_all(session):
    tables = a_table_round(session)
    add_rule(session, APART, ids(session, "Anwen", "Dylan"), [tables, *rounds(session, "Round 1")])
    for kind in (ONLY, NOT):
        with pytest.raises(BadRule) as broken:
            add_rule(session, kind, ids(session, "Anwen"), [tables])
        assert broken.value.problem is RuleProblem.AT_TABLES


@pytest.mark.parametrize("kind", [APART, TOGETHER, GROUPS_APART])
def test_two_are_needed_where_it_is_about_each_other(session, kind):
    one = [group_id(session, "Tenants")] if kind is GROUPS_APART else ids(session, "Anwen")
    for named in (one, one * 2):
        with pytest.raises(BadRule) as broken:
            add_rule(session, kind, named)
        assert (broken.value.problem, broken.value.limit) == (RuleProblem.TOO_FEW, 2)


@pytest.mark.parametrize("kind", [ONLY, NOT, GROUPS_TOGETHER])
def test_nobody_is_too_few(session, kind):
    with pytest.raises(BadRule) as broken:
        add_rule(session, kind, [], rounds(session, "Round 1"))
    assert (broken.value.problem, broken.value.limit) == (RuleProblem.TOO_FEW, 1)


def test_somebody_sits_only_in_rounds_that_are_named(session):
    with pytest.raises(BadRule) as broken:
        add_rule(session, ONLY, ids(session, "Anwen"))
    assert broken.value.problem is RuleProblem.NO_ROUND
    add_rule(session, NOT, ids(session, "Anwen"))  # who never sits needs no list
    assert said(session) == [(NOT, ["Anwen"], [])]


def test_who_or_what_is_not_there_is_refused(session):
    dylan = who(session, "Dylan")
    for kind, named, in_rounds in [
        (APART, [dylan, "nobody"], []),
        (APART, [dylan, group_id(session, "Tenants")], []),
        (GROUPS_TOGETHER, [dylan], []),
        (NOT, [dylan], ["no round"]),
        (NOT, [dylan], rounds(session, "Tea")),
    ]:
        with pytest.raises(Gone):
            add_rule(session, kind, named, in_rounds)


def test_the_same_rule_is_not_made_twice_in_whatever_order(session):
    both, in_rounds = ids(session, "Anwen", "Dylan"), rounds(session, "Round 1", "Round 2")
    add_rule(session, APART, both, in_rounds)
    other = add_rule(session, TOGETHER, both, in_rounds)
    with pytest.raises(BadRule) as broken:
        add_rule(session, APART, both[::-1], in_rounds[::-1])
    assert broken.value.problem is RuleProblem.THERE_ALREADY
    with pytest.raises(BadRule):
        edit_rule(session, other.id, kind=APART)
    edit_rule(session, other.id, round_ids=in_rounds)  # as it is: no step
    assert len(session.snapshot.rule_list) == 2


def test_no_rule_grows_beyond_what_the_file_can_keep(session):
    with pytest.raises(BadRule) as broken:
        add_rule(session, APART, [str(number) for number in range(MOST_NAMED + 1)])
    assert (broken.value.problem, broken.value.limit) == (RuleProblem.TOO_MANY, MOST_NAMED)


def test_a_rule_is_edited_and_deleted(session):
    rule = add_rule(session, APART, ids(session, "Anwen", "Dylan"))
    edit_rule(session, rule.id, round_ids=rounds(session, "Round 2"))
    edit_rule(session, rule.id, who=ids(session, "Anwen", "Elin"))
    assert said(session) == [(APART, ["Anwen", "Elin"], ["Round 2"])]
    tenants, officers = group_id(session, "Tenants"), group_id(session, "Officers")
    edit_rule(session, rule.id, kind=GROUPS_APART, who=[tenants, officers], round_ids=[])
    assert said(session) == [(GROUPS_APART, ["Tenants", "Officers"], [])]
    with pytest.raises(Gone):
        edit_rule(session, rule.id, kind=APART)  # the groups are no people
    delete_rule(session, rule.id)
    assert said(session) == []
    with pytest.raises(Gone):
        delete_rule(session, rule.id)


# --- forbid and allow -------------------------------------------------------------------------------------


def test_forbidding_grows_one_rule_and_allowing_shrinks_it(session):
    anwen = who(session, "Anwen")
    for title in ("Round 1", "Round 3", "Round 1"):
        forbid(session, anwen, item(session, title).id)
    assert said(session) == [(NOT, ["Anwen"], ["Round 1", "Round 3"])]
    for title in ("Round 1", "Round 2", "Round 3"):
        allow(session, anwen, item(session, title).id)
    assert said(session) == []


def test_who_never_sits_may_be_let_into_one_round(session):
    add_rule(session, NOT, ids(session, "Anwen"))
    forbid(session, who(session, "Anwen"), item(session, "Round 1").id)  # says nothing new
    allow(session, who(session, "Anwen"), item(session, "Round 2").id)
    assert said(session) == [(NOT, ["Anwen"], ["Round 1", "Round 3"])]


def test_a_rule_about_several_stays_for_the_others(session):
    add_rule(session, NOT, ids(session, "Anwen", "Dylan"), rounds(session, "Round 1", "Round 2"))
    forbid(session, who(session, "Anwen"), item(session, "Round 3").id)
    allow(session, who(session, "Anwen"), item(session, "Round 1").id)
    assert said(session) == [
        (NOT, ["Dylan"], ["Round 1", "Round 2"]),
        (NOT, ["Anwen"], ["Round 3", "Round 2"]),
    ]


def test_allowing_takes_a_round_from_every_rule_that_names_it(session):
    dylan, first = who(session, "Dylan"), item(session, "Round 1").id
    forbid(session, dylan, first)
    add_rule(session, NOT, ids(session, "Anwen", "Dylan"), rounds(session, "Round 1", "Round 2"))
    add_rule(session, NOT, ids(session, "Elin", "Dylan"), [first])
    allow(session, dylan, first)
    assert said(session) == [
        (NOT, ["Anwen"], ["Round 1", "Round 2"]),
        (NOT, ["Elin"], ["Round 1"]),
        (NOT, ["Dylan"], ["Round 2"]),
    ]


def test_only_rounds_of_the_fishbowl_are_forbidden_to_somebody_who_is_there(session):
    for person_id, round_id in [
        ("nobody", item(session, "Round 1").id),
        (who(session, "Anwen"), a_table_round(session)),
        (who(session, "Anwen"), item(session, "Tea").id),
    ]:
        for act in (forbid, allow):
            with pytest.raises(Gone):
                act(session, person_id, round_id)


# --- mended in the same step ------------------------------------------------------------------------------


def test_a_rule_goes_on_without_those_who_are_deleted_until_too_few_are_left(session):
    add_rule(session, APART, ids(session, "Anwen", "Dylan", "Elin"))
    forbid(session, who(session, "Anwen"), item(session, "Round 1").id)
    delete_participants(session, ids(session, "Anwen"))
    assert said(session) == [(APART, ["Dylan", "Elin"], [])]
    steps = len(session.history)
    delete_participants(session, ids(session, "Dylan"))
    assert (said(session), len(session.history)) == ([], steps + 1)


def test_a_rule_about_groups_goes_with_them(session):
    tenants, officers = group_id(session, "Tenants"), group_id(session, "Officers")
    add_rule(session, GROUPS_APART, [tenants, officers])
    add_rule(session, GROUPS_TOGETHER, [tenants, officers])
    delete_group(session, officers)
    assert said(session) == [(GROUPS_TOGETHER, ["Tenants"], [])]


def test_a_rule_about_rounds_goes_with_the_last_of_them_and_never_becomes_one_for_all(session):
    add_rule(session, APART, ids(session, "Anwen", "Dylan"), rounds(session, "Round 1", "Round 2"))
    delete_activity(session, item(session, "Round 1").id)
    assert said(session) == [(APART, ["Anwen", "Dylan"], ["Round 2"])]
    edit_activity(session, item(session, "Round 2").id, kind=Kind.TALK)
    assert said(session) == []


def test_a_round_that_becomes_a_table_round_keeps_the_rules_that_can_be(session):
    forbid(session, who(session, "Anwen"), item(session, "Round 2").id)
    add_rule(session, TOGETHER, ids(session, "Anwen", "Dylan"), rounds(session, "Round 2"))
    edit_activity(session, item(session, "Round 2").id, kind=Kind.TABLES)
    assert said(session) == [(TOGETHER, ["Anwen", "Dylan"], ["Round 2"])]
