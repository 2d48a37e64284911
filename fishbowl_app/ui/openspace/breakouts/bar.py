"""The buttons below the breakouts, and the sentence that says what the keys are about."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow, Clock
from fishbowl_app.ui.theme import TextSize, gap
from fishbowl_app.ui.widgets import ElidedLabel, button, set_tip

_RUNS = (Clock.RUNNING, Clock.PAUSED)


class ActsBar(QWidget):
    """Buttons for the chosen breakout, or for all.

    Signals:
        asked_minutes: minutes are to be given. arg: how many, negative to take them off.
        asked_pause: the clock is to stand still, or to go on.
        asked_end: what runs is to end; what has ended is to go on.
    """

    asked_minutes = Signal(int)
    asked_pause = Signal()
    asked_end = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.about = ElidedLabel("", self)
        self.hint = ElidedLabel("", self, size=TextSize.SMALL, tone="quiet")
        self.more = button(self.tr("1 min"), "plus", parent=self)
        self.five = button(self.tr("5 min"), "plus", parent=self)
        self.less = button(self.tr("1 min"), "minus", parent=self)
        self.pause = button("", "pause", parent=self)
        self.end = button("", "finish", parent=self)
        for made, minutes in ((self.more, 1), (self.five, 5), (self.less, -1)):
            made.clicked.connect(lambda _=False, given=minutes: self.asked_minutes.emit(given))
        self.pause.clicked.connect(lambda: self.asked_pause.emit())
        self.end.clicked.connect(lambda: self.asked_end.emit())
        self._lay_out()

    def show_state(self, slot: Activity, chosen: BreakoutRow | None, *, paused: bool, typed: str = "") -> None:
        """Say what the buttons do now.

        Args:
            slot: whose breakouts are shown.
            chosen: the one that is chosen, None for all.
            paused: the whole slot stands still.
            typed: digits that are no number yet.
        """
        runs = slot.state is State.RUNNING
        clock = chosen.clock if chosen is not None else Clock.PAUSED if paused else Clock.RUNNING
        self.about.setText(chosen.called if chosen is not None else self.tr("All breakouts"))
        self.hint.setText(self._hint(slot, chosen, typed))
        for made in (self.more, self.five, self.less, self.pause):
            made.setVisible(runs and clock in _RUNS)
        _word(self.pause, *self._pause_words(clock, alone=chosen is not None))
        text, icon_name = self._end_words(slot, clock, alone=chosen is not None)
        _word(self.end, text, icon_name)
        self.end.setVisible(bool(text))
        self._name_buttons()

    # --- inside ------------------------------------------------------------------------------------------

    def _hint(self, slot: Activity, chosen: BreakoutRow | None, typed: str) -> str:
        if typed:
            return self.tr("{0}…").format(typed)
        if slot.state is not State.RUNNING:
            return self._hint_of_start(slot)
        if chosen is None:
            return self.tr("{0} gives all a minute. Its number chooses a breakout.").format(
                self._actions.spoken("add_minute")
            )
        if chosen.clock in _RUNS:
            return self.tr("{0} chosen: {1} adds a minute, {2} takes one off, {3} pauses. Esc: all").format(
                chosen.number, *map(self._actions.spoken, ("add_minute", "take_minute", "pause"))
            )
        return self.tr("{0} chosen: Enter lets it run. Esc: all").format(chosen.number)

    def _hint_of_start(self, slot: Activity) -> str:
        if slot.state is State.PLANNED:
            words = self.tr("{0} starts them all, whatever runs still. {1} goes on in the order of the agenda.")
            return words.format(*map(self._actions.spoken, ("breakouts_start", "start_finish")))
        return self.tr("These breakouts are over.")

    def _pause_words(self, clock: Clock, *, alone: bool) -> tuple[str, str]:
        if clock is Clock.PAUSED:
            return (self.tr("Go on") if alone else self.tr("All go on")), "play"
        return (self.tr("Pause") if alone else self.tr("Pause all")), "pause"

    def _end_words(self, slot: Activity, clock: Clock, *, alone: bool) -> tuple[str, str]:
        """Return what the last button does, "" where there is nothing to end or take up."""
        if slot.state is State.PLANNED or (alone and slot.state is not State.RUNNING):
            return "", "finish"
        if not alone:
            return (self.tr("End all"), "finish") if slot.state is State.RUNNING else (self.tr("Take up"), "play")
        if clock in _RUNS:
            return self.tr("End"), "finish"
        return (self.tr("Start"), "play") if clock is Clock.WAITING else (self.tr("Go on"), "play")

    def _name_buttons(self) -> None:
        """Let each button say what it is about: what it does depends on what is chosen."""
        deeds = (self.tr("1 more minute"), self.tr("5 more minutes"), self.tr("1 minute less"))
        words = (*deeds, self.pause.text(), self.end.text())
        for made, deed in zip((self.more, self.five, self.less, self.pause, self.end), words, strict=True):
            name = self.tr("{0}: {1}").format(self.about.text(), deed)
            made.setAccessibleName(name)
            set_tip(made, name)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.about)
        words.addWidget(self.hint)
        buttons = QWidget(self)
        flow = QHBoxLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(gap(0.5))
        for made in (self.more, self.five, self.less, self.pause, self.end):
            flow.addWidget(made)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(2))
        row.addLayout(words, 1)
        row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignVCenter)


def _word(made: QPushButton, text: str, icon_name: str) -> None:
    if made.text() != text:
        made.setText(text)
        made.setIcon(icon(icon_name))
