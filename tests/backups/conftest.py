"""A session that changes, and a folder for its backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fishbowl_app.backups.backup import Backup, Why
from fishbowl_app.backups.keep import keep
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock) -> Iterator[Session]:
    made = Session.create(tmp_path / "Homes.fishbowl", title="Homes", clock=clock)
    yield made
    made.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "Backups"


@pytest.fixture
def back_up(session: Session, root: Path, clock: FixedClock) -> Callable[[], Backup]:
    """Return what changes the session and keeps a backup of it."""

    def made(why: Why = Why.TIME) -> Backup:
        add_note(session, f"note {len(session.history)}")
        return keep(session.whole(), session.path, session.identity, clock.now().utc, root, why)

    return made
