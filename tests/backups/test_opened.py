"""A backup or a second copy that somebody opened to go on in it: it stays locked, and stays."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import fishbowl_app
from fishbowl_app.backups.backup import Backup
from fishbowl_app.backups.keep import clear_old
from fishbowl_app.backups.listing import backups_of
from fishbowl_app.backups.restore import forget, kept_of_copies
from fishbowl_app.backups.second import keep_second
from fishbowl_app.backups.thin import KEPT_S
from fishbowl_app.model.session import Session
from tests.model.store.elsewhere import refused_elsewhere

Keep = Callable[..., Backup]
PACKAGE = Path(fishbowl_app.__file__).parent
READERS = {"read_bytes", "read_text", "open", "connect"}
# Who may open a file by itself: it writes a new one, reads the index, or has looked first that nobody works in it.
MAY_OPEN = {"backups/keep.py", "backups/folders.py", "model/recovery/private.py"}


@contextmanager
def going_on_in(path: Path) -> Iterator[Session]:
    session = Session.open(path)
    try:
        yield session
    finally:
        session.close()


@pytest.fixture
def copy(session: Session, back_up: Keep, root: Path, tmp_path: Path) -> Path:
    """Return a second copy, and close the session it is of."""
    back_up()
    stick = tmp_path / "stick"
    stick.mkdir()
    made = keep_second(session.path, session.identity, root, stick)
    session.close()
    assert made is not None
    return made


def is_locked(path: Path) -> bool:
    return "in use" in refused_elsewhere(path)


def test_listing_and_copying_leave_it_locked(copy: Path, root: Path) -> None:
    for path in (copy, next(root.rglob("*.fishbowl"))):
        with going_on_in(path) as opened:
            listed = backups_of(path, opened.identity, root=root, second=copy.parent)
            keep_second(path, opened.identity, root, copy.parent)
            assert len(listed) == 2
            assert is_locked(path)
            assert opened.watch() is None


def test_forgetting_all_backups_leaves_the_session_that_is_open(copy: Path, root: Path) -> None:
    with going_on_in(copy) as opened:
        assert forget(opened.identity, opened.path, root=root, also_copies=True) == ()
        assert opened.watch() is None
    assert list(root.rglob("*.fishbowl")) == []


def test_forgetting_leaves_a_backup_that_became_the_session(copy: Path, root: Path) -> None:
    kept = next(root.rglob("*.fishbowl"))
    with going_on_in(kept) as opened:
        assert forget(opened.identity, opened.path, root=root, also_copies=True) == ()
        assert opened.watch() is None
    assert kept.exists()
    assert not copy.exists()


def test_another_one_that_is_open_is_told_as_not_deleted(session: Session, copy: Path, root: Path) -> None:
    with going_on_in(copy) as opened:
        assert forget(opened.identity, session.path, root=root) == (copy,)
        assert opened.watch() is None


def test_old_ones_go_but_not_the_one_that_is_open(session: Session, copy: Path, root: Path) -> None:
    kept = next(root.rglob("*.fishbowl"))
    session.path.unlink()  # then not even the newest stays
    with going_on_in(kept) as opened:
        clear_old(root, opened.clock.now().utc + 2 * KEPT_S)
        assert opened.watch() is None


def test_what_another_window_is_writing_stays_in_an_empty_folder(copy: Path, root: Path, session: Session) -> None:
    part = next(root.rglob("*.fishbowl")).with_name("half written")
    part.write_bytes(b"half")
    forget(session.identity, session.path, root=root)
    assert part.exists()


@pytest.mark.parametrize("folder", ["backups", "model/recovery"])
def test_nothing_here_opens_a_file_that_may_be_a_session_of_ours(folder: str) -> None:
    """Closing any descriptor of it drops the lock: `held.read` knows of the one that may be used."""
    for path in sorted((PACKAGE / folder).glob("*.py")):
        if path.relative_to(PACKAGE).as_posix() in MAY_OPEN:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) in READERS:
                assert [ast.unparse(each) for each in node.args] == ["':memory:'"], f"{path.name}:{node.lineno}"


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_backups_of_a_copy_elsewhere_stay_and_are_told(copy: Path, root: Path) -> None:
    (kept,) = root.rglob("*.fishbowl")
    with going_on_in(copy) as opened:
        assert forget(opened.identity, opened.path, root=root) == ()
        (place,) = kept_of_copies(opened.identity, opened.path, root=root)
    assert kept.exists()
    assert place != copy
