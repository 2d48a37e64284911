"""The breakouts of a slot, their clocks, and when their last call is."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Kind, Report, Space, State, Timebox, Topic
from fishbowl_app.model.rules.timebox import SHORT_S, Thresholds
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Breakout:
    """A topic in its slot and space; its timebox once it was started."""

    topic: Topic
    space: Space
    slot: Activity
    timebox: Timebox | None


def breakouts(snapshot: Snapshot, slot_id: str) -> list[Breakout]:
    """Return the breakouts of a slot in the order of their spaces."""
    slot = snapshot.activities.get(slot_id)
    if slot is None:
        return []
    return [
        Breakout(topic, snapshot.spaces[topic.space_id], slot, snapshot.timebox_of(topic.id))
        for topic in snapshot.breakouts_of(slot_id)
        if topic.space_id is not None
    ]


def live_slot(snapshot: Snapshot) -> Activity | None:
    """Return the slot that runs, if one does."""
    live = snapshot.live
    return live if live is not None and live.kind is Kind.SLOT else None


def shown_slot(snapshot: Snapshot) -> Activity | None:
    """Return the slot that runs; else the next one planned; else the last."""
    planned = [slot for slot in snapshot.slots if slot.state is State.PLANNED]
    begun = [item.place for item in snapshot.agenda if item.started_at is not None]
    later = [slot for slot in planned if slot.place > max(begun, default=-1)]
    return live_slot(snapshot) or next(iter(later or planned or snapshot.slots[-1:]), None)


def has_arrived(report: Report | None) -> bool:
    """Tell whether a report says what came out: it has words. A head count and names only begin it."""
    return report is not None and any((report.summary, report.recommendations, report.requests))


def awaited(snapshot: Snapshot) -> list[Topic]:
    """Return the breakouts that have begun and of which no report has arrived, by slot and space."""
    held = (topic for slot in snapshot.slots for topic in snapshot.breakouts_of(slot.id))
    begun = (topic for topic in held if snapshot.timebox_of(topic.id) is not None)
    return [topic for topic in begun if not has_arrived(snapshot.report_of(topic.id))]


def timeboxes_of(snapshot: Snapshot, activity_id: str) -> list[Timebox]:
    """Return the timebox of an activity that was started, and those of all breakouts started in it, by space."""
    places = {space.id: space.place for space in snapshot.space_list}
    inside = [topic for topic in snapshot.topic_list if topic.slot_id == activity_id]
    inside.sort(key=lambda topic: places.get(topic.space_id or "", 0))
    found = (snapshot.timebox_of(owner_id) for owner_id in (activity_id, *(topic.id for topic in inside)))
    return [timebox for timebox in found if timebox is not None]


def running_timeboxes(snapshot: Snapshot) -> list[Timebox]:
    """Return every timebox that runs, paused ones left out: of the live activity first, then by space."""
    live = snapshot.live
    if live is None:
        return []
    return [timebox for timebox in timeboxes_of(snapshot, live.id) if timebox.running_since is not None]


def breakout_thresholds(snapshot: Snapshot, usual: Thresholds | None = None) -> Thresholds:
    """Return when a breakout, and the slot around it, is wrapping up: from the last call on.

    The last call is at most half the length before the end. The last minute is that of `usual`, or less, so that
    it always begins after the last call.
    """
    last_call_s = float(snapshot.open_space.last_call_s)
    last_s = min((usual or Thresholds()).last_s, last_call_s / 2, SHORT_S / 4)
    return Thresholds(wrap_share=0.5, wrap_most_s=last_call_s, last_s=last_s)


def thresholds_of(snapshot: Snapshot, timebox: Timebox, usual: Thresholds) -> Thresholds:
    """Return the thresholds of a timebox: those of breakouts for them and for a slot, else the usual ones."""
    activity = snapshot.activities.get(timebox.activity_id or "")
    in_slot = timebox.topic_id is not None or (activity is not None and activity.kind is Kind.SLOT)
    return breakout_thresholds(snapshot, usual) if in_slot else usual
