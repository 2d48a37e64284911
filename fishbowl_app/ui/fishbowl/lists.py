"""Lists in which single keys do things and people can be dragged, and how their rows are painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fishbowl_app.model.entities import Group
from fishbowl_app.ui.fishbowl.drags import Carried, carried_by, drag
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme
from fishbowl_app.ui.widgets import badge_size, paint_badge
from fishbowl_app.ui.widgets.views import ListView

Index = QModelIndex | QPersistentModelIndex
Deed = Callable[[int], object]
Carry = Callable[[int], tuple[Carried, str] | None]
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class DeedList(ListView):
    """A list whose keys act on the chosen row. Other letters go on to the window, whose keys they are.

    Args:
        name: heard by screen readers.
        deeds: what a key does to the row of a number; keys as in "Ctrl+Up".
        carry: who is dragged from a row and what they are called, None for a row that stays.
        parent: the widget it belongs to.

    Signals:
        dropped: somebody was dropped on a row, -1 below the last. args: Carried, row.
    """

    dropped = Signal(object, int)

    def __init__(self, name: str, deeds: Mapping[str, Deed], carry: Carry, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._deeds, self._carry = dict(deeds), carry
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def row(self) -> int:
        """Return the chosen row, -1 for none."""
        return self.currentIndex().row()

    def event(self, event: QEvent) -> bool:
        # what is a deed here is no shortcut of the window's
        if event.type() == QEvent.Type.ShortcutOverride and self._deed_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed_of(event)
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()  # a key the editor has left over is no deed
        elif deed is not None:
            if self.row() >= 0 and not event.isAutoRepeat():
                deed(self.row())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        carried = self._carry(self.row())
        if carried is not None:
            drag(self, *carried)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        carried = carried_by(event.mimeData())
        if carried is not None:
            event.acceptProposedAction()
            self.dropped.emit(carried, self.indexAt(event.position().toPoint()).row())

    def _deed_of(self, event: QKeyEvent) -> Deed | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))).toString()
        return self._deeds.get("Return" if pressed == "Enter" else pressed)

    def _judge(self, event: QDragMoveEvent) -> None:
        if carried_by(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()


class RowDelegate(QStyledItemDelegate):
    """Paints the background of a row as the theme has it; `paint_row` puts the words on it."""

    lines = 1
    tight = False  # less air, for small screens and large text

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().text)
        self.paint_row(painter, QRectF(option.rect).adjusted(gap(), gap(0.25), -gap(), -gap(0.25)), index)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        """Paint what the row says."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(gap(20), round(pixels() * (3.1 if self.lines > 1 else 1.6 if self.tight else 2.1)))


def paint_words(painter: QPainter, rect: QRectF, words: str, used: QFont, *, right: bool = False) -> float:
    """Paint one line into a box, shortened where it does not fit, and return how wide it is."""
    metrics = QFontMetricsF(used)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.setFont(used)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(MIDDLE | side), shown)
    return metrics.horizontalAdvance(shown)


def paint_mark(painter: QPainter, left: float, middle: float, group: Group | None) -> float:
    """Paint a group's badge, or nothing in its room, and return where the words may begin."""
    size = badge_size("MM")
    if group is not None:
        box = QRectF(left, middle - size.height() / 2, size.width(), size.height())
        paint_badge(painter, box, group.label, group.colour)
    return left + size.width() + gap()


def paint_key(painter: QPainter, left: float, middle: float, key: str) -> float:
    """Paint a key as on a keyboard and return where the next thing may begin."""
    used = font(TextSize.SMALL, bold=True)
    side = QFontMetricsF(used).height() * 1.3
    box = QRectF(left, middle - side / 2, side, side)
    painter.save()
    painter.setPen(theme().border)
    painter.setBrush(theme().surface_raised)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme().text)
    painter.setFont(used)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
    return left + side + gap()
