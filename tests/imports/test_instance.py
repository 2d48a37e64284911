"""Rotation instance files: read, refused with a reason, answered."""

from __future__ import annotations

import copy
import json

import pytest

from fishbowl_app.imports.instance import instance_of, plan_document, read_instance
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.rules.rotation import (
    GOALS,
    Ban,
    Bond,
    Goal,
    GroupBond,
    Only,
    Person,
    Pin,
    RotationKind,
    plan,
)

GOOD = {
    "format": "fishbowl-rotation/1",
    "name": "small",
    "kind": "circle",
    "rounds": 3,
    "chairs": 3,
    "open_chairs": 1,
    "participants": [{"id": "a", "group": "x"}, {"id": "b", "absent": [1]}, {"id": "c"}, {"id": "d"}],
    "rules": {"max_run": 2, "turns": "quota", "mix": "quota", "turn_slack": 1},
    "apart": [["a", "b"]],
    "together": [["c", "d"]],
    "pins": [[1, "a"]],
    "bans": [[2, "c"]],
    "past": [["a", "c"]],
    "published": [["a", "c"], ["a", "d"], ["gone", "b"]],
}


def test_every_field_arrives():
    problem = instance_of(GOOD).problem
    assert problem.kind is RotationKind.CIRCLE
    assert (problem.rounds, problem.chairs, problem.open_chairs) == (3, 3, 1)
    assert problem.people[:2] == (Person("a", "x"), Person("b", "", frozenset({1})))
    assert (problem.max_run, problem.turn_slack, problem.mix_slack) == (2, 1, 0)
    assert problem.equal_turns
    assert problem.mix
    assert problem.pins == (Pin(1, "a"),)
    assert problem.bans == (Ban(2, "c"),)
    assert (problem.apart, problem.together) == ((Bond(("a", "b")),), (Bond(("c", "d")),))
    assert problem.past == ((("a", "c"),),)
    assert problem.published[2] == (("gone", "b"),)


def test_rules_for_some_rounds_for_groups_and_the_order_of_goals_arrive():
    data = changed(
        apart=[["a", "b"], {"people": ["a", "c"], "rounds": [1]}],
        together=[{"people": ["c", "d"]}],
        groups_apart=[{"groups": ["x", ""], "rounds": [0, 2]}],
        groups_together=[{"groups": ["x"]}],
        only=[["d", [1, 2]]],
        goals=["pairs", "turns", "waits", "mix"],
    )
    problem = instance_of(data).problem
    assert problem.apart == (Bond(("a", "b")), Bond(("a", "c"), frozenset({1})))
    assert problem.together == (Bond(("c", "d")),)
    assert problem.groups_apart == (GroupBond(("x", ""), frozenset({0, 2})),)
    assert problem.groups_together == (GroupBond(("x",)),)
    assert problem.only == (Only("d", frozenset({1, 2})),)
    assert problem.goals == (Goal.PAIRS, Goal.TURNS, Goal.WAITS, Goal.MIX)


def test_without_an_order_goals_have_the_usual_one():
    assert instance_of(GOOD).problem.goals == GOALS


def test_a_rule_that_is_not_named_is_not_kept():
    problem = instance_of({**GOOD, "rules": {}}).problem
    assert not problem.equal_turns
    assert not problem.mix
    assert problem.max_run is None


def test_the_plan_of_a_circle_is_a_list_of_ids_for_each_round():
    instance = instance_of(GOOD)
    document = plan_document(instance, plan(instance.problem))
    assert document["instance"] == "small"
    assert document["rounds"][0] == ["a", "c"]
    assert json.loads(json.dumps(document)) == document


def test_the_plan_of_tables_has_the_tables_of_each_round():
    people = [{"id": f"p{number}"} for number in range(6)]
    data = {"format": "fishbowl-rotation/1", "name": "t", "kind": "tables", "rounds": 2, "tables": 2}
    instance = instance_of({**data, "participants": people})
    document = plan_document(instance, plan(instance.problem))
    assert [[len(table) for table in tables] for tables in document["rounds"]] == [[3, 3], [3, 3]]


def changed(**fields):
    return {**copy.deepcopy(GOOD), **fields}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "an object"),
        ({}, "not fishbowl-rotation/1"),
        (changed(format="fishbowl-openspace/1"), "not fishbowl-rotation/1"),
        (changed(kind="line"), "kind"),
        (changed(rounds="3"), "rounds"),
        (changed(rounds=True), "rounds"),
        (changed(rounds=10**9), "rounds"),
        (changed(rounds=2.5), "rounds"),
        (changed(chairs=None), "chairs"),
        (changed(open_chairs=3), "no chair is filled"),
        (changed(participants=[{"id": "a"}, {"id": "a"}]), "twice"),
        (changed(participants=[{"id": 7}]), "id"),
        (changed(participants={}), "participants"),
        (changed(participants=[{"id": "a", "absent": [9]}]), "no round 9"),
        (changed(pins=[[0]]), "pins"),
        (changed(pins=[[0, "stranger"]]), "stranger"),
        (changed(bans=[[-1, "a"]]), "bans"),
        (changed(apart=["ab"]), "apart"),
        (changed(apart=[{"rounds": [0]}]), "apart"),
        (changed(together=[{"people": ["a"], "rounds": [3]}]), "no round 3"),
        (changed(groups_apart=[["x", ""]]), "groups_apart"),
        (changed(groups_together=[{"groups": ["x"], "rounds": "0"}]), "groups_together"),
        (changed(groups_together=[{"groups": ["typo"]}]), "unknown group typo"),
        (changed(only=[["a"]]), "only"),
        (changed(only=[["a", [0]], ["stranger", [1]]]), "stranger"),
        (changed(goals=["pairs", "turns", "mix"]), "goals"),
        (changed(goals=["pairs", "turns", "mix", "luck"]), "luck"),
        (changed(past=[["a", "c"]] * 4), "past"),
        (changed(past=[["stranger"]]), "stranger"),
        (changed(rules={"turns": "all"}), "turns"),
        (changed(rules={"max_run": 0}), "max_run"),
        (changed(rules=[]), "rules"),
        (changed(name=None), "name"),
    ],
)
def test_what_is_wrong_is_said(data, said):
    with pytest.raises(DataRefused) as refused:
        instance_of(data, "x.json")
    assert refused.value.problem is DataProblem.DAMAGED
    assert refused.value.name == "x.json"
    assert said in refused.value.detail


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", DataProblem.DAMAGED),
        (b"{", DataProblem.DAMAGED),
        (b"\xff\xfe{}", DataProblem.DAMAGED),
        (b"[" * 100_000, DataProblem.DAMAGED),
        (b'{"rounds": ' + b"9" * 5_000 + b"}", DataProblem.DAMAGED),
        (b" " * 5_000_001, DataProblem.TOO_BIG),
    ],
)
def test_a_file_that_is_no_instance_is_refused(tmp_path, content, problem):
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    with pytest.raises(DataRefused) as refused:
        read_instance(path)
    assert refused.value.problem is problem
    assert refused.value.name == "odd.json"


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(DataRefused) as missing:
        read_instance(tmp_path / "none.json")
    assert missing.value.problem is DataProblem.MISSING
    with pytest.raises(DataRefused) as folder:
        read_instance(tmp_path)
    assert folder.value.problem is DataProblem.DAMAGED


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    path = tmp_path / "bom.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8-sig")
    assert read_instance(path).name == "small"
