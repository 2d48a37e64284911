"""An X server with a laptop's screen and a projector, which are pulled, plugged and changed while an app runs."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys

import pytest

TOOLS = ("Xvfb", "xrandr", "openbox")
Size = tuple[int, int]


class Screens:
    """A virtual X server with a window manager; its monitors are what xrandr makes of it. Use it as a context."""

    def __init__(self, size: Size = (3840, 1200)) -> None:
        for tool in TOOLS:
            if sys.platform != "linux" or shutil.which(tool) is None:
                pytest.skip(f"needs {tool}")
        self._size = size
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Screens:
        out_fd, in_fd = os.pipe()
        width, height = self._size
        # -noreset: else the server forgets its monitors when the last client leaves.
        options = [
            "-displayfd",
            str(in_fd),
            "-noreset",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            f"{width}x{height}x24",
        ]
        self._start(["Xvfb", *options], pass_fds=[in_fd])
        os.close(in_fd)
        with os.fdopen(out_fd) as answer:
            number = answer.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.send_signal(signal.SIGKILL)
            process.wait()

    def manage(self) -> None:
        """Start the window manager, once the monitors are there."""
        self._start(["openbox", "--sm-disable"])

    def plug(self, name: str, size: Size, x: int = 0, output: str = "none") -> None:
        """Put a screen there, or change it. One of them has to have the output "screen", the server's only one."""
        width, height = size
        at = f"{width}/{round(width * 25.4 / 96)}x{height}/{round(height * 25.4 / 96)}+{x}+0"
        self._xrandr("--setmonitor", name, at, output)

    def pull(self, name: str) -> None:
        """Take a screen away."""
        self._xrandr("--delmonitor", name)

    def _xrandr(self, *options: str) -> None:
        subprocess.run(["xrandr", *options], env=self.environment, check=True, capture_output=True)

    def _start(self, command: list[str], pass_fds: list[int] | None = None) -> None:
        quiet = subprocess.DEVNULL
        environment = getattr(self, "environment", None)
        self._processes.append(
            subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, pass_fds=pass_fds or ())
        )
