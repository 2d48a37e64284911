"""A disk that fails when asked to, and clocks that can be set: shim.c, which a child loads before its libraries.

    control = Control.make(folder / "control")
    child = subprocess.Popen(command, env=environment(compiled(), folder, control.path, log=folder / "log"))
    control[Fault.SPACE] = 20_000         # from now on the disk takes so many bytes more
    control[Fault.REALTIME_NS] = 3600 * 10**9   # the child's wall clock is an hour ahead

All values may change while the child runs; a child may change its own. What counts below the folder is told by
absolute paths. CLOCK_MONOTONIC is also what a lock with a time limit waits by: move it only where nothing does.
Children of the child have the same faults.
"""

from __future__ import annotations

import functools
import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("shim.c")
ROOT = Path(__file__).parents[3]
SIZE = 16


class Fault(IntEnum):
    """What of the disk and the clocks can be set; the same order as in shim.c.

    SPACE: bytes that files may still grow by, -1 for any. WRITE_FAILS, SYNC_FAILS, READ_FAILS: how many of
    a million fail with EIO. READ_ONLY: 1 if nothing may be changed. SYNC_MS: how long a flush takes.
    REALTIME_NS, BOOTTIME_NS, MONOTONIC_NS: what is added to a clock. SEED: where chance begins. CALLS: how
    many calls asked to change something. KILL_AT: at which of them the child is killed, 0 for none. SIGNAL:
    by which signal, 0 for that which cannot be caught. FULL_AT: from which of them on there is no space, 0
    for none. FAULTS: how many calls were refused.
    """

    SPACE = 0
    WRITE_FAILS = 1
    SYNC_FAILS = 2
    READ_FAILS = 3
    READ_ONLY = 4
    SYNC_MS = 5
    REALTIME_NS = 6
    BOOTTIME_NS = 7
    MONOTONIC_NS = 8
    SEED = 9
    CALLS = 10
    KILL_AT = 11
    FULL_AT = 12
    FAULTS = 13
    SIGNAL = 14


class Control:
    """The numbers that both sides see."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 8 * SIZE)

    @classmethod
    def make(cls, path: Path) -> Control:
        """Make the file that the control is in, for a disk without faults."""
        path.write_bytes(struct.pack(f"={SIZE}q", -1, *[0] * (SIZE - 1)))
        return cls(path)

    @classmethod
    def own(cls) -> Control:
        """Return the control of the process we are in, where it was started with one."""
        return cls(Path(os.environ["FISHBOWL_SHIM_CONTROL"]))

    def __getitem__(self, fault: Fault) -> int:
        value: int = struct.unpack_from("=q", self._map, 8 * fault)[0]
        return value

    def __setitem__(self, fault: Fault, value: int) -> None:
        struct.pack_into("=q", self._map, 8 * fault, value)

    def heal(self) -> None:
        """Let the disk be in order again; clocks and counts stay."""
        for fault in (Fault.WRITE_FAILS, Fault.SYNC_FAILS, Fault.READ_FAILS, Fault.READ_ONLY, Fault.SYNC_MS):
            self[fault] = 0
        self[Fault.SPACE] = -1
        self[Fault.FULL_AT] = self[Fault.KILL_AT] = self[Fault.SIGNAL] = 0


@functools.cache
def compiled() -> Path:
    """Return the shim as a library; skips the test where there can be none."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    folder = tempfile.TemporaryDirectory(prefix="fishbowl-shim-")
    made = Path(folder.name) / "shim.so"
    _folders.append(folder)
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl", "-lpthread"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"the shim cannot be compiled here: {done.stderr[-300:]}")
    return made


def environment(shim: Path, folder: Path, control: Path, log: Path | None = None) -> dict[str, str]:
    """Return the environment of a child whose files below `folder` come through the shim."""
    asked = {"LD_PRELOAD": str(shim), "FISHBOWL_SHIM_ROOT": str(folder), "FISHBOWL_SHIM_CONTROL": str(control)}
    if log is not None:
        asked["FISHBOWL_SHIM_LOG"] = str(log)
    return {**os.environ, **asked, "PYTHONPATH": str(ROOT)}


_folders: list[tempfile.TemporaryDirectory[str]] = []  # each goes when this process ends
