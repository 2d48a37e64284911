"""The waiting list in the order the moderator has chosen, each place with the reason for it.

The order is an offer: the moderator decides, and whom they put first stands first. The orders themselves are in
`queue_orders`.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

from fishbowl_app.model.entities import Group, Participant, State, Waiting
from fishbowl_app.model.rules.fairness import Heard, heard
from fishbowl_app.model.rules.queue_orders import GroupHeard, Hand, Why, ranked
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason with its figures; those that do not belong to it are None."""

    why: Why
    number: int | None = None  # of turns; for FIRST_COME the how-manyeth to ask
    seconds: float | None = None  # of time in the circle, or of speaking
    speaking: bool = False
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the waiting list; number 1 is next. The first reason weighs most."""

    entry: Waiting
    participant: Participant
    number: int
    reasons: tuple[Reason, ...]
    waited_s: float


def ordered(snapshot: Snapshot, now: float) -> list[Place]:
    """Return the waiting list, who is next first; `now` is the UTC instant of the look."""
    entries = sorted(snapshot.waiting.values(), key=lambda entry: (entry.asked_at, entry.id))
    if not entries:
        return []
    first = [entry for entry in entries if entry.put_first_at is not None]
    first.sort(key=lambda entry: entry.put_first_at or 0.0, reverse=True)
    placed = [(entry, (Reason(Why.PUT_FIRST),)) for entry in first] + _Rest(snapshot, now, entries).placed()
    return [
        Place(entry, snapshot.participants[entry.participant_id], number, reasons, max(0.0, now - entry.asked_at))
        for number, (entry, reasons) in enumerate(placed, start=1)
    ]


class _Rest:
    """Those whom the moderator has not put first: plain values for the rule, its reasons with their figures."""

    def __init__(self, snapshot: Snapshot, now: float, entries: list[Waiting]) -> None:
        self._snapshot, self._entries = snapshot, entries
        self._heard: dict[str, Heard] = heard(snapshot, now)
        self._speaking = bool(snapshot.speeches)

    def placed(self) -> list[tuple[Waiting, tuple[Reason, ...]]]:
        hands = [self._hand(entry) for entry in self._entries if entry.put_first_at is None]
        found = ranked(self._snapshot.fishbowl.queue_order, hands, self._groups())
        return [
            (self._snapshot.waiting[hand.id], tuple(self._reason(why, hand) for why in whys))
            for hand, whys in found
        ]

    def _hand(self, entry: Waiting) -> Hand:
        had = self._heard[entry.participant_id]
        group_id = self._snapshot.participants[entry.participant_id].group_id
        return Hand(entry.id, entry.asked_at, had.turns, self._time(had), group_id)

    def _time(self, had: Heard) -> float:
        return had.speaking_s if self._speaking else had.circle_s

    def _reason(self, why: Why, hand: Hand) -> Reason:
        match why:
            case Why.FIRST_COME:
                return Reason(why, number=[entry.id for entry in self._entries].index(hand.id) + 1)
            case Why.FEWEST_TURNS:
                return Reason(why, hand.turns)
            case Why.LEAST_TIME:
                return Reason(why, hand.turns, hand.heard_s, self._speaking)
            case Why.GROUP_TURN | Why.ASKED_BEFORE_IN_GROUP:
                return Reason(why, group=self._snapshot.groups.get(hand.group_id or ""))
            case _:
                return Reason(why)

    def _groups(self) -> dict[str | None, GroupHeard]:
        here = [person.id for person in self._snapshot.here]
        time: dict[str | None, list[float]] = defaultdict(list)
        for who in dict.fromkeys([*here, *(who for who, had in self._heard.items() if had.turns)]):
            time[self._snapshot.participants[who].group_id].append(self._time(self._heard[who]))
        last_in = _last_in(self._snapshot)
        ids = [*(group.id for group in self._snapshot.group_list), None]
        return {
            group_id: GroupHeard(last_in.get(group_id, float("-inf")), _mean(time[group_id]), place)
            for place, group_id in enumerate(ids)
        }


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


def _mean(values: list[float]) -> float:
    return math.fsum(values) / len(values) if values else 0.0
