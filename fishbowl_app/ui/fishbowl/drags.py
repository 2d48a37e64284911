"""What is carried when somebody is dragged: a participant from anywhere, or who sits on a chair."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.theme import font, gap, theme

_PERSON = "application/x-fishbowl-participant"
_CHAIR = "application/x-fishbowl-chair"


@dataclass(frozen=True, slots=True)
class Carried:
    """Who is dragged; `chair` is where they sit, None for somebody who does not."""

    participant_id: str
    chair: int | None = None


def mime_of(carried: Carried) -> QMimeData:
    """Return what a drag hands over."""
    mime = QMimeData()
    mime.setData(_PERSON, carried.participant_id.encode())
    if carried.chair is not None:
        mime.setData(_CHAIR, str(carried.chair).encode())
    return mime


def carried_by(mime: QMimeData) -> Carried | None:
    """Return who is dragged, None for a drag that is not ours."""
    if not mime.hasFormat(_PERSON):
        return None
    chair = bytes(mime.data(_CHAIR).data()).decode() if mime.hasFormat(_CHAIR) else ""
    who = bytes(mime.data(_PERSON).data()).decode(errors="replace")
    return Carried(who, int(chair) if chair.isdecimal() else None)


def drag(source: QWidget, carried: Carried, name: str) -> None:
    """Carry somebody's name plate under the mouse until it is dropped."""
    moving = QDrag(source)
    moving.setMimeData(mime_of(carried))
    plate = name_plate(name, source.devicePixelRatioF())
    moving.setPixmap(plate)
    moving.setHotSpot(QPoint(round(plate.deviceIndependentSize().width() / 2), gap(1)))
    moving.exec(Qt.DropAction.MoveAction)


def name_plate(name: str, ratio: float) -> QPixmap:
    """Return a picture of a name."""
    words = font(bold=True)
    metrics = QFontMetrics(words)
    width, height = metrics.horizontalAdvance(name) + gap(3), metrics.height() + gap(1)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().accent, 2))
    painter.setBrush(theme().surface_raised)
    painter.drawRoundedRect(1, 1, width - 2, height - 2, 6, 6)
    painter.setPen(theme().text)
    painter.setFont(words)
    painter.drawText(0, 0, width, height, Qt.AlignmentFlag.AlignCenter, name)
    painter.end()
    return picture
