"""The window's inside while a session is open: rail, room, capture line and strip."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.ui.capture import CaptureLine
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.proposals import next_kind
from fishbowl_app.ui.rail import Rail
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import LAST_ROOM
from fishbowl_app.ui.stage.controller import StageController
from fishbowl_app.ui.stage.preview import StagePreview
from fishbowl_app.ui.strip.strip import Strip


class Workspace(QWidget):
    """Puts the parts together and shows one room at a time.

    Signals:
        room_shown: another room is shown. arg: its name.
    """

    room_shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rooms: dict[str, Room] = {}
        self._stack = QStackedWidget(self)
        for spec in ROOMS:
            room = spec.make(desk, self)
            self.rooms[spec.name] = room
            self._stack.addWidget(room)
            # A bound method, not a lambda: it goes with this workspace, while the actions outlive it.
            desk.actions[spec.command].triggered.connect(self._go)
        self.rail = Rail([desk.actions[spec.command] for spec in ROOMS], self)
        self.capture = CaptureLine(desk, self)
        self.strip = Strip(desk, self)
        self.live = Live(desk, self)
        self.live.messaged.connect(self.strip.show_message)
        self.live.settled.connect(self.strip.settle)
        self.stage = StageController(desk, self)
        self.rooms["openspace"].pitched.connect(self.stage.pitch)
        self.rooms["board"].staged.connect(self.stage.show_of_board)
        self.rooms["questions"].print_wanted.connect(self.rooms["summary"].print_form)
        self.rooms["summary"].staged.connect(self.stage.show_code)
        self.rooms["questions"].staged.connect(self.stage.show_question)
        self.rooms["questions"].wanted_on_board.connect(self._show_on_board)
        self.stage.show.question_wanted.connect(self.rooms["questions"].stage)
        self.rail.add_below(StagePreview(desk, self))
        self._lay_out()
        desk.actions["find"].triggered.connect(self._find)
        desk.actions["take_note"].triggered.connect(self.capture.open)
        desk.actions["plan_rotation"].triggered.connect(self._plan_rotation)
        desk.actions["use_plan"].triggered.connect(desk.proposals.use)
        desk.actions["let_go_plan"].triggered.connect(desk.proposals.let_go)
        desk.proposals.changed.connect(self._allow_use)
        self._allow_use()
        self.live.begin()

    @property
    def room(self) -> Room:
        """The room that is shown."""
        return self._stack.currentWidget()

    def go_to(self, name: str) -> None:
        """Show a room and put the focus into it."""
        spec = next((spec for spec in ROOMS if spec.name == name), ROOMS[0])
        self.desk.actions[spec.command].setChecked(True)
        self._stack.setCurrentWidget(self.rooms[spec.name])
        self._allow_use()
        self.rooms[spec.name].enter()
        self.desk.settings.set(LAST_ROOM, spec.name)
        self.room_shown.emit(spec.name)

    def take_banners(self, banners: QWidget) -> None:
        """Show them below the room: neither its top nor the strip moves when one comes, as it does by itself."""
        self._middle.insertWidget(1, banners)

    def shut(self) -> None:
        """End what goes on beside the rooms, before the session is let go."""
        self.desk.ticker.stop()
        self.desk.proposals.shut()
        for room in self.rooms.values():
            room.shut()
        self.live.shut()
        self.strip.shut()
        self.stage.shut()
        self.desk.bridge.stop()

    def _go(self) -> None:
        command = self.sender().objectName()
        self.go_to(next(spec.name for spec in ROOMS if spec.command == command))

    def _show_on_board(self, why: str, note_ids: frozenset[str]) -> None:
        self.rooms["board"].show_notes(why, note_ids)
        self.go_to("board")

    def _find(self) -> None:
        self.room.find()

    def _plan_rotation(self) -> None:
        """Plan, from any room; where a proposal could not be seen, go where it is."""
        if self.room is not self.rooms["rotation"]:
            self.desk.proposals.look_at(next_kind(self.desk.bridge.snapshot))
        if not self.room.shows_proposals:
            self.go_to("rotation")
        self.desk.proposals.plan()

    def _allow_use(self) -> None:
        proposals, here = self.desk.proposals, self.room.plans_rotation
        proposed = proposals.proposal is not None
        self.desk.actions["plan_rotation"].setEnabled(here)
        self.desk.actions["use_plan"].setEnabled(here and proposed)
        self.desk.actions["let_go_plan"].setEnabled(here and (proposed or proposals.looking))

    def _lay_out(self) -> None:
        self._middle = middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.capture)
        upper = QHBoxLayout()
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(middle, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addWidget(self.strip)
