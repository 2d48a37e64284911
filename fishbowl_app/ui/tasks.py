"""Work off the GUI thread, on plain values and frozen snapshots only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]


class Task(QObject):
    """Runs `work(report, cancelled)` in the background and tells the outcome on the GUI thread.

    Signals:
        progressed: arg: the share that is done, 0 to 1.
        finished: arg: what the work returned.
        failed: arg: the exception it raised.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._cancelled, self._done = work, threading.Event(), threading.Event()
        self._holds = False
        self.finished.connect(self._let_collect)
        self.failed.connect(self._let_collect)

    def start(self) -> None:
        """Begin."""
        self._holds = True
        _hold_garbage(1)
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Ask the work to end early."""
        self._cancelled.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the work has ended, at most so long, and tell whether it has; for closing."""
        ended = self._done.wait(seconds)
        if ended:
            self._let_collect()
        return ended

    def _let_collect(self) -> None:
        if self._holds:
            self._holds = False
            _hold_garbage(-1)

    def _run(self) -> None:
        try:
            result = self._work(self.progressed.emit, self._cancelled.is_set)
        except Exception as error:  # handed to the GUI thread, which decides
            self.failed.emit(error)
        else:
            self.finished.emit(result)
        finally:
            self._done.set()


_held = 0


def _hold_garbage(by: int) -> None:
    """Keep Python from collecting garbage while a task runs, and let it again after the last one.

    It collects in whatever thread comes to it. Old windows are garbage too, and a widget that is destroyed
    outside of the GUI thread takes the app down. Called on the GUI thread only.
    """
    global _held
    _held += by
    if _held:
        gc.disable()
    else:
        gc.collect(1)  # here and now, so that the thread that is just ending does not come to it
        gc.enable()
