"""The themes beside the board, or the regions of a canvas: their names, their notes, their order."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QWidget,
)

from fishbowl_app.model import text
from fishbowl_app.ui.board.wall.themes_model import NAME, NOTES, VOTES, ThemesModel
from fishbowl_app.ui.widgets import TableView, row_height
from fishbowl_app.ui.widgets.editing import KeepingDelegate, line_editor

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
FIGURE = 1.7  # least width of a column of figures, in row heights
NAME_NEEDS = 3.7
CLOSE = 0.8  # of the height of rows elsewhere: many themes are to be seen at once
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ThemesTable(TableView):
    """Enter or F2 renames; letters are left to the page.

    Signals:
        filtered: only the notes of a theme are to be shown, or all again. arg: its key.
        menu_wanted: arg: the place on the screen.
    """

    filtered = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, themes: ThemesModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Themes"), parent)
        self.themes = themes
        self._came_from: QWidget | None = None
        self.setModel(themes)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        delegate = _NameDelegate(self)
        self.setItemDelegate(delegate)
        delegate.closeEditor.connect(self._edited)  # after the table, which takes the focus
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        themes.modelAboutToBeReset.connect(self._remember)
        themes.modelReset.connect(self._go_back)
        self._kept: tuple[list[str], str] = ([], "")

    def show_canvas(self, canvas_id: str | None) -> None:
        """Show the regions of a canvas; None: the themes."""
        self.themes.show_canvas(canvas_id)
        self.setAccessibleName(self.tr("Themes") if canvas_id is None else self.tr("Regions"))

    def selected_keys(self) -> list[str]:
        """Return the rows that are selected, from top to bottom; what is in none, too."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.themes.rows[row].key for row in rows if row < len(self.themes.rows)]

    def key(self) -> str:
        """Return the row on which one stands, "" for none."""
        row = self.currentIndex().row()
        return self.themes.rows[row].key if 0 <= row < len(self.themes.rows) else ""

    def choose(self, key: str) -> None:
        """Go to a theme."""
        row = self.themes.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self.themes.index(row, NAME))
            self.scrollTo(self.currentIndex())

    def rename(self, key: str) -> None:
        """Let somebody type the name of a row; afterwards the focus goes back to where it was."""
        if self.themes.row_of(key) < 0:
            return
        focus = QApplication.focusWidget()
        self._came_from = focus if focus is not self else None
        self.choose(key)
        self.setFocus()
        self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & HELD and self.state() is not QAbstractItemView.State.EditingState
        if plain and event.key() in ENTER and self.key():
            self.rename(self.key())
        elif plain and event.key() == Qt.Key.Key_Space and self.key():
            self.filtered.emit(self.key())
        elif plain and event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow table the names come before the votes."""
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)  # whether or not it is there now
        needed = row_height() * NAME_NEEDS + self._figure_width(NOTES) + self._figure_width(VOTES) + bar
        self.setColumnHidden(VOTES, self.width() < needed)
        for column in (NOTES, VOTES):
            self.horizontalHeader().resizeSection(column, self._figure_width(column))

    def _restyle(self) -> None:
        super()._restyle()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(round(row_height() * CLOSE))
        rows.setDefaultSectionSize(round(row_height() * CLOSE))

    def _figure_width(self, column: int) -> int:
        return max(round(row_height() * FIGURE), self.horizontalHeader().sectionSizeHint(column))

    def _edited(self) -> None:
        came_from, self._came_from = self._came_from, None
        if came_from is not None:
            came_from.setFocus()

    def _remember(self) -> None:
        self._kept = (self.selected_keys(), self.key())

    def _go_back(self) -> None:
        """Stand where one stood before all rows were read anew."""
        keys, key = self._kept
        self.choose(key)
        flags = self.selectionModel().SelectionFlag
        for each in keys:
            row = self.themes.row_of(each)
            if row >= 0:
                self.selectionModel().select(self.themes.index(row, NAME), flags.Select | flags.Rows)


class _NameDelegate(KeepingDelegate):
    """Edits a name no longer than a theme may have."""

    def make_editor(self, parent: QWidget, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        line = line_editor(self.tr("Name of the theme"), parent, text.THEME.limit)
        line.setPlaceholderText(line.accessibleName())
        return line
