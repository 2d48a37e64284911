"""A session where nothing can be written: a read-only medium, another's file or folder. It can be looked at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session
from tests.faults.tally import Tally
from tests.model.store.elsewhere import ROOT

NOBODY = 65534
WHAT = """
import json, os, shutil, sys
from pathlib import Path
from fishbowl_app import cli
from fishbowl_app.model.errors import FileRefused, OnlyViewed
from fishbowl_app.model.ops import notes
from fishbowl_app.model.session import Session

def what_works(path, out):
    told = {{}}
    try:
        Session.open(path).close()
        told["open"] = "opened"
    except FileRefused as error:
        told["open"] = str(error.problem)
    session = Session.view(path)
    told["notes"] = len(session.snapshot.notes)
    try:
        notes.add_note(session, "no")
    except OnlyViewed:
        told["change"] = "only viewed"
    session.save_as(out / "mine.fishbowl")
    notes.add_note(session, "mine")
    told["saved as"] = len(session.snapshot.notes)
    session.close()
    for command, *to in (["check"], ["export", str(out / "notes.csv")], ["summary", str(out / "summary.pdf")]):
        told[command] = cli.run([command, str(path), *to])
    return told

path, out = Path(sys.argv[1]), Path(sys.argv[2])
sys.stdout = sys.stderr
warm = out / "warm"
warm.mkdir()
what_works(shutil.copy(path, warm / "day.fishbowl"), warm)  # who we become may not read our modules
{first}
print(json.dumps(what_works(path, out)), file=sys.__stdout__)
"""
MOUNT = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@"'
WORKS = {"check": 0, "export": 0, "summary": 0}
EXPECTED = {"open": "read_only", "notes": 1, "change": "only viewed", "saved as": 2, **WORKS}


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder that anybody may look into; those of pytest are for us alone."""
    with tempfile.TemporaryDirectory(prefix="fishbowl-test-") as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture
def path(place: Path) -> Path:
    """Return a session in a folder of its own."""
    folder = place / "medium"
    folder.mkdir()
    folder.chmod(0o755)
    session = Session.create(folder / "day.fishbowl", title="Day")
    notes.add_note(session, "damp")
    session.close()
    (folder / "day.fishbowl").chmod(0o644)
    return folder / "day.fishbowl"


@pytest.fixture
def out(place: Path) -> Path:
    """Return a folder that anybody may write into."""
    folder = place / "out"
    folder.mkdir()
    folder.chmod(0o777)
    return folder


def look(path: Path, out: Path, *, before: list[str], first: str = "") -> dict[str, object]:
    """Do in another process what can be done with a session that is read only; return what came of it."""
    command = [*before, sys.executable, "-c", WHAT.format(first=first), str(path), str(out)]
    home = {
        "HOME": str(out),
        "FISHBOWL_HOME": str(out / "home"),
        "TMPDIR": str(out),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **home}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def check(path: Path, told: Callable[[], dict[str, object]], tally: Tally) -> None:
    """Count what did not go as it should, and any trace in the file and beside it."""
    before = (path.read_bytes(), path.stat().st_mtime_ns, os.listdir(path.parent))
    with tally.timed():
        found = told()
    tally.tried += len(EXPECTED)
    for act, expected in EXPECTED.items():
        if found.get(act) != expected:
            tally.wrong += 1
            tally.remark(f"{act}: {found.get(act)}")
    tally.corrupt += (path.read_bytes(), path.stat().st_mtime_ns, os.listdir(path.parent)) != before


def test_a_read_only_medium(path: Path, out: Path, tally: Tally) -> None:
    may_mount = ["unshare", "-m", "sh", "-c", MOUNT, "sh", str(path.parent)]
    if (
        not shutil.which("unshare")
        or subprocess.run([*may_mount, "true"], capture_output=True, check=False).returncode
    ):
        pytest.skip("may not mount here")
    tally.fault = "read-only medium"
    check(path, lambda: look(path, out, before=may_mount), tally)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_belongs_to_somebody_else(path: Path, out: Path, what: str, tally: Tally) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root may become somebody else")
    tally.fault = f"read-only {what}, of another user"
    (path.parent if what == "file" else path).chmod(0o777)
    check(path, lambda: look(path, out, before=[], first=f"os.setgid({NOBODY}); os.setuid({NOBODY})"), tally)
