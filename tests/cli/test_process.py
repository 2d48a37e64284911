"""The commands as programs of their own: few, for each takes its time to start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_QT = """
import sys
from fishbowl_app.cli import run
commands = [
    "new s.fishbowl --template five-chair-fishbowl", "import s.fishbowl --people p.csv",
    "import s.fishbowl --notes n.txt", "plan rotation s.fishbowl --seconds 0.1", "check s.fishbowl",
    "summary s.fishbowl out.pdf",
]
print([run(command.split()) for command in commands])
print(sorted({name.partition(".")[0] for name in sys.modules} & {"PySide6", "shiboken6"}))
"""


@pytest.fixture
def environment(folder, home):
    """Return the variables of a terminal that knows no letter but those of ASCII."""
    (folder / "p.csv").write_text("Name,Group\nSiân Ŵyn,Tenants\nBo,Officers\nCai,Officers\n", "utf-8")
    (folder / "n.txt").write_text("Mae’n oer.\nDamp.\n", "utf-8")
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PYTHONWARNINGS": "error"}


def python(environment, *arguments, **more):
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60, **more
    )


def test_no_command_but_the_window_loads_qt(folder, environment):
    done = python(environment, "-c", WITHOUT_QT)
    assert done.stdout.splitlines()[-2:] == ["[0, 0, 0, 0, 0, 0]", "[]"], done.stderr


def test_a_program_ends_with_the_status_and_prints_letters_the_terminal_lacks(folder, environment):
    run = [*("-X", "dev"), "-m", "fishbowl_app"]
    assert python(environment, *run, "new", "s.fishbowl").returncode == 0
    done = python(environment, *run, "import", "s.fishbowl", "--people", "p.csv", "--map", "Ŵ=name")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "p.csv has no column called ?.\n"
    assert python(environment, *run, "import").returncode == 2


def test_a_pipe_that_is_closed_early_ends_without_a_traceback(folder, environment):
    command = f"'{sys.executable}' -m fishbowl_app --help | true; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() in ("0", "1")
    assert done.stderr == ""
