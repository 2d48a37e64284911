"""Lists whose rows are a heading and lines below it, as long as the words are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.theme import font, gap, pixels, theme
from fishbowl_app.ui.widgets.following import ROW, FollowingList, Index
from fishbowl_app.ui.widgets.views import ListView

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


@dataclass(frozen=True, slots=True)
class Row:
    """One row; the heading may be "". `mark` is a last line in the colour of `tone`, which the icon has too."""

    key: str
    head: str
    lines: tuple[str, ...] = ()
    icon: str = ""
    tone: str = "text_quiet"
    mark: str = ""

    @property
    def heard(self) -> str:
        """All of it as one text."""
        rest = " ".join(filter(None, (*self.lines, self.mark)))
        return f"{self.head}: {rest}" if rest else self.head


class RowsModel(FollowingList):
    """Rows with a key each."""

    def key_of(self, row: Row) -> str:
        return row.key

    def shown(self, row: Row) -> str:
        return row.head

    def heard(self, row: Row) -> str:
        return row.heard


class RowsDelegate(QStyledItemDelegate):
    """Paints a `Row`: icon, heading, lines, mark; long words are broken."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.widget.viewport().width()
        return QSize(width, _height(index.data(ROW), _room(width), font().key()) + gap(1.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        left, top = option.rect.left() + gap(), option.rect.top() + gap(0.75)
        if row.icon:
            side = round(pixels() * 1.2)
            paint_icon(painter, row.icon, QRectF(left, top, side, side), getattr(theme(), row.tone))
        for text, colour in _texts(row, _room(option.rect.width())):
            painter.setPen(colour)
            text.draw(painter, QPointF(left + _indent(), top))
            top += text.boundingRect().height()


def _indent() -> int:
    return round(pixels() * 1.2) + gap(0.75)


def _room(width: int) -> int:
    return max(gap(4), width - _indent() - gap(2))


@lru_cache(maxsize=2048)
def _height(row: Row, width: int, font_key: str) -> int:
    """Return how high the words of a row are, in the font of that key: Qt asks for it again and again."""
    return round(sum(text.boundingRect().height() for text, _ in _texts(row, width)))


def _texts(row: Row, width: int) -> Iterator[tuple[QTextLayout, QColor]]:
    if row.head:
        yield laid_out(row.head, font(bold=True), width), theme().text
    for line in row.lines:
        yield laid_out(line, font(), width), theme().text
    if row.mark:
        yield laid_out(row.mark, font(), width), getattr(theme(), row.tone)


def laid_out(
    text: str, used: QFont, width: int, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """Return a text broken into lines of a width, ready to be drawn."""
    layout, height = QTextLayout(text, used), 0.0
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


class RowsList(ListView):
    """A list of such rows.

    Args:
        name: heard by screen readers.
        whole: as high as its rows, for a column that scrolls as a whole.
        parent: the widget it belongs to.

    Signals:
        opened: Enter or F2 was pressed on a row, or it was double clicked. arg: its key.
        taken_out: Del was pressed on a row. arg: its key.
        wanted: Ins was pressed.
    """

    opened = Signal(str)
    taken_out = Signal(str)
    wanted = Signal()
    _whole = False  # Qt lays out before there is anything

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(name, parent)
        self._whole = whole
        self.rows = RowsModel(self)
        self.setProperty(LETTERS_OFF, True)
        self.setModel(self.rows)
        self.setItemDelegate(RowsDelegate(self))
        self.setUniformItemSizes(False)
        self.setResizeMode(ListView.ResizeMode.Adjust)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(never)
        if whole:
            self.setVerticalScrollBarPolicy(never)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.rows[index.row()].key))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the one that was chosen stays so, or the one that has come into its place."""
        number, key = self.currentIndex().row(), self.key()
        self.rows.show_rows(rows)
        if number >= 0 and not self.currentIndex().isValid():
            there = self.rows.number_of(key)
            self.choose(min(number, len(rows) - 1) if there < 0 else there)
        self.scheduleDelayedItemsLayout()

    def choose(self, number: int) -> None:
        """Choose a row and bring it into sight."""
        self.setCurrentIndex(self.rows.index(number))
        self.scrollTo(self.currentIndex())

    def key(self) -> str:
        """Return the key of the chosen row, "" for none."""
        number = self.currentIndex().row()
        return self.rows.rows[number].key if 0 <= number < len(self.rows.rows) else ""

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        if self._whole:
            self.setFixedHeight(self.contentsSize().height() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # Qt looks at the height alone, and words wrap
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        # a key of this list is not to be taken by an action of the window that has the same
        own = (Qt.Key.Key_Delete, Qt.Key.Key_Insert)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.key():
            self.opened.emit(self.key())
        elif event.key() == Qt.Key.Key_Delete and self.key():
            self.taken_out.emit(self.key())
        elif event.key() == Qt.Key.Key_Insert:
            self.wanted.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # not a search for a row
        else:
            super().keyPressEvent(event)
