"""The real app in a child, as the parent sees it: asked over a pipe, frozen, killed, started anew."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 60.0
PLAYER = "#!/bin/sh\necho heard >> {0}\n"


class AppInChild:
    """A running app with one session file. Its home, and a player that only counts, lie in `folder`.

    Use it as a context; what still runs is killed at the end.
    """

    def __init__(self, folder: Path, session: Path, environment: Mapping[str, str] | None = None) -> None:
        self.folder, self.session = folder, session
        self.heard_in = folder / "heard"
        self._environment = dict(os.environ if environment is None else environment)
        self._child: subprocess.Popen[bytes] | None = None
        self._lines = b""
        self._install_player()

    def __enter__(self) -> AppInChild:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start the app, and wait until it answers."""
        environment = {
            "QT_QPA_PLATFORM": "offscreen",
            **self._environment,
            "FISHBOWL_HOME": str(self.folder / "home"),
            "PATH": f"{self.folder / 'players'}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "default",
        }
        command = [sys.executable, "-m", "tests.faults.window_child", str(self.session)]
        self._errors = (self.folder / "errors.txt").open("ab")
        self._child = subprocess.Popen(
            command, env=environment, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors
        )
        self.ask("look")

    def ask(self, question: str) -> Any:
        """Return what the app answers."""
        assert self._child is not None
        assert self._child.stdin is not None
        self._child.stdin.write(question.encode() + b"\n")
        self._child.stdin.flush()
        answer = json.loads(self._line())
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer

    def look(self) -> dict[str, Any]:
        """Return what the window shows."""
        shown: dict[str, Any] = self.ask("look")
        return shown

    def wait(self, question: str, fits: Any, longest_s: float = 10.0) -> Any:
        """Ask again and again until the answer fits; returns the last one."""
        end = time.monotonic() + longest_s
        while True:
            answer = self.ask(question)
            if fits(answer) or time.monotonic() > end:
                return answer
            select.select([], [], [], 0.05)

    def freeze(self, seconds: float) -> None:
        """Let the app not run at all for so long."""
        assert self._child is not None
        self._child.send_signal(signal.SIGSTOP)
        let_pass(seconds)
        self._child.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it at once, without a word."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            for pipe in (self._child.stdin, self._child.stdout, self._errors):
                if pipe is not None:
                    pipe.close()
        self._child, self._lines = None, b""

    def gone(self, longest_s: float = 10.0) -> int:
        """Wait for its end, and return its exit status."""
        assert self._child is not None
        return self._child.wait(longest_s)

    @property
    def heard(self) -> int:
        """How many sounds were played."""
        return len(self.heard_in.read_text().splitlines()) if self.heard_in.exists() else 0

    @property
    def errors(self) -> str:
        """What it wrote where only we read it."""
        return (self.folder / "errors.txt").read_text(errors="replace")

    def _line(self) -> bytes:
        assert self._child is not None
        assert self._child.stdout is not None
        end = time.monotonic() + LONGEST_S
        while b"\n" not in self._lines:
            ready, _, _ = select.select([self._child.stdout], [], [], max(0.0, end - time.monotonic()))
            got = os.read(self._child.stdout.fileno(), 65536) if ready else b""
            if not got:
                raise AssertionError(f"the app does not answer: {self.errors[-3000:]}")
            self._lines += got
        line, _, self._lines = self._lines.partition(b"\n")
        return line

    def _install_player(self) -> None:
        folder = self.folder / "players"
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("pw-play", "paplay", "aplay"):
            (folder / name).write_text(PLAYER.format(self.heard_in))
            (folder / name).chmod(0o755)


def let_pass(seconds: float) -> None:
    """Let real time pass: what is tried here is a clock that nobody can hurry."""
    select.select([], [], [], seconds)
