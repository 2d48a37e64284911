"""Topics that are not on the wall yet: pitched when no cell fitted them, or taken off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.openspace.wall.board import ENTER, STEPS, choose_current
from fishbowl_app.ui.openspace.wall.board_model import CARD, Index, Role
from fishbowl_app.ui.openspace.wall.card_paint import CardDelegate
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.drags import drag, topic_of
from fishbowl_app.ui.openspace.wall.sheet import Card
from fishbowl_app.ui.openspace.wall.told import Told
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ListView, PlainLabel, tooltip_text

MOST_ROWS = 2
_TAKES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class TrayModel(QAbstractListModel):
    """The cards of the tray, one row each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards."""
        if tuple(cards) != self.cards:
            self.beginResetModel()
            self.cards = tuple(cards)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        if role == Role.ToolTipRole:
            return tooltip_text(card.heard)
        shown = {Role.DisplayRole: f"{card.number} {card.title}", Role.AccessibleTextRole: card.heard, CARD: card}
        return shown.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class TrayList(ListView):
    """The cards side by side. Enter edits; Alt and an arrow key puts the chosen one into the first fitting cell.

    Signals:
        chosen: another card is chosen.
        opened: arg: the id of a topic to be edited.
        menu_wanted: arg: the place on the screen.
    """

    chosen = Signal()
    opened = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Not on the wall yet"), parent)
        self._deeds = deeds
        self.tray = TrayModel(self)
        self.setProperty(LETTERS_OFF, True)
        self.setModel(self.tray)
        self.setItemDelegate(CardDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleDescription(self.tr("Alt and an arrow key: into the first cell that fits. Enter: edit."))
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        self.doubleClicked.connect(self._open)
        self.tray.modelReset.connect(self.fit)
        theme_notifier().changed.connect(self.fit)
        self.fit()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show other cards; who was chosen stays chosen."""
        chosen = self.topic_ids()
        self.tray.show_cards(cards)
        if chosen:
            self.choose_topic(chosen[0])

    def topic_ids(self) -> list[str]:
        """Return the topics that are chosen."""
        return [self.tray.cards[index.row()].topic_id for index in self.selectedIndexes()]

    def choose_topic(self, topic_id: str) -> bool:
        """Choose a topic; False where it is not here."""
        row = next((n for n, card in enumerate(self.tray.cards) if card.topic_id == topic_id), -1)
        if row >= 0 and self.topic_ids() != [topic_id]:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.tray.index(row), flags.ClearAndSelect)
        return row >= 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in STEPS:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            choose_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in STEPS and event.modifiers() & _TAKES:
            if self.selectionModel().isSelected(index):
                self._deeds.place(self.tray.cards[index.row()].topic_id)
        elif event.key() in ENTER and not event.modifiers() & _TAKES and index.isValid():
            self._open(index)
        elif event.text() and event.text().isprintable():
            event.ignore()  # for the page; not a search for a row
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        if self.currentIndex().isValid():
            drag(self, self.tray.cards[self.currentIndex().row()])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dropEvent(self, event: QDropEvent) -> None:
        topic_id = topic_of(event.mimeData())
        if topic_id is not None:
            event.acceptProposedAction()
            self._deeds.move(topic_id, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the cards need, but no more than two rows."""
        height, width = round(pixels() * 2.3), round(pixels() * 13)
        self.setGridSize(QSize(width, height))
        per_row = max(1, (self.width() - 2 * self.frameWidth() - gap(2)) // width)
        rows = -(-len(self.tray.cards) // per_row)
        self.setFixedHeight(max(1, min(MOST_ROWS, rows)) * height + 2 * self.frameWidth() + gap(0.5))

    def _judge(self, event: QDragMoveEvent) -> None:
        if topic_of(event.mimeData()) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def _open(self, index: Index) -> None:
        self.opened.emit(self.tray.cards[index.row()].topic_id)


class Tray(QWidget):
    """The cards under a line that says how many there are.

    Signals:
        emptied: the last card has gone, and the focus was there.
    """

    emptied = Signal()

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self.setAcceptDrops(True)  # also where there is no card to drop beside
        self.says = PlainLabel("", self, tone="quiet")
        self.list = TrayList(deeds, self)
        self.alike = Told(self)  # what is like the chosen topic
        line = QHBoxLayout()
        line.setSpacing(gap())
        line.addWidget(self.says)
        line.addWidget(self.alike, 1)
        line.addStrut(self.fontMetrics().height() + gap(1.5))  # so that the wall keeps its place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.25))
        column.addLayout(line)
        column.addWidget(self.list)

    def show_cards(self, cards: Sequence[Card], *, any_topic: bool) -> None:
        """Show what is not on the wall; where all is, or nothing is posted, one line says so."""
        self.list.show_cards(cards)
        if not cards and self.list.hasFocus():
            self.emptied.emit()
        self.list.setVisible(bool(cards))
        words = self.tr("No topic yet: type the first one above.")
        if cards:
            words = self.tr("Not on the wall yet: {0}").format(len(cards))
        elif any_topic:
            words = self.tr("Every topic is on the wall.")
        self.says.setText(words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if topic_of(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        topic_id = topic_of(event.mimeData())
        if topic_id is not None:
            event.acceptProposedAction()
            self._deeds.move(topic_id, None)
