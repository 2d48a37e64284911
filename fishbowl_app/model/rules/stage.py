"""What the room sees: scenes as plain data, with nothing in them that may not be shown.

Names are reduced to what the session and each person allow; "" is for the window to word. No id of a person is
in a scene. The clock is not in it either: it changes all the time, a scene only with the session.
"""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Format, Kind, State
from fishbowl_app.model.rules import queue, seating
from fishbowl_app.model.rules.agenda import first_start, running_end, to_come
from fishbowl_app.model.rules.names import shown_names
from fishbowl_app.model.rules.stage_asking import StageAskingScene, asking_by_hand
from fishbowl_app.model.rules.stage_board import StageBoardScene, board_by_hand
from fishbowl_app.model.rules.stage_code import CodeScene, code_scene
from fishbowl_app.model.rules.stage_open_space import (
    OpenSpaceScene,
    clocks_scene,
    news_scene,
    scene_by_hand,
    wall_scene,
)
from fishbowl_app.model.rules.stage_tables import NextTables, Tables, tables_scene
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to show yet."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Before the session, and while people are welcomed."""

    title: str
    question: str
    place: str


@dataclass(frozen=True, slots=True)
class TalkScene:
    """A talk, or anything else that needs no more than a title."""

    title: str
    question: str


@dataclass(frozen=True, slots=True)
class StageChair:
    """A chair as the room sees it."""

    number: int
    name: str
    is_free: bool
    is_rotating: bool
    speaking: bool


@dataclass(frozen=True, slots=True)
class RoundScene:
    """A round that runs, or is prepared: the circle fills before the start.

    `chair_will_free_up`: all are taken and somebody will go by choice. `needs_two`: fewer than two are in.
    """

    number: int
    of: int
    question: str
    chairs: tuple[StageChair, ...]
    waiting: tuple[str, ...]
    chair_will_free_up: bool
    prepared: bool
    needs_two: bool


@dataclass(frozen=True, slots=True)
class NextSeat:
    """Where somebody sits in the next round; `was`: their chair in the one before, None for not in the circle."""

    chair: int
    name: str
    was: int | None = None

    @property
    def stays(self) -> bool:
        """Whether they stay in the circle, on this chair or another."""
        return self.was is not None

    @property
    def changes_chair(self) -> bool:
        """Whether they stay in the circle, on another chair."""
        return self.was is not None and self.was != self.chair


@dataclass(frozen=True, slots=True)
class NextSeats:
    """Who sits where in the next closed round; `go` are the names of those who leave the circle."""

    number: int
    of: int
    question: str
    seats: tuple[NextSeat, ...]
    go: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FeedbackScene:
    """Feedback after a round, with the question that was talked about."""

    number: int
    question: str


@dataclass(frozen=True, slots=True)
class BreakScene:
    """A break; `until` is a UTC instant, None before it has begun."""

    title: str
    until: float | None


@dataclass(frozen=True, slots=True)
class Closing:
    """The end of the session."""

    title: str


Scene = (
    Nothing
    | Welcome
    | TalkScene
    | RoundScene
    | NextSeats
    | NextTables
    | Tables
    | FeedbackScene
    | BreakScene
    | Closing
    | OpenSpaceScene
    | StageBoardScene
    | CodeScene
    | StageAskingScene
)


def stage_scene(
    snapshot: Snapshot,
    now: float,
    view: StageView = StageView.AUTOMATIC,
    row_id: str | None = None,
    condition_id: str | None = None,
) -> Scene:
    """Return what the room sees: what was put on by hand, as long as there is anything of it to show.

    `row_id` is the topic, theme, canvas, code or question of a view of one, `condition_id` the framing or moment
    in which that is asked. Else what runs, else what comes next, else the welcome or the end.
    """
    if view is StageView.CODE:
        return code_scene(snapshot, row_id, now) or _automatic(snapshot, now)
    by_hand = (
        scene_by_hand(snapshot, view, row_id)
        or board_by_hand(snapshot, view, row_id)
        or asking_by_hand(snapshot, view, row_id, condition_id)
    )
    return by_hand or _automatic(snapshot, now)


def _automatic(snapshot: Snapshot, now: float) -> Scene:
    activity = snapshot.live or next(to_come(snapshot), None)
    begun = first_start(snapshot) is not None
    if activity is None:
        return Closing(snapshot.details.title) if begun else _welcome(snapshot)
    if not begun and not _is_being_prepared(snapshot, activity):
        return _welcome(snapshot)
    return _scene_of(snapshot, activity, now)


