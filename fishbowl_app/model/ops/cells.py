"""Writing where topics are inside an open change: shared by topics, merging, the wall, spaces and the agenda."""

from __future__ import annotations

from fishbowl_app.model.entities import Activity, Kind, Space, State, Topic
from fishbowl_app.model.errors import CellTaken, Gone, NotOpen, SlotBegun, SpaceClosed
from fishbowl_app.model.ops.find import activity, row
from fishbowl_app.model.rules.wall import Cell, begun, cell_of, first_cell, misfits
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.tx import Tx


def open_topic(session: Session, topic_id: str) -> Topic:
    """Return a topic that is to be held.

    Raises:
        Gone.
        NotOpen: if it is withdrawn or was merged into another.
    """
    found = row(session, Topic, topic_id)
    if found.withdrawn or found.merged_into is not None:
        raise NotOpen(found.id, found.merged_into)
    return found


def slot(session: Session, slot_id: str) -> Activity:
    """Return an activity that is a slot, or raise Gone."""
    found = activity(session, slot_id)
    if found.kind is not Kind.SLOT:
        raise Gone("slot", slot_id)
    return found


def check_leaves(snapshot: Snapshot, topic: Topic) -> None:
    """Raise SlotBegun where a topic has to keep its slot."""
    if topic.slot_id is not None and begun(snapshot, topic):
        raise SlotBegun(topic.slot_id, topic.id)


def check_goes(session: Session, topic: Topic, cell: Cell | None) -> None:
    """Check that a topic may leave where it is and go to a cell, or off the wall for None.

    Raises:
        Gone, SlotBegun, SpaceClosed.
    """
    if cell is None or cell[0] != topic.slot_id:
        check_leaves(session.snapshot, topic)
    if cell is None or cell == cell_of(topic):
        return
    to, space = slot(session, cell[0]), row(session, Space, cell[1])
    if to.state in (State.DONE, State.SKIPPED) and to.id != topic.slot_id:
        raise SlotBegun(to.id)
    if to.id in space.closed:
        raise SpaceClosed(space.id, to.id)


def put(tx: Tx, cells: dict[Topic, Cell | None]) -> None:
    """Put topics into cells, each after all of them have left theirs; off the wall they are pinned no more.

    Raises:
        CellTaken: if two topics would have one cell.
    """
    moving = {topic: cell for topic, cell in cells.items() if cell_of(topic) != cell}
    for topic in moving:
        tx.update(topic, slot_id=None, space_id=None, pinned=topic.pinned and moving[topic] is not None)
    for topic, cell in moving.items():
        if cell is not None:
            if cell in tx.snapshot.wall:
                raise CellTaken(topic.id)
            tx.update(topic, slot_id=cell[0], space_id=cell[1])


def come_back(tx: Tx, topic: Topic, *, anew: bool = False, **columns: object) -> None:
    """Let a topic be held again by changing these columns of it: in the cell it remembers if that is free, else in
    the first that it fits, else off the wall.

    `anew`: it is posted anew, so it has to fit its old cell too, and gets one where it had none.
    """
    cell = cell_of(topic)
    stays = not anew if cell is None else _is_free(tx.snapshot, topic, cell, fitting=anew)
    if stays:
        tx.update(topic, **columns)
        return
    topic = tx.update(topic, slot_id=None, space_id=None, pinned=False, **columns)
    cell = first_cell(tx.snapshot, topic)
    if cell is not None:
        tx.update(topic, slot_id=cell[0], space_id=cell[1])


def leave_slot(tx: Tx, slot_id: str) -> None:
    """Take all topics out of a slot that goes, with their clocks, and forget that spaces were closed in it."""
    for topic in tx.snapshot.topic_list:
        if topic.slot_id == slot_id:
            forget_cell(tx, topic)
            timebox = tx.snapshot.timebox_of(topic.id)
            if timebox is not None:
                tx.delete(timebox)
    for space in tx.snapshot.space_list:
        tx.update(space, closed=tuple(each for each in space.closed if each != slot_id))


def forget_cell(tx: Tx, topic: Topic) -> None:
    """Take a topic off the wall; one that is not held remembers its cell no more."""
    tx.update(topic, slot_id=None, space_id=None, pinned=False)


def _is_free(snapshot: Snapshot, topic: Topic, cell: Cell, *, fitting: bool) -> bool:
    held, space = snapshot.activities[cell[0]], snapshot.spaces[cell[1]]
    if cell in snapshot.wall or held.state is State.DONE or held.id in space.closed:
        return False
    return not fitting or not misfits(snapshot, topic, *cell)
