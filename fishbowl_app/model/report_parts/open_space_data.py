"""What a summary says of open space: plain values, no ids, and no name that may not be shown."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import State
from fishbowl_app.model.report_parts.said import Quote, Who


@dataclass(frozen=True, slots=True)
class TopicLine:
    """A topic as it stands on the wall: its number, title and conveners."""

    number: int
    title: str
    conveners: tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class SlotLine:
    """One slot of the wall; `cells` are its topics by space, None where a space was empty."""

    number: int
    title: str
    state: State
    planned_start: float | None
    start: float | None
    end: float | None
    cells: tuple[TopicLine | None, ...]


@dataclass(frozen=True, slots=True)
class WallPart:
    """The agenda wall as it was held. `spaces` are in the order of the cells; `not_held` was posted and withdrawn
    or found no cell."""

    spaces: tuple[str, ...]
    slots: tuple[SlotLine, ...]
    not_held: tuple[TopicLine, ...]


@dataclass(frozen=True, slots=True)
class WordingLine:
    """The words in which a topic was posted, before it was merged with others."""

    number: int
    title: str
    question: str
    conveners: tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What was agreed to be done; `number` is that of the topic, None where it came from all.

    `who` are participants as they may be called, `others` whoever is no participant.
    """

    what: str
    who: tuple[Who, ...]
    others: str
    by_when: str
    number: int | None


@dataclass(frozen=True, slots=True)
class BreakoutPart:
    """One breakout of the proceedings. `wordings` has more than one where topics were merged; `slot` and `space`
    are "" where its topic is not on the wall.

    `came` is how many came, None where nobody counted; `people` who of them may be told. `reported` tells whether
    its report has words, `awaited` that the breakout has begun and its report has none.
    """

    number: int
    title: str
    question: str
    wordings: tuple[WordingLine, ...]
    conveners: tuple[Who, ...]
    slot: str
    space: str
    start: float | None
    end: float | None
    came: int | None
    people: tuple[Who, ...]
    reported: bool
    awaited: bool
    summary: str
    recommendations: str
    requests: str
    notes: tuple[Quote, ...]
    actions: tuple[ActionLine, ...]

    @property
    def held(self) -> bool:
        """Tell whether it met: its clock ran, or somebody said who came or what came out."""
        return self.start is not None or self.came is not None or self.reported


@dataclass(frozen=True, slots=True)
class RankedOption:
    """An option with its dots, None where nobody counted them; `by_group` are those of each group of DotsPart."""

    rank: int
    tied: bool
    letter: str
    title: str
    dots: int | None
    by_group: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GroupName:
    """A group by its number, 0 for those without one; the name is "" where it would tell a person's."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class DotsPart:
    """The dots: `each` could place so many, `people` took part, 0 where nobody knows; `placed` were counted."""

    each: int
    people: int
    placed: int
    groups: tuple[GroupName, ...]
    options: tuple[RankedOption, ...]


@dataclass(frozen=True, slots=True)
class SharedLine:
    """An option that groups chose; None is the rank in a group that did not choose it."""

    letter: str
    title: str
    left: int | None
    right: int | None


@dataclass(frozen=True, slots=True)
class PrioritiesPart:
    """What two groups chose, each on its own: shared is only what both did.

    `left_people` and `right_people` are how many took part of each.
    """

    left: str
    right: str
    left_people: int
    right_people: int
    shared: tuple[SharedLine, ...]
    left_only: tuple[SharedLine, ...]
    right_only: tuple[SharedLine, ...]


@dataclass(frozen=True, slots=True)
class OpenSpacePart:
    """All that a summary says of open space."""

    wall: WallPart | None
    breakouts: tuple[BreakoutPart, ...]
    dots: DotsPart | None
    priorities: PrioritiesPart | None
    actions: tuple[ActionLine, ...]
