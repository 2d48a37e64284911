"""The benchmark runs on any folder of instances."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.model.rules.rotation.checker import PLANNING

BENCHMARK = Path(__file__).resolve().parents[4] / "benchmarks" / "rotation.py"


def run(folder):
    command = [sys.executable, str(BENCHMARK), "--data", str(folder), "--seconds", "0.1"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_benchmark_shows_ours_beside_both_peers_for_every_instance():
    ran = run(PLANNING)
    assert ran.returncode == 0, ran.stderr
    planners = [line[28:39].strip() for line in ran.stdout.splitlines()[1:]]
    assert planners == ["ours", "shuffle", "in order"] * len(list(PLANNING.glob("rotation-*.json")))


def test_a_folder_without_instances_is_said(tmp_path):
    ran = run(tmp_path)
    assert ran.returncode == 1
    assert "no rotation-*.json" in ran.stderr
