"""Whose act undo would take back: "Anwen sits down" says more than "sits down"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fishbowl_app.model.changes import Changes, Op, RowChange, Way
from fishbowl_app.model.entities import Activity, Participant, Space, State, Timebox, Topic, Turn
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.ui.texts import op_text

translate = QCoreApplication.translate
# Whose words are what somebody does: they go after the name.
_DEEDS = {
    Op.SIT_DOWN,
    Op.LEAVE_CHAIR,
    Op.CHANGE_CHAIR,
    Op.START_SPEAKING,
    Op.STOP_SPEAKING,
    Op.JOIN_QUEUE,
}


class UndoWords:
    """Remembers for each step that can be undone what it was about; older steps have only their op."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._done: list[str] = []
        self._undone: list[str] = []

    def follow(self, changes: Changes) -> None:
        """Take note of a change."""
        if changes.way is Way.UNDO:
            self._undone.append(self._done.pop() if self._done else "")
        elif changes.way is Way.REDO:
            self._done.append(self._undone.pop() if self._undone else "")
        elif self._session.history[-1].undoable:
            self._done.append(subject(changes, self._session.snapshot))
            self._undone.clear()

    def text(self) -> str:
        """Return what undo would take back, "" for nothing."""
        op = self._session.undo_op
        if op is None:
            return ""
        about = self._done[-1] if self._done else ""
        if not about:
            return op_text(op)
        if op in _DEEDS:
            return translate("UndoWords", "{0} {1}", "who, does what").format(about, op_text(op))
        return translate("UndoWords", "{1} ({0})", "about what, act").format(about, op_text(op))


def subject(changes: Changes, snapshot: Snapshot) -> str:
    """Return the one activity, space, topic or person that a change is about, "" where it is none or many.

    What starts or ends takes along who sits in it, so activities come first; a space that closes takes along its
    topics, and these come before who chose them.
    """
    activities = _one([_activity(row, snapshot) for row in changes.rows])
    if activities:
        held = snapshot.get(Activity, activities)
        return held.title if held is not None else ""
    spaces = _one([(row.id if row.table == "space" else "", False) for row in changes.rows])
    if spaces:
        space = snapshot.get(Space, spaces)
        return space.name if space is not None else ""
    topics = _one([_topic(row, snapshot) for row in changes.rows])
    if topics:
        topic = snapshot.get(Topic, topics)
        return topic.title if topic is not None else ""
    people = _one([_person(row, snapshot) for row in changes.rows])
    found = snapshot.get(Participant, people) if people else None
    return found.name if found is not None else ""


def _one(found: list[tuple[str, bool]]) -> str:
    """Return the id that all name; where there are two, the one that is new there: who comes, what starts."""
    ids = {row_id for row_id, _ in found if row_id}
    fresh = {row_id for row_id, new in found if row_id and new}
    if len(ids) > 1 and len(fresh) == 1:
        return fresh.pop()
    return ids.pop() if len(ids) == 1 else ""


def _person(row: RowChange, snapshot: Snapshot) -> tuple[str, bool]:
    values = {**(row.before or {}), **(row.after or {})}
    if row.table == "participant":
        return row.id, False
    if row.table == "speech" and (values.get("turn_id") or row.id in snapshot.speeches):
        turn = snapshot.get(Turn, values.get("turn_id") or snapshot.speeches[row.id].turn_id)
        return (turn.participant_id if turn else ""), False
    if row.table in ("turn", "waiting"):
        kept = snapshot.tables[row.table].get(row.id)
        return values.get("participant_id") or (kept.participant_id if kept else ""), row.before is None
    return "", False


def _activity(row: RowChange, snapshot: Snapshot) -> tuple[str, bool]:
    if row.table == "activity":
        return row.id, (row.after or {}).get("state") == State.RUNNING
    if row.table == "timebox":
        kept = snapshot.get(Timebox, row.id)
        return ((kept.activity_id or "") if kept else ""), row.before is None
    return "", False


def _topic(row: RowChange, snapshot: Snapshot) -> tuple[str, bool]:
    if row.table == "topic":
        return row.id, False
    if row.table not in ("timebox", "report", "interest"):
        return "", False
    values, kept = {**(row.before or {}), **(row.after or {})}, snapshot.tables[row.table].get(row.id)
    return values.get("topic_id") or (kept.topic_id if kept else "") or "", False
