"""How the same people answered twice, where the numbers of their forms tell who is who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.data import Paired
from fishbowl_app.model.rules.asking.voices import Voice

# How far from their first answer people have to be to have moved. Nobody who makes a mark on a line twice hits the
# same place, so that 5 of 100, on paper 5 mm, count as staying.
MOVED_MORE_THAN: Mapping[QuestionKind, float] = {QuestionKind.SLIDER: 5, QuestionKind.STATEMENT: 0}


@dataclass(frozen=True, slots=True)
class Pairing:
    """The answers to a question in a first and a later condition; `numbers` are those that both have."""

    first_id: str
    later_id: str
    first: Sequence[Voice]
    later: Sequence[Voice]
    numbers: frozenset[int]


def pairing(first_id: str, later_id: str, first: Sequence[Voice], later: Sequence[Voice]) -> Pairing:
    """Return which answers are of the same people; a number that stands on two forms is nobody's."""
    return Pairing(first_id, later_id, first, later, frozenset(_values(first).keys() & _values(later).keys()))


def paired(pairing: Pairing, kind: QuestionKind) -> Paired:
    """Return how those who answered a slider or a statement twice moved."""
    first, later = _values(pairing.first), _values(pairing.later)
    changes = sorted(later[number] - first[number] for number in pairing.numbers)
    stays = MOVED_MORE_THAN[kind]
    up, down = sum(change > stays for change in changes), sum(change < -stays for change in changes)
    return Paired(
        first_id=pairing.first_id,
        second_id=pairing.later_id,
        up=up,
        down=down,
        stayed=len(changes) - up - down,
        unpaired=len(pairing.first) + len(pairing.later) - 2 * len(changes),
        changes=tuple(changes),
    )


def _values(voices: Iterable[Voice]) -> dict[int, float]:
    """Return the answers that carry a number, by it, without those that share one."""
    times = Counter(voice.number for voice in voices)
    return {
        voice.number: voice.given.value
        for voice in voices
        if voice.number is not None and voice.given.value is not None and times[voice.number] == 1
    }
