"""The table in which texts are translated one after the other."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fishbowl_app.model.rules.paired import PairedText, TextPlace
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.summary.languages.model import Column, Index, Role, TextsModel
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import TableView, row_height
from fishbowl_app.ui.widgets.editing import KeepingDelegate

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOST_ROWS = 9  # times the usual height: a long passage is scrolled when it is edited


class TextsTable(TableView):
    """Enter, F2 or a letter edits the translation; while one edits, Enter or Tab goes on to the next to do.

    Signals:
        went_on: one was edited, and the next is to come. arg: its TextPlace.
    """

    went_on = Signal(object)

    def __init__(self, model: TextsModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Texts and their translations; Enter edits"), parent)
        self._texts = model
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setItemDelegate(_TextDelegate(self))
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.AnyKeyPressed)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # Qt would measure all rows where one changes
        columns.setStretchLastSection(False)
        for column in (Column.FIRST, Column.SECOND):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._late = QTimer(self, singleShot=True, interval=0)  # columns change one after another
        self._late.timeout.connect(self.resizeRowsToContents)
        columns.sectionResized.connect(lambda: self._late.start())
        model.modelReset.connect(self.resizeRowsToContents)
        model.dataChanged.connect(self._fit_rows)
        theme_notifier().changed.connect(self._fit)
        self._fit()

    @property
    def current(self) -> PairedText | None:
        """The text on which one stands."""
        row = self.currentIndex().row()
        return self._texts.texts[row] if 0 <= row < len(self._texts.texts) else None

    def chosen(self) -> list[PairedText]:
        """Return the texts that are selected."""
        return [self._texts.texts[index.row()] for index in self.selectionModel().selectedRows()]

    def stand_on(self, place: TextPlace) -> bool:
        """Put the cursor on the translation of a text, and tell whether it is shown."""
        index = self._texts.index(self._texts.row_of(place), Column.SECOND)
        if index.isValid():
            self._choose(index)
            self.scrollTo(index)
        return index.isValid()

    def edit_current(self) -> None:
        """Edit the translation of the row on which one stands."""
        index = self.currentIndex().siblingAtColumn(Column.SECOND)
        if index.isValid():
            self._choose(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, index = not event.modifiers() & _HELD, self.currentIndex()
        if plain and index.isValid() and event.key() in (*_ENTER, Qt.Key.Key_F2):
            self.edit_current()
        elif plain and index.isValid() and event.text().isprintable() and event.text():
            self._choose(index.siblingAtColumn(Column.SECOND))
            self.edit(self.currentIndex(), QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose(self, index: Index) -> None:
        """Go to a cell and select its row alone, whatever key is held."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _fit_rows(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.resizeRowToContents(row)

    def _fit(self) -> None:
        wide = self.width() >= pixels() * 64
        self.setColumnWidth(Column.WHERE, pixels() * (13 if wide else 9))
        self.setColumnWidth(Column.TO_DO, pixels() * (16 if wide else 11))
        self.verticalHeader().setMaximumSectionSize(row_height() * _MOST_ROWS)
        self._late.start()


class WrappedDelegate(QStyledItemDelegate):
    """Gives cells the height that their words need."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return it; Qt forgets the air that the stylesheet puts around the words of a cell."""
        option.rect = option.rect.adjusted(0, 0, -gap(2), 0)
        return super().sizeHint(option, index)


class _TextDelegate(KeepingDelegate, WrappedDelegate):
    """A field of several lines; Enter and Tab go on to the next one."""

    def __init__(self, table: TextsTable) -> None:
        super().__init__(table)
        self._table = table

    def make_editor(self, parent: QWidget, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setTabChangesFocus(True)
        editor.setAccessibleName(index.siblingAtColumn(Column.FIRST).data(Role.AccessibleTextRole))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        height = max(option.rect.height(), round(row_height() * 1.8))
        editor.setGeometry(option.rect.adjusted(0, 0, 0, height - option.rect.height()))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(editor, QPlainTextEdit):
            return super().eventFilter(editor, event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and shift:
            editor.insertPlainText("\n")
        elif event.key() in _ENTER or (event.key() == Qt.Key.Key_Tab and not shift):
            self._go_on(editor)
        elif event.key() == Qt.Key.Key_Backtab:
            self._end(editor)
        else:
            return super().eventFilter(editor, event)
        return True

    def _go_on(self, editor: QPlainTextEdit) -> None:
        """Keep the text and go to the next. One that is to be looked at again is right if nobody changes it."""
        paired = self._table.current
        if paired is not None and self._end(editor, confirm=paired.stale):
            self._table.went_on.emit(paired.place)

    def _end(self, editor: QPlainTextEdit, *, confirm: bool = False) -> bool:
        kept = not (editor.document().isModified() or confirm) or self._save(editor)
        if kept:
            self.closeEditor.emit(editor, self.EndEditHint.NoHint)
        return kept
