"""What the tables of the rotation share: a column for each round."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fishbowl_app.model.entities import Activity, State
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import round_name
from fishbowl_app.ui.texts import state_text
from fishbowl_app.ui.widgets import tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class RoundsModel(QAbstractTableModel):
    """A table with a column for each round."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rounds: list[Activity] = []
        self.labels: dict[str, str] = {}

    @property
    def snapshot(self) -> Snapshot:
        """The session as it is now."""
        return self._bridge.snapshot

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rounds)

    def round_header(self, section: int, role: int) -> object:
        """Return what stands above the column of a round."""
        held = self.rounds[section]
        name = round_name(self.snapshot, held)
        if role == Role.DisplayRole:
            return name if held.state is State.PLANNED else f"{name} · {state_text(held.state)}"
        return tooltip_text(held.question) if role == Role.ToolTipRole else None
