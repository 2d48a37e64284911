"""The instances a rotation is measured on, and what the outside checker says of a plan for one of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fishbowl_app.imports.instance import FORMAT, Instance, instance_of, plan_document
from fishbowl_app.model.rules.rotation import Plan, Problem, RotationKind
from tests.model.rules.rotation.checker import check

PREFIX = "rotation-"
# Sizes for which designs without a repeat exist, made here: [tables-]PEOPLE-CHAIRS OR TABLES-ROUNDS.
MADE = ("021-5-21", "025-5-30", "tables-016-4-05", "tables-090-18-07")


@dataclass(frozen=True, slots=True)
class Case:
    """An instance, and the best values known of it."""

    data: dict[str, Any] = field(repr=False)
    instance: Instance = field(repr=False)
    known: dict[str, Any]

    @property
    def name(self) -> str:
        """Return the name without what all have in common."""
        return self.instance.name.removeprefix(PREFIX)

    @property
    def problem(self) -> Problem:
        """Return what is asked of the planner."""
        return self.instance.problem

    @property
    def circle(self) -> bool:
        """Whether some sit and the others listen."""
        return self.problem.kind is RotationKind.CIRCLE


@dataclass(frozen=True, slots=True)
class Outcome:
    """One plan for one case, as the outside checker reads it; `seconds` are CPU seconds."""

    case: Case
    planner: str
    seconds: float
    met: int
    bound: int
    broken: int  # rules that must hold, quotas left out
    turns: int  # people outside their quota of turns
    mix: int  # groups in rounds, or at tables, outside of theirs
    wait: int | None  # None at tables
    evenness: float | None
    changes: int | None  # None where no plan was published
    stop: float | None = None  # CPU seconds until a search like this one stops when it is told to

    @property
    def coverage(self) -> float:
        """Return the pairs that meet as a share of the bound."""
        return self.met / self.bound if self.bound else 1.0


def read_cases(folder: Path, wanted: str = "") -> list[Case]:
    """Return the instances of a folder whose names hold a text, and those made here; none from an empty folder."""
    files = sorted(folder.glob(f"{PREFIX}*.json"))
    bounds = folder / "bounds.json"
    known = json.loads(bounds.read_text(encoding="utf-8")) if bounds.exists() else {}
    read = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    made = [_made(name) for name in MADE if read]
    cases = [Case(data, instance_of(data), known.get(data["name"], {})) for data in (*read, *made)]
    return [case for case in cases if wanted in case.name]


def outcome(case: Case, planner: str, plan: Plan, seconds: float) -> Outcome:
    """Read a plan with the outside checker."""
    sentences, measures = check(case.data, plan_document(case.instance, plan))
    asked = case.problem
    turns = measures.get("turn_quota_violations", 0) if asked.equal_turns else 0
    mix = measures.get("mix_violations", 0) if asked.mix else 0
    return Outcome(
        case=case,
        planner=planner,
        seconds=seconds,
        met=measures["pairs_met"],
        bound=measures["pairs_bound"],
        broken=len(sentences) - turns - mix,
        turns=turns,
        mix=mix,
        wait=measures.get("longest_wait"),
        evenness=measures.get("gap_evenness"),
        changes=measures.get("seat_changes"),
    )


def _made(name: str) -> dict[str, Any]:
    """Return an instance of people who are always there, by its name."""
    people, seats, rounds = map(int, name.removeprefix("tables-").split("-"))
    tables = name.startswith("tables-")
    return {
        "format": FORMAT,
        "name": PREFIX + name,
        "kind": "tables" if tables else "circle",
        "rounds": rounds,
        "tables" if tables else "chairs": seats,
        "rules": {} if tables else {"max_run": 2, "turns": "quota"},
        "participants": [{"id": f"p{number:03}"} for number in range(people)],
    }
