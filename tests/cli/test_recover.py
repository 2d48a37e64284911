"""`fishbowl recover`."""

from __future__ import annotations

from pathlib import Path

import pytest

from fishbowl_app.model.session import Session
from tests.cli.conftest import Run
from tests.model.store.strangers import PAGE, good


@pytest.fixture(autouse=True)
def no_backups(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def test_a_damaged_file_is_saved_into_a_new_one(run: Run, folder: Path) -> None:
    content = good(folder / "a.fishbowl").read_bytes()
    (folder / "a.fishbowl").write_bytes(content[: PAGE // 2] + bytes(PAGE) + content[PAGE + PAGE // 2 :])
    done = run("recover", "a.fishbowl", "b.fishbowl")
    assert done.status == 0
    assert "28 note" in done.out
    assert "Nothing is missing." in done.out
    assert "undone" not in done.out
    session = Session.open(folder / "b.fishbowl")
    assert len(session.snapshot.notes) == 28
    session.close()


def test_nothing_is_written_over_anything(run: Run, folder: Path) -> None:
    good(folder / "a.fishbowl")
    done = run("recover", "a.fishbowl", "a.fishbowl")
    assert done.status == 1
    assert "a.fishbowl" in done.err


def test_what_is_no_session_cannot_be_saved(run: Run, folder: Path) -> None:
    (folder / "a.fishbowl").write_bytes(b"no session " * 1_000)
    assert run("recover", "a.fishbowl", "b.fishbowl").status == 1
