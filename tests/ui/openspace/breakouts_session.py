"""A session with two slots and breakouts in the first, for tests of the pages that follow them."""

from __future__ import annotations

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Activity, Kind, Space, Topic
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id

TITLES = ("Litter", "Bus shelters", "Bus fare", "Repairs")
SPACES = ("Main hall", "Library", "Kitchen", "Tent")


def add_breakouts(session: Session, *, placed: int = 3) -> list[Activity]:
    """Add two slots of 45 minutes and four topics, so many of them in the first slot, and return the slots."""
    slots = [add_activity(session, Kind.SLOT, f"Slot {number}", 2700) for number in (1, 2)]
    conveners = [person.id for person in session.snapshot.people][:4]
    with session.change(Op.IMPORT_TOPICS) as tx:
        spaces = [tx.insert(_space(place, name)) for place, name in enumerate(SPACES)]
        for place, title in enumerate(TITLES):
            cell = (slots[0].id, spaces[place].id) if place < placed else (None, None)
            tx.insert(_topic(place + 1, title, (conveners[place],), cell))
    return slots


def topic_id(session: Session, title: str) -> str:
    """Return the id of the topic of a title."""
    return next(topic.id for topic in session.snapshot.topic_list if topic.title == title)


def _space(place: int, name: str) -> Space:
    return Space(id=new_id(), place=place, name=name, capacity=20, features=(), link="", closed=())


def _topic(
    number: int, title: str, convener_ids: tuple[str, ...], cell: tuple[str, str] | tuple[None, None]
) -> Topic:
    return Topic(
        id=new_id(),
        number=number,
        title=title,
        question="",
        convener_ids=convener_ids,
        needs=(),
        after=(),
        hands=None,
        withdrawn=False,
        merged_into=None,
        slot_id=cell[0],
        space_id=cell[1],
        pinned=False,
        at=0.0,
        source="typed",
    )
