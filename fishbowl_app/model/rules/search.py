"""What searches share: chances that are the same everywhere, and a budget of moves that the world can watch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic, TypeVar

Found = TypeVar("Found")

LOOK = 1024  # moves between two looks at the world outside: about a hundredth of a second
REPORTS = 25
# How far a move may worsen what is searched, in units of heat. A table, since logarithms differ in the last digit
# between systems.
CHANCES = [round(-math.log((k + 0.5) / 4096), 6) for k in range(4096)]


class Watch(Generic[Found]):
    """Counts the moves, tells the world how far they are and hears when it has had enough."""

    def __init__(
        self,
        total: int,
        report: Callable[[float, Found], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._total, self._done = max(1, total), 0
        self._look, self._next = LOOK, max(LOOK, total // REPORTS)
        self._report, self._cancelled = report, cancelled
        self._begun = False
        self.stopped = False

    def count(self, moves: int, best: Found) -> bool:
        """Add moves that were made; return whether to stop. Nothing is told before the first one has been."""
        self._done += moves
        if self._done >= self._look:
            self.ask()
        if self._begun and self._done >= self._next:
            self._next = self._done + max(LOOK, self._total // REPORTS)
            self.tell(best)
        return self.stopped

    def ask(self) -> bool:
        """Ask whether to stop, and return it: before each thing that takes long, moves or not."""
        self._look = self._done + LOOK
        self.stopped = self.stopped or (self._cancelled is not None and self._cancelled())
        return self.stopped

    def tell(self, best: Found) -> None:
        """Report the share of moves done and the best found so far."""
        self._begun = True
        if self._report is not None:
            self._report(min(1.0, self._done / self._total), best)
