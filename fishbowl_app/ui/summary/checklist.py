"""A list of things to print: each with a tick, how much there is of it and its pages; it can be put in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.summary.checklist_rows import THING, ThingDelegate
from fishbowl_app.ui.widgets import ListView, tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MIME = "application/x-fishbowl-part"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Thing:
    """A row: what it is, below it a hint or "", on the right its pages."""

    key: str
    words: str
    ticked: bool
    hint: str = ""
    pages: str = ""  # as it is seen
    heard: str = ""  # the pages, as they are read out

    @property
    def read(self) -> str:
        """All of it as one text."""
        return ". ".join(filter(None, (self.words, self.heard, self.hint)))


class ChecklistModel(QAbstractListModel):
    """The rows, which may be dragged where `ordered`.

    Signals:
        ticked: args: the key, and whether it is wanted.
        moved: another order is wanted. arg: all keys.
    """

    ticked = Signal(str, bool)
    moved = Signal(object)

    def __init__(self, ordered: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.things: tuple[Thing, ...] = ()
        self.images: dict[str, QImage | None] = {}
        self._ordered = ordered

    def show_things(self, things: Sequence[Thing]) -> None:
        """Show other rows; where only words, ticks or the order differ, the rows stay."""
        before, self.things = self.things, tuple(things)
        if len(before) != len(self.things):
            self.beginResetModel()
            self.endResetModel()
            return
        for row, (old, new) in enumerate(zip(before, self.things, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_images(self, images: dict[str, QImage | None]) -> None:
        """Show thumbnails, by key."""
        self.images = {**self.images, **images}
        for row, thing in enumerate(self.things):
            if thing.key in images:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, key: str) -> int:
        """Return the row of a key, -1 where there is none."""
        return next((row for row, thing in enumerate(self.things) if thing.key == key), -1)

    def move(self, row: int, to: int) -> None:
        """Want a row at another place."""
        if self._ordered and row != to and 0 <= row < len(self.things) and 0 <= to < len(self.things):
            keys = [thing.key for thing in self.things]
            keys.insert(to, keys.pop(row))
            self.moved.emit(tuple(keys))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        thing = self.things[index.row()]
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if thing.ticked else Qt.CheckState.Unchecked
        if role == THING:
            return thing, self.images.get(thing.key), bool(self.images)
        shown = {Role.DisplayRole: thing.words, Role.AccessibleTextRole: thing.read}
        return tooltip_text(thing.read) if role == Role.ToolTipRole else shown.get(role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        self.ticked.emit(self.things[index.row()].key, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._ordered else Qt.ItemFlag.NoItemFlags
        flags = super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._ordered else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.things[indexes[0].row()].key.encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Want what was dragged before that row. False, or the view would take the row out of its old place."""
        at = row if row >= 0 else len(self.things)
        came_from = self.row_of(bytes(data.data(MIME).data()).decode())
        self.move(came_from, at - 1 if came_from < at else at)
        return False


class Checklist(ListView):
    """The list: the space bar ticks, Alt and an arrow key move; as high as its rows."""

    def __init__(self, name: str, model: ChecklistModel, ordered: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        if ordered:
            self.setAccessibleDescription(self.tr("Space ticks a line. Alt with Up or Down moves it."))
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
        self._ordered = ordered
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setUniformItemSizes(False)
        self.setItemDelegate(ThingDelegate(self))
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def go_to(self, key: str) -> None:
        """Stand on a row."""
        row = self.model().row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.model().index(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # words go over more lines, or fewer

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self.setFixedHeight(self.contentsSize().height() + 2 * self.frameWidth())

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self._step(event):
            row = self.currentIndex().row()
            key = self.model().things[row].key if row >= 0 else ""
            self.model().move(row, row + step)
            self.go_to(key)
        elif event.text().strip() and event.text().isprintable():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> int:
        alt = self._ordered and event.modifiers() & Qt.KeyboardModifier.AltModifier
        return _STEPS.get(Qt.Key(event.key()), 0) if alt else 0
