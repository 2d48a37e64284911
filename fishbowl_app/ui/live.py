"""What happens while the session runs: the live keys, the chime, and what is told about clocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.changes import Changes, Op, Way
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity, Format, State, Timebox
from fishbowl_app.model.ops import time as ops
from fishbowl_app.model.rules.agenda import overdue, start_of_day, timetable
from fishbowl_app.model.rules.timebox import (
    Assumption,
    ClockChanged,
    Phase,
    Slept,
    assumed_while_closed,
    elapsed,
    is_paused,
    phase,
    remaining,
    wrap_up_s,
)
from fishbowl_app.ui.actions import with_keys
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.phases import TIME_KEYS, length_text, phase_word, thresholds
from fishbowl_app.ui.settings import MUTED, Setting, short_text
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.strip.buttons import ICON_NAME
from fishbowl_app.ui.strip.message import Message
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.widgets import announce, doubled

NOT_LATER_S = 30.0  # an alarm later than this is shown, not sounded
MINUTE_S = 60
TITLE_LETTERS = 32  # of an activity's title in buttons and menus
# The timebox whose end was sounded last, so that a crash right after it does not sound it twice.
SOUNDED = Setting("time/sounded", "", short_text)
REMINDER, CLOCK, ENDED = "reminder", "clock", "ended"


class Live(QObject):
    """Handles the live actions, and follows the running timebox.

    Signals:
        messaged: something to be shown in the strip. arg: Message.
        settled: messages of that key are not needed any more. arg: the key.
    """

    messaged = Signal(object)
    settled = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._phase = Phase.NOT_STARTED
        self._followed = ""  # the timebox that the phase is about
        self._reminded = ""  # the activity that was reminded of
        self._connections: list[tuple[Signal, Callable]] = []
        self._connect()
        self._show_actions()
        self._follow_silently()

    def begin(self) -> None:
        """Tell what happened to the clock while the file was closed; call once, when the strip listens."""
        live, timebox = self._running()
        if live is None or timebox is None:
            return
        now = self._now()
        assumption = assumed_while_closed(timebox, now)
        left_over = timebox.running_since is not None and timebox.boot_id != now.boot_id
        if assumption is not None or left_over:
            # From now on the clock of this run of the computer decides, which nobody can set.
            self._desk.bridge.do(ops.note_clocks, [live.id])
        if assumption is not None:
            self._tell_assumption(assumption)
        elif remaining(timebox, now) <= 0 and not is_paused(timebox):
            self._at_zero(live, timebox, -remaining(timebox, now))

    def shut(self) -> None:
        """Let go of the actions, which outlive the session."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()

    # --- the actions -------------------------------------------------------------------------------------

    def start_finish(self) -> None:
        """Finish what runs; else start what comes next."""
        snapshot = self._desk.bridge.snapshot
        if snapshot.live is not None:
            self._desk.bridge.do(ops.finish_activity, snapshot.live.id)
        elif snapshot.next_activity is not None:
            self._desk.bridge.do(ops.start_activity, snapshot.next_activity.id)

    def pause(self) -> None:
        """Let the running timebox stand still, or go on."""
        live, timebox = self._running()
        if live is not None and timebox is not None:
            self._desk.bridge.do(ops.resume if is_paused(timebox) else ops.pause, live.id)

    def skip(self) -> None:
        """Leave out the next activity."""
        coming = self._desk.bridge.snapshot.next_activity
        if coming is not None:
            self._desk.bridge.do(ops.skip_activity, coming.id)

    def add_minute(self) -> None:
        """Give one minute more."""
        self._add(MINUTE_S)

    def add_five(self) -> None:
        """Give five minutes more."""
        self._add(5 * MINUTE_S)

    def take_minute(self) -> None:
        """Take one minute off."""
        self._add(-MINUTE_S)

    def mute(self, muted: bool) -> None:
        """Turn the chime off, or on."""
        self._desk.settings.set(MUTED, muted)
        if muted:
            self._desk.chime.stop()

    def sound_test(self) -> None:
        """Play the chime, muted or not."""
        if not self._desk.chime.test(Sound.TIME):
            self._desk.bridge.say(
                self.tr("No sound player was found. What the chime says is always to be seen, too."), Tone.WARN
            )

    def _add(self, seconds: int) -> None:
        live, timebox = self._running()
        if live is not None and timebox is not None:
            self._desk.bridge.do(ops.add_time, live.id, seconds)

    def _connect(self) -> None:
        actions, desk = self._desk.actions, self._desk
        for name in ("start_finish", "pause", "skip", "add_minute", "add_five", "take_minute", "sound_test"):
            self._link(actions[name].triggered, getattr(self, name))
        actions["mute"].setCheckable(True)
        self._link(actions["mute"].triggered, self.mute)
        self._link(desk.bridge.changed, self._on_changed)
        self._link(desk.ticker.ticked, self._on_tick)
        self._link(desk.ticker.assumed, self._on_assumed)
        self._link(desk.settings.changed, self._on_setting)

    def _link(self, signal: Signal, slot: Callable) -> None:
        signal.connect(slot)
        self._connections.append((signal, slot))

    def _show_actions(self) -> None:
        """Let texts and states of the actions say what they would do now."""
        actions, snapshot = self._desk.actions, self._desk.bridge.snapshot
        live, coming = snapshot.live, snapshot.next_activity
        timebox = snapshot.timebox_of(live.id) if live is not None else None
        paused = timebox is not None and is_paused(timebox)
        self._word_start(live, coming)
        self._word("pause", self.tr("Go on") if paused else self.tr("Pause"), "play" if paused else "pause")
        skip = self.tr("Skip {0}").format(short_title(coming)) if coming else self.tr("Skip the next activity")
        self._word("skip", skip, "skip")
        for name in ("pause", "add_minute", "add_five"):
            actions[name].setEnabled(timebox is not None)
        actions["take_minute"].setEnabled(timebox is not None and timebox.length_s > MINUTE_S)
        actions["start_finish"].setEnabled(live is not None or coming is not None)
        actions["skip"].setEnabled(coming is not None)
        actions["mute"].setChecked(self._desk.settings.get(MUTED))

    def _word_start(self, live: Activity | None, coming: Activity | None) -> None:
        if live is not None:
            self._word("start_finish", self.tr("Finish {0}").format(short_title(live)), "finish")
        elif coming is not None:
            self._word("start_finish", self.tr("Start {0}").format(short_title(coming)), "play")
        else:
            self._word("start_finish", self.tr("Nothing left to start"), "play")

    def _word(self, name: str, text: str, icon_name: str) -> None:
        action, command = self._desk.actions[name], self._desk.actions.commands[name]
        action.setProperty(ICON_NAME, icon_name)
        action.setIcon(icon(icon_name))
        action.setText(doubled(text))
        keys = [key.toString(QKeySequence.SequenceFormat.PortableText) for key in action.shortcuts()]
        action.setToolTip(with_keys(text, keys, command.letter))

    # --- the clock ---------------------------------------------------------------------------------------

    def _now(self) -> Reading:
        return self._desk.ticker.clock.now()

    def _running(self) -> tuple[Activity | None, Timebox | None]:
        snapshot = self._desk.bridge.snapshot
        live = snapshot.live
        return live, snapshot.timebox_of(live.id) if live is not None else None

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("activity", "timebox"):
            return
        self._show_actions()
        live, timebox = self._running()
        before, was = self._followed, changes.op is Op.ADD_TIME and changes.way is Way.DO
        if timebox is not None and timebox.id == before and was:
            self._follow(live, timebox, self._now(), by_hand=True)
        else:
            self._follow_silently()
        if self._followed != before:
            self._announce_other(live, timebox, before)
        self.settled.emit(ENDED)
        self._tell_seated(changes)
        self._remind(self._now())

    def _tell_seated(self, changes: Changes) -> None:
        """Say who sat down by themselves: in a closed circle those planned do when the round starts."""
        live, closed = self._running()[0], self._desk.bridge.snapshot.fishbowl.format is Format.CLOSED
        if changes.op is not Op.START_ACTIVITY or changes.way is not Way.DO or live is None or not closed:
            return
        sat = sum(row.table == "turn" and row.before is None for row in changes.rows)
        if sat:
            runs = self.tr("{0} is running.").format(round_name(self._desk.bridge.snapshot, live))
            sit = self.tr("%n people sit as planned.", None, sat)
            self._desk.bridge.say(f"{runs} {sit}", Tone.DONE)

    def _on_tick(self, now: Reading) -> None:
        live, timebox = self._running()
        if live is not None and timebox is not None:
            self._follow(live, timebox, now)
        else:
            self._remind(now)

    def _on_setting(self, key: str) -> None:
        if key == MUTED.key:
            self._desk.actions["mute"].setChecked(self._desk.settings.get(MUTED))
        elif key in TIME_KEYS:
            self._follow_silently()

    def _follow_silently(self) -> None:
        """Take up a timebox as it stands: what somebody did just now need not be sounded."""
        _, timebox = self._running()
        self._followed = timebox.id if timebox is not None else ""
        self._phase = phase(timebox, self._now(), thresholds(self._desk.settings))
        if timebox is not None and self._phase is not Phase.OVER:
            self._forget_sounded(timebox)

    def _follow(self, live: Activity, timebox: Timebox, now: Reading, *, by_hand: bool = False) -> None:
        """Tell when a timebox comes into another phase, by itself or because minutes were taken off by hand."""
        limits = thresholds(self._desk.settings)
        reached = phase(timebox, now, limits)
        if reached is self._phase or is_paused(timebox):
            return
        self._phase = reached
        left = remaining(timebox, now)
        if reached is Phase.OVER:
            self._at_zero(live, timebox, 0.0 if by_hand else -left)
            return
        self._forget_sounded(timebox)
        if reached is not Phase.RUNNING:
            self._announce(live, reached, left)
        in_time = wrap_up_s(timebox.length_s, limits) - left <= NOT_LATER_S
        if reached is Phase.WRAPPING_UP and in_time and not by_hand:
            self._desk.chime.play(Sound.WRAP_UP)

    def _at_zero(self, live: Activity, timebox: Timebox, late_s: float) -> None:
        """Sound the end; one that comes late is shown instead."""
        self._sound_end(live, timebox, late_s)
        if late_s > NOT_LATER_S:
            text = self.tr("{0} ended {1} ago.").format(short_title(live), length_text(late_s))
            self._ask(text, self.tr("Finish it"), lambda: self._finish(live.id), ENDED)

    def _sound_end(self, live: Activity, timebox: Timebox, late_s: float) -> None:
        """Say that the time is over, and sound it, once and only in time."""
        self._phase = Phase.OVER
        self._announce(live, Phase.OVER, 0.0)
        if late_s <= NOT_LATER_S and self._desk.settings.get(SOUNDED) != timebox.id:
            self._desk.settings.set(SOUNDED, timebox.id)
            self._desk.settings.save_now()
            self._desk.chime.play(Sound.TIME)

    def _announce(self, live: Activity, reached: Phase, left: float) -> None:
        text = self.tr("{0}: {1}").format(short_title(live), phase_word(reached))
        if left > 0:
            text = self.tr("{0}, {1} left").format(text, length_text(left))
        announce(self._window, text)

    def _announce_other(self, live: Activity | None, timebox: Timebox | None, before: str) -> None:
        """Say what runs now, or what was finished."""
        if live is not None and timebox is not None:
            self._announce(live, self._phase, remaining(timebox, self._now()))
            return
        ended = self._desk.bridge.snapshot.get(Timebox, before)
        activity = self._desk.bridge.snapshot.get(Activity, ended.activity_id) if ended is not None else None
        if activity is not None and activity.state is State.DONE:
            announce(self._window, self.tr("{0}: finished").format(short_title(activity)))

    def _forget_sounded(self, timebox: Timebox) -> None:
        """Let the end of a timebox that is not over (any more) be sounded."""
        if self._desk.settings.get(SOUNDED) == timebox.id:
            self._desk.settings.set(SOUNDED, "")

    # --- what was assumed --------------------------------------------------------------------------------

    def _on_assumed(self, assumption: Assumption) -> None:
        live, timebox = self._running()
        if live is None or timebox is None or is_paused(timebox):
            return
        if isinstance(assumption, ClockChanged):
            self._desk.bridge.do(ops.note_clocks, [live.id])
        self._tell_assumption(assumption)

    def _tell_assumption(self, assumption: Assumption) -> None:
        """Say what was made of a clock that behaved oddly, with one button that makes the other thing of it."""
        live, timebox = self._running()
        if live is None or timebox is None:
            return
        now = self._now()
        title, after = short_title(live), remaining(timebox, now)
        match assumption:
            case ClockChanged(by_s=by_s):
                text = self._changed_text(by_s).format(length_text(by_s), title)
                answer, seconds = self._changed_answer(by_s, elapsed(timebox, now)), by_s
            case Slept(for_s=for_s):
                text = self.tr("The laptop slept {0}. {1} went on.").format(length_text(for_s), title)
                answer, seconds = self.tr("Leave out {0}").format(length_text(for_s)), -for_s
        if after <= 0 and self._phase is not Phase.OVER:
            self._sound_end(live, timebox, -after)
            text += " " + self.tr("It ended {0} ago.").format(length_text(after))
        if not answer:
            self._desk.bridge.say(text, Tone.WARN)
            return
        self._ask(text, answer, lambda: self._desk.bridge.do(ops.correct_clocks, [live.id], seconds), CLOCK)

    def _changed_text(self, by_s: float) -> str:
        if by_s > 0:
            return self.tr("The clock was set forward by {0}. {1} kept its time.")
        return self.tr("The clock was set back by {0}. {1} kept its time.")

    def _changed_answer(self, by_s: float, run_s: float) -> str:
        """Return the words of the button; "" where less time than has run would be left to have run."""
        if by_s > 0:
            return self.tr("Count {0} as run").format(length_text(by_s))
        return self.tr("Leave out {0}").format(length_text(by_s)) if run_s + by_s >= 0 else ""

    # --- what was forgotten ------------------------------------------------------------------------------

    def _remind(self, now: Reading) -> None:
        """Ask quietly about an activity that should have begun; once, until it begins or is not due any more."""
        snapshot = self._desk.bridge.snapshot
        due = overdue(snapshot, now.utc, start_of_day(snapshot, now.utc))
        if (due.id if due is not None else "") == self._reminded:
            return
        self._reminded = due.id if due is not None else ""
        self.settled.emit(REMINDER)
        if due is not None:
            self._ask(self._reminder(due), self.tr("Start"), lambda: self._start(due.id), REMINDER)

    def _reminder(self, due: Activity) -> str:
        planned = self._planned_start(due)
        if planned is None:
            return self.tr("{0} is due. Start?").format(short_title(due))
        return self.tr("{0} was planned for {1}. Start?").format(short_title(due), time_text(planned))

    def _planned_start(self, due: Activity) -> float | None:
        now = self._now().utc
        snapshot = self._desk.bridge.snapshot
        lines = timetable(snapshot, now, start_of_day(snapshot, now))
        return next((line.planned_start for line in lines if line.activity.id == due.id), None)

    def _start(self, activity_id: str) -> None:
        if self._desk.bridge.snapshot.live is None:
            self._desk.bridge.do(ops.start_activity, activity_id)

    def _finish(self, activity_id: str) -> None:
        live = self._desk.bridge.snapshot.live
        if live is not None and live.id == activity_id:
            self._desk.bridge.do(ops.finish_activity, activity_id)

    def _ask(self, text: str, button_text: str, callback: Callable[[], None], key: str) -> None:
        self.messaged.emit(Message(text, Tone.WARN, button_text, callback, key))


def short_title(activity: Activity) -> str:
    """Return an activity's title, shortened for a button."""
    title = activity.title
    return title if len(title) <= TITLE_LETTERS else title[: TITLE_LETTERS - 1].rstrip() + "…"
