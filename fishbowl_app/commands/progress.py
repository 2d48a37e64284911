"""What takes long on a command line: a progress bar on a terminal, and Ctrl+C."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

WIDTH = 30


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[float], None]]:
    """Hand out what shows a share from 0 to 1; the line is wiped at the end."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda share: None
        return

    def show(share: float) -> None:
        filled = round(WIDTH * max(0.0, min(1.0, share)))
        sys.stderr.write(f"\r{title} [{'#' * filled}{' ' * (WIDTH - filled)}] {share:4.0%}")
        sys.stderr.flush()

    try:
        yield show
    finally:
        wipe()


def wipe() -> None:
    """Take the bar off the terminal, so that something can be said in its place."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")


@contextmanager
def interrupted() -> Iterator[Callable[[], bool]]:
    """Hand out what tells whether Ctrl+C was pressed. Pressed again, it ends the command as ever."""
    pressed = False

    def press(number: int, frame: object) -> None:
        nonlocal pressed
        pressed = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def stoppable() -> Iterator[None]:
    """Let a request to end, as of a computer that shuts down, do what Ctrl+C does: nothing half-written stays."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
