"""The rooms in the order of the work: the one list that rail, menu and keys are made from."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room

PAUSE_MS = 100  # between two rooms that are read ahead: keys that are pressed meanwhile come first


@dataclass(frozen=True)
class RoomSpec:
    """A room: its name, which is that of its folder and in settings, the command that goes there, and its class.

    The folder is read when the room is first needed: all nine take half of the time in which the window comes up.
    """

    name: str
    command: str
    class_name: str

    def read(self) -> type[Room]:
        """Return the room's class."""
        made: type[Room] = getattr(import_module(f"fishbowl_app.ui.{self.name}.room"), self.class_name)
        return made

    def make(self, desk: Desk, parent: QWidget) -> Room:
        """Return the room."""
        return self.read()(desk, parent)


ROOMS = (
    RoomSpec("session", "go_session", "SessionRoom"),
    RoomSpec("people", "go_people", "PeopleRoom"),
    RoomSpec("agenda", "go_agenda", "AgendaRoom"),
    RoomSpec("rotation", "go_rotation", "RotationRoom"),
    RoomSpec("fishbowl", "go_fishbowl", "FishbowlRoom"),
    RoomSpec("openspace", "go_openspace", "OpenSpaceRoom"),
    RoomSpec("board", "go_board", "BoardRoom"),
    RoomSpec("questions", "go_questions", "QuestionsRoom"),
    RoomSpec("summary", "go_summary", "SummaryRoom"),
)


def read_ahead(rest: tuple[RoomSpec, ...] = ROOMS) -> None:
    """Read the folders of the rooms one after the other, as soon as the window has time for it."""
    if rest:
        QTimer.singleShot(PAUSE_MS, lambda: (rest[0].read(), read_ahead(rest[1:])))
