"""A first wall, there at once: topics one by one into the best slot, and room made for those that find none."""

from __future__ import annotations

from random import Random

from fishbowl_app.model.rules.openspace.facts import Facts, members
from fishbowl_app.model.rules.openspace.values import Values
from fishbowl_app.model.rules.openspace.wall import OFF, Wall

MOST_STEPS = 400  # in which topics make room for each other
TABU = 7  # steps in which a topic that made room does not come back to that slot


def first_wall(facts: Facts, values: Values, rng: Random, move_cost: int = 0) -> Wall:
    """Return a wall with as many topics as were soon placed; a published one is kept as far as it can be."""
    wall = Wall(facts, values, move_cost)
    for t in facts.held:
        wall.put(t, facts.published[t][0])
    _keep_published(wall)
    windows = _windows(facts)
    for t in sorted(wall.off(), key=lambda t: _freedom(facts, windows[t], t)):
        _put_best(wall, t, windows[t])
    if wall.off():
        _make_room(wall, rng)
    return wall


def _freedom(facts: Facts, window: list[int], t: int) -> tuple[int, int, int]:
    """Sort those first that can be in few slots, then those that many want."""
    linked = bool(facts.before[t] or facts.later[t])
    return 2 * len(window) - linked, -facts.wanted[t], t


def _keep_published(wall: Wall) -> None:
    """Put topics back where they were published, first those that can be nowhere else."""
    facts = wall.facts
    for t in wall.off():
        at = [slot for slot, spaces in enumerate(facts.cells[t]) if spaces]
        if facts.published and len(at) == 1 and wall.may(t, at[0]):
            wall.put(t, at[0])
    for t in sorted(wall.off(), key=lambda t: (-facts.wanted[t], t)):
        if t in facts.published and wall.may(t, facts.published[t][0]):
            wall.put(t, facts.published[t][0])


def _windows(facts: Facts) -> list[list[int]]:
    """Return the slots each topic may be in so that what comes before and after it still can be placed."""
    windows = [[slot for slot, spaces in enumerate(cells) if spaces] for cells in facts.cells]
    for _ in range(facts.count):  # a chain of topics is not longer
        changed = False
        for t, before in enumerate(facts.before):
            for one in before:
                late = [slot for slot in windows[t] if windows[one] and slot > windows[one][0]]
                early = [slot for slot in windows[one] if windows[t] and slot < windows[t][-1]]
                if late and early and (late != windows[t] or early != windows[one]):
                    windows[t], windows[one], changed = late, early, True
        if not changed:
            break
    return windows


def _put_best(wall: Wall, t: int, window: list[int]) -> bool:
    """Put a topic where it is worth most; return whether there is a place for it."""
    open_to_it = [slot for slot in window if wall.may(t, slot)]
    if not open_to_it:
        return False
    worth, topics = wall.values.worth, wall.topics

    def gain(slot: int) -> int:
        more = worth(slot, topics[slot] | 1 << t) - worth(slot, topics[slot])
        return more - wall.move_cost * wall.moved(t, slot)

    wall.put(t, max(open_to_it, key=gain))
    return True


def _make_room(wall: Wall, rng: Random) -> None:
    """Place what is off the wall; topics in its way go off in turn, and not back at once (as in PartialCol).

    Ends with the wall on which the least is left off.
    """
    best, kept = _left(wall), wall.slot[:]
    barred: dict[tuple[int, int], int] = {}
    for step in range(MOST_STEPS):
        off = [t for t in wall.off() if any(wall.facts.cells[t])]
        if not off:
            break
        t = off[int(rng.random() * len(off))]
        choices = [
            (cost, rng.random(), slot, gone)
            for slot in range(wall.facts.slots)
            if wall.facts.cells[t][slot] and barred.get((t, slot), -1) < step
            for gone in [_in_the_way(wall, t, slot)]
            if gone is not None
            for cost in [sum(_price(wall, one) for one in gone)]
        ]
        if not choices:
            continue
        _, _, slot, gone = min(choices)
        for one in gone:
            barred[one, wall.slot[one]] = step + TABU + int(rng.random() * len(off))
            wall.put(one, OFF)
        wall.put(t, slot)
        for one in gone:
            _put_best(wall, one, list(range(wall.facts.slots)))
        if _left(wall) < best:
            best, kept = _left(wall), wall.slot[:]
    wall.restore(kept)


def _left(wall: Wall) -> int:
    return sum(wall.off_cost(t) for t in wall.off()) + wall.move_cost * wall.moves()


def _price(wall: Wall, t: int) -> int:
    """Return what it costs to take a topic off; of two alike the one goes that nobody has read on the wall."""
    return wall.off_cost(t) + wall.move_cost * wall.moved(t, OFF)


def _in_the_way(wall: Wall, t: int, slot: int) -> list[int] | None:
    """Return the topics that have to go for a topic to join a slot, None where they cannot."""
    facts = wall.facts
    gone = set(members(facts.apart[t] & wall.topics[slot])) | set(wall.out_of_order(t, slot))
    left = wall.topics[slot] & ~sum(1 << one for one in gone)
    fit = wall.values.spaces.fit
    if not fit(slot, left | 1 << t):
        rest = sorted(members(left), key=lambda one: (_price(wall, one), one))
        room = [one for one in rest if one not in facts.held and fit(slot, (left | 1 << t) ^ 1 << one)]
        if not room:
            return None
        gone.add(room[0])
    return None if gone & facts.held else sorted(gone)
