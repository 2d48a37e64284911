"""The orders of the waiting list, as rules over plain values: who has waited since when and was heard how much.

They know no session, so that `benchmarks/waiting.py` measures the very rules that the window follows. None of
them looks at the clock: while nobody comes or goes, nobody changes places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from fishbowl_app.model.entities import QueueOrder

# How much less somebody counts as heard for every second of waiting: a quarter of an hour makes up for a minute.
# By benchmarks/waiting.py: with none the Gini coefficient is 0.37 and the longest wait of an hour 38 minutes; with
# this 0.39 and 30; with a sixth 0.41 and 25.
WAIT_COUNTS = 1 / 15


class Why(StrEnum):
    """Why somebody stands where they stand."""

    PUT_FIRST = "put_first"  # by the moderator
    FIRST_COME = "first_come"  # the how-manyeth to ask
    NOT_YET_IN = "not_yet_in"  # has had no turn
    FEWEST_TURNS = "fewest_turns"
    LEAST_TIME = "least_time"  # in the circle, or speaking
    ASKED_BEFORE = "asked_before"  # before the next, who was heard as little
    ASKED_BEFORE_IN_GROUP = "asked_before_in_group"  # before the next of the same group, who was heard as little
    LONGER_WAIT = "longer_wait"  # makes up for having been heard more than somebody further down
    GROUP_TURN = "group_turn"  # it is the turn of their group


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody who waits. `asked_at` is in seconds from any instant, the same for all."""

    id: str
    asked_at: float
    turns: int = 0
    heard_s: float = 0.0
    group_id: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class GroupHeard:
    """What says whose turn it is as groups alternate, in the order in which it decides; the least is next."""

    last_in: float = float("-inf")  # when somebody of the group last took a chair
    per_head_s: float = 0.0
    place: int = 0


Ranked = list[tuple[Hand, tuple[Why, ...]]]
# How little somebody was heard; the least comes first.
_Key = Callable[[Hand], tuple[float, ...]]


def ranked(order: QueueOrder, hands: Iterable[Hand], groups: Mapping[str | None, GroupHeard]) -> Ranked:
    """Return who waits, who is next first, each with the reasons; the first of them weighs most.

    Only groups in turn asks for `groups`; it wants every group of which somebody waits, and None for no group.
    """
    waiting = sorted(hands, key=lambda hand: (hand.asked_at, hand.id))
    match order:
        case QueueOrder.FIRST_COME:
            return [(hand, (Why.FIRST_COME,)) for hand in waiting]
        case QueueOrder.FEWEST_TURNS:
            by_turns = sorted(waiting, key=lambda hand: hand.turns)
            return _explained(by_turns, Why.FEWEST_TURNS, lambda hand: (hand.turns,))
        case QueueOrder.LEAST_HEARD:
            return _least_heard(waiting)
        case QueueOrder.ALTERNATE:
            return _in_turn(waiting, groups)


def _least_heard(waiting: list[Hand]) -> Ranked:
    """Who has not been in goes first; then least time, of which the wait takes off a little."""
    placed = sorted(waiting, key=lambda hand: (hand.turns > 0, hand.heard_s + WAIT_COUNTS * hand.asked_at))
    return _explained(placed, Why.LEAST_TIME, lambda hand: (hand.turns > 0, hand.heard_s))


def _explained(placed: list[Hand], why: Why, key: _Key) -> Ranked:
    """Say of each why they stand before those after them: by the key, or by their wait."""
    keys = [key(hand) for hand in placed]
    found: Ranked = []
    for place, hand in enumerate(placed):
        reasons = [why if hand.turns else Why.NOT_YET_IN]
        if min(keys[place:]) < keys[place]:
            reasons.append(Why.LONGER_WAIT)
        elif keys[place] in keys[place + 1 : place + 2]:
            reasons.append(Why.ASKED_BEFORE)
        found.append((hand, tuple(reasons)))
    return found


def _in_turn(waiting: list[Hand], groups: Mapping[str | None, GroupHeard]) -> Ranked:
    """One of each group after the other, within a group the least heard; who is left when one remains follows."""
    members: dict[str | None, list[Hand]] = defaultdict(list)
    for hand in waiting:
        members[hand.group_id].append(hand)
    if len(members) < 2:
        return _least_heard(waiting)
    lines = [_least_heard(members[group_id]) for group_id in sorted(members, key=lambda which: groups[which])]
    found: Ranked = []
    for turn in range(max(map(len, lines))):
        still = [line[turn] for line in lines if turn < len(line)]
        found += [(hand, _of_group(reasons, alternating=len(still) > 1)) for hand, reasons in still]
    return found


def _of_group(reasons: tuple[Why, ...], *, alternating: bool) -> tuple[Why, ...]:
    """Return the reasons within a group as they are true of the whole list."""
    if not alternating:
        return reasons
    within = {Why.ASKED_BEFORE: Why.ASKED_BEFORE_IN_GROUP}
    return (Why.GROUP_TURN, *(within.get(why, why) for why in reasons))
