"""Who does something: participants by a few letters, others by any words."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.model.entities import Action
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.widgets import set_look
from fishbowl_app.ui.widgets.people_line import PeopleLine

_PART = re.compile("[,;]")


def read_who(snapshot: Snapshot, text: str) -> tuple[list[str], str]:
    """Return the ids of the participants whose whole names stand in a line, and the rest of it as it is."""
    known = {_plain(label): who for who, label in labels_of(snapshot).items()}
    parts = [part.strip() for part in _PART.split(text) if part.strip()]
    ids = dict.fromkeys(known[part] for part in parts if part in known)
    return list(ids), ", ".join(part for part in parts if part not in known)


def who_text(snapshot: Snapshot, action: Action | None) -> str:
    """Return all who do something as one line, which `read_who` reads."""
    if action is None:
        return ""
    labels = labels_of(snapshot)
    names = (_plain(labels[who]) for who in action.who_ids if who in labels)
    return ", ".join(filter(None, (*names, action.who)))


def _plain(label: str) -> str:
    """Return a name as one part of a line."""
    return _PART.sub(" ", label).strip()


class WhoLine(PeopleLine):
    """Saved on Enter and when the focus leaves; Esc takes back what was typed.

    Args:
        name: heard by screen readers.
        bridge: of the session.
        save: takes the text and tells whether it was kept; says itself what is wrong with it.
        host: the widget over which the list of names opens.
    """

    def __init__(self, name: str, bridge: SessionBridge, save: Callable[[str], bool], host: QWidget) -> None:
        super().__init__(name, lambda: bridge.snapshot, labels_of, host)
        self._save, self._value, self._refused = save, "", ""
        self.entered.connect(self.commit)

    def show_value(self, value: str) -> None:
        """Show what is saved now, unless somebody is typing or has to mend something here."""
        untouched = self.text() == self._value
        self._value = value
        if untouched:
            self.take_back()

    def commit(self) -> bool:
        """Save what stands there. False: it was refused."""
        text = self.text()
        if text != self._value and (text == self._refused or not self._save(text)):
            self._refused = text
            set_look(self, "invalid", True)
            return False
        self.take_back()
        return True

    def take_back(self) -> None:
        """Show what is saved again."""
        self._refused = ""
        set_look(self, "invalid", False)
        self.setText(self._value)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.popup.isVisible() and self.text() != self._value:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.commit()
