"""The room for the notes: all that was captured or brought in, to find, read and change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.ops.notes import delete_notes
from fishbowl_app.ui.board.page import Page
from fishbowl_app.ui.board.wall.inspector import NoteInspector
from fishbowl_app.ui.board.wall.note_model import (
    GROUP,
    NOTE_ROLE,
    ROUND,
    TEXT,
    TIME,
    WHO,
    NoteFilter,
    NoteModel,
    Wanted,
)
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.imports import import_file
from fishbowl_app.ui.imports.draft import Mode
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import (
    EmptyState,
    RoomHeader,
    SearchField,
    SplitView,
    TableView,
    button,
    row_height,
)

ENOUGH_ROWS = 29  # a room narrower than so many row heights shows fewer columns


class BoardPage(Page):
    """A table of notes with search and filters, and the chosen note in full beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = NoteModel(desk.bridge, self)
        self.filter = NoteFilter(self.model, self)
        self.search = SearchField(self.tr("Find in notes"), self)
        self.round, self.group, self.role = (self._choice(name) for name in self._filter_names())
        self.table = self._table()
        self.nothing_fits = EmptyState(
            "search", self.tr("No note fits"), self.tr("There are others."), self.tr("Show all"), self
        )
        self._found = QStackedWidget(self)
        self.inspector = NoteInspector(desk, self)
        self._header = RoomHeader(self.tr("Notes"), "", self)
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.search.went_down.connect(self.table.setFocus)
        self.nothing_fits.acted.connect(self._show_all)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        desk.bridge.changed.connect(self._on_changed)
        desk.actions["import"].triggered.connect(self._import)
        self.setAcceptDrops(True)
        self._refresh()

    def enter(self) -> None:
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.filter.index(0, TEXT))
        self.table.setFocus()

    def find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def chosen(self) -> list[str]:
        """Return the ids of the notes that are selected."""
        return [index.data(NOTE_ROLE).id for index in self.table.selectionModel().selectedRows()]

    def delete_chosen(self) -> None:
        """Take the selected notes out; undo brings them back."""
        ids = self.chosen()
        row = self.table.currentIndex().row()
        if ids and self.desk.bridge.tried(delete_notes, ids)[0]:
            self.desk.bridge.say(self.tr("%n note(s) deleted. Undo brings them back.", "", len(ids)), Tone.DONE)
            self.table.setCurrentIndex(self.filter.index(min(row, self.filter.rowCount() - 1), TEXT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.table.hasFocus():
            self.delete_chosen()
        elif event.matches(QKeySequence.StandardKey.Paste):
            import_file(self.desk, self, Mode.NOTES, pasted=QApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls()[:1]:
            import_file(self.desk, self, Mode.NOTES, path=Path(url.toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow room the words of the notes come first: the rest stands beside them."""
        super().resizeEvent(event)
        wide = self.width() >= row_height() * ENOUGH_ROWS
        for column in (WHO, TIME):
            self.table.setColumnHidden(column, not wide)

    # --- inside ------------------------------------------------------------------------------------------

    def _import(self) -> None:
        if self.isVisible():
            import_file(self.desk, self, Mode.NOTES)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note", "group", "activity"):
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self.desk.bridge.snapshot
        rounds = [(item.title, item.id) for item in snapshot.agenda]
        groups = [(group.name, group.id) for group in snapshot.group_list]
        roles = sorted({note.role for note in snapshot.notes.values() if note.role}, key=str.casefold)
        for box, choices in ((self.round, rounds), (self.group, groups), (self.role, [(r, r) for r in roles])):
            self._fill(box, choices)
        self._stack.setCurrentIndex(1 if snapshot.notes else 0)
        self._count()
        self._show_current()

    def _fill(self, box: QComboBox, choices: list[tuple[str, str]]) -> None:
        """Offer other choices; what was chosen stays chosen if it is still there."""
        if [box.itemData(row) for row in range(1, box.count())] == [value for _, value in choices]:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for text, value in choices:
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
        box.blockSignals(False)
        if box.currentData() != chosen:
            self._filter()

    def _filter(self) -> None:
        self.filter.show_wanted(
            Wanted(self.search.text(), self.round.currentData(), self.group.currentData(), self.role.currentData())
        )
        self._count()

    def _show_all(self) -> None:
        """Let all notes through again."""
        self.search.clear()
        for box in (self.round, self.group, self.role):
            box.setCurrentIndex(0)
        self._filter()
        self.enter()

    def _count(self) -> None:
        shown, there = self.filter.rowCount(), self.model.rowCount()
        self._found.setCurrentWidget(self.table if shown else self.nothing_fits)
        text = self.tr("%n note(s)", "", there)
        if shown != there:
            text = self.tr("{0} of {1}").format(shown, text)
        self._header.set_subtitle(text)

    def _show_current(self) -> None:
        note = self.table.currentIndex().data(NOTE_ROLE)
        self.inspector.show_note(note.id if note else None)

    def _filter_names(self) -> tuple[str, str, str]:
        return self.tr("All rounds"), self.tr("All groups"), self.tr("All roles")

    def _choice(self, all_of_them: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Show only: {0}").format(all_of_them))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(9)
        box.addItem(all_of_them, None)
        box.currentIndexChanged.connect(lambda _: self._filter())
        return box

    def _table(self) -> TableView:
        table = TableView(self.tr("Notes"), self)
        table.setModel(self.filter)
        table.setSelectionMode(TableView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(TableView.EditTrigger.DoubleClicked | TableView.EditTrigger.EditKeyPressed)
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, rows in ((ROUND, 4), (WHO, 3.5), (GROUP, 3.5), (TIME, 2)):
            header.resizeSection(column, round(row_height() * rows))
        return table

    def _lay_out(self) -> None:
        add = button(self.tr("Take a note"), "note-add", "primary", self)
        add.clicked.connect(self.desk.actions["take_note"].trigger)
        bring_in = button(self.tr("Import…"), "import", parent=self)
        bring_in.clicked.connect(self._import)
        for made in (bring_in, add):
            self._header.add(made)
        filters = QHBoxLayout()
        filters.addWidget(self.search, 2)
        for box in (self.round, self.group, self.role):
            filters.addWidget(box, 1)
        body = SplitView("notes", self.desk.settings, parent=self)
        beside = QScrollArea(self)
        beside.setWidget(self.inspector)
        beside.setWidgetResizable(True)
        beside.setFrameShape(QScrollArea.Shape.NoFrame)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setMinimumWidth(self.inspector.minimumSizeHint().width() + gap(2))
        self._found.addWidget(self.table)
        self._found.addWidget(self.nothing_fits)
        body.add_panes(self._found, beside, stretch=(3, 1))
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(1))
        column.addLayout(filters)
        column.addWidget(body, 1)
        empty = EmptyState(
            "notes",
            self.tr("No notes yet"),
            self.tr("Press N or Ctrl+N anywhere, type, Enter. Round, role and time come by themselves."),
            self.tr("Take a note"),
            self,
        )
        empty.acted.connect(self.desk.actions["take_note"].trigger)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(3), gap(2), gap(3), gap(2))
        layout.setSpacing(gap(1.5))
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 1)
