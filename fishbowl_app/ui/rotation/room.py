"""The room for the rotation: planned at a key, changed by hand, and what it reaches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import State
from fishbowl_app.model.ops.rotation import clear_rotation, plan_rotation
from fishbowl_app.model.rules.planned import rounds_to_come
from fishbowl_app.model.rules.rotation import iterations_for
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import with_keys
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.rotation.chairs_view import RotationView
from fishbowl_app.ui.rotation.empty import NoPeople, NoRounds
from fishbowl_app.ui.rotation.people_model import TurnsModel
from fishbowl_app.ui.rotation.words import reached
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import RoomHeader, button
from fishbowl_app.ui.widgets.views import TableView

# So that planning never keeps the window from answering for long; small plans need less anyway.
LONGEST_S = 0.4
MANY_SEATS = 60
_SHOWN = ("fishbowl", "group", "participant", "activity", "turn", "planned_seat")


class RotationRoom(Room):
    """Plans the rounds to come and shows them by chair or by person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._bridge = desk.bridge
        self.header = RoomHeader(self.tr("Rotation"), parent=self)
        self.view = RotationView(desk.bridge, self)
        self.turns = TurnsModel(desk.bridge, self)
        self.people = self._people_view()
        self.plan = button("", "shuffle", "primary", self)
        self.another = button(self.tr("Another plan"), "shuffle", parent=self)
        self.clear = button(self.tr("Clear"), "close", parent=self)
        self.pin = button("", "pin", parent=self)
        self.by_chair = self._switch(self.tr("By chair"))
        self.by_person = self._switch(self.tr("By person"))
        self._tables = QStackedWidget(self)
        self._pages = QStackedWidget(self)
        self._no_people, self._no_rounds = NoPeople(self), NoRounds(self)
        self._deeds: dict[str, Callable[[], object]] = {"pin_seat": self.toggle_pin}
        self._lay_out()
        self._connect()
        self._refresh()

    def enter(self) -> None:
        """Be ready for typing in the table."""
        page = self._pages.currentWidget()
        if page in (self._no_people, self._no_rounds):
            page.button.setFocus()
        elif self.by_chair.isChecked():
            self.view.begin()
        else:
            self.people.setFocus()

    def shut(self) -> None:
        """Take no more commands: the actions outlive the room."""
        self._allow_deeds(False)
        self.desk.actions["plan_rotation"].triggered.disconnect(self._plan_from_anywhere)

    # --- following ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._allow_deeds(True)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._allow_deeds(False)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_SHOWN) and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self._bridge.snapshot
        page = 1 if not snapshot.participants else 2 if not snapshot.rounds else 0
        self._pages.setCurrentIndex(page)
        self.view.plan.refresh()
        self.turns.refresh()
        coming = rounds_to_come(snapshot)
        planned = any(snapshot.seats_of_round(item.id) for item in coming)
        self.header.set_subtitle(self._sentence(snapshot) if page == 0 else "")
        words = self.tr("Plan again") if planned else self.tr("Plan")
        self.plan.setText(with_keys(words, [self.desk.actions["plan_rotation"].shortcut().toString()]))
        self.plan.setEnabled(bool(coming))
        for made in (self.plan, self.another, self.clear):
            made.setVisible(page == 0 and (made is self.plan or planned))
        self._name_pin()

    # --- doing -------------------------------------------------------------------------------------------

    def toggle_pin(self) -> None:
        """Pin the chosen seat or let it go; says so where there is none."""
        if self.view.isVisible() and self.pin.isEnabled():
            self.view.toggle_pin()
        else:
            self._bridge.say(self.tr("Choose a planned seat in the rotation first."))

    def _plan_from_anywhere(self) -> None:
        """Come here and plan: the key works in every room."""
        self.desk.actions["go_rotation"].trigger()
        self._plan(0)

    def _plan(self, step: int) -> None:
        """Plan with the seed that is kept, or one `step` on: each press of *Another plan* brings another one."""
        snapshot = self._bridge.snapshot
        seats = len(rounds_to_come(snapshot)) * snapshot.fishbowl.chairs
        most = iterations_for(LONGEST_S) if seats > MANY_SEATS else None
        seed = snapshot.fishbowl.plan_seed + step
        done, _ = self._bridge.tried(plan_rotation, seed=seed, iterations=most)
        if done:
            self._bridge.say(self.tr("The rotation is planned. What was pinned stayed."), Tone.DONE)

    def _do_deed(self) -> None:
        self._deeds[self.sender().objectName()]()

    def _allow_deeds(self, allowed: bool) -> None:
        """Let the commands of this room work while it is seen, and only then."""
        for name in self._deeds:
            self.desk.actions[name].setEnabled(allowed)

    # --- inside ------------------------------------------------------------------------------------------

    def _sentence(self, snapshot: Snapshot) -> str:
        if not snapshot.planned_seats:
            return self.tr(
                "Nothing is planned yet. Who sits in which round is planned fairly and mixed, at one press."
            )
        return reached(snapshot)

    def _name_pin(self) -> None:
        index = self.view.currentIndex()
        seat = self.view.plan.seat_at(index)
        self.pin.setEnabled(seat is not None and self._is_to_come(seat.round_id))
        words = self.tr("Let go") if seat is not None and seat.pinned else self.tr("Pin")
        keys = [key.toString() for key in self.desk.actions["pin_seat"].shortcuts()]
        self.pin.setText(with_keys(words, keys))

    def _is_to_come(self, round_id: str) -> bool:
        held = self._bridge.snapshot.activities.get(round_id)
        return held is not None and held.state is State.PLANNED

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

    def _connect(self) -> None:
        desk = self.desk
        desk.bridge.changed.connect(self._on_changed)
        views = QButtonGroup(self)
        for number, made in enumerate((self.by_chair, self.by_person)):
            views.addButton(made, number)
        self.by_chair.setChecked(True)
        views.idClicked.connect(self._tables.setCurrentIndex)
        views.idClicked.connect(lambda number: self.pin.setVisible(number == 0))
        self.plan.clicked.connect(lambda: self._plan(0))
        self.another.clicked.connect(lambda: self._plan(1))
        self.clear.clicked.connect(lambda: self._bridge.do(clear_rotation))
        self.pin.clicked.connect(self.view.toggle_pin)
        self.view.selectionModel().currentChanged.connect(self._name_pin)
        # Bound methods, not lambdas: they go with this room, while the actions outlive it.
        desk.actions["plan_rotation"].triggered.connect(self._plan_from_anywhere)
        for name in self._deeds:
            desk.actions[name].triggered.connect(self._do_deed)
        self._allow_deeds(self.isVisible())
        self._no_people.acted.connect(desk.actions["go_people"].trigger)
        self._no_rounds.acted.connect(desk.actions["go_agenda"].trigger)

    def _lay_out(self) -> None:
        for made in (self.clear, self.another, self.plan):
            self.header.add(made)
        row = QHBoxLayout()
        row.setSpacing(gap(0.5))
        row.addWidget(self.by_chair)
        row.addWidget(self.by_person)
        row.addStretch(1)
        row.addWidget(self.pin)
        self._tables.addWidget(self.view)
        self._tables.addWidget(self.people)
        work = QWidget(self)
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(row)
        column.addWidget(self._tables, 1)
        for page in (work, self._no_people, self._no_rounds):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(2), gap(1.5), gap(2), gap(1.5))
        layout.setSpacing(gap())
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
