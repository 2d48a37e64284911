"""Buttons with a name for everybody: seen, heard and pointed at."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import pixels

_TONES = {"primary": "on_accent", "danger": "alert", "quiet": "accent"}


def icon_size() -> QSize:
    """Return the size of icons in buttons and lists at the chosen text size."""
    side = round(pixels() * 1.35)
    return QSize(side, side)


def button(text: str, icon_name: str = "", kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a push button.

    Args:
        text: translated; "&" marks its key, so double it in people's words.
        icon_name: as in `icons.icon`, or "".
        kind: "" for most, "primary" for the one deed a room is for, "quiet" for one among words, "danger".
        parent: the widget it belongs to.
    """
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, "text")))
        made.setIconSize(icon_size() + QSize(6, 0))  # a little air between icon and words
    return made


def tool_button(
    icon_name: str, name: str, parent: QWidget | None = None, *, with_text: bool = False
) -> QToolButton:
    """Return a flat button with an icon; its translated name is heard and is its tool tip."""
    made = QToolButton(parent)
    made.setIcon(icon(icon_name))
    made.setIconSize(icon_size())
    made.setText(name)
    made.setAccessibleName(name.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    made.setToolTip(made.accessibleName())
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if with_text:
        made.setIconSize(icon_size() + QSize(6, 0))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
