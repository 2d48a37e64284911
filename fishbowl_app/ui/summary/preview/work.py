"""The process for print at work for the window: what somebody looks at goes before what is only nice to have."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from fishbowl_app.print_jobs import Laid, Picture, PrintJob, WarmJob, work
from fishbowl_app.ui.working import Working
from fishbowl_app.worker import Worker

Told = Callable[[Laid | Picture | None], object]
PATIENCE_S = 3.0  # the process holds fonts and documents: it is given time to stop by itself


class Urgency(IntEnum):
    """What goes first."""

    DOCUMENT = 0
    PRINT = 1
    PICTURE = 2
    SMALL = 3  # thumbnails
    WARM = 4


@functools.cache
def worker() -> Worker:
    """Return the one process that lays out and pictures pages: it outlives a session, for it holds the fonts."""
    return Worker(work, PATIENCE_S)


@dataclass(frozen=True, slots=True)
class _Call:
    job: PrintJob
    told: Told


class PrintWork(QObject):
    """One call after another. What is asked for anew takes the place of what was asked for before.

    Signals:
        failed: a call went wrong. arg: the error.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[tuple[Urgency, str], _Call] = {}
        self._under_way: tuple[Urgency, str] | None = None
        self._told: Told | None = None
        self._working = Working(worker, self)
        self._working.finished.connect(self._end)
        self._working.failed.connect(self._fail)

    @property
    def idle(self) -> bool:
        """Whether there is nothing to do."""
        return not self._waiting and self._under_way is None

    def warm(self) -> None:
        """Have the process load its libraries, so that the first page need not wait for them."""
        self.ask(Urgency.WARM, "", WarmJob(), lambda _: None)

    def ask(self, urgency: Urgency, name: str, job: PrintJob, told: Told) -> None:
        """Do a job as soon as its turn comes.

        Args:
            urgency: what goes first.
            name: whose it is; what waits under the same name is not wanted any more, and a document that is
                under way is given up.
            job: what to do.
            told: called with what was made; None: it could not be.
        """
        self._waiting[urgency, name] = _Call(job, told)
        if self._under_way is None:
            self._go_on()
        elif self._under_way == (urgency, name) and urgency is Urgency.DOCUMENT:
            self._told = None
            self._working.cancel()

    def drop(self, urgency: Urgency, name: str) -> None:
        """Let go what waits; what is under way ends untold."""
        self._waiting.pop((urgency, name), None)
        if self._under_way == (urgency, name):
            self._told = None

    def shut(self) -> None:
        """End without a word; for closing."""
        self._waiting.clear()
        self._under_way = self._told = None
        self._working.shut()

    def _go_on(self) -> None:
        if self._waiting:
            self._under_way = min(self._waiting)
            call = self._waiting.pop(self._under_way)
            self._told = call.told
            self._working.start(call.job)

    def _end(self, made: Laid | Picture | None) -> None:
        told, self._told, self._under_way = self._told, None, None
        if told is not None:
            told(made)
        if self._under_way is None:  # whoever was told may have asked anew
            self._go_on()

    def _fail(self, error: Exception) -> None:
        self._end(None)
        self.failed.emit(error)
