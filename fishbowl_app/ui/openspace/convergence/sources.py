"""What can become an option: topics, what their reports recommend, and themes of the board that have a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fishbowl_app.model import text
from fishbowl_app.model.ops.convergence import add_options
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.openspace.convergence.words import translate
from fishbowl_app.ui.openspace.table import Index, Role
from fishbowl_app.ui.theme import font, gap
from fishbowl_app.ui.widgets import FlowLayout, Heading, ListView, PlainLabel, button, tooltip_text


class Kind(Enum):
    """What a row is."""

    TOPIC = 1
    RECOMMENDED = 2
    THEME = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A topic, one line of what its breakout recommends, or a theme: by its number and title."""

    kind: Kind
    topic_id: str | None
    number: int
    title: str


def sources(snapshot: Snapshot) -> list[Source]:
    """Return what can become an option and is none yet: topics with what their reports recommend, then themes."""
    taken = {(option.topic_id, text.same_key(option.title)) for option in snapshot.options.values()}
    found = (*_of_topics(snapshot), *_of_themes(snapshot))
    return [source for source in found if (source.topic_id, text.same_key(source.title)) not in taken]


def _of_topics(snapshot: Snapshot) -> Iterator[Source]:
    for topic in snapshot.open_topics:
        report = snapshot.report_of(topic.id)
        yield Source(Kind.TOPIC, topic.id, topic.number, topic.title)
        for line in report.recommendations.splitlines() if report else ():
            if line.strip():
                yield Source(Kind.RECOMMENDED, topic.id, topic.number, _shortened(line))


def _of_themes(snapshot: Snapshot) -> Iterator[Source]:
    """Themes without a name are left out: what people give dots to has to be called something."""
    for number, theme in enumerate(snapshot.theme_list, start=1):
        if theme.name:
            yield Source(Kind.THEME, None, number, theme.name)


def _shortened(line: str) -> str:
    line = " ".join(line.split()).removeprefix("- ").removeprefix("• ")
    return line if len(line) <= text.OPTION.limit else line[: text.OPTION.limit - 1] + "…"


class SourcesModel(QAbstractListModel):
    """Rows that can be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Source] = []
        self.ticked: set[Source] = set()

    def show_rows(self, rows: list[Source]) -> None:
        """Show other rows; what was ticked and is still there stays so."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows, self.ticked = rows, self.ticked & set(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if row in self.ticked else Qt.CheckState.Unchecked
        if role in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            said = _words_of(row)
            return tooltip_text(said) if role == Role.ToolTipRole else said
        return font(bold=True) if role == Role.FontRole and row.kind is not Kind.RECOMMENDED else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        self.ticked ^= {self.rows[index.row()]}
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


def _words_of(row: Source) -> str:
    match row.kind:
        case Kind.RECOMMENDED:
            words = translate("Convergence", "{0}  recommends: {1}")
        case Kind.THEME:
            words = translate("Convergence", "Theme {0}: {1}")
        case _:
            words = translate("Convergence", "{0}  {1}")
    return words.format(row.number, row.title)


class SourcesPanel(QWidget):
    """The list with its buttons.

    Signals:
        taken: options were made. arg: the id of the first.
    """

    taken = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.model = SourcesModel(self)
        self.list = ListView(self.tr("Topics, recommendations and themes that can become options"), self)
        self.list.setAccessibleDescription(self.tr("Space ticks a row."))
        self.list.setProperty(LETTERS_OFF, True)
        self.list.setModel(self.model)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen = button(self.tr("Take what is ticked"), "left", parent=self)
        self.topics = button(self.tr("Take all topics"), "left", parent=self)
        self.nothing = PlainLabel(
            self.tr("Topics of the agenda wall, what their reports recommend, and themes can be taken from here."),
            self,
            tone="quiet",
            wrap=True,
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.chosen.clicked.connect(
            lambda: self._take([row for row in self.model.rows if row in self.model.ticked])
        )
        self.topics.clicked.connect(lambda: self._take(self._topics()))
        self.model.dataChanged.connect(self._show_buttons)

    def refresh(self) -> None:
        """Follow the session."""
        self.model.show_rows(sources(self._bridge.snapshot))
        self._pages.setCurrentWidget(self.list if self.model.rows else self.nothing)
        self._show_buttons()

    def _topics(self) -> list[Source]:
        return [row for row in self.model.rows if row.kind is Kind.TOPIC]

    def _take(self, rows: list[Source]) -> None:
        made = self._bridge.do(add_options, [(row.title, row.topic_id) for row in rows])
        if made:
            self.taken.emit(made[0].id)

    def _show_buttons(self) -> None:
        for made in (self.chosen, self.topics):
            made.setVisible(bool(self.model.rows))
        self.chosen.setEnabled(bool(self.model.ticked))
        self.topics.setEnabled(bool(self._topics()))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        for page in (self.list, self.nothing):
            self._pages.addWidget(page)
        buttons = FlowLayout()
        buttons.addWidget(self.topics)
        buttons.addWidget(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(Heading(self.tr("From topics, reports and themes"), self))
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
