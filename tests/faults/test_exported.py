"""Exports that are interrupted, or find no place: the old file stays whole, and no part of the new one is left."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app import cli
from fishbowl_app.export.atomic import write_whole
from fishbowl_app.model.session import Session
from tests.faults.disk.forks import Forks
from tests.faults.tally import FULL, Tally
from tests.model.random_ops import fill

COMMANDS = {
    **{ending: ("export", f"notes.{ending}") for ending in ("csv", "xlsx", "docx", "md", "json", "svg", "png")},
    "summary": ("summary", "summary.pdf"),
    "handouts": ("handouts", "handouts.pdf"),
}
SIGNALS = {"kill -9": signal.SIGKILL, "TERM": signal.SIGTERM, "Ctrl+C": signal.SIGINT}
OLD = b"the old export"


@pytest.fixture(scope="module")
def session(memory: Path) -> Path:
    made = Session.create(memory / "day.fishbowl", title="Day")
    fill(made)
    made.close()
    return made.path


@pytest.fixture(scope="module")
def forks(memory: Path) -> Iterator[Forks]:
    made = Forks(memory)
    yield made
    made.close()


Export = tuple[str, Path, Path]


def exports(forks: Forks, session: Path) -> Iterator[Export]:
    """Yield commands with their session and where they write, each over an old export in a folder of its own."""
    for what in COMMANDS if FULL else ("csv", "png"):
        command, name = COMMANDS[what]
        folder = forks.root / str(len(os.listdir(forks.root)))
        folder.mkdir()
        (folder / name).write_bytes(OLD)
        yield command, session, folder / name


def calls_of(forks: Forks, export: Export) -> tuple[int, int]:
    """Export with nothing in the way; return how many calls that takes, and how large it is about."""
    outcome = forks.run("command", *export)
    assert outcome.value[0] == 0, outcome.value
    return outcome.calls, export[-1].stat().st_size


@pytest.mark.parametrize("how", SIGNALS)
def test_an_export_that_is_interrupted_leaves_the_old_one_whole(
    forks: Forks, session: Path, how: str, tally: Tally
) -> None:
    tally.fault = f"export interrupted by {how}"
    for export in exports(forks, session):
        path = export[-1]
        calls, size = calls_of(forks, export)
        for call in range(1, calls + 1) if FULL else (2, calls - 1):
            path.write_bytes(OLD)
            outcome = forks.run("command", *export, KILL_AT=call, SIGNAL=SIGNALS[how])
            tally.tried += 1
            # What is new tells when it was made, so it is not the same each time, but about as large.
            tally.corrupt += path.read_bytes() != OLD and abs(path.stat().st_size - size) > size / 20
            if how == "kill -9":
                tally.wrong += outcome.code != -9
                write_whole(path.with_name("another"), OLD)  # whoever writes there next takes away what is left
                path.with_name("another").unlink()
            else:
                tally.wrong += outcome.value[0] not in (0, cli.STOPPED)
            only(path, tally)


@pytest.mark.parametrize("fault", ["FULL_AT", "READ_ONLY", "WRITE_FAILS", "SYNC_FAILS"])
def test_an_export_that_the_disk_does_not_take_leaves_the_old_one_whole(
    forks: Forks, session: Path, fault: str, tally: Tally
) -> None:
    tally.fault = f"export, disk: {fault.lower().replace('_', ' ')}"
    for export in exports(forks, session):
        path = export[-1]
        amount = 1 if fault in ("FULL_AT", "READ_ONLY") else 1_000_000
        outcome = forks.run("command", *export, **{fault: amount})
        tally.tried += 1
        tally.corrupt += path.read_bytes() != OLD
        tally.wrong += outcome.value[0] != cli.WRONG_DATA or path.name not in outcome.value[1]
        only(path, tally)


def test_what_lies_in_the_way_stays(forks: Forks, session: Path, tally: Tally) -> None:
    tally.fault = "export onto a folder, a link, a file that another has open"
    folder = forks.root / "in the way"
    (folder / "a.csv").mkdir(parents=True)
    (folder / "other.csv").write_bytes(OLD)
    (folder / "link.csv").symlink_to(folder / "other.csv")
    tally.tried = 3
    tally.wrong += forks.run("command", "export", session, folder / "a.csv").value[0] != cli.WRONG_DATA
    tally.wrong += not (folder / "a.csv").is_dir()
    tally.wrong += forks.run("command", "export", session, folder / "link.csv").value[0] != 0
    tally.corrupt += (folder / "other.csv").read_bytes() != OLD
    with (folder / "other.csv").open("rb") as other:
        tally.wrong += forks.run("command", "export", session, folder / "other.csv").value[0] != 0
        tally.corrupt += other.read() != OLD  # who reads it reads it whole
    tally.wrong += sorted(os.listdir(folder)) != ["a.csv", "link.csv", "other.csv"]


def only(path: Path, tally: Tally) -> None:
    """Count what is left in a folder beside the export."""
    left = [name for name in os.listdir(path.parent) if name != path.name]
    tally.wrong += len(left)
    if left:
        tally.remark(f"left: {left}")
