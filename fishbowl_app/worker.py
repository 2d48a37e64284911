"""Runs a function in a process of its own, one call after another, so that the window keeps answering.

The process is a fresh Python (multiprocessing's "spawn"): the same on every system and in a frozen app. It can be
started before it is needed, is kept for the next call, ends with the app and leaves Ctrl+C to the app.

Nothing here waits: whoever is interested asks a `Job` now and then. Plain values go over one pipe: to the process
`_Call` and `_Stop`, back `_Ready` once and then, for each call, `Progress` and one `Ended` or `Failed`.
"""

from __future__ import annotations

import math
import multiprocessing
import pickle
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any

from fishbowl_app.model.errors import WorkerLost

PATIENCE_S = 0.07  # for an answer to "stop"; then the process is killed: nobody waits longer than 0.1
PAUSE_S = 0.05  # between two reports

Report = Callable[[float, Any], None]
Cancelled = Callable[[], bool]
Target = Callable[[Any, Report, Cancelled], Any]  # a function at the top of a module: it goes over by its name


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a call is, from 0 to 1, and the best it has made so far; None where that is what it was before."""

    share: float
    best: Any


@dataclass(frozen=True, slots=True)
class Ended:
    """What a call returned; the best it had told, or None, where it was cut short."""

    result: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """What a call raised, or WorkerLost where the process has gone. The traceback is a note of the error."""

    error: Exception


Event = Progress | Ended | Failed


class Job:
    """One call, under way while `running`. `best` is the best it has told."""

    def __init__(self, worker: Worker, arguments: Any) -> None:
        self.arguments, self.best, self.running = arguments, None, True
        self._worker = worker
        self._events: list[Event] = []

    def events(self) -> list[Event]:
        """Return what has happened since this was last asked; the last of all is Ended or Failed."""
        self._worker.listen()
        events, self._events = self._events, []
        return events

    def cancel(self) -> None:
        """End early, keeping the best so far: `events` has the end within the worker's patience."""
        self._worker.cancel(self)

    def take(self, event: Event) -> None:
        """Keep an event for whoever asks; what comes after the end is of no interest."""
        if not self.running:
            return
        self._events.append(event)
        if isinstance(event, Progress):
            self.best = self.best if event.best is None else event.best
        else:
            self.running = False

    def cut_short(self) -> None:
        """End with the best so far."""
        self.take(Ended(self.best))


class Worker:
    """A process that runs `target(arguments, report, cancelled)`, for one thread that starts calls and asks.

    It is killed where it does not answer to "stop" within `patience_s`.
    """

    def __init__(self, target: Target, patience_s: float = PATIENCE_S) -> None:
        self._target, self._patience_s = target, patience_s
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None
        self._ready = False  # the process waits for a call
        self._present: Job | None = None  # what the process works at; perhaps nobody is interested any more
        self._next: Job | None = None  # what waits until the process is ready
        self._deadline = math.inf

    def warm(self) -> None:
        """See that the process is there or on its way, so that the next call need not wait for it."""
        self.listen()  # it may have gone since
        if self._process is None:
            self._spawn()

    def start(self, arguments: Any) -> Job:
        """Begin a call. One that is under way is cut short."""
        self.warm()
        self._end_next()
        self._next = job = Job(self, arguments)
        if self._present is not None:
            self._present.cut_short()
            self._stop()
        self.listen()
        return job

    def cancel(self, job: Job) -> None:
        """End a call early, if it has not ended."""
        if job is self._next:
            self._end_next()
        elif job is self._present and job.running:
            self._stop()

    def listen(self) -> None:
        """Hear what the process has said, and do what is due."""
        try:
            while self._pipe is not None and self._pipe.poll():
                self._hear(self._pipe.recv())
            if time.monotonic() > self._deadline:
                self._replace()
            self._send_next()
        except (EOFError, OSError):
            self._lose()

    def close(self) -> None:
        """End the process, and what it works at with the best so far."""
        self._end_next()
        if self._process is not None and self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._present is not None:
            self._present.cut_short()
        self._process = self._pipe = self._present = None
        self._ready, self._deadline = False, math.inf

    def _spawn(self) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, other = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(other, self._target), daemon=True)
        self._process.start()
        other.close()  # so that each side hears when the other has gone

    def _hear(self, message: object) -> None:
        if isinstance(message, Progress | Ended | Failed) and self._present is not None:
            self._present.take(message)
        if not isinstance(message, Progress):
            self._ready, self._present, self._deadline = True, None, math.inf

    def _send_next(self) -> None:
        """Send what waits. Only to a process that listens: a pipe may hold less than a call is long."""
        if self._ready and self._next is not None and self._pipe is not None:
            self._ready, self._present, self._next = False, self._next, None
            self._pipe.send(_Call(self._present.arguments))

    def _stop(self) -> None:
        if self._pipe is None or self._deadline < math.inf:
            return
        self._deadline = time.monotonic() + self._patience_s
        try:
            self._pipe.send(_Stop())
        except OSError:
            self._lose()

    def _end_next(self) -> None:
        if self._next is not None:
            self._next.cut_short()
            self._next = None

    def _replace(self) -> None:
        """Go on with a new process: the old one does not answer."""
        following, self._next = self._next, None
        self.close()
        self._spawn()
        self._next = following

    def _lose(self) -> None:
        """Tell that the process has gone. What waited for another call to end gets a new one."""
        if self._present is None and self._next is not None:
            self._present, self._next = self._next, None
        if self._present is not None:
            self._present.take(Failed(WorkerLost()))
        if self._next is not None:
            self._replace()
        else:
            self.close()


# --- in the process -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Ready:
    """The process has started."""


@dataclass(frozen=True, slots=True)
class _Call:
    arguments: Any


@dataclass(frozen=True, slots=True)
class _Stop:
    """End the present call; between two calls it comes too late and means nothing."""


def _serve(pipe: Connection, target: Target) -> None:
    """Answer calls until the app has gone, which closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        pipe.send(_Ready())
        while True:
            message = pipe.recv()
            if isinstance(message, _Call):
                _answer(pipe, target, message.arguments)
    except (EOFError, OSError):
        return


def _answer(pipe: Connection, target: Target, arguments: Any) -> None:
    line = _Line(pipe)
    try:
        pipe.send(Ended(target(arguments, line.report, line.cancelled)))
    except Exception as error:
        pipe.send(Failed(_portable(error)))


class _Line:
    """What a call is given to tell how far it is, no oftener than somebody can look, and to hear of the end."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._due = 0.0
        self._best: Any = None
        self._stopped = False

    def report(self, share: float, best: Any) -> None:
        """Tell the share done, and the best so far where it is a better one, else None."""
        self._best = self._best if best is None else best
        if time.monotonic() >= self._due:
            self._pipe.send(Progress(share, self._best))
            self._best, self._due = None, time.monotonic() + PAUSE_S

    def cancelled(self) -> bool:
        """Tell whether to end with the best so far."""
        while self._pipe.poll():
            self._stopped = isinstance(self._pipe.recv(), _Stop) or self._stopped
        return self._stopped


def _portable(error: Exception) -> Exception:
    """Return an error that can go over, with its traceback as a note."""
    error.add_note(traceback.format_exc())
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # whatever an error of somebody else's may do when it is packed
        return RuntimeError(traceback.format_exc())
    return error
