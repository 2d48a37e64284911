"""Frames that rooms are put together from: cards, empty rooms, messages in place."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import TextSize, font, gap, head_height, pixels, theme_notifier
from fishbowl_app.ui.widgets.buttons import button, tool_button
from fishbowl_app.ui.widgets.words import ElidedLabel, Heading, PlainLabel, doubled, set_look


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that nobody moved the focus to."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def separator(parent: QWidget | None = None) -> QFrame:
    """Return a thin line across."""
    line = QFrame(parent)
    line.setProperty("separator", True)
    return line


class IconLabel(QWidget):
    """An icon beside words; it says nothing of its own, so it has no name to be heard."""

    def __init__(self, name: str, size: int, tone: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def show_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icon(self._name, self._tone).paint(QPainter(self), self.rect())

    def _restyle(self) -> None:
        size = round(self._size * theme_notifier().scale)
        self.setFixedSize(size, size)
        self.update()


class CardFrame(QFrame):
    """A card on the background. Put widgets into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(gap(2), gap(1.5), gap(2), gap(2))
        self.body.setSpacing(gap())
        if title:
            self.setAccessibleName(title)
            self.body.addWidget(Heading(title, self))


class EmptyState(QWidget):
    """What an empty room shows: what belongs here, and the button to begin with.

    Signals:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(
        self, icon_name: str, title: str, text: str, button_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QWidget(self)  # as wide as a line that is easy to read
        across = QHBoxLayout(self)
        across.setContentsMargins(gap(3), gap(3), gap(3), gap(3))
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        self.title = Heading(title, self._column)
        self.text = PlainLabel(text, self._column, tone="quiet", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(gap())
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(1.5))
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, 48, "text_quiet", self), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self.button: QPushButton | None = None
        if button_text:
            self.button = self.add_button(button(button_text, kind="primary"))
            self.button.clicked.connect(lambda: self.acted.emit())
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def add_button(self, made: QPushButton) -> QPushButton:
        """Put another button after those that are there, and return it."""
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        self._restyle()
        return made

    def _restyle(self) -> None:
        self._column.setMaximumWidth(max(pixels() * 30, self._buttons.minimumSize().width()))


class MessageKind(StrEnum):
    """How much a message matters; each has an icon and a colour."""

    INFO = "info"
    OK = "ok"
    WARN = "warn"
    ALERT = "alert"


_ICONS = {
    MessageKind.INFO: ("info", "accent"),
    MessageKind.OK: ("ok", "ok"),
    MessageKind.WARN: ("warning", "warn"),
    MessageKind.ALERT: ("error", "alert"),
}


class InlineMessage(QFrame):
    """A message in its place, said aloud by screen readers, that never takes the focus. Hidden while empty.

    Signals:
        acted: its button was pressed; the message goes.
        closed: the person closed it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("info", 20, "accent", self)
        self._words = PlainLabel("", self, wrap=True)
        self._button = button("", kind="quiet", parent=self)
        self._button.clicked.connect(self._on_button)
        self._close = tool_button("close", self.tr("Close this message"), self)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def show_message(
        self, text: str, kind: MessageKind = MessageKind.INFO, action: str = "", *, closable: bool = True
    ) -> None:
        """Show a message in the place of the one before.

        Args:
            text: what happened and what to do next.
            kind: how much it matters.
            action: the translated words of a button, or "".
            closable: False for a state that goes by itself when it is over.
        """
        self._icon.show_icon(*_ICONS[kind])
        self._words.setText(text)
        self._button.setText(doubled(action))
        self._button.setVisible(bool(action))
        self._close.setVisible(closable)
        set_look(self, "message", str(kind))
        self.setAccessibleName(text)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Return the message that is shown, or ""."""
        return self._words.text()

    def clear(self) -> None:
        """Take the message away."""
        self._words.setText("")
        self.hide()

    def _on_button(self) -> None:
        self.clear()
        self.acted.emit()

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()


class RoomHeader(QWidget):
    """The line at the top of a room: its title, a quiet count beside it, and deeds at the right end (`add`).

    It is as high in every room, as are the tabs of a room with pages, so that nothing jumps from room to room.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(title, self, size=TextSize.TITLE)
        self.title.setWordWrap(False)
        self.subtitle = ElidedLabel(subtitle, self, tone="quiet")
        self.subtitle.setVisible(bool(subtitle))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap())
        self._row.addWidget(self.title)
        self._row.addSpacing(gap())
        self._row.addWidget(self.subtitle, 100)
        self._row.addStretch(1)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def set_subtitle(self, text: str) -> None:
        """Change the words beside the title; "" hides them."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end; the main deed comes last."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field at the right end; its name stands before it, as above it there is no room."""
        label = PlainLabel(name, self, size=TextSize.SMALL, tone="quiet")
        label.setBuddy(field)
        self.add(label)
        self.add(field)

    def _restyle(self) -> None:
        self.setFixedHeight(head_height())
        large, small = QFontMetrics(font(TextSize.TITLE, bold=True)), QFontMetrics(font())
        drop = (large.ascent() - large.descent()) - (small.ascent() - small.descent())
        self.subtitle.setContentsMargins(0, drop, 0, 0)  # both stand on one line


class LoadingState(QWidget):
    """What a page shows while something is read or worked out, in words: "Reading 2,000 notes…".

    They come after a moment only: what is quick never flickers. Put it where the page will be: nothing jumps then.
    """

    WAIT_MS = 300

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel("", self, tone="quiet", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(3), gap(3), gap(3), gap(3))
        column.addWidget(self.words, 1)
        self._said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(self.WAIT_MS)
        self._pause.timeout.connect(self._say)

    def begin(self, text: str) -> None:
        """Say in a moment what goes on, unless `end` comes before."""
        self._said = text
        if self.words.text():
            self.words.setText(text)
        else:
            self._pause.start()

    def end(self) -> None:
        """Say nothing any more."""
        self._pause.stop()
        self.words.setText("")

    def _say(self) -> None:
        self.words.setText(self._said)
        announce(self, self._said)
