"""What keys and buttons do to one breakout, or to all of a slot."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.ops import breakouts, time
from fishbowl_app.model.rules.timebox import is_paused
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow, Clock

MINUTE_S = 60
_RUNS = (Clock.RUNNING, Clock.PAUSED)


class Acts(QObject):
    """Acts on a chosen breakout; without one on the whole slot."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def add_minutes(self, slot: Activity, chosen: BreakoutRow | None, minutes: int) -> None:
        """Give minutes, or take them off with a negative number."""
        if not self._runs(slot):
            return
        if chosen is None:
            self._bridge.do(time.add_time_to_all, slot.id, minutes * MINUTE_S)
        elif self._bridge.tried(time.add_time, chosen.topic_id, minutes * MINUTE_S)[0]:
            self._bridge.say(self._given(minutes).format(chosen.called), Tone.DONE)

    def pause(self, slot: Activity, chosen: BreakoutRow | None) -> None:
        """Let the clock stand still, or go on."""
        if not self._runs(slot):
            return
        if chosen is None:
            op = time.resume_all if slot_paused(self._bridge.snapshot, slot) else time.pause_all
            self._bridge.do(op, slot.id)
        elif chosen.clock is Clock.PAUSED:
            self._bridge.do(time.resume, chosen.topic_id)
        elif chosen.clock is Clock.RUNNING:
            self._bridge.do(time.pause, chosen.topic_id)
        else:
            self.open(slot, chosen)

    def end(self, slot: Activity, chosen: BreakoutRow | None) -> None:
        """End what runs; let what has ended go on."""
        if chosen is None:
            self._end_slot(slot)
        elif chosen.clock in _RUNS:
            self._bridge.do(breakouts.end_breakout, chosen.topic_id)
        else:
            self.open(slot, chosen)

    def open(self, slot: Activity, chosen: BreakoutRow) -> None:
        """Start a breakout that has not begun; let one that stands still or has ended go on."""
        if not self._runs(slot):
            return
        if chosen.clock is Clock.WAITING:
            self._bridge.do(breakouts.start_breakout, chosen.topic_id)
        elif chosen.clock is Clock.PAUSED:
            self._bridge.do(time.resume, chosen.topic_id)
        elif chosen.clock is Clock.ENDED:
            self._bridge.do(breakouts.reopen_breakout, chosen.topic_id)

    def start_all(self, slot: Activity) -> None:
        """Start the slot with all its breakouts; what runs still is finished by that."""
        self._bridge.do(time.start_activity, slot.id)

    def _end_slot(self, slot: Activity) -> None:
        if slot.state is State.RUNNING:
            self._bridge.do(time.finish_activity, slot.id)
        elif slot.state is not State.PLANNED:
            self._bridge.do(time.reopen_activity, slot.id)

    def _runs(self, slot: Activity) -> bool:
        """Tell whether the slot runs, and say where it does not."""
        if slot.state is State.RUNNING:
            return True
        self._bridge.say(self.tr("These breakouts do not run now."))
        return False

    def _given(self, minutes: int) -> str:
        if minutes < 0:
            return self.tr("%n minutes less for {0}.", "", -minutes)
        return self.tr("%n minutes more for {0}.", "", minutes)


def slot_paused(snapshot: Snapshot, slot: Activity) -> bool:
    """Tell whether the clock of a whole slot stands still."""
    timebox = snapshot.timebox_of(slot.id)
    return timebox is not None and is_paused(timebox)
