"""`fishbowl plan openspace` for instance files."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.model.rules.rotation.checker import CHECKER, PLANNING


@pytest.mark.parametrize("name", ["openspace-010-2-05", "openspace-030-5-07-replan"])
def test_the_arrangement_of_an_instance_passes_the_outside_checker(run, folder, name):
    instance = PLANNING / f"{name}.json"
    assert run("plan", "openspace", instance, "--seconds", "0.1", "-o", "plan.json").status == 0
    check = [sys.executable, str(CHECKER), str(instance), str(folder / "plan.json")]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0


def test_what_is_reached_is_said_with_the_limit(run):
    done = run("plan", "openspace", PLANNING / "openspace-010-2-05.json", "--limit")
    assert len(json.loads(done.out)["schedule"]) == 10
    assert done.err.splitlines() == [
        "100 % of choices fit. No arrangement can reach more.",
        "Everybody finds a seat.",
        "All who chose by name can attend all of their choices.",
    ]


def test_of_a_published_wall_few_topics_move_unless_it_is_arranged_afresh(run):
    wall = PLANNING / "openspace-030-5-07-replan.json"
    few = run("plan", "openspace", wall, "--seconds", "0.1").err
    many = run("plan", "openspace", wall, "--seconds", "0.1", "--fresh").err
    moves = [
        int(line.split(": ")[1].rstrip("."))
        for said in (few, many)
        for line in said.splitlines()
        if line.startswith("Topics that change the slot")
    ]
    assert moves[0] <= 2 < moves[1]


def test_a_topic_without_a_place_is_named_with_the_reason(run, folder):
    wall = json.loads((PLANNING / "openspace-010-2-05.json").read_text("utf-8"))
    wall["spaces"][0]["closed"] = ["s1", "s2"]
    (folder / "wall.json").write_text(json.dumps(wall))
    said = run("plan", "openspace", "wall.json").err.splitlines()
    assert "Topics without a place on the wall: 2." in said
    assert sum(line.endswith("all places are taken by topics that more people want.") for line in said) == 2


def test_what_is_no_agenda_wall_is_refused(run):
    done = run("plan", "openspace", PLANNING / "rotation-010-4-05.json")
    assert done.status == 1
    assert "not fishbowl-openspace/1" in done.err
