"""Follows the timeboxes that run, of an activity and of every breakout in it: their phases, the chime, and what is
told about clocks that behaved oddly. What is due for several at once is told and sounded once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.changes import Changes, Op, Way
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity, State, Timebox
from fishbowl_app.model.ops import time as ops
from fishbowl_app.model.rules.breakouts import live_slot, running_timeboxes, thresholds_of, timeboxes_of
from fishbowl_app.model.rules.timebox import (
    Assumption,
    ClockChanged,
    Phase,
    Restarted,
    Slept,
    assumed_while_closed,
    elapsed,
    is_paused,
    phase,
    remaining,
    wrap_up_s,
)
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import Tone, Unsaved
from fishbowl_app.ui.clock_texts import (
    answer_text,
    assumption_text,
    clocks_title,
    ended_text,
    finished_text,
    reached_text,
    short_title,
    with_breakouts,
)
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.phases import thresholds
from fishbowl_app.ui.settings import Setting, texts
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.strip.message import Message
from fishbowl_app.ui.widgets import announce

translate = QCoreApplication.translate
NOT_LATER_S = 30.0  # an alarm later than this is shown, not sounded
# The timeboxes whose end was sounded, so that a crash right after it does not sound it twice.
SOUNDED = Setting[tuple[str, ...]]("time/sounded", (), texts)
CLOCK, ENDED, REACHED = "clock", "ended", "reached"


class Clocks(QObject):
    """Tells each phase that a timebox reaches, once.

    Signals:
        messaged: something to be shown in the strip. arg: Message.
        settled: messages of that key are not needed any more. arg: the key.
    """

    messaged = Signal(object)
    settled = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._phases: dict[str, Phase] = {}  # by the id of the timebox
        self._own = ""  # the timebox of the activity that runs
        self._told: set[str] = set()  # the timeboxes that reached a phase, as the strip said last
        self._owes_note = False  # whether a clock that was set could not be noted in the file
        desk.bridge.saving.connect(self._make_up)
        self.take_up()

    def begin(self) -> None:
        """Tell what happened to the clock while the file was closed; call once, when the strip listens."""
        running, now = running_timeboxes(self._snapshot), self._now()
        found = (assumed_while_closed(timebox, now) for timebox in running)
        assumption = next((item for item in found if item is not None), None)
        if assumption is not None:
            # From now on the clock of this run of the computer decides, which nobody can set.
            self._note_clocks()
        over = [timebox for timebox in running if remaining(timebox, now) <= 0]
        if assumption is None or (over and isinstance(assumption, Restarted)):
            self._tell_over(over, now)
        else:
            self.tell_assumption(assumption)

    # --- phases ------------------------------------------------------------------------------------------

    def take_up(self, changed: Iterable[str] | None = None) -> None:
        """Take timeboxes up as they stand, all or those that changed: what somebody just did is not sounded."""
        self._usual = thresholds(self._desk.settings)
        followed, now = self._followed(), self._now()
        kept = {} if changed is None else {key: value for key, value in self._phases.items() if key not in changed}
        self._phases = {item.id: kept.get(item.id) or self._reached(item, now) for item in followed}
        self._own = next((item.id for item in followed if item.activity_id is not None), "")
        self._forget_sounded()

    def on_changed(self, changes: Changes) -> None:
        """Follow a change of the session that concerns timeboxes."""
        before = self._own
        by_hand = changes.op is Op.ADD_TIME and changes.way is Way.DO
        if by_hand and self._own in {item.id for item in self._followed()}:
            self.follow(self._now(), by_hand=True)
        else:
            self.take_up(None if changes.touches("activity", "open_space") else changes.ids("timebox"))
        if self._own != before:
            self._announce_other(before)
        self.settled.emit(ENDED)
        if self._told.isdisjoint(item.id for item in self._followed()):
            self.settled.emit(REACHED)

    def follow(self, now: Reading, *, by_hand: bool = False) -> None:
        """Tell which timeboxes came into another phase, by themselves or as minutes were taken off by hand."""
        turned = []
        for timebox in self._followed():
            reached = self._reached(timebox, now)
            if reached is not self._phases.get(timebox.id) and not is_paused(timebox):
                self._phases[timebox.id] = reached
                turned.append(timebox)
        if not turned:
            return
        self._forget_sounded()
        over = [timebox for timebox in turned if self._phases[timebox.id] is Phase.OVER]
        self._tell_over(over, None if by_hand else now)
        for reached in (Phase.LAST_MINUTE, Phase.WRAPPING_UP):
            self._say([timebox for timebox in turned if self._phases[timebox.id] is reached], reached, now)
        due = any(self._is_due(timebox, now) for timebox in turned)
        if due and not over and not by_hand:
            self._sound(Sound.WRAP_UP)

    def _followed(self) -> list[Timebox]:
        """Return the timeboxes that have begun and not ended, the activity's own first."""
        live = self._snapshot.live
        found = timeboxes_of(self._snapshot, live.id) if live is not None else []
        return [timebox for timebox in found if timebox.ended_at is None]

    def _reached(self, timebox: Timebox, now: Reading) -> Phase:
        return phase(timebox, now, thresholds_of(self._snapshot, timebox, self._usual))

    def _is_due(self, timebox: Timebox, now: Reading) -> bool:
        """Tell whether wrapping up has just begun, not long ago."""
        limits = thresholds_of(self._snapshot, timebox, self._usual)
        in_time = wrap_up_s(timebox.length_s, limits) - remaining(timebox, now) <= NOT_LATER_S
        return in_time and self._phases[timebox.id] is Phase.WRAPPING_UP

    # --- the end -----------------------------------------------------------------------------------------

    def _tell_over(self, over: Sequence[Timebox], now: Reading | None) -> None:
        """Sound an end, once for all; that of the activity, where it comes late, is shown instead."""
        if not over:
            return
        self._sound_end(over, now)
        own, live = over[0], self._snapshot.live
        late_s = -remaining(own, now) if now is not None else 0.0
        if live is not None and own.activity_id == live.id and late_s > NOT_LATER_S:
            text = ended_text(short_title(live), late_s)
            finish = Message(text, Tone.WARN, translate("Live", "Finish it"), lambda: self._finish(live.id), ENDED)
            self.messaged.emit(finish)

    def _sound_end(self, over: Sequence[Timebox], now: Reading | None) -> None:
        """Say that time is over, and sound it, once and only in time; without `now` it is."""
        for timebox in over:
            self._phases[timebox.id] = Phase.OVER
        self._say(over, Phase.OVER, self._now())
        sounded = self._desk.settings.get(SOUNDED)
        in_time = [item for item in over if now is None or -remaining(item, now) <= NOT_LATER_S]
        due = [timebox.id for timebox in in_time if timebox.id not in sounded]
        if due and not self._desk.bridge.session.read_only:
            self._desk.settings.set(SOUNDED, (*sounded, *due))
            self._desk.settings.save_now()
            self._sound(Sound.TIME)

    def _sound(self, sound: Sound) -> None:
        """Sound the chime where the session is run; who only looks on has another computer in the room."""
        if not self._desk.bridge.session.read_only:
            self._desk.chime.play(sound)

    def _forget_sounded(self) -> None:
        """Let the ends of timeboxes that are not over (any more) be sounded."""
        sounded = self._desk.settings.get(SOUNDED)
        kept = tuple(key for key in sounded if self._phases.get(key) is Phase.OVER)
        if kept != sounded:
            self._desk.settings.set(SOUNDED, kept)

    def _finish(self, activity_id: str) -> None:
        live = self._snapshot.live
        if live is not None and live.id == activity_id:
            self._desk.bridge.do(ops.finish_activity, activity_id)

    # --- saying it ---------------------------------------------------------------------------------------

    def _say(self, timeboxes: Sequence[Timebox], reached: Phase, now: Reading) -> None:
        """Say that timeboxes reached a phase: to a screen reader, and in the strip what breakouts have to hear.

        What happens to the slot itself is to be seen in its clock.
        """
        if not timeboxes:
            return
        in_slot = live_slot(self._snapshot) is not None
        left_s = max(0.0, min(remaining(timebox, now) for timebox in timeboxes))
        text = reached_text(clocks_title(self._snapshot, timeboxes), reached, left_s, in_slot=in_slot)
        if in_slot and (reached is Phase.WRAPPING_UP or timeboxes[0].activity_id is None):
            self._told = {timebox.id for timebox in timeboxes}
            self.messaged.emit(Message(text, Tone.WARN, key=REACHED))
        else:
            announce(self._window, text)

    def _announce_other(self, before: str) -> None:
        """Say what runs now, or what was finished."""
        own = self._snapshot.get(Timebox, self._own)
        if own is not None:
            left_s = max(0.0, remaining(own, self._now()))
            title, in_slot = clocks_title(self._snapshot, [own]), live_slot(self._snapshot) is not None
            announce(self._window, reached_text(title, self._phases[own.id], left_s, in_slot=in_slot))
            return
        ended = self._snapshot.get(Timebox, before)
        activity = self._snapshot.get(Activity, ended.activity_id or "") if ended is not None else None
        if activity is not None and activity.state is State.DONE:
            announce(self._window, finished_text(short_title(activity)))

    # --- what was assumed --------------------------------------------------------------------------------

    def on_assumed(self, assumption: Assumption) -> None:
        """Tell that the clock was set or the laptop slept, where any timebox ran."""
        running = running_timeboxes(self._snapshot)
        if not running:
            return
        if isinstance(assumption, ClockChanged):
            self._note_clocks()
        self.tell_assumption(assumption)

    def _note_clocks(self) -> None:
        """Note how the clocks stand; where nothing can be saved, as soon as it can be again."""
        self._owes_note = not self._desk.bridge.quietly(ops.note_clocks, owners(running_timeboxes(self._snapshot)))

    def _make_up(self, unsaved: Unsaved | None) -> None:
        if unsaved is None and self._owes_note:
            QTimer.singleShot(0, self, self._note_clocks)  # after everybody was told of the change that was saved

    def tell_assumption(self, assumption: Assumption) -> None:
        """Say what was made of a clock that behaved oddly, with one button that makes the other thing of it."""
        live, running, now = self._snapshot.live, running_timeboxes(self._snapshot), self._now()
        if live is None or not running:
            return
        title, first = short_title(live), running[0]
        over = [item for item in running if remaining(item, now) <= 0 and self._phases[item.id] is not Phase.OVER]
        if over:
            self._sound_end(over, now)
        ended_s = -remaining(first, now) if first in over and first.activity_id is not None else 0.0
        title = with_breakouts(title) if any(timebox.topic_id is not None for timebox in running) else title
        text = assumption_text(assumption, title, ended_s)
        answer = answer_text(assumption, max(elapsed(timebox, now) for timebox in running))
        if not answer:
            self.messaged.emit(Message(text, Tone.WARN, key=CLOCK, lasts=True))
            return
        seconds = -assumption.for_s if isinstance(assumption, Slept) else assumption.by_s
        concerned = owners(running)
        self.messaged.emit(Message(text, Tone.WARN, answer, lambda: self._correct(concerned, seconds), CLOCK))

    def _correct(self, concerned: Sequence[str], seconds: float) -> None:
        there = [owner_id for owner_id in concerned if self._snapshot.timebox_of(owner_id) is not None]
        self._desk.bridge.do(ops.correct_clocks, there, seconds)

    @property
    def _snapshot(self) -> Snapshot:
        return self._desk.bridge.snapshot

    def _now(self) -> Reading:
        return self._desk.ticker.clock.now()


def owners(timeboxes: Iterable[Timebox]) -> list[str]:
    """Return the ids of the activity and topics that timeboxes belong to."""
    return [timebox.activity_id or timebox.topic_id or "" for timebox in timeboxes]
