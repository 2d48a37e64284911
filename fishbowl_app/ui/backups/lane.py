"""One slow thing after another in the background, each with a time by which it should be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from fishbowl_app.ui.tasks import Task

Cancelled = Callable[[], bool]


class Lane(QObject):
    """Runs one work at a time in a task.

    A disk that does not answer holds the task, not the window: after some seconds it is told as failed, and
    nothing else begins until the disk lets go.

    Signals:
        done: arg: what the work returned.
        failed: arg: the exception it raised, TimeoutError where it took too long.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, patience_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._patience_s = patience_s
        self._task: Task | None = None
        self._began_s = 0.0
        self._given_up = False

    @property
    def busy(self) -> bool:
        """Whether something runs, be it that it was given up."""
        return self._task is not None

    def begin(self, work: Callable[[Cancelled], object], now_s: float) -> None:
        """Begin a work when nothing else runs; `now_s` is of a clock that nobody sets."""
        self._began_s, self._given_up = now_s, False
        # It may outlive the session: a window that is closed waits for no slow disk.
        self._task = Task(lambda _report, cancelled: work(cancelled), QCoreApplication.instance())
        self._task.finished.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self._task.finished.connect(self._task.deleteLater)
        self._task.failed.connect(self._task.deleteLater)
        self._task.start()

    def look(self, now_s: float) -> None:
        """See whether what runs takes too long."""
        if self._task is not None and not self._given_up and now_s - self._began_s > self._patience_s:
            self.give_up()
            self.failed.emit(TimeoutError())

    def give_up(self) -> None:
        """Ask what runs to end; nobody is told what comes of it."""
        if self._task is not None:
            self._given_up = True
            self._task.cancel()

    def wait(self, seconds: float) -> None:
        """Wait for what runs, but not for long."""
        if self._task is not None:
            self._task.wait(seconds)

    def _on_done(self, outcome: object) -> None:
        self._task = None
        if not self._given_up:
            self.done.emit(outcome)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        if not self._given_up:
            self.failed.emit(error)
