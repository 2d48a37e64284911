"""The headings of a document with their pages: to jump to, and to read for those who do not see the pages."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from fishbowl_app.print_jobs import PageTitle
from fishbowl_app.ui.widgets import TableView
from fishbowl_app.ui.widgets.words import tooltip_text

_INDENT = "\u2003"  # for each level: an em


class HeadingsModel(QAbstractTableModel):
    """A row for each heading: what it is called, and the page it is on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles: tuple[PageTitle, ...] = ()

    def show_titles(self, titles: tuple[PageTitle, ...]) -> None:
        """Show other headings; where only pages or words differ, the rows stay."""
        if len(titles) != len(self.titles):
            self.beginResetModel()
            self.titles = titles
            self.endResetModel()
        elif titles != self.titles:
            self.titles = titles
            self.dataChanged.emit(self.index(0, 0), self.index(len(titles) - 1, 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.titles)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        title = self.titles[index.row()]
        page = str(title.page + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return page if index.column() else _INDENT * title.level + title.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("page {0}").format(page) if index.column() else title.words
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return tooltip_text(title.words) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Heading"), self.tr("Page"))[section]


class HeadingsList(TableView):
    """The list; whoever goes to a row goes to its page.

    Signals:
        wanted: a page is wanted. arg: its number, from 0.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Headings of the PDF and their pages"), parent)
        self._headings = HeadingsModel(self)
        self.setModel(self._headings)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.clicked.connect(self._on_row)

    @property
    def titles(self) -> tuple[PageTitle, ...]:
        """The headings that are listed."""
        return self._headings.titles

    def show_titles(self, titles: tuple[PageTitle, ...]) -> None:
        """List other headings."""
        self._headings.show_titles(titles)

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid() and self.hasFocus():
            self.wanted.emit(self._headings.titles[index.row()].page)
