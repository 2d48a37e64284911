"""Labels that show what they are given as plain text: people's words are never read as markup."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fishbowl_app.ui.theme import TextSize, clock_font, pixels, theme_notifier

_LONG_RUN = re.compile(r"\S{24}(?=\S)")
_MAY_BREAK = "\u200b"  # zero width space


def doubled(text: str) -> str:
    """Return text for a button, menu or tab, where a single "&" would mark a key."""
    return text.replace("&", "&&")


def tooltip_text(text: str) -> str:
    """Return people's words for a tool tip, which would take "<b>" for markup."""
    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>' if text else ""


def title_text(text: str) -> str:
    """Return people's words for the title of a window, where "[*]" would stand for what is not saved."""
    return text.replace("[*]", "[*][*]")


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of anybody's words; screen readers get them bare, or they would read the markup."""
    widget.setToolTip(tooltip_text(text))
    widget.setAccessibleDescription(text)


def tab_in_order(*widgets: QWidget) -> None:
    """Let Tab go through widgets one after another, in whatever order they were made."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def set_look(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property that the stylesheet knows, such as textSize, tone or invalid, and show it at once."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class PlainLabel(QLabel):
    """A label for anybody's words.

    Args:
        text: shown as it is.
        size: one of the four text sizes.
        tone: "", "quiet", "accent", "ok", "warn" or "alert".
        wrap: over several lines; a word longer than the line is broken too.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: TextSize = TextSize.BODY,
        tone: str = "",
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("textSize", str(size))
        self.setProperty("tone", tone)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(_LONG_RUN.sub(rf"\g<0>{_MAY_BREAK}", text) if self.wordWrap() else text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text

    def set_tone(self, tone: str) -> None:
        """Change the colour; never the only sign of what it says."""
        set_look(self, "tone", tone)


class ElidedLabel(PlainLabel):
    """One line that ends with an ellipsis where it does not fit; the whole text is in the tool tip."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        size: TextSize = TextSize.BODY,
        tone: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        self._mode = mode
        super().__init__(text, parent, size=size, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._tell_the_rest()

    def shown_text(self) -> str:
        """Return what fits."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        few = self.fontMetrics().horizontalAdvance("mm…")
        return QSize(min(few, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        role = self.foregroundRole()
        self.style().drawItemText(
            painter, self.contentsRect(), int(flags), self.palette(), self.isEnabled(), self.shown_text(), role
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_rest()

    def _tell_the_rest(self) -> None:
        set_tip(self, self.text() if self.shown_text() != self.text() else "")


class Heading(PlainLabel):
    """The name of a room or of a part of one."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, size: TextSize = TextSize.HEADING
    ) -> None:
        super().__init__(text, parent, size=size, wrap=True)


class KeyCap(PlainLabel):
    """A key as it is printed on the keyboard, beside what it does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent, size=TextSize.SMALL)
        self.setProperty("keycap", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class ClockLabel(QLabel):
    """A running clock: digits of equal width, and a width that only grows."""

    def __init__(
        self, text: str = "0:00", parent: QWidget | None = None, *, size: TextSize = TextSize.HEADING
    ) -> None:
        super().__init__(text, parent)
        self._size = size
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(clock_font(pixels(self._size)))
