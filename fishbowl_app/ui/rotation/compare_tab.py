"""The plan in use, the proposed one and the limit, figure by figure."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.plan_figures import Figure, figures
from fishbowl_app.ui.rotation.rounds_model import Index, Role
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.theme import font, gap
from fishbowl_app.ui.widgets import PlainLabel, TableView, icon_size, tooltip_text

IN_USE, PROPOSED, LIMIT = range(3)
_MARKS = {1: ("ok", "ok"), -1: ("warning", "warn")}


class CompareModel(QAbstractTableModel):
    """A row for each figure; in use, proposed, limit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Figure] = []

    def show_rows(self, rows: list[Figure]) -> None:
        """Show other figures."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        shown = (row.in_use, row.proposed, row.limit)[index.column()]
        marked = row.better if index.column() == PROPOSED else 0
        if role == Role.DisplayRole:
            return shown
        if role == Role.FontRole:
            return font(bold=bool(marked))
        if role == Role.DecorationRole:
            return icon(*_MARKS[marked]) if marked else None
        if role == Role.AccessibleTextRole:
            return self._words(index)
        return tooltip_text(self._words(index)) if role == Role.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.rows[section].name
        return self._titles()[section]

    def _titles(self) -> tuple[str, str, str]:
        return (
            translate("Rotation", "In use"),
            translate("Rotation", "Proposed"),
            translate("Rotation", "Limit"),
        )

    def _words(self, index: Index) -> str:
        row = self.rows[index.row()]
        shown = (row.in_use, row.proposed, row.limit)[index.column()]
        marks = {1: translate("Rotation", "better"), -1: translate("Rotation", "worse"), 0: ""}
        mark = marks[row.better if index.column() == PROPOSED else 0]
        words = f"{row.name}, {self._titles()[index.column()]}: {shown}"
        return f"{words}, {mark}" if mark else words


class CompareTab(InspectorTab):
    """The figures of the plan in use, of what is proposed, and what no plan can better."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = CompareModel(self)
        self.table = TableView(self.tr("The plan in use, the proposed one and the limit"), self)
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.verticalHeader().show()
        self.table.setIconSize(icon_size() * 0.8)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PROPOSED, header.ResizeMode.Stretch)
        header.setMinimumSectionSize(1)
        self.says = PlainLabel("", self, tone="quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.setSpacing(gap())
        layout.addWidget(self.table, 1)
        layout.addWidget(self.says)
        layout.addStretch(0)

    def show_sheet(self, sheet: Sheet) -> None:
        found = figures(sheet.asked.problem, sheet.measures, sheet.proposal) if sheet.asked else []
        self.model.show_rows(found)
        self.table.setVisible(bool(found))
        self.says.setText(
            self.tr("The limit is what no plan can better.") if found else self.tr("Nothing is planned yet.")
        )
