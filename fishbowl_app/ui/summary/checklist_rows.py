"""How a row of the checklist looks: tick, thumbnail, words with a hint below them, pages on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme

Index = QModelIndex | QPersistentModelIndex
if TYPE_CHECKING:
    from fishbowl_app.ui.summary.checklist import Thing

THING = Qt.ItemDataRole.UserRole  # the Thing, its thumbnail or None, and whether any row has one
THUMB = 3.4  # times the text size: the longer side of a thumbnail


class ThingDelegate(QStyledItemDelegate):
    """Paints a `Thing`. A click anywhere left of its words ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        thing, image, pictured = index.data(THING)
        width = option.widget.viewport().width() - _left(pictured) - gap()
        high = sum(_heights(thing, width)) + gap(0.75)
        return QSize(pixels() * 8, max(high, _thumb() + gap(0.75) if image is not None else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing, image, pictured = index.data(THING)
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        self._paint_tick(painter, option, thing.ticked, style)
        if image is not None:
            _paint_thumb(painter, option.rect.adjusted(_tick() + 2 * gap(0.75), 0, 0, 0), image)
        _paint_words(painter, option.rect.adjusted(_left(pictured), 0, -gap(), 0), thing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            style.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, option.widget)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent):
            left = event.position().x() - option.rect.left() <= _left(index.data(THING)[2])
            if event.type() != QEvent.Type.MouseButtonRelease or not left:
                return False
        elif event.type() != QEvent.Type.KeyPress or event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, ticked: bool, style: QStyle) -> None:
        tick = QStyleOptionViewItem(option)
        side = _tick()
        tick.rect = QRect(option.rect.left() + gap(0.75), option.rect.center().y() - side // 2, side, side)
        tick.state = option.state & ~QStyle.StateFlag.State_HasFocus
        tick.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, tick, painter, option.widget)


def _left(pictured: bool) -> int:
    """Return how far from the left the words begin."""
    left = _tick() + 2 * gap(0.75)
    return left + _thumb() + gap(0.75) if pictured else left


def _tick() -> int:
    return round(pixels() * 1.2)


def _thumb() -> int:
    return round(pixels() * THUMB)


def _wrapped(text: str, width: int, used: QFont) -> int:
    """Return how high a text is in a width."""
    room = QRect(0, 0, max(width, gap(4)), 10_000)
    return QFontMetrics(used).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() if text else 0


def _side(thing: Thing) -> int:
    """Return how much room the pages on the right take."""
    return QFontMetrics(font(TextSize.SMALL)).horizontalAdvance(thing.pages) + gap() if thing.pages else 0


def _heights(thing: Thing, width: int) -> tuple[int, int]:
    """Return how high the words and the hint are."""
    return _wrapped(thing.words, width - _side(thing), font()), _wrapped(thing.hint, width, font(TextSize.SMALL))


def _paint_thumb(painter: QPainter, rect: QRect, image: QImage) -> None:
    ratio = painter.device().devicePixelRatioF()
    size = QSize(round(image.width() / ratio), round(image.height() / ratio))
    size.scale(_thumb(), _thumb(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(rect.left() + (_thumb() - size.width()) // 2, 0, size.width(), size.height())
    place.moveTop(rect.center().y() - size.height() // 2)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    painter.setPen(theme().border)
    painter.drawRect(place)


def _paint_words(painter: QPainter, rect: QRect, thing: Thing) -> None:
    words, hint = _heights(thing, rect.width())
    top = QRect(rect.left(), rect.center().y() - (words + hint) // 2, rect.width(), words)
    painter.setFont(font(TextSize.SMALL))
    painter.setPen(theme().text_quiet)
    first = QRect(top.left(), top.top(), top.width(), QFontMetrics(font()).height())
    painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, thing.pages)
    below = QRect(rect.left(), top.bottom() + 1, rect.width(), hint)
    painter.drawText(below, Qt.TextFlag.TextWordWrap, thing.hint)
    painter.setFont(font())
    painter.setPen(theme().text)
    painter.drawText(top.adjusted(0, 0, -_side(thing), 0), Qt.TextFlag.TextWordWrap, thing.words)
