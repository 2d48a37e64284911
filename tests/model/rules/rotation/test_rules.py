"""What holds for every plan under every rule, on random instances and against a reading of our own."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.imports.instance import instance_of
from fishbowl_app.model.rules.rotation import SOFT, Rule, measure, plan
from tests.model.rules.rotation.judge import Judge
from tests.model.rules.rotation.strategies import ruled

quick = settings(max_examples=40)


def judged(data, made):
    return Judge(data, [[list(table) for table in tables] for tables in made.tables]).broken()


@quick
@given(ruled(), st.integers(0, 3))
def test_hard_rules_are_never_broken_and_soft_ones_only_where_it_is_said(data, seed):
    made = plan(instance_of(data).problem, seed=seed, iterations=400)
    told = {(breach.rule.value, breach.round) for breach in made.relaxed}
    parted = {
        r for r in range(data["rounds"]) if data["kind"] == "tables" and Judge(data, []).bonds("groups_apart", r)
    }
    lenient = {(rule, r) for r in parted for rule in ("groups_together", "chairs")}  # tables may be uneven there
    assert {breach.rule for breach in made.relaxed} <= SOFT
    assert judged(data, made) - lenient == told - lenient


@quick
@given(ruled())
def test_no_plan_within_all_rules_exceeds_the_bounds(data):
    problem = instance_of(data).problem
    measures = measure(problem, plan(problem, iterations=300))
    if not measures.gave_way:
        assert measures.pairs_met <= measures.pairs_bound
        assert measures.repeats >= measures.repeats_bound
        assert measures.longest_wait >= measures.longest_wait_bound


@quick
@given(ruled())
def test_rules_on_groups_are_kept_where_nothing_else_is_asked(data):
    asked = {key: [] for key in ("apart", "together", "pins", "bans", "only", "past", "published")}
    data = {**data, **asked, "groups_apart": data["groups_apart"][:1]}
    if data["kind"] == "tables":  # with more groups than tables some must share one; two rules may be at odds
        apart = [{**bond, "groups": bond["groups"][: data["tables"]]} for bond in data["groups_apart"]]
        together = [{**bond, "groups": bond["groups"][:1]} for bond in data["groups_together"]]
        data = {**data, "groups_apart": apart, "groups_together": [] if apart else together}
    made = plan(instance_of(data).problem, iterations=400)
    assert {Rule.GROUPS_APART, Rule.GROUPS_TOGETHER}.isdisjoint(breach.rule for breach in made.relaxed)


@settings(max_examples=20)
@given(ruled(), st.integers(0, 1000))
def test_under_any_rules_the_same_seed_gives_the_same_plan(data, seed):
    problem = instance_of(data).problem
    assert plan(problem, seed=seed, iterations=300) == plan(problem, seed=seed, iterations=300)
