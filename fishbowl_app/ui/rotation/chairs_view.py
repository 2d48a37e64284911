"""The table of the rotation: people are chosen by typing, exchanged by keys or mouse, and can be pinned."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fishbowl_app.model.ops.rotation import pin_seat
from fishbowl_app.model.rules.match import matches
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.chairs_model import RotationModel
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.widgets.views import TableView

Index = QModelIndex | QPersistentModelIndex
_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_TAKES_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS_TYPING = (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
MOST_NAMES = 12
NARROWEST = 130  # pixels of a column


class NameEditor(QLineEdit):
    """A line for a name with those that fit below it. Enter takes the first of them, or the chosen one."""

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot, self._labels = snapshot, labels_of(snapshot)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        # after the completer's own, so before it: it would only close the list at the first Enter
        completer.popup().installEventFilter(self)
        self.setPlaceholderText(translate("Rotation", "Name, or empty"))
        self.setAccessibleName(translate("Rotation", "Name of who is planned for this chair"))
        self.textEdited.connect(self._offer)

    def participant_id(self) -> str | None:
        """Return who is meant, None for nobody."""
        typed = self.text().strip()
        exact = next((who for who, label in self._labels.items() if label == typed), None)
        if exact is not None or not typed:
            return exact
        return next((person.id for person in matches(self._snapshot.here, typed)), None)

    def means_nobody(self) -> bool:
        """Tell whether something was typed that is nobody's name."""
        return bool(self.text().strip()) and self.participant_id() is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self.completer().popup()
        if watched is not popup or event.type() != QEvent.Type.KeyPress or event.key() not in _ENDS_TYPING:
            return super().eventFilter(watched, event)
        chosen = popup.currentIndex()
        if chosen.isValid() and event.key() != Qt.Key.Key_Escape:
            self.setText(str(chosen.data()))
        popup.hide()
        QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        return True

    def _offer(self, typed: str) -> None:
        found = matches(self._snapshot.here, typed)[:MOST_NAMES] if typed.strip() else []
        self._names.setStringList([self._labels[person.id] for person in found])


class NameDelegate(QStyledItemDelegate):
    """Edits a cell by name."""

    def __init__(self, bridge: SessionBridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> NameEditor:
        return NameEditor(self._bridge.snapshot, parent)

    def setEditorData(self, editor: NameEditor, index: Index) -> None:
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: NameEditor, model: RotationModel, index: Index) -> None:
        if not editor.means_nobody():
            model.setData(index, editor.participant_id())


class RotationView(TableView):
    """The rotation by chairs and rounds."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(translate("Rotation", "Rotation: chairs by rounds"), parent)
        self._bridge = bridge
        self.setProperty(LETTERS_OFF, True)
        self.plan = RotationModel(bridge, self)
        self.setModel(self.plan)
        self.setItemDelegate(NameDelegate(bridge, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.verticalHeader().show()
        self.horizontalHeader().setMinimumSectionSize(NARROWEST)
        self.plan.modelReset.connect(self.fit_columns)
        self.setAccessibleDescription(
            translate(
                "Rotation",
                "Letters: name somebody. Delete: nobody. Control and arrow keys: change places.",
            )
        )

    def begin(self) -> None:
        """Be ready for typing: in the cell that is chosen, or the first that can be changed."""
        if not self.plan.is_open(self.currentIndex()):
            first = (self.plan.index(0, column) for column in range(self.plan.columnCount()))
            self._choose(next(filter(self.plan.is_open, first), QModelIndex()))
        self.setFocus()

    def fit_columns(self) -> None:
        """Share the width among the rounds; where that would make them too narrow, scroll."""
        header, rounds = self.horizontalHeader(), self.plan.columnCount()
        mode = (
            header.ResizeMode.Stretch
            if self.viewport().width() >= NARROWEST * rounds
            else header.ResizeMode.Interactive
        )
        header.setSectionResizeMode(mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def toggle_pin(self) -> None:
        """Pin who is planned in the chosen cell, or let them go."""
        seat = self.plan.seat_at(self.currentIndex())
        if seat is not None and self.plan.is_open(self.currentIndex()):
            self._bridge.do(pin_seat, seat.id, not seat.pinned)

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (*_STEPS, *_TAKES_OUT):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, plain = self.currentIndex(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()  # a key the editor has left over is no deed
        elif event.key() in _STEPS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._exchange(_STEPS[Qt.Key(event.key())])
        elif plain and event.key() in (*_ENTER, Qt.Key.Key_Space) and self.plan.is_open(index):
            self.edit(index)
        elif plain and event.key() in _TAKES_OUT and self.plan.is_open(index):
            self.plan.setData(index, None)
        elif event.text() and event.text().isprintable() and not self.plan.is_open(index):
            event.ignore()  # nothing; not a search for a row
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        if event.source() is self and self.plan.is_open(target):
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.indexAt(event.position().toPoint())
        # Not a move in Qt's sense, after which it would take the first cell out.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.source() is self and self.plan.exchange(self.currentIndex(), target):
            self._choose(target)

    def _exchange(self, step: tuple[int, int]) -> None:
        index = self.currentIndex()
        other = self.plan.index(index.row() + step[0], index.column() + step[1])
        if other.isValid() and self.plan.exchange(index, other):
            self._choose(other)

    def _choose(self, index: Index) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
