"""The order of the goals: by keys, buttons and dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt

from fishbowl_app.model.entities import GOALS, Goal

Key, Mod = Qt.Key, Qt.KeyboardModifier
TURNS, MIX, PAIRS, WAITS = GOALS


@pytest.fixture
def panel(room):
    room.inspector.setCurrentWidget(room.inspector.rules)
    return room.inspector.rules.goals


def goals(session):
    return session.snapshot.fishbowl.goals


def test_alt_and_arrows_move_a_goal_and_it_stays_chosen(qtbot, panel, session):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Key.Key_Up, Mod.AltModifier)
    qtbot.keyClick(panel.list, Key.Key_Up, Mod.AltModifier)
    assert goals(session) == (PAIRS, TURNS, MIX, WAITS)
    assert panel.list.currentIndex().row() == 0
    qtbot.keyClick(panel.list, Key.Key_Up, Mod.AltModifier)
    assert goals(session) == (PAIRS, TURNS, MIX, WAITS), "it is the first already"
    assert panel.list.currentIndex().data() == "1. Many pairs meet, few of them twice"


def test_buttons_move_it_too_and_there_is_a_way_back(panel, session):
    assert not panel.usual.isVisible()
    panel.list.setCurrentIndex(panel.model.index(0))
    assert not panel.up.isEnabled()
    panel.down.click()
    assert goals(session) == (MIX, TURNS, PAIRS, WAITS)
    assert panel.usual.isVisible()
    panel.usual.click()
    assert goals(session) == GOALS
    assert not panel.usual.isVisible()


@pytest.mark.parametrize(
    ("dragged", "before", "order"),
    [
        (WAITS, 0, (WAITS, TURNS, MIX, PAIRS)),
        (TURNS, 2, (MIX, TURNS, PAIRS, WAITS)),
        (TURNS, -1, (MIX, PAIRS, WAITS, TURNS)),
    ],
)
def test_a_goal_can_be_dragged(panel, session, dragged, before, order):
    model = panel.model
    data = model.mimeData([model.index(GOALS.index(dragged))])
    model.dropMimeData(data, Qt.DropAction.MoveAction, before, 0, QModelIndex())
    assert goals(session) == order


def test_undo_is_followed(qtbot, panel, session):
    panel.list.setCurrentIndex(panel.model.index(3))
    panel.up.click()
    qtbot.waitUntil(lambda: panel.model.goals != GOALS)
    session.undo()
    qtbot.waitUntil(lambda: panel.model.goals == GOALS)


def test_the_model_keeps_the_rules_of_qt(panel, qtmodeltester):
    qtmodeltester.check(panel.model)
    assert all(Goal(goal) for goal in panel.model.goals)
