"""A list of things that opens over the page: type a number or a few letters, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.ui.theme import gap, pixels
from fishbowl_app.ui.widgets.views import ListView
from fishbowl_app.ui.widgets.words import PlainLabel

MOST_SHOWN = 9
_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

Choice = tuple[str, str]  # the id of a thing, and what is said of it
NEW = ""  # instead of an id: what was typed is to be made


class Chooser(QFrame):
    """Asks for one thing of many. Esc, or a click beside it, closes it.

    Args:
        title: what is asked.
        choices: the things, the likeliest first.
        pick: what happens to the one that is chosen, by id.
        ready: the first one is chosen already, so that Enter takes it; else somebody types or moves down first.
        make: makes a new one of what was typed, which is then offered last; None where that cannot be.
        parent: the page it opens over.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        pick: Callable[[str], object],
        parent: QWidget,
        *,
        ready: bool,
        make: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet("Chooser { border: 2px solid palette(highlight); background: palette(base); }")
        self.setAccessibleName(title)
        self._choices, self._shown, self._pick = tuple(choices), tuple(choices), pick
        self._make = make
        self._words = QStringListModel(self)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(self.tr("Number or a few letters"))
        self.list = ListView(title, self)
        self.list.setModel(self._words)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap(1.5), gap(), gap(1.5), gap(1.5))
        column.setSpacing(gap(0.75))
        for widget in (PlainLabel(title, self), self.line, self.list):
            column.addWidget(widget)
        self.line.textEdited.connect(self._filter)
        self.line.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self._words.setStringList(self.offered())
        if ready:
            self.list.setCurrentIndex(self._words.index(0))

    def open_at(self, place: QPoint) -> None:
        """Open with its upper left corner there, or where there is room for all of it."""
        row = max(self.list.sizeHintForRow(0), round(pixels() * 1.6))
        self.list.setFixedHeight(row * min(MOST_SHOWN, max(1, len(self._choices))) + 2 * self.list.frameWidth())
        self.setFixedWidth(round(pixels() * 30))
        self.adjustSize()
        room = self.parentWidget().screen().availableGeometry()
        x, y = min(place.x(), room.right() - self.width()), min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), x), max(room.top(), y))
        self.show()
        self.line.setFocus()

    def offered(self) -> list[str]:
        """Return what is said of the things that can be chosen now."""
        return [words for _, words in self._shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _filter(self, typed: str) -> None:
        wanted = by_letters(typed)[0]
        self._shown = tuple(choice for choice in self._choices if _fits(choice[1], wanted))
        if self._make is not None and typed.strip():
            self._shown += ((NEW, self.tr("New: “{0}”").format(typed.strip())),)
        self._words.setStringList(self.offered())
        self.list.setCurrentIndex(self._words.index(0))

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            chosen, typed = self._shown[row][0], self.line.text().strip()
            self.close()
            if chosen == NEW and self._make is not None:
                self._make(typed)
            else:
                self._pick(chosen)


def _fits(words: str, wanted: Sequence[str]) -> bool:
    """Tell whether each of the words that are wanted begins one of these."""
    there = by_letters(words)[0]
    return all(any(part.startswith(word) for part in there) for word in wanted)
