"""The benchmark runs on any folder of instances."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.model.rules.rotation.checker import PLANNING

BENCHMARK = Path(__file__).resolve().parents[4] / "benchmarks" / "rotation.py"
FEW = ("--seconds", "0.1", "--peers", "shuffle", "golfers", "--only", "tables-015")


def run(folder, *more):
    command = [sys.executable, str(BENCHMARK), "--data", str(folder), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_benchmark_shows_ours_beside_its_peers_and_holds_it_against_the_targets():
    ran = run(PLANNING, *FEW)
    assert ran.returncode == 0, ran.stderr
    table, targets = ran.stdout.split("\n\n")
    planners = [line[21:31].strip() for line in table.splitlines()]
    assert planners == ["plan", "first", "default", "0.1 s", "shuffle", "golfers"]
    assert "reached       live replan" not in targets
    assert "not measured  live replan in 0.5 s" in targets.splitlines()


def test_a_folder_without_instances_is_said(tmp_path):
    ran = run(tmp_path)
    assert ran.returncode == 1
    assert "no rotation-*.json" in ran.stderr
