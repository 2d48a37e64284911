"""Editing in place: an editor stays open, marked, as long as what it holds is refused or cannot be saved."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QIcon, QShowEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.widgets.words import set_look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {
    Qt.Key.Key_Tab: QStyledItemDelegate.EndEditHint.EditNextItem,
    Qt.Key.Key_Backtab: QStyledItemDelegate.EndEditHint.EditPreviousItem,
}
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEAVES = (QEvent.Type.FocusOut, QEvent.Type.Hide)


class ChoiceEditor(QComboBox):
    """A list to choose from that opens at once."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.showPopup)

    def offer(self, text: str, value: object, mark: QIcon) -> None:
        """Add a choice."""
        self.addItem(mark, text, value)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()


class KeepingDelegate(QStyledItemDelegate):
    """Saves on Enter and Tab and when the focus leaves; Esc takes back what was typed.

    What the session refuses on Enter or Tab stays to be mended; the strip says what is wrong. What cannot be
    saved, as the disk is full or the file is gone, stays in its editor wherever one goes.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edited = QPersistentModelIndex()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        self._edited = QPersistentModelIndex(index)
        editor = self.make_editor(parent, index)
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda: self._save_and_close(editor))
        return editor

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        """Return an editor for a cell: a QLineEdit, QPlainTextEdit or ChoiceEditor."""
        raise NotImplementedError

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill a new editor; one that somebody types into is left alone, whatever else changes."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findText(text))
        elif isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Save as the table closes the editor; what is refused then is told in the strip and not kept."""
        if _is_modified(editor) and not self._save(editor) and cannot_save(editor):
            put_back(editor, self._edited)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            if event.key() in _ENTER and not (isinstance(editor, QPlainTextEdit) and event.modifiers() & _SHIFT):
                self._save_and_close(editor)
                return True
            if event.key() in _TABS:
                self._save_and_close(editor, _TABS[event.key()])
                return True
        if is_left(editor, event) and _is_modified(editor):
            if not self._save(editor) and cannot_save(editor):
                return False  # it stays open
            set_modified(editor, on=False)  # tried once: it is kept, or refused and told
        return super().eventFilter(editor, event)

    def _save_and_close(
        self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint = QStyledItemDelegate.EndEditHint.NoHint
    ) -> None:
        if self._save(editor):
            self.closeEditor.emit(editor, hint)

    def _save(self, editor: QWidget) -> bool:
        index = self._edited
        if not index.isValid():
            return True
        kept = index.model().setData(QModelIndex(index), _value(editor), Qt.ItemDataRole.EditRole)
        set_look(editor, "invalid", not kept)
        if kept:
            set_modified(editor, on=False)
        return bool(kept)


class LinesDelegate(KeepingDelegate):
    """A line for each cell that may be edited, named after its column."""

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        return line_editor(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)), parent)


def line_editor(name: str, parent: QWidget, most: int = 0) -> QLineEdit:
    """Return a line to type into; `most` characters if given."""
    editor = QLineEdit(parent)
    editor.setAccessibleName(name)
    if most:
        editor.setMaxLength(most)
    return editor


def completed(editor: QLineEdit, words: list[str]) -> QLineEdit:
    """Let a line fill in the rest of a word, selected, while one types; typing on or Del replaces it."""
    completer = QCompleter(words, editor)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    editor.setCompleter(completer)
    return editor


def cannot_save(editor: QWidget) -> bool:
    """Tell whether it is no fault of the words that they are not kept: nothing can be saved at the moment."""
    bridge = editor.window().findChild(SessionBridge, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return bridge is not None and bridge.unsaved is not None


def is_left(editor: QObject, event: QEvent) -> bool:
    """Tell whether an editor loses the focus, or is hidden with its room; a menu above it is neither."""
    if event.type() not in _LEAVES or not isinstance(editor, QWidget):
        return False
    at = QApplication.focusWidget()
    return not editor.isActiveWindow() or at is None or not (at is editor or editor.isAncestorOf(at))


def put_back(editor: QWidget, edited: QPersistentModelIndex) -> None:
    """Open a cell again, with the words of an editor that its table closes though they are not saved."""
    table, words, kept = editor.parentWidget().parentWidget(), _value(editor), QPersistentModelIndex(edited)

    def open_again() -> None:
        cell, at = QModelIndex(kept), QApplication.focusWidget()
        typing = at is not None and at.parentWidget() is table.viewport() and _is_modified(at)
        if typing or not cell.isValid() or table.indexWidget(cell) is not None:
            return
        table.setCurrentIndex(cell)
        table.edit(cell)
        _fill(table, cell, str(words))

    QTimer.singleShot(0, table, open_again)


def set_modified(editor: QWidget, *, on: bool) -> None:
    """Note whether an editor holds words that were not tried to be saved."""
    if isinstance(editor, QLineEdit):
        editor.setModified(on)
    elif isinstance(editor, QPlainTextEdit):
        editor.document().setModified(on)


def _fill(table: QAbstractItemView, cell: QModelIndex, words: str) -> None:
    editor = table.indexWidget(cell)
    if isinstance(editor, QLineEdit):
        editor.setText(words)
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
        editor.moveCursor(QTextCursor.MoveOperation.End)
    if editor is not None:
        set_modified(editor, on=True)
        set_look(editor, "invalid", True)


def _is_modified(editor: QWidget) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isModified()
    return isinstance(editor, QPlainTextEdit) and editor.document().isModified()


def _value(editor: QWidget) -> object:
    if isinstance(editor, QComboBox):
        return editor.currentData()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
