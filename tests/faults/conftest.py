"""Counts what each fault did, and prints the table after a full run."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from tests.faults.tally import FULL, Tally, as_table


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
    reports = [report for kind in ("passed", "failed", "error") for report in terminalreporter.getreports(kind)]
    found = [
        Tally(**value)
        for report in reports
        if report.when == "teardown"
        for name, value in report.user_properties
        if name == "tally"
    ]
    for line in as_table(found):
        terminalreporter.write_line(line)
