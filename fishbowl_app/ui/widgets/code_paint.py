"""How a QR code is painted on a screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from fishbowl_app.export.qr.matrix import matrix, runs
from fishbowl_app.model.rules.code_size import QUIET


def paint_code(painter: QPainter, place: QRectF, payload: str) -> None:
    """Paint a code into the middle of a place: black on white, as that is what phones read.

    Each dark square is a whole number of pixels of the screen, so that none is blurred.
    """
    squares, path = matrix(payload), QPainterPath()
    ratio = painter.deviceTransform().m11() or 1.0
    room = min(place.width(), place.height()) * ratio
    count = len(squares) + 2 * QUIET
    unit = max(1.0, room // count) / ratio
    side = unit * count
    left = place.center().x() - side / 2
    top = place.center().y() - side / 2
    for run in runs(squares):
        path.addRect(QRectF(left + (QUIET + run.x) * unit, top + (QUIET + run.y) * unit, run.length * unit, unit))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
    painter.fillPath(path, Qt.GlobalColor.black)
    painter.restore()
