"""Tables of the open space: what their keys do, and lines to edit in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import TableView, set_look

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = Qt.KeyboardModifier
_MODIFIERS = _KEYS.ControlModifier | _KEYS.AltModifier | _KEYS.MetaModifier


class IdsModel(QAbstractTableModel):
    """Rows with an id each. `show_rows` tells views only what differs."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.ids: list[str] = []
        self.columns = 0

    def show_rows(self, ids: Sequence[str], columns: int) -> None:
        """Show the rows of these ids; what they say is read from the session anew."""
        if list(ids) != self.ids or columns != self.columns:
            self.beginResetModel()
            self.ids, self.columns = list(ids), columns
            self.endResetModel()
        elif self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, columns - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, columns - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.columns

    def row_of(self, row_id: str) -> int:
        """Return the row of an id, -1 for none."""
        return self.ids.index(row_id) if row_id in self.ids else -1


class DeedTable(TableView):
    """A table of such rows. Alt and an arrow move a row, Del takes it out, Enter or F2 edits, a digit counts.

    Signals:
        moved: a row is to be moved. arg: how far down.
        taken_out: the chosen rows are to go.
        resized: there is more or less room for the columns.
    """

    moved = Signal(int)
    taken_out = Signal()
    resized = Signal()

    def __init__(self, name: str, model: IdsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows, self._chosen = model, ("", 0)
        self.usual_column = 1  # that F2 edits where the cursor's cell has nothing to edit
        self.number_column: int | None = None  # that digits and Enter are for, wherever in the row the cursor is
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setItemDelegate(LineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.horizontalHeader().setStretchLastSection(False)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)

    def key(self) -> str:
        """Return the id of the row with the cursor, "" for none."""
        row = self.currentIndex().row()
        return self._rows.ids[row] if 0 <= row < len(self._rows.ids) else ""

    def keys(self) -> list[str]:
        """Return the ids of the chosen rows."""
        return [self._rows.ids[index.row()] for index in self.selectionModel().selectedRows()]

    def choose(self, key: str, column: int = -1) -> None:
        """Put the cursor on the row of an id, in a column or the one it is in."""
        index = self._rows.index(
            self._rows.row_of(key), max(0, self.currentIndex().column() if column < 0 else column)
        )
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and (_step(event) or event.key() == Qt.Key.Key_Delete):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, plain = self.currentIndex(), not event.modifiers() & _MODIFIERS
        if step := _step(event):
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Delete and plain:
            self.taken_out.emit()
        elif plain and event.key() == Qt.Key.Key_F2 and index.isValid():
            self._edit(index)
        elif plain and event.key() in _ENTER and index.isValid():
            self._edit(self._number_of(index))
        elif plain and event.text().isdigit() and _takes_digits(number := self._number_of(index)):
            self.setCurrentIndex(number)
            self.edit(number, QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        elif plain and event.text().isprintable() and event.text():
            event.ignore()  # nothing; not a search for a row
        else:
            super().keyPressEvent(event)

    def _number_of(self, index: Index) -> Index:
        """Return the number of a row, which somebody means who types one, or else the cell itself."""
        if self.number_column is None or _takes_digits(index):
            return index
        return index.siblingAtColumn(self.number_column)

    def _edit(self, index: Index) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(self.usual_column)
        self.setCurrentIndex(index)
        self.edit(index)

    def _remember(self) -> None:
        self._chosen = self.key(), self.currentIndex().row()

    def _choose_again(self) -> None:
        """Stay on the row that was chosen, or on what has come into its place."""
        key, row = self._chosen
        ids = self._rows.ids
        if row >= 0 and ids:
            self.choose(key if key in ids else ids[min(row, len(ids) - 1)])


class LineDelegate(QStyledItemDelegate):
    """A line to edit a cell in, which stays open, marked, while what it holds is refused.

    After a number Enter goes on to the row below, so that a column is typed from top to bottom.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._edited = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._edited = QPersistentModelIndex(index)
        editor = self.line(parent, index)
        header = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(f"{header}: {index.siblingAtColumn(0).data(Role.AccessibleTextRole)}")
        if _takes_digits(index):
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        return editor

    def line(self, parent: QWidget, index: Index) -> QLineEdit:
        """Return the line for a cell."""
        return QLineEdit(parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, gap(0.25), 0, -gap(0.25)))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill a new editor; one that somebody types into is left alone, whatever else changes."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Role.EditRole)))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(editor, QLineEdit) and event.key() in _ENTER:
            if self._save(editor):
                self.closeEditor.emit(editor, self.EndEditHint.NoHint)
                self._go_down()
            return True
        return super().eventFilter(editor, event)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Save when the focus leaves; what is refused then is told in the strip and not kept."""
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._save(editor)

    def _save(self, editor: QLineEdit) -> bool:
        index = self._edited
        if not index.isValid():
            return True
        kept = index.model().setData(QModelIndex(index), editor.text(), Role.EditRole)
        set_look(editor, "invalid", not kept)
        return kept

    def _go_down(self) -> None:
        below = QModelIndex(self._edited).sibling(self._edited.row() + 1, self._edited.column())
        table = self.parent()
        if _takes_digits(self._edited) and below.isValid() and isinstance(table, DeedTable):
            table.setCurrentIndex(below)


def _takes_digits(index: Index) -> bool:
    """Tell whether a cell is a number to type: its words stand on the right."""
    side = index.data(Role.TextAlignmentRole) if index.isValid() else None
    editable = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
    return editable and side is not None and bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)


def _step(event: QEvent) -> int:
    alt = isinstance(event, QKeyEvent) and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return _STEPS.get(Qt.Key(event.key()), 0) if alt else 0
