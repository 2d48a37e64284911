"""The agenda wall: topics put into cells, moved, pinned, arranged."""

from __future__ import annotations

from collections.abc import Mapping

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Topic
from fishbowl_app.model.ops.cells import check_goes, check_leaves, forget_cell, open_topic, put
from fishbowl_app.model.rules.wall import Cell, begun, cell_of
from fishbowl_app.model.session import Session


def move_topic(session: Session, topic_id: str, slot_id: str, space_id: str) -> None:
    """Put a topic into a cell. Where another is there they change places; if this one came from nowhere, the other
    leaves the wall.

    A breakout that has begun can change its space, not its slot. Whatever else does not fit is a mark.

    Raises:
        Gone: if there is no such topic, slot or space.
        NotOpen: if the topic is withdrawn or carried by another.
        SlotBegun: if one of them has to keep its slot, or the slot is over or skipped.
        SpaceClosed: if the space cannot be used in that slot.
    """
    topic, cell = open_topic(session, topic_id), (slot_id, space_id)
    cells: dict[Topic, Cell | None] = {topic: cell}
    other = session.snapshot.wall.get(cell)
    if other is not None and other.id != topic.id:
        cells[other] = cell_of(topic)
    for one, to in cells.items():
        check_goes(session, one, to)
    with session.change(Op.MOVE_TOPIC) as tx:
        put(tx, cells)


def take_off_wall(session: Session, topic_id: str) -> None:
    """Take a topic off the wall; it waits beside it, pinned no more.

    Raises:
        Gone, NotOpen.
        SlotBegun: if its breakout has begun.
    """
    topic = open_topic(session, topic_id)
    check_leaves(session.snapshot, topic)
    with session.change(Op.MOVE_TOPIC) as tx:
        put(tx, {topic: None})


def pin_topic(session: Session, topic_id: str, pinned: bool) -> None:
    """Pin a topic to its cell, so that arranging leaves it there; or let it go. Off the wall there is no pin.

    Raises:
        Gone, NotOpen.
    """
    topic = open_topic(session, topic_id)
    with session.change(Op.PIN_TOPIC) as tx:
        tx.update(topic, pinned=pinned and cell_of(topic) is not None)


def store_arrangement(session: Session, cells: Mapping[str, Cell | None]) -> None:
    """Put topics, by id, where an arrangement has them; None is off the wall. All others stay where they are.

    Raises:
        Gone, NotOpen, SlotBegun, SpaceClosed, CellTaken: if the session has changed since the arrangement was
            made, so that it does not fit.
    """
    asked = {open_topic(session, topic_id): cell for topic_id, cell in cells.items()}
    for topic, cell in asked.items():
        if cell != cell_of(topic):
            check_goes(session, topic, cell)
    with session.change(Op.ARRANGE) as tx:
        put(tx, asked)


def clear_wall(session: Session) -> None:
    """Take all topics off the wall whose breakouts have not begun, pinned ones too."""
    with session.change(Op.CLEAR_WALL) as tx:
        for topic in session.snapshot.wall.values():
            if not begun(session.snapshot, topic):
                forget_cell(tx, topic)
