"""Backups are written whole, counted, found again, restored beside, and forgotten when that is asked."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fishbowl_app.backups.backup import Backup, Where, Why
from fishbowl_app.backups.folders import INDEX, read_index
from fishbowl_app.backups.keep import clear_old, keep, last_kept
from fishbowl_app.backups.listing import backups_of, size_of
from fishbowl_app.backups.restore import forget, restore
from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import FileRefused, NotWritten, WriteProblem
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.session import Session

Keep = Callable[..., Backup]
DAY_S = 86_400.0


def names(backups: list[Backup]) -> list[str]:
    return [backup.path.name for backup in backups]


def test_a_backup_is_a_whole_session_and_tells_what_it_holds(session: Session, back_up: Keep, root: Path) -> None:
    add_participant(session, name="Anwen")
    made = back_up(Why.ASKED)
    assert made.held is not None
    assert (made.held.notes, made.held.participants, made.held.turns, made.held.themes) == (1, 1, 0, 0)
    assert made.held.identity == session.identity
    assert made.held.last_step == session.history[-1].id
    assert made.held.last_step_at == session.saved_at
    assert Session.read(made.path) == session.snapshot
    assert backups_of(session.path, session.identity, root=root) == [made]
    assert size_of(root) == made.size > 0


def test_its_folder_is_called_after_session_and_identity_and_its_name_is_the_local_time(
    session: Session, back_up: Keep, clock: FixedClock
) -> None:
    made = back_up()
    local = time.strftime("%Y-%m-%d %H-%M-%S", time.localtime(clock.now().utc))
    assert made.path.name == f"{local}.fishbowl"
    assert made.path.parent.name == f"Homes {session.identity[:8]}"
    assert read_index(made.path.parent).entries[0].at == clock.now().utc


def test_two_in_one_second_are_both_kept_the_newest_first(session: Session, back_up: Keep, root: Path) -> None:
    first, second = back_up(), back_up()
    assert backups_of(session.path, session.identity, root=root) == [second, first]


def test_the_newest_is_the_newest_though_the_clock_was_set_back(
    session: Session, back_up: Keep, root: Path, clock: FixedClock
) -> None:
    first = back_up()
    clock.jump(-DAY_S)
    second = back_up()
    assert names(backups_of(session.path, session.identity, root=root)) == names([second, first])
    newest = last_kept(session.path, session.identity, root)
    assert newest is not None
    assert newest.last_step == session.history[-1].id


def test_they_are_found_where_the_session_went_and_by_path_where_nobody_can_read_it(
    session: Session, back_up: Keep, root: Path, tmp_path: Path
) -> None:
    made = back_up()
    assert backups_of(tmp_path / "elsewhere.fishbowl", session.identity, root=root) == [made]
    assert backups_of(session.path, None, root=root) == [made]
    assert backups_of(tmp_path / "elsewhere.fishbowl", None, root=root) == []
    assert backups_of(session.path, "another", root=root) == []


def test_a_session_that_was_moved_goes_on_with_its_folder_and_a_copy_has_its_own(
    session: Session, back_up: Keep, root: Path, clock: FixedClock, tmp_path: Path
) -> None:
    made = back_up()
    content, moved, copy = session.whole(), tmp_path / "moved.fishbowl", tmp_path / "copy.fishbowl"
    beside = keep(content, copy, session.identity, clock.now().utc, root)
    assert beside.path.parent != made.path.parent
    session.path.rename(moved)
    after = keep(content, moved, session.identity, clock.now().utc, root)
    assert after.path.parent == made.path.parent
    assert read_index(made.path.parent).path == str(moved)
    moved.rename(session.path)


def test_without_an_index_they_are_listed_all_the_same(session: Session, back_up: Keep, root: Path) -> None:
    made = back_up()
    for spoilt in ('{"identity"', "[]", '{"identity": "a", "path": "", "seconds": [], "entries": [{"name": 1}]}'):
        (made.path.parent / INDEX).write_text(spoilt)
        assert read_index(made.path.parent).entries == ()
    again = back_up()
    found = [*backups_of(session.path, session.identity, root=root)]
    assert names(found)[0] == again.path.name


def test_what_is_not_a_session_is_not_kept(session: Session, back_up: Keep, root: Path, clock: FixedClock) -> None:
    made = back_up()
    with pytest.raises(NotWritten) as raised:
        keep(b"nothing" * 200, session.path, session.identity, clock.now().utc, root)
    assert raised.value.problem is WriteProblem.BROKEN
    assert sorted(path.name for path in made.path.parent.iterdir()) == sorted([made.path.name, INDEX])


def test_copies_of_older_versions_beside_the_session_count_as_backups(
    session: Session, back_up: Keep, root: Path
) -> None:
    made = back_up()
    older = session.path.with_name("Homes (version 5).fishbowl")
    shutil.copyfile(made.path, older)
    found = {backup.path: backup for backup in backups_of(session.path, session.identity, root=root)}
    assert found[older].where is Where.BESIDE
    assert found[older].why is Why.VERSION
    assert found[older].held is not None
    session.path.with_name("Homes (version five).fishbowl").write_text("no")
    assert len(backups_of(session.path, session.identity, root=root)) == 2


# --- letting go -------------------------------------------------------------------------------------------


def test_old_ones_go_but_the_newest_stays_as_long_as_the_session_does(
    session: Session, back_up: Keep, root: Path, clock: FixedClock
) -> None:
    first, second = back_up(), back_up()
    clock.advance(60 * DAY_S)
    clear_old(root, clock.now().utc)
    assert not first.path.exists()
    assert backups_of(session.path, session.identity, root=root) == [second]


def test_of_a_session_that_is_gone_nothing_stays(
    session: Session, back_up: Keep, root: Path, clock: FixedClock
) -> None:
    back_up()
    away = session.path.with_suffix(".away")
    session.path.rename(away)
    clock.advance(34 * DAY_S)
    clear_old(root, clock.now().utc)
    assert len(backups_of(session.path, session.identity, root=root)) == 1
    clock.advance(2 * DAY_S)
    clear_old(root, clock.now().utc)
    assert list(root.iterdir()) == []
    away.rename(session.path)


@pytest.mark.parametrize("asked", [1, 2, 3])
def test_what_is_cancelled_leaves_nothing_whenever_that_is(session: Session, root: Path, asked: int) -> None:
    left = iter([False] * (asked - 1) + [True])
    with pytest.raises(NotWritten):
        keep(session.whole(), session.path, session.identity, 0.0, root, cancelled=lambda: next(left))
    assert [path for path in root.rglob("*") if path.is_file()] == []


# --- restoring and forgetting -----------------------------------------------------------------------------


def test_restoring_writes_a_new_file_beside_and_replaces_nothing(
    session: Session, back_up: Keep, clock: FixedClock
) -> None:
    made = back_up()
    first, second = restore(made, session.path), restore(made, session.path)
    stamp = time.strftime("%Y-%m-%d %H.%M", time.localtime(clock.now().utc))
    assert first == session.path.with_name(f"Homes (backup of {stamp}).fishbowl")
    assert second != first
    assert Session.read(first) == Session.read(second) == session.snapshot


def test_what_is_not_sound_is_listed_so_and_not_restored(session: Session, back_up: Keep, root: Path) -> None:
    made = back_up()
    made.path.write_bytes(made.path.read_bytes()[:5000])
    (listed,) = backups_of(session.path, session.identity, root=root)
    assert listed.held is None
    with pytest.raises(FileRefused):
        restore(listed, session.path)
    assert [path.name for path in session.path.parent.glob("*backup of*")] == []


def test_forgetting_deletes_all_of_a_session_and_nothing_of_another(
    session: Session, back_up: Keep, root: Path, clock: FixedClock, tmp_path: Path
) -> None:
    made = back_up()
    older = session.path.with_name("Homes (version 5).fishbowl")
    shutil.copyfile(made.path, older)
    other = Session.create(tmp_path / "other.fishbowl", clock=clock)
    kept = keep(other.whole(), other.path, other.identity, clock.now().utc, root)
    other.close()
    assert forget(session.identity, session.path, root=root) == ()
    assert not older.exists()
    assert list(root.rglob("*.fishbowl")) == [kept.path]
