"""Who has been heard: turns, time in the inner circle, and time of speaking where it was marked.

A turn counts from the start of its round, as people sit down before it, to its end. Time in which the timebox
was paused is not taken off: the file keeps how long it was paused, not when, so that it could be given to one
turn or another only by guessing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, Group, State, Turn
from fishbowl_app.model.rules.asking.numbers import percentages
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Heard:
    """How much one participant has been heard so far; lengths in seconds."""

    turns: int = 0
    circle_s: float = 0.0
    speaking_s: float = 0.0


@dataclass(frozen=True, slots=True)
class GroupShare:
    """How much a group has been heard beside how large it is; None are those without a group.

    `people` are those who are here or have had a turn. Shares are from 0 to 1 in whole percents that make 100
    together, 0 where there is nothing yet; the share of time is that of the time in the circle.
    """

    group: Group | None
    people: int
    turns: int
    circle_s: float
    speaking_s: float
    share_of_people: float
    share_of_time: float


def heard(snapshot: Snapshot, now: float) -> dict[str, Heard]:
    """Return what every participant has had, by id; `now` is the UTC instant of the look."""
    turns, circle_s = turn_counts(snapshot), circle_seconds(snapshot, now)
    speaking_s = speaking_seconds(snapshot, now)
    return {who: Heard(turns[who], circle_s[who], speaking_s[who]) for who in snapshot.participants}


def turn_counts(snapshot: Snapshot) -> dict[str, int]:
    """Return the number of turns of every participant, by id.

    Who sits down for a round to come has a turn; who gets up again before it starts has not.
    """
    counts = dict.fromkeys(snapshot.participants, 0)
    activities = snapshot.activities
    for turn in snapshot.turns.values():
        if _counts(turn, activities[turn.round_id]):
            counts[turn.participant_id] += 1
    return counts


def circle_seconds(snapshot: Snapshot, now: float) -> dict[str, float]:
    """Return the seconds that every participant has sat in the circle while a round ran, by id."""
    seconds = dict.fromkeys(snapshot.participants, 0.0)
    stretches = _stretches(snapshot, now)
    for turn in snapshot.turns.values():
        start, end = stretches[turn.round_id]
        seconds[turn.participant_id] += _overlap(turn.sat_at, turn.left_at, start, end)
    return seconds


def speaking_seconds(snapshot: Snapshot, now: float) -> dict[str, float]:
    """Return the seconds that every participant was marked as speaking while a round ran, by id."""
    seconds = dict.fromkeys(snapshot.participants, 0.0)
    stretches = _stretches(snapshot, now)
    turns = snapshot.turns
    for speech in snapshot.speeches.values():
        turn = turns[speech.turn_id]
        start, end = stretches[turn.round_id]
        if turn.left_at is not None and turn.left_at < end:
            end = turn.left_at
        seconds[turn.participant_id] += _overlap(max(speech.started_at, turn.sat_at), speech.ended_at, start, end)
    return seconds


def by_group(snapshot: Snapshot, now: float) -> list[GroupShare]:
    """Return the share of every group in its order; those without a group come last, if there are any."""
    each = heard(snapshot, now)
    here = {person.id for person in snapshot.here}
    counted = [person for person in snapshot.people if person.id in here or each[person.id].turns]
    members: dict[str | None, list[Heard]] = {group.id: [] for group in snapshot.group_list}
    for person in counted:
        members.setdefault(person.group_id, []).append(each[person.id])
    people = whole_shares([len(of_group) for of_group in members.values()])
    time = whole_shares([sum(one.circle_s for one in of_group) for of_group in members.values()])
    return [
        _share(snapshot.groups.get(group_id or ""), of_group, people[place], time[place])
        for place, (group_id, of_group) in enumerate(members.items())
    ]


def whole_shares(amounts: Sequence[float]) -> list[float]:
    """Return shares from 0 to 1 in whole percents that make 100 together; 0 where there is nothing."""
    return [percent / 100 for percent in percentages([round(1000 * amount) for amount in amounts])]


def gini(values: Iterable[float]) -> float:
    """Return how unevenly something is shared: 0 where all have the same, near 1 where one has all."""
    ordered = sorted(values)
    total = sum(ordered)
    if total <= 0:
        return 0.0
    weighted = sum(rank * value for rank, value in enumerate(ordered, start=1))
    count = len(ordered)
    return 2 * weighted / (count * total) - (count + 1) / count


def _share(group: Group | None, members: list[Heard], of_people: float, of_time: float) -> GroupShare:
    return GroupShare(
        group=group,
        people=len(members),
        turns=sum(member.turns for member in members),
        circle_s=sum(member.circle_s for member in members),
        speaking_s=sum(member.speaking_s for member in members),
        share_of_people=of_people,
        share_of_time=of_time,
    )


def _counts(turn: Turn, of_round: Activity) -> bool:
    if turn.left_at is None:
        return of_round.state in (State.PLANNED, State.RUNNING) or of_round.started_at is not None
    return of_round.started_at is not None and turn.left_at > of_round.started_at


def _stretches(snapshot: Snapshot, now: float) -> dict[str, tuple[float, float]]:
    """Return from when to when each round ran; one that has not started has no length."""
    found = {}
    for item in snapshot.rounds:
        start = now if item.started_at is None else item.started_at
        found[item.id] = start, now if item.started_at is None or item.finished_at is None else item.finished_at
    return found


def _overlap(begun: float, ended: float | None, start: float, end: float) -> float:
    """Return the seconds of one stretch within another; never below 0, whatever the clock was set to."""
    # Comparisons by hand: this is asked thousands of times for every tick.
    last = end if ended is None or ended > end else ended
    first = begun if begun > start else start
    return last - first if last > first else 0.0
