"""What was agreed to be done, by whom and by when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Action, Participant, Topic
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id

_RULES = {"what": text.ACTION, "who": text.WHO, "by_when": text.BY_WHEN}


class ActionFields(TypedDict, total=False):
    """What can be changed of an action."""

    what: str
    topic_id: str | None
    who_ids: Sequence[str]
    who: str
    by_when: str


def add_action(
    session: Session,
    what: str,
    *,
    topic_id: str | None = None,
    who_ids: Sequence[str] = (),
    who: str = "",
    by_when: str = "",
) -> Action:
    """Add an action after all others, of a breakout or, without a topic, of all.

    Raises:
        Gone: if there is no such topic or participant.
        BadText.
    """
    given = {"what": what, "topic_id": topic_id, "who_ids": who_ids, "who": who, "by_when": by_when}
    kept = _checked(session, given)
    there = session.snapshot.action_list
    place = there[-1].place + 1 if there else 0
    with session.change(Op.ADD_ACTION) as tx:
        return tx.insert(Action(id=new_id(), place=place, **kept))


def edit_action(session: Session, action_id: str, **fields: Unpack[ActionFields]) -> None:
    """Change what is given of an action.

    Raises:
        Gone, BadText.
    """
    action = row(session, Action, action_id)
    kept = _checked(session, fields)
    with session.change(Op.EDIT_ACTION) as tx:
        tx.update(action, **kept)


def move_action(session: Session, action_id: str, to: int) -> None:
    """Move an action to a place among all, counted from 0.

    Raises:
        Gone.
    """
    action = row(session, Action, action_id)
    with session.change(Op.MOVE_ACTION) as tx:
        number(tx, moved(session.snapshot.action_list, action, to))


def delete_actions(session: Session, action_ids: Sequence[str]) -> None:
    """Take actions out in one step.

    Raises:
        Gone: if one of them is not there any more; then none is taken out.
    """
    actions = [row(session, Action, action_id) for action_id in dict.fromkeys(action_ids)]
    with session.change(Op.DELETE_ACTION) as tx:
        for action in actions:
            tx.delete(action)


def _checked(session: Session, fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = cleaned(fields, _RULES)
    if kept.get("topic_id") is not None:
        row(session, Topic, kept["topic_id"])
    if "who_ids" in kept:
        kept["who_ids"] = tuple(dict.fromkeys(kept["who_ids"]))
        for participant_id in kept["who_ids"]:
            row(session, Participant, participant_id)
    return kept
