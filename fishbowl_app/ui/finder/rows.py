"""The commands that were found, as rows: what it does, where it is, its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fishbowl_app.ui.commands.search import Entry
from fishbowl_app.ui.theme import TextSize, font, gap, theme
from fishbowl_app.ui.widgets import row_height, tooltip_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ENTRY = Role.UserRole


def heard(entry: Entry) -> str:
    """Return a row as a screen reader says it."""
    return ", ".join(filter(None, (entry.text, entry.why_not, entry.where, *entry.keys)))


class FoundModel(QAbstractListModel):
    """The entries in their order."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, shown: Sequence[Entry]) -> None:
        """Show others."""
        self.beginResetModel()
        self._entries = list(shown)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Role.ToolTipRole:
            return tooltip_text(heard(entry))
        return {Role.DisplayRole: entry.text, Role.AccessibleTextRole: heard(entry), ENTRY: entry}.get(Role(role))


class FoundRows(QStyledItemDelegate):
    """Paints a row: the text, then quietly where it is or why it cannot be done, and the first key at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(gap(8), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(gap(1.5), 0, -gap(1.5), 0)
        colours = theme()
        room.setRight(_right(painter, room, ", ".join(entry.keys), TextSize.BODY) - gap(1.5))
        painter.setPen(colours.text_quiet if entry.why_not else colours.text)
        metrics = QFontMetrics(font())
        used = _left(painter, room, metrics, entry.text)
        painter.setPen(colours.text_quiet)
        room.setLeft(room.left() + used + gap(1.5))
        if room.width() > gap(4):
            painter.setFont(font(TextSize.SMALL))
            rest = " · ".join(filter(None, (entry.why_not, entry.where)))
            shown = QFontMetrics(painter.font()).elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


def _left(painter: QPainter, room: QRect, metrics: QFontMetrics, text: str) -> int:
    """Draw what a command does, and return how wide that is."""
    painter.setFont(font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    return metrics.horizontalAdvance(shown)


def _right(painter: QPainter, room: QRect, keys: str, size: TextSize) -> int:
    """Draw keys at the end of a row, and return where they begin."""
    painter.setFont(font(size))
    painter.setPen(theme().text_quiet)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), keys)
    return room.right() - QFontMetrics(painter.font()).horizontalAdvance(keys)
