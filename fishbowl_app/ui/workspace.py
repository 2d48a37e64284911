"""The window's inside while a session is open: rail, room, capture line and strip."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.capture import CaptureLine
from fishbowl_app.ui.carried import Carried, carried, put_back
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.live import Live
from fishbowl_app.ui.looking import only_look
from fishbowl_app.ui.proposals import next_kind
from fishbowl_app.ui.rail import Rail
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.rooms import ROOMS
from fishbowl_app.ui.settings import LAST_ROOM
from fishbowl_app.ui.stage.controller import StageController
from fishbowl_app.ui.stage.preview import StagePreview
from fishbowl_app.ui.strip.strip import Strip

# Commands of the menus that the room of the summary does, from wherever they are asked for.
OF_SUMMARY = ("summary", "handouts", "export_notes", "export_board_picture")


class MadeRooms(dict[str, Room]):
    """The rooms that were needed so far, by name; any other is made when it is asked for."""

    def __init__(self, make: Callable[[str], Room]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> Room:
        self[name] = made = self._make(name)
        return made


class Workspace(QWidget):
    """Puts the parts together and shows one room at a time.

    Signals:
        room_shown: another room is shown. arg: its name.
    """

    room_shown = Signal(str)

    def __init__(self, desk: Desk, stage: StageController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.stage = desk, stage
        self.rooms = MadeRooms(self._make_room)
        self._stack = QStackedWidget(self)
        self._stack.setCurrentWidget(self.rooms[ROOMS[0].name])  # so that there always is one to be seen
        for spec in ROOMS:
            # A bound method, not a lambda: it goes with this workspace, while the actions outlive it.
            desk.actions[spec.command].triggered.connect(self._go)
        self.rail = Rail([desk.actions[spec.command] for spec in ROOMS], self)
        self.capture = CaptureLine(desk, self)
        self.strip = Strip(desk, self)
        self.live = Live(desk, self)
        self.live.messaged.connect(self.strip.show_message)
        self.live.settled.connect(self.strip.settle)
        self.stage.show.question_wanted.connect(self._ask_on_stage)
        self.preview = StagePreview(desk, self)
        self.rail.add_below(self.preview)
        self._lay_out()
        for name in OF_SUMMARY:
            desk.actions[name].triggered.connect(self._make_summary)
        desk.actions["find"].triggered.connect(self._find)
        desk.actions["take_note"].triggered.connect(self.capture.open)
        desk.actions["plan_rotation"].triggered.connect(self._plan_rotation)
        desk.proposals.changed.connect(self._allow_use)
        self._allow_use()

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
        if self.desk.bridge.session.read_only:
            only_look(self.rooms[spec.name])
        self.rooms[spec.name].enter()
        if self.desk.rehearsal is None:
            self.desk.settings.set(LAST_ROOM, spec.name)
        self.room_shown.emit(spec.name)

    def take_banners(self, banners: QWidget) -> None:
        """Show them below the room: neither its top nor the strip moves when one comes, as it does by itself."""
        self._middle.insertWidget(1, banners)

    def carried(self) -> dict[str, Carried]:
        """Return what the person was at, by room; "" is the capture line."""
        return {"": carried(self.capture)} | {name: carried(room) for name, room in self.rooms.items()}

    def put_back(self, kept: Mapping[str, Carried]) -> None:
        """Put back what the person was at in a workspace before this one."""
        put_back(self.capture, kept[""])
        for name, of_room in kept.items():
            if name and of_room.is_anything:
                put_back(self.rooms[name], of_room)

    def shut(self) -> None:
        """End what goes on in the rooms and beside them, before they go."""
        for room in self.rooms.values():
            room.shut()
        self.live.shut()
        self.strip.shut()

    def _make_room(self, name: str) -> Room:
        """Make a room when it is first needed: a window with all of them at once would come up late."""
        spec = next(spec for spec in ROOMS if spec.name == name)
        room = spec.make(self.desk, self._stack)  # at home in the stack from the first: to be moved costs time
        self._stack.addWidget(room)
        for signal, slot in self._heard_from(name, room):
            signal.connect(slot)
        return room

    def _heard_from(self, name: str, room: Room) -> list[tuple[SignalInstance, Callable[..., None]]]:
        """Return what a room says to others, which it does not know, and who does it."""
        if name == "openspace":
            return [(room.pitched, self.stage.pitch)]
        if name == "board":
            return [(room.staged, self.stage.show_of_board)]
        if name == "summary":
            return [(room.staged, self.stage.show_code)]
        if name == "questions":
            return [
                (room.print_wanted, self._print_form),
                (room.staged, self.stage.show_question),
                (room.wanted_on_board, self._show_on_board),
            ]
        return []

    def _make_summary(self) -> None:
        """See that the room is there that does what was asked for, and ask again if it was not."""
        if "summary" not in self.rooms:
            _ = self.rooms["summary"]
            self.sender().trigger()

    def _print_form(self, number: int) -> None:
        self.rooms["summary"].print_form(number)

    def _ask_on_stage(self, view: StageView) -> None:
        self.rooms["questions"].stage(view)

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
