"""What happens while the session runs: the live keys, and what is told of starts that were forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.changes import Changes, Op, Way
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Activity, Timebox
from fishbowl_app.model.ops import time as ops
from fishbowl_app.model.rules.agenda import overdue, start_of_day, timetable
from fishbowl_app.model.rules.timebox import is_paused
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.clock_texts import done_text, short_title
from fishbowl_app.ui.clocks import Clocks
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.phases import TIME_KEYS
from fishbowl_app.ui.settings import MUTED
from fishbowl_app.ui.sound import Sound
from fishbowl_app.ui.strip.buttons import ICON_NAME
from fishbowl_app.ui.strip.message import Message
from fishbowl_app.ui.texts import time_text
from fishbowl_app.ui.widgets import doubled

MINUTE_S = 60
translate = QCoreApplication.translate
REMINDER = "reminder"


class Live(QObject):
    """Handles the live actions, and has the clocks followed.

    Signals:
        messaged: something to be shown in the strip. arg: Message.
        settled: messages of that key are not needed any more. arg: the key.
    """

    messaged = Signal(object)
    settled = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._clocks = Clocks(desk, window)
        self._clocks.messaged.connect(self.messaged)
        self._clocks.settled.connect(self.settled)
        self._reminded = ""  # the activity that was reminded of
        self._connections: list[tuple[Signal, Callable]] = []
        self._connect()
        self._show_actions()

    def begin(self) -> None:
        """Tell what happened to the clock while the file was closed; call once, when the strip listens."""
        self._clocks.begin()

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
        """Let the running timebox stand still, or go on; in a slot those of all its breakouts, too."""
        live, timebox = self._running()
        if live is not None and timebox is not None:
            self._desk.bridge.do(ops.resume_all if is_paused(timebox) else ops.pause_all, live.id)

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
        """Give time, or take it off; of what is given say how much: one and five minutes look alike on a clock."""
        live, timebox = self._running()
        if live is None or timebox is None:
            return
        if self._desk.bridge.tried(ops.add_time_to_all, live.id, seconds)[0] and seconds > 0:
            words = translate("Acts", "%n minutes more for {0}.", "", seconds // MINUTE_S)
            self._desk.bridge.say(words.format(short_title(live)), Tone.DONE)

    def _connect(self) -> None:
        actions, desk = self._desk.actions, self._desk
        for name in ("start_finish", "pause", "skip", "add_minute", "add_five", "take_minute", "sound_test"):
            self._link(actions[name].triggered, getattr(self, name))
        actions["mute"].setCheckable(True)
        self._link(actions["mute"].triggered, self.mute)
        self._link(actions.keys_changed, self._show_actions)
        self._link(desk.bridge.changed, self._on_changed)
        self._link(desk.ticker.ticked, self._on_tick)
        self._link(desk.ticker.assumed, self._clocks.on_assumed)
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
        action = self._desk.actions[name]
        action.setProperty(ICON_NAME, icon_name)
        action.setIcon(icon(icon_name))
        action.setText(doubled(text))
        action.setToolTip(self._desk.actions.with_keys(text, name))

    # --- following ---------------------------------------------------------------------------------------

    def _now(self) -> Reading:
        return self._desk.ticker.clock.now()

    def _running(self) -> tuple[Activity | None, Timebox | None]:
        snapshot = self._desk.bridge.snapshot
        live = snapshot.live
        return live, snapshot.timebox_of(live.id) if live is not None else None

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("activity", "timebox", "open_space"):
            return
        self._show_actions()
        self._clocks.on_changed(changes)
        self._tell_done(changes)
        self._remind(self._now())

    def _tell_done(self, changes: Changes) -> None:
        """Say what was started and finished: one letter is enough to do it by mistake."""
        if changes.way is Way.DO and changes.op in (Op.START_ACTIVITY, Op.FINISH_ACTIVITY):
            self._desk.bridge.say(done_text(self._desk.bridge.snapshot, changes), Tone.DONE)

    def _on_tick(self, now: Reading) -> None:
        if self._running()[1] is not None:
            self._clocks.follow(now)
        else:
            self._remind(now)

    def _on_setting(self, key: str) -> None:
        if key == MUTED.key:
            self._desk.actions["mute"].setChecked(self._desk.settings.get(MUTED))
        elif key in TIME_KEYS:
            self._clocks.take_up()

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
            text, start = self._reminder(due), self.tr("Start")
            self.messaged.emit(Message(text, Tone.WARN, start, lambda: self._start(due.id), REMINDER))

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
