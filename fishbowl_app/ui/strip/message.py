"""The message line of the strip: what was done, what went wrong, and what can be answered with one button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.strip.buttons import GivingButton
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, PlainLabel, announce, doubled, set_look, tool_button
from fishbowl_app.ui.widgets.words import set_tip

SHOWN_MS = 8_000
SHOWN_MS_A_LETTER = 60  # long ones take longer to read
ALERT = "alert"  # the look of what the outside did; Tone knows only what the app has to say
_LOOKS = {
    Tone.INFO: ("info", "info", "accent"),
    Tone.DONE: ("ok", "ok", "ok"),
    Tone.WARN: ("warn", "warning", "warn"),
}


@dataclass(frozen=True)
class Message:
    """Something for the moderator to know.

    One with a button stays until it is answered, closed or taken back by its key; so does trouble from outside,
    such as a full disk (`alert`), and what has to be seen whatever is said at the same time (`lasts`). Any other
    goes by itself.
    """

    text: str
    tone: Tone = Tone.INFO
    button_text: str = ""
    callback: Callable[[], None] | None = None
    key: str = ""
    alert: bool = False
    lasts: bool = False

    @property
    def stays(self) -> bool:
        """Whether it waits for the moderator."""
        return self.alert or self.lasts or self.callback is not None


class TwoLines(PlainLabel):
    """Words on at most two lines, the rest in the tool tip; as high as two lines with or without words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(gap(30), 2 * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(12), self.sizeHint().height())

    def _line_height(self) -> int:
        """Return how far its lines are apart, in pixels: less than usual, so that two are as high as a button."""
        return round(1.15 * self.font().pixelSize())

    def shown_lines(self) -> list[str]:
        """Return the one or two lines that are painted."""
        text = " ".join(self.text().split())
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        if not line.isValid():
            return []
        line.setLineWidth(max(1, self.width()))
        first, rest = text[: line.textLength()].strip(), text[line.textLength() :].strip()
        layout.endLayout()
        metrics = QFontMetricsF(self.font())
        if not rest:
            return [metrics.elidedText(first, Qt.TextElideMode.ElideRight, self.width())]
        return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines, metrics = self.shown_lines(), QFontMetricsF(self.font())
        first = (self.height() - (len(lines) - 1) * self._line_height() - metrics.height()) / 2 + metrics.ascent()
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, first + number * self._line_height()), line)


class MessageLine(QFrame):
    """Shows one message at a time: a passing one for some seconds, over one that waits for an answer.

    What has passed is still there for a screen reader. Nothing here ever takes the focus.

    Args:
        key: that presses the button, shown on it; "" for none.
        parent: the widget it belongs to.

    Signals:
        asked: arg: whether a message waits for an answer.
    """

    asked = Signal(bool)

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(self.tr("Message"))
        self._standing: list[Message] = []
        self._passing: Message | None = None
        self._icon = IconLabel("info", 20, "accent", self)
        self._words = TwoLines(self)
        self.button = GivingButton(self, kind="quiet", letters=10)
        self.button.clicked.connect(self.answer)
        self._close = tool_button("close", self.tr("Close this message"), self)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_message)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap(), 0, gap(0.5), 0)
        row.setSpacing(gap())
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._pass)
        self._renew()

    @property
    def message(self) -> Message | None:
        """The message that is shown."""
        return self._passing or (self._standing[-1] if self._standing else None)

    def show_message(self, message: Message) -> None:
        """Show a message in the place of the one before, and have it read out."""
        if not message.stays:
            self._passing = message
            self._timer.start(max(SHOWN_MS, SHOWN_MS_A_LETTER * len(message.text)))
        else:
            self._passing = None
            self._standing = [other for other in self._standing if other.key != message.key or not message.key]
            self._standing.append(message)
        self._renew()
        announce(self, message.text)

    def clear(self, key: str) -> None:
        """Take back the messages about something; it has settled itself."""
        self._standing = [message for message in self._standing if message.key != key]
        if self._passing is not None and self._passing.key == key:
            self._passing = None
        self._renew()

    def answer(self) -> None:
        """Press the button of the message that waits for an answer."""
        asking = [message for message in self._standing if message.callback is not None]
        if asking:
            self._standing.remove(asking[-1])
            self._passing = None
            self._renew()
            asking[-1].callback()

    def close_message(self) -> None:
        """Take away the message that is shown."""
        if self._passing is not None:
            self._passing = None
        elif self._standing:
            self._standing.pop()
        self._renew()

    def has_question(self) -> bool:
        """Tell whether a message waits for an answer."""
        return any(message.callback is not None for message in self._standing)

    def _pass(self) -> None:
        self._passing = None
        self._renew()

    def _renew(self) -> None:
        message = self.message
        for widget in (self._icon, self._close):
            widget.setVisible(message is not None)
        if message is None:
            self._fade()
            return
        look, icon, tone = (ALERT, "error", ALERT) if message.alert else _LOOKS[message.tone]
        set_look(self, "message", look)
        self._icon.show_icon(icon, tone)
        self._words.setText(message.text)
        set_tip(self._words, message.text)
        key = f" ({self._key})" if self._key else ""
        self.button.setText(doubled(message.button_text + key))
        self.button.setAccessibleName(message.button_text)
        self.button.setVisible(message.callback is not None)
        self.asked.emit(self.has_question())

    def _fade(self) -> None:
        """Empty the line for the eye; what was said last stays as its description."""
        self.setAccessibleDescription(self._words.text() or self.accessibleDescription())
        set_look(self, "message", None)
        self._words.setText("")
        set_tip(self._words, "")
        self.button.hide()
        self.asked.emit(False)
