"""Builds snapshots without a file: name what matters to a test, the rest is filled in.

Ids are the names, so that a test can read them: `a_session(person("Ana", group="Tenants"), a_round("1"))`.
Groups, activities, rules, feedback, spaces, themes, canvases, regions and passages take their places from the
order in which they are given, topics their numbers.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from typing import Any

from fishbowl_app.model.defaults import first_rows
from fishbowl_app.model.entities import (
    Activity,
    Canvas,
    CanvasKind,
    Colour,
    Entity,
    Feedback,
    Group,
    Interest,
    Kind,
    Note,
    Participant,
    Passage,
    PlannedSeat,
    Presence,
    Region,
    SeatRule,
    SeatRuleKind,
    Space,
    Speech,
    State,
    Theme,
    Timebox,
    Topic,
    Turn,
    Waiting,
)
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot

T0 = 1_780_000_000.0  # the instant that tests count from
FIRST_ROUND = "round 1"
PLACED = (Group, Activity, Feedback, SeatRule, Space, Theme, Canvas, Region, Passage)


def at(minutes: float) -> float:
    """Return the instant so many minutes after T0."""
    return T0 + 60 * minutes


def a_session(*rows: Entity, **settings: Any) -> Snapshot:
    """Return a session of these rows; settings are fields of Details and Fishbowl by name."""
    tables: dict[str, dict[str, Any]] = {name: {} for name in TABLE_OF.values()}
    for row in first_rows("A session"):
        fields = {field.name for field in dataclasses.fields(row)} & settings.keys()
        changed = dataclasses.replace(row, **{name: settings.pop(name) for name in fields})
        tables[TABLE_OF[type(row)]][row.id] = changed
    assert not settings, f"no such setting: {settings}"
    places: Counter[type[Entity]] = Counter()
    for row in rows:
        if isinstance(row, PLACED):
            row = dataclasses.replace(row, place=places[type(row)])
        elif isinstance(row, Topic):
            row = dataclasses.replace(row, number=places[Topic] + 1)
        places[type(row)] += 1
        table = tables[TABLE_OF[type(row)]]
        assert row.id not in table, f"twice: {row}"
        table[row.id] = row
    return Snapshot(tables)


def group(name: str, label: str = "", colour: Colour = Colour.BLUE) -> Group:
    return Group(name, name, label or name[:1], colour, 0)


def person(
    name: str,
    group: str | None = None,
    role: str = "",
    presence: Presence = Presence.PRESENT,
    *,
    hidden: bool = False,
    id: str | None = None,
) -> Participant:
    return Participant(id or name, name, group, role, "", presence, None, None, hidden)


def people(count: int, *groups: str) -> list[Participant]:
    """Return people P001, P002, ..., in these groups in turn."""
    return [
        person(f"P{number:03}", groups[number % len(groups)] if groups else None) for number in range(1, count + 1)
    ]


def activity(
    id: str,
    kind: Kind = Kind.OTHER,
    minutes: float = 20,
    started: float | None = None,
    finished: float | None = None,
    *,
    state: State | None = None,
    fixed: str = "",
    title: str = "",
    question: str = "",
) -> Activity:
    """Return an activity; its state follows from whether it was started and finished."""
    if state is None:
        state = State.PLANNED if started is None else State.RUNNING if finished is None else State.DONE
    return Activity(id, 0, kind, title or id, question, round(minutes * 60), fixed, state, started, finished)


def table_round(
    id: str = "tables 1", started: float | None = None, finished: float | None = None, **more: Any
) -> Activity:
    return activity(id, Kind.TABLES, started=started, finished=finished, **more)


def a_round(
    id: str = FIRST_ROUND, started: float | None = None, finished: float | None = None, **more: Any
) -> Activity:
    return activity(id, Kind.ROUND, started=started, finished=finished, **more)


def turn(
    who: str, chair: int = 1, sat: float = T0, left: float | None = None, in_round: str = FIRST_ROUND
) -> Turn:
    return Turn(f"{in_round} {who} {chair} {sat}", in_round, chair, who, sat, left)


def speech(of: Turn, started: float, ended: float | None = None) -> Speech:
    return Speech(f"{of.id} {started}", of.id, started, ended)


def asks(who: str, asked: float = T0, put_first: float | None = None) -> Waiting:
    return Waiting(f"asks {who}", who, asked, put_first)


def seat(
    who: str, chair: int, in_round: str = FIRST_ROUND, pinned: bool = False, *, table: int = 0
) -> PlannedSeat:
    return PlannedSeat(f"{in_round} {table} {chair}", in_round, table, chair, who, pinned)


def rule(kind: SeatRuleKind, *who: str, rounds: Sequence[str] = ()) -> SeatRule:
    return SeatRule(f"{kind} {' '.join(who)}", 0, kind, who, tuple(rounds))


def timebox(
    of: str,
    minutes: float = 20,
    started: float = T0,
    *,
    elapsed: float = 0.0,
    paused: bool = False,
    running_since: float | None = None,
    ended: float | None = None,
) -> Timebox:
    """Return the timebox of an activity; it runs since it was started unless told otherwise.

    `elapsed` is in seconds.
    """
    since = None if paused or ended is not None else (running_since or started)
    boot_s = None if since is None else since - T0 + 1_000
    return Timebox(f"timebox {of}", of, round(minutes * 60), started, elapsed, since, boot_s, "boot-1", ended)


def feedback(text: str, of_round: str = FIRST_ROUND, count: int | None = None) -> Feedback:
    return Feedback(f"feedback {text}", of_round, 0, text, count, T0)


def note(text: str, **fields: Any) -> Note:
    empty = Note(f"note {text}", text, None, None, None, None, "", Colour.YELLOW, T0, "typed")
    return dataclasses.replace(empty, **fields)


def slot(id: str = "slot 1", started: float | None = None, finished: float | None = None, **more: Any) -> Activity:
    return activity(id, Kind.SLOT, started=started, finished=finished, **more)


def space(name: str, capacity: int | None = None, *features: str, closed: Sequence[str] = ()) -> Space:
    return Space(name, 0, name, capacity, features, "", tuple(closed))


def topic(title: str, *conveners: str, cell: tuple[str, str] | None = None, **fields: Any) -> Topic:
    """Return a topic; `cell` are the ids of its slot and space."""
    held = cell or (None, None)
    empty = Topic(title, 0, title, "", conveners, (), (), None, False, None, *held, False, T0, "typed")
    return dataclasses.replace(empty, **fields)


def wants(who: str, *topics: str, ranked: bool = False) -> list[Interest]:
    """Return the choices of a participant."""
    ranks = range(1, len(topics) + 1) if ranked else [None] * len(topics)
    return [Interest(f"{who} {each}", who, each, rank) for each, rank in zip(topics, ranks, strict=True)]


def theme(id: str, name: str | None = None, **fields: Any) -> Theme:
    """Return a theme, called by its id unless another name is given; "" for none."""
    return dataclasses.replace(Theme(id, 0, id if name is None else name, Colour.BLUE, None, None), **fields)


def canvas(id: str = "canvas", kind: CanvasKind = CanvasKind.COLUMNS, *regions: str, **axes: str) -> list[Entity]:
    """Return a canvas and its regions, called by their ids."""
    ends = {"across_from": "", "across_to": "", "up_from": "", "up_to": "", **axes}
    return [Canvas(id, 0, kind, id, **ends), *(Region(each, id, 0, each) for each in regions)]


def wrote(in_theme: str, text: str) -> Passage:
    """Return linking text."""
    return Passage(f"text {text}", in_theme, 0, text, None)


def quotes(in_theme: str, note_id: str) -> Passage:
    return Passage(f"quote {note_id}", in_theme, 0, "", note_id)
