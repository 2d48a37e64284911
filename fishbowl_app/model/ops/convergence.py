"""Convergence: how it works here, the options, and the dots they are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Dots, Group, OpenSpace, Option, Topic
from fishbowl_app.model.errors import DotsCounted, OptionsClosed
from fishbowl_app.model.ops.fields import cleaned, whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.ops.priorities import close_ranks
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

MOST_DOTS = 100_000
_RANGES = {"last_call_s": (0, 3_600), "dots_each": (1, 100), "priorities_each": (1, 100), "plan_seed": (0, 2**53)}
_SIDES = {"left_group_id": "right_group_id", "right_group_id": "left_group_id"}


class OpenSpaceFields(TypedDict, total=False):
    """What can be changed of how open space works."""

    last_call_s: int
    dots_each: int
    dots_by_group: bool
    options_closed: bool
    priorities_each: int
    left_group_id: str | None
    right_group_id: str | None
    plan_seed: int


class OptionFields(TypedDict, total=False):
    """What can be changed of an option."""

    title: str


def edit_open_space(session: Session, **fields: Unpack[OpenSpaceFields]) -> None:
    """Change what is given of how open space works.

    A group that is chosen for one side of the comparison and stands on the other changes places with it.

    Raises:
        BadNumber.
        Gone: if there is no such group.
        DotsCounted: if dots would be counted by group, or not any more, and some are counted already.
    """
    now, kept = session.snapshot.open_space, _checked_open_space(session, dict(fields))
    if kept.get("dots_by_group", now.dots_by_group) != now.dots_by_group and session.snapshot.dots:
        raise DotsCounted
    with session.change(Op.EDIT_OPEN_SPACE) as tx:
        tx.update(now, **_sides_apart(now, kept))


def add_option(session: Session, title: str, topic_id: str | None = None) -> Option:
    """Add an option after all others, taken from a topic or not.

    Raises:
        BadText, OptionsClosed.
        Gone: if there is no such topic.
    """
    return add_options(session, [(title, topic_id)])[0]


def add_options(session: Session, wanted: Sequence[tuple[str, str | None]]) -> list[Option]:
    """Add options after all others in one step: for each its title and the topic it is taken from.

    Raises:
        BadText, OptionsClosed: then none is added.
        Gone: if there is no such topic.
    """
    kept = [(text.clean(title, text.OPTION), topic_id) for title, topic_id in wanted]
    _check_open(session)
    for _, topic_id in kept:
        if topic_id is not None:
            row(session, Topic, topic_id)
    with session.change(Op.ADD_OPTION) as tx:
        return [_add(tx, title, topic_id) for title, topic_id in kept]


def edit_option(session: Session, option_id: str, **fields: Unpack[OptionFields]) -> None:
    """Change what is given of an option, also after dots have begun: its letter stays.

    Raises:
        Gone, BadText.
    """
    option = row(session, Option, option_id)
    kept = cleaned(fields, {"title": text.OPTION})
    with session.change(Op.EDIT_OPTION) as tx:
        tx.update(option, **kept)


def move_option(session: Session, option_id: str, to: int) -> None:
    """Move an option to a place, counted from 0; the letters follow.

    Raises:
        Gone, OptionsClosed.
    """
    option = row(session, Option, option_id)
    _check_open(session)
    with session.change(Op.MOVE_OPTION) as tx:
        number(tx, moved(session.snapshot.option_list, option, to))


def delete_options(session: Session, option_ids: Sequence[str]) -> None:
    """Take options out in one step with their dots and priorities; the letters of the others close up.

    Raises:
        OptionsClosed.
        Gone: if one of them is not there any more; then none is taken out.
    """
    options = [row(session, Option, option_id) for option_id in dict.fromkeys(option_ids)]
    _check_open(session)
    with session.change(Op.DELETE_OPTION) as tx:
        for option in options:
            _delete(tx, option)
        number(tx, tx.snapshot.option_list)
        close_ranks(tx)


def count_dots(session: Session, option_id: str, count: int | None, group_id: str | None = None) -> None:
    """Write down how many dots an option has; None: not counted. The first count closes the options.

    Args:
        group_id: whose dots, where they are counted by group; there None are those of people without one.

    Raises:
        Gone: if there is no such option or group.
        BadNumber.
        ValueError: if a group is given where dots are not counted by group.
    """
    option = row(session, Option, option_id)
    if count is not None:
        whole("count", count, 0, MOST_DOTS)
    if group_id is not None:
        row(session, Group, group_id)
        if not session.snapshot.open_space.dots_by_group:
            raise ValueError("dots are not counted by group")
    with session.change(Op.COUNT_DOTS) as tx:
        _count(tx, option, count, group_id)


def clear_dots(session: Session) -> None:
    """Take all dots back, and open the options again."""
    with session.change(Op.COUNT_DOTS) as tx:
        for dots in session.snapshot.dots.values():
            tx.delete(dots)
        tx.update(session.snapshot.open_space, options_closed=False)


def _delete(tx: Tx, option: Option) -> None:
    """Take an option out with its dots and priorities."""
    now = tx.snapshot
    for dots in now.dots.values():
        if dots.option_id == option.id:
            tx.delete(dots)
    for priority in now.priorities.values():
        if priority.option_id == option.id:
            tx.delete(priority)
    tx.delete(option)


def _count(tx: Tx, option: Option, count: int | None, group_id: str | None) -> None:
    same = (d for d in tx.snapshot.dots.values() if (d.option_id, d.group_id) == (option.id, group_id))
    there = next(same, None)
    if count is None:
        if there is not None:
            tx.delete(there)
        return
    if there is not None:
        tx.update(there, count=count)
    else:
        tx.insert(Dots(new_id(), option.id, group_id, count))
    tx.update(tx.snapshot.open_space, options_closed=True)


def _checked_open_space(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    for name, (least, most) in _RANGES.items():
        if name in fields:
            whole(name, fields[name], least, most)
    for side in _SIDES:
        if fields.get(side) is not None:
            row(session, Group, fields[side])
    return fields


def _sides_apart(now: OpenSpace, kept: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the two sides told apart: who comes from the other side changes places."""
    for side, other in _SIDES.items():
        chosen = kept.get(side)
        if chosen is not None and chosen == kept.get(other, getattr(now, other)):
            kept[other] = getattr(now, side) if getattr(now, side) != chosen else None
    return kept


def _add(tx: Tx, title: str, topic_id: str | None) -> Option:
    there = tx.snapshot.option_list
    return tx.insert(Option(new_id(), there[-1].place + 1 if there else 0, title, topic_id))


def _check_open(session: Session) -> None:
    if session.snapshot.open_space.options_closed:
        raise OptionsClosed
