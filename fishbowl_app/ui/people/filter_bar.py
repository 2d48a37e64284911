"""Search and filters above the list of people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Presence
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.people.boxes import MarkBox, group_choices
from fishbowl_app.ui.people.cells import PRESENCE_ICONS
from fishbowl_app.ui.people.filter import NO_GROUP, Wanted
from fishbowl_app.ui.texts import presence_text
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import SearchField, button


class FilterBar(QWidget):
    """Who is shown: by words, group and presence.

    Signals:
        wanted: arg: Wanted.
        went_down: the Down key was pressed in the search.
    """

    wanted = Signal(object)
    went_down = Signal()

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.search = SearchField(self.tr("Find: name, group, role, remark"), self)
        self.group = MarkBox(self.tr("Show only this group"), badges=True, parent=self)
        self.presence = MarkBox(self.tr("Show only who is"), badges=False, parent=self)
        for box in (self.group, self.presence):
            box.activated.connect(self._tell)
        self._all = button(self.tr("Show all"), kind="quiet", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.search, 2)
        row.addWidget(self.group, 1)
        row.addWidget(self.presence, 1)
        row.addWidget(self._all)
        self.search.searched.connect(self._tell)
        self.search.went_down.connect(self.went_down)
        self._all.clicked.connect(self.reset)
        bridge.changed.connect(self._on_changed)
        self._show_groups()
        self._show_presences()
        self._tell()

    def reset(self) -> None:
        """Show everybody again."""
        self.search.clear()
        self.group.setCurrentIndex(0)
        self.presence.setCurrentIndex(0)
        self._tell()

    def current(self) -> Wanted:
        """Return who is to be shown."""
        presence = self.presence.currentData()
        return Wanted(
            self.search.text().strip(), self.group.currentData(), Presence(presence) if presence else None
        )

    def _tell(self) -> None:
        wanted = self.current()
        self._all.setVisible(not wanted.everybody)
        self.wanted.emit(wanted)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("group"):
            self._show_groups()
            self._tell()

    def _show_groups(self) -> None:
        everybody, alone = (QIcon(), self.tr("All groups"), None), (QIcon(), self.tr("Without a group"), NO_GROUP)
        choices = [everybody, *group_choices(self._bridge.snapshot), alone]
        self.group.show_choices(choices, self.group.currentData())

    def _show_presences(self) -> None:
        each = [(icon(*PRESENCE_ICONS[presence]), presence_text(presence), presence) for presence in Presence]
        self.presence.show_choices([(QIcon(), self.tr("Here or not"), None), *each], None)
