"""The write-up to walk through and write in, all of it by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QWidget

from fishbowl_app.ui.board.writeup.delegate import PartsDelegate
from fishbowl_app.ui.board.writeup.model import PartsModel
from fishbowl_app.ui.board.writeup.parts import Part
from fishbowl_app.ui.widgets import ListView

WRITES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ArticleView(ListView):
    """Arrow keys walk, Enter or F2 writes. Letters are left to the page.

    Signals:
        left: Left was pressed: on to the notes that are not quoted.
    """

    left = Signal()

    def __init__(self, model: PartsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Write-up"), parent)
        self.parts = model
        self._stood = ("", 0)
        self.setModel(model)
        self._delegate = PartsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(False)
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate.sizeHintChanged.connect(self._keep_in_sight)
        model.rowsAboutToBeRemoved.connect(self._remember)
        model.rowsRemoved.connect(self._stand_again)
        model.rowsInserted.connect(self._stand_again)

    @property
    def row(self) -> int:
        """The row on which one stands, -1 for none."""
        return self.currentIndex().row()

    @property
    def part(self) -> Part | None:
        """What one stands on, None for nothing."""
        return self.parts.parts[self.row] if 0 <= self.row < len(self.parts.parts) else None

    def choose(self, row: int) -> None:
        """Stand on a row and bring it into sight."""
        self.setCurrentIndex(self.parts.index(row))
        self.scrollTo(self.currentIndex())

    def write(self, row: int) -> None:
        """Let somebody write on a row."""
        self.choose(row)
        self.setFocus()
        self.edit(self.currentIndex())

    def keep(self) -> None:
        """Keep what is being typed now."""
        self._delegate.keep()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        self.parts.end_text()
        if self.isVisible() and self.focusWidget() is None:
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & HELD and self.state() is not QAbstractItemView.State.EditingState
        if plain and event.key() in WRITES and self.currentIndex().isValid():
            if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_Left:
            self.left.emit()
        elif event.modifiers() & HELD or (plain and event.text().isprintable() and event.text()):
            event.ignore()  # for the page and its commands
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # Qt looks at the height alone, and words wrap
            self.scheduleDelayedItemsLayout()

    def _keep_in_sight(self, index: QModelIndex) -> None:
        """See the end of what is being typed, once its row has its height."""
        kept = QPersistentModelIndex(index)
        QTimer.singleShot(0, self, lambda: self.scrollTo(QModelIndex(kept)))

    def _remember(self) -> None:
        if self.part is not None:
            self._stood = (self.part.key, self.row)

    def _stand_again(self) -> None:
        """Stand on what one stood on before rows went and came, or on what has come into its place."""
        key, row = self._stood
        there = self.parts.row_of(key)
        if key and there >= 0 and there != self.row:
            self.setCurrentIndex(self.parts.index(there))
        elif not self.currentIndex().isValid() and self.parts.parts:
            self.setCurrentIndex(self.parts.index(min(row, len(self.parts.parts) - 1)))
