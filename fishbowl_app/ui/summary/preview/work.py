"""The process for print at work for the window: what somebody looks at goes before what is only nice to have."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject

from fishbowl_app.print_jobs import CloseJob, Laid, Picture, PrintJob, WarmJob, work
from fishbowl_app.ui.working import Working
from fishbowl_app.worker import Worker

Told = Callable[[Laid | Picture | None], object]
Failed = Callable[[Exception], object]
PATIENCE_S = 3.0  # the process holds fonts and documents: it is given time to stop by itself


class Urgency(IntEnum):
    """What goes first."""

    DOCUMENT = 0
    PRINT = 1
    PICTURE = 2
    SMALL = 3  # thumbnails
    CLOSE = 4
    WARM = 5


@functools.cache
def worker() -> Worker:
    """Return the one process that lays out and pictures pages: it outlives a session, for it holds the fonts."""
    return Worker(work, PATIENCE_S)


@dataclass(frozen=True, slots=True)
class _Call:
    job: PrintJob
    told: Told
    failed: Failed


class PrintWork(QObject):
    """One call after another. What is asked for anew takes the place of what was asked for before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[tuple[Urgency, str], _Call] = {}
        self._under_way: tuple[Urgency, str] | None = None
        self._call: _Call | None = None  # what is under way, while somebody wants it
        self._working = Working(worker, self)
        self._working.finished.connect(self._end)
        self._working.failed.connect(self._fail)

    @property
    def idle(self) -> bool:
        """Whether there is nothing to do."""
        return not self._waiting and self._under_way is None

    def warm(self) -> None:
        """Have the process load its libraries, so that the first page need not wait for them."""
        self.ask(Urgency.WARM, "", WarmJob(), _untold, _untold)

    def ask(self, urgency: Urgency, name: str, job: PrintJob, told: Told, failed: Failed) -> None:
        """Do a job as soon as its turn comes.

        Args:
            urgency: what goes first.
            name: whose it is; what waits under the same name is not wanted any more, and a document that is
                under way is given up.
            job: what to do.
            told: called with what was made; None: it was stopped, or its document is not there any more.
            failed: called instead where it went wrong, with the error: of the job, or WorkerLost.
        """
        self._waiting[urgency, name] = _Call(job, told, failed)
        if self._under_way is None:
            self._go_on()
        elif self._under_way == (urgency, name) and urgency is Urgency.DOCUMENT:
            self._give_up()

    def close(self, name: str) -> None:
        """Let go a document that is not looked at any more."""
        self.ask(Urgency.CLOSE, name, CloseJob(name), _untold, _untold)

    def drop(self, urgency: Urgency, name: str) -> None:
        """Let go what waits and what is under way: nobody is told of it."""
        self._waiting.pop((urgency, name), None)
        if self._under_way == (urgency, name):
            self._give_up()

    def shut(self) -> None:
        """End without a word; for closing."""
        self._waiting.clear()
        self._under_way = self._call = None
        self._working.shut()

    def _go_on(self) -> None:
        if self._waiting and self._under_way is None:  # whoever was told may have asked anew
            self._under_way = min(self._waiting)
            self._call = self._waiting.pop(self._under_way)
            self._working.start(self._call.job)

    def _give_up(self) -> None:
        self._call = None
        self._working.cancel()

    def _end(self, made: Laid | Picture | None) -> None:
        call = self._over()
        if call is not None:
            call.told(made)
        self._go_on()

    def _fail(self, error: Exception) -> None:
        call = self._over()
        if call is not None:
            call.failed(error)
        self._go_on()

    def _over(self) -> _Call | None:
        call, self._call, self._under_way = self._call, None, None
        return call


def _untold(_: object) -> None:
    """Take what nobody waits for."""
