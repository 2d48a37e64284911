"""A form as whoever fills it in will see it: painted on white, whatever the theme, with no figure on any scale."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.ui.questions.forms.sheet import Asked, Said, Sheet
from fishbowl_app.ui.theme import TextSize, font, gap, pixels, theme_notifier
from fishbowl_app.ui.widgets.rows import laid_out

PAPER, INK, QUIET = QColor("#ffffff"), QColor("#1c1c1c"), QColor("#5a5a5a")
_LINES = 3  # for words of one's own
_LEFT, _RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is painted across the sheet: how high it is, and how it is painted from a corner down."""

    height: float
    paint: Callable[[QPainter, float, float], None]
    question: int = 0  # the number of the one that begins with it


class SheetView(QScrollArea):
    """The form on a sheet of paper that is as long as it has to be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = _Paper(name)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a form; None: there is none."""
        self._sheet.show_sheet(sheet)
        self.setAccessibleDescription(self._sheet.accessibleDescription())

    def show_question(self, number: int) -> None:
        """Bring a question into sight."""
        top, bottom = self._sheet.reach_of(number)
        self.ensureVisible(0, bottom, 0, gap())
        self.ensureVisible(0, top, 0, gap())


class _Paper(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown: Sheet | None = None
        self._pieces: list[Piece] = []
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme_notifier().changed.connect(self._lay_out)

    def show_sheet(self, sheet: Sheet | None) -> None:
        if sheet != self._shown:
            self._shown = sheet
            self.setAccessibleDescription(". ".join(sheet.words()) if sheet else "")
            self._lay_out()

    def reach_of(self, number: int) -> tuple[int, int]:
        """Return where a question begins and ends, in pixels; the first with what stands above it, as for none."""
        tops = list(itertools.accumulate((piece.height for piece in self._pieces), initial=float(_margin())))
        begins = [round(tops[place]) for place, piece in enumerate(self._pieces) if piece.question]
        ends = [*begins[1:], round(tops[-1])]
        if not 0 < number <= len(begins):
            return 0, 0
        return (begins[number - 1] if number > 1 else 0), ends[number - 1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), PAPER)
        top = float(_margin())
        for piece in self._pieces:
            piece.paint(painter, _margin(), top)
            top += piece.height
        painter.end()

    def _lay_out(self) -> None:
        width = max(gap(10), self.width() - 2 * _margin())
        self._pieces = list(_pieces(self._shown, width)) if self._shown else []
        self.setMinimumHeight(round(sum(piece.height for piece in self._pieces)) + 2 * _margin())
        self.update()


def _margin() -> int:
    return gap(2)


def _pieces(sheet: Sheet, width: int) -> Iterator[Piece]:
    """Yield all of a form from top to bottom."""
    if sheet.number:
        yield _said(sheet.number, width, TextSize.SMALL, align=_RIGHT)
    yield _said(sheet.title, width, TextSize.HEADING, bold=True)
    if sheet.intro:
        yield _space(0.5)
        yield _said(sheet.intro, width)
    if sheet.framing:
        yield _space(1)
        yield _boxed(_said(sheet.framing, width - gap(3)), width)
    for asked in sheet.questions:
        yield _space(2.5)
        yield replace(_said(_numbered(asked), width, bold=True), question=asked.number)
        yield _said(asked.how, width, TextSize.SMALL)
        yield _space(1)
        yield from _ANSWERED[asked.kind](asked, width)
    if sheet.group:
        yield _space(2.5)
        yield _said(sheet.group, width, bold=True)
        yield _space(1)
        yield from _ticks(sheet.groups, width)


def _numbered(asked: Asked) -> Said:
    return (f"{asked.number}. {asked.words[0]}", *asked.words[1:]) if asked.words else ()


# --- words ------------------------------------------------------------------------------------------------


def _said(
    words: Said,
    width: float,
    size: TextSize = TextSize.BODY,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = _LEFT,
) -> Piece:
    """Return words, and below them quietly the same in the other language."""
    texts = [
        (laid_out(text, font(size, bold=bold and not place), round(width), align), QUIET if place else INK)
        for place, text in enumerate(words)
    ]

    def paint(painter: QPainter, left: float, top: float) -> None:
        for text, colour in texts:
            painter.setPen(colour)
            text.draw(painter, QPointF(left, top))
            top += text.boundingRect().height()

    return Piece(sum(text.boundingRect().height() for text, _ in texts), paint)


def _space(steps: float) -> Piece:
    return Piece(gap(steps), lambda painter, left, top: None)


