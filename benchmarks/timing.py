"""How long a search takes in CPU seconds: whole, until it tells a first result, and until it stops."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Any, TypeVar

Found = TypeVar("Found")


def timed(make: Callable[[], Found]) -> tuple[Found, float]:
    """Return what is made and the CPU seconds it took."""
    began = time.process_time()
    made = make()
    return made, time.process_time() - began


def first_told(search: Callable[..., Any]) -> tuple[Any, float]:
    """Return the first result that a search tells, and after how many CPU seconds."""
    told: list[tuple[Any, float]] = []
    began = time.process_time()
    search(
        report=lambda _, best: told.append((best, time.process_time() - began)),
        cancelled=lambda: bool(told),
    )
    return told[0]


def stop_seconds(search: Callable[..., Any]) -> float:
    """Return how many CPU seconds it takes at most until a search that should stop half-way has stopped.

    That is the longest time between two questions whether it should, and the time from the answer to the end.
    """
    asked, shares = [time.process_time()], [0.0]

    def cancelled() -> bool:
        asked.append(time.process_time())
        return shares[-1] >= 0.5

    search(report=lambda share, _: shares.append(share), cancelled=cancelled)
    asked.append(time.process_time())
    longest = max(after - before for before, after in itertools.pairwise(asked))
    return longest + asked[-1] - asked[-2]
