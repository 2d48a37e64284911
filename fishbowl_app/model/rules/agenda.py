"""The agenda as planned, as it really ran, and as it will end when it goes on like this.

All instants are UTC. What is planned is kept as a time of day at the place, which is taken to be where this
computer is: its time zone makes instants of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.snapshot import Snapshot

REMINDER_AFTER_S = 120.0
# What should have gone on longer ago belongs to another day: nobody is late for it.
ANOTHER_DAY_S = 12 * 3600.0
# A day that should have begun longer ago and has not is being tried out, or waits: it is not called late.
NOT_BEGUN_S = 5400.0


@dataclass(frozen=True, slots=True)
class Line:
    """One activity with its times; `number` is its place in the agenda, from 1.

    Planned times are None where the day has no start. `start` and `end` are the real times as far as there
    are any, else projected; None for what was skipped or passed over. `projected` tells that `end` is still to
    come. `late_s` compares the starts: negative is early, None not known.
    """

    activity: Activity
    number: int
    planned_start: float | None
    planned_end: float | None
    start: float | None
    end: float | None
    projected: bool
    late_s: float | None


Span = tuple[float | None, float | None]


def timetable(snapshot: Snapshot, now: float, day_start: float | None) -> list[Line]:
    """Return the lines of the agenda; `day_start` is when it is planned to begin, see `start_of_day`."""
    planned = _planned(snapshot, day_start)
    real = _real(snapshot, now, planned)
    known = not _waits(snapshot, real, planned)
    return [
        Line(
            item,
            number,
            *planned[item.id],
            *real[item.id],
            _is_projected(item),
            _late(planned, real, item) if known else None,
        )
        for number, item in enumerate(snapshot.agenda, start=1)
    ]


def expected(snapshot: Snapshot, now: float, day_start: float | None) -> dict[str, Span]:
    """Return from when to when people are told that each activity is, by its id.

    What began is told as it ran, what is to come as it is projected, but never earlier than planned: that is what
    people were told, and when they come. Before the day begins, and for what was passed over, it is the plan.
    """
    begun = first_start(snapshot) is not None
    return {line.activity.id: _expected(line, begun) for line in timetable(snapshot, now, day_start)}


def _expected(line: Line, begun: bool) -> Span:
    planned, real = (line.planned_start, line.planned_end), (line.start, line.end)
    if line.activity.started_at is not None:
        return real
    late = line.start is not None and (line.planned_start is None or line.start > line.planned_start)
    return real if begun and late else planned


def planned_finish(snapshot: Snapshot, day_start: float | None) -> float | None:
    """Return when the day ends by the plan, None where it has no start."""
    return max((end for _, end in _planned(snapshot, day_start).values() if end is not None), default=None)


def projected_finish(snapshot: Snapshot, now: float, day_start: float | None) -> float | None:
    """Return when the day ends if it goes on like this; once all is done, when it ended."""
    real = _real(snapshot, now, _planned(snapshot, day_start))
    return max((end for _, end in real.values() if end is not None), default=None)


def late_s(snapshot: Snapshot, now: float, day_start: float | None) -> float | None:
    """Return by how many seconds the day will end late; negative is early, None not known."""
    planned, projected = planned_finish(snapshot, day_start), projected_finish(snapshot, now, day_start)
    spans = _planned(snapshot, day_start)
    if planned is None or projected is None or _waits(snapshot, _real(snapshot, now, spans), spans):
        return None
    return projected - planned


def overdue(snapshot: Snapshot, now: float, day_start: float | None) -> Activity | None:
    """Return the activity that should have been started over two minutes ago, for a quiet reminder.

    None while something runs. After an activity that ran late, the next is due when that one has ended.
    """
    following = next(to_come(snapshot), None)
    if snapshot.live is not None or following is None:
        return None
    due = max(_known(_planned(snapshot, day_start)[following.id][0], _last_end(snapshot)), default=None)
    late = 0.0 if due is None else now - due
    return following if REMINDER_AFTER_S < late < ANOTHER_DAY_S else None


def to_come(snapshot: Snapshot) -> Iterator[Activity]:
    """Yield the planned activities after all that began; what was passed over does not come any more."""
    begun = max((item.place for item in snapshot.agenda if item.started_at is not None), default=-1)
    return (item for item in snapshot.agenda if item.state is State.PLANNED and item.place > begun)


def in_the_way(snapshot: Snapshot, activity: Activity, to: int) -> Activity | None:
    """Return what has begun and so keeps an activity from a place of the agenda; None where it can be moved there.

    What has begun stays where it is, and nothing is moved from below it to above it.
    """
    if to != activity.place and activity.started_at is not None:
        return activity
    passed = snapshot.agenda[max(0, to) : activity.place]
    return next((item for item in reversed(passed) if item.started_at is not None), None)


def running_end(snapshot: Snapshot, activity: Activity, now: float) -> float:
    """Return when a running activity ends by its timebox, added time and pauses so far included; at least now."""
    timebox = snapshot.timebox_of(activity.id)
    if timebox is None:
        begun = now if activity.started_at is None else activity.started_at
        return max(now, begun + activity.length_s)
    stretch = 0.0 if timebox.running_since is None else now - timebox.running_since
    left = timebox.length_s - timebox.elapsed_s - stretch
    return now if timebox.ended_at is not None else now + max(0.0, left)


def day_of(snapshot: Snapshot) -> str:
    """Return the ISO date that is told of a session, "" before anybody said it.

    What was typed counts more than when it was started in the app: that may have been a trial, or afterwards.
    """
    began = first_start(snapshot)
    return snapshot.details.held_on or ("" if began is None else _local_date(began))


def start_of_day(snapshot: Snapshot, now: float) -> float | None:
    """Return when the day is planned to begin, None where no time of day is given.

    The day is the one on which the session really began, whatever `day_of` tells: clocks go by it. Before that it
    is the date it is held on, else today. Where midnight came between the plan and the real start, it is the day
    of the plan.
    """
    details = snapshot.details
    first = first_start(snapshot)
    if first is None:
        return local_instant(details.held_on or _local_date(now), details.start_at)
    same_day = local_instant(_local_date(first), details.start_at)
    beside = (local_instant(_local_date(first, days), details.start_at) for days in (-1, 1))
    return next((item for item in _known(*beside) if abs(item - first) <= NOT_BEGUN_S), same_day)


def first_start(snapshot: Snapshot) -> float | None:
    """Return when the first activity was started, None before."""
    return min((item.started_at for item in snapshot.agenda if item.started_at is not None), default=None)


def local_instant(date_iso: str, hhmm: str) -> float | None:
    """Return the instant of a time of day "HH:MM" on a day, by this computer's time zone; None if not given.

    A time that the clocks leap over in spring is taken to be as long after the leap; of one that comes twice in
    autumn the first is meant (PEP 495).
    """
    try:
        return datetime.strptime(f"{date_iso} {hhmm}", "%Y-%m-%d %H:%M").timestamp()
    except (ValueError, OverflowError, OSError):
        return None


# --- the plan ---------------------------------------------------------------------------------------------


def _planned(snapshot: Snapshot, day_start: float | None) -> dict[str, Span]:
    """Return planned start and end of all activities by id.

    A fixed start makes a gap where the plan is early. Where the day has no start, it begins with the first
    activity that has a fixed one or was really started.
    """
    spans: dict[str, Span] = {}
    cursor = day_start
    day = _date_of_day(snapshot, day_start)
    for item in snapshot.agenda:
        fixed = _fixed_start(item, day, cursor)
        cursor = item.started_at if cursor is None and fixed is None else max(_known(cursor, fixed))
        end = None if cursor is None else cursor + item.length_s
        spans[item.id] = cursor, end
        cursor = end
    return spans


def _date_of_day(snapshot: Snapshot, day_start: float | None) -> str:
    known = first_start(snapshot) if day_start is None else day_start
    return snapshot.details.held_on if known is None else _local_date(known)


def _fixed_start(item: Activity, day: str, free_from: float | None) -> float | None:
    """Return when an activity begins at the earliest by its fixed start, None where it has none.

    Of a day that goes on over midnight it is the time after midnight, unless that is past by less than half a day.
    """
    on_day = local_instant(day, item.fixed_start)
    if on_day is None or free_from is None or free_from - on_day <= ANOTHER_DAY_S:
        return on_day
    later = _known(*(local_instant(_local_date(free_from, days), item.fixed_start) for days in (0, 1)))
    return next((instant for instant in later if free_from - instant <= ANOTHER_DAY_S), on_day)


def _local_date(instant: float, days_later: int = 0) -> str:
    day: date = datetime.fromtimestamp(instant).date() + timedelta(days=days_later)
    return day.isoformat()


# --- what ran, and what is to come ------------------------------------------------------------------------


def _real(snapshot: Snapshot, now: float, planned: dict[str, Span]) -> dict[str, Span]:
    spans: dict[str, Span] = {item.id: (item.started_at, item.finished_at) for item in snapshot.agenda}
    if snapshot.live is not None:
        spans[snapshot.live.id] = snapshot.live.started_at, running_end(snapshot, snapshot.live, now)
    cursor = _free_from(snapshot, now, planned, spans)
    day = next((_local_date(start) for start, _ in planned.values() if start is not None), "")
    for item in to_come(snapshot):
        if cursor is None:
            break
        start = max(_known(cursor, _fixed_start(item, day, cursor)))
        cursor = start + item.length_s
        spans[item.id] = start, cursor
    return spans


def _free_from(snapshot: Snapshot, now: float, planned: dict[str, Span], spans: dict[str, Span]) -> float | None:
    """Return from when on the next activity can begin."""
    if snapshot.live is not None:
        return spans[snapshot.live.id][1]
    due = _last_end(snapshot)
    if first_start(snapshot) is None:
        due = next((planned[item.id][0] for item in to_come(snapshot)), None)
    return due if due is None or now - due > ANOTHER_DAY_S else max(now, due)


def _last_end(snapshot: Snapshot) -> float | None:
    return max((item.finished_at for item in snapshot.agenda if item.finished_at is not None), default=None)


def _waits(snapshot: Snapshot, real: dict[str, Span], planned: dict[str, Span]) -> bool:
    """Tell whether nothing has begun although it should have long ago."""
    coming = next(to_come(snapshot), None)
    late = None if coming is None else _late(planned, real, coming)
    return first_start(snapshot) is None and late is not None and late > NOT_BEGUN_S


def _is_projected(item: Activity) -> bool:
    return item.state in (State.PLANNED, State.RUNNING)


def _late(planned: dict[str, Span], real: dict[str, Span], item: Activity) -> float | None:
    start, expected = real[item.id][0], planned[item.id][0]
    return None if start is None or expected is None else start - expected


def _known(*instants: float | None) -> list[float]:
    return [instant for instant in instants if instant is not None]
