"""Paints statements as stacked bars, from disagreeing at the left to agreeing at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from fishbowl_app.model.rules.asking.charts import Bar, Segment, StatementBars
from fishbowl_app.number_texts import percent_text
from fishbowl_app.ui.questions.results.look import Told, paint_words, point_look, words_height
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme

NAMES = 0.24  # of the width for names at the left
THICK = 2.4  # lines of text that a bar is high
SAID = 0.2  # and for what agreement gained at the right


class BarsPicture:
    """Statements below one another, each with its bars; what the parts mean stands above.

    Args:
        statements: one, or all of a form; the wording stands above the bars where there are several.
        told: how series are called.
        points: the names of the five points.
    """

    def __init__(self, statements: Sequence[StatementBars], told: Told, points: Sequence[str]) -> None:
        self._statements, self._told, self._points = statements, told, points

    grows = False

    def height(self, width: float) -> float:
        """Return how much it needs, in pixels."""
        bars = sum(self._row(bar, width) for each in self._statements for bar in each.bars)
        return self._legend(None, width) + bars + sum(self._head(each, width) for each in self._statements)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint all of it."""
        top = self._legend(painter, width)
        for each in self._statements:
            if self._head(each, width):
                room = QRectF(0, top + gap(), width, 1)
                paint_words(painter, each.question.wording, room, used=font(bold=True))
            top += self._head(each, width)
            for bar in each.bars:
                self._paint_bar(painter, bar, width, top)
                top += self._row(bar, width)

    # --- sizes -------------------------------------------------------------------------------------------

    def _head(self, each: StatementBars, width: float) -> float:
        if len(self._statements) < 2:
            return 0.0
        return words_height(each.question.wording, width, font(bold=True)) + gap(1.5)

    def _row(self, bar: Bar, width: float) -> float:
        beside = words_height(gained_text(bar), width * SAID - gap(), font(TextSize.SMALL))
        return max(THICK * pixels(), self._name_height(bar, width), beside) + gap(0.75)

    def _name_height(self, bar: Bar, width: float) -> float:
        room = width * NAMES - gap()
        base = words_height(self._told.base(bar.series), room, font(TextSize.SMALL))
        return words_height(self._told.name(bar.series), room, font(bold=True)) + base

    # --- parts -------------------------------------------------------------------------------------------

    def _legend(self, painter: QPainter | None, width: float) -> float:
        """Paint what the parts mean, in as many lines as it takes; return how high that is."""
        side, metrics = pixels() * 1.1, QFontMetricsF(font())
        left, top = 0.0, 0.0
        for place, name in enumerate(self._points):
            needed = side + gap(0.75) + metrics.horizontalAdvance(name)
            if left and left + needed > width:
                left, top = 0.0, top + metrics.height() + gap(0.5)
            if painter:
                _paint_part(painter, place, QRectF(left, top + (metrics.height() - side) / 2, side, side))
                paint_words(painter, name, QRectF(left + side + gap(0.75), top, needed, 1))
            left += needed + gap(2)
        return top + metrics.height() + gap(1.5)

    def _paint_bar(self, painter: QPainter, bar: Bar, width: float, top: float) -> None:
        high = self._row(bar, width) - gap(0.75)
        name = QRectF(0, top + (high - self._name_height(bar, width)) / 2, width * NAMES - gap(), high)
        title = self._told.name(bar.series)
        if title:
            paint_words(painter, title, name, used=font(bold=True))
            name.moveTop(name.top() + words_height(title, name.width(), font(bold=True)))
        base = self._told.base(bar.series)
        paint_words(painter, base, name, used=font(TextSize.SMALL), tone="text_quiet")
        thick = min(high, THICK * pixels())
        track = QRectF(width * NAMES, top + (high - thick) / 2, width * (1 - NAMES - SAID), thick)
        for segment in bar.segments:
            if segment.count:
                _paint_segment(painter, segment, track)
        said = words_height(gained_text(bar), width * SAID - gap(), font(TextSize.SMALL))
        beside = QRectF(track.right() + gap(), top + (high - said) / 2, width * SAID - gap(), high)
        paint_words(painter, gained_text(bar), beside, used=font(TextSize.SMALL))


def gained_text(bar: Bar) -> str:
    """Return how many agree, and how many points more or fewer than in the first bar."""
    if not bar.segments:
        return ""
    translate = QCoreApplication.translate
    agree = translate("Results", "{0} agree", "42 % agree").format(percent_text(bar.agree))
    if bar.gained is None:
        return agree
    if bar.gained == 0:
        return translate("Results", "{0}, as many as above").format(agree)
    more = translate("Results", "{0}, %n point(s) more", "", bar.gained)
    fewer = translate("Results", "{0}, %n point(s) fewer", "", -bar.gained)
    return (more if bar.gained > 0 else fewer).format(agree)


def _paint_part(painter: QPainter, place: int, rect: QRectF) -> None:
    fill, _, outline = point_look(place, theme())
    painter.setPen(QPen(outline, 1))
    painter.setBrush(fill)
    painter.drawRect(rect)


def _paint_segment(painter: QPainter, segment: Segment, track: QRectF) -> None:
    left, right = (track.left() + share * track.width() for share in (segment.left, segment.right))
    rect = QRectF(left, track.top(), right - left, track.height()).adjusted(0.75, 0.5, -0.75, -0.5)
    _paint_part(painter, segment.place, rect)
    text = percent_text(segment.percent)
    metrics = QFontMetricsF(font(TextSize.SMALL, bold=True))
    if metrics.horizontalAdvance(text) + 4 > rect.width():
        text = str(segment.percent)
    if metrics.horizontalAdvance(text) + 2 <= rect.width():
        painter.setFont(font(TextSize.SMALL, bold=True))
        painter.setPen(point_look(segment.place, theme())[1])
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
