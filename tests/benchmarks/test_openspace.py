"""The benchmark of agenda walls: what peers make is read by the checker, and targets say what misses them."""

from __future__ import annotations

import dataclasses

import pytest

from benchmarks import openspace_peers
from benchmarks.openspace_cases import outcome, read_cases
from benchmarks.openspace_targets import FIRST, targets
from fishbowl_app.model.rules.openspace import arrange
from tests.model.rules.rotation.checker import PLANNING


@pytest.fixture(scope="module")
def case():
    return read_cases(PLANNING, "024")[0]


@pytest.mark.parametrize("name", ["paper", "popular", "conference", "pairwise"])
def test_a_peer_puts_every_topic_on_the_wall(case, name, monkeypatch):
    monkeypatch.setattr(openspace_peers, "STEPS", 2_000)
    made = getattr(openspace_peers, name)(case.problem, 1)
    one = outcome(case, name, made, 0.1)
    assert len(made.cells) == len(set(made.cells.values())) == 24
    assert 0 < one.served < 452
    if name in ("conference", "pairwise"):
        assert (one.broken, one.clashes) == (0, 0)


def test_targets_name_what_misses_them(case):
    good = outcome(case, FIRST, arrange(case.problem, iterations=0), 0.1)
    late = dataclasses.replace(good, seconds=0.5)
    lines = [target.line() for target in targets([good])] + [target.line() for target in targets([late])]
    assert "reached       first arrangement in 0.3 s: 024-4-06 0.10 s" in lines
    assert "not reached   first arrangement in 0.3 s: 024-4-06 0.50 s" in lines
    assert "not measured  live: 0.5 s" in lines
    assert good.broken == 0
