"""Words on the command line and lines in the settings, by anybody: done, or refused in a sentence."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from fishbowl_app import cli, words
from fishbowl_app.ui import settings as all_settings
from fishbowl_app.ui.settings import Setting, Settings, splitter_sizes
from tests.fuzz.effort import in_time, tries
from tests.fuzz.odd import ANY_TEXT, SOUND_TEXT
from tests.model.store.strangers import good

QUICK = (
    "new",
    "import",
    "export",
    "texts",
    "check",
    "anonymise",
    "erase",
)  # printing and planning take their time
FILES = (
    "a.fishbowl",
    "b.fishbowl",
    "none.fishbowl",
    "people.csv",
    "broken.csv",
    "board.json",
    "out.csv",
    "folder",
)
OPTIONS = (
    "--people", "--notes", "--topics", "--spaces", "--choices", "--texts", "--to", "--title", "--template",
    "--out", "--names", "--language", "--languages", "--sheet", "--column", "--encoding", "--delimiter", "--yes",
    "--help", "--version", "--", "-", "-x", "--dry-run", "--in", "--person", "--file", "--theme", "--replace",
)  # fmt: skip
VALUES = ("cy", "en", "all", "roles", "none", "utf-8", ",", "five-chair-fishbowl", "name=1", "0", "-5", "9" * 30)
GIVEN = st.sampled_from(FILES) | st.sampled_from(OPTIONS) | st.sampled_from(VALUES) | SOUND_TEXT
TRACES = ("Traceback", 'File "')


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Iterator[Path]:
    """Work in a folder with a session and a few files that can be given."""
    made, before = tmp_path_factory.mktemp("commands"), Path.cwd()
    good(made / "a.fishbowl")
    (made / "b.fishbowl").write_bytes(b"no session" * 100)
    (made / "people.csv").write_text("name,group\nAnna,Tenants\n")
    (made / "broken.csv").write_bytes(b"\x00\xff\x01" * 50)
    (made / "board.json").write_text('{"format": "fishbowl-board/1", "notes": [{}]}')
    (made / "folder").mkdir()
    os.chdir(made)
    yield made
    os.chdir(before)
    words.use_language("en")


def said_by(arguments: list[str]) -> tuple[int, str]:
    """Return the status of a command and all that it said."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", write_through=True)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out), in_time(10):
        status = cli.run(arguments)
    return status, out.buffer.getvalue().decode("utf-8")


@tries(60)
@given(st.sampled_from(QUICK), st.lists(GIVEN, max_size=5))
def test_any_words_after_a_command(folder: Path, command: str, more: list[str]) -> None:
    session = (folder / "a.fishbowl").read_bytes()
    status, said = said_by([command, *more])
    assert status in (0, 1, 2)
    assert not [trace for trace in TRACES if trace in said]
    assert said.strip() or status == 0
    if status:
        assert (folder / "a.fishbowl").read_bytes()[100:] == session[100:]
    _tidy(folder)
    (folder / "a.fishbowl").write_bytes(session)


def _tidy(folder: Path) -> None:
    """Take away what a command has made."""
    for each in folder.iterdir():
        if each.name not in FILES:
            shutil.rmtree(each) if each.is_dir() else each.unlink()


# --- settings ---------------------------------------------------------------------------------------------

EVERY: list[Setting[Any]] = [
    *(value for value in vars(all_settings).values() if isinstance(value, Setting)),
    splitter_sizes("x"),
]
ODD_LINES = (
    "", "true", "TRUE", "1", "-1", "٣", "9" * 400, "1e3", "[1, 2]", '["a"]', "[" * 5_000, "null", "@Variant(x)",
    "@ByteArray(x)", "@Invalid()", '"unclosed', "a\\", "%00", "[99999999999999999999]", '[["a"]]', "[true]", "{}",
)  # fmt: skip
KEPT = ANY_TEXT | st.sampled_from(ODD_LINES)


@tries(80)
@given(st.lists(KEPT, min_size=len(EVERY), max_size=len(EVERY)))
def test_settings_may_hold_anything(qapp, tmp_path: Path, kept: list[str]) -> None:
    path = tmp_path / "settings.ini"
    lines = [f"{setting.key.replace('/', chr(92))}={value}" for setting, value in zip(EVERY, kept, strict=True)]
    path.write_bytes("\n".join(["[General]", *lines]).encode("utf-8", "replace"))
    _all_read(path)


@tries(60)
@given(st.lists(KEPT, min_size=len(EVERY), max_size=len(EVERY)), st.binary(max_size=200))
def test_a_file_of_settings_may_be_damaged(qapp, tmp_path: Path, kept: list[str], damage: bytes) -> None:
    path = tmp_path / "settings.ini"
    parts: dict[str, list[str]] = {}
    for setting, value in zip(EVERY, kept, strict=True):
        group, _, name = setting.key.partition("/")
        parts.setdefault(group, []).append(f"{name}={value}")
    text = "\n".join(line for group, lines in parts.items() for line in (f"[{group}]", *lines))
    path.write_bytes(text.encode("utf-8", "replace") + damage)
    _all_read(path)


def _all_read(path: Path) -> None:
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    for setting in EVERY:
        value = settings.get(setting)
        assert type(value) is type(setting.default)
        settings.set(setting, value)
    assert all(isinstance(each, Path) for each in settings.recent_files())
