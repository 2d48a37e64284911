"""What can be done with the chosen people: a row of buttons, and the same as a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import FlowLayout, PlainLabel, badge_icon, button, doubled, mark_size, tool_button

MARKS = {
    Presence.PRESENT: "people_present",
    Presence.LATE: "people_late",
    Presence.LEFT: "people_left",
    Presence.EXPECTED: "people_expected",
}


class MarkBar(QWidget):
    """Buttons for the chosen people, and one for all who are expected.

    Signals:
        group_chosen: arg: the name of a group, "" for none.
        new_group_wanted: a group is to be typed.
    """

    group_chosen = Signal(str)
    new_group_wanted = Signal()

    def __init__(self, bridge: SessionBridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._actions = bridge, actions
        self.chosen = PlainLabel("", self, tone="quiet")
        self.chosen.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        flow = FlowLayout(self, gap(0.5))
        flow.addWidget(self.chosen)
        for name in MARKS.values():
            flow.addWidget(self._button(actions[name]))
        self.groups = tool_button("group", self.tr("Group"), self, with_text=True)
        self.groups.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(lambda: self._fill_groups(self._menu))
        self.groups.setMenu(self._menu)
        flow.addWidget(self.groups)
        flow.addWidget(self._button(actions["people_delete"]))
        self.everybody = button("", "person-present", parent=self)
        self.everybody.clicked.connect(actions["people_all_present"].trigger)
        flow.addWidget(self.everybody)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_state(self, chosen: int, expected: int, *, live: bool) -> None:
        """Show how many people are chosen, and how many are expected; `live`: the room is seen."""
        self.chosen.setText(self.tr("%n chosen:", "", chosen) if chosen else self.tr("Nobody chosen:"))
        for name in (*MARKS.values(), "people_delete"):
            self._actions[name].setEnabled(chosen > 0 and live)
        self._actions["people_erase"].setEnabled(chosen == 1 and live)
        self.groups.setEnabled(chosen > 0)
        self._actions["people_all_present"].setEnabled(expected > 0 and live)
        self.everybody.setEnabled(expected > 0)
        self.everybody.setText(self.tr("Mark all %n expected as present", "", expected))
        self.everybody.setVisible(expected > 0)

    def show_menu(self, place: QPoint) -> None:
        """Show the same deeds as a menu."""
        menu = QMenu(self)
        menu.addActions([self._actions[name] for name in MARKS.values()])
        menu.addSeparator()
        groups = menu.addMenu(self.groups.icon(), self.tr("Group"))
        self._fill_groups(groups)
        menu.addSeparator()
        menu.addActions([self._actions["people_delete"], self._actions["people_erase"]])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _restyle(self) -> None:
        self.chosen.setMinimumHeight(self.groups.sizeHint().height())

    def _button(self, action: QAction) -> QToolButton:
        made = tool_button("person", "", self, with_text=True)
        made.setDefaultAction(action)
        made.setAccessibleName(action.text().replace("&&", "&"))
        return made

    def _fill_groups(self, menu: QMenu) -> None:
        snapshot: Snapshot = self._bridge.snapshot
        menu.clear()
        for group in snapshot.group_list:
            action = menu.addAction(badge_icon(group.label, group.colour), doubled(group.name))
            action.triggered.connect(lambda _=False, name=group.name: self.group_chosen.emit(name))
        menu.addAction(self.tr("No group")).triggered.connect(lambda: self.group_chosen.emit(""))
        menu.addSeparator()
        menu.addAction(self.tr("Another group: type its name…")).triggered.connect(self.new_group_wanted)
        menu.setMinimumWidth(mark_size().width() * 5)
