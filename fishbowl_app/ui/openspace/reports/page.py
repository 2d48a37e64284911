"""What came out of the breakouts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.reports import delete_report
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.openspace.reports.form import ReportForm
from fishbowl_app.ui.openspace.reports.state import Item, items, rows, tally_text
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import EmptyState, PlainLabel, SplitView
from fishbowl_app.ui.widgets.rows import RowsList

SHOWN = ("activity", "topic", "space", "report", "note", "action", "participant", "group", "timebox", "details")
WALKS = ("report_next", "report_before")  # their letters work in the list; all others are nothing there


class ReportsPage(Page):
    """The breakouts with what has arrived of them, and beside them the report of the chosen one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._items: list[Item] = []
        self._shown = ""  # the key of the row that the form shows
        self.tally = PlainLabel("", self, wrap=True)
        self.list = RowsList(self.tr("Reports"), self)
        self.list.setAccessibleDescription(self.tr("Enter: to its fields. Delete: take the report out."))
        self.form = ReportForm(desk.bridge, self)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self._stack.currentWidget() is self.nothing:
            self.nothing.button.setFocus()
        else:
            self.list.setFocus()

    def shut(self) -> None:
        self.form.commit()

    def step(self, by: int) -> None:
        """Go to another report; what was typed in this one is saved first."""
        number = self.list.currentIndex().row() + by
        if 0 <= number < len(self.list.rows.rows):
            self.list.choose(number)

    # --- showing -----------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.form.commit()

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches(*SHOWN):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        none_before = not self._items  # then nobody chose the row that is the current one
        self._items = items(snapshot)
        empty = not self._items and not snapshot.actions
        self._stack.setCurrentWidget(self.nothing if empty else self._whole)
        self.tally.setText(tally_text(self._items))
        self.list.show_rows(rows(snapshot, self._items))
        if none_before or not self.list.currentIndex().isValid():
            self.list.choose(0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._shown = self.list.key()
        self.form.show_item(next((item for item in self._items if item.topic.id == self._shown), None))

    def _on_chosen(self) -> None:
        """Follow the list, unless something in the form was refused and waits to be mended."""
        if self.list.key() == self._shown:
            return
        before = self.list.rows.number_of(self._shown)
        if before >= 0 and not self.form.commit():
            self.list.choose(before)
        else:
            self._show_chosen()

    # --- inside ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = self.desk.actions.letter_of_room(event, WALKS)
        if not self.list.hasFocus():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Right:
            self.form.focus_first()
        elif letter is not None:
            self.desk.actions[letter].trigger()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.list.opened.connect(lambda _: self.form.focus_first())
        self.list.taken_out.connect(self._take_out)
        self.take({"report_next": self._next, "report_before": self._before})
        self.nothing.acted.connect(self.desk.actions["page_wall"].trigger)
        self.desk.bridge.changed.connect(self._on_changed)

    def _take_out(self, key: str) -> None:
        """Take a report out that arrived by mistake; the list says again that it is missing."""
        if self.desk.bridge.snapshot.report_of(key) is None:
            return
        if self.desk.bridge.tried(delete_report, key)[0]:
            self.desk.bridge.say(self.tr("The report was taken out. Undo brings it back."), Tone.DONE)

    def _next(self) -> None:
        self.step(1)

    def _before(self) -> None:
        self.step(-1)

    def _lay_out(self) -> None:
        self.nothing = EmptyState(
            "notes",
            self.tr("No breakouts yet"),
            self.tr("What comes out of the breakouts is kept here. Put topics on the agenda wall first."),
            self.tr("Go to the agenda wall"),
            self,
        )
        self._whole = QWidget(self)
        body = SplitView("reports", self.desk.settings, parent=self._whole)
        self.list.setMinimumWidth(pixels() * 16)
        body.add_panes(self.list, self.form, stretch=(2, 5))
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.tally)
        column.addWidget(body, 1)
        self._stack = QStackedWidget(self)
        for page in (self._whole, self.nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, gap(), 0, 0)
        layout.addWidget(self._stack)
