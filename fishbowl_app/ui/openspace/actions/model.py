"""The actions as a table: what, who, by when, and from which topic."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from fishbowl_app.model.entities import Action
from fishbowl_app.model.ops.actions import edit_action
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.openspace.table import IdsModel, Index, Role
from fishbowl_app.ui.openspace.who import read_who, who_text
from fishbowl_app.ui.widgets import tooltip_text

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns in their order; TOPIC only where actions of all topics are shown."""

    WHAT = 0
    WHO = 1
    BY_WHEN = 2
    TOPIC = 3


class ActionsModel(IdsModel):
    """Follows the session by `show_topic`."""

    def show_topic(self, topic_id: str | None) -> None:
        """Show the actions of a topic, or with None all there are."""
        there = self.bridge.snapshot.action_list
        shown = [action.id for action in there if topic_id is None or action.topic_id == topic_id]
        self.show_rows(shown, len(Column) if topic_id is None else len(Column) - 1)

    def action(self, row: int) -> Action | None:
        """Return the action of a row; None where it is gone."""
        return self.bridge.snapshot.actions.get(self.ids[row]) if 0 <= row < len(self.ids) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            Column.WHAT: translate("Actions", "What"),
            Column.WHO: translate("Actions", "Who"),
            Column.BY_WHEN: translate("Actions", "By when"),
            Column.TOPIC: translate("Actions", "From"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        action = self.action(index.row()) if index.isValid() else None
        if action is None:
            return None
        text = self._text(action, Column(index.column()))
        match role:
            case Role.DisplayRole | Role.EditRole:
                return text
            case Role.AccessibleTextRole:
                heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
                nobody = translate("Actions", "nothing said")
                return translate("Actions", "{0}: {1}").format(heading, text or nobody)
            case Role.ToolTipRole:
                return tooltip_text(text)
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case Role.UserRole if index.column() == Column.TOPIC:
                return action.topic_id
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Keep a text, or with the user role the topic; False where it was refused, which the strip explains."""
        action = self.action(index.row())
        if action is None:
            return False
        if role == Role.UserRole:
            return self.bridge.tried(edit_action, action.id, topic_id=value)[0]
        if str(value) == self._text(action, Column(index.column())):
            return True
        return self.bridge.tried(edit_action, action.id, **self._fields(Column(index.column()), str(value)))[0]

    def _fields(self, column: Column, given: str) -> dict[str, Any]:
        if column is Column.WHO:
            who_ids, who = read_who(self.bridge.snapshot, given)
            return {"who_ids": who_ids, "who": who}
        return {"what": given} if column is Column.WHAT else {"by_when": given}

    def _text(self, action: Action, column: Column) -> str:
        snapshot = self.bridge.snapshot
        match column:
            case Column.WHAT:
                return action.what
            case Column.WHO:
                return who_text(snapshot, action)
            case Column.BY_WHEN:
                return action.by_when
        return topic_text(snapshot, action.topic_id)


def topic_text(snapshot: Snapshot, topic_id: str | None) -> str:
    """Return the topic an action comes from: "3  Warm homes", or all of us."""
    topic = snapshot.topics.get(topic_id or "")
    if topic is None:
        return translate("Actions", "All of us")
    return translate("Actions", "{0}  {1}").format(topic.number, topic.title)


def topic_choices(snapshot: Snapshot) -> list[tuple[str, str | None]]:
    """Return what an action can come from: all of us, then the topics that are held."""
    return [(topic_text(snapshot, None), None)] + [
        (topic_text(snapshot, topic.id), topic.id) for topic in snapshot.open_topics
    ]
