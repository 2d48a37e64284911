"""The line that adds people one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.people.boxes import MarkBox, group_choices
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import announce, button, set_look


class NameLine(QLineEdit):
    """A line for one name; cells of a spreadsheet that are pasted into it are for the import.

    Signals:
        pasted: several cells or lines were pasted. arg: the text.
        went_down: the Down key was pressed.
    """

    pasted = Signal(str)
    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if "\t" in text.strip() or "\n" in text.strip():
            self.pasted.emit(text)
        else:
            self.paste()


class AddLine(QWidget):
    """Name, Enter, next name; each goes into the group that was chosen last.

    Signals:
        added: arg: the id of the new participant.
        pasted: several cells or lines were pasted into the line. arg: the text.
        went_down: the Down key was pressed.
    """

    added = Signal(str)
    pasted = Signal(str)
    went_down = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.line = NameLine(self)
        self.line.setPlaceholderText(self.tr("Add a person: name, Enter"))
        self.line.setAccessibleName(self.tr("Name of a new person"))
        self.group = MarkBox(self.tr("Group of the new person"), badges=True, parent=self)
        self._add = button(self.tr("Add"), "person-add", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.line, 3)
        row.addWidget(self.group, 1)
        row.addWidget(self._add)
        self.line.returnPressed.connect(self.add)
        self.line.textEdited.connect(lambda: set_look(self.line, "invalid", False))
        self.line.pasted.connect(self.pasted)
        self.line.went_down.connect(self.went_down)
        self._add.clicked.connect(self.add)
        bridge.changed.connect(self._on_changed)
        self._show_groups(self._last_group())

    def add(self) -> None:
        """Add who was typed. What is refused stays, marked; the strip says why."""
        name = self.line.text()
        others = {person.name.casefold() for person in self._bridge.snapshot.people}
        done, person = self._bridge.tried(add_participant, name=name, group_id=self.group.currentData())
        set_look(self.line, "invalid", not done)
        self.line.setFocus()
        if not done:
            return
        self.line.clear()
        if person.name.casefold() in others:
            text = self.tr("There is another {0}. A group or role tells them apart.").format(person.name)
            self._bridge.say(text, Tone.INFO)
        announce(self.line, self.tr("{0} was added.").format(person.name))
        self.added.emit(person.id)

    def _last_group(self) -> str | None:
        """Return the group of who was added last."""
        people = list(self._bridge.snapshot.participants.values())
        return people[-1].group_id if people else None

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("group"):
            before = self.group.count()
            self._show_groups(self.group.currentData() if before > 1 else self._last_group())

    def _show_groups(self, chosen: str | None) -> None:
        nothing = (QIcon(), self.tr("No group"), None)
        self.group.show_choices([nothing, *group_choices(self._bridge.snapshot)], chosen)
