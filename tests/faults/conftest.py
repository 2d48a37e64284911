"""Counts what each fault did, and prints the table after a full run."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.tally import FULL, Tally, as_table

MEMORY = Path("/dev/shm")


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder for the tests of a module, in memory if that is possible."""
    if not MEMORY.is_dir():
        yield tmp_path_factory.mktemp("memory")
        return
    made = Path(tempfile.mkdtemp(prefix="fishbowl-test-", dir=MEMORY))
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def folder(memory: Path) -> Path:
    """Return an empty folder for one test, in memory if that is possible."""
    return Path(tempfile.mkdtemp(dir=memory))


@pytest.fixture
def tally(record_property: object) -> Iterator[Tally]:
    """Give a test its row of the table. It has to name the fault and to try it; all must be clean."""
    made = Tally()
    yield made
    record_property("tally", dataclasses.asdict(made))  # type: ignore[operator]
    assert made.fault
    assert made.tried > 0
    assert made.is_clean, made


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not FULL:
        return
    reports = [report for kind in ("", "failed", "error") for report in terminalreporter.getreports(kind)]
    found = [
        Tally(**value)
        for report in reports
        if report.when == "teardown"
        for name, value in report.user_properties
        if name == "tally"
    ]
    for line in as_table(found):
        terminalreporter.write_line(line)
