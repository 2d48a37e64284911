"""The rooms in the order of the work: the one list that rail, menu and keys are made from."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.ui.agenda.room import AgendaRoom
from fishbowl_app.ui.board.room import BoardRoom
from fishbowl_app.ui.fishbowl.room import FishbowlRoom
from fishbowl_app.ui.openspace.room import OpenSpaceRoom
from fishbowl_app.ui.people.room import PeopleRoom
from fishbowl_app.ui.questions.room import QuestionsRoom
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.rotation.room import RotationRoom
from fishbowl_app.ui.session.room import SessionRoom
from fishbowl_app.ui.summary.room import SummaryRoom


@dataclass(frozen=True)
class RoomSpec:
    """A room: its name in settings, the command that goes there, and its class."""

    name: str
    command: str
    make: type[Room]


ROOMS = (
    RoomSpec("session", "go_session", SessionRoom),
    RoomSpec("people", "go_people", PeopleRoom),
    RoomSpec("agenda", "go_agenda", AgendaRoom),
    RoomSpec("rotation", "go_rotation", RotationRoom),
    RoomSpec("fishbowl", "go_fishbowl", FishbowlRoom),
    RoomSpec("openspace", "go_openspace", OpenSpaceRoom),
    RoomSpec("board", "go_board", BoardRoom),
    RoomSpec("questions", "go_questions", QuestionsRoom),
    RoomSpec("summary", "go_summary", SummaryRoom),
)
