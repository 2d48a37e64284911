"""The log: one small file, and nothing in it that anybody wrote."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from fishbowl_app import log
from fishbowl_app.paths import HOME_VARIABLE

TYPED = "the wall in Mair's nursery is wet"


@pytest.fixture
def file() -> Iterator[Path]:
    handler = log.start_log()
    assert handler is not None
    yield log.log_file()
    logging.getLogger("fishbowl_app").removeHandler(handler)
    handler.close()


def fall() -> None:
    raise ValueError(TYPED)


def test_an_error_is_told_by_kind_and_place_and_never_by_what_it_quotes(file: Path) -> None:
    where = logging.getLogger("fishbowl_app.a_part")
    try:
        fall()
    except ValueError as error:
        where.exception("it fell")
        log.log_quietly(where, "it fell again", error)
    said = file.read_text()
    assert said.count("\nValueError\n") == said.count("in fall") == 2
    assert "it fell again" in said
    assert TYPED not in said


def test_the_first_line_tells_what_the_app_runs_on(file: Path) -> None:
    first = file.read_text().splitlines()[0]
    assert all(word in first for word in ("fishbowl_app", "Python", "SQLite"))


def test_what_other_packages_say_is_not_written(file: Path) -> None:
    logging.getLogger("fontTools").error(TYPED)
    assert TYPED not in file.read_text()


def test_the_log_stays_small(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3000):
        logging.getLogger("fishbowl_app").info("a line of some length that says nothing in particular " * 4)
    sizes = [path.stat().st_size for path in file.parent.glob("fishbowl.log*")]
    assert len(sizes) == 2
    assert max(sizes) <= log.LARGEST


def test_where_there_is_no_folder_the_app_goes_on_without_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "folder"))
    assert log.start_log() is None
