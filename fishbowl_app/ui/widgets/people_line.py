"""A line that names people: a few letters of each, parted by commas."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fishbowl_app.model.entities import Participant
from fishbowl_app.model.rules.match import matches
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets.fields import tell_whole_hint
from fishbowl_app.ui.widgets.panels import announce
from fishbowl_app.ui.widgets.views import ListView

MOST_SHOWN = 6
_PART = re.compile(r"[,;]")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeopleLine(QLineEdit):
    """Two letters find somebody; comma, Tab and Enter take the likeliest, Up and Down another.

    Args:
        name: heard by screen readers.
        snapshot: gives the session as it is now.
        labels: gives what people are called, by id.
        host: the widget over which the list of names opens.

    Signals:
        entered: Enter was pressed; the name that was being typed is complete.
    """

    entered = Signal()

    def __init__(
        self,
        name: str,
        snapshot: Callable[[], Snapshot],
        labels: Callable[[Snapshot], Mapping[str, str]],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        tell_whole_hint(self)
        self._snapshot, self._labels, self._host = snapshot, labels, host
        self._offered: list[Participant] = []
        self.setAccessibleName(name)
        self._names = QStringListModel(self)
        self.popup = ListView(self.tr("People who can be meant"), host)
        self.popup.setModel(self._names)
        self.popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setStyleSheet("QListView { border: 2px solid palette(highlight); }")
        self.popup.hide()
        self.popup.clicked.connect(self._clicked)
        self.textEdited.connect(self._on_edited)

    # --- who is meant ------------------------------------------------------------------------------------

    def ids(self) -> list[str]:
        """Return who is meant, in the order they were named; nobody twice."""
        return list(dict.fromkeys(who for who in map(self._meant, self._parts()) if who is not None))

    def strangers(self) -> list[str]:
        """Return the names that mean nobody of the session."""
        return [part for part in self._parts() if self._meant(part) is None]

    def show_ids(self, ids: Iterable[str]) -> None:
        """Show other people."""
        labels = self._labels(self._snapshot())
        self.setText(", ".join(_plain(labels[who]) for who in ids if who in labels))
        self.popup.hide()

    def _parts(self) -> list[str]:
        return [part.strip() for part in _PART.split(self.text()) if part.strip()]

    def _meant(self, part: str) -> str | None:
        snapshot = self._snapshot()
        exact = (who for who, label in self._labels(snapshot).items() if _plain(label) == part)
        found = next(exact, None)
        if found is None:
            best = next(iter(matches(snapshot.people, part)), None)
            found = best.id if best is not None else None
        return found

    # --- keys --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._complete()
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.popup.isVisible():
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        elif event.text() in (",", ";"):
            self._complete()
            self.insert(", ")
            self.popup.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._complete()
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.popup.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.popup.hide()

    def _complete(self) -> None:
        """Write out the name that is being typed, where somebody is meant by it."""
        row = self.popup.currentIndex().row()
        if self.popup.isVisible() and 0 <= row < len(self._offered):
            start, end = self._typed()
            name = _plain(self._labels(self._snapshot())[self._offered[row].id])
            self.setText(f"{self.text()[:start]}{name}{self.text()[end:]}")
            self.setCursorPosition(start + len(name))
        self.popup.hide()

    def _step(self, step: int) -> None:
        row = (self.popup.currentIndex().row() + step) % max(1, self._names.rowCount())
        self.popup.setCurrentIndex(self._names.index(row))
        announce(self, str(self._names.index(row).data()))

    def _clicked(self) -> None:
        self._complete()
        self.setFocus()

    # --- the list ----------------------------------------------------------------------------------------

    def _typed(self) -> tuple[int, int]:
        """Return where the name at the cursor begins and ends, without spaces around it."""
        text, cursor = self.text(), self.cursorPosition()
        start = max(text.rfind(",", 0, cursor), text.rfind(";", 0, cursor)) + 1
        after = _PART.search(text, cursor)
        end = after.start() if after else len(text)
        return start + len(text[start:end]) - len(text[start:end].lstrip()), end

    def _on_edited(self) -> None:
        start, end = self._typed()
        typed = self.text()[start:end].strip()
        snapshot = self._snapshot()
        self._offered = matches(snapshot.people, typed) if typed else []
        if not self._offered:
            self.popup.hide()
            return
        labels = self._labels(snapshot)
        self._names.setStringList([labels[person.id] for person in self._offered])
        self.popup.setCurrentIndex(self._names.index(0))
        self._open()

    def _open(self) -> None:
        """Show the list below the line, or above it where there is no room."""
        rows = min(len(self._offered), MOST_SHOWN)
        height = rows * self.popup.sizeHintForRow(0) + 2 * self.popup.frameWidth() + 4
        place = self.mapTo(self._host, QPoint(0, self.height() + gap(0.25)))
        if place.y() + height > self._host.height():
            place = self.mapTo(self._host, QPoint(0, -height - gap(0.25)))
        self.popup.setGeometry(place.x(), place.y(), self.width(), height)
        self.popup.raise_()
        self.popup.show()


def _plain(label: str) -> str:
    """Return a name as one part of the line."""
    return _PART.sub(" ", label).strip()
