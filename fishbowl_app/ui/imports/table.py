"""The rows of the import as they are gone through."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.imports.draft import Line
from fishbowl_app.ui.imports.model import FATE, FIRST, TICK, PreviewModel
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import TableView, row_height

_SAMPLE = 60  # rows that decide how wide a column begins
_WIDEST, _FATE_LEAST = 20, 12  # times the width of an "m"


class PreviewTable(TableView):
    """Space ticks the chosen rows; Enter goes on to the dialog, which agrees.

    Signals:
        toggled: Space was pressed. arg: the numbers of the chosen rows that can be ticked.
        moved: another row is the current one, or others are chosen.
    """

    toggled = Signal(object)
    moved = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rows of the import"), parent)
        self._preview = model
        self.setModel(model)
        self.setEditTriggers(TableView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(lambda: self.moved.emit())
        self.selectionModel().selectionChanged.connect(lambda: self.moved.emit())
        model.modelReset.connect(self._to_top)
        self._least = 0
        self._needed: dict[int, int] = {}  # the width that the words of each column take
        theme_notifier().changed.connect(self._fit_again)

    def fit_columns(self, least_width: int) -> None:
        """Give every column the room that its first rows need, within reason.

        Args:
            least_width: of a column of the source, for the box above it; in pixels.
        """
        self._least = least_width
        self._needed.clear()
        words, model = self.fontMetrics(), self._preview
        em, rows = words.horizontalAdvance("m"), range(min(_SAMPLE, model.rowCount()))
        for column in range(model.columnCount()):
            texts = [model.data(model.index(row, column)) or "" for row in rows]
            needed = max((words.horizontalAdvance(text) for text in texts), default=0) + gap(4)
            least = max(self.horizontalHeader().sectionSizeHint(column), least_width if column >= FIRST else 0)
            if column == TICK:
                needed += row_height()
            elif column == FATE:
                needed, least = needed + row_height(), em * _FATE_LEAST
            self._needed[column] = needed
            self.setColumnWidth(column, max(least, min(needed, em * _WIDEST)))
        self._give_spare_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or event.modifiers():
            super().keyPressEvent(event)
            return
        self.toggled.emit([line.source.number for line in self.chosen() if line.ticked is not None])

    def chosen(self) -> list[Line]:
        """Return the rows that are chosen, or the current one."""
        ranges = self.selectionModel().selection()  # selectedRows() takes seconds for thousands
        rows = {row for part in ranges for row in range(part.top(), part.bottom() + 1)} or {
            self.currentIndex().row()
        }
        return [line for row in sorted(rows) if (line := self._preview.line(row)) is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_spare_width()

    def _give_spare_width(self) -> None:
        """Let the sentences have what no column needs, rather than the last column."""
        last = self._preview.columnCount() - 1
        if last <= FATE or not self._needed:
            return
        others = sum(self.columnWidth(column) for column in range(last) if column != FATE)
        tail = max(self._least, min(self._needed[last], self.fontMetrics().averageCharWidth() * 40))
        wanted = min(self._needed[FATE], self.viewport().width() - others - tail)
        if wanted > self.columnWidth(FATE):
            self.setColumnWidth(FATE, wanted)

    def _fit_again(self) -> None:
        self.fit_columns(self._least)

    def _to_top(self) -> None:
        if self._preview.rowCount():
            self.setCurrentIndex(self._preview.index(0, FATE))
