"""What went wrong and lasts, said between room and strip; it asks nothing and covers nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import IconLabel, MessageKind, PlainLabel, announce, button, set_look, tool_button

_ICONS = {
    MessageKind.INFO: ("info", "accent"),
    MessageKind.OK: ("ok", "ok"),
    MessageKind.WARN: ("warning", "warn"),
    MessageKind.ALERT: ("error", "alert"),
}
_URGENCY = (MessageKind.ALERT, MessageKind.WARN, MessageKind.INFO, MessageKind.OK)
SETTLING_MS = 400  # from seeing something move to stopping the finger


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
    """One row for each notice, of which the most urgent is shown. Nothing here takes the focus by itself.

    A click that was on its way when a row came or went is not for what lies there by then: it does nothing.

    Attributes:
        glass: takes such clicks.

    Signals:
        turned: arg: whether there is anything to be read now.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, BannerRow] = {}
        self.glass, self._all = Glass(self), False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(gap(), gap(0.5), gap(), gap(0.5))
        self._column.setSpacing(gap(0.5))
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in the place of the one about the same."""
        row = self.rows.get(notice.key)
        if row is None:
            row = self.rows[notice.key] = BannerRow(self)
            row.hide()
            row.closed.connect(lambda: self.take_away(notice.key))
            row.more.clicked.connect(self._turn)
        row.show_notice(notice)
        self._arrange()
        self.turned.emit(True)

    def take_away(self, key: str) -> None:
        """Take a notice away, for it is over."""
        row = self.rows.pop(key, None)
        if row is None:
            return
        if not row.isHidden():
            self.glass.lay(self.window(), self._place())
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._arrange()
        self.turned.emit(bool(self.rows))

    def text(self, key: str) -> str:
        """Return what is said about something, "" where nothing is."""
        return self.rows[key].text() if key in self.rows else ""

    def focus_first(self, key: str = "") -> None:
        """Put the focus on the first button of a notice, of the most urgent where none is named."""
        row = self.rows.get(key) or next(iter(self._by_urgency()), None)
        if row is None:
            return
        if row.isHidden():
            self._turn()
        row.focus_first()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.glass.cover(self._place())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.glass.cover(self._place())

    def _by_urgency(self) -> list[BannerRow]:
        return sorted(self.rows.values(), key=lambda row: _URGENCY.index(row.kind))

    def _turn(self) -> None:
        self._all = not self._all
        self._arrange()

    def _arrange(self) -> None:
        """Show the most urgent notice, or all where somebody asked for them."""
        before, shown = self._place(), [row for row in self.rows.values() if not row.isHidden()]
        rows = self._by_urgency()
        self._all = self._all and len(rows) > 1
        for place, row in enumerate(rows):
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            row.setVisible(self._all or place == 0)
            row.show_more(len(rows) - 1 if place == 0 else 0, is_open=self._all)
        self.setVisible(bool(rows))
        if shown != [row for row in self.rows.values() if not row.isHidden()]:
            self.glass.lay(self.window(), before.united(self._place()))

    def _place(self) -> QRect:
        """Return where the rows are in the window."""
        return QRect(self.mapTo(self.window(), QPoint()), self.size()) if self.isVisible() else QRect()


class Glass(QWidget):
    """Lies for a moment over what came or went by itself, and takes clicks meant for what was there."""

    def __init__(self, banners: QWidget) -> None:
        super().__init__(banners)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.over = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self.over.timeout.connect(self.hide)
        self.hide()

    def lay(self, window: QWidget, place: QRect) -> None:
        """Lie over a place of a window from now on."""
        self.setParent(window)
        self.setGeometry(place)
        self.over.start()
        self.show()
        self.raise_()

    def cover(self, place: QRect) -> None:
        """Lie over this too, where it lies at all."""
        if self.over.isActive():
            self.setGeometry(self.geometry().united(place))


class BannerRow(QFrame):
    """The words of one notice, and its buttons.

    Signals:
        closed: the person put it away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self.kind = MessageKind.INFO
        self.more = button("", parent=self)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.hide()
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
        self._row.addWidget(self.more)
        self._row.addWidget(self._close)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice; buttons that stay the same keep the focus."""
        said, self.kind = self.text(), notice.kind
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

    def show_more(self, count: int, *, is_open: bool) -> None:
        """Offer to show so many other notices too, or to hide them again; none without any."""
        self.more.setVisible(count > 0)
        self.more.setText(self.tr("Only this") if is_open else self.tr("%n more", None, count))
        about = self.tr("Show only the most urgent message") if is_open else self.tr("Show the other messages too")
        self.more.setAccessibleName(about)
        self.more.setToolTip(about)

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
