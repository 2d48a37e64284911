"""What two groups agree on: a priority is shared only where both chose it."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Group, Option, Priority
from fishbowl_app.model.snapshot import Snapshot

Chosen = tuple[Option, int]  # an option and its rank in a group, from 1


@dataclass(frozen=True, slots=True)
class Side:
    """What one group chose, the first first. `base` is how many people of it are here."""

    group: Group
    base: int
    chosen: tuple[Chosen, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """An option that both groups chose."""

    option: Option
    left_rank: int
    right_rank: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two groups chose, and which of it both chose: the better the two ranks together, the further up."""

    left: Side
    right: Side
    shared: tuple[Shared, ...]
    left_only: tuple[Chosen, ...]
    right_only: tuple[Chosen, ...]


def agreement(snapshot: Snapshot) -> Agreement | None:
    """Return what the two groups agree on; None where it is not known which two are compared."""
    left, right = compared(snapshot)
    if left is None or right is None:
        return None
    left_side, right_side = _side(snapshot, left), _side(snapshot, right)
    in_left = {option.id: rank for option, rank in left_side.chosen}
    in_right = {option.id: rank for option, rank in right_side.chosen}
    shared = (
        Shared(option, rank, in_right[option.id]) for option, rank in left_side.chosen if option.id in in_right
    )
    return Agreement(
        left=left_side,
        right=right_side,
        shared=tuple(sorted(shared, key=_by_ranks)),
        left_only=tuple(item for item in left_side.chosen if item[0].id not in in_right),
        right_only=tuple(item for item in right_side.chosen if item[0].id not in in_left),
    )


def compared(snapshot: Snapshot) -> tuple[Group | None, Group | None]:
    """Return the groups that are compared, left and right, None where one has to be chosen.

    As long as none is chosen, two groups are compared with each other where no others come into question: where
    there are only two, or only two named priorities.
    """
    how = snapshot.open_space
    left, right = snapshot.groups.get(how.left_group_id or ""), snapshot.groups.get(how.right_group_id or "")
    if left is not None or right is not None:
        return left, None if right == left else right
    groups = snapshot.group_list
    if len(groups) > 2:
        groups = [group for group in groups if priorities_of(snapshot, group.id)]
    return (groups[0], groups[1]) if len(groups) == 2 else (None, None)


def priorities_of(snapshot: Snapshot, group_id: str) -> list[Priority]:
    """Return what a group chose, the first first."""
    chosen = (priority for priority in snapshot.priorities.values() if priority.group_id == group_id)
    return sorted(chosen, key=lambda priority: priority.rank)


def _side(snapshot: Snapshot, group: Group) -> Side:
    base = sum(person.group_id == group.id for person in snapshot.here)
    chosen = priorities_of(snapshot, group.id)
    return Side(group, base, tuple((snapshot.options[item.option_id], item.rank) for item in chosen))


def _by_ranks(shared: Shared) -> tuple[int, int, int]:
    """Order by the sum of the ranks; where that is the same, by the better of the two, then by letter."""
    ranks = (shared.left_rank, shared.right_rank)
    return sum(ranks), min(ranks), shared.option.place
