"""What is told of answers so that nobody can work out those of a few people by adding and subtracting.

In one condition the groups that are told apart divide all its answers: whatever is added or subtracted of them is
made of whole parts again, and no part is small. Numbers that pair people cut these parts in two, which
`pairs_told` weighs. Hands are seen by all who are there, who can subtract them: without them, too, no part may be
small.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from fishbowl_app.model.rules.asking.pairing import Pairing, fewer_and_fewer
from fishbowl_app.model.rules.asking.voices import Voice

GroupIds = tuple[str | None, ...]
Counts = Mapping[str | None, Sequence[int]]
Parts = Mapping[str, Sequence[GroupIds]]  # how groups are told apart, by condition


def few(count: int, least: int) -> bool:
    """Tell whether so many people are too few to be told of. Of nobody there is nothing to hide."""
    return 0 < count < least


def too_few(voices: Iterable[Voice], least: int) -> bool:
    """Tell whether answers are too few to be shown: all of them, or those that were not given by show of hands."""
    raised = [voice.raised for voice in voices]
    return few(len(raised), least) or few(raised.count(False), least)


def groups_apart(counts: Counts, least: int) -> list[GroupIds]:
    """Return how the groups of one condition are told apart: alone, or several counted together, which come last.

    Groups of whom few answered any question are counted together, with those who said no group. Where these are
    still few, the smallest of the other groups joins them, until they are enough. One part alone is everybody, so
    then there are none. It holds for all questions: a group that comes and goes would tell of itself.

    Args:
        counts: of each group in their order, None for those who said none: how many forms it gave back, and for
            each question that is shown how many answers, and how many of them without hands.
        least: fewer people than these are few.
    """
    alone = [each for each in counts if each is not None and not _any_few([counts[each]], least)]
    together = [each for each in counts if each not in alone]
    while alone and _any_few([counts[each] for each in together], least):
        together.append(alone.pop(_smallest([counts[each] for each in alone])))
    parts: list[GroupIds] = [(each,) for each in alone]
    if together:
        parts.append(tuple(each for each in counts if each in together))
    return parts if len(parts) > 1 else []


def _any_few(counts: Iterable[Sequence[int]], least: int) -> bool:
    return any(few(sum(column), least) for column in zip(*counts, strict=True))


def _smallest(counts: Sequence[Sequence[int]]) -> int:
    """Return which has the fewest forms and answers; of equal ones the last."""
    return min(range(len(counts)), key=lambda place: (sum(counts[place]), -place))


def pairs_told(pairings: Sequence[Pairing], parts: Parts, least: int) -> list[Pairing]:
    """Return the pairings that can be told beside all answers and those of the groups told apart.

    The changes of those who are paired add up to their later answers less their first ones. With the answers of
    everybody that gives what those have in common who are not paired; with the groups, for each of them, of the
    paired or the unpaired, whoever are fewer. These have to be nobody, or enough: where they are a few, some pairs
    are left out. Of several pairings each has to leave nowhere a few people who are in the same ones.

    Args:
        pairings: each later condition with the first, in their order.
        least: fewer people than these are few.
    """
    told: list[Pairing] = []
    for pairing in pairings:
        tried = fewer_and_fewer(pairing, least)
        told += itertools.islice((each for each in tried if _can_be_told(told, each, parts, least)), 1)
    return told


def _can_be_told(told: Sequence[Pairing], pairing: Pairing, parts: Parts, least: int) -> bool:
    if few(len(pairing.twice), least) or (pairing.left_out and not pairing.twice):
        return False
    if any(few(_halves_left(pairing, parts, hands=hands), 2 * least) for hands in (True, False)):
        return False
    return not told or not any(few(count, least) for count in _classes([*told, pairing], parts))


def _halves_left(pairing: Pairing, parts: Parts, *, hands: bool) -> int:
    """Return whose answers are left when all that can be is subtracted from the changes, in halves of people.

    An answer of somebody who gave two is half a person, so that nobody counts for more than one.
    """
    cut: dict[tuple[str, GroupIds], list[int]] = {}
    for condition_id, voices in ((pairing.first_id, pairing.first), (pairing.later_id, pairing.later)):
        for voice in voices:
            if hands or not voice.raised:
                halves = cut.setdefault((condition_id, _part(parts[condition_id], voice.group_id)), [0, 0])
                told = voice.number in pairing.twice
                halves[told] += 1 if told or voice.number in pairing.left_out else 2
    return sum(map(min, cut.values()))


def _classes(pairings: Sequence[Pairing], parts: Parts) -> Iterable[int]:
    """Return how many people there are in each part of a condition who are in the same pairings."""
    first = pairings[0].first_id
    found = Counter(
        (_part(parts[first], voice.group_id), voice.raised, *(voice.number in each.twice for each in pairings))
        for voice in pairings[0].first
    )
    later = Counter(
        (each.later_id, _part(parts[each.later_id], voice.group_id), voice.raised, voice.number in each.twice)
        for each in pairings
        for voice in each.later
    )
    return [*found.values(), *later.values()]


def _part(parts: Sequence[GroupIds], group_id: str | None) -> GroupIds:
    return next((part for part in parts if group_id in part), ())
