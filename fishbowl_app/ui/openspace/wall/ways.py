"""Who goes where: a suggested way through the slots for everybody, within the sizes of the spaces."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from fishbowl_app.model.rules.arranged import arrange_problem
from fishbowl_app.model.rules.openspace import Arrangement, itineraries
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.openspace_texts import slot_name, slot_times, topic_name
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.dialogs.shape import WIDE, dialog_buttons, dialog_column, shape
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.theme import pixels
from fishbowl_app.ui.widgets import PlainLabel, SearchField, TableView, button
from fishbowl_app.ui.widgets.words import tooltip_text

_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class WaysModel(QAbstractTableModel):
    """A row for each person, a column for each slot; the first column is the name."""

    def __init__(self, snapshot: Snapshot, now: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        asked, times = arrange_problem(snapshot), slot_times(snapshot, now)
        found = itineraries(asked.problem, Arrangement(asked.problem.published))
        labels = labels_of(snapshot)
        self.heads = [self.tr("Name"), *(slot_name(snapshot, each, times) for each in asked.slot_ids)]
        self.rows = [
            [labels[person.id], *(_stop(snapshot, found[person.id].get(n)) for n in range(len(asked.slot_ids)))]
            for person in snapshot.people
            if person.id in found
        ]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self.rows[index.row()][index.column()]
        if role in _TEXT_ROLES:
            return text
        return tooltip_text(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.heads[section] if shown else None

    def as_text(self) -> str:
        """Return the whole table for a spreadsheet."""
        return "\n".join("\t".join(row) for row in (self.heads, *self.rows))


class WaysShown(QSortFilterProxyModel):
    """The rows that hold what is searched; without a search those of people for whom anything is suggested."""

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        searched = bool(self.filterRegularExpression().pattern())
        return super().filterAcceptsRow(row, parent) if searched else any(self.sourceModel().rows[row][1:])


class WaysDialog(QDialog):
    """The table with a search; it can be copied into a spreadsheet. It shows the wall as it was when it opened."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who goes where"))
        self.model = WaysModel(bridge.snapshot, bridge.now(), self)
        self._shown = WaysShown(self)
        self._shown.setSourceModel(self.model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self.search = SearchField(self.tr("Find a person or a topic"), self)
        self.search.searched.connect(self._shown.setFilterFixedString)
        self.table = TableView(self.tr("Who goes where"), self)
        self.table.setModel(self._shown)
        self.table.setEditTriggers(TableView.EditTrigger.NoEditTriggers)
        self.copy = button(self.tr("Copy"), "copy", parent=self)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.model.as_text()))
        self.search.went_down.connect(self.table.setFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        words = self.tr(
            "A suggestion from what people chose: no more go to a space than it holds. Everybody may go elsewhere."
        )
        about = self.tr("It is about the wall in use. Who chose nothing that fits is found by a search.")
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.reject)
        self.copy.setAutoDefault(False)
        layout = dialog_column(self)
        layout.addWidget(PlainLabel(f"{words} {about}", self, wrap=True))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(dialog_buttons(close, left=(self.copy,)))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(pixels() * 8)
        header.setSectionResizeMode(header.ResizeMode.Stretch)  # the columns share the width of the window
        shape(self, WIDE, 640)


def _stop(snapshot: Snapshot, topic_id: str | None) -> str:
    """Return where somebody goes: space and topic; "" where nothing is suggested."""
    if topic_id is None:
        return ""
    topic = snapshot.topics[topic_id]
    space = snapshot.spaces.get(topic.space_id or "")
    return f"{space.name} · {topic_name(topic)}" if space else topic_name(topic)
