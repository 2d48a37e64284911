"""The line in a cell in which somebody is named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.rules.match import matches
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.rotation.words import translate
from fishbowl_app.ui.theme import pixels

_ENDS_TYPING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
MOST_NAMES = 12
WIDE = 14  # heights of the text, of the list of names


class NameEditor(QLineEdit):
    """A line for a name with those that fit below it. Enter takes the first of them, or the chosen one."""

    def __init__(self, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people, self._labels = snapshot.here, labels_of(snapshot)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        completer.popup().setMinimumWidth(round(WIDE * pixels()))  # a name is longer than its column is wide
        # after the completer's own, so before it: it would only close the list at the first Enter
        completer.popup().installEventFilter(self)
        self.setPlaceholderText(translate("Rotation", "Name, or empty"))
        self.setAccessibleName(translate("Rotation", "Name of who is planned for this chair"))
        self.textEdited.connect(self._offer)

    def offer_people(self, people: Sequence[Participant], labels: Mapping[str, str]) -> None:
        """Offer these people, called so, from now on."""
        self._people, self._labels = list(people), dict(labels)

    def participant_id(self) -> str | None:
        """Return who is meant, None for nobody."""
        typed = self.text().strip()
        exact = next((who for who, label in self._labels.items() if label == typed), None)
        if exact is not None or not typed:
            return exact
        return next((person.id for person in matches(self._people, typed)), None)

    def means_nobody(self) -> bool:
        """Tell whether something was typed that is nobody's name."""
        return bool(self.text().strip()) and self.participant_id() is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self.completer().popup()
        if watched is not popup or event.type() != QEvent.Type.KeyPress or event.key() not in _ENDS_TYPING:
            return super().eventFilter(watched, event)
        chosen = popup.currentIndex()
        if chosen.isValid() and event.key() != Qt.Key.Key_Escape:
            self.setText(str(chosen.data()))
        popup.hide()
        QApplication.sendEvent(self, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
        return True

    def _offer(self, typed: str) -> None:
        found = matches(self._people, typed)[:MOST_NAMES] if typed.strip() else []
        self._names.setStringList([self._labels[person.id] for person in found])
