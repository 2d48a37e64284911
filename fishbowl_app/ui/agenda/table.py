"""The table of the agenda: keys, dragging, and columns that give way where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from fishbowl_app.model.entities import State
from fishbowl_app.model.rules.agenda import Line
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.agenda.cells import Column, about, heading
from fishbowl_app.ui.agenda.delegate import AgendaDelegate, row_pixels
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.day_texts import late_text
from fishbowl_app.ui.texts import state_text
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets.views import TableView

_KEYS = Qt.KeyboardModifier
_MODIFIERS = _KEYS.ControlModifier | _KEYS.AltModifier | _KEYS.MetaModifier
# What goes first where there is no room; it stays in the tool tip and is heard.
_GIVE_WAY = (Column.LATE, Column.PLANNED)


class AgendaTable(TableView):
    """The activities with their times. A digit types the minutes, F2 or Enter edits; letters do nothing.

    Signals:
        chosen: another row is the current one, or its activity has changed. arg: Line or None.
    """

    chosen = Signal(object)

    def __init__(self, model: AgendaModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Agenda"), parent)
        self._agenda = model
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setItemDelegate(AgendaDelegate(self))
        self._set_up_keys_and_dragging()
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.shown.connect(self._tell)
        theme_notifier().changed.connect(self._share_width)
        self._share_width()

    def line(self) -> Line | None:
        """Return the current row."""
        return self._agenda.line(self.currentIndex().row())

    def choose(self, activity_id: str) -> None:
        """Make an activity the current row and bring it into view."""
        row = self._agenda.row_of(activity_id)
        if row >= 0:
            column = max(Column.TITLE, self.currentIndex().column())
            self.setCurrentIndex(self._agenda.index(row, column))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & _MODIFIERS
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and index.isValid():
            self._edit(index)
        elif plain and event.text().isdigit() and index.isValid():
            self._type_minutes(index, event)
        elif plain and event.text().isprintable() and event.text():
            event.ignore()  # nothing; not a search for a row
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self.scrollTo(self.currentIndex())

    def _set_up_keys_and_dragging(self) -> None:
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def _edit(self, index: QModelIndex) -> None:
        if index.column() != Column.MINUTES:
            index = index.siblingAtColumn(Column.TITLE)
        self.setCurrentIndex(index)
        self.edit(index)

    def _type_minutes(self, index: QModelIndex, event: QKeyEvent) -> None:
        minutes = index.siblingAtColumn(Column.MINUTES)
        self.setCurrentIndex(minutes)
        self.edit(minutes, QAbstractItemView.EditTrigger.AnyKeyPressed, event)

    def _tell(self) -> None:
        self.chosen.emit(self.line())

    def _restyle(self) -> None:
        super()._restyle()
        self.verticalHeader().setMinimumSectionSize(row_pixels())
        self.verticalHeader().setDefaultSectionSize(row_pixels())

    def _share_width(self) -> None:
        """Give each column what its words need, and the title the rest, which may cost a column."""
        widths = {column: _width(column) for column in Column if column is not Column.TITLE}
        left = self.viewport().width() - sum(widths.values()) - pixels() * 20
        for column in _GIVE_WAY:
            self.setColumnHidden(column, left < 0)
            left += widths[column] if left < 0 else 0
        for column, width in widths.items():
            self.setColumnWidth(column, width)


def _width(column: Column) -> int:
    """Return how wide a column must be for its heading and the longest it may say."""
    examples = {
        Column.NUMBER: ["00"],
        Column.MINUTES: ["000:00"],
        Column.PLANNED: ["00:00"],
        Column.REAL: [f"00:00 – {about('00:00')}"],
        Column.LATE: [late_text(35_940), late_text(-35_940)],
        Column.STATE: [state_text(state) for state in State],
    }[column]
    words, head = QFontMetrics(font(bold=True)), QFontMetrics(font(TextSize.SMALL, bold=True))
    width = max(head.horizontalAdvance(heading(column)), *map(words.horizontalAdvance, examples))
    return width + gap(3) + (round(pixels() * 1.2) + gap() if column is Column.STATE else 0)
