"""The list of notes beside the board."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fishbowl_app.ui.board.wall.chosen import Chosen
from fishbowl_app.ui.board.wall.note_model import GROUP, ROUND, TEXT, THEME, TIME, VOTES, WHO, NoteModel
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import TableView, row_height

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag
# Widths in row heights; those that come first are shown first where there is little room.
WIDTHS = {THEME: 1.7, VOTES: 1.9, GROUP: 3.5, ROUND: 3.5, WHO: 3.5, TIME: 2}
TEXT_NEEDS = 6
TEXT_LEAST = 3  # beside the numbers of the themes alone
NAMED = 5  # a column of themes that shows their names too, not their numbers alone
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class NoteTable(TableView):
    """Shows and changes which notes are chosen. A click or an arrow key goes to a note and selects none; Ctrl,
    Shift and Space select. Letters are left to the page.

    Signals:
        opened: Enter was pressed on a note, or it was double clicked. arg: its id.
        menu_wanted: arg: the place on the screen.
    """

    opened = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, notes: NoteModel, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Notes"), parent)
        self._notes, self._chosen = notes, chosen
        self._following = False
        self.setModel(notes)
        self.setItemDelegate(_RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        chosen.current_changed.connect(self._go_along)
        chosen.ids_changed.connect(self._select_along)
        notes.modelReset.connect(self._again)
        self.selectionModel().currentRowChanged.connect(self._went)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._notes.ids[index.row()]))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        command = super().selectionCommand(index, event)
        moving = event is not None and event.type() == QEvent.Type.MouseMove
        plain = Flag.Clear in command and Flag.Select in command and not moving
        return Flag.Clear if plain else command

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in ENTER and not event.modifiers() & HELD and index.isValid():
            self.opened.emit(self._notes.ids[index.row()])
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and index.isValid():
            self._chosen.toggle(self._notes.ids[index.row()])  # here too where single letters are turned off
        elif event.text().isprintable() and event.text() and not event.modifiers() & HELD:
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow list the words of the notes come first."""
        super().resizeEvent(event)
        room = self.viewport().width() / row_height()
        for column, rows in WIDTHS.items():
            room -= rows
            self.setColumnHidden(column, room < (TEXT_LEAST if column == THEME else TEXT_NEEDS))
            self.setColumnWidth(column, round(row_height() * rows))
        if room > TEXT_NEEDS + NAMED:
            self.setColumnWidth(THEME, row_height() * NAMED)

    # --- both ways ---------------------------------------------------------------------------------------

    def _went(self, index: QModelIndex, before: QModelIndex) -> None:
        for row in filter(lambda row: row >= 0, (index.row(), before.row())):
            top, width = self.rowViewportPosition(row), self.viewport().width()
            self.viewport().update(0, top, width, self.rowHeight(row))  # not all rows: that takes longest of all
        if not self._following and index.isValid():
            self._chosen.stand_on(self._notes.ids[index.row()])

    def _selected(self) -> None:
        if self._following:
            return
        rows = sorted(
            row for part in self.selectionModel().selection() for row in range(part.top(), part.bottom() + 1)
        )
        self._chosen.select(self._notes.ids[row] for row in rows)

    def _again(self) -> None:
        self._go_along(self._chosen.current)
        self._select_along()

    def _go_along(self, note_id: str | None) -> None:
        index = self._notes.index_of(note_id)
        if index.row() != self.currentIndex().row():
            self._following = True
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self._following = False
        if index.isValid():
            self.scrollTo(index)

    def _select_along(self) -> None:
        rows = sorted(row for each in self._chosen.ids if (row := self._notes.row_of(each)) >= 0)
        wanted = QItemSelection()
        for first, last in _runs(rows):
            wanted.select(self._notes.index(first, TEXT), self._notes.index(last, TIME))
        self._following = True
        self.selectionModel().select(wanted, Flag.ClearAndSelect)
        self._following = False


class _RowDelegate(QStyledItemDelegate):
    """Draws a line around the row of the note on which one stands: it need not be selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == THEME and option.rect.width() < row_height() * NAMED:
            option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        table: NoteTable = self.parent()
        if index.row() != table.currentIndex().row():
            return
        painter.save()
        painter.setPen(QPen(theme().accent if table.hasFocus() else theme().border, 2))
        edge = option.rect.adjusted(1, 1, -1, -1)
        painter.drawLine(edge.topLeft(), edge.topRight())
        painter.drawLine(edge.bottomLeft(), edge.bottomRight())
        if index.column() == TEXT:
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.restore()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return sorted rows as runs without gaps, each with its first and its last row."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
