"""How a breakout is painted: number, title and space on the left, its clock on the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fishbowl_app.ui.icons import paint_icon
from fishbowl_app.ui.openspace.breakouts.rows import (
    BreakoutRow,
    Clock,
    clock_icon,
    clock_tone,
    clock_word,
    clock_words,
    people_words,
    space_words,
)
from fishbowl_app.ui.theme import TextSize, clock_font, font, gap, pixels, theme
from fishbowl_app.ui.widgets import paint_bar
from fishbowl_app.ui.widgets.following import ROW, Index

LEAST, MOST, TWO_LINES = 2.2, 5.0, 3.3  # heights of a row in text sizes; from the last on it has two lines
_STRIP = 4  # pixels at the left edge of a row that asks for attention
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class BreakoutDelegate(QStyledItemDelegate):
    """Paints rows that share the height of the list: many stand on one line each, few on two."""

    height = 0  # of a row, in pixels; the list knows how much room there is

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(gap(20), self.height or round(pixels() * LEAST))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: BreakoutRow = index.data(ROW)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect)
        _paint_strip(painter, whole, row)
        rect = whole.adjusted(gap(1), gap(0.25), -gap(1.5), -gap(0.25))
        left = _paint_number(painter, rect, row)
        right = _paint_clock(painter, rect, row, hours=index.model().hours)
        _paint_topic(painter, QRectF(left, rect.top(), right - left - gap(2), rect.height()), row)
        painter.setPen(theme().line)
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.restore()


def _paint_strip(painter: QPainter, rect: QRectF, row: BreakoutRow) -> None:
    """Paint the edge of a row whose time is nearly over, or is."""
    if clock_tone(row) in ("warn", "alert"):
        painter.fillRect(QRectF(rect.left(), rect.top() + 1, _STRIP, rect.height() - 2), _colour(row))


def _paint_number(painter: QPainter, rect: QRectF, row: BreakoutRow) -> float:
    used = font(TextSize.HEADING, bold=True)
    width = QFontMetricsF(used).horizontalAdvance("00")
    painter.setFont(used)
    painter.setPen(theme().accent)
    painter.drawText(
        QRectF(rect.left(), rect.top(), width, rect.height()), int(_MIDDLE | _right()), str(row.number)
    )
    return rect.left() + width + gap(1.5)


def _paint_topic(painter: QPainter, rect: QRectF, row: BreakoutRow) -> None:
    """Paint title, space and conveners: on two lines where there is room, else side by side."""
    if rect.height() >= pixels() * (TWO_LINES - 0.4):
        high = min(rect.height(), pixels() * 3.4)
        top = rect.center().y() - high / 2
        above = QRectF(rect.left(), top, rect.width(), high * 0.55)
        _words(painter, above, row.title, font(TextSize.HEADING, bold=True), theme().text)
        _paint_details(painter, QRectF(rect.left(), above.bottom(), rect.width(), high * 0.45), row)
        return
    title = QRectF(rect.left(), rect.top(), rect.width() * 0.54, rect.height())
    _words(painter, title, row.title, font(bold=True), theme().text)
    _paint_details(painter, rect.adjusted(title.width() + gap(), 0, 0, 0), row)


def _paint_details(painter: QPainter, rect: QRectF, row: BreakoutRow) -> None:
    """Paint the space, and more quietly who convenes."""
    used = _words(painter, rect, space_words(row), font(), theme().text)
    rest = QRectF(rect.left() + used + gap(1.5), rect.top(), rect.width() - used - gap(1.5), rect.height())
    if rest.width() > pixels() * 3:
        _words(painter, rest, people_words(row), font(TextSize.SMALL), theme().text_quiet)


def _paint_clock(painter: QPainter, rect: QRectF, row: BreakoutRow, *, hours: bool) -> float:
    """Paint digits, word, icon and bar from the right, and return where they begin.

    `hours`: the column has room for clocks of more than an hour.
    """
    digits = clock_font(min(pixels() * 2.4, max(pixels() * 1.55, rect.height() * 0.52)))
    room = QFontMetricsF(digits).horizontalAdvance("+0:00:00" if hours else "+00:00")
    painter.setFont(digits)
    painter.setPen(_colour(row))
    at = QRectF(rect.right() - room, rect.top(), room, rect.height())
    if row.clock is not Clock.ENDED:
        painter.drawText(at, int(_MIDDLE | _right()), row.digits)
    return _paint_state(
        painter, QRectF(rect.left(), rect.top(), at.left() - gap(1.5) - rect.left(), rect.height()), row
    )


def _paint_state(painter: QPainter, rect: QRectF, row: BreakoutRow) -> float:
    """Paint icon and word over the bar, or the word alone where there is no clock to have a bar."""
    used, side = font(bold=clock_tone(row) in ("warn", "alert")), pixels() * 1.2
    width = (
        side + gap(0.75) + max(QFontMetricsF(font(bold=True)).horizontalAdvance(word) for word in clock_words())
    )
    left, runs = rect.right() - width, row.clock in (Clock.RUNNING, Clock.PAUSED)
    bar = max(4.0, pixels() * 0.35)
    high = pixels() * 1.4
    top = rect.center().y() - (high + (bar if runs else 0)) / 2
    paint_icon(painter, clock_icon(row), QRectF(left, top + (high - side) / 2, side, side), _colour(row))
    words = QRectF(left + side + gap(0.75), top, width - side - gap(0.75), high)
    _words(painter, words, clock_word(row), used, _colour(row))
    if runs:
        paint_bar(painter, QRectF(left, top + high, width, bar), row.run, _bar_colour(row))
    return left


def _words(painter: QPainter, rect: QRectF, words: str, used: QFont, colour: QColor) -> float:
    """Paint one line, shortened where it does not fit, and return how wide it is."""
    metrics = QFontMetricsF(used)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, rect.width()))
    painter.setFont(used)
    painter.setPen(colour)
    painter.drawText(rect, int(_MIDDLE | Qt.AlignmentFlag.AlignLeft), shown)
    return metrics.horizontalAdvance(shown)


def _colour(row: BreakoutRow) -> QColor:
    named = {"": "text", "quiet": "text_quiet"}
    tone = clock_tone(row)
    colour: QColor = getattr(theme(), named.get(tone, tone))
    return colour


def _bar_colour(row: BreakoutRow) -> QColor:
    return theme().accent if clock_tone(row) == "" else _colour(row)


def _right() -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight
