"""`fishbowl` and `fishbowl FILE`, where there is no display; and stopping."""

from __future__ import annotations

import pytest

from fishbowl_app import cli


def test_a_file_cannot_be_opened_without_a_display(run, session):
    done = run(session)
    assert (done.status, done.err) == (1, f"There is no display to open {session} on.\n")


@pytest.mark.parametrize("name", ["missing.fishbowl", "folder/missing", f"{'x' * 300}.fishbowl"])
def test_a_file_that_is_not_there(run, name):
    done = run(name)
    missing = name.rpartition("/")[2]
    assert (done.status, done.err) == (1, f"{missing} is not there. Check the name and the folder.\n")
    checked = run("check", "missing.fishbowl")
    assert checked.err == "missing.fishbowl is not there. Check the name and the folder.\n"


def test_a_word_that_is_no_command_is_wrong_use(run):
    done = run("frobnicate")
    assert done.status == 2
    assert "unknown command: frobnicate" in done.err


def test_two_words_are_wrong_use(run):
    assert run("frobnicate", "now").status == 2
    assert run("--frobnicate").status == 2


def test_the_version_and_the_help_are_told(run):
    assert run("--version").out.startswith("fishbowl ")
    done = run("--help")
    assert done.status == 0
    for word in ("demo", "new", "import", "plan", "summary", "check"):
        assert word in done.out


def test_stopping_by_ctrl_c_is_no_error_of_ours(run, folder, monkeypatch):
    def stopped(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr("fishbowl_app.commands.new.new", stopped)
    done = run("new", "s.fishbowl")
    assert (done.status, done.err) == (130, "")


def test_a_demonstration_that_cannot_be_written_says_so(run, folder):
    (folder / "a file").touch()
    assert run("demo", "--out", "a file/out").status == 1


def test_without_words_and_display_the_sample_is_written(run, monkeypatch):
    asked = []
    monkeypatch.setattr("fishbowl_app.demo.demo", lambda arguments: asked.append(arguments.out) or 0)
    assert run().status == 0
    assert asked == [None]


def test_every_command_of_the_table_is_there():
    assert all(callable(cli._command(name)) for name in cli._COMMANDS)
