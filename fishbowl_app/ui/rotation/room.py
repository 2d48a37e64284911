"""The rotation: planned at a key, changed by hand, and what it reaches."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.entities import State
from fishbowl_app.model.ops.rotation import clear_rotation, plan_rotation
from fishbowl_app.model.rules.planned import rounds_to_come
from fishbowl_app.model.rules.rotation import iterations_for
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import with_keys
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.fishbowl.acts import Acts
from fishbowl_app.ui.fishbowl.rotation_model import TurnsModel
from fishbowl_app.ui.fishbowl.rotation_view import RotationView
from fishbowl_app.ui.fishbowl.rotation_words import can_seat, moves_text, reached
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, button
from fishbowl_app.ui.widgets.views import TableView

# So that planning never keeps the window from answering for long; small plans need less anyway.
LONGEST_S = 0.4
MANY_SEATS = 60


class RotationPanel(QWidget):
    """Plans the rounds to come and shows them by chair or by person. `pins`: the action that pins a seat."""

    def __init__(self, bridge: SessionBridge, acts: Acts, pins: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._acts, self._pins = bridge, acts, pins
        self.view = RotationView(bridge, self)
        self.turns = TurnsModel(bridge, self)
        self._people = self._people_view()
        self.says = PlainLabel("", self, wrap=True)
        self.moves = PlainLabel("", self, tone="quiet", wrap=True)
        self.plan = button(self.tr("Plan the rotation"), "shuffle", "primary", self)
        self.another = button(self.tr("Another plan"), "shuffle", parent=self)
        self.clear = button(self.tr("Clear"), "close", parent=self)
        self.pin = button("", "pin", parent=self)
        self.by_chair = self._switch(self.tr("By chair"))
        self.by_person = self._switch(self.tr("By person"))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.show_snapshot(bridge.snapshot)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the plan as it is now."""
        self.view.plan.refresh()
        self.turns.refresh()
        planned, coming = bool(snapshot.planned_seats), rounds_to_come(snapshot)
        self.says.setText(self._sentence(snapshot, planned=planned))
        self.moves.setText(moves_text(snapshot))
        self.moves.setVisible(bool(self.moves.text()))
        to_come = any(snapshot.seats_of_round(item.id) for item in coming)
        self.plan.setEnabled(bool(coming))
        self.another.setVisible(to_come)
        self.clear.setVisible(to_come)
        self._name_pin()

    # --- inside ------------------------------------------------------------------------------------------

    def _people_view(self) -> TableView:
        made = TableView(self.tr("Rotation: people by rounds"), self)
        made.setModel(self.turns)
        made.verticalHeader().show()
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return made

    def _switch(self, words: str) -> QPushButton:
        made = button(words, parent=self)
        made.setCheckable(True)
        return made

    def _lay_out(self) -> None:
        upper = FlowLayout(spacing=gap(0.5))
        for made in (self.plan, self.another, self.clear):
            upper.addWidget(made)
        lower = QHBoxLayout()
        lower.setSpacing(gap(0.5))
        lower.addWidget(self.pin)
        lower.addStretch(1)
        lower.addWidget(self.by_chair)
        lower.addWidget(self.by_person)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._people)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addLayout(upper)
        layout.addWidget(self.says)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.moves)
        layout.addLayout(lower)

    def _connect(self) -> None:
        views = QButtonGroup(self)
        for number, made in enumerate((self.by_chair, self.by_person)):
            views.addButton(made, number)
        self.by_chair.setChecked(True)
        views.idClicked.connect(self._stack.setCurrentIndex)
        views.idClicked.connect(lambda number: self.pin.setVisible(number == 0))
        self.plan.clicked.connect(lambda: self._plan(0))
        self.another.clicked.connect(lambda: self._plan(1))
        self.clear.clicked.connect(lambda: self._bridge.do(clear_rotation))
        self.pin.clicked.connect(self.view.toggle_pin)
        self.view.selectionModel().currentChanged.connect(self._name_pin)

    def toggle_pin(self) -> None:
        """Pin the chosen seat or let it go; says so where there is none."""
        if self.view.isVisible() and self.pin.isEnabled():
            self.view.toggle_pin()
        else:
            self._bridge.say(self.tr("Choose a planned seat in the rotation first."))

    def seat_current(self) -> None:
        """Seat the current round as it is planned."""
        snapshot = self._bridge.snapshot
        if snapshot.current_round is not None and can_seat(snapshot):
            self._acts.seat_round(snapshot.current_round.id)
        else:
            self._bridge.say(self.tr("Nothing is planned for this round that does not sit already."))

    def _plan(self, step: int) -> None:
        """Plan with the seed that is kept, or one `step` on: each press of *Another plan* brings another one."""
        snapshot = self._bridge.snapshot
        seats = len(rounds_to_come(snapshot)) * snapshot.fishbowl.chairs
        most = iterations_for(LONGEST_S) if seats > MANY_SEATS else None
        seed = snapshot.fishbowl.plan_seed + step
        done, _ = self._bridge.tried(plan_rotation, seed=seed, iterations=most)
        if done:
            self._bridge.say(self.tr("The rotation is planned. What was pinned stayed."), Tone.DONE)

    def _sentence(self, snapshot: Snapshot, *, planned: bool) -> str:
        if not snapshot.rounds:
            return self.tr("There are no rounds yet: add them in the agenda.")
        if not planned:
            return self.tr(
                "Nothing is planned yet. Who sits in which round is planned fairly and mixed, at one press."
            )
        return reached(snapshot)

    def _name_pin(self) -> None:
        index = self.view.currentIndex()
        seat = self.view.plan.seat_at(index)
        self.pin.setEnabled(seat is not None and self._is_to_come(seat.round_id))
        words = self.tr("Let go") if seat is not None and seat.pinned else self.tr("Pin")
        self.pin.setText(with_keys(words, [key.toString() for key in self._pins.shortcuts()]))

    def _is_to_come(self, round_id: str) -> bool:
        held = self._bridge.snapshot.activities.get(round_id)
        return held is not None and held.state is State.PLANNED
