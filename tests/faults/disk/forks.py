"""Runs jobs under the shim, each in a process of its own: forked from one that has imported everything already.

python -m tests.faults.disk.forks      reads jobs, a line of JSON each: the name of a function of jobs.py and what
                                       to call it with; answers with what it returned, and how it ended
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.disk import jobs
from tests.faults.disk.shim import ROOT, Control, Fault, compiled, environment


@dataclass(frozen=True)
class Outcome:
    """What became of a job.

    value: what it returned, None if it was killed. code: how it ended, -9 if it was killed. calls: how often it
    asked the disk to change something. faults: how often that was refused.
    """

    value: Any
    code: int
    calls: int
    faults: int


class Forks:
    """Jobs below one folder, and the control of their disk."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "faulty"
        self.root.mkdir()
        self.control = Control.make(folder / "control")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.disk.forks"],
            cwd=ROOT,
            env=environment(compiled(), self.root, self.control.path),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, job: str, *given: object, **faults: int) -> Outcome:
        """Run a job with faults from its first call on; they are over when it is."""
        before = self.control[Fault.FAULTS]
        self.control[Fault.CALLS] = 0
        for name, value in faults.items():
            self.control[Fault[name]] = value
        value, code = self._ask([job, *map(_plain, given)])
        self.control.heal()
        return Outcome(value, code, self.control[Fault.CALLS], self.control[Fault.FAULTS] - before)

    def close(self) -> None:
        """End the process."""
        self._process.communicate()

    def _ask(self, job: list[object]) -> tuple[Any, int]:
        pipes = self._process.stdin, self._process.stdout
        assert pipes[0] is not None
        assert pipes[1] is not None
        pipes[0].write(json.dumps(job) + "\n")
        pipes[0].flush()
        value = None
        for line in pipes[1]:
            kind, content = line[0], json.loads(line[1:])
            if kind == "=":
                value = content
            else:
                return value, content
        raise AssertionError("the process that runs the jobs has ended")


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value


def _serve() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _work(*json.loads(line))
        _, status = os.waitpid(child, 0)
        print(f"!{os.waitstatus_to_exitcode(status)}", flush=True)


def _work(job: str, *given: object) -> None:
    try:
        print(f"={json.dumps(getattr(jobs, job)(*given))}", flush=True)
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


if __name__ == "__main__":
    _serve()
