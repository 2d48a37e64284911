"""The groups beside the list of people: named, labelled, coloured."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.ops.groups import add_group, delete_group
from fishbowl_app.model.text import LABEL
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.people.groups_model import GroupColumn, GroupsModel
from fishbowl_app.ui.texts import colour_text
from fishbowl_app.ui.theme import font, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import (
    Heading,
    TableView,
    badge_icon,
    badge_size,
    mark_size,
    set_look,
    tool_button,
)
from fishbowl_app.ui.widgets.editing import ChoiceEditor, KeepingDelegate, line_editor


class GroupsDelegate(KeepingDelegate):
    """Lines for names and labels, the six colours to choose from."""

    def __init__(self, groups: GroupsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._groups = groups

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        column = GroupColumn(index.column())
        name = self._groups.heading(column)
        if column is GroupColumn.COLOUR:
            editor = ChoiceEditor(name, parent)
            editor.setIconSize(mark_size())
            for colour in Colour:
                editor.offer(colour_text(colour), colour, badge_icon("", colour))
            return editor
        return line_editor(name, parent, LABEL.limit if column is GroupColumn.LABEL else 0)


class GroupsTable(TableView):
    """Enter or F2 edits, Del takes a group out.

    Signals:
        wants_out: Del was pressed.
    """

    wants_out = Signal()

    def __init__(self, groups: GroupsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Groups"), parent)
        self.setProperty(LETTERS_OFF, True)
        self.setModel(groups)
        self.setItemDelegate(GroupsDelegate(groups, self))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(GroupColumn.NAME, QHeaderView.ResizeMode.Stretch)
        theme_notifier().changed.connect(self._fit)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # A key of this list is not to be taken by an action of the window that has the same.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            if not index.flags() & Qt.ItemFlag.ItemIsEditable:
                index = index.siblingAtColumn(GroupColumn.NAME)
            self.setCurrentIndex(index)
            self.edit(index)
        elif event.key() == Qt.Key.Key_Delete:
            self.wants_out.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        words = QFontMetrics(font())
        colours = max(words.horizontalAdvance(colour_text(colour)) for colour in Colour)
        heads = [self.horizontalHeader().sectionSizeHint(column) for column in GroupColumn]
        label = badge_size("MMM").width() + gap(2.5)
        self.setColumnWidth(GroupColumn.LABEL, max(label, heads[GroupColumn.LABEL]))
        self.setColumnWidth(GroupColumn.COLOUR, max(colours + gap(3), heads[GroupColumn.COLOUR]))
        self.setColumnWidth(GroupColumn.PEOPLE, heads[GroupColumn.PEOPLE])


class GroupsPanel(QWidget):
    """All groups, and a line that adds one."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.model = GroupsModel(bridge, self)
        self.table = GroupsTable(self.model, self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Add a group: name, Enter"))
        self.line.setAccessibleName(self.tr("Name of a new group"))
        self.delete = tool_button("delete", self.tr("Delete the group; its people stay"), self)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Groups"), self), 1)
        head.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(0.5), 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        self.line.returnPressed.connect(self.add)
        self.line.textEdited.connect(lambda: set_look(self.line, "invalid", False))
        self.delete.clicked.connect(self.take_out)
        self.table.wants_out.connect(self.take_out)
        self.table.selectionModel().currentRowChanged.connect(self._show_state)
        self.model.rowsRemoved.connect(self._show_state)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()
        self._show_state()

    def add(self) -> None:
        """Add the group that was typed. What is refused stays, marked; the strip says why."""
        done, _ = self._bridge.tried(add_group, self.line.text())
        set_look(self.line, "invalid", not done)
        if done:
            self.line.clear()

    def take_out(self) -> None:
        """Delete the current group at once; its people stay, and it can be undone."""
        group = self.model.group(self.table.currentIndex().row())
        if group is None:
            return
        people = self.model.people(group)
        if self._bridge.tried(delete_group, group.id)[0]:
            text = self.tr("{0} was deleted.").format(group.name)
            if people:
                text += " " + self.tr("%n people are without a group now.", "", people)
            self._bridge.say(text, Tone.DONE)

    def _show_state(self) -> None:
        self.delete.setEnabled(self.model.group(self.table.currentIndex().row()) is not None)

    def _restyle(self) -> None:
        self.setMinimumWidth(pixels() * 21)
