"""dev.py: what a word means, and where it works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], ["-m", "fishbowl_app", "demo"]),
        (["run"], ["-m", "fishbowl_app", "demo"]),
        (["run", "check", "s.fishbowl"], ["-m", "fishbowl_app", "check", "s.fishbowl"]),
        (["run", "--help"], ["-m", "fishbowl_app", "--help"]),
        (["test", "-k", "clock"], ["-m", "pytest", "-k", "clock"]),
        (["words", "--check"], ["-m", "tools.words", "--check"]),
        (["bundle", "--out", "here"], ["-m", "tools.bundle", "--out", "here"]),
        (["tool", "ruff", "check"], ["-m", "ruff", "check"]),
    ],
)
def test_a_word_is_a_module_with_its_arguments(words, asked):
    assert dev.command(words) == asked


@pytest.mark.parametrize("words", [["help"], ["tool"], ["--help"]])
def test_what_it_does_not_know_brings_the_help(words, capsys):
    with pytest.raises(SystemExit) as ended:
        dev.command(words)
    assert "dev.py run" in str(ended.value.code)


@pytest.fixture
def started(monkeypatch):
    """Take what would be started instead of starting it."""
    calls: list[tuple[list[str], dict[str, object]]] = []

    def take(command, **options):
        calls.append((command, options))
        return subprocess.CompletedProcess(command, 7)

    monkeypatch.setattr(dev, "make_environment", lambda venv, lock: None)
    monkeypatch.setattr(dev, "check_qt", lambda venv: None)
    monkeypatch.setattr(dev.subprocess, "run", take)
    return calls


@pytest.mark.parametrize(("word", "at_home"), [("run", False), ("test", True), ("words", True), ("bundle", False)])
def test_what_a_person_names_is_relative_to_where_they_are(started, monkeypatch, tmp_path, word, at_home):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["dev.py", word, "check", "s.fishbowl"])
    with pytest.raises(SystemExit) as ended:
        dev.main()
    assert ended.value.code == 7
    ((command, options),) = started
    assert command[-2:] == ["check", "s.fishbowl"]
    assert options["cwd"] == (dev.ROOT if at_home else tmp_path)
    assert str(options["env"]["PYTHONPATH"]).startswith(str(dev.ROOT))


@pytest.mark.parametrize(("word", "folder"), [("run", ".venv"), ("test", ".venv"), ("bundle", ".venv-bundle")])
def test_what_is_bundled_comes_from_an_environment_of_its_own(started, monkeypatch, word, folder):
    monkeypatch.setattr(sys, "argv", ["dev.py", word])
    with pytest.raises(SystemExit):
        dev.main()
    (command, _options), *_ = started
    assert Path(command[0]).is_relative_to(dev.ROOT / folder)


def test_it_needs_nothing_but_python():
    source = (Path(dev.__file__)).read_text("utf-8")
    imported = {line.split()[1] for line in source.splitlines() if line.startswith(("import ", "from "))}
    assert imported <= {"hashlib", "os", "shutil", "subprocess", "sys", "pathlib"}