def _boxed(inside: Piece, width: float) -> Piece:
    """Return something in a frame."""
    height = inside.height + gap(2)

    def paint(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(INK, 1))
        painter.drawRect(QRectF(left, top, width, height))
        inside.paint(painter, left + gap(1.5), top + gap())

    return Piece(height, paint)


def _beside(pieces: Sequence[Piece], each: float) -> Piece:
    """Return pieces side by side, each so wide."""

    def paint(painter: QPainter, left: float, top: float) -> None:
        for place, piece in enumerate(pieces):
            piece.paint(painter, left + place * each, top)

    return Piece(max(piece.height for piece in pieces), paint)


def _ends(left_words: Said, right_words: Said, width: float) -> Piece:
    """Return what stands at both ends of a line."""
    half = width / 2 - gap()
    left_end = _said(left_words, half, TextSize.SMALL)
    right_end = _said(right_words, half, TextSize.SMALL, align=_RIGHT)

    def paint(painter: QPainter, left: float, top: float) -> None:
        left_end.paint(painter, left, top)
        right_end.paint(painter, left + width - half, top)

    return Piece(max(left_end.height, right_end.height), paint)


def _ticks(boxes: Sequence[Said], width: float) -> Iterator[Piece]:
    """Yield boxes to tick, one below the other."""
    side = pixels()
    for box in boxes:
        words = _said(box, width - side - gap())

        def paint(painter: QPainter, left: float, top: float, words: Piece = words) -> None:
            painter.setPen(QPen(INK, 1.2))
            painter.drawRect(QRectF(left, top + gap(0.25), side, side))
            words.paint(painter, left + side + gap(), top)

        yield Piece(max(words.height, side) + gap(0.5), paint)


# --- kinds of answers -------------------------------------------------------------------------------------


def _slider(asked: Asked, width: float) -> Iterator[Piece]:
    def line(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(INK, 1.6))
        middle = top + gap(1.25)
        painter.drawLine(QPointF(left, middle), QPointF(left + width, middle))
        for end in (left + 1, left + width - 1):
            painter.drawLine(QPointF(end, middle - gap()), QPointF(end, middle + gap()))

    yield _ends(*asked.extremes, width)
    yield Piece(gap(2.5), line)


def _statement(asked: Asked, width: float) -> Iterator[Piece]:
    each, side = width / len(asked.boxes), pixels()
    if _widest_word(asked.boxes) > each - 2:  # below each other rather than broken inside a word
        yield from _ticks(asked.boxes, width)
        return

    def boxes(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(INK, 1.2))
        for place in range(len(asked.boxes)):
            painter.drawRect(QRectF(left + (place + 0.5) * each - side / 2, top + 1, side, side))

    yield Piece(side + gap(0.75), boxes)
    yield _beside([_said(point, each - 2, TextSize.SMALL, align=_MIDDLE) for point in asked.boxes], each)


def _widest_word(boxes: Sequence[Said]) -> float:
    metrics = QFontMetricsF(font(TextSize.SMALL))
    return max(metrics.horizontalAdvance(word) for box in boxes for text in box for word in text.split())


def _choice(asked: Asked, width: float) -> Iterator[Piece]:
    yield from _ticks(asked.boxes, width)


def _words(asked: Asked, width: float) -> Iterator[Piece]:
    def paint(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(QUIET, 1))
        for number in range(1, _LINES + 1):
            down = top + number * gap(3)
            painter.drawLine(QPointF(left, down), QPointF(left + width, down))

    yield Piece(gap(3) * _LINES + gap(), paint)


def _triangle(asked: Asked, width: float) -> Iterator[Piece]:
    high = min(width * 0.5, pixels() * 12.0)
    base = high * 2 / 3**0.5
    *lower, upper = asked.extremes

    def paint(painter: QPainter, left: float, top: float) -> None:
        painter.setPen(QPen(INK, 1.6))
        middle = left + width / 2
        corners = [(middle, top + 2), (middle - base / 2, top + high), (middle + base / 2, top + high)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))

    yield _said(upper, width, TextSize.SMALL, align=_MIDDLE)
    yield Piece(high + gap(0.5), paint)
    yield _ends(*lower, width)


_ANSWERED: dict[QuestionKind, Callable[[Asked, float], Iterator[Piece]]] = {
    QuestionKind.SLIDER: _slider,
    QuestionKind.STATEMENT: _statement,
    QuestionKind.CHOICE: _choice,
    QuestionKind.WORDS: _words,
    QuestionKind.TRIANGLE: _triangle,
}
