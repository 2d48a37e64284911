"""Open space: topics, spaces, what people chose, what came out; one frozen dataclass a table.

A slot is an activity of kind SLOT. A breakout is a topic with a slot and a space.
"""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities.base import Entity


@dataclass(frozen=True, slots=True)
class OpenSpace(Entity):
    """How the open space of this session works. There is one row, with the id "open_space"."""

    last_call_s: int  # before the end of a breakout
    dots_each: int
    dots_by_group: bool
    options_closed: bool  # dots have begun: no option is added or taken out
    priorities_each: int  # how many a group may name
    left_group_id: str | None  # the two groups whose priorities are compared
    right_group_id: str | None
    plan_seed: int


@dataclass(frozen=True, slots=True)
class Space(Entity):
    """A place where breakouts meet, one at a time."""

    place: int
    name: str
    capacity: int | None  # None: nobody said
    features: tuple[str, ...]  # such as "step-free"
    link: str
    closed: tuple[str, ...]  # the slots in which it cannot be used


@dataclass(frozen=True, slots=True)
class Topic(Entity):
    """What somebody posted; a breakout where it has a slot and a space: both, or none.

    A topic that was merged into another, or withdrawn, is off the wall and remembers its cell.
    """

    number: int  # what it is called by; given once in a session
    title: str
    question: str
    convener_ids: tuple[str, ...]
    needs: tuple[str, ...]  # features its space has to have
    after: tuple[str, ...]  # the topics it continues: it meets in a later slot
    hands: int | None  # counted, where interest was asked for
    withdrawn: bool
    merged_into: str | None  # the topic that carries it
    slot_id: str | None
    space_id: str | None
    pinned: bool  # it keeps its cell when the wall is arranged
    at: float
    source: str  # "typed", or the name of the file it came from


@dataclass(frozen=True, slots=True)
class Interest(Entity):
    """A participant chose a topic; `rank` from 1 where choices are ranked."""

    participant_id: str
    topic_id: str
    rank: int | None


@dataclass(frozen=True, slots=True)
class Report(Entity):
    """What came out of a breakout; one for a topic. It arrives when it first has words."""

    topic_id: str
    came: int | None  # how many; where people are named it may be more than them
    attendee_ids: tuple[str, ...]
    summary: str
    recommendations: str
    requests: str
    arrived_at: float


@dataclass(frozen=True, slots=True)
class Action(Entity):
    """What was agreed to be done, in a breakout or, without a topic, by all."""

    place: int
    topic_id: str | None
    what: str
    who_ids: tuple[str, ...]
    who: str  # whoever is no participant
    by_when: str


@dataclass(frozen=True, slots=True)
class Option(Entity):
    """What dots and priorities are given to; its letter is its place."""

    place: int
    title: str
    topic_id: str | None  # the topic it was taken from


@dataclass(frozen=True, slots=True)
class Dots(Entity):
    """How many dots an option has, from all or, where they are counted by group, from one group."""

    option_id: str
    group_id: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Priority(Entity):
    """An option that a group chose, and its rank there."""

    option_id: str
    group_id: str
    rank: int
