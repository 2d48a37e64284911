"""The instance files, planned and read by the outside checker as a program of its own."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from fishbowl_app.imports.instance import plan_document, read_instance
from fishbowl_app.model.rules.rotation import breaches, measure, plan
from tests.model.rules.rotation.checker import CHECKER, PLANNING

# Least share of the bound on pairs; "tables-027" has no bound that can be reached.
COVERAGE = {
    "rotation-010-4-05": 1.0,
    "rotation-025-5-08": 1.0,
    "rotation-025-5-08-replan": 1.0,
    "rotation-028-5-12-live": 0.99,
    "rotation-tables-015-5-07": 1.0,
    "rotation-tables-027-6-06": 0.93,
}


@pytest.mark.parametrize("name", COVERAGE)
def test_the_outside_checker_accepts_the_plan(name, tmp_path):
    source = PLANNING / f"{name}.json"
    instance = read_instance(source)
    made = plan(instance.problem, seed=1)
    target = tmp_path / "plan.json"
    target.write_text(json.dumps(plan_document(instance, made)), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, str(CHECKER), str(source), str(target), "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert json.loads(ran.stdout)["metrics"]["coverage_ratio"] >= COVERAGE[name]
    assert breaches(instance.problem, made.tables) == made.relaxed == ()


def test_replanning_changes_no_more_seats_than_is_proven_to_be_needed():
    instance = read_instance(PLANNING / "rotation-025-5-08-replan.json")
    assert measure(instance.problem, plan(instance.problem)).seat_changes == 3
