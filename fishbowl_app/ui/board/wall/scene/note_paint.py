"""The picture of a note: its words, and below them group, votes and what lies under it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.rules.board_layout import NOTE_HEIGHT, NOTE_WIDTH
from fishbowl_app.ui.board.wall.scene.face import Face, Look, Mark
from fishbowl_app.ui.board.wall.scene.fitted import fitted, font_kept, metrics_of
from fishbowl_app.ui.palette import NoteColour
from fishbowl_app.ui.theme import theme
from fishbowl_app.ui.widgets import paint_badge

STEPS = (0.25, 0.5, 1.0, 2.0)  # pixels for each unit of the scene
READABLE = 0.4  # below that letters are only lines
_PAD = 10
_FOOT = 20
_EDGE = 4  # how far the notes below stand out
_SIGN = 20
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def step_for(zoom: float) -> float:
    """Return at which step a note is drawn for a zoom: the next finer one, with a little grace."""
    return next((step for step in STEPS if zoom <= step * 1.15), STEPS[-1])


@lru_cache(maxsize=16)
def blank(colour: str) -> QPixmap:
    """Return a note without words, for one that nobody has seen yet."""
    return _paper(STEPS[0], QColor(colour))


def note_picture(face: Face, look: Look, step: float) -> QPixmap:
    """Return how a note looks, drawn for a step."""
    kind = theme().note(face.colour)
    stacked = face.under > 0
    picture = _paper(step, QColor(Qt.GlobalColor.transparent) if stacked else kind.fill)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, step >= READABLE)
    sheet = QRectF(0, 0, NOTE_WIDTH, NOTE_HEIGHT)
    if stacked:
        sheet = _paint_stack(painter, sheet, face, kind)
    _paint_edge(painter, sheet, face, kind)
    if step < READABLE:
        _paint_lines(painter, sheet, face, kind)
    else:
        _paint_words(painter, sheet, face, kind)
    _paint_look(painter, sheet, look, step)
    painter.end()
    return picture


def _paper(step: float, colour: QColor) -> QPixmap:
    picture = QPixmap(round(NOTE_WIDTH * step), round(NOTE_HEIGHT * step))
    picture.setDevicePixelRatio(step)
    picture.fill(colour)
    return picture


def _paint_stack(painter: QPainter, whole: QRectF, face: Face, kind: NoteColour) -> QRectF:
    """Paint the edges of the notes below, two at most, and return where the top note lies."""
    sheets = min(2, face.under)
    size = whole.adjusted(0, 0, -_EDGE * sheets, -_EDGE * sheets)
    painter.setPen(QPen(kind.text, 1))
    for number in range(sheets, -1, -1):
        sheet = size.translated(_EDGE * number, _EDGE * number)
        painter.fillRect(sheet, kind.fill)
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
    return size


def _paint_edge(painter: QPainter, sheet: QRectF, face: Face, kind: NoteColour) -> None:
    """Paint the outline; that of a note that was set aside is broken."""
    style = Qt.PenStyle.DashLine if face.aside else Qt.PenStyle.SolidLine
    painter.setPen(QPen(kind.text if face.aside else kind.edge, 1.5 if face.aside else 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 3.5 if face.aside else 0.5
    painter.drawRect(sheet.adjusted(inset, inset, -inset, -inset))


def _paint_lines(painter: QPainter, sheet: QRectF, face: Face, kind: NoteColour) -> None:
    """Paint lines where words would be too small to read, as many as there are words for."""
    colour = QColor(kind.text)
    colour.setAlphaF(0.5)
    painter.setPen(QPen(colour, 4))
    count = min(5, 1 + len(face.text) // 20)
    ends = [sheet.right() - _PAD - 40 * (number == count - 1) for number in range(count)]
    painter.drawLines([QLineF(_PAD, 20 + 18 * number, end, 20 + 18 * number) for number, end in enumerate(ends)])


def _paint_words(painter: QPainter, sheet: QRectF, face: Face, kind: NoteColour) -> None:
    foot = _FOOT if face.group[0] or face.votes or face.under or face.theme else 0
    room = sheet.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 3 - foot)
    words = fitted(face.text, room.width(), room.height())
    metrics = metrics_of(words.size)
    painter.setPen(kind.text)
    painter.setFont(font_kept(words.size))
    for number, line in enumerate(words.lines):
        painter.drawText(QPointF(room.left(), room.top() + number * metrics.height() + metrics.ascent()), line)
    if words.cut:
        _paint_corner(painter, sheet, kind)
    if foot:
        _paint_foot(painter, QRectF(room.left(), sheet.bottom() - foot - 4, room.width(), foot), face, kind)


def _paint_corner(painter: QPainter, sheet: QRectF, kind: NoteColour) -> None:
    """Paint a folded corner: there is more to read than stands here."""
    end = sheet.bottomRight()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kind.edge)
    painter.drawPolygon([end, end - QPointF(15, 0), end - QPointF(0, 15)])


def _paint_foot(painter: QPainter, foot: QRectF, face: Face, kind: NoteColour) -> None:
    """Paint the group and the theme on the left, what lies below and the votes on the right."""
    used, left, right = font_kept(12, bold=True), foot.left(), foot.right()
    metrics = metrics_of(13)
    if face.group[0]:
        width = max(26.0, metrics.horizontalAdvance(face.group[0]) + 12)
        paint_badge(painter, QRectF(left, foot.top() + 1, width, foot.height() - 2), *face.group, used)
        left += width + 6
    painter.setFont(used)
    painter.setPen(QPen(kind.text, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if face.theme:
        box = QRectF(left, foot.top() + 1, max(20.0, metrics.horizontalAdvance(str(face.theme)) + 8), 18)
        painter.drawRect(box)
        painter.drawText(box, _MIDDLE, str(face.theme))
    if face.under:
        right = _paint_count(painter, foot, right, f"+{face.under}", dot=False) - 8
    if face.votes:
        _paint_count(painter, foot, right, str(face.votes), dot=True)


def _paint_count(painter: QPainter, foot: QRectF, right: float, words: str, *, dot: bool) -> float:
    """Paint a number that ends at `right`, with a dot before it for votes, and return where it begins."""
    width = metrics_of(13).horizontalAdvance(words)
    painter.drawText(QRectF(right - width, foot.top(), width, foot.height()), _MIDDLE, words)
    if not dot:
        return right - width
    painter.save()
    painter.setBrush(painter.pen().color())
    painter.drawEllipse(QPointF(right - width - 9, foot.center().y()), 4, 4)
    painter.restore()
    return right - width - 13


def _paint_look(painter: QPainter, sheet: QRectF, look: Look, step: float) -> None:
    """Paint that a note is chosen, the one that keys go to, or meant by a suggestion."""
    colours = theme()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = max(4.0, 2.0 / step)
    ink = theme().note(Colour.YELLOW).text  # the words of all colours are as dark
    if look.selected or look.mark in (Mark.SURE, Mark.TARGET):
        _frame(painter, sheet, ink, width * 1.4)
        _frame(painter, sheet, colours.accent, width)
    elif look.mark is Mark.UNSURE:
        _frame(painter, sheet, colours.surface_raised, width)  # the gaps of the dashes, light or dark
        _frame(painter, sheet, colours.text, width, Qt.PenStyle.DashLine)
    if look.current:
        inset = width if look.selected or look.mark else 0.0
        ring = sheet.adjusted(inset, inset, -inset, -inset)
        _frame(painter, ring, colours.surface_raised, width)
        _frame(painter, ring, colours.text, width / 2)
    place = QPointF(sheet.center().x() - _SIGN / 2, sheet.bottom() - _SIGN)  # where no words are hidden
    if look.mark:
        _sign(painter, place, "?" if look.mark is Mark.UNSURE else "+")
    elif look.selected:
        _tick(painter, place)


def _frame(
    painter: QPainter,
    rect: QRectF,
    colour: QColor,
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    pen = QPen(colour, width, style)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))


def _tick(painter: QPainter, place: QPointF) -> None:
    box = QRectF(place.x(), place.y(), _SIGN, _SIGN)
    painter.fillRect(box, theme().accent)
    painter.setPen(QPen(theme().on_accent, 3))
    painter.drawPolyline([place + QPointF(5, 10), place + QPointF(8.5, 14.5), place + QPointF(15.5, 5.5)])


def _sign(painter: QPainter, place: QPointF, words: str) -> None:
    box = QRectF(place.x(), place.y(), _SIGN, _SIGN)
    painter.fillRect(box, theme().accent)
    painter.setPen(theme().on_accent)
    painter.setFont(font_kept(16, bold=True))
    painter.drawText(box, _MIDDLE, words)
