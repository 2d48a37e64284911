"""What is done to sessions on a disk that fails; each is run by forks.py in a process of its own."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import Any

from fishbowl_app import cli
from fishbowl_app.backups.keep import keep
from fishbowl_app.backups.second import keep_second
from fishbowl_app.model.errors import FileRefused, NotWritten, RuleBroken, WriteProblem
from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
from tests.faults.disk.shim import Control, Fault
from tests.model.random_ops import OPS, fill, pick
from tests.model.store import live_large
from tests.model.store.live_round import digest

LONGEST_S = 1.0  # of the processor, to say that something was not written
FULL = (WriteProblem.DISK_FULL,)
BROKEN = (WriteProblem.BROKEN, WriteProblem.DISK_FULL)


def open_session(path: str) -> list[object]:
    """Open a session and close it; return why it could not be, if so, and how long that took."""
    began = time.process_time()
    try:
        Session.open(Path(path)).close()
    except (NotWritten, FileRefused) as error:
        return [f"{type(error).__name__} {error.problem}", time.process_time() - began]
    return ["", time.process_time() - began]


def command(*words: str) -> list[object]:
    """Run a command of the app; return its status, and what it says of what went wrong."""
    with redirect_stderr(io.StringIO()) as said, redirect_stdout(io.StringIO()):
        status = cli.run(words)
    return [status, said.getvalue()]


class Suffering:
    """A session that people work with while the disk fails now and then, and what went wrong."""

    def __init__(self, path: Path, rng: random.Random) -> None:
        self.session = Session.create(path, title="Damp")
        fill(self.session)
        self.rng, self.control = rng, Control.own()
        self.done = self.refused = 0
        self.slowest_s = 0.0
        self.wrong: list[str] = []

    def work(self, count: int, expected: tuple[WriteProblem, ...]) -> None:
        """Do so many acts; each is done, or was refused for one of these reasons, at once and as a whole."""
        for _ in range(count):
            before, steps = self.session.snapshot, self.session.history
            began = time.process_time()
            try:
                self._act()
                self.done += self.session.history != steps
            except NotWritten as error:
                self.refused += 1
                self._check(error, expected)
                self._expect(self.session.snapshot is before, "a change that was refused is there")
                self._expect(self.session.history == steps, "a step that was refused is there")
            except Exception as error:
                self.wrong.append(f"raised {error!r}")
            self.slowest_s = max(self.slowest_s, time.process_time() - began)

    def _act(self) -> None:
        if self.rng.random() < 0.15:
            notes.import_notes(self.session, live_large.many(self.rng, 200), "notes.csv")
            return
        _, act = pick(self.rng, OPS)
        with suppress(RuleBroken):
            act(self.session, self.rng)

    def goes_on(self) -> None:
        """See that with the disk in order again the session is as well, without being opened anew."""
        self.control.heal()
        try:
            self.session.try_writing()
            notes.add_note(self.session, "after")
            self.done += 1
        except Exception as error:
            self.wrong.append(f"does not go on: {error!r}")

    def is_still_refused(self, expected: tuple[WriteProblem, ...]) -> None:
        """See that asking whether it goes on says the truth while it does not."""
        try:
            self.session.try_writing()
        except NotWritten as error:
            self._check(error, expected)
        else:
            self.wrong.append("said to go on while it does not")

    def rescued(self, path: Path) -> None:
        """Save all elsewhere while the disk fails, and go on there."""
        held = digest(self.session.snapshot)
        try:
            self.session.rescue(path)
        except Exception as error:
            self.wrong.append(f"not rescued: {error!r}")
            return
        self._expect(digest(self.session.snapshot) == held, "rescued something else")
        notes.add_note(self.session, "rescued")

    def told(self) -> dict[str, Any]:
        """Return what came of it, and what the file has to hold now."""
        return {
            "done": self.done,
            "refused": self.refused,
            "wrong": self.wrong,
            "slowest_s": self.slowest_s,
            "path": str(self.session.path),
            "held": [len(self.session.history), digest(self.session.snapshot)],
        }

    def _check(self, error: NotWritten, expected: tuple[WriteProblem, ...]) -> None:
        self._expect(error.problem in expected, f"said {error.problem}: {error.detail}")
        self._expect(
            error.problem is not WriteProblem.DISK_FULL or error.free is not None, "does not say what is free"
        )

    def _expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.wrong.append(otherwise)


def disk_full(folder: str, seed: int, elsewhere: str) -> dict[str, Any]:
    """Work while there is space for so many bytes, then for none, then for all again."""

    def full(control: Control, rng: random.Random) -> None:
        control[Fault.SPACE] = rng.randint(0, 200_000)

    return _suffer(Path(folder), seed, Path(elsewhere), full, FULL)


def io_errors(folder: str, seed: int, elsewhere: str) -> dict[str, Any]:
    """Work while writing, flushing or reading fails now and then, or always."""

    def failing(control: Control, rng: random.Random) -> None:
        control[Fault.SEED] = rng.randint(1, 10**9)
        for fault in rng.sample([Fault.WRITE_FAILS, Fault.SYNC_FAILS, Fault.READ_FAILS], rng.randint(1, 3)):
            control[fault] = rng.choice([20_000, 100_000, 1_000_000])

    return _suffer(Path(folder), seed, Path(elsewhere), failing, BROKEN)


def _suffer(
    folder: Path,
    seed: int,
    elsewhere: Path,
    fail: Callable[[Control, random.Random], None],
    expected: tuple[WriteProblem, ...],
) -> dict[str, Any]:
    rng = random.Random(seed)
    suffering = Suffering(folder / "live.fishbowl", rng)
    for _ in range(3):
        suffering.work(4, ())
        fail(suffering.control, rng)
        suffering.work(12, expected)
        if suffering.control[Fault.SPACE] >= 0:
            suffering.control[Fault.SPACE] = 0
            suffering.is_still_refused(expected)
        suffering.goes_on()
    if rng.random() < 0.5:
        fail(suffering.control, rng)
        suffering.work(6, expected)
        suffering.rescued(elsewhere)
    return suffering.told()  # and never closed: the process ends here


def keep_backup(content: str, of: str, identity: str, at: float, root: str) -> str:
    """Keep a backup of the bytes in a file; return where it is, or what was in the way."""
    try:
        return str(keep(Path(content).read_bytes(), Path(of), identity, at, Path(root)).path)
    except NotWritten as error:
        return f"NotWritten {error.problem}"


def copy_second(of: str, identity: str, root: str, second: str) -> str:
    """Copy the newest backup into a second folder; return where it is, or what was in the way."""
    try:
        return str(keep_second(Path(of), identity, Path(root), Path(second)))
    except NotWritten as error:
        return f"NotWritten {error.problem}"
