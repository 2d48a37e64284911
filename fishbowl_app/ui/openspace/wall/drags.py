"""What is carried when a card is dragged between the wall, the tray and the list."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.openspace.wall.card_paint import paint_card
from fishbowl_app.ui.openspace.wall.sheet import Card
from fishbowl_app.ui.theme import gap, pixels

_TOPIC = "application/x-fishbowl-topic"


def mime_of(topic_id: str) -> QMimeData:
    """Return what a drag hands over."""
    mime = QMimeData()
    mime.setData(_TOPIC, topic_id.encode())
    return mime


def topic_of(mime: QMimeData) -> str | None:
    """Return which topic is dragged, None for a drag that is not ours."""
    return bytes(mime.data(_TOPIC).data()).decode(errors="replace") if mime.hasFormat(_TOPIC) else None


def drag(source: QWidget, card: Card) -> None:
    """Carry a card under the mouse until it is dropped."""
    moving = QDrag(source)
    moving.setMimeData(mime_of(card.topic_id))
    moving.setPixmap(_picture(card, source.devicePixelRatioF()))
    moving.setHotSpot(QPoint(gap(2), gap(1)))
    moving.exec(Qt.DropAction.MoveAction)


def _picture(card: Card, ratio: float) -> QPixmap:
    width, height = 12 * pixels(), 2.4 * pixels()
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, QRectF(2, 2, width - 4, height - 4), card, chosen=True)
    painter.end()
    return picture
