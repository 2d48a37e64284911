"""Spaces: the places where breakouts meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_IN_SPACE, Space
from fishbowl_app.model.errors import SpaceInUse, SpaceNamed
from fishbowl_app.model.ops.cells import forget_cell, slot
from fishbowl_app.model.ops.fields import cleaned, each_once, features, whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.rules.wall import begun
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_CLOSED = 400  # slots; more would not fit into one text of the file
_RULES = {"name": text.SPACE, "link": text.LINK}


class SpaceFields(TypedDict, total=False):
    """What can be changed of a space; a capacity of None: nobody said."""

    name: str
    capacity: int | None
    features: Sequence[str]
    link: str


class ImportedSpace(Protocol):
    """A space as an import hands it over. One of that name is changed; what is empty leaves what is there."""

    @property
    def name(self) -> str: ...
    @property
    def capacity(self) -> int | None: ...
    @property
    def features(self) -> Sequence[str]: ...
    @property
    def link(self) -> str: ...


def add_space(
    session: Session, name: str, *, capacity: int | None = None, features: Sequence[str] = (), link: str = ""
) -> Space:
    """Add a space at the end of the list.

    Raises:
        BadText, BadNumber, TooMany.
        SpaceNamed: if there is one of that name.
    """
    kept = _checked({"name": name, "capacity": capacity, "features": features, "link": link})
    _check_name(session.snapshot, kept["name"])
    with session.change(Op.ADD_SPACE) as tx:
        return _insert(tx, **kept)


def edit_space(session: Session, space_id: str, **fields: Unpack[SpaceFields]) -> None:
    """Change what is given of a space.

    Raises:
        Gone, BadText, BadNumber, TooMany, SpaceNamed.
    """
    space = row(session, Space, space_id)
    kept = _checked(fields)
    if "name" in kept:
        _check_name(session.snapshot, kept["name"], space)
    with session.change(Op.EDIT_SPACE) as tx:
        tx.update(space, **kept)


def close_space(session: Session, space_id: str, slot_ids: Sequence[str], closed: bool = True) -> None:
    """Close a space in some slots, or open it again.

    Its topics of those slots leave the wall, unless their breakout has begun.

    Raises:
        Gone: if there is no such space or slot.
        TooMany: slots.
    """
    space, slots = row(session, Space, space_id), {slot(session, slot_id).id for slot_id in slot_ids}
    before = tuple(each for each in space.closed if closed or each not in slots)
    after = each_once("closed", (*before, *slot_ids), MOST_CLOSED) if closed else before
    with session.change(Op.EDIT_SPACE) as tx:
        tx.update(space, closed=after)
        for topic in session.snapshot.open_topics if closed else ():
            if topic.space_id == space_id and topic.slot_id in slots and not begun(session.snapshot, topic):
                forget_cell(tx, topic)


def move_space(session: Session, space_id: str, to: int) -> None:
    """Move a space to a place of the list, counted from 0.

    Raises:
        Gone.
    """
    space = row(session, Space, space_id)
    with session.change(Op.MOVE_SPACE) as tx:
        number(tx, moved(session.snapshot.space_list, space, to))


def delete_space(session: Session, space_id: str) -> None:
    """Take a space out; its topics leave the wall.

    Raises:
        Gone.
        SpaceInUse: if a breakout has begun in it; it can be closed for the slots to come.
    """
    space = row(session, Space, space_id)
    for topic in session.snapshot.open_topics:  # others only remember the space
        if topic.space_id == space_id and begun(session.snapshot, topic):
            raise SpaceInUse(space_id, topic.id)
    there = [topic for topic in session.snapshot.topic_list if topic.space_id == space_id]
    with session.change(Op.DELETE_SPACE) as tx:
        for topic in there:
            forget_cell(tx, topic)
        tx.delete(space)
        number(tx, tx.snapshot.space_list)


def import_spaces(session: Session, rows: Iterable[ImportedSpace]) -> int:
    """Add spaces, or change those of the same name, as one step and return how many.

    Raises:
        BadText, BadNumber, TooMany: then nothing is changed.
    """
    with session.change(Op.IMPORT_SPACES) as tx:
        count = 0
        for item in rows:
            _import(tx, item)
            count += 1
        return count


def _import(tx: Tx, item: ImportedSpace) -> None:
    kept = _checked({"name": item.name, "capacity": item.capacity, "features": item.features, "link": item.link})
    there = _named(tx.snapshot, kept["name"])
    if there is None:
        _insert(tx, **kept)
    else:
        tx.update(there, **{name: value for name, value in kept.items() if value})


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = cleaned(fields, _RULES)
    if kept.get("capacity") is not None:
        whole("capacity", kept["capacity"], 1, MOST_IN_SPACE)
    if "features" in kept:
        kept["features"] = features(kept["features"])
    return kept


def _named(snapshot: Snapshot, name: str) -> Space | None:
    same = (space for space in snapshot.space_list if text.same_key(space.name) == text.same_key(name))
    return next(same, None)


def _check_name(snapshot: Snapshot, name: str, own: Space | None = None) -> None:
    there = _named(snapshot, name)
    if there is not None and (own is None or there.id != own.id):
        raise SpaceNamed(name)


def _insert(tx: Tx, **fields: Any) -> Space:
    return tx.insert(Space(id=new_id(), place=len(tx.snapshot.spaces), closed=(), **fields))
