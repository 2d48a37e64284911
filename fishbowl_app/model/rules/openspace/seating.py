"""Who goes where in a slot: the greatest weight of wishes that the seats allow, exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Wishes = Mapping[int, int]  # topic -> weight, each more than 0
OUT = -1  # where those go who find no seat
_Step = tuple[int, int]  # the topic before, and who changes from it


def seat(wishes: Sequence[Wishes], seats: Mapping[int, int]) -> list[int]:
    """Return the topic of each person, or OUT, so that the sum of weights is greatest.

    Everybody begins at what they want most; from topics that are overfull people move on, one at a time, along the
    chain that costs least (successive shortest paths: Ahuja, Magnanti and Orlin, Network Flows, chapter 9).
    """
    at = [max(sorted(some), key=some.__getitem__, default=OUT) for some in wishes]
    people: dict[int, set[int]] = {t: set() for t in seats}
    for n, t in enumerate(at):
        if t != OUT:
            people[t].add(n)
    for t in sorted(seats):
        while len(people[t]) > seats[t]:
            for n, target in _cheapest_chain(t, wishes, seats, people):
                people[at[n]].discard(n)
                at[n] = target
                if target != OUT:
                    people[target].add(n)
    return at


def _cheapest_chain(
    start: int, wishes: Sequence[Wishes], seats: Mapping[int, int], people: Mapping[int, set[int]]
) -> list[_Step]:
    """Return who goes where so that one person less is at an overfull topic."""
    losses = {t: _losses(t, wishes, people[t]) for t in people}
    lost, step = {start: 0}, {}
    waiting = [start]
    while waiting:
        t = waiting.pop(0)
        for target, (loss, n) in losses[t].items() if t != OUT else ():
            if target not in lost or lost[t] + loss < lost[target]:
                lost[target], step[target] = lost[t] + loss, (t, n)
                if target not in waiting:
                    waiting.append(target)
    free = [t for t in lost if t == OUT or len(people[t]) < seats[t]]
    end = min(free, key=lambda t: (lost[t], t))
    chain = []
    while end != start:
        before, n = step[end]
        chain.append((n, end))
        end = before
    return chain


def _losses(t: int, wishes: Sequence[Wishes], people: set[int]) -> dict[int, tuple[int, int]]:
    """Return by topic, and for OUT, the least weight lost when somebody goes there, and who that is."""
    best: dict[int, tuple[int, int]] = {}
    for n in people:
        here = wishes[n][t]
        for target, weight in (*wishes[n].items(), (OUT, 0)):
            if target != t and (target not in best or (here - weight, n) < best[target]):
                best[target] = (here - weight, n)
    return best
