"""The orders of the waiting list to choose from, each with a sentence on what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from fishbowl_app.model.entities import QueueOrder
from fishbowl_app.ui.fishbowl.lists import Index, RowDelegate, paint_words
from fishbowl_app.ui.texts import order_note, order_text
from fishbowl_app.ui.theme import TextSize, font, gap, theme
from fishbowl_app.ui.widgets import tooltip_text
from fishbowl_app.ui.widgets.choice import ChoiceBox

_ORDERS = tuple(QueueOrder)
NOTE = Qt.ItemDataRole.AccessibleDescriptionRole


class OrderBox(ChoiceBox):
    """A box of the orders. What the chosen one does is in its tool tip and its description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Order of the waiting list"), 8, parent)
        for place, order in enumerate(_ORDERS):
            self.addItem(order_text(order))
            self.setItemData(place, order_note(order), NOTE)
        self.setItemDelegate(_OrderDelegate(self))
        self.currentTextChanged.connect(self._describe)
        self._describe()

    @property
    def order(self) -> QueueOrder:
        """The chosen order."""
        return _ORDERS[self.currentIndex()]

    def show_order(self, order: QueueOrder) -> None:
        """Show which order is in use."""
        self.setCurrentIndex(_ORDERS.index(order))

    def _describe(self) -> None:
        self.setAccessibleDescription(order_note(self.order))
        self.setToolTip(tooltip_text(order_note(self.order)))


class _OrderDelegate(RowDelegate):
    """Paints the name and, below it, what the order does."""

    lines = 2

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        half = rect.height() / 2
        paint_words(painter, QRectF(rect.left(), rect.top(), rect.width(), half), index.data(), font(bold=True))
        painter.setPen(theme().text_quiet)
        below = QRectF(rect.left(), rect.top() + half, rect.width(), half)
        paint_words(painter, below, index.data(NOTE), font(TextSize.SMALL))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = QFontMetricsF(font(TextSize.SMALL)).horizontalAdvance(index.data(NOTE))
        return QSize(round(words) + 2 * gap(), super().sizeHint(option, index).height())
