"""The collected bad inputs, read in one place: from the folder that BAD_INPUTS names, else the one beside this.

A case names a class of input and what is to come of it. The words in `where`, and those in the SQL of session
files, are examples; what they are here is said in `texts.py` and `session_files.py`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

OURS = Path(__file__).parents[1] / "files" / "bad-inputs"
FOLDER = Path(os.environ.get("BAD_INPUTS") or OURS)
AREAS = ("text", "import", "export", "session", "misc")  # phones, `lan`, have their own tests

# What needs phones or a store that several share, neither of which is there yet; what can be tried is tried.
ABSENT = {
    "hold": "notes are held back only where phones can send them",
    "refuse_or_read_only": "there is no shared store",
    "merge": "there is no shared store",
    "ignore": "there is no shared store",
}


@dataclass(frozen=True)
class Case:
    """One bad input. `generator` says how it is made where `payload` does not hold it; `kind` is its class."""

    id: str
    area: str
    kind: str
    where: str
    payload: str | None
    generator: dict[str, Any]
    expected: dict[str, Any]

    @property
    def action(self) -> str:
        """What is to come of it, a word of the index."""
        return str(self.expected["action"])

    @property
    def makes(self) -> str:
        """What kind of generator it has, "" for none."""
        return str(self.generator.get("gen", ""))

    @property
    def within_s(self) -> float:
        """How long it may take."""
        return float(self.expected.get("within_s", 3))


@cache
def cases(area: str) -> tuple[Case, ...]:
    """Return all cases of an area in their order; none where the folder has none."""
    path = FOLDER / f"{area}.json"
    if not path.exists():
        return ()
    listed = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return tuple(
        Case(
            each["id"],
            area,
            each["class"],
            each.get("where", ""),
            each.get("payload"),
            each.get("generator", {}),
            each["expected"],
        )
        for each in listed
    )


def of_actions(area: str, *actions: str) -> list[Case]:
    """Return the cases of an area of which one of these is to come."""
    return [case for case in cases(area) if case.action in actions]


def as_parameters(chosen: Iterable[Case]) -> list[Any]:
    """Return cases as parameters of a test, called by their ids."""
    return [pytest.param(case, id=case.id) for case in chosen]


def texts_of(case: Case) -> tuple[str, ...]:
    """Return the texts of a case, one after another; none where it is about something else than texts."""
    generator = case.generator
    if case.payload is not None:
        return (case.payload,)
    if case.makes == "repeat":
        return (generator["unit"] * generator["times"],)
    if case.makes == "sequence":
        return tuple(generator["items"])
    return ()
