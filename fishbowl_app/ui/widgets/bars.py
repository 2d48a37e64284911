"""Bars for shares; their value stands beside them in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fishbowl_app.ui.theme import theme


def paint_bar(painter: QPainter, rect: QRectF, share: float, colour: QColor | None = None) -> None:
    """Paint a bar from the left, `share` (0 to 1) of `rect` long, in a trough."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = min(3.0, rect.height() / 2)
    painter.setPen(QPen(theme().line, 1))
    painter.setBrush(theme().surface_sunk)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    if share > 0:
        filled = QRectF(rect)
        filled.setWidth(max(rect.width() * min(share, 1.0), 2 * radius))
        painter.setBrush(colour or theme().accent)
        painter.drawRoundedRect(filled, radius, radius)
    painter.restore()
