"""The line at the bottom that adds an activity: type the title, Tab, the minutes, Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.ui.bridge import SessionBridge
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.texts import kind_text
from fishbowl_app.ui.theme import gap, pixels, theme_notifier
from fishbowl_app.ui.widgets import TimeField, button, icon_size, set_look
from fishbowl_app.ui.widgets.fields import tell_whole_hint
from fishbowl_app.ui.widgets.kinds import KIND_ICONS

USUAL_S = {
    Kind.WELCOME: 600,
    Kind.TALK: 900,
    Kind.ROUND: 1200,
    Kind.TABLES: 1200,
    Kind.FEEDBACK: 300,
    Kind.BREAK: 900,
    Kind.OPEN_SPACE: 1500,
    Kind.SLOT: 2700,
    Kind.CONVERGENCE: 1200,
    Kind.CLOSING: 600,
    Kind.OTHER: 600,
}
_LONG = (Kind.ROUND, Kind.OPEN_SPACE)


class KindBox(QComboBox):
    """Chooses what an activity is, by icon and word."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        for kind in Kind:
            self.addItem(icon(KIND_ICONS[kind]), kind_text(kind), kind)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def kind(self) -> Kind:
        """Return what is chosen."""
        return Kind(self.currentData())

    def show_kind(self, kind: Kind) -> None:
        """Choose without telling that somebody did."""
        self.setCurrentIndex(list(Kind).index(kind))

    def _restyle(self) -> None:
        self.setIconSize(icon_size())


class AddLine(QWidget):
    """Adds activities at the end. A title that begins with the word of a kind chooses that kind.

    Signals:
        added: arg: the id of the new activity.
    """

    added = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._by_hand = False  # the kind was chosen, so words do not change it
        self.kind = KindBox(self.tr("Kind of the new activity"), self)
        self.title = QLineEdit(self)
        tell_whole_hint(self.title)
        self.title.setPlaceholderText(self.tr("New activity: title, Tab, minutes, Enter"))
        self.title.setAccessibleName(self.tr("Title of the new activity"))
        self.minutes = _Minutes(self.tr("Minutes of the new activity"), parent=self)
        self.button = button(self.tr("Add"), "plus", parent=self)
        self._lay_out()
        self.title.textEdited.connect(self._guess)
        self.kind.activated.connect(self._on_kind)
        for field in (self.title, self.minutes):
            field.returnPressed.connect(self.add)
        self.minutes.refused.connect(bridge.refused)
        self.button.clicked.connect(self.add)
        self._begin()

    def add(self) -> None:
        """Add what stands in the line and be ready for the next."""
        if not self.minutes.commit():
            return
        kept, made = self._bridge.tried(add_activity, self.kind.kind(), self.title.text(), self.minutes.seconds())
        set_look(self.title, "invalid", not kept)
        self.title.setFocus()
        if kept:
            self._begin()
            self.added.emit(made.id)

    def _begin(self) -> None:
        self.title.clear()
        self._by_hand = self.minutes.typed = False
        self._choose(Kind.OTHER)

    def _guess(self, text: str) -> None:
        set_look(self.title, "invalid", False)
        if not self._by_hand:
            self._choose(guessed_kind(text))

    def _on_kind(self) -> None:
        self._by_hand = True
        self._choose(self.kind.kind())
        self.title.setFocus()

    def _choose(self, kind: Kind) -> None:
        self.kind.show_kind(kind)
        if not self.minutes.typed:
            self.minutes.set_seconds(USUAL_S[kind])

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        row.addWidget(self.kind)
        row.addWidget(self.title, 1)
        row.addWidget(self.minutes)
        row.addWidget(self.button)
        theme_notifier().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.minutes.setFixedWidth(round(pixels() * 5))


class _Minutes(TimeField):
    """Minutes that follow the kind until somebody types some."""

    def __init__(self, name: str, seconds: int = 600, parent: QWidget | None = None) -> None:
        super().__init__(name, seconds, parent)
        self.typed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.typed = True
        super().keyPressEvent(event)


def guessed_kind(title: str) -> Kind:
    """Return the kind whose words a title begins with ("Round 4", "Breakouts, first slot"), else OTHER."""
    words = [word.strip(".,:;-–") for word in title.casefold().split()]
    for kind in Kind:
        name = kind_text(kind).casefold().split()
        # "Fishbowl round" and "Open-space marketplace" are long: either word will do.
        if words[: len(name)] == name or (kind in _LONG and words and words[0] in name):
            return kind
    return Kind.OTHER
