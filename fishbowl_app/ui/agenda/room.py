"""The room for the agenda."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from fishbowl_app.error_texts import error_text
from fishbowl_app.model.changes import Changes
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.errors import KeepsItsPlace
from fishbowl_app.model.ops.agenda import delete_activity, duplicate_activity, move_activity
from fishbowl_app.model.ops.details import edit_details
from fishbowl_app.model.rules.agenda import Line, in_the_way
from fishbowl_app.ui.agenda.add_line import AddLine
from fishbowl_app.ui.agenda.chosen import DEEDS, ChosenPanel
from fishbowl_app.ui.agenda.footer import AgendaFooter
from fishbowl_app.ui.agenda.model import AgendaModel
from fishbowl_app.ui.agenda.table import AgendaTable
from fishbowl_app.ui.agenda.templates import TemplateMenu
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.room import Room
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import EmptyState, RoomHeader, button, tooltip_text
from fishbowl_app.ui.widgets.saved import SavedLine

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own number for no limit
_WIDE = 80  # times the text size: from here on what is chosen stands beside the table


class AgendaRoom(Room):
    """The activities with their times: planned, real and projected."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.start_at = SavedLine(self.tr("Planned start of the day"), self._save_start, self)
        self.start_at.setPlaceholderText(self.tr("such as 10:00"))
        self.templates = TemplateMenu(desk.bridge, self)
        self.header = self._header()
        self.model = AgendaModel(desk.bridge, self)
        self.table = AgendaTable(self.model, self)
        self.chosen = ChosenPanel(desk.bridge, desk.actions, self)
        self.add_line = AddLine(desk.bridge, self)
        self.footer = AgendaFooter(self)
        self.empty = self._empty()
        self._tips = {name: desk.actions[name].toolTip() for name in DEEDS}
        self._pages = QStackedWidget(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()
        self._show_all()

    def enter(self) -> None:
        """Show the times of now, choose what runs or comes next, and give the table the focus."""
        self.model.tick(self.desk.ticker.clock.now())
        snapshot = self.desk.bridge.snapshot
        first = snapshot.live or snapshot.next_activity
        if not self.table.currentIndex().isValid() and snapshot.agenda:
            self.table.choose((first or snapshot.agenda[-1]).id)
        (self.table if snapshot.agenda else self.add_line.title).setFocus()

    # --- following ---------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("activity", "timebox", "details"):
            self._show_all()

    def _on_tick(self, now: Reading) -> None:
        if self.isVisible():
            self.model.tick(now)

    def _show_all(self) -> None:
        snapshot = self.desk.bridge.snapshot
        self.start_at.show_value(snapshot.details.start_at)
        self._pages.setCurrentIndex(0 if snapshot.agenda else 1)
        self.chosen.setVisible(bool(snapshot.agenda))
        self._show_times()
        if self.isVisible():
            self._allow_deeds()

    def _show_times(self) -> None:
        self.footer.show_day(self.desk.bridge.snapshot, self.desk.bridge.now())

    def _on_chosen(self, line: Line | None) -> None:
        self.chosen.show_line(line)
        if self.isVisible():
            self._allow_deeds()

    # --- doing -------------------------------------------------------------------------------------------

    def _save_start(self, text: str) -> bool:
        return self.desk.bridge.tried(edit_details, start_at=text)[0]

    def _add(self) -> None:
        self.add_line.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.table.currentIndex().row()
        line = self.table.line()
        if line is not None and 0 <= row + by < self.model.rowCount():
            self.desk.bridge.do(move_activity, line.activity.id, row + by)
            self.table.scrollTo(self.table.currentIndex())

    def _double(self) -> None:
        line = self.table.line()
        made = self.desk.bridge.do(duplicate_activity, line.activity.id) if line else None
        if made is not None:
            self.table.choose(made.id)

    def _delete(self) -> None:
        line = self.table.line()
        if line is not None:
            self.desk.bridge.do(delete_activity, line.activity.id)

    # --- set up ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.desk.bridge.changed.connect(self._on_changed)
        self.desk.ticker.ticked.connect(self._on_tick)
        self.model.shown.connect(self._show_times)
        self.table.chosen.connect(self._on_chosen)
        self.add_line.added.connect(self.table.choose)
        theme_notifier().changed.connect(self._share_room)
        # Methods and no lambdas: the actions outlive this room, and Qt lets go of a method when it goes.
        deeds: dict[str, Callable[[], None]] = {
            "activity_add": self._add,
            "activity_up": self._up,
            "activity_down": self._down,
            "activity_double": self._double,
            "activity_delete": self._delete,
        }
        for name, deed in deeds.items():
            self.desk.actions[name].triggered.connect(deed)
            self.desk.actions[name].setEnabled(False)

    def _allow_deeds(self) -> None:
        """Keys such as Del belong to the room that is seen; what cannot be done now is grey."""
        row, rows = self.table.currentIndex().row(), self.model.rowCount()
        reasons = {"activity_up": self._reason(-1), "activity_down": self._reason(1)}
        possible = {
            "activity_up": row > 0 and not reasons["activity_up"],
            "activity_down": 0 <= row < rows - 1 and not reasons["activity_down"],
        }
        self.desk.actions["activity_add"].setEnabled(True)
        for name in DEEDS:
            self.desk.actions[name].setEnabled(possible.get(name, row >= 0))
            self.desk.actions[name].setToolTip(tooltip_text(reasons.get(name, "")) or self._tips[name])

    def _reason(self, by: int) -> str:
        """Return why the chosen activity cannot be moved that way although there is a row, or ""."""
        line, snapshot = self.table.line(), self.desk.bridge.snapshot
        chosen = snapshot.activities.get(line.activity.id) if line else None
        if chosen is None or not 0 <= chosen.place + by < len(snapshot.agenda):
            return ""
        begun = in_the_way(snapshot, chosen, chosen.place + by)
        return "" if begun is None else error_text(KeepsItsPlace(begun.id, begun.state.value), snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._allow_deeds()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for name in ("activity_add", *DEEDS):
            self.desk.actions[name].setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Put what is chosen beside the table where there is room, else below it."""
        self.start_at.setFixedWidth(round(pixels() * 8.5))
        wide = self.width() >= _WIDE * pixels()
        directions = QBoxLayout.Direction
        self._middle.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.chosen.set_tall(wide)
        self.chosen.setMinimumWidth(round(pixels() * 22) if wide else 0)
        self.chosen.setMaximumWidth(round(pixels() * 22) if wide else QWIDGETSIZE_MAX)

    def _empty(self) -> EmptyState:
        text = self.tr("Begin with a template and change what differs today, or type the first activity below.")
        made = EmptyState("agenda", self.tr("Nothing on the agenda yet"), text, parent=self)
        made.add_button(self._template_button("primary"))
        return made

    def _template_button(self, kind: str = "") -> QWidget:
        made = button(self.tr("From a template"), "agenda", kind, self)
        made.setMenu(self.templates)
        return made

    def _header(self) -> RoomHeader:
        made = RoomHeader(self.tr("Agenda"), parent=self)
        made.add_field(self.tr("Day starts at"), self.start_at)
        made.add(self._template_button())
        return made

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self._middle.setSpacing(gap())
        self._middle.addWidget(self._pages, 1)
        self._middle.addWidget(self.chosen)
        layout = self.column()
        layout.addWidget(self.header)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.add_line)
        layout.addWidget(self.footer)
