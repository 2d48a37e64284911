"""What the room sees of open space: the wall, one topic, the breakouts, their news, dots and shared priorities.

Times of day and clocks are not in a scene: they change all the time, a scene only with the session. A slot is
called by its number, by which the window finds its times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Option, Report, Space, State, Topic
from fishbowl_app.model.rules import wall
from fishbowl_app.model.rules.agreement import Side, agreement
from fishbowl_app.model.rules.breakouts import awaited, breakouts, has_arrived, shown_slot
from fishbowl_app.model.rules.dots import dots_check, letter_of, ranking
from fishbowl_app.model.rules.names import NameMask, shown_names
from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.model.snapshot import Snapshot

GIST = 200  # letters of a report that are shown: two sentences, which the room can read while one turns a page


# --- the wall ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EmptyWall:
    """Before the first topic is posted: what open space asks of everybody, and how much room there is."""

    question: str
    slots: int
    spaces: int


@dataclass(frozen=True, slots=True)
class StageTopic:
    """A topic as it stands on the wall; `conveners` are names, `carries` the numbers of those merged into it."""

    number: int
    title: str
    conveners: tuple[str, ...] = ()
    carries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StageSlot:
    """A column of the wall."""

    number: int
    title: str
    state: State


@dataclass(frozen=True, slots=True)
class StageCell:
    """A space in a slot. A closed one may still have a topic, which the moderator has to move."""

    topic: StageTopic | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class WallScene:
    """The agenda wall; `cells` has a row for each space, with a cell for each slot.

    `waiting` are the numbers of the topics that have no place yet, as long as a slot is to come.
    """

    slots: tuple[StageSlot, ...]
    spaces: tuple[str, ...]
    cells: tuple[tuple[StageCell, ...], ...]
    waiting: tuple[int, ...] = ()


def wall_scene(snapshot: Snapshot) -> WallScene | EmptyWall:
    """Return the wall with all that is placed; what a convener says of it while it is empty."""
    slots = [slot for slot in snapshot.slots if slot.state is not State.SKIPPED]
    spaces = snapshot.space_list
    if not (snapshot.open_topics and slots and spaces):
        live = snapshot.live or snapshot.next_activity
        question = (live.question if live else "") or snapshot.details.question
        return EmptyWall(question, len(slots), len(spaces))
    names = shown_names(snapshot, snapshot.details.names_on_stage)
    return WallScene(
        slots=tuple(StageSlot(snapshot.round_number(slot.id), slot.title, slot.state) for slot in slots),
        spaces=tuple(space.name for space in spaces),
        cells=tuple(tuple(_cell(snapshot, slot, space, names) for slot in slots) for space in spaces),
        waiting=_waiting(snapshot, slots),
    )


def _waiting(snapshot: Snapshot, slots: list[Activity]) -> tuple[int, ...]:
    if not any(slot.state is State.PLANNED for slot in slots):
        return ()
    return tuple(topic.number for topic in snapshot.unplaced)


def _cell(snapshot: Snapshot, slot: Activity, space: Space, names: dict[str, str]) -> StageCell:
    topic = snapshot.wall.get((slot.id, space.id))
    shown = None if topic is None else _topic(snapshot, topic, names)
    return StageCell(shown, slot.id in space.closed)


def _topic(snapshot: Snapshot, topic: Topic, names: dict[str, str]) -> StageTopic:
    carries = tuple(one.number for one in wall.carried(snapshot, topic)[1:])
    return StageTopic(topic.number, topic.title, _conveners(snapshot, topic, names), carries)


def _conveners(snapshot: Snapshot, topic: Topic, names: dict[str, str]) -> tuple[str, ...]:
    """Return who convenes a topic, each word once: two tenants without a name are "Tenant"."""
    called = (names[person.id] for person in wall.conveners(snapshot, topic))
    return tuple(dict.fromkeys(name for name in called if name))


# --- one topic --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PitchScene:
    """One topic, with the titles of those it carries, and where it will be: `slot` is None where that is open."""

    topic: StageTopic
    question: str
    with_titles: tuple[str, ...]
    space: str
    slot: int | None


def pitch_scene(snapshot: Snapshot, topic_id: str | None) -> PitchScene | None:
    """Return a topic that is pitched; None where it is not to be held, or no more."""
    topic = snapshot.topics.get(topic_id or "")
    if topic is None or topic.withdrawn or topic.merged_into is not None:
        return None
    names = shown_names(snapshot, snapshot.details.names_on_stage)
    cell = wall.cell_of(topic)
    return PitchScene(
        topic=_topic(snapshot, topic, names),
        question=topic.question,
        with_titles=tuple(one.title for one in wall.carried(snapshot, topic)[1:]),
        space=snapshot.spaces[cell[1]].name if cell else "",
        slot=snapshot.round_number(cell[0]) if cell else None,
    )


# --- the breakouts of a slot ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StageBreakout:
    """A breakout without its clock."""

    space: str
    number: int
    title: str


@dataclass(frozen=True, slots=True)
class ClocksScene:
    """The breakouts of the slot that runs, or is next, in the order of their spaces."""

    slot: int
    title: str
    breakouts: tuple[StageBreakout, ...]


def clocks_scene(snapshot: Snapshot) -> ClocksScene | None:
    """Return the breakouts whose clocks are shown; None where none is placed in the slot, or there is no slot."""
    slot = shown_slot(snapshot)
    held = breakouts(snapshot, slot.id) if slot else []
    if slot is None or not held:
        return None
    shown = (StageBreakout(each.space.name, each.topic.number, each.topic.title) for each in held)
    return ClocksScene(snapshot.round_number(slot.id), slot.title, tuple(shown))


# --- what came out of them --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NewsItem:
    """What a breakout reported, in short; `actions` is how many it agreed on."""

    number: int
    title: str
    summary: str
    recommendations: str
    actions: int


@dataclass(frozen=True, slots=True)
class NewsScene:
    """The news wall, the latest first; `missing` are the numbers of breakouts that began and have not reported."""

    items: tuple[NewsItem, ...]
    missing: tuple[int, ...]


def news_scene(snapshot: Snapshot) -> NewsScene | None:
    """Return what has been reported and what is missing; None where no breakout has begun."""
    arrived = sorted(filter(has_arrived, snapshot.reports.values()), key=lambda one: (-one.arrived_at, one.id))
    mask = NameMask(snapshot, snapshot.details.names_on_stage)
    items = tuple(_news(snapshot, report, mask) for report in arrived if report.topic_id in snapshot.topics)
    missing = tuple(sorted(topic.number for topic in awaited(snapshot)))
    return NewsScene(items, missing) if items or missing else None


def _news(snapshot: Snapshot, report: Report, mask: NameMask) -> NewsItem:
    topic = snapshot.topics[report.topic_id]
    return NewsItem(
        number=topic.number,
        title=topic.title,
        summary=gist(mask.of(report.summary)),
        recommendations=gist(mask.of(report.recommendations)),
        actions=sum(action.topic_id == topic.id for action in snapshot.action_list),
    )


def gist(text: str) -> str:
    """Return the first sentences of a text, as many as are short together; of a long one its first words.

    Its lines stay apart by a dot.
    """
    whole = " · ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    if len(whole) <= GIST:
        return whole
    ends = [found.end() for found in re.finditer(r"[.!?…](?= )", whole) if found.end() <= GIST]
    return whole[: ends[-1]] if ends else whole[: whole.rfind(" ", 0, GIST) if " " in whole[:GIST] else GIST] + "…"


# --- dots and priorities ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RankedOption:
    """An option with its dots, None where none were counted; `tied`: another has as many."""

    rank: int
    letter: str
    title: str
    count: int | None
    tied: bool


@dataclass(frozen=True, slots=True)
class RankingScene:
    """The options by dots, most first, and what they stand on: dots given, people here, dots for each of them."""

    options: tuple[RankedOption, ...]
    given: int
    people: int
    each: int


def ranking_scene(snapshot: Snapshot) -> RankingScene:
    """Return the options by their dots."""
    check = dots_check(snapshot)
    rows = (RankedOption(row.rank, row.letter, row.option.title, row.count, row.tied) for row in ranking(snapshot))
    return RankingScene(tuple(rows), check.given, check.heads, snapshot.open_space.dots_each)


@dataclass(frozen=True, slots=True)
class Chosen:
    """An option that was chosen: by one group with its rank, by both with the ranks in the left and the right."""

    letter: str
    title: str
    ranks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StageSide:
    """What only one of two groups chose; `base` is how many of its people are here, `chose` how much it chose."""

    name: str
    base: int
    chose: int
    only: tuple[Chosen, ...]


@dataclass(frozen=True, slots=True)
class AgreementScene:
    """What two groups chose, and which of it both did. `left` and `right` are None before they are named."""

    left: StageSide | None = None
    right: StageSide | None = None
    shared: tuple[Chosen, ...] = ()


def agreement_scene(snapshot: Snapshot) -> AgreementScene:
    """Return what two groups chose; empty where nobody said which two."""
    found = agreement(snapshot)
    if found is None:
        return AgreementScene()
    letters = {option.id: letter_of(place) for place, option in enumerate(snapshot.option_list)}
    both = (
        Chosen(letters[row.option.id], row.option.title, (row.left_rank, row.right_rank)) for row in found.shared
    )
    return AgreementScene(
        left=_side(found.left, found.left_only, letters),
        right=_side(found.right, found.right_only, letters),
        shared=tuple(both),
    )


def _side(side: Side, only: Iterable[tuple[Option, int]], letters: dict[str, str]) -> StageSide:
    rows = tuple(Chosen(letters[option.id], option.title, (rank,)) for option, rank in only)
    return StageSide(side.group.name, side.base, len(side.chosen), rows)


# --- which of them ----------------------------------------------------------------------------------------


OpenSpaceScene = EmptyWall | WallScene | PitchScene | ClocksScene | NewsScene | RankingScene | AgreementScene


def scene_by_hand(snapshot: Snapshot, view: StageView, topic_id: str | None) -> OpenSpaceScene | None:
    """Return the scene of a view of open space; None where it is of something else, or has nothing to show."""
    match view:
        case StageView.WALL:
            return wall_scene(snapshot)
        case StageView.PITCH:
            return pitch_scene(snapshot, topic_id)
        case StageView.CLOCKS:
            return clocks_scene(snapshot)
        case StageView.NEWS:
            return news_scene(snapshot)
        case StageView.RANKING:
            return ranking_scene(snapshot)
        case StageView.AGREEMENT:
            return agreement_scene(snapshot)
    return None
