"""A progress bar on a terminal, and nothing anywhere else."""

from __future__ import annotations

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
        sys.stderr.write("\r\x1b[K")
