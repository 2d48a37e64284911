"""A disk that is full, or answers with errors: said at once, nothing lost, and all goes on when it is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.model.session import Session
from tests.faults.disk.forks import Forks
from tests.faults.disk.jobs import LONGEST_S
from tests.faults.tally import Tally, trials
from tests.model.store.live_round import digest


@pytest.fixture(scope="module")
def forks(memory: Path) -> Iterator[Forks]:
    made = Forks(memory)
    yield made
    made.close()


@pytest.mark.parametrize("fault", ["disk_full", "io_errors"])
def test_what_the_disk_does_not_take_is_said_and_nothing_is_lost(
    forks: Forks, folder: Path, fault: str, tally: Tally
) -> None:
    tally.fault = fault.replace("_", " ")
    refused = 0
    for seed in range(trials(3, 75)):
        place = forks.root / f"{fault} {seed}"
        place.mkdir()
        told = forks.run(fault, place, seed, folder / f"rescued {seed}.fishbowl").value
        tally.tried += 1
        tally.acknowledged += told["done"]
        tally.wrong += len(told["wrong"]) + (told["slowest_s"] > LONGEST_S)
        tally.slowest_s = max(tally.slowest_s, told["slowest_s"])
        for wrong in told["wrong"]:
            tally.remark(f"{seed}: {wrong}")
        refused += told["refused"]
        session = Session.open(Path(told["path"]))
        found = [len(session.history), digest(session.snapshot)]
        tally.lost += found[0] < told["held"][0]
        tally.half += found != told["held"] and found[0] >= told["held"][0]
        session.close()
    assert refused
    tally.remark(f"{refused} changes refused and said so")
