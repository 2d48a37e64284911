"""The notes of a breakout: one line, one note; many at once when they are pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from fishbowl_app.model.ops.notes import add_note, add_notes, delete_notes, edit_note
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.theme import gap, theme_notifier
from fishbowl_app.ui.widgets import Heading, set_look
from fishbowl_app.ui.widgets.rows import Row, RowsList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteLine(QPlainTextEdit):
    """A line for a note, which grows to two where the note is long.

    Signals:
        entered: Enter was pressed.
        pasted: several lines were pasted. arg: the lines.
        escaped: Esc was pressed.
    """

    entered = Signal()
    pasted = Signal(list)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self.textChanged.connect(lambda: set_look(self, "invalid", False))
        theme_notifier().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        lines = max(1, min(2, round(self.document().size().height())))
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * lines + gap(2.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(gap(12), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line for line in source.text().splitlines() if line.strip()]
        if len(lines) > 1:
            self.pasted.emit(lines)
        else:
            super().insertFromMimeData(source)


class NotesPart(QWidget):
    """The line for the next note, and the notes below it. Enter on a note brings it into the line to be mended."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._topic_id = self._mended = ""
        self.line = NoteLine(self)
        self.list = RowsList(self.tr("Notes of the breakout"), self, whole=True)
        self.list.setAccessibleDescription(self.tr("Enter: change it. Delete: take it out."))
        self.line.entered.connect(self.commit)
        self.line.escaped.connect(self.take_back)
        self.line.pasted.connect(self._add_many)
        self.list.opened.connect(self._mend)
        self.list.taken_out.connect(self._take_out)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap(0.5))
        column.addWidget(Heading(self.tr("Notes"), self))
        column.addWidget(self.line)
        column.addWidget(self.list)
        self._word()

    def show_topic(self, topic_id: str) -> None:
        """Show the notes of another breakout."""
        self._topic_id = topic_id
        self.take_back()
        self.refresh()

    def refresh(self) -> None:
        """Follow the session."""
        notes = self._bridge.snapshot.notes_of_breakout(self._topic_id)
        if self._mended not in {note.id for note in notes}:
            self._mended = ""
            self._word()
        self.list.show_rows([Row(note.id, "", (note.text,)) for note in notes])
        self.list.setVisible(bool(notes))

    def commit(self) -> bool:
        """Keep what stands in the line as a note. False: it was refused."""
        words = self.line.toPlainText()
        if not words.strip() or not self._topic_id:
            return True
        if self._mended:
            kept = self._bridge.tried(edit_note, self._mended, text=words)[0]
        else:
            kept = self._bridge.tried(add_note, words, topic_id=self._topic_id)[0]
        if kept:
            self.take_back()
        set_look(self.line, "invalid", not kept)
        return bool(kept)

    def take_back(self) -> None:
        """Be an empty line for a new note again."""
        self._mended = ""
        self.line.clear()
        self._word()

    def _add_many(self, lines: list[str]) -> None:
        kept, count = self._bridge.tried(add_notes, lines, topic_id=self._topic_id)
        if kept:
            self._bridge.say(self.tr("%n notes kept.", "", count), Tone.DONE)

    def _mend(self, note_id: str) -> None:
        if not self.commit():
            return
        note = self._bridge.snapshot.notes[note_id]
        self._mended = note_id
        self.line.setPlainText(note.text)
        self.line.selectAll()
        self.line.setFocus()
        self._word()

    def _take_out(self, note_id: str) -> None:
        self._bridge.do(delete_notes, [note_id])

    def _word(self) -> None:
        mends = bool(self._mended)
        self.line.setAccessibleName(self.tr("Change the note") if mends else self.tr("New note of the breakout"))
        self.line.setPlaceholderText(self.tr("A note, Enter, the next. Many lines can be pasted."))
