"""The list of all topics beside the wall: what the wall shows, as words, and every deed by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.openspace.wall.board import ENTER
from fishbowl_app.ui.openspace.wall.board_model import Index
from fishbowl_app.ui.openspace.wall.deeds import Deeds
from fishbowl_app.ui.openspace.wall.drags import drag
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.openspace.wall.topics_model import Column, TopicsModel, Which, heading
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import ChoiceBox, SearchField, TableView

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# What each column needs, in heights of the text, and which go first where there is no room: the tool tip has all.
_NEEDS = {Column.TITLE: 9, Column.CONVENERS: 7, Column.SPACE: 6, Column.INTEREST: 6, Column.MARKS: 7}
_GIVE_WAY = (Column.INTEREST, Column.CONVENERS, Column.MARKS, Column.SPACE)


class TopicsTable(TableView):
    """Enter edits the chosen topic, Del takes it off the wall; several can be chosen to be merged.

    Signals:
        chosen: other rows are chosen.
        opened: arg: the id of a topic to be edited.
        menu_wanted: arg: the place on the screen.
    """

    chosen = Signal()
    opened = Signal(str)
    menu_wanted = Signal(object)

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("All topics"), parent)
        self._deeds = deeds
        self._sheet: WallSheet | None = None
        self.topics = TopicsModel(self)
        self.setProperty(LETTERS_OFF, True)
        self.setModel(self.topics)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        self.doubleClicked.connect(self._open)
        theme_notifier().changed.connect(self._share_width)

    def show_sheet(self, sheet: WallSheet) -> None:
        """Show the topics of another sheet; who was chosen stays chosen."""
        self._sheet = sheet
        chosen = self.topic_ids()
        self.topics.show_sheet(sheet)
        self._choose(chosen)
        self._share_width()

    def show_only(self, words: str, which: Which) -> None:
        """Show some of the topics."""
        chosen = self.topic_ids()
        self.topics.show_only(words, which)
        self._choose(chosen)

    def topic_ids(self) -> list[str]:
        """Return the chosen topics, the current one first."""
        current = self.currentIndex().row()
        rows = sorted(
            (index.row() for index in self.selectionModel().selectedRows()), key=lambda r: (r != current, r)
        )
        return [self.topics.rows[row].topic_id for row in rows if row < len(self.topics.rows)]

    def choose_topic(self, topic_id: str) -> bool:
        """Choose a topic alone; False where it is not shown."""
        row = self.topics.row_of(topic_id)
        if row >= 0:
            self._choose([topic_id])
        if row >= 0:
            self.scrollTo(self.topics.index(row, Column.TITLE))
        return row >= 0

    def begin(self) -> None:
        """Take the focus, with a row chosen."""
        if not self.currentIndex().isValid() and self.topics.rows:
            self.setCurrentIndex(self.topics.index(0, Column.TITLE))
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        if shortcut and event.key() == Qt.Key.Key_Delete and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ids, plain = self.topic_ids(), not event.modifiers() & _COMMANDS
        if plain and event.key() in ENTER and ids:
            self.opened.emit(ids[0])
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers() and ids:
            self._deeds.move(ids[0], None)
        elif event.text() and event.text().isprintable() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # for the page; not a search for a row
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        card = self._sheet.cards.get(next(iter(self.topic_ids()), "")) if self._sheet else None
        if card is not None:
            drag(self, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _open(self, index: Index) -> None:
        self.opened.emit(self.topics.rows[index.row()].topic_id)

    def _choose(self, topic_ids: list[str]) -> None:
        """Choose these rows again where they went elsewhere."""
        rows = [row for topic_id in topic_ids if (row := self.topics.row_of(topic_id)) >= 0]
        if not rows or self.topic_ids() == topic_ids:
            return
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(self.topics.index(rows[0], Column.TITLE), flags.ClearAndSelect | flags.Rows)
        for row in rows[1:]:
            selection.select(self.topics.index(row, Column.TITLE), flags.Select | flags.Rows)

    def _share_width(self) -> None:
        """Give each column what it needs and the title the rest; where there is too little some are hidden."""
        small, unit = QFontMetrics(font(TextSize.SMALL, bold=True)), pixels()
        widths = {column: _NEEDS.get(column, 0) * unit for column in Column}
        widths[Column.NUMBER] = max(small.horizontalAdvance(heading(Column.NUMBER)), 2 * unit) + gap(2.5)
        words = QFontMetrics(font())
        slots = {row.state or row.texts[Column.SLOT] for row in self.topics.rows} | {heading(Column.SLOT)}
        widths[Column.SLOT] = min(8 * unit, max(map(words.horizontalAdvance, slots)) + gap(3))
        left = self.viewport().width() - sum(widths.values())
        for column in _GIVE_WAY:
            self.setColumnHidden(column, left < 0)
            left += widths[column] if left < 0 else 0
        for column, width in widths.items():
            if column is not Column.TITLE:
                self.setColumnWidth(column, round(width))


class TopicsList(QWidget):
    """The table under a search and a choice of which are shown."""

    def __init__(self, deeds: Deeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Find in topics"), self)
        self.which = ChoiceBox(self.tr("Show only"), 8, self)
        for which, words in self._sorts():
            self.which.addItem(words, which)
        self.table = TopicsTable(deeds, self)
        self.search.searched.connect(self._filter)
        self.search.went_down.connect(self.table.begin)
        self.search.returnPressed.connect(self.table.begin)
        self.which.activated.connect(self._filter)
        top = QHBoxLayout()
        top.setSpacing(gap(0.5))
        top.addWidget(self.search, 3)
        top.addWidget(self.which, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap(), 0, 0)
        column.setSpacing(gap(0.5))
        column.addLayout(top)
        column.addWidget(self.table, 1)

    def show_all(self) -> None:
        """Let all topics through again."""
        self.search.clear()
        self.which.setCurrentIndex(0)
        self._filter()

    def _filter(self) -> None:
        self.table.show_only(self.search.text(), Which(self.which.currentData()))

    def _sorts(self) -> list[tuple[Which, str]]:
        return [
            (Which.ALL, self.tr("All")),
            (Which.ON_WALL, self.tr("On the wall")),
            (Which.NOT_YET, self.tr("Not on the wall yet")),
            (Which.MARKED, self.tr("With marks")),
            (Which.CLOSED, self.tr("Merged or withdrawn")),
        ]
