"""Actions: a line in which they are typed one after the other, and the table of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.actions import add_action, delete_actions, move_action
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.openspace.actions.model import ActionsModel, Column, topic_choices, translate
from fishbowl_app.ui.openspace.table import DeedTable, Index, LineDelegate, Role
from fishbowl_app.ui.openspace.typing_line import TypingLine
from fishbowl_app.ui.openspace.who import read_who
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, EmptyState, announce, button, set_look, tool_button
from fishbowl_app.ui.widgets.people_line import PeopleLine

FOLLOWED = ("action", "topic", "participant", "group")


class ActionsPanel(QWidget):
    """The actions of all, or of one topic (`show_topic`)."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._topic_id = bridge, None
        self.line = ActionLine(bridge, self)
        self.model = ActionsModel(bridge, self)
        self.table = DeedTable(self.tr("Actions"), self.model, self)
        self.table.usual_column = Column.WHAT
        self.table.setItemDelegate(ActionsDelegate(bridge, self.table))
        self.table.setWordWrap(True)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._rows_follow = QTimer(self, singleShot=True, interval=0)  # rows are high as their words are wide
        self.empty = EmptyState(
            "finish",
            self.tr("No actions yet"),
            self.tr("Type what will be done, who does it and by when. Enter keeps it and begins the next."),
            parent=self,
        )
        self.up = tool_button("up", self.tr("Move the action up (Alt+Up)"), self)
        self.down = tool_button("down", self.tr("Move the action down (Alt+Down)"), self)
        self.delete = tool_button("delete", self.tr("Delete the chosen actions (Del)"), self)
        self._lay_out()
        self._connect()
        self.refresh()

    def enter(self) -> None:
        """Put the focus where the next action is typed."""
        self.line.what.setFocus()

    def show_topic(self, topic_id: str | None) -> None:
        """Show the actions of one topic, to which new ones belong; None: those of all."""
        self._topic_id = topic_id
        self.line.show_topic(topic_id)
        self.refresh()

    def refresh(self) -> None:
        """Show the session as it is now."""
        self.line.refresh()
        self.model.show_topic(self._topic_id)
        self._pages.setCurrentWidget(self.table if self.model.ids else self.empty)
        self._share_width()
        self._show_buttons()

    # --- deeds -------------------------------------------------------------------------------------------

    def _move(self, step: int) -> None:
        """Move an action past its neighbour, which need not be the next of all."""
        row, ids = self.table.currentIndex().row(), self.model.ids
        if row >= 0 and 0 <= row + step < len(ids):
            places = [action.id for action in self._bridge.snapshot.action_list]
            self._bridge.do(move_action, ids[row], places.index(ids[row + step]))

    def _delete(self) -> None:
        keys = self.table.keys()
        if keys and self._bridge.tried(delete_actions, keys)[0]:
            text = self.tr("%n action(s) deleted. Undo brings them back.", "", len(keys))
            self._bridge.say(text, Tone.DONE)

    def _into_table(self) -> None:
        if self.model.ids:
            if not self.table.currentIndex().isValid():
                self.table.choose(self.model.ids[0], Column.WHAT)
            self.table.setFocus()

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*FOLLOWED):
            self.refresh()

    def _show_buttons(self) -> None:
        row, rows = self.table.currentIndex().row(), len(self.model.ids)
        for made, can in ((self.up, row > 0), (self.down, 0 <= row < rows - 1), (self.delete, row >= 0)):
            made.setEnabled(can)

    def _share_width(self) -> None:
        header = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            stretch = column in (Column.WHAT, Column.TOPIC)
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
        self.line.be_narrow(narrow=self.width() < pixels() * 42)
        wide = self.width() >= pixels() * 64
        self.table.setColumnWidth(Column.WHO, pixels() * (15 if wide else 10))
        self.table.setColumnWidth(Column.BY_WHEN, pixels() * (10 if wide else 8))

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        theme_notifier().changed.connect(self._share_width)
        self.table.resized.connect(self._share_width)
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._rows_follow.start())
        self._rows_follow.timeout.connect(self.table.resizeRowsToContents)
        self.line.added.connect(self.table.choose)
        self.line.went_down.connect(self._into_table)
        self.table.moved.connect(self._move)
        self.table.taken_out.connect(self._delete)
        self.table.selectionModel().currentChanged.connect(self._show_buttons)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.delete.clicked.connect(self._delete)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        top = QHBoxLayout()
        top.setSpacing(gap(0.5))
        top.addWidget(self.line, 1)
        for made in (self.up, self.down, self.delete):
            top.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addLayout(top)
        column.addWidget(self._pages, 1)


