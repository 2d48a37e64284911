"""The slim strip below every room: the running timebox, messages, undo, and when all was saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.errors import FishbowlError, NotWritten, OnlyViewed, OutsideProblem
from fishbowl_app.ui.bridge import Tone, Unsaved
from fishbowl_app.ui.day_texts import end_parts
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.phases import thresholds
from fishbowl_app.ui.strip.buttons import ActionButton
from fishbowl_app.ui.strip.clock import ClockBlock
from fishbowl_app.ui.strip.message import Message, MessageLine
from fishbowl_app.ui.strip.undo_words import UndoWords
from fishbowl_app.ui.texts import seconds_text, time_text
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ElidedLabel, set_look


class Strip(QFrame):
    """Two low rows: live buttons and undo above, messages below, the clock left and the end of the day right.

    It is never in the way: it asks nothing that has to be answered, and takes the focus by Tab only.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("strip", "true")
        self.setAccessibleName(self.tr("Clock and messages"))
        self._undo_words = UndoWords(desk.bridge.session)
        self._second = 0
        self._connections: list[tuple[Signal, Callable]] = []
        self._make()
        self._lay_out()
        self._connect()
        self._on_setting()
        self._show_all(desk.ticker.clock.now())

    def show_message(self, message: Message) -> None:
        """Show a message, in the place of the one before."""
        self.messages.show_message(message)

    def settle(self, key: str) -> None:
        """Take back messages about something that has settled itself."""
        self.messages.clear(key)

    def shut(self) -> None:
        """Let go of the actions, which outlive the session."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()

    # --- putting together --------------------------------------------------------------------------------

    def _make(self) -> None:
        actions = self._desk.actions
        self.clock = ClockBlock(self)
        self.less = ActionButton(actions["take_minute"], self, short=self.tr("−1"), letters=2)
        self.more = ActionButton(actions["add_minute"], self, short=self.tr("+1"), letters=2)
        self.five = ActionButton(actions["add_five"], self, short=self.tr("+5"), letters=2)
        self.pause = ActionButton(actions["pause"], self, letters=8)
        self.start = ActionButton(actions["start_finish"], self, letters=12)
        self.undo = ActionButton(actions["undo"], self, kind="quiet", letters=7, verb=self.tr("Undo"))
        key = actions["answer_message"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.messages = MessageLine(key, self)
        self.stage_word = ElidedLabel("", self, size=TextSize.SMALL, tone="warn")
        self.ends = ElidedLabel("", self)
        self.late = ElidedLabel("", self, size=TextSize.SMALL)
        self.saved = ElidedLabel("", self, size=TextSize.SMALL, tone="quiet")
        for label in (self.ends, self.late, self.saved, self.stage_word):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap(0.5))
        for widget in (self.less, self.more, self.five, self.pause, self.start):
            row.addWidget(widget)
        row.addStretch(1)
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addStretch(1)
        for label in (self.ends, self.late, self.stage_word, self.saved):
            right.addWidget(label)
        right.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(gap(), gap(0.5), gap(2), gap(0.5))
        self._grid.setHorizontalSpacing(gap())
        self._grid.setVerticalSpacing(gap(0.25))
        self._grid.setColumnStretch(1, 1)
        self._wide: bool | None = None
        self._share_width()

    def _arrange(self, wide: bool) -> None:
        """Put the parts into the grid: the clock beside both rows, or in a narrow window beside its buttons."""
        if wide is self._wide:
            return
        self._wide = wide
        places = {
            self.clock: (0, 0, 2, 1) if wide else (0, 0, 1, 1),
            self._buttons: (0, 1, 1, 1) if wide else (0, 1, 1, 3),
            self.undo: (0, 2, 1, 1) if wide else (1, 2, 1, 1),
            self.messages: (1, 1, 1, 2) if wide else (1, 0, 1, 2),
            self._right: (0, 3, 2, 1) if wide else (1, 3, 1, 1),
        }
        for widget, place in places.items():
            self._grid.removeWidget(widget)
            if widget is self.undo and wide:
                self._grid.addWidget(widget, *place, Qt.AlignmentFlag.AlignRight)
            else:
                self._grid.addWidget(widget, *place)

    def _connect(self) -> None:
        desk, bridge = self._desk, self._desk.bridge
        self._link(bridge.changed, self._on_changed)
        self._link(bridge.refused, self._on_error)
        self._link(bridge.failed, self._on_error)
        self._link(bridge.said, self._on_said)
        self._link(bridge.offered, self._on_offered)
        self._link(bridge.saving, self._on_saving)
        self._link(desk.ticker.ticked, self._on_tick)
        self._link(theme_notifier().changed, self._share_width)
        self._link(desk.settings.changed, self._on_setting)
        self._link(desk.actions["answer_message"].triggered, self.messages.answer)
        self._link(self.messages.asked, desk.actions["answer_message"].setEnabled)
        for name in ("freeze", "blank", "stage_test"):
            self._link(desk.actions[name].toggled, self._show_stage_word)
        desk.actions["answer_message"].setEnabled(False)

    def _link(self, signal: Signal, slot: Callable) -> None:
        signal.connect(slot)
        self._connections.append((signal, slot))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """Return what the narrow arrangement needs, whatever width is shared out at the moment."""
        upper = self.clock.least_width() + gap() + self._buttons.minimumSizeHint().width()
        ends = self.undo.minimumSizeHint().width() + self._least_right() + 2 * gap()
        lower = self.messages.minimumSizeHint().width() + ends
        return QSize(max(upper, lower) + gap(2.5), super().minimumSizeHint().height())

    def _share_width(self) -> None:
        """Give both ends a fixed width: what stands between them must not move while the clock runs."""
        least_undo = self.undo.minimumSizeHint().width()
        middle = self._buttons.minimumSizeHint().width() + least_undo
        spare = self.width() - self.clock.least_width() - middle - self._least_right() - gap(5.5)
        wide = spare >= 0
        # What would be started or finished is read first; then the others get their part.
        start = self.start.sizeHint().width() - self.start.minimumSizeHint().width()
        rest = max(0, spare - start)
        self._right.setFixedWidth(min(self._least_right() + rest // 8, 14 * pixels()))
        self.clock.give_width(rest)
        self.undo.setMaximumWidth(least_undo + round(rest * 0.7) if wide else 9 * pixels())
        self._arrange(wide)

    def _least_right(self) -> int:
        return 9 * pixels()

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        self._undo_words.follow(changes)
        self._show_all(self._desk.ticker.clock.now())

    def _on_error(self, error: FishbowlError) -> None:
        text = error_text(error, self._desk.bridge.snapshot)
        if isinstance(error, OnlyViewed):
            self._on_offered(text, self.tr("Save as…"), self._desk.actions["save_as"].trigger)
        elif isinstance(error, NotWritten) and self._desk.bridge.unsaved is not None:
            # Why stands above the room as long as it lasts.
            self.show_message(Message(self.tr("That was not saved. What you typed is still there."), Tone.WARN))
        else:
            self.show_message(Message(text, Tone.WARN, alert=isinstance(error, OutsideProblem)))

    def _on_offered(self, text: str, button: str, deed: Callable[[], object]) -> None:
        self.show_message(Message(text, Tone.WARN, button, deed, key=text))

    def _on_saving(self, _unsaved: Unsaved | None) -> None:
        self._show_saved()

    def _on_said(self, text: str, tone: Tone) -> None:
        self.show_message(Message(text, tone))

    def _on_setting(self, _key: str = "") -> None:
        self._limits = thresholds(self._desk.settings)

    def _on_tick(self, now: Reading) -> None:
        self.clock.show_clock(self._desk.bridge.snapshot, now, self._limits)
        if int(now.utc) != self._second:
            self._second = int(now.utc)
            ends, late = end_parts(self._desk.bridge.snapshot, now.utc)
            self.ends.setText(ends)
            self.late.setText(late)
            self.late.setVisible(bool(late))

    def _show_all(self, now: Reading) -> None:
        self._second = 0
        self._on_tick(now)
        live = self._desk.bridge.snapshot.live is not None
        self.start.say_shortly(
            self.tr("Finish") if live else self.tr("Start")
        )  # its title stands beside the clock
        self._show_undo()
        self._show_stage_word()
        self._show_saved()
        self._share_width()

    def _show_saved(self) -> None:
        """Say up to when all is saved; louder where later acts are not."""
        bridge = self._desk.bridge
        saved = bridge.session.saved_at
        if saved is None:
            self.saved.setText("")
        elif bridge.unsaved is not None and bridge.unsaved.refused:
            self.saved.setText(self.tr("Not saved since {0}").format(time_text(saved)))
        elif bridge.session.read_only:
            self.saved.setText(self.tr("Read only"))
        else:
            self.saved.setText(self.tr("Saved {0}").format(seconds_text(saved)))
        is_refused = bridge.unsaved is not None and bridge.unsaved.refused
        set_look(self.saved, "tone", "alert" if is_refused else "quiet")

    def _show_undo(self) -> None:
        words = self._undo_words.text()
        text = self.tr("Undo: {0}").format(words) if words else self.tr("Undo")
        self.undo.say(text)

    def _show_stage_word(self) -> None:
        """Say what the moderator might forget and the room must not read: that the Stage does not follow."""
        actions = self._desk.actions
        words = {
            "blank": self.tr("Stage blank"),
            "stage_test": self.tr("Test picture on the Stage"),
            "freeze": self.tr("Stage frozen"),
        }
        self.stage_word.setText(next((word for name, word in words.items() if actions[name].isChecked()), ""))
        self.stage_word.setVisible(bool(self.stage_word.text()))
