"""Numbered paper slips, typed one after another."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import MOST_SLIPS
from fishbowl_app.model.errors import SlipTaken
from fishbowl_app.model.ops.notes import delete_notes
from fishbowl_app.model.ops.slips import expect_slips
from fishbowl_app.model.rules.slips import SlipState, slip_state
from fishbowl_app.ui.board.slips.entry import SlipEntry
from fishbowl_app.ui.board.slips.recent import GROUP, NUMBER, ROLE, TEXT, SlipsModel
from fishbowl_app.ui.board.slips.words import state_text
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.pages import Page
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets import EmptyState, PlainLabel, SplitView, TableView, button, row_height
from fishbowl_app.ui.widgets.editing import LinesDelegate
from fishbowl_app.ui.widgets.layouts import FlowLayout
from fishbowl_app.ui.widgets.saved import Labelled
from fishbowl_app.ui.widgets.scrolled import Scrolled

MOST_BUTTONS = 24  # missing numbers to press on


class SlipsPage(Page):
    """One box to type the next slip into, which slips are missing, and those that were entered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.entry = SlipEntry(desk.bridge, self)
        self.state = PlainLabel("", self, wrap=True)
        self.expected = QLineEdit(self)
        self.expected.setAccessibleName(self.tr("How many slips were handed in"))
        self.expected.setPlaceholderText("–")
        self.expected.setValidator(QIntValidator(0, MOST_SLIPS, self))
        self.expected.setMaximumWidth(pixels() * 8)
        self.model = SlipsModel(desk.bridge, self)
        self.table = self._table()
        self._missing = QWidget(self)
        self._missing.setLayout(FlowLayout(spacing=gap(0.5)))
        self._entered = QStackedWidget(self)
        self._lay_out()
        self.expected.editingFinished.connect(self._expect)
        desk.bridge.changed.connect(self._on_changed)
        self.entry.refused.connect(self._on_refused)
        self._refresh()

    def enter(self) -> None:
        self.entry.box.setFocus()

    def find(self) -> None:
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._delete()
        elif event.key() == Qt.Key.Key_Escape:
            self.entry.box.setFocus()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "board", "group", "participant"):
            self._refresh()

    def _on_refused(self, error: Exception) -> None:
        """Show the slip that has the number already."""
        if isinstance(error, SlipTaken):
            self.table.selectRow(self.model.row_of_slip(error.number))

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        state = slip_state(snapshot)
        self.entry.follow(snapshot)
        self.state.setText(state_text(state))
        if not self.expected.hasFocus():
            self.expected.setText("" if state.expected is None else str(state.expected))
        self._entered.setCurrentIndex(1 if state.given else 0)
        self._show_missing(state)

    def _show_missing(self, state: SlipState) -> None:
        layout = self._missing.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        for number in state.passed_over[:MOST_BUTTONS]:
            made = button(str(number), parent=self._missing)
            made.setAccessibleName(self.tr("Type slip {0}, which is missing").format(number))
            made.clicked.connect(self._go_to_missing)
            layout.addWidget(made)
        self._missing.setVisible(bool(state.passed_over))

    def _go_to_missing(self) -> None:
        self.entry.fill_number(int(self.sender().text()))
        self.entry.box.setFocus()

    def _expect(self) -> None:
        typed = self.expected.text().strip()
        wanted = int(typed) if typed.isdecimal() and int(typed) else None
        if wanted != self.desk.bridge.snapshot.board.slips:
            self.desk.bridge.tried(expect_slips, wanted)

    def _delete(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        ids = [note.id for row in rows if (note := self.model.note_at(row)) is not None]
        if ids and self.desk.bridge.tried(delete_notes, ids)[0]:
            said = self.tr("%n slip(s) deleted. Undo brings them back.", "", len(ids))
            self.desk.bridge.say(said, Tone.DONE)

    def _table(self) -> TableView:
        table = TableView(self.tr("Slips that are entered"), self)
        table.setModel(self.model)
        table.setItemDelegate(LinesDelegate(table))
        table.setSelectionMode(TableView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(TableView.EditTrigger.DoubleClicked | TableView.EditTrigger.EditKeyPressed)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, rows in ((NUMBER, 2), (ROLE, 3), (GROUP, 3)):
            header.resizeSection(column, round(row_height() * rows))
        return table

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(gap(2))
        above.addWidget(self.state, 1)
        above.addWidget(Labelled(self.tr("Handed in"), self.expected, self))
        empty = EmptyState(
            "note-add",
            self.tr("No slips yet"),
            self.tr("Type the words of the first slip, then Enter. The next number comes by itself."),
            parent=self,
        )
        self._entered.addWidget(empty)
        self._entered.addWidget(self.table)
        typed = Scrolled(self)  # large text in a low window
        typed.body.setContentsMargins(0, gap(), gap(), 0)
        typed.body.addLayout(above)
        typed.body.addWidget(self._missing)
        typed.body.addWidget(self.entry)
        typed.body.addStretch(1)
        entered = QWidget(self)
        beside = QVBoxLayout(entered)
        beside.setContentsMargins(0, gap(), 0, 0)
        beside.addWidget(self._entered)
        body = SplitView("slips", self.desk.settings, parent=self)
        body.add_panes(typed, entered, stretch=(4, 5), start=(4, 5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(body)
