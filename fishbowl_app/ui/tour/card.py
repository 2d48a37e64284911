"""The card of the tour, and the frame around what it speaks of: both lie over the window, which works on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.ui.actions import LETTERS_OFF
from fishbowl_app.ui.theme import TextSize, gap, pixels, theme, theme_notifier
from fishbowl_app.ui.widgets import Heading, PlainLabel, announce, button

WIDTH = 24  # times the text size
_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)


class TourCard(QFrame):
    """Says one step. Enter or → goes on, ← back, Esc leaves.

    Signals:
        on: the next step is wanted.
        back: the step before is.
        left: the tour is to end.
    """

    on = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "focus")
        self.setProperty(LETTERS_OFF, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self._title, self._text = Heading("", self), PlainLabel("", self, wrap=True)
        self._count = PlainLabel("", self, size=TextSize.SMALL, tone="quiet")
        self.leave_button = self._button(self.tr("Leave the tour"), "quiet", self.left)
        self.back_button = self._button(self.tr("Back"), "", self.back)
        self.on_button = self._button("", "primary", self.on)
        self._lay_out()
        self.hide()

    def show_step(self, title: str, text: str, number: int, count: int) -> None:
        """Show a step and have it read aloud."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(self.tr("{0} of {1}").format(number, count))
        self.back_button.setEnabled(number > 1)
        self.on_button.setText(self.tr("Next") if number < count else self.tr("Done"))
        self.setAccessibleName(f"{self.tr('Tour')}, {self._count.text()}: {title}")
        self.setAccessibleDescription(text)
        announce(self, f"{self.accessibleName()}. {text}")

    def fit(self, room: QSize) -> None:
        """Take the size that the words need, in a window that is so large."""
        width = min(pixels() * WIDTH, room.width() - gap(2))
        self.setFixedWidth(width)
        self.layout().activate()
        self.setFixedHeight(min(self.layout().totalHeightForWidth(width), room.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys mean the same on the buttons."""
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() is QEvent.Type.KeyPress and event.key() in arrows:
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        at = self.focusWidget()
        if event.key() in _ON[:2] and isinstance(at, QPushButton):
            at.click()
        elif event.key() in _ON:
            self.on.emit()
        elif event.key() == Qt.Key.Key_Left:
            self.back.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _button(self, words: str, kind: str, told: Signal) -> QPushButton:
        made = button(words, kind=kind, parent=self)
        made.setProperty(LETTERS_OFF, True)
        made.installEventFilter(self)
        made.clicked.connect(lambda: told.emit())
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(gap())
        row.addWidget(self.leave_button)
        row.addStretch(1)
        for made in (self.back_button, self.on_button):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(2), gap(1.5), gap(2), gap(1.5))
        column.setSpacing(gap())
        for label in (self._count, self._title, self._text):
            column.addWidget(label)
        column.addLayout(row)


class Outline(QWidget):
    """A frame around something; the mouse does not notice it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme_notifier().changed.connect(self.update)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().accent, 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), gap(), gap())


def place_beside(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a card of that size goes: beside what it speaks of, else into its lower right corner.

    Wherever that is, it is wholly inside the room, as far as it fits.
    """
    apart = gap()
    middle = target.center() - QPoint(size.width() // 2, size.height() // 2)
    beside = (
        QPoint(target.right() + apart, middle.y()),
        QPoint(target.left() - apart - size.width(), middle.y()),
        QPoint(middle.x(), target.bottom() + apart),
        QPoint(middle.x(), target.top() - apart - size.height()),
    )
    inside = [_inside(QRect(place, size), room) for place in beside]
    free = (place for place in inside if not QRect(place, size).intersects(target))
    corner = target.bottomRight() - QPoint(size.width() + apart, size.height() + apart)
    return next(free, _inside(QRect(corner, size), room))


def _inside(card: QRect, room: QRect) -> QPoint:
    """Return where the card goes that is to be wholly inside the room."""
    left = max(room.left(), min(card.left(), room.right() + 1 - card.width()))
    return QPoint(left, max(room.top(), min(card.top(), room.bottom() + 1 - card.height())))
