"""The words as a cloud, drawn from the counts of the table beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fishbowl_app.model.rules.word_cloud import Cloud, Placed, word_cloud
from fishbowl_app.model.rules.word_counts import Word
from fishbowl_app.ui.theme import font_of, gap, pixels, theme, theme_notifier

PAUSE_MS = 120  # of changes of size or counts, before it is laid out anew
MOST_WORDS = 40
UNIT = 100.0  # size of letters in which words are measured once


class CloudView(QWidget):
    """A picture of the words; pressing one chooses it. Names are left out.

    Signals:
        chosen: arg: the place of the word among those that are shown.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[tuple[int, Word]] = []
        self._cloud = Cloud((), 0)
        self._current: Word | None = None
        self._picture: QPixmap | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.lay_out)
        self.setAccessibleName(self.tr("Cloud of words; the table beside it says the same"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme_notifier().changed.connect(self._pause.start)

    def show_words(self, words: Sequence[Word]) -> None:
        """Show other words, in the order of the table."""
        shown = [(place, word) for place, word in enumerate(words) if not word.is_name][:MOST_WORDS]
        if shown != self._words:
            self._words = shown
            self._pause.start()

    def show_chosen(self, word: Word | None) -> None:
        """Mark the word of which the notes are shown."""
        if word != self._current:
            self._current, self._picture = word, None
            self.update()

    def lay_out(self) -> None:
        """Place the words in the room there is."""
        self._pause.stop()
        counted = [(word.word, word.count) for _, word in self._words]
        measured = {word: QFontMetricsF(font_of(UNIT)).horizontalAdvance(word) / UNIT for word, _ in counted}
        high = QFontMetricsF(font_of(UNIT)).height() / UNIT
        air = gap()
        self._cloud = word_cloud(
            counted,
            self.width() - 2 * air,
            self.height() - 2 * air,
            lambda word, size: (measured[word] * size, high * size),
            least_size=pixels() * 0.8,
            most_size=pixels() * 4,
        )
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pixels() * 24, pixels() * 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(pixels() * 10, pixels() * 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position() - QPointF(gap(), gap())
        for placed in self._cloud.words:
            if QRectF(placed.x, placed.y, placed.width, placed.height).contains(at):
                found = next(place for place, word in self._words if word.word == placed.word)
                self.chosen.emit(found)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._painted()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _painted(self) -> QPixmap:
        share = self.devicePixelRatioF()
        picture = QPixmap(self.size() * share)
        picture.setDevicePixelRatio(share)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        for placed in self._cloud.words:
            self._paint(painter, placed)
        painter.end()
        return picture

    def _paint(self, painter: QPainter, placed: Placed) -> None:
        marked = self._current is not None and placed.word == self._current.word
        used = font_of(placed.size)
        used.setUnderline(marked)
        painter.setFont(used)
        painter.setPen(theme().accent if marked else theme().text)
        painter.drawText(QPointF(gap() + placed.x, gap() + placed.y + QFontMetricsF(used).ascent()), placed.word)
