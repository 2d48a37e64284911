"""The waiting list in the order the moderator has chosen, each place with the reason for it.

The order is an offer: the moderator decides, and whom they put first stands first.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import Group, Participant, QueueOrder, State, Waiting
from fishbowl_app.model.rules.fairness import Heard, heard
from fishbowl_app.model.snapshot import Snapshot

# Nobody who asks this much later goes ahead any more, however little they have been heard.
MOST_OVERTAKING_S = 600.0


class Why(StrEnum):
    """Why somebody stands where they stand."""

    PUT_FIRST = "put_first"  # by the moderator
    NOT_YET_SPOKEN = "not_yet_spoken"  # has had no turn
    LEAST_TIME = "least_time"  # seconds: speaking or in the circle, see `speaking`; number: turns
    LONGEST_WAIT = "longest_wait"  # seconds; has asked before the next, who has been heard as little
    WAITED_LONG = "waited_long"  # seconds; is not overtaken any more by who has been heard less
    FIRST_COME = "first_come"  # number: the how-manyeth to ask
    GROUP_TURN = "group_turn"  # group: whose turn it is as groups alternate, None for those without one


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its figures; those that do not belong to it are None."""

    why: Why
    number: int | None = None
    seconds: float | None = None
    speaking: bool = False  # the seconds are those of speaking, not of sitting in the circle
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the waiting list; number 1 is next. The first reason weighs most."""

    entry: Waiting
    participant: Participant
    number: int
    reasons: tuple[Reason, ...]
    waited_s: float


# How little somebody has been heard: no turn before any turn, then time.
_Key = tuple[bool, float]
_Placed = list[tuple[Waiting, tuple[Reason, ...]]]


def ordered(snapshot: Snapshot, now: float) -> list[Place]:
    """Return the waiting list, who is next first; `now` is the UTC instant of the look."""
    entries = sorted(snapshot.waiting.values(), key=lambda entry: (entry.asked_at, entry.id))
    first = [entry for entry in entries if entry.put_first_at is not None]
    first.sort(key=lambda entry: entry.put_first_at or 0.0, reverse=True)
    placed: _Placed = [(entry, (Reason(Why.PUT_FIRST),)) for entry in first]
    rest = [entry for entry in entries if entry.put_first_at is None]
    if snapshot.fishbowl.queue_order is QueueOrder.FIRST_COME:
        numbers = {entry.id: number for number, entry in enumerate(entries, start=1)}
        placed += [(entry, (Reason(Why.FIRST_COME, number=numbers[entry.id]),)) for entry in rest]
    elif rest:
        placed += _Fair(snapshot, now).order(rest)
    return [
        Place(entry, snapshot.participants[entry.participant_id], number, reasons, _waited(entry, now))
        for number, (entry, reasons) in enumerate(placed, start=1)
    ]


class _Fair:
    """Orders people by how little they have been heard, all together or group by group."""

    def __init__(self, snapshot: Snapshot, now: float) -> None:
        self._snapshot, self._now = snapshot, now
        self._heard: dict[str, Heard] = heard(snapshot, now)
        self._speaking = bool(snapshot.speeches)

    def order(self, entries: list[Waiting]) -> _Placed:
        if self._snapshot.fishbowl.queue_order is QueueOrder.ALTERNATE:
            return self._alternate(entries)
        return self._least_heard(entries)

    # --- least heard first -------------------------------------------------------------------------------

    def _least_heard(self, entries: list[Waiting]) -> _Placed:
        """Order by key then wait, but let nobody overtake who has asked long before.

        Whoever is left and asked first says who may go next: those who asked within the limit after that.
        It needs no clock, so that nothing changes places while nobody comes or goes.
        """
        placed: list[Waiting] = []
        may_go: list[tuple[_Key, int, Waiting]] = []
        gone: set[str] = set()
        asked_first = let_in = 0  # places in `entries`, which come in the order in which they asked
        while len(placed) < len(entries):
            while entries[asked_first].id in gone:
                asked_first += 1
            limit = entries[asked_first].asked_at + MOST_OVERTAKING_S
            while let_in < len(entries) and entries[let_in].asked_at <= limit:
                heapq.heappush(may_go, (self._key(entries[let_in]), let_in, entries[let_in]))
                let_in += 1
            placed.append(heapq.heappop(may_go)[2])
            gone.add(placed[-1].id)
        return [(entry, self._reasons(entry, placed[place + 1 :])) for place, entry in enumerate(placed)]

    def _reasons(self, entry: Waiting, after: list[Waiting]) -> tuple[Reason, ...]:
        key = self._key(entry)
        had = self._heard[entry.participant_id]
        reasons = [Reason(Why.NOT_YET_SPOKEN)]
        if had.turns:
            reasons = [Reason(Why.LEAST_TIME, had.turns, self._time(had), self._speaking)]
        waited = _waited(entry, self._now)
        if any(self._key(other) < key for other in after):
            reasons.insert(0, Reason(Why.WAITED_LONG, seconds=waited))
        elif after and self._key(after[0]) == key:
            reasons.append(Reason(Why.LONGEST_WAIT, seconds=waited))
        return tuple(reasons)

    def _key(self, entry: Waiting) -> _Key:
        had = self._heard[entry.participant_id]
        return had.turns > 0, self._time(had)

    def _time(self, had: Heard) -> float:
        return had.speaking_s if self._speaking else had.circle_s

    # --- groups take turns -------------------------------------------------------------------------------

    def _alternate(self, entries: list[Waiting]) -> _Placed:
        by_group: dict[str | None, list[Waiting]] = defaultdict(list)
        for entry in entries:
            by_group[self._snapshot.participants[entry.participant_id].group_id].append(entry)
        queues = {group_id: self._least_heard(waiting) for group_id, waiting in by_group.items()}
        if len(queues) == 1:
            return next(iter(queues.values()))
        groups = sorted(queues, key=self._group_order())
        placed: _Placed = []
        for turn in range(max(map(len, queues.values()))):
            for group_id in groups:
                if turn < len(queues[group_id]):
                    entry, reasons = queues[group_id][turn]
                    group = self._snapshot.groups.get(group_id or "")
                    placed.append((entry, (Reason(Why.GROUP_TURN, group=group), *reasons)))
        return placed

    def _group_order(self) -> _GroupOrder:
        here = [person.id for person in self._snapshot.here]
        time: dict[str | None, list[float]] = defaultdict(list)
        for who in {*here, *(who for who, had in self._heard.items() if had.turns)}:
            time[self._snapshot.participants[who].group_id].append(self._time(self._heard[who]))
        per_head = {group_id: sum(times) / len(times) for group_id, times in time.items()}
        return _GroupOrder(_last_in(self._snapshot), per_head, [group.id for group in self._snapshot.group_list])


@dataclass(frozen=True, slots=True)
class _GroupOrder:
    """Which group is next: whose last turn began longest ago, then who was heard least per head."""

    last_in: dict[str | None, float]
    per_head: dict[str | None, float]
    places: list[str]

    def __call__(self, group_id: str | None) -> tuple[float, float, int]:
        place = self.places.index(group_id) if group_id in self.places else len(self.places)
        return self.last_in.get(group_id, float("-inf")), self.per_head.get(group_id, 0.0), place


def _last_in(snapshot: Snapshot) -> dict[str | None, float]:
    """Return when somebody of each group last took a chair since the current round started."""
    current = snapshot.current_round
    if current is None or current.state is not State.RUNNING or current.started_at is None:
        return {}
    found: dict[str | None, float] = {}
    for turn in snapshot.turns_of_round(current.id):
        if turn.sat_at > current.started_at:  # the circle of the start is no turn in the alternation
            found[snapshot.participants[turn.participant_id].group_id] = turn.sat_at
    return found


def _waited(entry: Waiting, now: float) -> float:
    return max(0.0, now - entry.asked_at)
