"""What the page does to topics, from wherever it was asked: wall, tray, list or inspector."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal

from fishbowl_app.model.entities import Topic
from fishbowl_app.model.ops.merging import merge_topics, split_topic
from fishbowl_app.model.ops.topics import delete_topics, post_again, withdraw_topic
from fishbowl_app.model.ops.wall import clear_wall, move_topic, pin_topic, take_off_wall
from fishbowl_app.model.rules.wall import Cell, cell_of, first_cell
from fishbowl_app.openspace_texts import topic_name
from fishbowl_app.ui.actions import Actions
from fishbowl_app.ui.bridge import SessionBridge, Tone
from fishbowl_app.ui.openspace.wall.sheet import WallSheet

translate = QCoreApplication.translate


class Deeds(QObject):
    """Acts on topics; says in the strip what became of them. While a wall is proposed no card is moved.

    Signals:
        went: a topic is somewhere else now: choose it. arg: its id.
    """

    went = Signal(str)

    def __init__(self, bridge: SessionBridge, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge, self._actions = bridge, actions
        self.proposed = False  # the wall that is shown is not the one in use

    def move(self, topic_id: str, cell: Cell | None) -> bool:
        """Put a topic into a cell, where it changes places with what is there, or take it off the wall."""
        if self._refuses() or topic_id not in self.bridge.snapshot.topics:
            return False
        topic, snapshot = self.bridge.snapshot.topics[topic_id], self.bridge.snapshot
        if cell == cell_of(topic):
            return False
        there = snapshot.wall.get(cell) if cell is not None else None
        if cell is None:
            done = self.bridge.tried(take_off_wall, topic_id)[0]
        else:
            done = self.bridge.tried(move_topic, topic_id, *cell)[0]
        if done:
            self._tell_moved(topic, cell, there)
        return done

    def place(self, topic_id: str) -> bool:
        """Put a topic into the first free cell that it fits; of the slot that runs only if no other does."""
        topic = self.bridge.snapshot.topics[topic_id]
        cell = first_cell(self.bridge.snapshot, topic, late=True)
        if cell is None:
            words = translate(
                "OpenSpacePage",
                "No free cell fits “{0}”. Add a slot or a space; Enter on a free cell puts it there all the same.",
            )
            self.bridge.say(words.format(topic_name(topic)), Tone.WARN)
            return False
        return self.move(topic_id, cell)

    def withdraw(self, topic_id: str) -> None:
        """Withdraw a topic, or post it again."""
        topic = self.bridge.snapshot.topics.get(topic_id)
        if topic is None or self._refuses():
            return
        if topic.withdrawn:
            words, op = translate("OpenSpacePage", "{0} is posted again."), post_again
        else:
            words, op = (
                translate("OpenSpacePage", "{0} is withdrawn. The same key posts it again."),
                withdraw_topic,
            )
        if self.bridge.tried(op, topic_id)[0]:
            self.bridge.say(words.format(topic_name(topic)), Tone.DONE)
            self.went.emit(topic_id)

    def pin(self, topic_id: str) -> None:
        """Pin a topic to its cell, or let it go."""
        topic = self.bridge.snapshot.topics.get(topic_id)
        if topic is None or self._refuses():
            return
        if topic.slot_id is None:
            self.bridge.say(translate("OpenSpacePage", "Only what is on the wall can be pinned."), Tone.WARN)
        else:
            self.bridge.do(pin_topic, topic_id, not topic.pinned)

    def delete(self, topic_ids: Sequence[str]) -> None:
        """Take topics out; it can be undone."""
        if not topic_ids or not self.bridge.tried(delete_topics, list(topic_ids))[0]:
            return
        words = translate("OpenSpacePage", "%n topics deleted. Undo brings them back.", None, len(topic_ids))
        self.bridge.say(words, Tone.DONE)

    def clear(self) -> None:
        """Take all topics off the wall that have not begun, pinned ones too; it can be undone."""
        if not self._refuses() and self.bridge.tried(clear_wall)[0]:
            self.bridge.say(translate("OpenSpacePage", "The wall is cleared. Undo puts all back."), Tone.DONE)

    def merge(self, topic_ids: Sequence[str]) -> None:
        """Merge topics into the one that was posted first."""
        topics = sorted((self.bridge.snapshot.topics[each] for each in topic_ids), key=lambda topic: topic.number)
        if len(topics) < 2 or self._refuses():
            return
        into, *rest = topics
        if self.bridge.tried(merge_topics, into.id, [topic.id for topic in rest])[0]:
            words = translate("OpenSpacePage", "{0} now carries {1}. {2} splits them again.")
            carried = ", ".join(str(topic.number) for topic in rest)
            self.bridge.say(words.format(topic_name(into), carried, self._actions.spoken("wall_split")), Tone.DONE)
            self.went.emit(into.id)

    def split(self, topic_id: str) -> None:
        """Let what a topic carries stand for itself again."""
        snapshot = self.bridge.snapshot
        topic = snapshot.topics.get(topic_id)
        if topic is None or self._refuses():
            return
        if topic.merged_into is not None:
            topic = snapshot.topics[topic.merged_into]
        parts = snapshot.merged_into(topic.id)
        if not parts:
            self.bridge.say(translate("OpenSpacePage", "Nothing was merged into {0}.").format(topic_name(topic)))
        elif self.bridge.tried(split_topic, topic.id)[0]:
            words = translate("OpenSpacePage", "{0}: split again into {1}.")
            numbers = ", ".join(str(part.number) for part in (topic, *parts))
            self.bridge.say(words.format(topic_name(topic), numbers), Tone.DONE)
            self.went.emit(topic.id)

    def _refuses(self) -> bool:
        """Tell, and say, that nothing is moved as long as a wall is proposed."""
        if self.proposed:
            words = translate("OpenSpacePage", "This wall is proposed: use it or let it go first.")
            self.bridge.say(words, Tone.WARN)
        return self.proposed

    def _tell_moved(self, topic: Topic, cell: Cell | None, there: Topic | None) -> None:
        where = WallSheet(self.bridge.snapshot, self.bridge.now()).cell_name(cell)
        words = translate("OpenSpacePage", "{0} – {1}").format(topic_name(topic), where)
        if there is not None:
            words = translate("OpenSpacePage", "{0}, in exchange for {1}").format(words, topic_name(there))
        self.bridge.say(words, Tone.DONE)
        self.went.emit(topic.id)
