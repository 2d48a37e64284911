"""What is shown of each breakout of a slot, ready for list and screen reader."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.clock import Reading
from fishbowl_app.model.duration import format_clock
from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.breakouts import Breakout, breakouts, thresholds_of
from fishbowl_app.model.rules.timebox import Phase, Thresholds, elapsed, is_paused, phase, remaining
from fishbowl_app.model.rules.wall import carried, conveners
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.phases import clock_digits, length_text, phase_icon, phase_tone, phase_word

translate = QCoreApplication.translate


class Clock(Enum):
    """What the clock of a breakout does."""

    PLANNED = "planned"  # its slot has not begun, or is over without it
    WAITING = "waiting"  # its slot runs, it was not started
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class BreakoutRow:
    """One breakout. `left_s` is below zero once it is over; `run` is the share of its time that has run."""

    topic_id: str
    number: int
    title: str
    space: str
    space_before: str  # where it met until it was moved, "" where it was not
    conveners: str
    carries: str
    clock: Clock
    phase: Phase
    left_s: float
    digits: str
    run: float

    @property
    def steady(self) -> tuple[object, ...]:
        """All of it that does not change each second."""
        return (self.title, self.space, self.space_before, self.conveners, self.carries, self.clock, self.phase)

    @property
    def called(self) -> str:
        """Number and title: "3 Bus fare"."""
        return f"{self.number} {self.title}"


def breakout_rows(
    snapshot: Snapshot, slot_id: str, now: Reading, usual: Thresholds, met_in: Mapping[str, str]
) -> tuple[BreakoutRow, ...]:
    """Return the breakouts of a slot in the order of their spaces.

    Args:
        snapshot: the session.
        slot_id: the slot.
        now: what the clock says.
        usual: when other timeboxes wrap up.
        met_in: the spaces in which breakouts met until they were moved, by topic.
    """
    return tuple(_row(snapshot, item, now, usual, met_in) for item in breakouts(snapshot, slot_id))


def _row(
    snapshot: Snapshot, item: Breakout, now: Reading, usual: Thresholds, met_in: Mapping[str, str]
) -> BreakoutRow:
    before = snapshot.spaces.get(met_in.get(item.topic.id, item.space.id))
    moved = before is not None and before.id != item.space.id
    labels, timebox = labels_of(snapshot), item.timebox
    left = item.slot.length_s if timebox is None else remaining(timebox, now)
    limits = usual if timebox is None else thresholds_of(snapshot, timebox, usual)
    return BreakoutRow(
        topic_id=item.topic.id,
        number=item.topic.number,
        title=item.topic.title,
        space=item.space.name,
        space_before=before.name if moved and before is not None else "",
        conveners=", ".join(labels[person.id] for person in conveners(snapshot, item.topic)),
        carries=", ".join(f"{one.number} {one.title}" for one in carried(snapshot, item.topic)[1:]),
        clock=_clock(item),
        phase=phase(timebox, now, limits),
        left_s=left,
        digits=format_clock(left) if timebox is None else clock_digits(timebox, now),
        run=0.0 if timebox is None else min(1.0, elapsed(timebox, now) / timebox.length_s),
    )


def _clock(item: Breakout) -> Clock:
    if item.timebox is None:
        return Clock.WAITING if item.slot.state is State.RUNNING else Clock.PLANNED
    if item.timebox.ended_at is not None:
        return Clock.ENDED
    return Clock.PAUSED if is_paused(item.timebox) else Clock.RUNNING


# --- in words ---------------------------------------------------------------------------------------------


def clock_word(row: BreakoutRow) -> str:
    """Return the word beside the digits: "Last call", "Over by"."""
    if row.clock is Clock.ENDED:
        return translate("Breakouts", "Ended")
    if row.clock is Clock.RUNNING and row.phase is Phase.OVER:
        return translate("Breakouts", "Time, over by")
    return phase_word(row.phase, paused=row.clock is Clock.PAUSED, in_slot=True)


def clock_words() -> tuple[str, ...]:
    """Return all that `clock_word` may say, for a column that is wide enough."""
    phases = (phase_word(phase, in_slot=True) for phase in Phase)
    others = (translate("Breakouts", "Ended"), translate("Breakouts", "Time, over by"))
    return (*phases, *others, phase_word(Phase.RUNNING, paused=True))


def stands_out(row: BreakoutRow) -> str:
    """Return in a word how a breakout stands, "" for one that simply runs."""
    if row.clock is Clock.RUNNING and row.phase is Phase.RUNNING:
        return ""
    if row.clock is Clock.RUNNING and row.phase is Phase.OVER:
        return translate("Breakouts", "over")
    return clock_word(row).lower()


def clock_icon(row: BreakoutRow) -> str:
    """Return the icon beside the digits; another for each word."""
    if row.clock is Clock.ENDED:
        return "check"
    return phase_icon(row.phase, paused=row.clock is Clock.PAUSED)


def clock_tone(row: BreakoutRow) -> str:
    """Return the tone of digits and word; never the only sign."""
    if row.clock in (Clock.ENDED, Clock.PLANNED):
        return "quiet"
    if row.clock is Clock.WAITING:
        return "warn"
    return phase_tone(row.phase)


def space_words(row: BreakoutRow) -> str:
    """Return where it meets, and where it met before it was moved."""
    if not row.space_before:
        return row.space
    return translate("Breakouts", "{0}, moved from {1}").format(row.space, row.space_before)


def people_words(row: BreakoutRow) -> str:
    """Return who convenes, and the topics it carries."""
    carries = translate("Breakouts", "with {0}").format(row.carries) if row.carries else ""
    return " · ".join(part for part in (row.conveners, carries) if part)


def heard(row: BreakoutRow) -> str:
    """Return the row for a screen reader: "3 Bus fare, Main hall, 12 minutes left, last call"."""
    return ", ".join(part for part in (row.called, space_words(row), _time_words(row), _phase_words(row)) if part)


def _time_words(row: BreakoutRow) -> str:
    if row.clock is Clock.ENDED:
        return ""
    if row.clock in (Clock.PLANNED, Clock.WAITING):
        return length_text(row.left_s)
    if row.left_s <= 0:
        return translate("Breakouts", "over by {0}").format(length_text(row.left_s))
    if row.left_s < 60:
        return translate("Breakouts", "%n seconds left", "", math.ceil(row.left_s))
    return translate("Breakouts", "%n minutes left", "", round(row.left_s / 60))


def _phase_words(row: BreakoutRow) -> str:
    if row.clock is Clock.ENDED:
        return translate("Breakouts", "ended")
    return phase_word(row.phase, paused=row.clock is Clock.PAUSED, in_slot=True).lower()
