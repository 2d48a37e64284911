"""The table beside a chart, as high as its rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from fishbowl_app.ui.questions.results.figure_rows import Figures
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets import TableView, row_height, tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresModel(QAbstractTableModel):
    """One column of names, all others of figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.figures = Figures((), ())

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        if figures != self.figures:
            self.beginResetModel()
            self.figures = figures
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.figures.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.figures.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.figures.heads):
            return None
        if role == Role.TextAlignmentRole and section:
            return RIGHT
        if role == Role.ToolTipRole:
            return tooltip_text(self.figures.heads[section])
        return self.figures.heads[section] if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.figures.rows[index.row()]
        match role:
            case Role.DisplayRole:
                return " ".join(row[index.column()].split())
            case Role.ToolTipRole:
                return tooltip_text(row[index.column()])
            case Role.AccessibleTextRole if index.column() == 0:
                return self.figures.heard_row(row)
            case Role.TextAlignmentRole if index.column():
                return RIGHT
        return None


class FiguresTable(TableView):
    """Shows such figures; the page scrolls, the table does so only from side to side."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._figures = FiguresModel(self)
        self.setModel(self._figures)
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setMaximumSectionSize(pixels() * 20)
        theme_notifier().changed.connect(self._fit)

    @property
    def figures(self) -> Figures:
        """What is shown."""
        return self._figures.figures

    def show_figures(self, figures: Figures) -> None:
        """Show other figures; the column of names goes where nothing has one."""
        self._figures.show_figures(figures)
        self.setColumnHidden(0, not any(row[0] for row in figures.rows))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        bar = self.horizontalScrollBar().sizeHint().height()
        rows = len(self.figures.rows) * row_height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + bar + 2 * self.frameWidth())
