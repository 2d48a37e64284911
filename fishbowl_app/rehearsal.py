"""A rehearsal: the sample session in a file that is thrown away; time runs fast, and the room acts by itself."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from fishbowl_app.model.changes import Origin
from fishbowl_app.model.clock import Clock, FastClock
from fishbowl_app.model.disk import not_written
from fishbowl_app.model.entities import Activity
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.rules.timebox import is_paused, remaining
from fishbowl_app.model.session import Session
from fishbowl_app.paths import SESSION_SUFFIX
from fishbowl_app.sample import make_sample
from fishbowl_app.simulated_room import SimulatedRoom

USUAL_SPEED = 10
PACE_S = (8.0, 20.0)  # from one act in the room to the next, at least and at most
WELCOMED_S = 420.0  # so much of the welcome is over when it begins: there is little to practise in it
OVER_S = 40.0  # a moderator lets people end their sentences
BETWEEN_S = 60.0  # and lets them change places


class Rehearsal:
    """The session, its clock and its room. `others` says whether the room acts by itself."""

    def __init__(self, folder: Path, session: Session, clock: FastClock, seed: int) -> None:
        self._folder, self.session, self.clock = folder, session, clock
        self.others = True
        self._room, self._draw = SimulatedRoom(seed), Random(seed)
        self._due = clock.now().utc + PACE_S[1]

    @classmethod
    def begin(cls, name: str, clock: Clock, seed: int = 1) -> Rehearsal:
        """Make one in a folder of its own that nobody looks into; `name` is what the file is called.

        Raises:
            NotWritten: if it cannot be there.
        """
        folder = _own_folder()
        try:
            session = make_sample(folder / f"{name}{SESSION_SUFFIX}", activities=0, ended_at=clock.now().utc)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        session.clock = fast = FastClock(clock, USUAL_SPEED)
        with _by_itself(session):
            start_activity(session, session.snapshot.agenda[0].id)
        fast.skip(WELCOMED_S)
        return cls(folder, session, fast, seed)

    def throw_away(self) -> None:
        """Let go of the session and of its file. What it was copied to stays."""
        self.session.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left on the agenda."""
        now = self.session.snapshot
        return now.live is None and now.next_activity is None

    def attend(self, session: Session) -> None:
        """Let the room do what is due by now, one act at most; call it often. Nothing of it can be undone."""
        if not self.others or self.clock.now().utc < self._due or self._rests():
            return
        self._due = self.clock.now().utc + self._draw.uniform(*PACE_S)
        with _by_itself(session):
            if not self._go_on():
                self._room.act(session)

    def _rests(self) -> bool:
        """Tell whether the moderator paused what runs: then everybody waits."""
        live = self.session.snapshot.live
        timebox = self.session.snapshot.timebox_of(live.id) if live is not None else None
        return timebox is not None and is_paused(timebox)

    def _go_on(self) -> bool:
        """Start what comes next once it is time, and tell whether it was."""
        now, at = self.session.snapshot, self.clock.now()
        if now.live is not None and remaining(now.timebox_of(now.live.id), at) > -OVER_S:
            return False
        ended = max((item.finished_at or 0.0 for item in now.agenda), default=0.0)
        if now.live is None and at.utc < ended + BETWEEN_S:
            return False
        return self._move(now.live, now.next_activity)

    def _move(self, live: Activity | None, coming: Activity | None) -> bool:
        if coming is not None:
            start_activity(self.session, coming.id)
        elif live is not None:
            finish_activity(self.session, live.id)
        return live is not None or coming is not None


def _own_folder() -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix="fishbowl-"))
    except OSError as error:
        raise not_written(Path(error.filename or "."), error) from error


@contextmanager
def _by_itself(session: Session) -> Iterator[None]:
    """Let nothing that is done inside be the moderator's act: their undo passes over it."""
    session.acting = Origin.CLOCK
    try:
        yield
    finally:
        session.acting = Origin.OPERATOR
