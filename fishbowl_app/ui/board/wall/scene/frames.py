"""The ground behind the notes: themes, the tray of what is alone, what was set aside, regions of a canvas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from fishbowl_app.model.rules.board_layout import HEADER, Spot
from fishbowl_app.ui.board.wall.scene.fitted import font_kept
from fishbowl_app.ui.palette import NoteColour
from fishbowl_app.ui.theme import theme, theme_notifier

_HEAD = HEADER - 8  # units of the scene: a gap stays between the head and the notes
_TITLE = 19
_LEAST = 13  # pixels on the screen at the normal size of text: titles stay readable from afar
_MOST = 2.6  # times the height of a head, however far away
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class GroundKind(StrEnum):
    """What a part of the ground is."""

    THEME = "theme"
    TRAY = "tray"
    ASIDE = "aside"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Ground:
    """One part of the ground. `number`, `colour` and `count` are 0 and "" where they say nothing."""

    kind: GroundKind
    id: str  # of the theme or region
    title: str
    size: tuple[float, float]
    number: int = 0
    count: int = 0
    colour: str = ""
    covered: tuple[float, float] = (
        0.0,
        0.0,
    )  # how much of the head lies below other frames, on the left and right


class FrameItem(QGraphicsItem):
    """The ground of a frame; its head is an item of its own, since it stands out above it when seen from afar."""

    def __init__(self, ground: Ground, home: Spot) -> None:
        super().__init__()
        self.ground = ground
        self.home = home
        self.hot = ""  # what a drop here does, while something is held over it
        self.head = HeadItem(self)
        self.move_to(QPointF(*home))
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_ground(self, ground: Ground) -> None:
        """Show a frame as it is now."""
        if ground != self.ground:
            self.prepareGeometryChange()
            self.head.prepareGeometryChange()
            self.ground = ground
            self.repaint()

    def heat(self, words: str) -> None:
        """Light up with words, or with "" go out again."""
        if words != self.hot:
            self.hot = words
            self.repaint()

    def repaint(self) -> None:
        """Paint ground and head again."""
        self.update()
        self.head.update()

    def move_to(self, place: QPointF) -> None:
        """Stand somewhere else, with the head."""
        self.setPos(place)
        self.head.setPos(place)

    def lie_at(self, level: float) -> None:
        """Lie over what has a lower level, below all notes."""
        self.setZValue(level)
        self.head.setZValue(level)

    def head_rect(self, zoom: float) -> QRectF:
        """Return where the head is in the scene when seen at a zoom."""
        height = head_height(zoom)
        return QRectF(self.x(), self.y() + _HEAD - height, self.ground.size[0], height)

    def boundingRect(self) -> QRectF:
        return QRectF(-2, -2, self.ground.size[0] + 4, self.ground.size[1] + 4)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        colours, ground = theme(), self.ground
        rect = QRectF(0, 0, *ground.size)
        pen = QPen(colours.accent, 4) if self.hot else QPen(colours.border, 1.2)
        if ground.kind in (GroundKind.TRAY, GroundKind.ASIDE) and not self.hot:
            pen = QPen(colours.border, 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(colours.accent_quiet if self.hot else colours.surface)
        painter.drawRect(rect)


class HeadItem(QGraphicsItem):
    """Number, title and count of a frame; as large as can be read at any zoom."""

    def __init__(self, frame: FrameItem) -> None:
        super().__init__()
        self._frame = frame
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        height = _HEAD * _MOST
        return QRectF(0, _HEAD - height, self._frame.ground.size[0], height)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        height = head_height(painter.worldTransform().m11())
        ground, words = self._frame.ground, self._frame.hot or self._frame.ground.title
        rect = QRectF(0, _HEAD - height, ground.size[0], height)
        kind = _kind(ground, bool(self._frame.hot))
        painter.fillRect(rect, kind.fill)
        painter.setPen(QPen(kind.edge, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        used = font_kept(round(height * _TITLE / _HEAD), bold=True)
        metrics, pad = QFontMetricsF(used), height * 0.25
        painter.setFont(used)
        painter.setPen(kind.text)
        inner = rect.adjusted(pad + ground.covered[0], 0, -pad - ground.covered[1], 0)
        if ground.number:
            inner.setLeft(_chip(painter, inner, str(ground.number), metrics) + pad)
        # Seen from afar there is little room, and the name says more than the count.
        crowded = height > _HEAD and metrics.horizontalAdvance(words) > inner.width() / 2
        if ground.count and not self._frame.hot and not crowded:
            width = metrics.horizontalAdvance(str(ground.count))
            painter.drawText(inner, int(_LINE | Qt.AlignmentFlag.AlignRight), str(ground.count))
            inner.setRight(inner.right() - width - pad)
        if metrics.horizontalAdvance(words) > inner.width():
            words = ground.title  # what a drop does stands beside the mouse, too
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(_LINE | Qt.AlignmentFlag.AlignLeft), shown)


def head_height(zoom: float) -> float:
    """Return how high heads are at a zoom, in units of the scene; those of far away stand out above frames."""
    needed = _LEAST * theme_notifier().scale / max(zoom, 1e-6) * _HEAD / _TITLE
    return min(max(_HEAD, needed), _HEAD * _MOST)


def _kind(ground: Ground, hot: bool) -> NoteColour:
    colours = theme()
    if hot:
        return NoteColour(colours.accent, colours.on_accent, colours.accent)
    if ground.colour:
        return colours.note(ground.colour)
    return NoteColour(QColor(colours.surface_sunk), colours.text, colours.border)


def _chip(painter: QPainter, rect: QRectF, words: str, metrics: QFontMetricsF) -> float:
    """Paint the number that sends notes here, and return where it ends."""
    side = metrics.height()
    box = QRectF(rect.left(), rect.center().y() - side / 2, max(side, metrics.horizontalAdvance(words) + 8), side)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return box.right()
