"""The table of people by rounds: to be read, and to pin or keep out from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.rotation.delegate import CellDelegate
from fishbowl_app.ui.rotation.people_model import PeopleModel
from fishbowl_app.ui.rotation.rounds_view import RoundsView
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.rotation.words import translate

NARROWEST = 5.2  # heights of the text, of a column


class PeopleView(RoundsView):
    """The rotation by people and rounds.

    Signals:
        searched: a letter was pressed, which begins a name to find. arg: the letter.
        opened: Enter was pressed, or a cell double clicked: show it by seat.
    """

    searched = Signal(str)
    opened = Signal()

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        self.people = PeopleModel(sheet)
        super().__init__(translate("Rotation", "Rotation: people by rounds"), self.people, NARROWEST, parent)
        self.people.setParent(self)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setIconSize(self.iconSize())
        self.doubleClicked.connect(lambda: self.opened.emit())
        self.setAccessibleDescription(
            translate("Rotation", "Letters: find somebody. Enter: to the seat in the other table.")
        )

    def begin(self) -> None:
        """Be ready for keys: in the cell that is chosen, or the first."""
        if not self.currentIndex().isValid() and self.people.rowCount():
            self.choose(self.people.index(0, min(self.people.first, self.people.columnCount() - 1)))
        self.setFocus()

    def only(self, typed: str, group_id: str | None) -> None:
        """Show only who fits and choose the first, so that all is about somebody who is seen."""
        column = max(self.currentIndex().column(), min(self.people.first, self.people.columnCount() - 1))
        self.people.only(typed, group_id)
        if self.people.rowCount():
            self.choose(self.people.index(0, column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.text().isalpha() and not event.modifiers() & commands:
            self.searched.emit(event.text())
        else:
            super().keyPressEvent(event)
