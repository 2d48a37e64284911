"""A line of names that is saved when the person is done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.widgets import set_look
from fishbowl_app.ui.widgets.people_line import PeopleLine


class SavedPeople(PeopleLine):
    """Saved on Enter and when the focus leaves; Esc takes back what was typed.

    Args:
        name: heard by screen readers.
        bridge: of the session.
        save: takes the ids and tells whether they were kept.
        host: the widget over which the list of names opens.
    """

    def __init__(self, name: str, bridge: SessionBridge, save: Callable[[list[str]], bool], host: QWidget) -> None:
        super().__init__(name, lambda: bridge.snapshot, labels_of, host)
        self._bridge, self._save = bridge, save
        self._ids: list[str] = []
        self._shown = ""
        self.setPlaceholderText(self.tr("Two letters of a name"))
        self.entered.connect(self.commit)

    def show_value(self, ids: Iterable[str]) -> None:
        """Show who is saved now, unless somebody is typing here."""
        untouched = self.text() == self._shown
        self._ids = list(ids)
        if untouched:
            self.take_back()

    def commit(self) -> bool:
        """Save who is named. False: somebody of that name is not known, or it was refused."""
        if self.text() == self._shown:
            return True
        strangers = self.strangers()
        if strangers:
            words = self.tr("Nobody is called “{0}”. Add them in People first.").format(", ".join(strangers))
            self._bridge.say(words, Tone.WARN)
        elif self.ids() == self._ids or self._save(self.ids()):
            self._ids = self.ids()
            self.take_back()
            return True
        set_look(self, "invalid", True)
        return False

    def take_back(self) -> None:
        """Show who is saved again."""
        set_look(self, "invalid", False)
        self.show_ids(self._ids)
        self._shown = self.text()
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.popup.isVisible() and self.text() != self._shown:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.commit()
