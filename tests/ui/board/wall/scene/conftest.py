"""A painted board of eight notes: three in a theme with a name, two in one without, one set aside, two alone."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from fishbowl_app.model.ops.notes import add_notes
from fishbowl_app.model.ops.themes import add_theme, set_aside
from fishbowl_app.ui.board.wall.scene.view import BoardView

WORDS = ("Damp walls", "Cold rooms", "No heating", "Nobody rings back", "Letters", "Parking", "Bins", "Buses")


@pytest.fixture
def ids(session):
    """The ids of the notes by their words."""
    add_notes(session, WORDS)
    found = {note.text: note.id for note in session.snapshot.note_list}
    add_theme(session, [found[words] for words in WORDS[:3]], name="Cold homes")
    add_theme(session, [found[words] for words in WORDS[3:5]])
    set_aside(session, [found["Parking"]])
    return found


@pytest.fixture
def view(qtbot, desk, ids):
    made = BoardView(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitExposed(made)
    made.fit()
    return made


def middle(view, note_id):
    """Return where in the viewport the middle of a note is."""
    return view.mapFromScene(view.contents.notes[note_id].sceneBoundingRect().center())


def carry(qtbot, view, start, end, modifier=Qt.KeyboardModifier.NoModifier, *, drop=True):
    """Press at one place, move to another, and let go there."""
    area = view.viewport()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in (0.3, 0.7, 1.0):
        send_move(area, start + (end - start) * share, modifier)
    if drop:
        qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, modifier, end)
        view.settle()


def send_wheel(view, place: QPoint):
    """Turn the wheel a little at a place of the viewport, with Ctrl held."""
    area, there, ctrl = view.viewport(), QPointF(place), Qt.KeyboardModifier.ControlModifier
    turn = QWheelEvent(
        there,
        area.mapToGlobal(there),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        ctrl,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area, turn)


def send_move(area, place: QPoint, modifier):
    """Move the mouse with the left button held."""
    left = Qt.MouseButton.LeftButton
    there = QPointF(place)
    event = QMouseEvent(QEvent.Type.MouseMove, there, area.mapToGlobal(there), left, left, modifier)
    QApplication.sendEvent(area, event)
