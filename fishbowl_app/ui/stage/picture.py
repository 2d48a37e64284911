"""What is on the Stage as plain data: words, boxes and symbols in their places, and how they are painted.

A layout makes a Picture for one size; the Stage paints it as it is, a preview the same one smaller. Colours are
names of a StageLook.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.stage.fit import PLAIN, Style, width_of
from fishbowl_app.ui.stage.look import StageLook
from fishbowl_app.ui.stage.strokes import Area, Spot, Stroke, paint_area, paint_spot, paint_stroke
from fishbowl_app.ui.widgets.code_paint import paint_code


@dataclass(frozen=True, slots=True)
class Rect:
    """A place on the Stage, in pixels from its top left."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def inset(self, across: float, down: float | None = None) -> Rect:
        """Return the rectangle with a margin taken off all round."""
        down = across if down is None else down
        return Rect(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)

    def overlaps(self, other: Rect, gap: float = 0.0) -> bool:
        """Tell whether two places are closer to each other than `gap`."""
        apart = self.right + gap <= other.x or other.right + gap <= self.x
        return not (apart or self.bottom + gap <= other.y or other.bottom + gap <= self.y)

    def holds(self, other: Rect, slack: float = 1.0) -> bool:
        """Tell whether the other place is inside, but for rounding."""
        across = self.x - slack <= other.x and other.right <= self.right + slack
        return across and self.y - slack <= other.y and other.bottom <= self.bottom + slack


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `place` is as wide as the text and as high as the line."""

    place: Rect
    text: str
    size: int
    style: Style = PLAIN
    colour: str = "text"


@dataclass(frozen=True, slots=True)
class Box:
    """A shape with round corners: filled, outlined, or with a dashed outline."""

    place: Rect
    radius: float
    fill: str = ""
    line: str = ""
    thick: float = 0.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Symbol:
    """One of our icons."""

    place: Rect
    icon: str
    colour: str = "text"


@dataclass(frozen=True, slots=True)
class Ring:
    """The line through the chairs of the circle."""

    points: tuple[tuple[float, float], ...]
    thick: float
    colour: str = "edge"


@dataclass(frozen=True, slots=True)
class Squares:
    """A QR code in a square place: black on white in any colours, with the white that it needs around it."""

    place: Rect
    payload: str


Item = Words | Box | Symbol | Ring | Squares | Stroke | Area | Spot


@dataclass(frozen=True, slots=True)
class Picture:
    """All that is on the Stage, in the order in which it is painted."""

    width: float
    height: float
    items: tuple[Item, ...] = ()

    @property
    def words(self) -> tuple[Words, ...]:
        """The lines of text in it."""
        return tuple(item for item in self.items if isinstance(item, Words))


def paint(painter: QPainter, picture: Picture, look: StageLook) -> None:
    """Paint a picture at its own size from the painter's origin, background included."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, picture.width, picture.height), look.background)
    for item in picture.items:
        match item:
            case Words():
                _paint_words(painter, item, look.colour(item.colour))
            case Box():
                _paint_box(painter, item, look)
            case Symbol():
                paint_icon(painter, item.icon, _qrect(item.place), look.colour(item.colour))
            case Ring():
                painter.setPen(QPen(look.colour(item.colour), item.thick))
                painter.drawPolygon([QPointF(*point) for point in item.points])
            case Squares():
                paint_code(painter, _qrect(item.place), item.payload)
            case Stroke():
                paint_stroke(painter, item, look)
            case Area():
                paint_area(painter, item, look)
            case Spot():
                paint_spot(painter, item, look)
    painter.restore()


def paint_into(painter: QPainter, picture: Picture, look: StageLook, target: QRectF) -> None:
    """Paint a picture smaller or larger into the middle of a rectangle, keeping its shape."""
    size = QSizeF(picture.width, picture.height).scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.save()
    painter.translate(target.center() - QPointF(size.width() / 2, size.height() / 2))
    painter.scale(size.width() / picture.width, size.height() / picture.height)
    painter.setClipRect(QRectF(0, 0, picture.width, picture.height))
    paint(painter, picture, look)
    painter.restore()


def words_at(x: float, y: float, text: str, size: int, style: Style, colour: str = "text") -> Words:
    """Return a line of text whose top left is there."""
    metrics = QFontMetricsF(style.font(size))
    return Words(Rect(x, y, width_of(text, style, size), metrics.height()), text, size, style, colour)


def _paint_words(painter: QPainter, item: Words, colour: QColor) -> None:
    font = item.style.font(item.size)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(item.place.x, item.place.y + QFontMetricsF(font).ascent()), item.text)


def _paint_box(painter: QPainter, item: Box, look: StageLook) -> None:
    painter.setBrush(look.colour(item.fill) if item.fill else Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(item, look))
    half = item.thick / 2
    painter.drawRoundedRect(_qrect(item.place).adjusted(half, half, -half, -half), item.radius, item.radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _pen(item: Box, look: StageLook) -> QPen:
    if not item.line:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(look.colour(item.line), item.thick)
    if item.dashed:
        pen.setDashPattern([3.0, 2.0])
    return pen


def _qrect(place: Rect) -> QRectF:
    return QRectF(place.x, place.y, place.width, place.height)
