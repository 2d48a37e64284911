"""The options with the ranks that one group gave them: Space chooses, a digit is the rank."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.rules.agreement import priorities_of
from fishbowl_app.model.rules.dots import letter_of
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.openspace.convergence.words import translate
from fishbowl_app.ui.openspace.table import Index, Role
from fishbowl_app.ui.widgets import ListView, badge_icon, tooltip_text


class PrioritiesModel(QAbstractListModel):
    """The options in their order, and what one group chose."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []
        self.chosen: list[str] = []  # ids of options, the first first
        self._titles: list[str] = []
        self._colour = ""

    def show_group(self, snapshot: Snapshot, group_id: str | None) -> None:
        """Show what a group chose; None: no group."""
        options = snapshot.option_list
        ids, titles = [option.id for option in options], [option.title for option in options]
        group = snapshot.groups.get(group_id or "")
        self._colour = group.colour if group else ""
        self.chosen = [item.option_id for item in priorities_of(snapshot, group.id)] if group else []
        if (ids, titles) != (self.ids, self._titles):
            self.beginResetModel()
            self.ids, self._titles = ids, titles
            self.endResetModel()
        elif ids:
            self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        rank = self._rank(self.ids[index.row()])
        letter, title = letter_of(index.row()), self._titles[index.row()]
        match role:
            case Role.DisplayRole:
                return translate("Convergence", "{0}  {1}").format(letter, title)
            case Role.AccessibleTextRole if rank:
                return translate("Convergence", "{0}, {1}: chosen, rank {2}").format(letter, title, rank)
            case Role.AccessibleTextRole:
                return translate("Convergence", "{0}, {1}: not chosen").format(letter, title)
            case Role.ToolTipRole:
                return tooltip_text(title)
            case Role.DecorationRole:
                return badge_icon(str(rank) if rank else "", self._colour if rank else "")
        return None

    def with_rank(self, option_id: str, rank: int) -> list[str]:
        """Return what the group would have chosen with an option at a rank from 1; 0 takes it out."""
        others = [chosen for chosen in self.chosen if chosen != option_id]
        if rank:
            others.insert(rank - 1, option_id)
        return others

    def toggled(self, option_id: str) -> list[str]:
        """Return what the group would have chosen with an option put last, or taken out if it is chosen."""
        return self.with_rank(option_id, 0 if option_id in self.chosen else len(self.chosen) + 1)

    def _rank(self, option_id: str) -> int:
        return self.chosen.index(option_id) + 1 if option_id in self.chosen else 0


class PrioritiesList(ListView):
    """The list of such rows.

    Signals:
        wanted: the group is to have chosen something else. arg: ids of options, the first first.
    """

    wanted = Signal(list)

    def __init__(self, model: PrioritiesModel, parent: QWidget | None = None) -> None:
        super().__init__(translate("Convergence", "What the group chose"), parent)
        self._options = model
        self.setAccessibleDescription(
            translate("Convergence", "Space chooses an option, a digit gives it a rank.")
        )
        self.setProperty(LETTERS_OFF, True)
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(ListView.ResizeMode.Adjust)
        self.clicked.connect(lambda index: self.wanted.emit(model.toggled(model.ids[index.row()])))

    def event(self, event: QEvent) -> bool:
        # Del of this list is no command of the window
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, options = self.currentIndex().row(), self._options
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        option_id = options.ids[row] if 0 <= row < len(options.ids) else ""
        if option_id and plain and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(options.toggled(option_id))
        elif option_id and plain and event.text() in tuple("0123456789"):
            self.wanted.emit(options.with_rank(option_id, int(event.text())))
        elif option_id and plain and event.key() == Qt.Key.Key_Delete:
            self.wanted.emit(options.with_rank(option_id, 0))
        elif event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)
