"""An afternoon of open space to test with: two slots, three spaces, the people of `helpers`."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Kind, Space, Topic
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import item, who

SLOTS = ("Slot 1", "Slot 2")
SPACES = {"Hall": 40, "Library": 12, "Kitchen": 6}
Place = tuple[str, str]


@dataclass(frozen=True)
class Posted:
    """A topic as an import hands it over."""

    title: str
    question: str = ""
    convener_ids: tuple[str, ...] = ()
    convener_names: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    slot_id: str | None = None
    space_id: str | None = None
    hands: int | None = None
    topic_id: str | None = None


@dataclass(frozen=True)
class Room:
    """A space as an import hands it over."""

    name: str
    capacity: int | None = None
    features: tuple[str, ...] = ()
    link: str = ""


@dataclass(frozen=True)
class Choice:
    """A choice as an import hands it over."""

    participant_id: str
    topic_id: str
    rank: int | None = None


def open_up(session: Session) -> None:
    """Add slots and spaces."""
    for title in SLOTS:
        add_activity(session, Kind.SLOT, title, 1800)
    for name, capacity in SPACES.items():
        add_space(session, name, capacity=capacity)


def space(session: Session, name: str) -> Space:
    return next(each for each in session.snapshot.space_list if each.name == name)


def topic(session: Session, title: str) -> Topic:
    return next(each for each in session.snapshot.topic_list if each.title == title)


def post(session: Session, title: str, *conveners: str, **more: object) -> str:
    """Post a topic and return its id."""
    return add_topic(session, title, convener_ids=[who(session, name) for name in conveners], **more).id


def cell(session: Session, slot: str, name: str) -> Place:
    """Return the ids of a cell of the wall."""
    return item(session, slot).id, space(session, name).id


def where(session: Session, title: str) -> Place | None:
    """Return slot and space of a topic by their names, also where it only remembers them."""
    found, now = topic(session, title), session.snapshot
    return (now.activities[found.slot_id].title, now.spaces[found.space_id].name) if found.slot_id else None


def wall(session: Session) -> dict[Place, str]:
    """Return the topics on the wall by the names of slot and space."""
    return {where(session, each.title): each.title for each in session.snapshot.wall.values()}
