"""The process for themes at work for a session: what somebody waits for goes before what is done ahead."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fishbowl_app.model.errors import WorkerLost
from fishbowl_app.theme_jobs import AlikeJob, Done, EmbedJob, OfferJob, SuggestJob, work
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.working import Working
from fishbowl_app.worker import Worker

Told = Callable[[Done | None], object]


@functools.cache
def worker() -> Worker:
    """Return the one process that reads and compares notes: it outlives a session, for it holds the models."""
    return Worker(work)


class ThemeWork(QObject):
    """One call after another. Nothing that is done ahead is cut short: the process could lose its models by it.

    Signals:
        free: nothing is under way and nobody waits, so something may be done `ahead`.
        progressed: how far what somebody waits for is. arg: the share, 0 to 1.
    """

    free = Signal()
    progressed = Signal(float)

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waits: tuple[SuggestJob | AlikeJob, Told] | None = None
        self._told: Told | None = None  # of the call that is under way
        self._is_ahead = self._stopped = False
        self._lost = False  # what is done ahead has failed once: it is not tried again
        self._working = Working(worker, self)
        self._working.progressed.connect(self._on_progressed)
        self._working.finished.connect(self._end)
        self._working.failed.connect(self._fail)

    def ask(self, job: SuggestJob | AlikeJob, told: Told) -> None:
        """Do what somebody waits for, as soon as what is done ahead has come to a pause.

        Args:
            job: what to do; one that was asked for before is not wanted any more.
            told: called with what was made; None: nothing, for it was stopped or has failed.
        """
        self._waits = (job, told)
        if not self._working.running:
            self._go_on()
        elif not self._is_ahead:
            self._working.cancel()

    def stop(self) -> None:
        """Let go what somebody waits for; `told` hears of it, with the vectors that were made so far."""
        if self._waits is not None:
            (_, told), self._waits = self._waits, None
            told(None)
        elif self._working.running and not self._is_ahead:
            self._stopped = True
            self._working.cancel()

    def ahead(self, job: EmbedJob | OfferJob, told: Callable[[Done], object]) -> None:
        """Do something nobody waits for; only when `free`."""
        if not self._lost and not self._working.running:
            self._begin(job, lambda done: done and told(done), ahead=True)

    def shut(self) -> None:
        """End without a word; for closing."""
        self._waits = self._told = None
        self._lost = True
        self._working.shut()

    def _begin(self, job: object, told: Told, *, ahead: bool) -> None:
        self._told, self._is_ahead, self._stopped = told, ahead, False
        self._working.start(job)

    def _go_on(self) -> None:
        if self._waits is not None:
            (job, told), self._waits = self._waits, None
            self._begin(job, told, ahead=False)
        elif not self._lost:
            self.free.emit()

    def _end(self, done: Done | None) -> None:
        told, self._told = self._told, None
        if self._stopped and done is not None:
            done = Done(done.model, done.vectors)
        if told is not None:
            told(done)
        if not self._working.running:  # whoever was told may have asked anew
            self._go_on()

    def _fail(self, error: Exception) -> None:
        quiet = self._is_ahead and isinstance(error, WorkerLost)
        self._lost = self._lost or self._is_ahead
        self._end(None)
        if not quiet:
            self._bridge.tell(error)

    def _on_progressed(self, share: float) -> None:
        if not self._is_ahead:
            self.progressed.emit(share)
