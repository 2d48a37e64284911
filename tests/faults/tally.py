"""What a fault did, counted. Short in the suite, in full by `python3 dev.py tool tests.faults`."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

FULL = os.environ.get("FISHBOWL_FAULTS") == "full"


def trials(short: int, full: int) -> int:
    """Return how often to try: `short` in the suite, `full` when all is asked for."""
    return full if FULL else short


@dataclass
class Tally:
    """What came of one fault, for the table at the end.

    fault: what was done to the session, in words. tried: how often. acknowledged: how many changes were said to be
    saved. lost: of those, how many were not there. corrupt: files that failed their checks. half: changes of which
    a part was there. wrong: anything else that was expected and did not happen. slowest_s: the longest it took
    to open again or to say so. remarks: what else is worth telling, each once.
    """

    fault: str = ""
    tried: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0
    half: int = 0
    wrong: int = 0
    slowest_s: float = 0.0
    remarks: list[str] = field(default_factory=list)

    @contextmanager
    def timed(self) -> Iterator[None]:
        """Take the time of what is inside, the longest counts."""
        began = time.perf_counter()
        yield
        self.slowest_s = max(self.slowest_s, time.perf_counter() - began)

    def remark(self, text: str) -> None:
        """Tell something in the table."""
        if text not in self.remarks:
            self.remarks.append(text)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, corrupt, half or wrong."""
        return not (self.lost or self.corrupt or self.half or self.wrong)


def as_table(tallies: list[Tally]) -> list[str]:
    """Return the lines of a Markdown table."""
    heads = ("fault", "tried", "acknowledged", "lost", "corrupt", "half", "wrong", "slowest s", "remarks")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for each in sorted(tallies, key=lambda tally: tally.fault):
        counts = (each.tried, each.acknowledged, each.lost, each.corrupt, each.half, each.wrong)
        cells = (each.fault, *counts, f"{each.slowest_s:.2f}", "; ".join(each.remarks))
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return lines
