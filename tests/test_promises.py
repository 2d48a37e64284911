"""What docs/promises.md promises is tried: each test it names is there, and each fault tried is named."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FAULTS = ROOT / "tests" / "faults"


def named() -> set[str]:
    """Return the names of tests that stand in the promises."""
    return set(re.findall(r"`(test_\w+)`", (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")))


def tried() -> dict[str, bool]:
    """Return the tests of faults by name, and whether each has a row of the table."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in FAULTS.glob("test_*.py"))
    functions = (node for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef))
    return {
        each.name: "tally" in (given.arg for given in each.args.args)
        for each in functions
        if each.name.startswith("test_")
    }


def test_each_test_that_is_promised_is_there() -> None:
    assert named()
    assert named() - tried().keys() == set()


def test_each_fault_that_is_tried_is_promised() -> None:
    assert {name for name, has_row in tried().items() if has_row} - named() == set()
