"""How chairs and people of the circle look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from fishbowl_app.model.entities import Group
from fishbowl_app.ui.fishbowl.circle_layout import Box
from fishbowl_app.ui.fishbowl.state import ChairRow, SeatRow
from fishbowl_app.ui.fishbowl.words import translate
from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.texts import minutes_text
from fishbowl_app.ui.theme import TextSize, font, font_of, gap, pixels, theme
from fishbowl_app.ui.widgets import badge_size, paint_badge

CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def rect_of(box: Box) -> QRectF:
    """Return a box as Qt knows it."""
    return QRectF(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height)


def plate_font() -> QFont:
    """Return the font of names in the outer circle."""
    return font(TextSize.SMALL)


def mark_width() -> float:
    """Return how wide the mark of a group on a name plate is."""
    return pixels(TextSize.SMALL) * 1.5


# --- chairs ----------------------------------------------------------------------------------------------


def paint_chair(painter: QPainter, box: Box, row: ChairRow, *, compact: bool, hot: bool) -> None:
    """Paint a chair with who sits there; `hot`: somebody is held over it."""
    rect = rect_of(box)
    _paint_tile(painter, rect, row, hot=hot)
    inner = rect.adjusted(gap(0.75), gap(0.5), -gap(0.75), -gap(0.5))
    if compact:
        _paint_compact(painter, inner, row)
    else:
        _paint_full(painter, inner, row)


def _paint_tile(painter: QPainter, rect: QRectF, row: ChairRow, *, hot: bool) -> None:
    colours = theme()
    edge = colours.note(row.group.colour).edge if row.group else colours.border
    fill, pen = colours.surface_raised, QPen(edge, 2)
    if row.is_free:
        fill, pen = colours.background, QPen(colours.accent, 2, Qt.PenStyle.DashLine)
    if row.speaking:
        fill, pen = colours.accent_quiet, QPen(colours.accent, 4)
    if hot:
        fill, pen = colours.accent_quiet, QPen(colours.accent_strong, 4)
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), gap(1.25), gap(1.25))


def _paint_full(painter: QPainter, rect: QRectF, row: ChairRow) -> None:
    """Paint three lines: number, minutes and group; the name; what happens."""
    line = badge_size("M").height()
    top = QRectF(rect.left(), rect.top(), rect.width(), line)
    _paint_number(painter, top, row)
    if row.group is not None:
        mark = QRectF(top.right() - mark_width(), top.top() + gap(0.25), mark_width(), mark_width())
        paint_mini_mark(painter, mark, row.group)
    bottom = QRectF(rect.left(), rect.bottom() - line, rect.width(), line)
    end = bottom.top() if _below(row) else rect.bottom()
    _paint_name(painter, QRectF(rect.left(), top.bottom(), rect.width(), end - top.bottom()), row)
    _paint_below(painter, bottom, row)


def _paint_compact(painter: QPainter, rect: QRectF, row: ChairRow) -> None:
    """Paint two lines: number, minutes and group; the name."""
    top = QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2)
    right = top.right()
    if row.group is not None:
        width = mark_width()
        paint_mini_mark(painter, QRectF(right - width, top.top(), width, top.height()), row.group)
        right -= width + gap(0.5)
    start = _paint_number(painter, top, row)
    if not row.speaking and (row.rotating or row.planned):
        _text(painter, QRectF(start, top.top(), right - start, top.height()), _below(row), plate_font(), _quiet())
    name = QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2)
    used, words = font(TextSize.SMALL, bold=True), _name(row)
    if row.short and QFontMetricsF(used).horizontalAdvance(words) > name.width():
        words = row.short
    _text(painter, name, words, used, _ink(row))


def _paint_number(painter: QPainter, rect: QRectF, row: ChairRow) -> float:
    """Paint the number of the chair, then who speaks or how long they have been in; return where that ends."""
    right = rect.right() - (mark_width() + gap(0.25) if row.group else 0)
    bold = font(TextSize.SMALL, bold=True)
    _text(painter, rect, str(row.number), bold, _quiet())
    start = rect.left() + QFontMetricsF(bold).horizontalAdvance(str(row.number)) + gap(0.5)
    words, ink = "" if row.minutes is None else minutes_text(60 * row.minutes), _quiet()
    if row.speaking:
        side = QFontMetricsF(plate_font()).height()
        paint_icon(painter, "speak", QRectF(start, rect.center().y() - side / 2, side, side), theme().accent)
        start, words, ink = start + side + gap(0.25), translate("Fishbowl", "speaking"), theme().text
    _text(painter, QRectF(start, rect.top(), max(0.0, right - start), rect.height()), words, plate_font(), ink)
    return start + (QFontMetricsF(plate_font()).horizontalAdvance(words) + gap(0.5) if words else 0)


def _paint_name(painter: QPainter, rect: QRectF, row: ChairRow) -> None:
    """Paint the name in the largest way that shows all of it, else shortened in one line."""
    painter.setPen(_ink(row))
    for used in (font(bold=True), font(TextSize.SMALL, bold=True)):
        metrics = QFontMetricsF(used)
        for lines in _broken(_name(row), metrics):
            fits = all(metrics.horizontalAdvance(part) <= rect.width() for part in lines)
            if fits and len(lines) * metrics.lineSpacing() <= rect.height() + 2:
                painter.setFont(used)
                painter.drawText(rect, int(CENTRE), "\n".join(lines))
                return
    _text(painter, rect, row.short or _name(row), font(TextSize.SMALL, bold=True), _ink(row), CENTRE)


def _broken(words: str, metrics: QFontMetricsF) -> list[tuple[str, ...]]:
    """Return a name in one line, and in two that are about equally long if it has more than one word."""
    parts = words.split(" ")
    cuts = [(" ".join(parts[:k]), " ".join(parts[k:])) for k in range(1, len(parts))]
    best = min(cuts, key=lambda cut: max(metrics.horizontalAdvance(part) for part in cut), default=None)
    return [(words,), best] if best else [(words,)]


def _paint_below(painter: QPainter, rect: QRectF, row: ChairRow) -> None:
    """Paint what else is to be known of a chair."""
    _text(painter, rect, _below(row), plate_font(), _quiet(), CENTRE)


def _name(row: ChairRow) -> str:
    return row.name or row.planned or translate("Fishbowl", "Free chair")


def _quiet() -> QColor:
    return theme().text_quiet


def _ink(row: ChairRow) -> QColor:
    if row.planned:
        return theme().text_quiet
    return theme().accent if row.is_free else theme().text


def _below(row: ChairRow) -> str:
    parts = []
    if row.rotating:
        parts.append(translate("Fishbowl", "rotating"))
    if row.planned:
        parts.append(translate("Fishbowl", "planned"))
    return " · ".join(parts)


# --- the outer circle ------------------------------------------------------------------------------------


def paint_plate(painter: QPainter, box: Box, seat: SeatRow) -> None:
    """Paint somebody of the outer circle: group, name, and the number on the waiting list."""
    rect, colours = _plate_rect(box, seat), theme()
    painter.setPen(QPen(colours.accent if seat.waiting else colours.line, 1))
    painter.setBrush(colours.accent_quiet if seat.waiting else colours.surface)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
    inner = rect.adjusted(gap(0.25), 1, -gap(0.75), -1)
    if seat.group is not None:
        paint_mini_mark(painter, QRectF(inner.left(), inner.top(), mark_width(), inner.height()), seat.group)
        inner.setLeft(inner.left() + mark_width() + gap(0.5))
    else:
        inner.setLeft(inner.left() + gap(0.75))
    if seat.waiting:
        inner.setRight(rect.right() - rect.height() - gap(0.25))
        ring = QRectF(rect.right() - rect.height(), rect.top(), rect.height(), rect.height())
        paint_number(painter, ring, seat.waiting)
    _text(painter, inner, seat.short, plate_font(), colours.text)


def _plate_rect(box: Box, seat: SeatRow) -> QRectF:
    """Return the part of a box that a plate needs, in its middle."""
    rect = rect_of(box)
    words = QFontMetricsF(plate_font()).horizontalAdvance(seat.short) + gap(1.5)
    wanted = words + (mark_width() + gap(0.5) if seat.group else gap(0.5)) + (rect.height() if seat.waiting else 0)
    spare = max(0.0, rect.width() - wanted) / 2
    return rect.adjusted(spare, 0, -spare, 0)


def paint_dot(painter: QPainter, box: Box, seat: SeatRow) -> None:
    """Paint somebody as a dot in the colour of their group; who waits has their number on it."""
    rect, colours = rect_of(box), theme()
    if seat.waiting:
        paint_number(painter, rect, seat.waiting)
        return
    mark = colours.note(seat.group.colour) if seat.group else None
    painter.setPen(QPen(mark.edge if mark else colours.border, 1))
    painter.setBrush(mark.fill if mark else colours.surface)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_number(painter: QPainter, rect: QRectF, number: int) -> None:
    """Paint a number of the waiting list in a filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().accent)
    painter.drawEllipse(rect)
    painter.setPen(theme().on_accent)
    painter.setFont(font_of(rect.height() * (0.66 if number < 10 else 0.55), bold=True))
    painter.drawText(rect, CENTRE, str(number))


