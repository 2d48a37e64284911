"""The forms that were taken in, the last one first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Compares, Response
from fishbowl_app.model.ops.responses import delete_response
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.newest_first import Index, NewestFirst
from fishbowl_app.ui.questions.chosen import Chosen
from fishbowl_app.ui.questions.collect.key_back import SHOWN
from fishbowl_app.ui.questions.collect.lines import ENTER
from fishbowl_app.ui.questions.collect.words import answers_short, answers_text, place_name, response_name
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import EmptyState, SearchField, TableView

NUMBER, PLACE, ANSWERS, GROUP = range(4)
PRECISION = 20  # rows that are looked at for the width of a column
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class EnteredModel(NewestFirst):
    """One row a form: its number, framing or moment, how much was answered, group."""

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self.ids = self.newest()
        bridge.changed.connect(self._on_changed)
        chosen.changed.connect(self.follow)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)  # in a narrow window it may be cut
        if orientation is not Qt.Orientation.Horizontal or role not in roles:
            return None
        form = self._chosen.form
        framings = form is not None and form.compares is Compares.FRAMINGS
        place = self.tr("Framing") if framings else self.tr("Moment")
        return (self.tr("No."), place, self.tr("Answers"), self.tr("Group"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        response = self.response_at(index.row()) if index.isValid() else None
        if response is None or role not in _TEXT_ROLES:
            return None
        snapshot = self._bridge.snapshot
        if index.column() == NUMBER:
            return "–" if response.number is None else str(response.number)
        if index.column() == PLACE:
            return place_name(snapshot, response.condition_id)
        if index.column() == ANSWERS:
            shown = role == Qt.ItemDataRole.DisplayRole
            return answers_short(snapshot, response) if shown else answers_text(snapshot, response)
        group = snapshot.groups.get(response.group_id or "")
        return group.name if group else ""

    def response_at(self, row: int) -> Response | None:
        """Return the form of a row."""
        return self._bridge.snapshot.responses.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def row_of(self, response_id: str) -> int:
        """Return the row of a form, -1 if it is not here."""
        return self.ids.index(response_id) if response_id in self.ids else -1

    def row_of_number(self, number: int) -> int:
        """Return the first row of that number, -1 if there is none."""
        responses = self._bridge.snapshot.responses
        return next((row for row, key in enumerate(self.ids) if responses[key].number == number), -1)

    def newest(self) -> list[str]:
        form = self._chosen.form
        rows = self._bridge.snapshot.responses_of(form.id) if form else []
        return [row.id for row in sorted(rows, key=lambda row: (-row.at, -(row.number or 0), row.id))]

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*SHOWN):
            self.follow()


class EnteredTable(TableView):
    """The rows, with Enter and Del.

    Signals:
        opened: Enter was pressed on a row. arg: the id of its form.
        taken_out: Del was pressed. arg: the id of the form.
    """

    opened = Signal(str)
    taken_out = Signal(str)

    def event(self, event: QEvent) -> bool:
        # the key of this list is not to be taken by an action of the window that has the same
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        response = self.model().response_at(self.currentIndex().row())
        if event.key() in ENTER and response:
            self.opened.emit(response.id)
        elif event.key() == Qt.Key.Key_Delete and response:
            self.taken_out.emit(response.id)
        else:
            super().keyPressEvent(event)


class Entered(QWidget):
    """The forms that were taken in: found by number, opened to be corrected, deleted.

    Signals:
        opened: one is to be looked at or corrected. arg: its id.
    """

    opened = Signal(str)

    def __init__(self, bridge: SessionBridge, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._chosen = bridge, chosen
        self.model = EnteredModel(bridge, chosen, self)
        self.search = SearchField(self.tr("Find a form by its number"), self)
        self.table = self._table()
        self._lay_out()
        self.search.searched.connect(self._find)
        self.search.returnPressed.connect(self._open_found)
        self.search.went_down.connect(self.table.setFocus)
        self.table.opened.connect(self.opened)
        self.table.taken_out.connect(self._delete)
        self.table.doubleClicked.connect(lambda index: self.opened.emit(self.model.response_at(index.row()).id))
        bridge.changed.connect(self._refresh)
        chosen.changed.connect(self._refresh)
        self._refresh()

    def show_response(self, response_id: str) -> None:
        """Choose a form in the list."""
        self._choose(self.model.row_of(response_id))

    # --- inside ------------------------------------------------------------------------------------------

    def _find(self, typed: str) -> None:
        if typed.isdecimal():
            self._choose(self.model.row_of_number(int(typed)))

    def _open_found(self) -> None:
        row = self.table.currentIndex().row()
        response = self.model.response_at(row)
        if response is not None and self.search.text().strip() == str(response.number):
            self.opened.emit(response.id)

    def _choose(self, row: int) -> None:
        self.table.clearSelection()
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, NUMBER))

    def _delete(self, response_id: str) -> None:
        row = self.model.row_of(response_id)
        snapshot = self._bridge.snapshot
        name = response_name(snapshot, snapshot.responses[response_id])
        if self._bridge.tried(delete_response, response_id)[0]:
            self._choose(min(row, self.model.rowCount() - 1))
            self._bridge.say(self.tr("{0} deleted. Undo brings it back.").format(name), Tone.DONE)

    def _refresh(self) -> None:
        form = self._chosen.form
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)
        if form is not None:
            snapshot = self._bridge.snapshot
            self.table.setColumnHidden(NUMBER, not form.numbered)
            self.table.setColumnHidden(PLACE, len(snapshot.conditions_of(form.id)) < 2)
            self.table.setColumnHidden(GROUP, not form.asks_group)
            self.search.setVisible(form.numbered)

    def _table(self) -> EnteredTable:
        table = EnteredTable(self.tr("Forms that were taken in"), self)
        table.setModel(self.model)
        table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        table.setEditTriggers(TableView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in (PLACE, GROUP):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(PRECISION)
        for column in (NUMBER, ANSWERS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        empty = EmptyState(
            "import",
            self.tr("No forms yet"),
            self.tr("Type the answers of the first one beside, with Enter after each."),
            parent=self,
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(), 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
