"""Cuts the power over recorded acts and looks at what is left."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from fishbowl_app.model.errors import FileRefused
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from tests.faults.disk.promises import Promise
from tests.faults.disk.replay import Disk, Record, read_log
from tests.faults.disk.shim import ROOT, Control, compiled, environment
from tests.faults.tally import Tally
from tests.model.store.live_round import digest


class Recording:
    """What a child did in the folders of some acts, and what it promised."""

    def __init__(self, folder: Path, names: Sequence[str], seed: int) -> None:
        root, log = folder / "recorded", folder / "log"
        root.mkdir()
        control = Control.make(folder / "control")
        command = [sys.executable, "-m", "tests.faults.disk.acts", str(root), str(seed), *names]
        said = subprocess.run(
            command,
            cwd=ROOT,
            env=environment(compiled(), root, control.path, log),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        self.root = root
        self.promises = [Promise(**json.loads(line)) for line in said.stdout.splitlines()]
        self._records = read_log(log)

    def of(self, act: str) -> list[Record]:
        """Return what was done in the folder of an act, and to what it had open; in order."""
        place = str(self.root / act)
        began = next(number for number, record in enumerate(self._records) if record.path.startswith(place))
        rest = self._records[began:]
        others = str(self.root) + os.sep
        ended = (
            number
            for number, record in enumerate(rest)
            if record.path.startswith(others) and not record.path.startswith(place)
        )
        return rest[: next(ended, len(rest))]


def cut(recording: Recording, act: str, times: int, chance: random.Random, scratch: Path, tally: Tally) -> None:
    """Cut the power so often at any point of an act, and count what is lost."""
    records = recording.of(act)
    promises = [promise for promise in recording.promises if promise.act == act]
    disk = Disk(recording.root / act)
    places = sorted(chance.randint(0, len(records)) for _ in range(times))
    done = 0
    for place in places:
        for record in records[done:place]:
            disk.follow(record)
        done = place
        position = records[place - 1].end if place else 0
        left = {Path(name).name: content for name, content in disk.after_cut(chance).items()}
        _look(left, promises, position, scratch, tally)


def _look(left: dict[str, bytes], promises: list[Promise], position: int, scratch: Path, tally: Tally) -> None:
    scratch.mkdir()
    for name, content in left.items():
        (scratch / name).write_bytes(content)
    tally.tried += 1
    for name in dict.fromkeys(promise.name for promise in promises):
        _look_at(scratch / name, [promise for promise in promises if promise.name == name], position, tally)
    shutil.rmtree(scratch)


def _look_at(path: Path, promises: list[Promise], position: int, tally: Tally) -> None:
    """See that a file holds the last that was promised, or the next that was on its way."""
    given = sum(promise.position <= position for promise in promises)
    tally.acknowledged += given
    allowed = promises[max(given - 1, 0) : given + 1]
    if not path.exists():
        tally.lost += given > 0
        return
    if allowed[0].steps == 0:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        tally.corrupt += found not in [promise.digest for promise in allowed]
        return
    copy_is_due = _is_moved_up_without_copy(path)
    try:
        with tally.timed():
            session = Session.open(path)
    except FileRefused as error:
        tally.corrupt += 1  # before the first promise it may not be there, but not in part
        tally.remark(f"{path.name}: {error.problem} {error.detail} after {given} promises")
        return
    with closing(session):
        steps, found = len(session.history), digest(session.snapshot)
    if copy_is_due:
        tally.half += 1
        tally.remark(f"{path.name}: moved up without a copy")
    if steps < promises[0].steps and not given:
        return
    if (steps, found) not in [(promise.steps, promise.digest) for promise in allowed]:
        tally.lost += steps < allowed[0].steps
        tally.half += steps >= allowed[0].steps
        tally.remark(f"{path.name}: {steps} steps, promised {[promise.steps for promise in allowed]}")


def _is_moved_up_without_copy(path: Path) -> bool:
    """Tell whether a file of an older version is one of the present, with no copy from before beside it."""
    if not path.name.startswith("schema-"):
        return False
    was = int(path.stem.removeprefix("schema-"))
    if was == SCHEMA_VERSION or _version(path) == was:
        return False
    copy = path.with_name(f"{path.stem} (version {was}){path.suffix}")
    return not copy.exists() or _version(copy) != was


def _version(path: Path) -> int | None:
    """Return the version of a file, what lies beside it played back, on a copy; None for one that is not whole."""
    looked_at = path.parent / "looked at"
    looked_at.mkdir()
    for source in path.parent.glob(f"{path.name}*"):
        shutil.copyfile(source, looked_at / source.name)
    with closing(sqlite3.connect(looked_at / path.name)) as raw:
        try:
            whole = raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            version: int = raw.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.Error:
            whole = False
    shutil.rmtree(looked_at)
    return version if whole else None
