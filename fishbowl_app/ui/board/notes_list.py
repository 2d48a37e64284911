"""A list of notes to choose from: two lines of each, and a quiet line below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.ui.theme import TextSize, font, gap, theme
from fishbowl_app.ui.widgets import ListView, badge_size, paint_badge, tooltip_text
from fishbowl_app.ui.widgets.rows import laid_out

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE = Role.UserRole  # the whole NoteLine
LINES = 2  # of the words of a note; the tool tip has all of them
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ASIDE = (Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One row: a note, the badge of its theme ("" for none) with its colour, and what is said below."""

    note_id: str
    text: str
    below: str
    badge: str = ""
    colour: str = ""

    @property
    def heard(self) -> str:
        """All of it as one text."""
        return ", ".join(filter(None, (self.text, self.below)))


class NoteLines(QAbstractListModel):
    """Notes in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[NoteLine, ...] = ()

    def show_lines(self, lines: Sequence[NoteLine]) -> None:
        """Show other notes."""
        if tuple(lines) != self.lines:
            self.beginResetModel()
            self.lines = tuple(lines)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        match role:
            case Role.DisplayRole:
                return line.text
            case Role.AccessibleTextRole:
                return line.heard
            case Role.ToolTipRole:
                return tooltip_text(line.text)
        return line if role == LINE else None


class NotesList(ListView):
    """All rows are as high, so that thousands are there at once. Letters, Left and Right are left to the page.

    Signals:
        opened: Enter was pressed, or a row was double clicked.
    """

    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.lines = NoteLines(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def show_lines(self, lines: Sequence[NoteLine]) -> None:
        """Show other notes; one stands on the same as before, or on what has come into its place."""
        row, note_id = self.currentIndex().row(), self.current
        self.lines.show_lines(lines)
        if self.currentIndex().isValid() or not lines:
            return
        there = next((number for number, line in enumerate(lines) if line.note_id == note_id), row)
        self.setCurrentIndex(self.lines.index(min(max(there, 0), len(lines) - 1)))

    @property
    def current(self) -> str:
        """The note on which one stands, "" for none."""
        row = self.currentIndex().row()
        return self.lines.lines[row].note_id if 0 <= row < len(self.lines.lines) else ""

    @property
    def chosen(self) -> list[str]:
        """The notes that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.lines.lines[row].note_id for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.chosen:
            self.opened.emit()
        elif event.key() in ASIDE or (event.text().isprintable() and event.text()):
            event.ignore()  # for the page: not a search for a row
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints a note with the badge of its theme beside it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        high = LINES * QFontMetricsF(font()).height() + QFontMetricsF(font(TextSize.SMALL)).height()
        return QSize(gap(10), round(high) + gap(1.25))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: NoteLine = index.data(LINE)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        left, top, width = (
            option.rect.left() + gap(0.75),
            option.rect.top() + gap(0.5),
            option.rect.width() - gap(1.5),
        )
        if line.badge:
            size = badge_size(line.badge)
            paint_badge(painter, QRectF(left, top, size.width(), size.height()), line.badge, line.colour)
            left, width = left + size.width() + gap(0.75), width - size.width() - round(gap(0.75))
        painter.setPen(theme().text)
        top += _draw_words(painter, line.text, QPointF(left, top), max(gap(4), width))
        painter.setPen(theme().text_quiet)
        painter.setFont(font(TextSize.SMALL))
        below = QFontMetricsF(painter.font()).elidedText(line.below, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(left, top + QFontMetricsF(painter.font()).ascent()), below)


def _draw_words(painter: QPainter, text: str, place: QPointF, width: int) -> float:
    """Draw the first lines of a note, with an ellipsis where there is more; return how high they are."""
    layout = laid_out(" ".join(text.split()), font(), width)
    high = QFontMetricsF(font()).height()
    if layout.lineCount() <= LINES:
        layout.draw(painter, place)
        return layout.lineCount() * high
    last = layout.lineAt(LINES - 1).textStart()
    for number in range(LINES - 1):
        layout.lineAt(number).draw(painter, place)
    painter.setFont(font())
    rest = QFontMetricsF(font()).elidedText(layout.text()[last:], Qt.TextElideMode.ElideRight, width)
    baseline = place.y() + (LINES - 1) * high + QFontMetricsF(font()).ascent()
    painter.drawText(QPointF(place.x(), baseline), rest)
    return LINES * high
