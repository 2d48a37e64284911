"""The agenda walls that are measured, and what the outside checker says of an arrangement of one of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fishbowl_app.imports.wall_instance import WallInstance, wall_document, wall_instance_of
from fishbowl_app.model.rules.openspace import Arrangement, Problem, itineraries
from tests.model.rules.rotation.checker import check_wall

PREFIX = "openspace-"


@dataclass(frozen=True, slots=True)
class Case:
    """An instance, and the best values known of it."""

    data: dict[str, Any] = field(repr=False)
    instance: WallInstance = field(repr=False)
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
    def live(self) -> bool:
        """Whether a wall was published."""
        return bool(self.problem.published)

    @property
    def ruled(self) -> bool:
        """Whether there are rules beyond one host in one place."""
        problem = self.problem
        ruled_topics = any(topic.after or topic.fixed or topic.slots or topic.spaces for topic in problem.topics)
        return ruled_topics or bool(problem.not_parallel)

    @property
    def bound(self) -> float:
        """Return the most that is proven to be possible, as far as it is known."""
        return float(self.known.get("attendable_bound") or self.known.get("ideal_weight") or 0)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One arrangement of one case, as the outside checker reads it; `seconds` are CPU seconds."""

    case: Case
    planner: str
    seconds: float
    broken: int
    clashes: int
    served: float
    turned_away: int
    worst_person: float
    below_half: int
    jain: float
    slot_moves: int | None  # None where no wall was published
    space_moves: int | None
    stop: float | None = None  # CPU seconds until a search like this one stops when it is told to

    @property
    def share(self) -> float:
        """Return what is served as a share of the bound; 0 where none is known."""
        return self.served / self.case.bound if self.case.bound else 0.0


def read_cases(folder: Path, wanted: str = "") -> list[Case]:
    """Return the instances of a folder whose names hold a text."""
    bounds = folder / "bounds.json"
    known = json.loads(bounds.read_text(encoding="utf-8")) if bounds.exists() else {}
    read = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob(f"{PREFIX}*.json"))]
    cases = [Case(data, wall_instance_of(data), known.get(data["name"], {})) for data in read]
    return [case for case in cases if wanted in case.name]


def outcome(case: Case, planner: str, made: Arrangement, seconds: float) -> Outcome:
    """Read an arrangement, with its itineraries where it breaks no rule, with the outside checker."""
    sentences, measures = check_wall(case.data, wall_document(case.instance, made))
    if not sentences:
        ways = itineraries(case.problem, made)
        sentences, measures = check_wall(case.data, wall_document(case.instance, made, ways))
    return Outcome(
        case=case,
        planner=planner,
        seconds=seconds,
        broken=len(sentences),
        clashes=measures["host_clashes"],
        served=measures["served_weight"],
        turned_away=measures["turned_away"],
        worst_person=measures["worst_person"],
        below_half=measures["people_below_half"],
        jain=measures["jain"],
        slot_moves=measures.get("moves_slot"),
        space_moves=measures.get("moves_space_only"),
    )
