"""Planning and arranging in the worker process, told to the window as it goes.

A timer asks the worker's pipe. A thread that waits at it would unpack plans outside of the GUI thread, where
Python may then come to collect closed windows (see ui/tasks.py), and Qt's notifiers do not know the pipes of
Windows.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QObject, QTimer, Signal

from fishbowl_app.jobs import ArrangeJob, PlanJob, work
from fishbowl_app.worker import Ended, Event, Failed, Job, Progress, Worker

LOOK_MS = 15  # a first plan is seen within a tenth of a second


@functools.cache
def worker() -> Worker:
    """Return the one process that plans for this app: it outlives a session, since starting it takes time."""
    return Worker(work)


class Planning(QObject):
    """Looks for better plans, or arrangements of the wall, without keeping the window waiting.

    Signals:
        progressed: arg: the share that is done, 0 to 1.
        improved: something better was found. args: the share, and what the job makes: Made or Arranged.
        finished: arg: the best that was made; None if it was cancelled before there was anything.
        failed: there is nothing. arg: RotationImpossible, WorkerLost, or a bug of ours.
    """

    progressed = Signal(float)
    improved = Signal(float, object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether an end is still to be told."""
        return self._job is not None

    def warm(self) -> None:
        """Start the process in the background, so that the first plan need not wait for it."""
        worker().warm()

    def start(self, job: PlanJob | ArrangeJob) -> None:
        """Begin. What is under way ends, and nothing more is told of it."""
        self._job = worker().start(job)
        self._timer.start()

    def cancel(self) -> None:
        """End early: `finished` follows within a tenth of a second, with the best plan so far."""
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
