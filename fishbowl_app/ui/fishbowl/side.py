"""The right side of the room: seat line, chairs and waiting list, always there whatever is open beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.entities import Format, State
from fishbowl_app.model.rules.planned import rounds_to_come
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.chairs_panel import ChairsPanel
from fishbowl_app.ui.fishbowl.next_round_words import can_seat
from fishbowl_app.ui.fishbowl.seat_line import SeatLine
from fishbowl_app.ui.fishbowl.state import CircleState
from fishbowl_app.ui.fishbowl.waiting_panel import WaitingPanel
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ElidedLabel, PlainLabel, button, doubled

HINT_LINES = 3


class Side(QWidget):
    """Who sits, who waits, and the line in which they are named."""

    def __init__(self, bridge: SessionBridge, acts: Acts, host: QWidget) -> None:
        super().__init__(host)
        self.line = SeatLine(bridge, acts, host)
        self._tight = False
        self.hint = PlainLabel("", self, size=TextSize.SMALL, tone="quiet", wrap=True)
        self.short = ElidedLabel("", self, size=TextSize.SMALL, tone="quiet")
        self.short.hide()
        self.chairs = ChairsPanel(acts, self)
        self.waiting = WaitingPanel(bridge, acts, self)
        self.seat = button("", "rotation", "primary", self)
        self.plan = button(self.tr("Plan the rotation"), "shuffle", "primary", self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.line.hinted.connect(self._show_hint)
        self.line.stuck.connect(lambda: self.hint.set_tone("warn"))
        self.chairs.asked.connect(self.line.ask_for_chair)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap())
        layout.addWidget(self.line)
        layout.addWidget(self.hint)
        layout.addWidget(self.short)
        layout.addWidget(self.chairs)
        layout.addWidget(self.seat)
        layout.addWidget(self.plan)
        layout.addWidget(self.waiting, 1)
        theme_notifier().changed.connect(self._fit)
        self._show_hint(self.line.hint())
        self._fit()

    def set_tight(self, tight: bool) -> None:
        """Take less height, for small screens and large text: more chairs are seen, and who waits on one line."""
        if tight != self._tight:
            self._tight = tight
            self.chairs.set_tight(tight)
            self.waiting.set_tight(tight)
            self._show_hint(self.line.hint())
            self._fit()

    def show_state(self, snapshot: Snapshot, state: CircleState) -> None:
        """Show chairs and waiting list as they are now."""
        self.chairs.show_chairs(state.chairs)
        self.waiting.show_waiting(snapshot, state.waiting)
        current = snapshot.current_round
        # in the middle of an open round it would send everybody away: then only the key does it
        prepared = current is not None and current.state is State.PLANNED
        closed = snapshot.fishbowl.format is Format.CLOSED
        self.seat.setVisible((prepared or closed) and can_seat(snapshot))
        coming = rounds_to_come(snapshot)
        planned = any(snapshot.seats_of_round(item.id) for item in coming)
        self.plan.setVisible(closed and bool(coming) and not planned)
        if current is not None:
            words = self.tr("Seat round {0} as planned").format(snapshot.round_number(current.id))
            self.seat.setText(doubled(words))

    def _show_hint(self, words: str) -> None:
        self.hint.set_tone("quiet" if self.line.choice is None else "")
        self.hint.setText(words)
        self.short.setText(words)
        # while somebody types the whole sentence counts, and the list of names covers what is below anyway
        short = self._tight and not self.line.text()
        self.hint.setVisible(not short)
        self.short.setVisible(short)
        self.line.below = self.short if short else self.hint
        self.layout().activate()  # the list of names opens below, at once

    def _fit(self) -> None:
        """Keep room for the longest hint, so that nothing moves while somebody types."""
        self.hint.ensurePolished()
        self.hint.setMinimumHeight(HINT_LINES * self.hint.fontMetrics().lineSpacing())
        self.setMinimumWidth(round(pixels() * (17 if self._tight else 19.5)))
