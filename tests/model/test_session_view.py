"""A session that is only looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.errors import FileInUse, FileProblem, FileRefused, OnlyViewed
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.metadata import SCHEMA_VERSION
from tests.model.store.elsewhere import opened_elsewhere, refused_elsewhere
from tests.model.store.strangers import edited

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "files"


def add_note(session: Session, id: str) -> None:
    with session.change(Op.ADD_NOTE) as tx:
        tx.insert(Note(id, f"mould {id}", None, None, None, None, "", Colour.BLUE, 0.0, "typed"))


@pytest.fixture
def path(folder: Path) -> Path:
    session = Session.create(folder / "a.fishbowl", title="Damp")
    add_note(session, "n1")
    session.close()
    return folder / "a.fishbowl"


@pytest.fixture
def viewed(path: Path) -> Iterator[Session]:
    session = Session.view(path)
    yield session
    session.close()


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {item.name: (item.read_bytes(), item.stat().st_mtime_ns) for item in folder.iterdir()}


def test_it_is_all_there_and_its_file_stays_as_it_is(path: Path) -> None:
    before = everything(path.parent)
    viewed = Session.view(path)
    assert viewed.read_only
    assert viewed.path == path
    assert viewed.snapshot.notes.keys() == {"n1"}
    assert [step.op for step in viewed.history] == [Op.CREATE, Op.ADD_NOTE]
    assert viewed.watch() is None
    viewed.close()
    assert everything(path.parent) == before


def test_nothing_of_it_can_be_changed(viewed: Session) -> None:
    before = viewed.snapshot
    with pytest.raises(OnlyViewed) as caught:
        add_note(viewed, "n2")
    assert caught.value.path == viewed.path
    for act in (viewed.undo, viewed.try_writing):
        with pytest.raises(OnlyViewed):
            act()
    with pytest.raises(OnlyViewed), viewed.change_and_forget(Op.ERASE_PERSON):
        pass
    viewed.keep_vectors("model", {"key": b"1"}, ["key"])
    assert viewed.vectors("model") == {}
    assert viewed.snapshot is before


def test_saved_elsewhere_it_can_be_worked_on(viewed: Session, folder: Path) -> None:
    viewed.save_copy(folder / "copy.fishbowl")
    viewed.save_as(folder / "mine.fishbowl")
    assert not viewed.read_only
    viewed.undo()
    add_note(viewed, "n2")
    assert viewed.path == folder / "mine.fishbowl"
    with closing(Session.open(folder / "copy.fishbowl")) as copy:
        assert copy.snapshot.notes.keys() == {"n1"}


def test_one_that_is_open_here_is_seen_as_it_is_and_stays_held(path: Path) -> None:
    with closing(Session.open(path)) as session:
        add_note(session, "n2")
        viewed = Session.view(path)
        add_note(session, "n3")
        assert viewed.snapshot.notes.keys() == {"n1", "n2"}
        viewed.close()
        assert refused_elsewhere(path).startswith("in use")
        add_note(session, "n4")


def test_one_that_is_open_in_another_process_can_be_looked_at(path: Path) -> None:
    with opened_elsewhere(path):
        with pytest.raises(FileInUse):
            Session.open(path)
        viewed = Session.view(path)
        assert viewed.snapshot.notes.keys() == {"n1"}
        viewed.close()


def test_an_older_version_is_moved_only_in_what_is_looked_at(folder: Path) -> None:
    path = shutil.copyfile(SAMPLES / "schema-1.fishbowl", folder / "old.fishbowl")
    before = everything(folder)
    viewed = Session.view(path)
    assert viewed.snapshot.board.slips is None
    assert viewed._file._raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    viewed.close()
    assert everything(folder) == before


def test_a_change_that_was_broken_off_is_taken_back_only_in_what_is_looked_at(path: Path) -> None:
    """The file and the journal are copied while a change is half written, as a crash would leave them."""
    crashed = path.parent / "crashed"
    crashed.mkdir()
    with edited(path) as raw:
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("BEGIN")
        raw.execute("UPDATE note SET text = 'half'")
        raw.execute("INSERT INTO vector SELECT value, 'm', zeroblob(9000) FROM json_each('[1,2,3,4,5,6,7,8]')")
        for name in (path.name, f"{path.name}-journal"):
            shutil.copyfile(path.with_name(name), crashed / name)
        raw.execute("ROLLBACK")
    before = everything(crashed)
    viewed = Session.view(crashed / path.name)
    assert viewed.snapshot.notes["n1"].text == "mould n1"
    viewed.close()
    assert everything(crashed) == before


def test_what_open_refuses_is_refused(path: Path) -> None:
    with edited(path) as raw:
        raw.execute("CREATE VIEW v AS SELECT 1")
    for refused, problem in (
        (path, FileProblem.FOREIGN_PARTS),
        (path.parent, FileProblem.NOT_A_FILE),
        (path.with_name("none.fishbowl"), FileProblem.MISSING),
    ):
        with pytest.raises(FileRefused) as caught:
            Session.view(refused)
        assert (caught.value.problem, caught.value.path) == (problem, refused)


def test_a_torn_file_is_refused(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 5000)
    with pytest.raises(FileRefused) as caught:
        Session.view(path)
    assert caught.value.problem is FileProblem.DAMAGED


WRITE = """
import sys, time
from pathlib import Path
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Note
from fishbowl_app.model.session import Session
session = Session.open(Path(sys.argv[1]))
print("open", flush=True)
for number in range(1000):
    time.sleep(0.01)  # nobody works faster
    with session.change(Op.IMPORT_NOTES) as tx:
        for each in range(20):
            id = f"{number}-{each}"
            tx.insert(Note(id, f"mould {id} " * 40, None, None, None, None, "", Colour.BLUE, 0.0, "typed"))
"""


def test_while_it_changes_it_is_seen_between_two_changes(path: Path) -> None:
    seen = set()
    command = [sys.executable, "-c", WRITE, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        try:
            for _ in range(12):
                with closing(Session.view(path)) as viewed:
                    assert len(viewed.snapshot.notes) == 1 + 20 * (len(viewed.history) - 2)
                    seen.add(len(viewed.history))
        finally:
            child.kill()
    assert len(seen) > 1
    with closing(Session.open(path)) as session:
        assert len(session.snapshot.notes) == 1 + 20 * (len(session.history) - 2)
        assert len(session.history) >= max(seen)
