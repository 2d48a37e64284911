"""The waiting list: its order, its reasons, and what keys and buttons do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.entities import QueueOrder
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.queue import join_queue, set_queue_order
from fishbowl_app.model.ops.seating import leave, sit_down
from fishbowl_app.ui.fishbowl.drags import Carried
from fishbowl_app.ui.texts import order_note, order_text
from tests.ui.conftest import person
from tests.ui.fishbowl.test_chairs import drop, sitting

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def panel(room, session, running, clock, desk):
    """Anwen has been in for ten minutes; then she, Bethan and Dylan ask for a chair, a minute apart."""
    sit_down(session, person(session, "Anwen"))
    clock.advance(600)
    leave(session, 1)
    for name in ("Anwen", "Bethan", "Dylan"):
        join_queue(session, person(session, name))
        clock.advance(60)
    desk.ticker.tick()
    room.side.waiting.list.setFocus()
    return room.side.waiting


def names(panel):
    return [row.name for row in panel.model.rows]


def test_who_was_heard_least_stands_first_and_the_reason_is_said(panel):
    assert names(panel) == ["Bethan", "Dylan", "Anwen"]
    words = [panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert words == [
        "1, Bethan, Tenants, waits 2 min: Has not been in yet; asked before the next",
        "2, Dylan, Officers, waits 1 min: Has not been in yet",
        "3, Anwen, Tenants, waits 3 min: 1 turns, was in for 10 min",
    ]


def test_the_order_can_be_chosen(qtbot, panel, session):
    panel.order.setFocus()
    qtbot.keyClick(panel.order, Key.Key_Home)
    assert session.snapshot.fishbowl.queue_order is QueueOrder.FIRST_COME
    assert names(panel) == ["Anwen", "Bethan", "Dylan"]


def test_each_order_says_in_a_sentence_what_it_does(panel, session):
    notes = {order_text(order): order_note(order) for order in QueueOrder}
    shown = [panel.order.model().index(row, 0) for row in range(panel.order.count())]
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert {index.data(): index.data(described) for index in shown} == notes
    assert len(set(notes.values())) == len(QueueOrder)
    for order in QueueOrder:
        set_queue_order(session, order)
        assert panel.order.currentText() == order_text(order)
        assert panel.order.accessibleDescription() == order_note(order)
        assert order_note(order) in panel.order.toolTip()


def test_the_list_of_orders_has_room_for_the_sentences(qtbot, panel):
    panel.order.showPopup()
    view = panel.order.view()
    longest = max(view.fontMetrics().horizontalAdvance(order_text(order)) for order in QueueOrder)
    assert view.width() > 2 * longest
    assert view.visualRect(view.model().index(0, 0)).height() > 2 * view.fontMetrics().height()
    qtbot.keyClick(view, Key.Key_Escape)


def test_scrolling_over_the_order_does_not_change_it(panel, session):
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton, Mod.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.order, turned)
    assert session.snapshot.fishbowl.queue_order is QueueOrder.LEAST_HEARD


def test_enter_seats_and_delete_takes_off(qtbot, panel, session):
    qtbot.keyClick(panel.list, Key.Key_Return)
    assert sitting(session) == {1: "Bethan"}
    qtbot.keyClick(panel.list, Key.Key_Delete)
    assert names(panel) == ["Anwen"]


def test_control_up_puts_first_and_back(qtbot, panel):
    panel.list.setCurrentIndex(panel.model.index(2))
    qtbot.keyClick(panel.list, Key.Key_Up, Mod.ControlModifier)
    assert names(panel) == ["Anwen", "Bethan", "Dylan"]
    assert panel.list.row() == 0
    assert panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Put first by you")
    qtbot.keyClick(panel.list, Key.Key_Up, Mod.ControlModifier)
    assert names(panel) == ["Bethan", "Dylan", "Anwen"]


def test_in_a_full_circle_the_button_says_why_not(panel, session):
    edit_fishbowl(session, chairs=3)
    assert panel.sits.isEnabled()
    for name in ("Caradog", "Elin", "Ffion"):
        sit_down(session, person(session, name))
    assert not panel.sits.isEnabled()
    assert panel.why_not.text() == "All chairs are taken: somebody has to go first."
    leave(session, 2)
    assert panel.sits.isEnabled()
    assert panel.why_not.isHidden()


def test_the_buttons_do_the_same(qtbot, panel, session):
    qtbot.mouseClick(panel.off, Qt.MouseButton.LeftButton)
    assert names(panel) == ["Dylan", "Anwen"]
    qtbot.mouseClick(panel.sits, Qt.MouseButton.LeftButton)
    assert sitting(session) == {1: "Dylan"}


def test_somebody_dropped_here_waits(panel, session):
    drop(panel.list, Carried(person(session, "Ffion")), QPointF(10, 10))
    assert "Ffion" in names(panel)


def test_the_next_is_chosen_while_nobody_works_in_the_list(panel, room, session):
    room.side.line.setFocus()
    panel.list.setCurrentIndex(panel.model.index(2))
    join_queue(session, person(session, "Elin"))
    assert panel.list.row() == 0


def test_the_model_keeps_the_rules_of_qt(panel, qtmodeltester, session, clock, desk):
    qtmodeltester.check(panel.model)
    clock.advance(120)
    desk.ticker.tick()
    assert panel.model.rows[0].minutes == 4


def test_an_empty_list_says_how_it_fills(room):
    assert room.side.waiting.list.isHidden()
    assert "Shift+Enter" in room.side.waiting._empty.text()
