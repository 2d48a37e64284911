"""Makes backups of the open session by itself, off the GUI thread; only what is in memory is taken here."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fishbowl_app.backup_texts import backup_failed_text, holds_text, second_failed_text
from fishbowl_app.backups.backup import RARE, WHY_BEFORE, Backup, Why
from fishbowl_app.backups.folders import Entry, backups_folder
from fishbowl_app.backups.keep import clear_old, keep, last_kept
from fishbowl_app.backups.second import keep_second
from fishbowl_app.backups.under_way import under_way
from fishbowl_app.drafts import is_draft
from fishbowl_app.model.changes import Changes, Op, Origin
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.ui.backups.lane import Cancelled, Lane
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.settings import SECOND_COPIES, Settings
from fishbowl_app.ui.ticker import Ticker

INTERVAL_S = 600
SOON_S = 60  # a backup so young will do before most changes
RETRY_S = 30  # after one that failed
PATIENCE_S = 20  # for a disk that does not answer
CLOSING_S = 4  # what closing a window waits at most
MOST_WAITING = 3  # backups in memory, while the disk is slow


@dataclass(frozen=True)
class Kept:
    """How one kind of backup stands. at: when the last was made, UTC. problem: why the next could not be."""

    at: float | None = None
    problem: NotWritten | None = None


@dataclass(frozen=True)
class _Job:
    """A backup to be written: all that is needed, apart from the session."""

    content: Callable[[], bytes]  # once, and in the background: it takes its time
    of: Path
    identity: str
    at: float
    root: Path
    why: Why

    def run(self, cancelled: Cancelled = lambda: False) -> Backup:
        with under_way(self.identity, self.root):
            clear_old(self.root, self.at)
            return keep(self.content(), self.of, self.identity, self.at, self.root, self.why, cancelled)


class Keeper(QObject):
    """Backups of one open session: every ten minutes, before large changes, when asked, and on closing.

    Only what has changed since the last one is kept, and nothing of a sample before somebody changes it.

    Signals:
        changed: `backup`, `second` or `folder` are different.
    """

    changed = Signal()

    def __init__(self, bridge: SessionBridge, ticker: Ticker, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.backup, self.second = Kept(), Kept()
        self._bridge, self._ticker, self._settings = bridge, ticker, settings
        self._lane, self._second_lane = Lane(PATIENCE_S, self), Lane(PATIENCE_S, self)
        self._jobs: deque[_Job] = deque(maxlen=MOST_WAITING)
        self._said: set[tuple[str, WriteProblem]] = set()
        self._touched = False  # since the session was opened
        self._is_stale = False  # whether somebody may have deleted backups
        self._owed = True  # whether the second copy may be older than the last backup
        self._tried_s = self._second_tried_s = self._now().boot_s
        self._kept_step = self._begin()
        self._is_behind = self.backup.at is not None and self._is_missing_acts() and not bridge.session.read_only
        self._connect()

    @property
    def folder(self) -> Path | None:
        """The folder for second copies, None where none is wanted."""
        chosen = self._settings.get(SECOND_COPIES)
        return Path(chosen) if chosen else None

    @property
    def is_needed(self) -> bool:
        """Whether the session holds anything that the last backup does not."""
        history = self._bridge.session.history
        return bool(history) and history[-1].id != self._kept_step

    def _is_missing_acts(self) -> bool:
        """Tell whether the last backup lacks what a person did; the clock may have been noted on opening."""
        steps = reversed(self._bridge.session.history)
        missing = takewhile(lambda step: step.id != self._kept_step, steps)
        return any(step.origin is Origin.OPERATOR for step in missing)

    def back_up(self, why: Why = Why.ASKED) -> None:
        """Make a backup now, in the background, where there is anything new."""
        if self.is_needed:
            self._take(why)
        elif why is Why.ASKED:
            self._bridge.say(self.tr("The last backup holds everything already."))

    def copy_to(self, folder: Path | None) -> None:
        """Keep second copies in a folder from now on, or none.

        Raises:
            ValueError: if the settings cannot name it.
        """
        self._settings.set(SECOND_COPIES, str(folder) if folder else "")
        self.second, self._owed = Kept(), True
        self._said = {said for said in self._said if said[0] != "second"}
        self._begin_second()
        self.changed.emit()

    def shut(self) -> None:
        """Keep what has changed, and let go; a disk that takes its time is not waited for."""
        self._end_forewarning()
        self._ticker.ticked.disconnect(self._on_tick)
        if self._touched and self.is_needed and len(self._bridge.session.history) > 1:
            self._enqueue(Why.CLOSING)
        until = time.monotonic() + CLOSING_S
        self._lane.wait(CLOSING_S)
        if self._jobs:
            jobs, folder = tuple(self._jobs), self.folder
            self._jobs.clear()
            last = Lane(PATIENCE_S, self)
            last.begin(lambda cancelled: _finish(jobs, folder, cancelled), 0)
            last.wait(max(0, until - time.monotonic()))

    # --- when --------------------------------------------------------------------------------------------

    def _on_tick(self, now: Reading) -> None:
        self._lane.look(now.boot_s)
        self._second_lane.look(now.boot_s)
        if self._is_stale:
            self._look_again()
        if self._is_behind:
            self._make_up()
        wait_s = RETRY_S if self.backup.problem else INTERVAL_S
        if self._touched and self.is_needed and now.boot_s - self._tried_s >= wait_s:
            self._take(Why.TIME)
        if self._owed and now.boot_s - self._second_tried_s >= (RETRY_S if self.second.problem else 0):
            self._begin_second()

    def _before(self, op: Op) -> None:
        why = WHY_BEFORE.get(op)
        young = self.backup.at is not None and self._now().boot_s - self._tried_s < SOON_S
        if why is not None and self.is_needed and (why in RARE or not young):
            self._take(why)

    def _on_changed(self, changes: Changes) -> None:
        self._touched = True
        if changes.op is Op.ERASE_PERSON:  # nothing that still names them may be written after this
            self._jobs.clear()
            for lane in (self._lane, self._second_lane):
                lane.give_up()
                lane.wait(CLOSING_S / 2)
            self.second, self._is_stale = Kept(), True

    def _make_up(self) -> None:
        """Make the backup that was not made on closing, since the disk was full or the app killed."""
        self._is_behind = False
        if self.is_needed:
            self._bridge.say(self.tr("The last backup is older than the session. A new one is being made."))
            self._take(Why.TIME)

    def _look_again(self) -> None:
        """See which backups there are, after they were deleted or the session went on in another file."""
        self._is_stale, self._owed, self.backup = False, True, Kept()
        self._kept_step = self._begin()
        self.changed.emit()

    # --- doing it ----------------------------------------------------------------------------------------

    def _take(self, why: Why) -> None:
        self._enqueue(why)
        self._next()

    def _enqueue(self, why: Why) -> None:
        session, now = self._bridge.session, self._now()
        self._tried_s = now.boot_s
        try:
            root, content = backups_folder(), session.freeze().content
        except NotWritten as error:
            self._on_failed(error)
        except OSError as error:
            self._on_failed(not_written(session.path, error))
        else:
            self._jobs.append(_Job(content, session.path, session.identity, now.utc, root, why))
            self._kept_step = session.history[-1].id

    def _next(self) -> None:
        if self._jobs and not self._lane.busy:
            self._lane.begin(self._jobs.popleft().run, self._now().boot_s)

    def _begin_second(self) -> None:
        if self.folder is None or self._second_lane.busy or self._bridge.session.read_only:
            return
        self._owed, self._second_tried_s = False, self._now().boot_s
        session = self._bridge.session
        with contextlib.suppress(OSError):  # there is no folder of the app's own: that is told elsewhere
            work = partial(keep_second, session.path, session.identity, backups_folder(), self.folder)
            self._second_lane.begin(work, self._second_tried_s)

    # --- what came of it ---------------------------------------------------------------------------------

    def _on_kept(self, backup: Backup) -> None:
        self.backup, self._owed = Kept(backup.at), True
        self._forget_said("backup")
        if backup.why is Why.ASKED:
            self._bridge.say(self.tr("A backup was made: {0}.").format(holds_text(backup.held)), Tone.DONE)
        self.changed.emit()
        self._next()

    def _on_failed(self, error: Exception) -> None:
        problem = _as_not_written(error, self._bridge.session.path)
        self.backup, self._kept_step = replace(self.backup, problem=problem), ""
        self._say_once("backup", problem.problem, backup_failed_text(problem))
        self.changed.emit()
        self._next()

    def _on_copied(self, path: Path | None) -> None:
        self.second = Kept(self.backup.at if path else None)
        self._forget_said("second")
        self.changed.emit()

    def _on_copy_failed(self, error: Exception) -> None:
        problem = _as_not_written(error, self.folder or self._bridge.session.path)
        self.second, self._owed = replace(self.second, problem=problem), True
        self._say_once("second", problem.problem, second_failed_text(problem))
        self.changed.emit()

    def _say_once(self, kind: str, problem: WriteProblem, text: str) -> None:
        if (kind, problem) not in self._said:
            self._said.add((kind, problem))
            self._bridge.say(text, Tone.WARN)

    def _forget_said(self, kind: str) -> None:
        self._said = {said for said in self._said if said[0] != kind}

    # --- set up ------------------------------------------------------------------------------------------

    def _begin(self) -> str:
        """Take up the backups that there are; return the last step that needs none."""
        session = self._bridge.session
        newest: Entry | None = None
        with contextlib.suppress(OSError):
            newest = last_kept(session.path, session.identity, backups_folder())
        if newest is not None:
            self.backup = Kept(newest.at)
            return newest.last_step
        return session.history[-1].id if session.history and is_draft(session.path) else ""

    def _connect(self) -> None:
        self._end_forewarning = self._bridge.session.before_change(self._before)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.moved.connect(self._look_again)
        self._ticker.ticked.connect(self._on_tick)
        self._lane.done.connect(self._on_kept)
        self._lane.failed.connect(self._on_failed)
        self._second_lane.done.connect(self._on_copied)
        self._second_lane.failed.connect(self._on_copy_failed)

    def _now(self) -> Reading:
        return self._bridge.session.clock.now()


def _finish(jobs: Sequence[_Job], folder: Path | None, cancelled: Cancelled) -> None:
    """Write the last backups of a session that is being closed; what fails is made up for when it is open."""
    for job in jobs:
        job.run()
    if folder is not None:
        keep_second(jobs[-1].of, jobs[-1].identity, jobs[-1].root, folder, cancelled)


def _as_not_written(error: Exception, path: Path) -> NotWritten:
    """Return what went wrong as what a person may cause; a bug of ours is raised."""
    if isinstance(error, NotWritten):
        return error
    if isinstance(error, TimeoutError):
        return NotWritten(path, WriteProblem.BROKEN, "no answer")
    raise error
