"""All topics as rows: those on the wall, those not yet, and those that were merged or withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from fishbowl_app.model.entities import Topic
from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.model.rules.wall import carried, cell_of, conveners
from fishbowl_app.openspace_texts import interest_text, mark_word, names, slot_name
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.openspace.wall.board_model import Index, Role
from fishbowl_app.ui.openspace.wall.sheet import WallSheet
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.words import translate


class Column(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    TITLE = 1
    CONVENERS = 2
    SLOT = 3
    SPACE = 4
    INTEREST = 5
    MARKS = 6


class Which(StrEnum):
    """Which topics are shown."""

    ALL = "all"
    ON_WALL = "on_wall"
    NOT_YET = "not_yet"
    MARKED = "marked"
    CLOSED = "closed"  # merged or withdrawn


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic; `state` is what became of it where it is not to be held."""

    topic_id: str
    number: int
    texts: tuple[str, ...]  # by column
    state: str
    placed: bool
    marked: bool
    found_by: str

    @property
    def heard(self) -> str:
        """All of it in one line."""
        return ", ".join(filter(None, (*self.texts, self.state)))


class TopicsModel(QAbstractTableModel):
    """The topics of a sheet by number, as far as they are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TopicRow, ...] = ()
        self._all: tuple[TopicRow, ...] = ()
        self._words: list[str] = []
        self._which = Which.ALL

    def show_sheet(self, sheet: WallSheet) -> None:
        """Show the topics of another sheet."""
        self._all = tuple(_row(sheet, topic) for topic in sheet.snapshot.topic_list)
        self._filter()

    def show_only(self, words: str, which: Which) -> None:
        """Show only topics with all these words, of one sort."""
        self._words, self._which = list(by_letters(words)[0]), which
        self._filter()

    def row_of(self, topic_id: str) -> int:
        """Return the row of a topic, -1 where it is not shown."""
        return next((number for number, row in enumerate(self.rows) if row.topic_id == topic_id), -1)

    def _filter(self) -> None:
        after = tuple(row for row in self._all if self._is_wanted(row))
        if [row.topic_id for row in after] != [row.topic_id for row in self.rows]:
            self.beginResetModel()
            self.rows = after
            self.endResetModel()
        elif after != self.rows:
            self.rows = after
            self.dataChanged.emit(self.index(0, 0), self.index(len(after) - 1, len(Column) - 1))

    def _is_wanted(self, row: TopicRow) -> bool:
        fits = {
            Which.ALL: True,
            Which.ON_WALL: row.placed,
            Which.NOT_YET: not row.placed and not row.state,
            Which.MARKED: row.marked,
            Which.CLOSED: bool(row.state),
        }
        return fits[self._which] and all(word in row.found_by for word in self._words)

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return heading(Column(section))
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        if role == Role.DisplayRole:
            return row.state if row.state and column is Column.SLOT else row.texts[column]
        if role == Role.AccessibleTextRole:
            return row.heard if column is Column.TITLE else row.texts[column]
        if role == Role.ToolTipRole:
            return tooltip_text(row.heard)
        if role == Role.ForegroundRole and row.state:
            return theme().text_quiet
        if role == Role.DecorationRole and column is Column.MARKS and row.marked:
            return icon("warning", "warn")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        held = index.isValid() and not self.rows[index.row()].state
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if held else Qt.ItemFlag.NoItemFlags)


def heading(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.NUMBER: translate("OpenSpace", "No."),
        Column.TITLE: translate("OpenSpace", "Topic"),
        Column.CONVENERS: translate("OpenSpace", "Conveners"),
        Column.SLOT: translate("OpenSpace", "Slot"),
        Column.SPACE: translate("OpenSpace", "Space"),
        Column.INTEREST: translate("OpenSpace", "Interest"),
        Column.MARKS: translate("OpenSpace", "Marks"),
    }[column]


def _row(sheet: WallSheet, topic: Topic) -> TopicRow:
    snapshot, state = sheet.snapshot, sheet.state_of(topic)
    cell = None if state else cell_of(topic)
    marks = () if state else tuple(dict.fromkeys(mark.kind for mark in sheet.marks_of.get(topic.id, ())))
    texts = (
        str(topic.number),
        topic.title,
        names([person.id for person in conveners(snapshot, topic)], sheet.labels),
        slot_name(snapshot, cell[0], sheet.times) if cell else "",
        snapshot.spaces[cell[1]].name if cell else "",
        interest_text(sheet.audience(topic)),
        ", ".join(mark_word(kind) for kind in marks),
    )
    return TopicRow(
        topic_id=topic.id,
        number=topic.number,
        texts=texts,
        state=state,
        placed=cell is not None,
        marked=bool(marks),
        found_by=" ".join(by_letters(" ".join((*texts, *_wordings(sheet, topic), state)))[0]),
    )


def _wordings(sheet: WallSheet, topic: Topic) -> Sequence[str]:
    """Return all that was written of a topic and what it carries, to be found by."""
    whole = carried(sheet.snapshot, topic)
    return [text for one in whole for text in (one.title, one.question)]
