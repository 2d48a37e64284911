"""How the same people answered twice, where the numbers of their forms tell who is who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import Paired
from fishbowl_app.model.rules.asking.voices import Voice

# How far from their first answer people have to be to have moved. Nobody who makes a mark on a line twice hits the
# same place, so that 5 of 100, on paper 5 mm, count as staying.
MOVED_MORE_THAN: Mapping[QuestionKind, float] = {QuestionKind.SLIDER: 5, QuestionKind.STATEMENT: 0}


@dataclass(frozen=True, slots=True)
class Pairing:
    """The answers to a question in a first and a later condition.

    `twice` has the two answers of those who gave both, by number; but for those of them who are left out.
    """

    first_id: str
    later_id: str
    first: Sequence[Voice]
    later: Sequence[Voice]
    twice: Mapping[int, tuple[float, float]]
    left_out: frozenset[int] = frozenset()


def pairing(first_id: str, later_id: str, first: Sequence[Voice], later: Sequence[Voice]) -> Pairing:
    """Return which answers are of the same people; a number that stands on two forms is nobody's."""
    one, other = _values(first), _values(later)
    twice = {number: (one[number], other[number]) for number in one.keys() & other.keys()}
    return Pairing(first_id, later_id, first, later, twice)


def fewer_and_fewer(pairing: Pairing, most: int) -> Iterator[Pairing]:
    """Yield a pairing as it is, then with one pair left out, and so on up to so many.

    They are chosen by chance. It comes from all answers that are paired: so it is always the same, whatever their
    numbers are, and nobody can guess it who does not know all of them.
    """
    groups = {voice.number: voice.group_id or "" for voice in pairing.first}
    numbers = sorted(pairing.twice, key=lambda number: (pairing.twice[number], groups[number]))
    chance = Random(repr([pairing.twice[number] for number in numbers]))
    numbers.sort(key=lambda _: chance.random())
    for count in range(min(most, len(numbers)) + 1):
        told = {number: pairing.twice[number] for number in numbers[count:]}
        yield replace(pairing, twice=told, left_out=frozenset(numbers[:count]))


def paired(pairing: Pairing, kind: QuestionKind) -> Paired:
    """Return how those who answered a slider or a statement twice moved."""
    changes = sorted(later - first for first, later in pairing.twice.values())
    stays = MOVED_MORE_THAN[kind]
    up, down = sum(change > stays for change in changes), sum(change < -stays for change in changes)
    return Paired(
        first_id=pairing.first_id,
        second_id=pairing.later_id,
        up=up,
        down=down,
        stayed=len(changes) - up - down,
        unpaired=len(pairing.first) + len(pairing.later) - 2 * (len(changes) + len(pairing.left_out)),
        changes=tuple(changes),
        left_out=len(pairing.left_out),
    )


def _values(voices: Iterable[Voice]) -> dict[int, float]:
    """Return the answers that carry a number, by it, without those that share one."""
    times = Counter(voice.number for voice in voices)
    return {
        voice.number: float(voice.given.value)
        for voice in voices
        if voice.number is not None and voice.given.value is not None and times[voice.number] == 1
    }
