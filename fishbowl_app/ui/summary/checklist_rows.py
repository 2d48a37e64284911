"""How a row of the checklist looks: tick, thumbnail, words with a hint below them, pages on the right."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme

Index = QModelIndex | QPersistentModelIndex
THING = Qt.ItemDataRole.UserRole  # the Thing, its thumbnail or None, and whether any row has one
THUMB = 3.4  # times the text size: the longer side of a thumbnail


class ThingDelegate(QStyledItemDelegate):
    """Paints a `Thing`. A click anywhere left of its words ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        thing, image, pictured = index.data(THING)
        high = _line(font()) + gap(0.75)
        if thing.hint:
            width = option.widget.viewport().width() - _left(pictured) - gap()
            high += _wrapped(thing.hint, width).height()
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


def _line(used: QFont) -> int:
    return QFontMetrics(used).height()


def _wrapped(text: str, width: int) -> QRect:
    room = QRect(0, 0, max(width, gap(4)), 10_000)
    return QFontMetrics(font(TextSize.SMALL)).boundingRect(room, Qt.TextFlag.TextWordWrap, text)


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


def _paint_words(painter: QPainter, rect: QRect, thing) -> None:
    words, small = font(), font(TextSize.SMALL)
    hint = _wrapped(thing.hint, rect.width()).height() if thing.hint else 0
    top = rect.center().y() - (_line(words) + hint) // 2
    painter.setFont(small)
    painter.setPen(theme().text_quiet)
    side = QFontMetrics(small).horizontalAdvance(thing.pages)
    line = QRect(rect.left(), top, rect.width(), _line(words))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, thing.pages)
    if hint:
        below = QRect(rect.left(), line.bottom() + 1, rect.width(), hint)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, thing.hint)
    painter.setFont(words)
    painter.setPen(theme().text)
    shown = QFontMetrics(words).elidedText(
        thing.words, Qt.TextElideMode.ElideRight, rect.width() - side - (gap() if side else 0)
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