def paint_mini_mark(painter: QPainter, rect: QRectF, group: Group) -> None:
    """Paint a group's label on its colour, small."""
    size = rect.height() * (0.62 if len(group.label) < 3 else 0.5)
    paint_badge(painter, rect, group.label, group.colour, font_of(size, bold=True))


# --- between ---------------------------------------------------------------------------------------------


def paint_floor(painter: QPainter, box: Box) -> None:
    """Paint the ground on which the inner circle sits."""
    painter.setPen(QPen(theme().line, 2))
    painter.setBrush(theme().surface)
    painter.drawEllipse(QPointF(box.x, box.y), box.width / 2, box.height / 2)


def paint_middle(painter: QPainter, box: Box, lines: list[str]) -> None:
    """Paint words in the middle of the circle; nothing where there is no room for them."""
    if box.width < gap(11):
        return
    painter.setFont(font(TextSize.SMALL))
    painter.setPen(theme().text_quiet)
    painter.drawText(rect_of(box), int(CENTRE | Qt.TextFlag.TextWordWrap), "\n".join(lines))


def _text(
    painter: QPainter, rect: QRectF, words: str, used: QFont, colour: QColor, where: Qt.AlignmentFlag = LEFT
) -> None:
    painter.setFont(used)
    painter.setPen(colour)
    shown = QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.drawText(rect, int(where | Qt.TextFlag.TextSingleLine), shown)
