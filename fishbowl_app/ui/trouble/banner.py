"""What went wrong and lasts, said above everything else in the window; it asks nothing and covers nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, MessageKind, PlainLabel, announce, button, set_look, tool_button

_ICONS = {
    MessageKind.INFO: ("info", "accent"),
    MessageKind.OK: ("ok", "ok"),
    MessageKind.WARN: ("warning", "warn"),
    MessageKind.ALERT: ("error", "alert"),
}


@dataclass(frozen=True)
class Notice:
    """One thing to be said: what happened, whether the work is safe, and what can be done about it.

    Attributes:
        key: what it is about; a notice takes the place of the one with the same key.
        text: anybody's words may be in it.
        kind: how much it matters.
        deeds: words of buttons and what they do.
        closable: whether it may be put away before it is over.
    """

    key: str
    text: str
    kind: MessageKind = MessageKind.WARN
    deeds: tuple[tuple[str, Callable[[], object]], ...] = ()
    closable: bool = False


class Banners(QWidget):
    """One row for each notice. Nothing here takes the focus by itself, and nothing moves the Stage.

    Signals:
        turned: arg: whether there is anything to be read now.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, BannerRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(gap(), gap(0.5), gap(), gap(0.5))
        self._column.setSpacing(gap(0.5))
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in the place of the one about the same."""
        row = self.rows.get(notice.key)
        if row is None:
            row = self.rows[notice.key] = BannerRow(self)
            row.closed.connect(lambda: self.take_away(notice.key))
            self._column.addWidget(row)
        row.show_notice(notice)
        self.show()
        self.turned.emit(True)

    def take_away(self, key: str) -> None:
        """Take a notice away, for it is over."""
        row = self.rows.pop(key, None)
        if row is None:
            return
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self.rows))
        self.turned.emit(bool(self.rows))

    def text(self, key: str) -> str:
        """Return what is said about something, "" where nothing is."""
        return self.rows[key].text() if key in self.rows else ""

    def focus_first(self, key: str = "") -> None:
        """Put the focus on the first button of a notice, of the newest where none is named."""
        row = self.rows.get(key) or next(reversed(self.rows.values()), None)
        if row is not None:
            row.focus_first()


class BannerRow(QFrame):
    """The words of one notice, and its buttons.

    Signals:
        closed: the person put it away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._deeds: tuple[Callable[[], object], ...] = ()
        self._icon = IconLabel("info", 20, "accent", self)
        self._words = PlainLabel("", self, wrap=True)
        self._close = tool_button("close", self.tr("Close this message"), self)
        self._close.clicked.connect(lambda: self.closed.emit())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(gap(1.5), gap(0.5), gap(0.5), gap(0.5))
        self._row.setSpacing(gap())
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; buttons that stay the same keep the focus."""
        said = self.text()
        self._icon.show_icon(*_ICONS[notice.kind])
        self._words.setText(notice.text)
        self._close.setVisible(notice.closable)
        self._deeds = tuple(deed for _, deed in notice.deeds)
        self._make_buttons([words for words, _ in notice.deeds])
        set_look(self, "message", str(notice.kind))
        self.setAccessibleName(notice.text)
        if notice.text != said:
            announce(self, notice.text)

    def text(self) -> str:
        """Return the words that are shown."""
        return self._words.text()

    def focus_first(self) -> None:
        """Put the focus on the first button."""
        first = self.buttons[0] if self.buttons else self._close
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus."""
        at = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(at, QAbstractButton):
            at.click()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self, words: list[str]) -> None:
        if words == [made.accessibleName() for made in self.buttons]:
            return
        for made in self.buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self.buttons = [self._button(place, text) for place, text in enumerate(words)]

    def _button(self, place: int, text: str) -> QPushButton:
        made = button(text, parent=self)
        made.setAccessibleName(text)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where somebody types
        made.clicked.connect(lambda: self._deeds[place]())
        self._row.insertWidget(2 + place, made)
        return made
