"""Stakeholder groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Colour, Group
from fishbowl_app.model.errors import GroupInUse
from fishbowl_app.model.ops.fields import cleaned
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.hands import ungroup_hands
from fishbowl_app.model.ops.seat_rules import keep_rules
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

# Blue first: yellow is what notes of nobody have.
GROUP_COLOURS = (Colour.BLUE, Colour.ORANGE, Colour.GREEN, Colour.PURPLE, Colour.PINK, Colour.YELLOW)


class GroupFields(TypedDict, total=False):
    """What can be changed of a group."""

    name: str
    label: str
    colour: Colour


def add_group(session: Session, name: str) -> Group:
    """Add a group; label and colour are chosen so that they differ from those there.

    Raises:
        BadText, GroupInUse.
    """
    kept = text.clean(name, text.GROUP)
    _check_free(session.snapshot.groups.values(), kept)
    with session.change(Op.ADD_GROUP) as tx:
        return _insert(tx, kept)


def edit_group(session: Session, group_id: str, **fields: Unpack[GroupFields]) -> None:
    """Change what is given of a group.

    Raises:
        Gone, BadText, GroupInUse.
    """
    group = row(session, Group, group_id)
    kept = cleaned(fields, {"name": text.GROUP, "label": text.LABEL})
    if "name" in kept:
        others = (item for item in session.snapshot.groups.values() if item.id != group_id)
        _check_free(others, kept["name"])
    with session.change(Op.EDIT_GROUP) as tx:
        tx.update(group, **kept)


def delete_group(session: Session, group_id: str) -> None:
    """Take a group out with its dots and priorities; its people, notes and answers stay, without a group.

    Raises:
        Gone.
    """
    group = row(session, Group, group_id)
    with session.change(Op.DELETE_GROUP) as tx:
        now = session.snapshot
        for rows in (now.participants, now.notes, now.responses):
            for each in rows.values():
                if each.group_id == group_id:
                    tx.update(each, group_id=None)
        ungroup_hands(tx, group_id)
        _forget_choices(tx, group_id)
        tx.delete(group)
        keep_rules(tx)


def ensure_group(tx: Tx, name: str) -> Group | None:
    """Return the group of that name, however it is spelt, made if there is none; None for an empty name.

    Raises:
        BadText.
    """
    if not name.strip():
        return None
    kept = text.clean(name, text.GROUP)
    same = (group for group in tx.snapshot.group_list if text.same_key(group.name) == text.same_key(kept))
    return next(same, None) or _insert(tx, kept)


def _insert(tx: Tx, name: str) -> Group:
    there = tx.snapshot.group_list
    place = there[-1].place + 1 if there else 0
    colour = next((c for c in GROUP_COLOURS if c not in {group.colour for group in there}), None)
    label = free_label(name, {group.label for group in there})
    return tx.insert(Group(new_id(), name, label, colour or GROUP_COLOURS[place % 6], place))


def free_label(name: str, taken: set[str]) -> str:
    """Return a short label for a group: its first letters, as many as make it differ; else with a number."""
    letters = "".join(c for c in name if c.isalnum()) or "?"
    for length in (1, 2, 3):
        label = letters[:length].capitalize()[: text.LABEL.limit]  # a capital may have more letters: ß, SS
        if label not in taken:
            return label
    numbered = (f"{letters[0].upper()[0]}{number}" for number in range(2, 100))
    return next((label for label in numbered if label not in taken), letters[:3])


def _forget_choices(tx: Tx, group_id: str) -> None:
    """Take out what a group chose in the convergence, and the group itself where two are compared."""
    now = tx.snapshot
    for dots in now.dots.values():
        if dots.group_id == group_id:
            tx.delete(dots)
    for priority in now.priorities.values():
        if priority.group_id == group_id:
            tx.delete(priority)
    for side in ("left_group_id", "right_group_id"):
        if getattr(now.open_space, side) == group_id:
            tx.update(now.open_space, **{side: None})


def _check_free(groups: Iterable[Group], name: str) -> None:
    if any(text.same_key(group.name) == text.same_key(name) for group in groups):
        raise GroupInUse(name)
