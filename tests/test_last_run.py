"""Runs of the app that did not come to their end: killed for real, and what they leave behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fishbowl_app.last_run import Marker, Run, ended_runs

RUN = """
import sys
from pathlib import Path
from fishbowl_app.last_run import Marker
marker = Marker()
marker.note(Path("Homes.fishbowl"), live=True, at=1000.5)
print("noted", flush=True)
sys.stdin.readline()
{last}
"""
WINDOWS = sys.platform == "win32"


def started(last: str) -> subprocess.Popen[str]:
    """Start a run that has noted what it has open, and does its last act when something is written to it."""
    pipe = subprocess.PIPE
    run = subprocess.Popen([sys.executable, "-c", RUN.format(last=last)], stdin=pipe, stdout=pipe, text=True)
    assert run.stdout is not None
    assert run.stdout.readline() == "noted\n"
    return run


def test_a_run_that_is_killed_is_found_once_and_one_that_goes_on_is_not() -> None:
    run = started("")
    assert ended_runs() == [], "a second window is no crash"
    run.kill()
    run.communicate()
    assert ended_runs() == [Run("Homes.fishbowl", live=True, seen_at=1000.5)]
    assert ended_runs() == []


def test_a_run_that_comes_to_its_end_leaves_nothing(home: Path) -> None:
    run = started("marker.remove()")
    run.communicate("end\n")
    assert ended_runs() == []
    assert not list(home.rglob("*.*"))


@pytest.mark.skipif(WINDOWS, reason="there is no such signal there")
def test_a_crash_outside_of_python_says_where_it_was() -> None:
    run = started("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    run.communicate("end\n")
    assert run.returncode == -signal.SIGSEGV
    (found,) = ended_runs()
    assert found.path == "Homes.fishbowl"
    assert "Segmentation fault" in found.report
    assert 'File "<string>", line 9' in found.report


@pytest.mark.parametrize(
    "said", ["", "\0\0\0\0", "{", "[]", '{"path": 3}', '{"path": "a", "live": 1, "seen_at": "x"}']
)
def test_what_a_power_cut_left_of_a_file_is_enough_to_say_that_it_ended(home: Path, said: str) -> None:
    (home / "Running").mkdir(parents=True)
    left = home / "Running" / "4711.json"
    left.write_text(said)
    os.utime(left, (500, 500))
    assert ended_runs() == [Run(seen_at=500.0)]


def test_the_file_of_the_session_says_up_to_when_it_is_saved(tmp_path: Path) -> None:
    session = tmp_path / "Homes.fishbowl"
    session.touch()
    os.utime(session, (700, 700))
    assert Run(str(session)).saved_at == 700
    assert Run(str(tmp_path / "gone.fishbowl")).saved_at is None
    assert Run().saved_at is None


def test_the_latest_run_comes_first_and_a_note_replaces_the_one_before(home: Path) -> None:
    (home / "Running").mkdir(parents=True)
    marker = Marker()
    marker.note(Path("a long name of a session.fishbowl"), live=True, at=1.0)
    marker.note(None, live=False, at=2.0)
    own = home / "Running" / f"{os.getpid()}.json"
    kept = own.read_text()
    marker.remove()
    own.write_text(kept)
    (home / "Running" / "2.json").write_text('{"path": "b.fishbowl", "live": false, "seen_at": 3.0}')
    assert ended_runs() == [Run("b.fishbowl", seen_at=3.0), Run(seen_at=2.0)]
