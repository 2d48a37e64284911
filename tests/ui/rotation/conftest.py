"""The rotation room in a window, with six people and three rounds; a closed fishbowl of four chairs, one free."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout

from fishbowl_app.model.entities import Format
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.ui.rotation.room import RotationRoom
from tests.ui.conftest import person


@pytest.fixture
def room(qtbot, desk, session):
    """The room as the window shows it; its commands work as they do there."""
    edit_fishbowl(session, format=Format.CLOSED, chairs=4, free_chairs=1)
    window, proposals = desk.actions.parent(), desk.proposals
    for command, deed in (
        ("plan_rotation", proposals.plan), ("use_plan", proposals.use), ("let_go_plan", proposals.let_go),
    ):  # fmt: skip
        desk.actions[command].triggered.connect(deed)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    made = RotationRoom(desk, window)
    layout.addWidget(made)
    window.resize(1180, 660)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.enter()
    yield made
    made.shut()
    proposals.shut()


@pytest.fixture
def planned(session, room):
    """Round 1: Anwen, Bethan, Dylan; round 2: Caradog, Elin, Ffion; round 3: Anwen, Dylan, Elin."""
    plan = (("Anwen", "Bethan", "Dylan"), ("Caradog", "Elin", "Ffion"), ("Anwen", "Dylan", "Elin"))
    for number, names in enumerate(plan):
        for chair, name in enumerate(names, start=1):
            set_seat(session, session.snapshot.rounds[number].id, chair, person(session, name))
    return room


def names(session, number):
    """Return who is planned for a round, by chair."""
    seats = session.snapshot.seats_of_round(session.snapshot.rounds[number - 1].id)
    return {seat.chair: session.snapshot.participants[seat.participant_id].name for seat in seats}


def cell(room, chair, round_number):
    """Return a cell of the table by chair."""
    return room.seats.plan.index(chair - 1, round_number - 1)


def choose(room, chair, round_number):
    """Stand on a cell of the table by chair."""
    room.seats.setFocus()
    room.seats.setCurrentIndex(cell(room, chair, round_number))
