"""An open space in a few lines: slots, spaces and topics by name, put in as rows."""

from __future__ import annotations

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Kind, Option, Space, Timebox, Topic
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from tests.model.ops.helpers import T0, item

SLOT_S = 2700


def hold_market(session: Session, topics: int = 8, slots: int = 2) -> list[str]:
    """Add slots "Slot 1" ..., spaces "Space 1" ... and "Topic 1" ..., each in its space of the first slot, and
    return the ids of the topics."""
    for number in range(1, slots + 1):
        add_activity(session, Kind.SLOT, f"Slot {number}", SLOT_S)
    with session.change(Op.ADD_TOPIC) as tx:
        spaces = [
            tx.insert(Space(new_id(), place, f"Space {place + 1}", 20, (), "", ())) for place in range(topics)
        ]
        slot_id = item(session, "Slot 1").id
        return [tx.insert(a_topic(number, slot_id, space.id)).id for number, space in enumerate(spaces, 1)]


def a_topic(number: int, slot_id: str | None = None, space_id: str | None = None) -> Topic:
    return Topic(
        id=new_id(),
        number=number,
        title=f"Topic {number}",
        question="",
        convener_ids=(),
        needs=(),
        after=(),
        hands=None,
        withdrawn=False,
        merged_into=None,
        slot_id=slot_id,
        space_id=space_id,
        pinned=False,
        at=T0,
        source="typed",
    )


def the_clock(session: Session, topic_id: str) -> Timebox:
    found = session.snapshot.timebox_of(topic_id)
    assert found is not None
    return found


def option(session: Session, title: str) -> Option:
    return next(item for item in session.snapshot.options.values() if item.title == title)
