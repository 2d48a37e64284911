"""A session, a clock that stands still, and a desk for tests of rooms and windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.groups import add_group
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.session import Session
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.commands import Area, all_commands
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.proposals import Proposals
from fishbowl_app.ui.settings import Settings
from fishbowl_app.ui.sound import Chime
from fishbowl_app.ui.ticker import Ticker


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def session(tmp_path, clock):
    """Six people in two groups, three rounds with feedback between them, five chairs."""
    made = Session.create(tmp_path / "test.fishbowl", title="Homes we can heat", clock=clock)
    tenants, officers = add_group(made, "Tenants"), add_group(made, "Officers")
    for name, group in (("Anwen", tenants), ("Bethan", tenants), ("Caradog", tenants)):
        add_participant(made, name=name, group_id=group.id, role="Tenant")
    for name, group in (("Dylan", officers), ("Elin", officers), ("Ffion", officers)):
        add_participant(made, name=name, group_id=group.id, role="Housing officer")
    for number in (1, 2, 3):
        add_activity(made, Kind.ROUND, f"Round {number}", 1200, question=f"Question {number}?")
        add_activity(made, Kind.FEEDBACK, f"Feedback {number}", 300)
    yield made
    made.close()


@pytest.fixture
def bridge(qapp, session):
    return SessionBridge(session)


@pytest.fixture
def desk(qtbot, bridge, clock, tmp_path):
    """A desk whose window shows nothing; put a room beside it."""
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    actions, proposals = Actions(all_commands(), window), Proposals(bridge, window)
    for area in (
        Area.OPEN_SPACE,
        Area.BOARD,
        Area.QUESTIONS,
        Area.SUMMARY,
    ):  # as their rooms do until they are seen: others have the same keys
        for action in actions.of_area(area):
            action.setEnabled(False)
    return Desk(bridge, Ticker(clock, window), actions, settings, Chime(settings), proposals)


def person(session: Session, name: str) -> str:
    """Return the id of the participant of that name."""
    return next(item.id for item in session.snapshot.participants.values() if item.name == name)
