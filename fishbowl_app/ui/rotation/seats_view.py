"""The table of the rotation: people are chosen by typing, exchanged by keys or mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.rotation.delegate import NameDelegate
from fishbowl_app.ui.rotation.rounds_view import RoundsView
from fishbowl_app.ui.rotation.seats_model import SeatsModel
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.rotation.words import translate

_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_TAKES_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
NARROWEST = 9.2  # heights of the text, of a column


class SeatsView(RoundsView):
    """The rotation by seats and rounds."""

    def __init__(self, bridge: SessionBridge, sheet: Sheet, parent: QWidget | None = None) -> None:
        self._bridge = bridge
        self.plan = SeatsModel(bridge, sheet)
        super().__init__(translate("Rotation", "Rotation: seats by rounds"), self.plan, NARROWEST, parent)
        self.plan.setParent(self)
        self.setItemDelegate(NameDelegate(bridge, self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setAccessibleDescription(
            translate(
                "Rotation",
                "Letters: name somebody. Delete: nobody. Control and arrow keys: change places.",
            )
        )

    def begin(self) -> None:
        """Be ready for typing: in the cell that is chosen, or the first that can be changed."""
        if not self.plan.is_open(self.currentIndex()):
            first = (self.plan.index(0, column) for column in range(self.plan.columnCount()))
            self.choose(next(filter(self.plan.is_open, first), QModelIndex()))
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (*_STEPS, *_TAKES_OUT):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, plain = self.currentIndex(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()  # a key the editor has left over is no deed
        elif self.plan.sheet.proposal is not None and self.plan.is_to_come(index) and self._would_change(event):
            self._say_proposed()
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._exchange(_STEPS[Qt.Key(event.key())])
        elif plain and event.key() in (*_ENTER, Qt.Key.Key_Space) and self.plan.is_open(index):
            self.edit(index)
        elif plain and event.key() in _TAKES_OUT and self.plan.is_open(index):
            self.plan.setData(index, None)
        elif event.text() and event.text().isprintable() and not self.plan.is_open(index):
            event.ignore()  # nothing; not a search for a row
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        if self.plan.sheet.proposal is not None:
            self._say_proposed()
        else:
            super().startDrag(actions)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        if event.source() is self and self.plan.is_open(target):
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        # Not a move in Qt's sense, after which it would take the first cell out.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.source() is self and self.plan.exchange(self.currentIndex(), target):
            self.choose(target)

    def _exchange(self, step: tuple[int, int]) -> None:
        index = self.currentIndex()
        other = self.plan.index(index.row() + step[0], index.column() + step[1])
        if other.isValid() and self.plan.exchange(index, other):
            self.choose(other)

    def _say_proposed(self) -> None:
        words = translate("Rotation", "Use the proposed plan or let it go before you change seats by hand.")
        self._bridge.say(words)

    def _would_change(self, event: QKeyEvent) -> bool:
        moves = event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        typed = event.text() and event.text().isprintable() and not event.modifiers() & _COMMANDS
        return bool(moves or typed or event.key() in (*_ENTER, *_TAKES_OUT))
