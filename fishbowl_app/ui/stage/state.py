"""What the room sees at one moment, scene and clock, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import format_clock
from fishbowl_app.model.entities import Format, Kind, VisitorRule
from fishbowl_app.model.rules.stage import NextTables, Nothing, Scene, Tables, stage_scene
from fishbowl_app.model.rules.timebox import Phase, Thresholds, is_paused, phase, remaining
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.phases import over_digits
from fishbowl_app.ui.texts import time_text

_NOTHING = Nothing()


@dataclass(frozen=True, slots=True)
class Face:
    """A clock. `digits` is what is left, or how long it will be; `over` is "+1:20", "" before zero."""

    phase: Phase
    digits: str
    over: str = ""
    paused: bool = False


@dataclass(frozen=True, slots=True)
class StageState:
    """What is shown: the scene, its clock if it has one, the time of day, and how one comes into the circle.

    `turned` is how often a scene of several pages has turned over since it came; it begins anew after the last.
    """

    scene: Scene = _NOTHING
    clock: Face | None = None
    time_of_day: str = ""
    invites: bool = True
    one_point: bool = False
    turned: int = 0


def stage_state(snapshot: Snapshot, now: Reading, thresholds: Thresholds) -> StageState:
    """Return what the room sees now."""
    return StageState(
        scene=stage_scene(snapshot, now.utc),
        clock=_face(snapshot, now, thresholds),
        time_of_day=time_text(now.utc),
        invites=snapshot.fishbowl.format is not Format.CLOSED,
        one_point=snapshot.fishbowl.visitor_rule is VisitorRule.ONE_POINT,
    )


def has_pages(scene: Scene) -> bool:
    """Tell whether a scene may need several pages: one of names, which all have to be seen."""
    return isinstance(scene, NextTables | Tables)


def _face(snapshot: Snapshot, now: Reading, thresholds: Thresholds) -> Face | None:
    """Return the clock of what runs; before a round its length, so that the room knows what it is in for."""
    live = snapshot.live
    if live is None:
        coming = snapshot.next_activity
        prepared = coming is not None and coming.kind in (Kind.ROUND, Kind.TABLES)
        return Face(Phase.NOT_STARTED, format_clock(coming.length_s)) if prepared else None
    timebox = snapshot.timebox_of(live.id)
    if timebox is None:
        return None
    left = remaining(timebox, now)
    over = over_digits(-left) if left <= 0 else ""
    return Face(phase(timebox, now, thresholds), format_clock(max(0.0, left)), over, paused=is_paused(timebox))
