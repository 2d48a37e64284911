"""A disk that is full, or answers with errors: said at once, nothing lost, and all goes on when it is over."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app.model.session import Session
from tests.faults.disk.forks import Forks
from tests.faults.disk.jobs import LONGEST_S
from tests.faults.disk.shim import ROOT
from tests.faults.tally import FULL, Tally
from tests.model.store.live_round import digest

# With 66 the disk lets nobody look at a change that it refused and took all the same.
SEEDS = range(75) if FULL else (0, 1, 66)
# In a mount namespace of its own: $0 is the folder.
MOUNT = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'
REAL = """
import sys
from contextlib import suppress
from pathlib import Path
folder = Path(sys.argv[1])
from fishbowl_app.model.errors import NotWritten
from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
session = Session.create(folder / "day.fishbowl", title="Day")
said, filler = set(), folder / "film"
for number in range(10_000):
    try:
        notes.add_note(session, "damp " * 50)
    except NotWritten as error:
        said.add((str(error.problem), error.free is not None and error.free < 100_000))
        break
    if number == 20:
        with suppress(OSError):
            filler.write_bytes(bytes(2_000_000))
assert said == {("disk_full", True)}, said
held = len(session.snapshot.notes)
filler.unlink()
session.try_writing()
notes.add_note(session, "after")
session.close()
session = Session.open(folder / "day.fishbowl")
assert len(session.snapshot.notes) == held + 1
print(held)
"""


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
    for seed in SEEDS:
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


def test_a_real_disk_that_is_full(tmp_path: Path, tally: Tally) -> None:
    tally.fault = "disk full, a real one"
    mounted = ["unshare", "-m", "sh", "-c", MOUNT, str(tmp_path)]
    if not shutil.which("unshare") or subprocess.run([*mounted, "true"], check=False).returncode:
        pytest.skip("may not mount here")
    command = [*mounted, sys.executable, "-c", REAL, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    tally.tried = 1
    tally.wrong = done.returncode
    tally.remark(done.stderr.strip()[-500:])
    tally.acknowledged = int(done.stdout or 0)
