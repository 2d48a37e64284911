"""Backups on a disk that fails, by a clock that jumps, and after weeks: all are whole, and the newest is there."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.inside import look_inside
from fishbowl_app.backups.keep import clear_old, keep
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import restore
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import FileRefused
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session
from tests.faults.disk.forks import Forks
from tests.faults.tally import Tally, trials

DAY_S = 86_400.0


@dataclass
class Kept:
    """A session, its backups, and the instants at which they are made."""

    session: Session
    root: Path
    clock: FixedClock

    def back_up(self) -> Backup:
        """Change the session and keep a backup of it, as the window does."""
        add_note(self.session, f"note {len(self.session.history)}")
        now = self.clock.now().utc
        clear_old(self.root, now)
        return keep(self.session.whole(), self.session.path, self.session.identity, now, self.root)

    @property
    def listed(self) -> list[Backup]:
        """The backups, the newest first."""
        return backups_of(self.session.path, self.session.identity, root=self.root)


@pytest.fixture(scope="module")
def forks(memory: Path) -> Iterator[Forks]:
    made = Forks(memory)
    yield made
    made.close()


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Callable[[Path], Kept]]:
    """Return what makes a session whose backups are in a folder."""
    made: list[Session] = []

    def make(folder: Path) -> Kept:
        clock = FixedClock()
        made.append(Session.create(tmp_path / f"Homes {len(made)}.fishbowl", clock=clock))
        return Kept(made[-1], folder / f"Backups {len(made)}", clock)

    yield make
    for session in made:
        session.close()


def content_of(kept: Kept, folder: Path) -> Path:
    path = folder / "content"
    path.write_bytes(kept.session.whole())
    return path


def parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name.endswith(".part")]


def look(kept: Kept, acknowledged: int, tally: Tally) -> None:
    """Count what of the backups is not as it has to be."""
    listed = kept.listed
    tally.corrupt += sum(backup.held is None for backup in listed)
    tally.lost += len(listed) < acknowledged


def test_killed_while_a_backup_is_written(
    forks: Forks, folder: Path, tally: Tally, at: Callable[[Path], Kept]
) -> None:
    tally.fault = "kill -9 while a backup is written"
    kept = at(forks.root)
    kept.back_up()
    content = content_of(kept, folder)
    given = ("keep_backup", content, kept.session.path, kept.session.identity, kept.clock.now().utc, kept.root)
    acknowledged, calls = 2, forks.run(*given).calls
    for kill in range(trials(calls, 200)):
        outcome = forks.run(*given, KILL_AT=1 + kill % calls)
        tally.tried += 1
        tally.wrong += outcome.code != -9
        look(kept, acknowledged, tally)
        with tally.timed():
            acknowledged += Path(forks.run(*given).value).is_file()
        tally.half += bool(parts(kept.root))
        clear(kept)
        acknowledged = len(kept.listed)
    tally.acknowledged = tally.tried


def clear(kept: Kept) -> None:
    """Leave two backups: with hundreds each look takes long."""
    for backup in kept.listed[2:]:
        backup.path.unlink()


def test_a_full_disk_under_the_backups(
    forks: Forks, folder: Path, tally: Tally, at: Callable[[Path], Kept]
) -> None:
    tally.fault = "disk of the backups full"
    kept = at(forks.root)
    kept.back_up()
    content = content_of(kept, folder)
    given = ("keep_backup", content, kept.session.path, kept.session.identity, kept.clock.now().utc, kept.root)
    calls = forks.run(*given).calls
    for number in range(trials(calls, 75)):
        outcome = forks.run(*given, FULL_AT=1 + number % calls)
        tally.tried += 1
        tally.wrong += outcome.faults > 0 and outcome.value != "NotWritten disk_full"
        look(kept, 2, tally)
        tally.half += bool(parts(kept.root))
        clear(kept)
        add_note(kept.session, "the session goes on")
        tally.acknowledged += 1
    assert Path(forks.run(*given).value).is_file()


def test_killed_while_a_second_copy_is_written(
    forks: Forks, folder: Path, tally: Tally, at: Callable[[Path], Kept]
) -> None:
    tally.fault = "kill -9 while a second copy is written"
    kept, stick = at(forks.root), forks.root / "stick"
    stick.mkdir()
    kept.back_up()
    given = ("copy_second", kept.session.path, kept.session.identity, kept.root, stick)
    copy = Path(forks.run(*given).value)
    for kill in range(trials(16, 200)):
        kept.clock.advance(DAY_S if kill % 4 == 0 else 60)
        kept.back_up()
        forks.run(*given, KILL_AT=1 + kill % 16)
        tally.tried += 1
        on_stick = [path for path in stick.iterdir() if not path.name.startswith(".")]
        tally.lost += not on_stick
        tally.corrupt += sum(look_inside(path) is None for path in on_stick)
        newest = look_inside(Path(forks.run(*given).value))
        tally.wrong += newest is None or newest.last_step != kept.session.history[-1].id
        tally.half += bool(parts(stick))
        tally.wrong += len(list(stick.iterdir())) > 2
    tally.acknowledged = tally.tried
    assert copy.is_file()


def test_a_backup_that_is_damaged_later_is_shown_so(
    tmp_path: Path, tally: Tally, at: Callable[[Path], Kept]
) -> None:
    tally.fault = "backup damaged later"
    kept, rng = at(tmp_path), random.Random(7)
    first, second = kept.back_up(), kept.back_up()
    whole = second.path.read_bytes()
    for number in range(trials(20, 500)):
        damaged = bytearray(whole)
        if number % 2:
            damaged[rng.randrange(len(damaged))] ^= 1 << rng.randrange(8)
        else:
            del damaged[rng.randrange(len(damaged)) :]
        second.path.write_bytes(damaged)
        with tally.timed():
            listed = kept.listed
        tally.tried += 1
        tally.wrong += [backup.held is None for backup in listed] != [True, False]
        tally.lost += listed[-1] != first
        tally.acknowledged += 1
    second.path.write_bytes(whole[:-4096])
    with pytest.raises(FileRefused):
        restore(second, kept.session.path)
    assert Session.read(restore(first, kept.session.path)).notes


def test_the_newest_is_the_newest_whatever_the_clock_says(
    tmp_path: Path, tally: Tally, at: Callable[[Path], Kept]
) -> None:
    tally.fault = "clock set between backups"
    for seed in range(trials(3, 40)):
        kept, rng = at(tmp_path), random.Random(seed)
        for _ in range(8):
            kept.clock.jump(rng.choice((-3600, -DAY_S, -7, 600, 3600, 3 * DAY_S)))
            newest = kept.back_up()
            tally.tried += 1
            tally.acknowledged += 1
            listed = kept.listed
            tally.wrong += listed[0] != newest
            counts = [backup.held.notes for backup in listed if backup.held]
            tally.wrong += counts != sorted(counts, reverse=True)
            tally.lost += newest.path not in [backup.path for backup in listed]


def test_two_hundred_backups_over_six_weeks(tmp_path: Path, tally: Tally, at: Callable[[Path], Kept]) -> None:
    tally.fault = "200 backups over six weeks"
    kept, rng = at(tmp_path), random.Random(6)
    made: list[float] = []
    for day in range(42):
        kept.clock.advance(DAY_S - 7200)
        for _ in range(4 + (day % 4 == 0) * 3):
            kept.clock.advance(rng.uniform(300, 1500))
            made.append(kept.back_up().at)
    tally.tried = tally.acknowledged = len(made)
    assert len(made) >= 200
    listed, now = kept.listed, kept.clock.now().utc
    look(kept, 1, tally)
    tally.lost += listed[0].at != made[-1]
    ages = [now - backup.at for backup in listed]
    tally.wrong += max(ages) > 35 * DAY_S
    tally.lost += sum(age <= 7200 for age in ages) != sum(now - at <= 7200 for at in made)
    days = {at // DAY_S for at in made if DAY_S < now - at <= 7 * DAY_S}
    tally.lost += not days <= {backup.at // DAY_S for backup in listed}
    tally.remark(f"{len(listed)} are left")
    shutil.rmtree(kept.root)
