"""Open space in a summary: the wall as held, the proceedings, dots, shared priorities, actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from fishbowl_app.model.entities import Action, Activity, NameStyle, Option, State, Topic
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.naming import Naming
from fishbowl_app.model.report_parts.open_space_data import (
    ActionLine,
    BreakoutPart,
    DotsPart,
    GroupName,
    OpenSpacePart,
    PrioritiesPart,
    RankedOption,
    SharedLine,
    SlotLine,
    TopicLine,
    WallPart,
    WordingLine,
)
from fishbowl_app.model.report_parts.quotes import quotes
from fishbowl_app.model.report_parts.said import Who
from fishbowl_app.model.rules.agreement import agreement
from fishbowl_app.model.rules.breakouts import awaited, has_arrived
from fishbowl_app.model.rules.dots import dots_check, letter_of, ranking
from fishbowl_app.model.rules.wall import carried, conveners
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.text import same_key

PlannedStart = Callable[[Activity], float | None]


def open_space_part(snapshot: Snapshot, naming: Naming, planned_start: PlannedStart) -> OpenSpacePart:
    """Return all there is to say of open space; without topics and options nothing but the actions."""
    return OpenSpacePart(
        wall=_wall(snapshot, naming, planned_start),
        breakouts=tuple(_breakout(snapshot, naming, *breakout) for breakout in breakouts_told(snapshot)),
        dots=_dots(snapshot, naming),
        priorities=_priorities(snapshot, naming),
        actions=tuple(_action(snapshot, naming, action) for action in snapshot.action_list),
    )


def open_space_texts(snapshot: Snapshot) -> Iterator[tuple[Where, str]]:
    """Yield all that people typed about open space and the summary repeats."""
    yield from ((Where.SPACE, space.name) for space in snapshot.space_list)
    for topic in snapshot.topic_list:
        yield Where.TOPIC, topic.title
        yield Where.TOPIC, topic.question
    for report in snapshot.reports.values():
        for words in (report.summary, report.recommendations, report.requests):
            yield Where.REPORT, words
    for action in snapshot.action_list:
        for words in (action.what, action.who, action.by_when):
            yield Where.ACTION, words
    yield from ((Where.OPTION, option.title) for option in snapshot.option_list)


# --- the wall ---------------------------------------------------------------------------------------------


def _wall(snapshot: Snapshot, naming: Naming, planned_start: PlannedStart) -> WallPart | None:
    if not snapshot.topics or not snapshot.slots:
        return None
    gone = [topic for topic in snapshot.topic_list if topic.withdrawn and topic.merged_into is None]
    return WallPart(
        spaces=tuple(space.name for space in snapshot.space_list),
        slots=tuple(_slot(snapshot, naming, slot, planned_start(slot)) for slot in snapshot.slots),
        not_held=tuple(_topic_line(snapshot, naming, topic) for topic in (*snapshot.unplaced, *gone)),
    )


def _slot(snapshot: Snapshot, naming: Naming, slot: Activity, planned_start: float | None) -> SlotLine:
    at = (snapshot.wall.get((slot.id, space.id)) for space in snapshot.space_list)
    return SlotLine(
        number=snapshot.round_number(slot.id),
        title=slot.title,
        state=slot.state,
        planned_start=planned_start,
        start=slot.started_at,
        end=slot.finished_at,
        cells=tuple(_topic_line(snapshot, naming, topic) if topic else None for topic in at),
    )


def _topic_line(snapshot: Snapshot, naming: Naming, topic: Topic) -> TopicLine:
    return TopicLine(topic.number, topic.title, _conveners(snapshot, naming, topic))


def _conveners(snapshot: Snapshot, naming: Naming, topic: Topic) -> tuple[Who, ...]:
    return _told(naming.who(person) for person in conveners(snapshot, topic))


# --- proceedings ------------------------------------------------------------------------------------------


def breakouts_told(snapshot: Snapshot) -> Iterator[tuple[Activity | None, Topic]]:
    """Yield the breakouts of the proceedings by slot and space: of a slot left out only what was recorded.

    Topics that are not on the wall come last, without a slot, where they have a report: it must not be lost
    because its slot was deleted, or its topic withdrawn or merged.
    """
    on_wall = {topic.id for topic in snapshot.wall.values()}
    for slot in snapshot.slots:
        for topic in snapshot.breakouts_of(slot.id):
            recorded = snapshot.report_of(topic.id) or snapshot.notes_of_breakout(topic.id)
            if slot.state is not State.SKIPPED or recorded:
                yield slot, topic
    for topic in snapshot.topic_list:
        if topic.id not in on_wall and snapshot.report_of(topic.id) is not None:
            yield None, topic


def _breakout(snapshot: Snapshot, naming: Naming, slot: Activity | None, topic: Topic) -> BreakoutPart:
    report, timebox = snapshot.report_of(topic.id), snapshot.timebox_of(topic.id)
    people = [snapshot.participants.get(who) for who in report.attendee_ids] if report else []
    named = [person for person in people if person is not None]
    return BreakoutPart(
        number=topic.number,
        title=topic.title,
        question=topic.question,
        wordings=tuple(_wording(snapshot, naming, one) for one in carried(snapshot, topic)),
        conveners=_conveners(snapshot, naming, topic),
        slot=slot.title if slot else "",
        space=snapshot.spaces[topic.space_id].name if slot and topic.space_id else "",
        start=timebox.started_at if timebox else None,
        end=timebox.ended_at if timebox else None,
        came=_came(report.came if report else None, len(named)),
        people=_told(naming.who(person) for person in named),
        reported=has_arrived(report),
        awaited=topic in awaited(snapshot),
        summary=report.summary if report else "",
        recommendations=report.recommendations if report else "",
        requests=report.requests if report else "",
        notes=quotes(snapshot, naming, snapshot.notes_of_breakout(topic.id)),
        actions=tuple(
            _action(snapshot, naming, action) for action in snapshot.action_list if action.topic_id == topic.id
        ),
    )


def _wording(snapshot: Snapshot, naming: Naming, topic: Topic) -> WordingLine:
    people = (snapshot.participants[who] for who in topic.convener_ids if who in snapshot.participants)
    return WordingLine(topic.number, topic.title, topic.question, _told(map(naming.who, people)))


def _came(counted: int | None, named: int) -> int | None:
    """Return how many came: at least those who were named."""
    return max(counted or 0, named) if counted is not None or named else None


def _told(people: Iterable[Who]) -> tuple[Who, ...]:
    """Return what may be said of people; of whom nothing may, nothing is."""
    return tuple(who for who in people if who.name or who.role)


def _action(snapshot: Snapshot, naming: Naming, action: Action) -> ActionLine:
    people = (snapshot.participants[who] for who in action.who_ids if who in snapshot.participants)
    topic = snapshot.topics.get(action.topic_id or "")
    number = topic.number if topic else None
    others = action.who if naming.style is NameStyle.ALL else _bodies(snapshot, naming, action.who)
    return ActionLine(action.what, _told(map(naming.who, people)), others, action.by_when, number)


def _bodies(snapshot: Snapshot, naming: Naming, who: str) -> str:
    """Return of whoever was typed by hand the groups, roles and spaces of the session: the others may be names."""
    if naming.style is NameStyle.NONE:
        return ""
    known = {same_key(naming.group_name(group)) for group in snapshot.group_list}
    known |= {same_key(naming.who(person).role) for person in snapshot.people}
    known |= {same_key(space.name) for space in snapshot.space_list if naming.named_in(space.name) is None}
    parts = (each.strip() for each in who.replace(";", ",").split(","))
    return ", ".join(each for each in parts if each and same_key(each) in known)


# --- convergence ------------------------------------------------------------------------------------------


def _dots(snapshot: Snapshot, naming: Naming) -> DotsPart | None:
    if not snapshot.dots:
        return None
    check = dots_check(snapshot)
    counted = [key for key, of_group in check.by_group.items() if key is not None or of_group.given]
    return DotsPart(
        each=snapshot.open_space.dots_each,
        people=check.heads,
        placed=check.given,
        groups=tuple(_group_name(snapshot, naming, key) for key in counted),
        options=tuple(
            RankedOption(
                rank=ranked.rank,
                tied=ranked.tied,
                letter=ranked.letter,
                title=ranked.option.title,
                dots=ranked.count,
                by_group=tuple(ranked.by_group.get(key, 0) for key in counted),
            )
            for ranked in ranking(snapshot)
        ),
    )


def _group_name(snapshot: Snapshot, naming: Naming, group_id: str | None) -> GroupName:
    return GroupName(naming.group_number(group_id), naming.group_name(snapshot.groups.get(group_id or "")))


def _priorities(snapshot: Snapshot, naming: Naming) -> PrioritiesPart | None:
    found = agreement(snapshot)
    if found is None or not (found.left.chosen or found.right.chosen):
        return None

    def line(option: Option, left: int | None, right: int | None) -> SharedLine:
        return SharedLine(letter_of(option.place), option.title, left, right)

    return PrioritiesPart(
        left=naming.group_name(found.left.group),
        right=naming.group_name(found.right.group),
        left_people=found.left.base,
        right_people=found.right.base,
        shared=tuple(line(shared.option, shared.left_rank, shared.right_rank) for shared in found.shared),
        left_only=tuple(line(option, rank, None) for option, rank in found.left_only),
        right_only=tuple(line(option, None, rank) for option, rank in found.right_only),
    )
