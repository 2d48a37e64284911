"""The list of people on the screen: keys, widths, what can be done with the chosen ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from fishbowl_app.model.entities import Participant, Presence
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.people.cells import Column, heading
from fishbowl_app.ui.people.delegate import PeopleDelegate
from fishbowl_app.ui.people.filter import PeopleFilter
from fishbowl_app.ui.people.model import PeopleModel
from fishbowl_app.ui.texts import presence_text
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import TableView, row_height

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
# How the columns share the width, and what each needs to be of use, in times the text size.
_SHARES = {Column.NAME: (26, 13), Column.GROUP: (22, 8), Column.ROLE: (24, 8), Column.NOTE: (28, 7)}
# What goes first where there is no room; it stays in the tool tip.
_GIVE_WAY = (Column.TURNS, Column.NOTE, Column.HIDDEN, Column.ROLE)


class PeopleTable(TableView):
    """Enter or F2 edits, Del takes out, Ctrl+C copies rows; letters are left to the room.

    Signals:
        chosen: other rows are selected.
        wants_out: Del was pressed.
        menu_wanted: arg: the place on the screen.
    """

    chosen = Signal()
    wants_out = Signal()
    menu_wanted = Signal(object)

    def __init__(self, people: PeopleModel, shown: PeopleFilter, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("People"), parent)
        self._shown = shown
        self.setProperty(LETTERS_OFF, True)
        self.setModel(shown)
        delegate = PeopleDelegate(people, self)
        delegate.closeEditor.connect(people.group_alone)
        self.setItemDelegate(delegate)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        theme_notifier().changed.connect(self._share_width)
        self._share_width()

    def selected(self) -> list[Participant]:
        """Return who is selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [person for row in rows if (person := self._shown.person(row)) is not None]

    def choose(self, participant_id: str) -> None:
        """Select somebody alone and bring them into view."""
        row = self._shown.row_of(participant_id)
        if row >= 0:
            self.setCurrentIndex(self._shown.index(row, max(0, self.currentIndex().column())))
            self.scrollTo(self.currentIndex())

    def edit_cell(self, participant_id: str, column: Column) -> None:
        """Edit a cell of somebody; who is selected stays selected."""
        index = self._shown.index(self._shown.row_of(participant_id), column)
        self.setFocus()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
        self.edit(index)

    def choose_row(self, row: int) -> None:
        """Select the row, or the last one where there are fewer."""
        if self._shown.rowCount():
            self.setCurrentIndex(self._shown.index(min(row, self._shown.rowCount() - 1), Column.NAME))

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as cells, as a spreadsheet would."""
        columns = (Column.NAME, Column.GROUP, Column.ROLE, Column.NOTE, Column.PRESENCE)
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        texts = ("\t".join(str(self._shown.index(row, column).data() or "") for column in columns) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(texts))

    def event(self, event: QEvent) -> bool:
        # A key of this list is not to be taken by an action of the window that has the same.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & _MODIFIERS
        if plain and event.key() in (*_ENTER, Qt.Key.Key_F2) and index.isValid():
            self._edit(index)
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.wants_out.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_rows()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and index.column() != Column.HIDDEN:
            super().keyPressEvent(event)
        elif plain and event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # for the room; not a search for a row
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event) -> None:
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _edit(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(Column.NAME)
        self.setCurrentIndex(index)
        self.edit(index)

    def _share_width(self) -> None:
        """Give each column what it needs and share the rest; where there is too little some are hidden."""
        header = self.horizontalHeader()
        needed = {column: max(_width(column), header.sectionSizeHint(column)) for column in Column}
        room, hidden = self.viewport().width(), set()
        for column in _GIVE_WAY:
            if sum(width for other, width in needed.items() if other not in hidden) > room:
                hidden.add(column)
        rest = room - sum(width for column, width in needed.items() if column not in hidden)
        shares = {column: share for column, (share, _) in _SHARES.items() if column not in hidden}
        for column, width in needed.items():
            self.setColumnHidden(column, column in hidden)
            more = max(0, rest) * shares.get(column, 0) // sum(shares.values())
            self.setColumnWidth(column, width + more)


def _width(column: Column) -> int:
    """Return how wide a column must be."""
    if column in _SHARES:
        return _SHARES[column][1] * pixels()
    head = QFontMetrics(font(TextSize.SMALL, bold=True)).horizontalAdvance(heading(column)) + gap(3)
    if column is not Column.PRESENCE:
        return head
    words = QFontMetrics(font())
    longest = max(words.horizontalAdvance(presence_text(presence)) for presence in Presence)
    return max(head, longest + row_height() + gap(2))
