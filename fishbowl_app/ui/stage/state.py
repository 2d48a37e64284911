"""What the room sees at one moment, scene and clock, as plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import format_clock
from fishbowl_app.model.entities import Format, Kind, Timebox, VisitorRule
from fishbowl_app.model.rules.agenda import expected, start_of_day
from fishbowl_app.model.rules.breakouts import breakouts, shown_slot, thresholds_of
from fishbowl_app.model.rules.stage import NextTables, Nothing, Scene, Tables, stage_scene
from fishbowl_app.model.rules.stage_asking import AnswersScene, ComparisonScene, QuestionScene, StageAskingScene
from fishbowl_app.model.rules.stage_board import BoardScene, ThemeScene, ThemesScene
from fishbowl_app.model.rules.stage_open_space import (
    AgreementScene,
    ClocksScene,
    NewsScene,
    PitchScene,
    RankingScene,
    WallScene,
)
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.rules.timebox import Phase, Thresholds, is_paused, phase, remaining
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.phases import over_digits
from fishbowl_app.ui.texts import time_text

_NOTHING = Nothing()
_PAGED = (
    NextTables, Tables, WallScene, ClocksScene, NewsScene, RankingScene, AgreementScene, BoardScene, ThemeScene,
    ThemesScene, QuestionScene, AnswersScene, ComparisonScene,
)  # fmt: skip
_ANOTHER_LIST = (NextTables, Tables, NewsScene)  # when they change; the others go on turning while they fill
_WITH_TIMES = (WallScene, PitchScene, ClocksScene)


@dataclass(frozen=True, slots=True)
class Face:
    """A clock. `digits` is what is left, or how long it will be; `over` is "+1:20", "" before zero.

    `left_s` is what is left in whole seconds, below zero once it is over. `ended`: it does not go on.
    `share` is what is left of the whole, from 1 to 0.
    """

    phase: Phase
    digits: str
    over: str = ""
    paused: bool = False
    ended: bool = False
    left_s: int = 0
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class SlotTime:
    """From when to when a slot is, as times of day; "" where that is not known."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class StageState:
    """What is shown: the scene, its clock if it has one, the time of day, and how one comes into the circle.

    `turned` is how often a scene of several pages has turned over since it came; it begins anew after the last.
    `clocks` are those of the breakouts in the scene, in its order; `times` are those of all slots, by number.
    """

    scene: Scene = _NOTHING
    clock: Face | None = None
    time_of_day: str = ""
    invites: bool = True
    one_point: bool = False
    turned: int = 0
    clocks: tuple[Face, ...] = ()
    times: tuple[SlotTime, ...] = ()


def stage_state(
    snapshot: Snapshot,
    now: Reading,
    thresholds: Thresholds,
    view: StageView = StageView.AUTOMATIC,
    row_id: str | None = None,
    condition_id: str | None = None,
) -> StageState:
    """Return what the room sees now, or what was put on by hand, of one topic or theme where it is of one."""
    scene = stage_scene(snapshot, now.utc, view, row_id, condition_id)
    if isinstance(scene, StageAskingScene):
        return StageState(scene)  # no clock stands beside a question, and it is laid out only when it changes
    return StageState(
        scene=scene,
        clock=_face(snapshot, now, thresholds),
        time_of_day=time_text(now.utc),
        invites=snapshot.fishbowl.format is not Format.CLOSED,
        one_point=snapshot.fishbowl.visitor_rule is VisitorRule.ONE_POINT,
        clocks=_faces(snapshot, now, thresholds) if isinstance(scene, ClocksScene) else (),
        times=_times(snapshot, now.utc) if isinstance(scene, _WITH_TIMES) else (),
    )


def has_pages(scene: Scene) -> bool:
    """Tell whether a scene may need several pages: one of names or topics, which all have to be seen."""
    return isinstance(scene, _PAGED)


def begins_anew(before: Scene, after: Scene) -> bool:
    """Tell whether a scene that follows another is shown from its first page on."""
    return type(before) is not type(after) or (isinstance(after, _ANOTHER_LIST) and before != after)


def _face(snapshot: Snapshot, now: Reading, thresholds: Thresholds) -> Face | None:
    """Return the clock of what runs; before a round its length, so that the room knows what it is in for."""
    live = snapshot.live
    if live is None:
        coming = snapshot.next_activity
        prepared = coming is not None and coming.kind in (Kind.ROUND, Kind.TABLES)
        return Face(Phase.NOT_STARTED, format_clock(coming.length_s)) if prepared else None
    timebox = snapshot.timebox_of(live.id)
    return _face_of(timebox, now, thresholds_of(snapshot, timebox, thresholds)) if timebox else None


def _face_of(timebox: Timebox, now: Reading, thresholds: Thresholds) -> Face:
    left, ended = remaining(timebox, now), timebox.ended_at is not None
    over = over_digits(-left) if left <= 0 else ""
    digits = format_clock(max(0.0, left))
    paused, left_s = is_paused(timebox), math.ceil(left)
    share = min(1.0, max(0, left_s) / timebox.length_s) if timebox.length_s else 0.0
    return Face(phase(timebox, now, thresholds), digits, over, paused, ended, left_s, share)


def _faces(snapshot: Snapshot, now: Reading, thresholds: Thresholds) -> tuple[Face, ...]:
    """Return the clocks of the breakouts that are shown; of one that has not begun its length."""
    slot = shown_slot(snapshot)
    return tuple(
        _face_of(each.timebox, now, thresholds_of(snapshot, each.timebox, thresholds))
        if each.timebox
        else Face(Phase.NOT_STARTED, format_clock(each.slot.length_s))
        for each in (breakouts(snapshot, slot.id) if slot else ())
    )


def _times(snapshot: Snapshot, now: float) -> tuple[SlotTime, ...]:
    """Return the times of the slots as they ran, or are expected."""
    times = expected(snapshot, now, start_of_day(snapshot, now))
    return tuple(SlotTime(*map(_time, times[slot.id])) for slot in snapshot.slots)


def _time(instant: float | None) -> str:
    return "" if instant is None else time_text(instant)
