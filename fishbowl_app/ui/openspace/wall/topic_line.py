"""The line in which topics are typed as they are pitched: title, question, conveners, Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.rules.wall import cell_of
from fishbowl_app.openspace_texts import cell_name, slot_times, topic_name
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.labels import labels_of
from fishbowl_app.ui.openspace.typing_line import TypingLine
from fishbowl_app.ui.theme import gap
from fishbowl_app.ui.widgets import announce, button, set_look
from fishbowl_app.ui.widgets.people_line import PeopleLine


class TopicLine(QWidget):
    """Posts topics. Enter posts from any of its fields and goes back to the first.

    Signals:
        posted: arg: the id of the new topic.
    """

    posted = Signal(str)

    def __init__(self, bridge: SessionBridge, host: QWidget) -> None:
        super().__init__(host)
        self._bridge = bridge
        self._armed: list[str] = []  # names that the next Enter adds as participants
        self.title = self._field(self.tr("New topic: title"))
        self.question = self._field(self.tr("Question"))
        self.conveners = PeopleLine(self.tr("Conveners"), lambda: bridge.snapshot, labels_of, host)
        self.conveners.setPlaceholderText(self.tr("Conveners: two letters of a name"))
        self.conveners.entered.connect(self.post)
        self.conveners.textChanged.connect(self._armed.clear)
        self.button = button(self.tr("Post"), "plus", parent=self)
        self.button.setToolTip(self.tr("Post the topic (Enter)"))
        self.button.clicked.connect(self.post)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap())
        for field, share in ((self.title, 5), (self.question, 4), (self.conveners, 4)):
            row.addWidget(field, share)
        row.addWidget(self.button)

    def begin(self) -> None:
        """Be ready for the next topic."""
        self.title.setFocus()
        self.title.selectAll()

    def post(self) -> None:
        """Post what stands in the line; who is named and not known is added at the second Enter."""
        if not self._all_known():
            return
        kept, topic = self._bridge.tried(
            add_topic, self.title.text(), question=self.question.text(), convener_ids=self.conveners.ids()
        )
        set_look(self.title, "invalid", not kept)
        self.title.setFocus()
        if kept:
            for field in (self.title, self.question, self.conveners):
                field.clear()
            self._tell(topic.id)
            self.posted.emit(topic.id)

    def _all_known(self) -> bool:
        strangers = self.conveners.strangers()
        if strangers and strangers != self._armed:
            words = self.tr("Nobody is called “{0}”. Enter again adds them as participants.")
            self._bridge.say(words.format(", ".join(strangers)), Tone.WARN)
            announce(self, words.format(", ".join(strangers)))
            self._armed[:] = strangers
            self.conveners.setFocus()
            return False
        return all(self._bridge.tried(add_participant, name=name)[0] for name in strangers)

    def _tell(self, topic_id: str) -> None:
        """Say where the topic is now."""
        snapshot = self._bridge.snapshot
        topic = snapshot.topics[topic_id]
        cell = cell_of(topic)
        if cell is None:
            words = self.tr("No free cell fits “{0}”, so it is not on the wall yet.").format(topic_name(topic))
            self._bridge.say(words, Tone.WARN)
        else:
            there = cell_name(snapshot, cell, slot_times(snapshot, self._bridge.now()))
            words = self.tr("{0} – {1}").format(topic_name(topic), there)
            self._bridge.say(words, Tone.DONE)
        announce(self, words)

    def _field(self, prompt: str) -> TypingLine:
        field = TypingLine(prompt, prompt, self)
        field.returnPressed.connect(self.post)
        return field
