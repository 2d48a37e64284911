"""Fields to type into: a search, and a length of time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from fishbowl_app.model.duration import LONGEST_S, format_minutes, parse_minutes
from fishbowl_app.model.errors import BadNumber
from fishbowl_app.ui.icons import icon
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets.words import set_look, tooltip_text

SEARCH_PAUSE_MS = 120


class _HintTip(QObject):
    """Gives a field a tool tip with its hint as long as that does not fit."""

    def eventFilter(self, field: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(field, QLineEdit):
            hint, room = field.placeholderText(), field.contentsRect().width() - gap(2)
            if field.fontMetrics().horizontalAdvance(hint) > room:
                field.setToolTip(tooltip_text(hint))
            elif field.toolTip() == tooltip_text(hint):
                field.setToolTip("")
        return False


def tell_whole_hint(field: QLineEdit) -> None:
    """Let a field tell its hint in a tool tip where there is too little room for it."""
    field.installEventFilter(_HintTip(field))


class SearchField(QLineEdit):
    """A line to search by. Esc empties it.

    Signals:
        searched: a moment after the typing stopped, at once on Enter or Esc. arg: the text, trimmed.
        went_down: the Down key was pressed; move to the list.
    """

    searched = Signal(str)
    went_down = Signal()

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        lens = self.addAction(icon("search", "text_quiet"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(prompt)
        self._clear = QAction(icon("close", "text_quiet"), self.tr("Clear the search"), self)
        self._clear.triggered.connect(self._empty)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)  # its button follows only what happens after this
        for made in self.findChildren(QToolButton):
            made.setAccessibleName(made.defaultAction().text())  # Qt gives it none
        tell_whole_hint(self)
        self._told = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)
        self.returnPressed.connect(self._tell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        elif event.key() == Qt.Key.Key_Down:
            self._tell()
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def look_for(self, text: str) -> None:
        """Search at once, as if it had been typed."""
        self.setText(text)
        self.setModified(True)
        self._tell()

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _empty(self) -> None:
        self.clear()
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.searched.emit(text)


class TimeField(QLineEdit):
    """A length of time in minutes: 20, 2.5, 2,5 or 2:30. Up and Down change it by a minute, Esc takes it back.

    What cannot be read stays, marked, until it is mended or taken back; `seconds()` is the last good length.

    Signals:
        seconds_changed: a good length was entered that is another than before. arg: seconds.
        refused: something else was entered. arg: the BadNumber error.
    """

    seconds_changed = Signal(int)
    refused = Signal(object)

    def __init__(self, name: str, seconds: int = 600, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._help = self.tr("Minutes, such as 20, 2.5 or 2:30. From one second to 24 hours.")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._help)
        self.setToolTip(self._help)
        self.setMaxLength(12)
        self.setText(format_minutes(seconds))
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self.commit)

    def seconds(self) -> int:
        """Return the last good length in seconds."""
        return self._seconds

    def set_seconds(self, seconds: int) -> None:
        """Show a length without telling anybody; what was being typed is lost."""
        self._seconds = seconds
        self._take_back()

    def is_valid(self) -> bool:
        """Tell whether what stands there now can be read."""
        return self._read() is not None

    def commit(self) -> bool:
        """Take what stands there. False: it cannot be read."""
        try:
            seconds = parse_minutes(self.text())
        except BadNumber as error:
            set_look(self, "invalid", True)
            self.refused.emit(error)
            return False
        changed = seconds != self._seconds
        self.set_seconds(seconds)
        if changed:
            self.seconds_changed.emit(seconds)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 60, Qt.Key.Key_Down: -60}
        if event.key() in steps:
            self._step(steps[event.key()])
        elif event.key() == Qt.Key.Key_Escape and self.text() != format_minutes(self._seconds):
            self._take_back()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def _step(self, seconds: int) -> None:
        wanted = (self._read() or self._seconds) + seconds
        if 1 <= wanted <= LONGEST_S:
            self.setText(format_minutes(wanted))
            self.commit()
            self.selectAll()

    def _read(self) -> int | None:
        try:
            return parse_minutes(self.text())
        except BadNumber:
            return None

    def _on_edited(self) -> None:
        if self.is_valid():
            set_look(self, "invalid", False)

    def _take_back(self) -> None:
        self.setText(format_minutes(self._seconds))
        set_look(self, "invalid", False)
