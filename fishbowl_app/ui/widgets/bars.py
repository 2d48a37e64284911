"""Bars that say a value in words too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.ui.theme import TextSize, font, gap, theme, theme_notifier
from fishbowl_app.ui.widgets.badge import badge_size, paint_badge


@dataclass(frozen=True)
class BarRow:
    """One line of a BarList. `text` says the value in words ("2 turns, 6 min"); `mark` stands out one row."""

    name: str
    value: float
    text: str
    label: str = ""  # of the group
    colour: str = ""  # of the group
    mark: bool = False


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


class HorizontalBar(QWidget):
    """One bar with its value in words at its end.

    Args:
        name: what is measured; heard with the value.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._text, self._share = name, "", 0.0
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self._restyle)

    def set_value(self, value: float, most: float, text: str, colour: str = "") -> None:
        """Show a value out of `most`, in words as well; `colour` is that of a group, "" the accent."""
        self._share = value / most if most > 0 else 0.0
        self._text, self._colour = text, colour
        self.setAccessibleName(f"{self._name}: {text}")
        self._restyle()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(TextSize.SMALL))
        return QSize(round(gap(12) + metrics.horizontalAdvance(self._text)), round(metrics.height() + gap(0.5)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = font(TextSize.SMALL)
        width = QFontMetricsF(words).horizontalAdvance(self._text) + gap()
        bar = QRectF(0, self.height() / 2 - 4, max(gap(2), self.width() - width), 8)
        paint_bar(painter, bar, self._share, theme().note(self._colour).edge if self._colour else None)
        painter.setFont(words)
        painter.setPen(theme().text)
        rest = QRectF(bar.right() + gap(), 0, width, self.height())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._text)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class BarList(QWidget):
    """Many bars below each other in columns: badge, name, bar, words. Heard as one list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BarRow, ...] = ()
        self._most = 1.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme_notifier().changed.connect(self._restyle)

    def show_rows(self, rows: Sequence[BarRow], most: float | None = None) -> None:
        """Show these rows; a full bar means `most`, or the largest value."""
        self._rows = tuple(rows)
        self._most = most or max((row.value for row in rows), default=0) or 1.0
        self.setAccessibleDescription("; ".join(f"{row.name}: {row.text}" for row in rows))
        self._restyle()

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return badge_size("M").height() + gap(0.5)

    def sizeHint(self) -> QSize:
        return QSize(gap(40), self.row_height() * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(24), self.row_height() * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.row_height()
        metrics = QFontMetricsF(font(TextSize.SMALL))
        words = max((metrics.horizontalAdvance(row.text) for row in self._rows), default=0) + gap()
        first = max(0, event.rect().top() // height)
        for number, row in enumerate(self._rows[first : event.rect().bottom() // height + 1], first):
            self._paint_row(painter, QRectF(0, number * height, self.width(), height), row, words)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: BarRow, words: float) -> None:
        left, middle = rect.left(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if row.mark:
            painter.fillRect(rect, theme().accent_quiet)
        if row.label:
            size = badge_size(row.label)
            box = QRectF(left, rect.center().y() - size.height() / 2, size.width(), size.height())
            paint_badge(painter, box, row.label, row.colour)
        left += badge_size("MM").width() + gap() if any(r.label for r in self._rows) else 0
        space = max(gap(4), (rect.right() - left - words) * 0.45)
        self._paint_words(painter, QRectF(left, rect.top(), space, rect.height()), row.name, bold=row.mark)
        left += space + gap()
        bar = QRectF(left, rect.center().y() - 4, max(gap(2), rect.right() - words - left), 8)
        paint_bar(painter, bar, row.value / self._most, theme().note(row.colour).edge if row.colour else None)
        painter.setFont(font(TextSize.SMALL))
        painter.drawText(QRectF(bar.right() + gap(), rect.top(), words, rect.height()), middle, row.text)

    def _paint_words(self, painter: QPainter, rect: QRectF, text: str, *, bold: bool) -> None:
        painter.setFont(font(TextSize.SMALL, bold=bold))
        painter.setPen(QPen(theme().text))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, short)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
