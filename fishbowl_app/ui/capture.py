"""The capture line: one key anywhere, type, Enter."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from fishbowl_app.model.changes import Changes
from fishbowl_app.model.entities import Kind, Topic
from fishbowl_app.model.errors import BadText
from fishbowl_app.model.ops.notes import Context, add_note, note_context
from fishbowl_app.model.rules.wall import carrier
from fishbowl_app.model.text import NOTE, clean
from fishbowl_app.ui.bridge import Tone
from fishbowl_app.ui.desk import Desk
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import ElidedLabel, IconLabel, PlainLabel, set_look, tool_button

_NUMBER_FIRST = re.compile(r"\s*(\d{1,3})\s*[:.]\s+(.*)", re.DOTALL)


class CaptureLine(QFrame):
    """Takes notes from wherever the focus was, and gives it back.

    Enter keeps the note and waits for the next; Enter on an empty line, or Esc, closes. "3: words" notes them
    for chair 3, in a slot of breakouts for topic 3. Nothing typed is lost: what is not kept stays in the line.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before: QWidget | None = None
        self.setObjectName("capture")
        self.setProperty("card", "true")
        self.edit = _Line(self)
        self.edit.setAccessibleName(self.tr("New note"))
        self.about = ElidedLabel("", self, tone="quiet")
        self.count = PlainLabel("", self, tone="quiet")
        close = tool_button("close", self.tr("Close the capture line"), self)
        close.clicked.connect(self.shut)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(1.5), gap(0.5), gap(1), gap(0.5))
        layout.setSpacing(gap(1))
        layout.addWidget(IconLabel("note-add", 20, "accent", self))
        layout.addWidget(self.edit, 3)
        layout.addWidget(self.count)
        layout.addWidget(self.about, 1)
        layout.addWidget(close)
        self.edit.returnPressed.connect(self._keep)
        self.edit.escaped.connect(self.shut)
        self.edit.textChanged.connect(self._show)
        desk.bridge.changed.connect(self._on_changed)
        self.hide()

    def open(self) -> None:
        """Show the line and put the focus into it."""
        focus = QApplication.focusWidget()
        if focus is not self.edit:
            self._before = _lasting(focus)
        self.show()
        self._show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Hide the line and give the focus back. What was typed waits for the next time."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _keep(self) -> None:
        chair, topic_id, words = self._parsed()
        if not self.edit.text().strip():
            self.shut()
            return
        said, tone = self._kept_text()
        kept, _ = self._desk.bridge.tried(add_note, words, chair=chair, topic_id=topic_id)
        if not kept:
            return
        self.edit.clear()
        self._desk.bridge.say(said, tone)

    def _parsed(self) -> tuple[int | None, str | None, str]:
        """Return the chair that somebody typed before the words, or the topic, if there is one, and the words."""
        text, snapshot = self.edit.text(), self._desk.bridge.snapshot
        found = _NUMBER_FIRST.fullmatch(text)
        if found is None:
            return None, None, text
        number, words = int(found[1]), found[2]
        if self._in_slot():
            topic = self._topic(number)
            return (None, carrier(snapshot, topic).id, words) if topic is not None else (None, None, text)
        return (number, None, words) if 1 <= number <= snapshot.fishbowl.chairs else (None, None, text)

    def _topic(self, number: int) -> Topic | None:
        topics = self._desk.bridge.snapshot.topic_list
        return next((topic for topic in topics if topic.number == number), None)

    def _kept_text(self) -> tuple[str, Tone]:
        """Return what is said of a note that was kept; a warning where the number before it means nobody."""
        unknown, (chair, topic_id, _) = self._unknown(), self._parsed()
        if unknown is not None:
            no_topic = self.tr("Note kept; there is no topic {0}.")
            no_chair = self.tr("Note kept; there is no chair {0}.")
            return (no_topic if self._in_slot() else no_chair).format(unknown), Tone.WARN
        if chair is not None and note_context(self._desk.bridge.snapshot, chair, topic_id).participant_id is None:
            return self.tr("Note kept; nobody sits on chair {0}.").format(chair), Tone.WARN
        return self.tr("Note kept."), Tone.DONE

    def _unknown(self) -> int | None:
        """Return the number that somebody typed for a topic or chair, where there is no such one."""
        found, (chair, topic_id, _) = _NUMBER_FIRST.fullmatch(self.edit.text()), self._parsed()
        return int(found[1]) if found is not None and chair is None and topic_id is None else None

    def _in_slot(self) -> bool:
        """Tell whether a note typed now is about a slot of breakouts."""
        snapshot = self._desk.bridge.snapshot
        activity = snapshot.activities.get(note_context(snapshot).activity_id or "")
        return activity is not None and activity.kind is Kind.SLOT

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("turn", "speech", "activity", "participant", "topic"):
            self._show()

    def _show(self) -> None:
        chair, topic_id, words = self._parsed()
        self.edit.setPlaceholderText(
            self.tr("A note… “3: words” notes them for topic 3")
            if self._in_slot()
            else self.tr("A note… “3: words” notes them for chair 3")
        )
        self.about.setText(self._about(note_context(self._desk.bridge.snapshot, chair, topic_id)))
        self.count.setText(f"{len(words.strip())}/{NOTE.limit}")
        set_look(self.edit, "invalid", bool(words.strip()) and not _fits(words))

    def _about(self, context: Context) -> str:
        """Return what the note takes by itself, in words; the topic comes first, for there is little room."""
        snapshot = self._desk.bridge.snapshot
        parts = []
        unknown, topic = self._unknown(), snapshot.topics.get(context.topic_id or "")
        if unknown is not None:
            parts.append((self.tr("no topic {0}") if self._in_slot() else self.tr("no chair {0}")).format(unknown))
        if topic is not None:
            parts.append(self.tr("topic {0}: {1}").format(topic.number, topic.title))
        activity = snapshot.activities.get(context.activity_id or "")
        if activity is not None:
            parts.append(activity.title)
        if context.chair is not None:
            parts.append(self.tr("chair {0}").format(context.chair))
        person = snapshot.participants.get(context.participant_id or "")
        if person is not None:
            parts.append(person.name)
        elif context.chair is not None:
            parts.append(self.tr("nobody sits there"))
        if context.role:
            parts.append(context.role)
        return " · ".join(parts)


class _Line(QLineEdit):
    """A line that Esc leaves.

    Signals:
        escaped: Esc was pressed.
    """

    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


def _lasting(widget: QWidget | None) -> QWidget | None:
    """Return the widget, or the list in which it edits a cell: such an editor is gone once it loses the focus."""
    around = widget
    while around is not None and not isinstance(around, QAbstractItemView):
        around = around.parentWidget()
    return around or widget


def _fits(words: str) -> bool:
    try:
        clean(words, NOTE)
    except BadText:
        return False
    return True
