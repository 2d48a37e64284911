"""The agenda wall on the screen: arrow keys go from cell to cell, with Alt or Ctrl they take the card along."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.openspace.wall.board_model import BoardModel, Index
from fishbowl_app.ui.openspace.wall.card_paint import CardDelegate, Heads
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.drags import drag, topic_of
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.theme import gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets import TableView

STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_TAKES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
# In heights of the text: what a cell needs at least, and what it takes at most.
NARROWEST, LOWEST, HIGHEST = 6.6, 1.66, 7.5


class Board(TableView):
    """Slots by spaces. Enter edits the chosen topic, Del takes it off the wall.

    Signals:
        chosen: another cell is chosen, or what hangs in it has changed.
        opened: Enter or a double click on a card: edit it. arg: the id of the topic.
        wanted: Enter on a cell without a card: what is to be there? arg: its slot and space.
        menu_wanted: arg: the place on the screen.
    """

    chosen = Signal()
    opened = Signal(str)
    wanted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, deeds: Deeds, sheet: WallSheet, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agenda wall"), parent)
        self._deeds = deeds
        self._hot = QModelIndex()  # the cell that a card is held over
        self.wall = BoardModel(sheet, self)
        self.setProperty(LETTERS_OFF, True)
        self.setModel(self.wall)
        self.setHorizontalHeader(Heads(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Heads(Qt.Orientation.Vertical, self))
        self.verticalHeader().show()
        self.setStyleSheet("QTableCornerButton::section { background: palette(window); border: none; }")
        self.setItemDelegate(CardDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setAccessibleDescription(
            self.tr("Arrow keys: another cell. Alt and arrow keys: move the topic. Delete: off the wall.")
        )
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        self.doubleClicked.connect(self._open)
        self.wall.modelReset.connect(self.fit)
        theme_notifier().changed.connect(self.fit)

    def show_sheet(self, sheet: WallSheet) -> None:
        """Draw another wall; who was chosen stays chosen, wherever the card is now."""
        topic_ids = self.topic_ids()
        before = self.currentIndex()
        self.wall.show_sheet(sheet)
        self.fit()
        self.doItemsLayout()  # at once: else it is painted with scroll bars first, and then again without
        if len(topic_ids) == 1:
            self.choose_topic(topic_ids[0])
        elif not self.currentIndex().isValid() and before.isValid():
            self.setCurrentIndex(self.wall.first())

    def topic_ids(self) -> list[str]:
        """Return the topics of the chosen cells, the current one first."""
        current = self.currentIndex()
        indexes = sorted(self.selectedIndexes(), key=lambda index: (index != current, index.row(), index.column()))
        return [card.topic_id for index in indexes if (card := self.wall.card(index)) is not None]

    def choose_topic(self, topic_id: str) -> bool:
        """Choose the cell of a topic; False where it is not on the wall."""
        index = self.wall.index_of_topic(topic_id)
        if index.isValid() and (index != self.currentIndex() or self.selectedIndexes() != [index]):
            # and no other, also while Ctrl is held down, with which Qt would add it to what is chosen
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if index.isValid():
            self.scrollTo(index)
        return index.isValid()

    def begin(self) -> None:
        """Take the focus, with a cell chosen."""
        if not self.currentIndex().isValid() and self.wall.rowCount() and self.wall.columnCount():
            self.setCurrentIndex(self.wall.first())
        self.setFocus()

    # --- keys --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride:
            moves = event.key() in (*STEPS, *ENTER) and not _starts(event)
            if moves or _takes_off(event):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            choose_current(self)
        self.chosen.emit()  # the card that looks chosen is what letters are about from now on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        card = self.wall.card(index) if self.selectionModel().isSelected(index) else None
        if event.key() in STEPS and event.modifiers() & _TAKES:
            if card is not None:
                self._take_along(index, STEPS[Qt.Key(event.key())])
        elif event.key() in ENTER and not event.modifiers() & _TAKES:
            self._open(index)
        elif _takes_off(event) and card is not None:
            self._deeds.move(card.topic_id, None)
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # for the page; not a search for a cell
        else:
            super().keyPressEvent(event)

    def _take_along(self, index: Index, step: tuple[int, int]) -> None:
        """Move the card to the next cell that way which is not closed."""
        card, row, column = self.wall.card(index), index.row() + step[0], index.column() + step[1]
        while card is not None and self.wall.hasIndex(row, column):
            cell = self.wall.cell(self.wall.index(row, column))
            if not self.wall.sheet.is_closed(cell):
                self._deeds.move(card.topic_id, cell)
                return
            row, column = row + step[0], column + step[1]

    def _open(self, index: Index) -> None:
        card = self.wall.card(index)
        if card is not None:
            self.opened.emit(card.topic_id)
        elif index.isValid():
            self.wanted.emit(self.wall.cell(index))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    # --- the mouse ---------------------------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        card = self.wall.card(self.currentIndex())
        if card is not None:
            drag(self, card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._heat(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        self._heat(QModelIndex())
        topic_id, cell = topic_of(event.mimeData()), self.wall.cell(self.indexAt(event.position().toPoint()))
        if topic_id is not None and cell is not None:
            event.acceptProposedAction()
            if self._deeds.move(topic_id, cell):
                self.setFocus()  # so that keys are about the card, wherever it came from

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hot.isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme().accent_strong, 3))
            painter.drawRoundedRect(self.visualRect(self._hot).adjusted(2, 2, -2, -2), 6, 6)

    def _judge(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if topic_of(event.mimeData()) is None or not index.isValid():
            event.ignore()
            self._heat(QModelIndex())
            return
        self._heat(index)
        event.acceptProposedAction()

    def _heat(self, index: QModelIndex) -> None:
        if index != self._hot:
            self._hot = index
            self.viewport().update()

    # --- room --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room among the cells; where they would be too small, scroll."""
        sheet, unit = self.wall.sheet, pixels()
        width = self.width() - 10 * unit
        across = len(sheet.slots) * NARROWEST * unit <= width or len(sheet.slots) <= len(sheet.spaces)
        self.wall.turn(not across)
        self.verticalHeader().setFixedWidth(self._head_width())
        columns, rows = self.wall.columnCount(), self.wall.rowCount()
        if not columns or not rows:
            return
        header, modes = self.horizontalHeader(), self.horizontalHeader().ResizeMode
        room = self.width() - self._head_width() - 2 * self.frameWidth()
        header.setMinimumSectionSize(1)
        header.setDefaultSectionSize(max(round(NARROWEST * unit), room // columns))
        header.setSectionResizeMode(modes.Stretch if room >= NARROWEST * unit * columns else modes.Fixed)
        high = self.height() - self.horizontalHeader().sizeHint().height() - 2 * self.frameWidth() - gap(0.25)
        row = max(LOWEST * unit, min(HIGHEST * unit, high / rows))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(modes.Fixed)
        self.verticalHeader().setDefaultSectionSize(int(row))

    def _head_width(self) -> int:
        heads = self.verticalHeader()
        widths = [heads.sectionSizeFromContents(row).width() for row in range(self.wall.rowCount())]
        return min(max(widths, default=0), round(self.width() * 0.24))

    def _restyle(self) -> None:
        """Rows share the room here; they have no height of their own."""


def choose_current(view: QAbstractItemView) -> None:
    """Choose what the keyboard stands on where nothing is: keys are to be about what looks chosen."""
    if view.currentIndex().isValid() and not view.selectedIndexes():
        view.selectionModel().select(view.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _starts(event: QKeyEvent) -> bool:
    """Tell whether a key is the one that starts or finishes activities, wherever one is."""
    return event.key() in ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _takes_off(event: QKeyEvent) -> bool:
    """Tell whether a key is Del alone; with Shift it deletes the topic."""
    return event.key() == Qt.Key.Key_Delete and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
