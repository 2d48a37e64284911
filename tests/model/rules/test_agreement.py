"""A priority is shared only where both groups chose it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Option, Presence, Priority
from fishbowl_app.model.rules.agreement import agreement
from tests.model.build import a_session, group, person

NAMES = ("damp", "heat", "lifts", "rent", "roof", "stairs")
lists = st.lists(st.sampled_from(NAMES), unique=True, max_size=6)


def compared(tenants, officers, *rows, **settings):
    sides = {"left_group_id": "Tenants", "right_group_id": "Officers"} | settings
    options = (Option(name, place, name, None) for place, name in enumerate(NAMES))
    chosen = (
        Priority(f"{who} {rank}", name, who, rank)
        for who, names in (("Tenants", tenants), ("Officers", officers))
        for rank, name in enumerate(names, 1)
    )
    return agreement(a_session(group("Tenants"), group("Officers"), *options, *chosen, *rows, **sides))


def names(chosen):
    return [(option.id, rank) for option, rank in chosen]


def test_three_columns():
    found = compared(["damp", "heat", "rent"], ["rent", "roof", "damp"])
    assert [(item.option.id, item.left_rank, item.right_rank) for item in found.shared] == [
        ("damp", 1, 3),
        ("rent", 3, 1),
    ]
    assert names(found.left_only) == [("heat", 2)]
    assert names(found.right_only) == [("roof", 2)]


def test_the_better_sum_of_ranks_comes_first_and_then_the_better_rank():
    found = compared(["heat", "damp", "rent"], ["rent", "damp", "heat"])
    assert [item.option.id for item in found.shared] == ["heat", "rent", "damp"]


def test_the_base_counts_who_is_here():
    here = [person(f"T{number}", "Tenants") for number in range(4)]
    gone = person("Gone", "Tenants", presence=Presence.LEFT)
    found = compared(["damp"], [], *here, gone, person("O", "Officers"), person("Guest"))
    assert (found.left.base, found.right.base) == (4, 1)
    assert found.shared == ()


def test_without_two_groups_there_is_nothing_to_compare():
    assert compared([], [], right_group_id=None) is None
    assert compared([], [], left_group_id=None) is None
    assert compared([], [], left_group_id="Officers") is None


@given(lists, lists)
def test_shared_is_what_both_chose_and_nothing_is_lost(tenants, officers):
    found = compared(tenants, officers)
    shared = {item.option.id for item in found.shared}
    assert shared == set(tenants) & set(officers)
    assert shared | {option.id for option, _ in found.left_only} == set(tenants)
    assert shared | {option.id for option, _ in found.right_only} == set(officers)
    for item in found.shared:
        assert (tenants[item.left_rank - 1], officers[item.right_rank - 1]) == (item.option.id, item.option.id)
    turned = compared(officers, tenants)
    assert {(item.option.id, item.left_rank, item.right_rank) for item in turned.shared} == {
        (item.option.id, item.right_rank, item.left_rank) for item in found.shared
    }
    sums = [item.left_rank + item.right_rank for item in found.shared]
    assert sums == sorted(sums)
