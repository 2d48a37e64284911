"""The power goes at any moment: what was flushed is there, of the rest anything may be."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.faults.disk.acts import ACTS
from tests.faults.disk.cuts import Recording, cut
from tests.faults.tally import Tally, trials

CUTS = trials(9, 150)  # for each act


@pytest.fixture(scope="module")
def recording(memory: Path) -> Recording:
    return Recording(memory, list(ACTS), seed=7)


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_lost_when_the_power_goes(recording: Recording, act: str, folder: Path, tally: Tally) -> None:
    tally.fault = f"power cut: {act}"
    cut(recording, act, CUTS, random.Random(act), folder / "left", tally)
