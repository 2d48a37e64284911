"""The list of breakouts: rows share its height, a number typed chooses one."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from fishbowl_app.ui.openspace.breakouts.delegate import LEAST, MOST, BreakoutDelegate
from fishbowl_app.ui.openspace.breakouts.model import BreakoutModel
from fishbowl_app.ui.openspace.breakouts.rows import BreakoutRow
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets import ListView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Board(ListView):
    """The breakouts of a slot; one is chosen, or none, which means all.

    Signals:
        chose: another one is chosen, or none.
        opened: Enter was pressed on a breakout, or it was double clicked. arg: the id of its topic.
    """

    chose = Signal()
    opened = Signal(str)

    def __init__(self, model: BreakoutModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Breakouts"))
        self.setAccessibleDescription(self.tr("A number chooses a breakout, Esc all of them."))
        self._model, self._delegate = model, BreakoutDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.moved_on.connect(self.viewport().update)
        model.modelReset.connect(self._share_height)
        theme_notifier().changed.connect(self._share_height)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chose.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(model.rows[index.row()].topic_id))

    @property
    def chosen(self) -> BreakoutRow | None:
        """The breakout that keys and buttons are about; None where they are about all."""
        picked = self.selectionModel().selectedIndexes()
        return self._model.rows[picked[0].row()] if picked and picked[0].row() < len(self._model.rows) else None

    def choose(self, topic_id: str) -> None:
        """Choose a breakout; "" or one that is not there chooses all."""
        place = self._model.number_of(topic_id)
        if place < 0:
            self.clearSelection()
        else:
            self.selectionModel().setCurrentIndex(
                self._model.index(place), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(self.currentIndex())

    def show_rows(self, rows: tuple[BreakoutRow, ...]) -> None:
        """Show the breakouts as they are now; the chosen one stays chosen."""
        chosen = self.chosen
        self._model.show_rows(rows)
        if chosen is not None and self.chosen is None:
            self.choose(chosen.topic_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen
        if event.key() in _STEPS and chosen is None and self.currentIndex().isValid():
            self.choose(self._model.rows[self.currentIndex().row()].topic_id)
        elif event.key() in _ENTER and chosen is not None and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.opened.emit(chosen.topic_id)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) or (event.text() and event.text().isprintable()):
            event.ignore()  # the page's, or the window's
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        least, most = round(pixels() * LEAST), round(pixels() * MOST)
        share = self.viewport().height() // max(1, len(self._model.rows))
        height = max(least, min(share, most))
        if height != self._delegate.height:
            self._delegate.height = height
            self.scheduleDelayedItemsLayout()