def _scene_of(snapshot: Snapshot, activity: Activity, now: float) -> Scene:
    match activity.kind:
        case Kind.WELCOME:
            return _welcome(snapshot)
        case Kind.ROUND:
            return _round(snapshot, activity, now)
        case Kind.TABLES:
            return tables_scene(snapshot, activity) or TalkScene(activity.title, activity.question)
        case Kind.OPEN_SPACE:
            return wall_scene(snapshot)
        case Kind.SLOT:
            return _slot(snapshot, activity) or TalkScene(activity.title, activity.question)
        case Kind.CONVERGENCE:
            return news_scene(snapshot) or TalkScene(activity.title, activity.question)
        case Kind.FEEDBACK:
            return _feedback(snapshot, activity)
        case Kind.BREAK:
            running = activity.state is State.RUNNING
            return BreakScene(activity.title, running_end(snapshot, activity, now) if running else None)
        case Kind.CLOSING:
            return Closing(snapshot.details.title)
        case _:
            return TalkScene(activity.title, activity.question)


def _slot(snapshot: Snapshot, activity: Activity) -> OpenSpaceScene | None:
    """Return the clocks of a slot that runs, the wall before one; None where nothing is on it."""
    if activity.state is State.RUNNING:
        return clocks_scene(snapshot)
    return wall_scene(snapshot) if snapshot.wall else None


def _welcome(snapshot: Snapshot) -> Welcome | Nothing:
    details = snapshot.details
    if not (details.title or details.question or details.place):
        return Nothing()
    return Welcome(details.title, details.question, details.place)


def _is_being_prepared(snapshot: Snapshot, activity: Activity) -> bool:
    """Tell whether a day that begins with a round, or with breakouts, has people or topics placed for it."""
    if activity.kind is Kind.SLOT:
        return bool(snapshot.wall)
    if activity.kind is not Kind.ROUND:
        return activity.kind is Kind.TABLES and tables_scene(snapshot, activity) is not None
    return bool(snapshot.circle) or _has_next_seats(snapshot, activity)


# --- rounds -----------------------------------------------------------------------------------------------


def _round(snapshot: Snapshot, activity: Activity, now: float) -> RoundScene | NextSeats:
    if _has_next_seats(snapshot, activity):
        return _next_seats(snapshot, activity)
    names = shown_names(snapshot, snapshot.details.names_on_stage)
    prepared = activity.state is State.PLANNED
    closed = snapshot.fishbowl.format is Format.CLOSED
    return RoundScene(
        number=snapshot.round_number(activity.id),
        of=len(snapshot.rounds),
        question=_question(snapshot, activity),
        chairs=tuple(_chair(snapshot, chair, names) for chair in seating.chairs(snapshot)),
        waiting=tuple(names[place.participant.id] for place in queue.ordered(snapshot, now)),
        chair_will_free_up=seating.all_taken(snapshot) and not prepared and not closed,
        prepared=prepared,
        needs_two=not seating.talk_may_start(snapshot),
    )


def _chair(snapshot: Snapshot, chair: seating.ChairState, names: dict[str, str]) -> StageChair:
    name = names[chair.participant.id] if chair.participant else ""
    speech = snapshot.speaking
    speaking = speech is not None and chair.turn is not None and speech.turn_id == chair.turn.id
    return StageChair(chair.number, name, chair.is_free, chair.is_rotating, speaking)


def _has_next_seats(snapshot: Snapshot, activity: Activity) -> bool:
    closed = snapshot.fishbowl.format is Format.CLOSED
    planned = activity.state is State.PLANNED
    return closed and planned and bool(_planned_here(snapshot, activity))


def _next_seats(snapshot: Snapshot, activity: Activity) -> NextSeats:
    names = shown_names(snapshot, snapshot.details.names_on_stage)
    here, before = {person.id for person in snapshot.here}, _last_round(snapshot)
    was = seating.sat_at_end(snapshot, before.id) if before else {}
    after = _planned_here(snapshot, activity)
    return NextSeats(
        number=snapshot.round_number(activity.id),
        of=len(snapshot.rounds),
        question=_question(snapshot, activity),
        seats=tuple(NextSeat(chair, names[who], was.get(who)) for who, chair in after.items()),
        go=tuple(names[who] for who in was if who in here and who not in after),
    )


def _planned_here(snapshot: Snapshot, activity: Activity) -> dict[str, int]:
    """Return the chairs, by participant, of who is planned for a round and here: nobody else is told to come."""
    here = {person.id for person in snapshot.here}
    seats = snapshot.seats_of_round(activity.id)
    return {seat.participant_id: seat.chair for seat in seats if seat.participant_id in here}


def _feedback(snapshot: Snapshot, activity: Activity) -> FeedbackScene | TalkScene:
    about = _last_round(snapshot, before=activity)
    if about is None:
        return TalkScene(activity.title, activity.question)
    return FeedbackScene(snapshot.round_number(about.id), _question(snapshot, about))


def _last_round(snapshot: Snapshot, before: Activity | None = None) -> Activity | None:
    """Return the last round that was started, before an activity of the agenda where one is given."""
    begun = (
        item
        for item in reversed(snapshot.rounds)
        if item.started_at is not None and (before is None or item.place < before.place)
    )
    return next(begun, None)


def _question(snapshot: Snapshot, activity: Activity) -> str:
    return activity.question or snapshot.details.question
