"""Buttons with a name for everybody: seen, heard and pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import pixels, theme_notifier
from fishbowl_app.ui.widgets.words import set_tip

_TONES = {"primary": "on_accent", "danger": "alert", "quiet": "accent"}
AIR = QSize(6, 0)  # pixels between an icon and its words


def icon_size() -> QSize:
    """Return the size of icons in buttons and lists at the chosen text size."""
    side = round(pixels() * 1.35)
    return QSize(side, side)


def _pressed_by(made: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button that has the focus by Enter, as Space does; Qt alone would press a dialog's default one."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        made.click()
    return True


class EnterPresses(QObject):
    """Lets Enter press a button that Qt made, where ours do that themselves."""

    def __init__(self, made: QAbstractButton) -> None:
        super().__init__(made)
        made.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and _pressed_by(watched, event)


class _Button(QPushButton):
    """A push button whose icon grows with the text."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(text, parent)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return it with room for bold letters where Enter may press the button: then it gets them."""
        hint = super().sizeHint()
        if self.autoDefault():
            hint.setWidth(hint.width() + self._width(bold=True) - self._width(bold=self.font().bold()))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    def _width(self, *, bold: bool) -> int:
        font = QFont(self.font())
        font.setBold(bold)
        return QFontMetrics(font).horizontalAdvance(self.text())

    def _restyle(self) -> None:
        self.setIconSize(icon_size() + AIR)


class _ToolButton(QToolButton):
    """A tool button whose icon grows with the text."""

    def __init__(self, parent: QWidget | None, *, with_text: bool) -> None:
        super().__init__(parent)
        self._air = AIR if with_text else QSize()
        if with_text:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _pressed_by(self, event):
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setIconSize(icon_size() + self._air)


def button(text: str, icon_name: str = "", kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a push button.

    Args:
        text: translated; "&" marks its key, so double it in people's words.
        icon_name: as in `icons.icon`, or "".
        kind: "" for most, "primary" for the one deed a room is for, "quiet" for one among words, "danger".
        parent: the widget it belongs to.
    """
    made = _Button(text, parent)
    made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, "text")))
    return made


def tool_button(
    icon_name: str, name: str, parent: QWidget | None = None, *, with_text: bool = False
) -> QToolButton:
    """Return a flat button with an icon; its translated name is heard and is its tool tip."""
    made = _ToolButton(parent, with_text=with_text)
    made.setIcon(icon(icon_name))
    made.setText(name)
    made.setAccessibleName(name.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    set_tip(made, made.accessibleName())
    return made
