"""Slots and spaces, edited beside the wall."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QMenu, QVBoxLayout, QWidget

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity, delete_activity, move_activity
from fishbowl_app.model.ops.spaces import add_space, close_space, delete_space, move_space
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import slot_name
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.typing_line import TypingLine
from fishbowl_app.ui.openspace.wall.places_model import FieldsModel, slots_model, spaces_model
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import TableView, button, doubled, set_look, tool_button
from fishbowl_app.ui.widgets.editing import LinesDelegate

USUAL_S = 2700
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PlacesTable(TableView):
    """Rows edited in place: Enter or F2 edits, Del takes out, Alt and arrow keys change the order.

    Signals:
        typed: somebody begins to type a new name here. arg: the first letter.
    """

    typed = Signal(str)

    def __init__(
        self,
        name: str,
        model: FieldsModel,
        move: Callable[[str, int], None],
        delete: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._move, self._delete = move, delete
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setItemDelegate(LinesDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(1)
        self.setMinimumHeight(round(pixels() * 4.5))

    def chosen_id(self) -> str | None:
        """Return the id of the chosen row."""
        row = self.currentIndex().row()
        rows = self.model().rows
        return rows[row].id if 0 <= row < len(rows) else None

    def choose(self, row_id: str, column: int = 0) -> None:
        """Choose a row by its id."""
        row = next((n for n, row in enumerate(self.model().rows) if row.id == row_id), -1)
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, column))

    def show_rows(self, rows: list) -> None:
        """Show other rows; which one was chosen stays chosen."""
        chosen, column = self.chosen_id(), max(0, self.currentIndex().column())
        self.model().show_rows(rows)
        if chosen is not None and self.chosen_id() != chosen:
            self.choose(chosen, column)

    def share_width(self, needs: Sequence[float]) -> None:
        """Give each column what it needs, in heights of the text."""
        for column, need in enumerate(needs):
            self.setColumnWidth(column, round(need * pixels()))

    def up(self) -> None:
        """Move the chosen row up."""
        self._step(-1)

    def down(self) -> None:
        """Move the chosen row down."""
        self._step(1)

    def take_out(self) -> None:
        """Take the chosen row out; it can be undone."""
        chosen = self.chosen_id()
        if chosen is not None:
            self._delete(chosen)

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        own = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if self.state() is self.State.EditingState:
            return  # a key that the editor has used or does not want
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif (
            event.key() in ENTER and self.currentIndex().isValid() and self.state() is not self.State.EditingState
        ):
            self._edit()  # an editor that is open has used the key
        elif event.key() == Qt.Key.Key_Delete:
            self.take_out()
        elif event.text().strip() and event.text().isprintable() and not event.modifiers() & _COMMANDS:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _edit(self) -> None:
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            columns = range(self.model().columnCount())
            index = next(
                each
                for each in (index.siblingAtColumn(column) for column in columns)
                if each.flags() & Qt.ItemFlag.ItemIsEditable
            )
        self.setCurrentIndex(index)
        self.edit(index)

    def _step(self, step: int) -> None:
        chosen = self.chosen_id()
        if chosen is not None:
            self._move(chosen, step)


def slot_place(snapshot: Snapshot) -> int | None:
    """Return the place in the agenda for a new slot: after the last one or the marketplace, before what gathers
    what came out; None for the end."""
    before = [item.place for item in snapshot.agenda if item.kind in (Kind.SLOT, Kind.OPEN_SPACE)]
    after = [item.place for item in snapshot.agenda if item.kind in (Kind.CONVERGENCE, Kind.CLOSING)]
    return max(before) + 1 if before else min(after, default=None)


class Places(QWidget):
    """Adding, naming, ordering and closing of slots and spaces."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sheet = WallSheet(bridge.snapshot, bridge.now())
        slots, spaces = (make(bridge, lambda: self._sheet, self) for make in (slots_model, spaces_model))
        self.slots = PlacesTable(self.tr("Slots"), slots, self._move_slot, self._delete_slot, self)
        self.spaces = PlacesTable(self.tr("Spaces"), spaces, self._move_space, self._delete_space, self)
        prompt = self.tr("New space: name, Enter")
        self.new_space = TypingLine(prompt, prompt, self)
        self.new_space.returnPressed.connect(self.add_space)
        self.spaces.typed.connect(self._begin_space)
        self._add_slot = button(self.tr("Add a slot"), "plus", parent=self)
        self._add_slot.clicked.connect(self.add_slot)
        self._closing = button(self.tr("Closed in…"), "forbid", parent=self)
        self._closing.setToolTip(self.tr("In which slots this space cannot be used"))
        self._closing.clicked.connect(self._ask_closed)
        self._lay_out()
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def begin(self) -> None:
        """Put the focus where the first space is named, or to the list of them."""
        if self._sheet.spaces:
            self.spaces.setFocus()
            if not self.spaces.currentIndex().isValid():
                self.spaces.setCurrentIndex(self.spaces.model().index(0, 0))
        else:
            self.new_space.setFocus()

    def show_sheet(self, sheet: WallSheet) -> None:
        """Show slots and spaces as they are now."""
        self._sheet = sheet
        self.slots.show_rows(list(sheet.slots))
        self.spaces.show_rows(list(sheet.spaces))
        self._closing.setEnabled(bool(sheet.slots and sheet.spaces))

    def add_slot(self) -> None:
        """Add a slot after the last one, as long as that, and let it be named."""
        slots = self._bridge.snapshot.slots
        length = slots[-1].length_s if slots else USUAL_S
        at = slot_place(self._bridge.snapshot)
        title = self.tr("Breakouts {0}").format(len(slots) + 1)
        added = self._bridge.do(add_activity, Kind.SLOT, title, length, at=at)
        if added is not None:
            self.slots.choose(added.id, 1)

    def add_space(self) -> None:
        """Add the space that is named in the line."""
        kept, space = self._bridge.tried(add_space, self.new_space.text())
        set_look(self.new_space, "invalid", not kept)
        if kept:
            self.new_space.clear()
            self.spaces.choose(space.id)

    def toggle_closed(self, cell: tuple[str, str]) -> None:
        """Close a space in a slot, or open it again."""
        slot_id, space_id = cell
        closed = slot_id in self._bridge.snapshot.spaces[space_id].closed
        self._bridge.do(close_space, space_id, [slot_id], not closed)

    # --- inside ------------------------------------------------------------------------------------------

    def _begin_space(self, letter: str) -> None:
        """Let a new space be named by who types on in the list of them."""
        self.new_space.setFocus()
        self.new_space.insert(letter)

    def _move_slot(self, slot_id: str, step: int) -> None:
        """Let a slot change places with the next slot of the agenda, whatever stands between them."""
        slots = self._bridge.snapshot.slots
        at = next(number for number, slot in enumerate(slots) if slot.id == slot_id) + step
        if 0 <= at < len(slots):
            self._bridge.do(move_activity, slot_id, slots[at].place)

    def _delete_slot(self, slot_id: str) -> None:
        self._bridge.do(delete_activity, slot_id)

    def _move_space(self, space_id: str, step: int) -> None:
        self._bridge.do(move_space, space_id, max(0, self._bridge.snapshot.spaces[space_id].place + step))

    def _delete_space(self, space_id: str) -> None:
        self._bridge.do(delete_space, space_id)

    def _ask_closed(self) -> None:
        """Let slots be ticked in which the chosen space cannot be used."""
        space_id = self.spaces.chosen_id() or self._sheet.spaces[0].id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        space = self._sheet.snapshot.spaces[space_id]
        menu.addSection(doubled(space.name))
        for slot in self._sheet.slots:
            action = menu.addAction(doubled(slot_name(self._sheet.snapshot, slot.id, self._sheet.times)))
            action.setCheckable(True)
            action.setChecked(slot.id in space.closed)
            action.triggered.connect(lambda _=False, cell=(slot.id, space_id): self.toggle_closed(cell))
        menu.popup(self._closing.mapToGlobal(self._closing.rect().bottomLeft()))

    def _restyle(self) -> None:
        self.slots.share_width((5, 9, 4))
        self.spaces.share_width((8, 4.4, 8, 6, 6))

    def _tools(self, table: PlacesTable, *first: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap(0.5))
        QWidget.setTabOrder(table, first[0])
        for widget in first:
            row.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        if not any(isinstance(widget, QLineEdit) for widget in first):
            row.addStretch(1)
        name, before = table.accessibleName(), first[-1]
        for icon_name, words, deed in (
            ("up", self.tr("{0}: up"), table.up),
            ("down", self.tr("{0}: down"), table.down),
            ("delete", self.tr("{0}: delete"), table.take_out),
        ):
            made = tool_button(icon_name, words.format(name), self)
            made.clicked.connect(deed)
            row.addWidget(made)
            QWidget.setTabOrder(before, made)
            before = made
        return row

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(), 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(self.slots, 2)
        column.addLayout(self._tools(self.slots, self._add_slot))
        column.addSpacing(gap())
        column.addWidget(self.spaces, 3)
        column.addLayout(self._tools(self.spaces, self.new_space))
        column.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignLeft)
