"""What is wrong with a file is said in one sentence, by every command that opens one; nothing changes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from fishbowl_app import cli

HOLD = """
import sys
from pathlib import Path
from fishbowl_app.model.session import Session
session = Session.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""
COMMANDS = (
    ("check", "FILE"),
    ("import", "FILE", "--people", "p.csv"),
    ("import", "FILE", "--notes", "p.csv", "--dry-run"),
    ("plan", "rotation", "FILE"),
    ("summary", "FILE", "out.pdf"),
)
WRITING = (COMMANDS[1], COMMANDS[3])


@pytest.fixture(params=COMMANDS, ids=lambda command: " ".join(command))
def on(request, run, folder):
    """Return a function that runs one of the commands on a file."""
    (folder / "p.csv").write_text("Name,Group\nAnwen,Tenants\n")
    return lambda path: run(*(path if word == "FILE" else word for word in request.param))


def test_a_file_that_is_not_there(on):
    done = on("missing.fishbowl")
    assert (done.status, "missing.fishbowl" in done.err) == (1, True)


def test_a_folder(run, folder):
    (folder / "a folder").mkdir()
    assert run("check", "a folder").status == 1


def test_a_file_in_what_is_no_folder(run, folder):
    (folder / "p.csv").touch()
    assert run("check", "p.csv/s.fishbowl").status == 1


def test_a_name_that_is_too_long(run):
    assert run("check", "x" * 300).status == 1


@pytest.mark.parametrize("data", [b"", b"Name,Group\n", b"SQLite format 3\0" + bytes(200), bytes(range(256)) * 20])
def test_what_is_no_session(run, folder, data):
    (folder / "odd.fishbowl").write_bytes(data)
    assert run("check", "odd.fishbowl").status == 1


def test_a_database_of_something_else(run, folder):
    connection = sqlite3.connect(folder / "odd.fishbowl")
    connection.execute("CREATE TABLE thing (name)")
    connection.commit()
    connection.close()
    assert run("check", "odd.fishbowl").status == 1


def test_a_session_of_a_newer_version(on, session):
    connection = sqlite3.connect(session)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    done = on("s.fishbowl")
    assert (done.status, "newer version" in done.err) == (1, True)


def test_a_session_cut_short(run, session):
    session.write_bytes(session.read_bytes()[:20_000])
    assert run("check", "s.fishbowl").status == 1


def test_a_session_that_another_program_has_open_is_not_written(run, session, folder, capsys):
    # Not by a fixture for each command: a second program takes its time to start.
    (folder / "p.csv").write_text("Name,Group\nAnwen,Tenants\n")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(session)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[2],
        text=True,
    )
    try:
        assert holder.stdout.readline() == "open\n"
        for command in WRITING:
            assert cli.run([str(session) if word == "FILE" else word for word in command]) == 1
            assert "s.fishbowl" in capsys.readouterr().err
    finally:
        holder.communicate("")
    assert run("check", session).status == 0
