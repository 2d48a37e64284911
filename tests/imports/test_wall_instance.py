"""Agenda wall instance files: read, refused with a reason, answered."""

from __future__ import annotations

import copy
import json

import pytest

from fishbowl_app.imports.wall_instance import read_wall_instance, wall_document, wall_instance_of
from fishbowl_app.model.errors import DataProblem, DataRefused
from fishbowl_app.model.rules.openspace import Person, Space, Topic, arrange, itineraries

GOOD = {
    "format": "fishbowl-openspace/1",
    "name": "small",
    "title": "Small",
    "slots": [{"id": "s1"}, {"id": "s2"}],
    "spaces": [{"id": "hall", "capacity": 30}, {"id": "loft", "capacity": 8, "closed": ["s1"]}],
    "topics": [
        {"id": "t1", "title": "Damp", "theme": "repairs", "hosts": ["p1"], "fixed": ["s1", "hall"]},
        {"id": "t2", "hosts": [], "slots": ["s2"], "spaces": ["loft"], "after": ["t1"], "size": 5},
        {"id": "t3"},
    ],
    "participants": [
        {"id": "p1", "votes": {"t2": 3, "gone": 1}},
        {"id": "p2", "votes": {"t1": 1}, "absent": ["s2"]},
    ],
    "not_parallel": [["t2", "t3"]],
    "similar": [["t1", "t3"]],
    "published": {"t1": ["s1", "hall"], "gone": ["s2", "loft"]},
    "frozen_slots": ["s1"],
}


def test_every_field_arrives():
    instance = wall_instance_of(GOOD)
    problem = instance.problem
    assert (instance.name, instance.title) == ("small", "Small")
    assert (instance.slots, instance.spaces) == (("s1", "s2"), ("hall", "loft"))
    assert problem.spaces == (Space("hall", 30), Space("loft", 8, frozenset({0})))
    assert problem.topics == (
        Topic("t1", ("p1",), fixed=(0, 0)),
        Topic("t2", (), frozenset({1}), frozenset({1}), after=("t1",), size=5),
        Topic("t3"),
    )
    assert problem.people == (Person("p1", {"t2": 3}), Person("p2", {"t1": 1}, frozenset({1})))
    assert (problem.not_parallel, problem.similar) == ((("t2", "t3"),), (("t1", "t3"),))
    assert (problem.published, problem.frozen) == ({"t1": (0, 0)}, frozenset({0}))


def test_an_arrangement_is_written_with_the_names_of_slots_and_spaces():
    instance = wall_instance_of({**GOOD, "not_parallel": []})
    made = arrange(instance.problem)
    document = wall_document(instance, made, itineraries(instance.problem, made))
    assert document["schedule"] == {"t1": ["s1", "hall"], "t2": ["s2", "loft"], "t3": ["s2", "hall"]}
    assert document["itineraries"] == {"p1": {"s1": "t1", "s2": "t2"}, "p2": {"s1": "t1"}}
    assert json.loads(json.dumps(document)) == document


def changed(**fields):
    return {**copy.deepcopy(GOOD), **fields}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "an object"),
        (changed(format="fishbowl-rotation/1"), "not fishbowl-openspace/1"),
        (changed(slots=None), "slots"),
        (changed(slots=[{"id": "s1"}, {"id": "s1"}]), "twice"),
        (changed(slots=[{"id": f"s{number}"} for number in range(101)]), "at most 100"),
        (changed(spaces=[{"id": "hall"}, {"id": "loft"}]), "capacity"),
        (changed(spaces=[{"id": "hall", "capacity": -1}, {"id": "loft", "capacity": 1}]), "capacity"),
        (changed(spaces=["hall"]), "spaces"),
        (changed(topics=[{"id": 7}]), "id in topics"),
        (changed(topics=[{"id": "t1", "hosts": ["stranger"]}]), "stranger"),
        (changed(topics=[{"id": "t1", "slots": ["s9"]}]), "s9"),
        (changed(topics=[{"id": "t1", "fixed": ["s1"]}]), "fixed"),
        (changed(topics=[{"id": "t1", "after": ["t1"]}]), "t1"),
        (changed(participants=[{"id": "p1", "votes": {"t1": "3"}}]), "weight of t1"),
        (changed(participants=[{"id": "p1", "votes": {"t1": 99}}]), "weight of t1"),
        (changed(participants=[{"id": "p1", "absent": [0]}]), "absent"),
        (changed(not_parallel=[["t1"]]), "not_parallel"),
        (changed(similar=[["t1", "t9"]]), "t9"),
        (changed(published={"t1": ["s1", "cellar"]}), "cellar"),
        (changed(frozen_slots=["s7"]), "s7"),
        (changed(name=None), "name"),
    ],
)
def test_what_is_wrong_is_said(data, said):
    with pytest.raises(DataRefused) as refused:
        wall_instance_of(data, "x.json")
    assert refused.value.problem is DataProblem.DAMAGED
    assert refused.value.name == "x.json"
    assert said in refused.value.detail


def test_a_file_is_read(tmp_path):
    path = tmp_path / "wall.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8-sig")
    assert read_wall_instance(path).name == "small"
    with pytest.raises(DataRefused):
        read_wall_instance(tmp_path / "none.json")
