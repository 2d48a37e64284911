"""A worker process at work for the window, told as it goes.

A timer asks the worker's pipe. A thread that waits at it would unpack results outside of the GUI thread, where
Python may then come to collect closed windows (see ui/tasks.py), and Qt's notifiers do not know the pipes of
Windows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.worker import Ended, Event, Failed, Job, Progress, Worker

LOOK_MS = 15  # a first result is seen within a tenth of a second


class Working(QObject):
    """One call after another to a worker process, without keeping the window waiting.

    Args:
        worker: gives the process; asked for it when there is something to do, and not before.
        parent: what it belongs to.

    Signals:
        progressed: arg: the share that is done, 0 to 1.
        improved: something better was found. args: the share, and what the job makes.
        finished: arg: what was made; the best so far, or None, if it was cancelled.
        failed: there is nothing. arg: what the call raised, WorkerLost, or a bug of ours.
    """

    progressed = Signal(float)
    improved = Signal(float, object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Callable[[], Worker], parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job: Job | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether an end is still to be told."""
        return self._job is not None

    def warm(self) -> None:
        """Start the process in the background, so that the first call need not wait for it."""
        self._worker().warm()

    def start(self, arguments: Any) -> None:
        """Begin. What is under way ends, and nothing more is told of it."""
        self._job = self._worker().start(arguments)
        self._timer.start()

    def cancel(self) -> None:
        """End early: `finished` follows within a tenth of a second, with the best so far."""
        if self._job is not None:
            self._job.cancel()

    def shut(self) -> None:
        """End without a word; for closing."""
        self.cancel()
        self._over()

    def _look(self) -> None:
        job = self._job
        for event in job.events() if job is not None else ():
            if job is self._job:  # whoever is told may start anew
                self._tell(event)

    def _tell(self, event: Event) -> None:
        match event:
            case Progress(share, best):
                self.progressed.emit(share)
                if best is not None and self.running:
                    self.improved.emit(share, best)
            case Ended(best):
                self._over()
                self.finished.emit(best)
            case Failed(error):
                self._over()
                self.failed.emit(error)

    def _over(self) -> None:
        self._job = None
        self._timer.stop()
