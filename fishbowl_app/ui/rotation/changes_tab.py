"""What a proposed plan changes, one by one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fishbowl_app.model.rules.proposal import Change, Move
from fishbowl_app.ui.change_words import change_text
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.rotation.rounds_model import Index
from fishbowl_app.ui.rotation.sheet import Sheet
from fishbowl_app.ui.rotation.tab import InspectorTab
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ListView, PlainLabel, tooltip_text

Role = Qt.ItemDataRole


class ChangesModel(QAbstractListModel):
    """The changes of a proposal, a row for each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Change | Move, ...] = ()
        self._words: list[str] = []

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the changes of what is proposed now."""
        rows = sheet.proposal.steps if sheet.proposal else ()
        words = [change_text(sheet.snapshot, change) for change in rows]
        if (rows, words) != (self.rows, self._words):
            self.beginResetModel()
            self.rows, self._words = rows, words
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._words[index.row()]
        if role == Role.DecorationRole:
            return icon("change", "accent")
        return tooltip_text(self._words[index.row()]) if role == Role.ToolTipRole else None


class ChangesTab(InspectorTab):
    """The list of changes; choosing one goes to its cell."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = ChangesModel(self)
        self.list = ListView(self.tr("What the proposed plan changes"), self)
        self.list.setModel(self.model)
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(ListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleDescription(self.tr("Choosing a change goes to its cell in the table."))
        self.list.selectionModel().currentChanged.connect(self._go_to)
        self.none = PlainLabel("", self, tone="quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.none)
        layout.addStretch(0)

    def show_sheet(self, sheet: Sheet) -> None:
        self.model.show_sheet(sheet)
        self.list.setVisible(bool(self.model.rows))
        self.none.setVisible(not self.model.rows)
        self.none.setText(
            self.tr("Nothing is proposed. Plan again, or look for another plan: what would change is listed here.")
            if sheet.planned
            else self.tr("Nothing is planned yet.")
        )

    def _go_to(self, index: Index) -> None:
        if index.isValid():
            change = self.model.rows[index.row()]
            who = change.participant_id if isinstance(change, Move) else change.comes or change.was
            self.went_to.emit(change.round_id, who or "")