class ActionLine(QWidget):
    """What, who, by when; Enter in any of them keeps the action.

    Signals:
        added: arg: the id of the new action.
        went_down: the Down key was pressed in the first field.
    """

    added = Signal(str)
    went_down = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._topic_id = bridge, None
        self.what = TypingLine(self.tr("What will be done"), self.tr("Add an action: what will be done"), self)
        self.who = _who_line(bridge, parent or self)
        self.who.setPlaceholderText(self.tr("Who: two letters, or words"))
        self.by_when = TypingLine(self.tr("By when"), self.tr("By when"), self)
        self.topic = ChoiceBox(self.tr("Topic the action comes from"), 9, self)
        self._add = button(self.tr("Add"), "plus", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        for field, share in ((self.what, 5), (self.who, 3), (self.by_when, 2), (self.topic, 2)):
            row.addWidget(field, share)
        row.addWidget(self._add)
        for enter in (self.what.returnPressed, self.who.entered, self.by_when.returnPressed):
            enter.connect(self.add)
        self.what.went_down.connect(self.went_down)
        self._add.clicked.connect(self.add)

    def show_topic(self, topic_id: str | None) -> None:
        """Let new actions belong to a topic; None: to the one that is chosen in the line."""
        self._topic_id = topic_id
        self.topic.setVisible(topic_id is None)

    def be_narrow(self, *, narrow: bool) -> None:
        """Leave the room to what is typed: the button shows its icon only."""
        self._add.setText("" if narrow else self.tr("Add"))
        self._add.setAccessibleName(self.tr("Add"))

    def refresh(self) -> None:
        """Follow the session: the people and topics there are."""
        snapshot, chosen = self._bridge.snapshot, self.topic.currentData()
        _fill(self.topic, topic_choices(snapshot), chosen)

    def add(self) -> None:
        """Keep what was typed. What is refused stays, marked; the strip says why."""
        who_ids, who = read_who(self._bridge.snapshot, self.who.text())
        topic_id = self._topic_id or self.topic.currentData()
        fields = {"topic_id": topic_id, "who_ids": who_ids, "who": who, "by_when": self.by_when.text()}
        done, action = self._bridge.tried(add_action, self.what.text(), **fields)
        set_look(self.what, "invalid", not done)
        self.what.setFocus()
        if done:
            for field in (self.what, self.who, self.by_when):
                field.clear()
            announce(self.what, self.tr("{0} was added.").format(action.what))
            self.added.emit(action.id)


class ActionsDelegate(LineDelegate):
    """Names complete in the column of people; a topic is chosen from a list."""

    def __init__(self, bridge: SessionBridge, parent: DeedTable) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a row is; Qt forgets the air that the stylesheet puts around the words of a cell."""
        option.rect = option.rect.adjusted(0, 0, -gap(2), 0)
        return super().sizeHint(option, index)

    def line(self, parent: QWidget, index: Index) -> QLineEdit:
        return _who_line(self._bridge, parent) if index.column() == Column.WHO else super().line(parent, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let a key that ends typing be about the list of names first, where that is open."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        offers = isinstance(editor, PeopleLine) and editor.popup.isVisible()
        if not offers or event.type() != QEvent.Type.KeyPress or event.key() not in keys:
            return super().eventFilter(editor, event)
        key = Qt.Key.Key_Escape if event.key() == Qt.Key.Key_Escape else Qt.Key.Key_Return
        editor.keyPressEvent(QKeyEvent(event.type(), key, event.modifiers()))
        return super().eventFilter(editor, event) if event.key() == Qt.Key.Key_Tab else True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() != Column.TOPIC:
            return super().createEditor(parent, option, index)
        box = ChoiceBox(self.tr("Topic the action comes from"), 9, parent)
        _fill(box, topic_choices(self._bridge.snapshot), index.data(Role.UserRole))
        box.activated.connect(lambda _: self._chosen(box))
        return box

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, QComboBox):
            if editor.currentData() != index.data(Role.UserRole):
                index.model().setData(index, editor.currentData(), Role.UserRole)
        else:
            super().setModelData(editor, model, index)

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, self.EndEditHint.NoHint)


def _who_line(bridge: SessionBridge, host: QWidget) -> PeopleLine:
    return PeopleLine(translate("Actions", "Who does it"), lambda: bridge.snapshot, labels_of, host)


def _fill(box: QComboBox, choices: list[tuple[str, str | None]], chosen: str | None) -> None:
    """Offer these choices; what was chosen stays so if it is still there."""
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] != choices:
        box.clear()
        for text, value in choices:
            box.addItem(text, value)
    values = [value for _, value in choices]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
