"""What charts on the Stage are drawn with: lines, areas with hatching, and marks of several shapes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from fishbowl_app.model.rules.asking.charts import Mark
from fishbowl_app.ui.stage.look import StageLook

HATCH = 4.0  # from one line of a hatching to the next, in widths of its lines

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points. `dash` are lengths of dashes and gaps in widths of the line."""

    points: Points
    thick: float
    colour: str = "text"
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """An area filled with a colour, or with lines in it at an angle in degrees where `hatch` is one."""

    points: Points
    fill: str
    hatch: int | None = None
    thick: float = 0.0  # of the lines


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark around a point, filled or outlined by its shape."""

    x: float
    y: float
    radius: float
    mark: Mark
    colour: str = "text"


def paint_stroke(painter: QPainter, item: Stroke, look: StageLook) -> None:
    """Draw a line, its ends flat so that dashes are as long as they should be."""
    pen = QPen(look.colour(item.colour), item.thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if item.dash:
        pen.setDashPattern(list(item.dash))
    painter.setPen(pen)
    painter.drawPolyline(_polygon(item.points))


def paint_area(painter: QPainter, item: Area, look: StageLook) -> None:
    """Fill an area."""
    path = QPainterPath()
    path.addPolygon(_polygon(item.points))
    path.closeSubpath()
    colour = look.colour(item.fill)
    if item.hatch is None:
        painter.fillPath(path, colour)
        return
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    _hatch(painter, path.boundingRect(), item.hatch, item.thick, colour)
    painter.restore()


def _hatch(painter: QPainter, place: QRectF, degrees: int, thick: float, colour: QColor) -> None:
    """Draw lines at an angle over all of a place, the same ones wherever the place begins."""
    painter.setPen(QPen(colour, thick))
    turn = math.radians(degrees)
    along, across = (math.cos(turn), -math.sin(turn)), (math.sin(turn), math.cos(turn))
    corners = (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight())
    heights = [corner.x() * across[0] + corner.y() * across[1] for corner in corners]
    lengths = [corner.x() * along[0] + corner.y() * along[1] for corner in corners]
    step = thick * HATCH
    for number in range(math.floor(min(heights) / step), math.ceil(max(heights) / step) + 1):
        ends = (
            QPointF(at * along[0] + number * step * across[0], at * along[1] + number * step * across[1])
            for at in (min(lengths), max(lengths))
        )
        painter.drawLine(*ends)


def paint_spot(painter: QPainter, item: Spot, look: StageLook) -> None:
    """Draw a mark; all shapes are about as heavy as each other."""
    colour, at, radius = look.colour(item.colour), QPointF(item.x, item.y), item.radius
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match item.mark:
        case Mark.DISC:
            painter.drawEllipse(at, radius, radius)
        case Mark.RING:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, radius * 0.45))
            painter.drawEllipse(at, radius * 0.78, radius * 0.78)
        case Mark.CROSS:
            painter.setPen(QPen(colour, radius * 0.5))
            for down in (-0.8, 0.8):
                one = QPointF(-0.8 * radius, down * radius)
                painter.drawLine(at + one, at - one)
        case _:
            painter.drawPolygon(_polygon(tuple(_corner(item, *corner) for corner in _CORNERS[item.mark])))
    painter.setBrush(Qt.BrushStyle.NoBrush)


_CORNERS: dict[Mark, Points] = {
    Mark.DIAMOND: ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    Mark.SQUARE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Mark.WEDGE: ((0, -1.1), (1.1, 0.85), (-1.1, 0.85)),
}


def _corner(item: Spot, x: float, y: float) -> tuple[float, float]:
    return item.x + x * item.radius, item.y + y * item.radius


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in points])
