"""What charts are painted with: colours and marks by framing, hatching, words that wrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.rules.asking.charts import STYLES, Mark
from fishbowl_app.model.rules.asking.data import Series
from fishbowl_app.ui.palette import Theme, contrast
from fishbowl_app.ui.theme import font, gap, pixels, theme
from fishbowl_app.ui.widgets.rows import laid_out

_HUES = (None, Colour.ORANGE, Colour.PURPLE, Colour.BLUE, Colour.PINK, Colour.GREEN)  # None: the accent
_HATCHES = {
    45: Qt.BrushStyle.BDiagPattern,
    135: Qt.BrushStyle.FDiagPattern,
    0: Qt.BrushStyle.HorPattern,
    90: Qt.BrushStyle.VerPattern,
    60: Qt.BrushStyle.DiagCrossPattern,
}
FAINT = 56  # how opaque, of 255, what lies below a line is
MARK = 10  # pixels that a mark is wide, at the usual text size


@dataclass(frozen=True, slots=True)
class Told:
    """How a series is called ("" where there is only one) and what its answers are based on."""

    name: Callable[[Series], str]
    base: Callable[[Series], str]

    def both(self, series: Series) -> str:
        """Return name and base number as one line."""
        return ": ".join(filter(None, (self.name(series), self.base(series))))


def hue(style: int) -> QColor:
    """Return the colour of a framing or moment; it stands out from every surface by 3 to 1."""
    named = _HUES[style]
    return theme().accent if named is None else theme().note(named).edge


def line_pen(style: int, width: float = 2.5) -> QPen:
    """Return the line of a framing or moment, dashed in its way."""
    pen = QPen(hue(style), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if STYLES[style].dash:
        pen.setDashPattern(list(STYLES[style].dash))
    return pen


def area_brush(style: int) -> QBrush:
    """Return what fills the area of a framing or moment: a tint, or its hatching."""
    colour, hatch = QColor(hue(style)), STYLES[style].hatch
    colour.setAlpha(FAINT if hatch is None else 2 * FAINT)
    return QBrush(colour, Qt.BrushStyle.SolidPattern if hatch is None else _HATCHES[hatch])


def point_look(place: int, colours: Theme) -> tuple[QColor, QColor, QColor]:
    """Return fill, words and outline of a part of a statement's bar; 0 is to disagree strongly, 4 to agree so."""
    if place == 2:
        return colours.surface_sunk, colours.text, colours.border
    side = colours.note(Colour.ORANGE if place < 2 else Colour.BLUE)
    strong = place in (0, 4)
    if colours.dark:
        fill = side.fill if strong else _mixed(side.fill, colours.surface, 0.4)
    else:
        fill = side.edge if strong else side.fill
    words = max((QColor("#FFFFFF"), side.text), key=lambda colour: contrast(colour, fill))
    return fill, words, side.edge


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(share * a + (1 - share) * b) for a, b in parts))


def mark_size() -> float:
    """Return how wide a mark is, in pixels."""
    return MARK * pixels() / 15


def paint_mark(painter: QPainter, style: int, at: QPointF, size: float = 0.0, *, faint: bool = False) -> None:
    """Paint the mark of a framing or moment around a point; `faint` lets others show through."""
    half, mark = (size or mark_size()) / 2, STYLES[style].mark
    fill = QColor(hue(style))
    fill.setAlpha(110 if faint else 255)
    hollow = mark in (Mark.RING, Mark.CROSS)
    edge = QPen(hue(style), max(2.0, half / 3)) if hollow else QPen(hue(style) if faint else theme().surface, 1)
    painter.setPen(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush if hollow else fill)
    if mark in (Mark.DISC, Mark.RING):
        painter.drawEllipse(at, half, half)
    elif mark is Mark.CROSS:
        painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half))
        painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half))
    else:
        painter.drawPolygon(QPolygonF([at + QPointF(x * half, y * half) for x, y in _OUTLINES[mark]]))


_OUTLINES = {
    Mark.DIAMOND: ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    Mark.SQUARE: ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Mark.WEDGE: ((0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
}


# --- words ------------------------------------------------------------------------------------------------


def words_height(text: str, width: float, used: QFont | None = None) -> float:
    """Return how high a text is in a width, in pixels."""
    return laid_out(text, used or font(), max(1, int(width))).boundingRect().height() if text else 0.0


def paint_words(
    painter: QPainter,
    text: str,
    room: QRectF,
    *,
    used: QFont | None = None,
    tone: str = "text",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint somebody's words from the top of a room, in as many lines as they need."""
    made = laid_out(text, used or font(), max(1, int(room.width())))
    painter.setPen(getattr(theme(), tone))
    for number in range(made.lineCount()):
        line = made.lineAt(number)
        spare = room.width() - line.naturalTextWidth()
        share = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(align, 0.0)
        line.draw(painter, room.topLeft() + QPointF(spare * share, 0))


# --- the line that says which series is which -------------------------------------------------------------


def key_width() -> float:
    """Return the room that the sample before a name takes."""
    return 3 * mark_size() + gap()


def key_height(told: Told, series: Series, width: float) -> float:
    """Return how high the line of a series is."""
    return words_height(told.both(series), width - key_width()) + gap(0.5)


def paint_key(
    painter: QPainter, told: Told, series: Series, style: int, room: QRectF, *, bar: bool = False
) -> None:
    """Paint line and mark of a series, or a piece of its bars, its name and its base number."""
    middle = room.top() + pixels() * 0.7
    if series.base and bar:
        painter.setPen(QPen(hue(style), 1.5))
        painter.setBrush(area_brush(style))
        painter.drawRect(QRectF(room.left(), middle - mark_size() * 0.7, 3 * mark_size(), 1.4 * mark_size()))
    elif series.base:
        painter.setPen(line_pen(style))
        painter.drawLine(QPointF(room.left(), middle), QPointF(room.left() + 3 * mark_size(), middle))
        paint_mark(painter, style, QPointF(room.left() + 1.5 * mark_size(), middle))
    tone = "text" if series.base else "text_quiet"
    paint_words(painter, told.both(series), room.adjusted(key_width(), 0, 0, 0), tone=tone)
