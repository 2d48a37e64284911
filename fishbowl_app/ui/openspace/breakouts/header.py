"""The top of the page: which slot, how its breakouts stand, and the button that starts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.rules.agenda import expected, start_of_day
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow, stands_out
from fishbowl_app.ui.texts import minutes_text, time_text
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, ElidedLabel, PlainLabel, TimeField, button, set_tip


class Header(QWidget):
    """Chooses a slot and starts it; says how long before the end the last call comes.

    Signals:
        asked_slot: another slot was chosen. arg: its id.
        asked_start: all breakouts of the slot are to begin.
        asked_last_call: the last call is to come at another time. arg: seconds before the end.
        refused: a length could not be read. arg: the error.
    """

    asked_slot = Signal(str)
    asked_start = Signal()
    asked_last_call = Signal(int)
    refused = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = ChoiceBox(self.tr("Slot"), 18, self)
        self.state = ElidedLabel("", self, tone="quiet")
        self.last_call = TimeField(self.tr("Last call, minutes before the end"), 300, self)
        self._last_call_name = PlainLabel(self.tr("Last call"), self, tone="quiet")
        self.start = button(self.tr("Start all"), "play", "primary", self)
        set_tip(self.start, actions.with_keys(self.tr("Start all breakouts of the slot"), "breakouts_start"))
        self.slot.activated.connect(lambda row: self.asked_slot.emit(self.slot.itemData(row)))
        self.start.clicked.connect(lambda: self.asked_start.emit())
        self.last_call.seconds_changed.connect(self.asked_last_call)
        self.last_call.refused.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.slot, 3)
        row.addWidget(self.state, 4)
        row.addWidget(self._last_call_name)
        row.addWidget(self.last_call)
        row.addWidget(self.start)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_state(self, snapshot: Snapshot, slot: Activity, rows: Sequence[BreakoutRow], now: float) -> None:
        """Show a slot as it stands."""
        wanted = [(_slot_text(snapshot, item, now), item.id) for item in snapshot.slots]
        if wanted != [(self.slot.itemText(row), self.slot.itemData(row)) for row in range(self.slot.count())]:
            self.slot.clear()
            for text, slot_id in wanted:
                self.slot.addItem(text, slot_id)
        self.slot.setCurrentIndex(self.slot.findData(slot.id))
        if not self.last_call.hasFocus():
            self.last_call.set_seconds(snapshot.open_space.last_call_s)
        self.start.setVisible(slot.state is State.PLANNED)
        self.start.setEnabled(bool(rows))
        self.show_rows(slot, rows)

    def show_times(self, snapshot: Snapshot, now: float) -> None:
        """Follow the times of the slots, which move on by themselves while the day runs late."""
        for row, item in enumerate(snapshot.slots):
            if self.slot.itemText(row) != (text := _slot_text(snapshot, item, now)):
                self.slot.setItemText(row, text)

    def show_rows(self, slot: Activity, rows: Sequence[BreakoutRow]) -> None:
        """Say how many breakouts there are and how they stand."""
        self.state.setText(self._state_text(slot, rows))

    def _state_text(self, slot: Activity, rows: Sequence[BreakoutRow]) -> str:
        count = self.tr("%n breakouts", "", len(rows))
        if slot.state is State.PLANNED:
            return self.tr("{0}, {1} each").format(count, minutes_text(slot.length_s))
        if slot.state is not State.RUNNING:
            return self.tr("{0}, over").format(count)
        stands = Counter(word for row in rows if (word := stands_out(row)))
        parts = (self.tr("{0} {1}", "3 last call").format(number, word) for word, number in stands.items())
        return ", ".join((count, *parts))

    def _restyle(self) -> None:
        self.last_call.setFixedWidth(round(pixels() * 4))


def _slot_text(snapshot: Snapshot, slot: Activity, now: float) -> str:
    """Return "Slot 1, 10:30–11:15", without times where the day has none."""
    start, end = expected(snapshot, now, start_of_day(snapshot, now))[slot.id]
    if start is None or end is None:
        return slot.title
    return f"{slot.title}, {time_text(start)}–{time_text(end)}"
