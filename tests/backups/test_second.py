"""Second copies on a stick: the newest and the day before, and never over anything else."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from fishbowl_app.backups.backup import Backup, Where
from fishbowl_app.backups.folders import read_index
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import forget
from fishbowl_app.backups.second import keep_second
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import NotWritten, WriteProblem
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.session import Session

Keep = Callable[..., Backup]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def copy(session: Session, root: Path, stick: Path) -> Callable[[], Path | None]:
    return lambda: keep_second(session.path, session.identity, root, stick)


def on(stick: Path) -> list[str]:
    return sorted(path.name for path in stick.iterdir())


def test_without_a_backup_there_is_nothing_to_copy(copy: Callable[[], Path | None], stick: Path) -> None:
    assert copy() is None
    assert on(stick) == []


def test_the_newest_takes_the_place_of_the_one_before_on_the_same_day(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, root: Path
) -> None:
    back_up()
    copy()
    back_up()
    target = copy()
    assert on(stick) == ["Homes (backup).fishbowl"]
    assert target is not None
    assert Session.read(target) == session.snapshot
    found = backups_of(session.path, session.identity, root=root, second=stick)
    assert [backup.where for backup in found].count(Where.SECOND) == 1


def test_that_of_the_day_before_stays_beside(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, clock: FixedClock
) -> None:
    for _ in range(3):
        back_up()
        copy()
        clock.advance(86_400)
    assert on(stick) == ["Homes (backup of the day before).fishbowl", "Homes (backup).fishbowl"]
    assert len(Session.read(stick / "Homes (backup of the day before).fishbowl").notes) == 2
    assert len(Session.read(stick / "Homes (backup).fishbowl").notes) == 3


def test_nothing_of_anybody_else_is_replaced(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path
) -> None:
    taken = stick / "Homes (backup).fishbowl"
    taken.write_text("a shopping list")
    back_up()
    assert copy() == copy() == stick / "Homes (backup) (2).fishbowl"
    assert taken.read_text() == "a shopping list"


def test_a_copy_of_the_session_that_went_on_elsewhere_is_not_replaced(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, tmp_path: Path
) -> None:
    back_up()
    target = copy()
    assert target is not None
    elsewhere = Session.open(target)
    add_note(elsewhere, "typed on another computer")
    elsewhere.close()
    back_up()
    assert copy() == stick / "Homes (backup) (2).fishbowl"
    assert len(Session.read(target).notes) == 2


def test_a_stick_that_is_away_is_said_and_no_folder_made_in_its_place(
    back_up: Keep, copy: Callable[[], Path | None], stick: Path
) -> None:
    back_up()
    stick.rmdir()
    with pytest.raises(NotWritten) as raised:
        copy()
    assert raised.value.problem is WriteProblem.NO_FOLDER
    assert not stick.exists()
    stick.mkdir()
    assert copy() is not None


def test_a_full_stick_is_said_before_anything_is_touched(
    back_up: Keep, copy: Callable[[], Path | None], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up()
    copy()
    was = (stick / "Homes (backup).fishbowl").read_bytes()
    back_up()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=4096))
    with pytest.raises(NotWritten) as raised:
        copy()
    assert (raised.value.problem, raised.value.free) == (WriteProblem.DISK_FULL, 4096)
    assert (stick / "Homes (backup).fishbowl").read_bytes() == was


def test_who_is_cancelled_leaves_what_was_there(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, root: Path
) -> None:
    back_up()
    copy()
    was = (stick / "Homes (backup).fishbowl").read_bytes()
    back_up()
    with pytest.raises(NotWritten):
        keep_second(session.path, session.identity, root, stick, cancelled=lambda: True)
    assert on(stick) == ["Homes (backup).fishbowl"]
    assert (stick / "Homes (backup).fishbowl").read_bytes() == was


def test_forgetting_takes_second_copies_too_and_tells_of_those_that_are_away(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, root: Path
) -> None:
    made = back_up()
    target = copy()
    assert target is not None
    assert str(target) in read_index(made.path.parent).seconds
    away = stick.with_name("away")
    stick.rename(away)
    assert target in forget(session.identity, session.path, root=root)
    assert not made.path.exists()


def test_forgetting_with_the_stick_there_leaves_nothing(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, root: Path
) -> None:
    back_up()
    copy()
    assert forget(session.identity, session.path, root=root) == ()
    assert on(stick) == []


def test_forgetting_leaves_what_has_taken_the_place_of_a_copy(
    session: Session, back_up: Keep, copy: Callable[[], Path | None], stick: Path, root: Path
) -> None:
    back_up()
    target = copy()
    assert target is not None
    target.write_text("a shopping list")
    assert forget(session.identity, session.path, root=root) == ()
    assert on(stick) == [target.name]
