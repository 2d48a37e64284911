"""Puts the blocks of one document in two languages together.

Both are made by the same functions, so mostly they have the same shape: what says the same stands once, and where
the words differ they become a `Pair`; a QR code holds what it does in the first language. Where the shapes differ
nothing is lost: what has no partner stands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from difflib import SequenceMatcher
from enum import Enum
from typing import Any

from fishbowl_app.export.pdf.blocks import (
    BarRow,
    Beside,
    Block,
    Figure,
    Heading,
    Pages,
    Pair,
    Picture,
    Table,
    Text,
)
from fishbowl_app.export.pdf.pictures.qr import CodePicture

_MAY_STAND_ALONE = (
    Block,
    Pages,
    BarRow,
    tuple,
)  # in a row; of anything else, such as columns, the number is fixed


class _Side(Enum):
    FIRST = 0
    SECOND = 1


class _TooDifferent(Exception):
    """Two values have no form in common: what they are part of stands twice."""


def weave(first: Sequence[Any], second: Sequence[Any]) -> tuple[Any, ...]:
    """Return two rows of blocks, or of `Pages`, as one.

    Text that only one of them has is a `Pair` with None for the other. Of two lengths the larger one is taken.
    """
    return tuple(_row(first, second))


def _row(first: Sequence[Any], second: Sequence[Any]) -> Iterator[Any]:
    for ours, theirs in _matched(first, second):
        for one, other in zip(ours, theirs, strict=False):
            yield from _both(one, other)
        common = min(len(ours), len(theirs))
        yield from (_alone(each, _Side.FIRST) for each in ours[common:])
        yield from (_alone(each, _Side.SECOND) for each in theirs[common:])


def _both(one: Any, other: Any) -> Sequence[Any]:
    try:
        return (_woven(one, other),)
    except _TooDifferent:
        return _alone(one, _Side.FIRST), _alone(other, _Side.SECOND)


def _matched(first: Sequence[Any], second: Sequence[Any]) -> Iterator[tuple[Sequence[Any], Sequence[Any]]]:
    """Yield pieces of two rows: either both of the same kinds, or only one of them, the other empty."""
    ours, theirs = list(map(_kind, first)), list(map(_kind, second))
    if ours == theirs:
        yield first, second
        return
    for change, a, b, c, d in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if change == "equal":
            yield first[a:b], second[c:d]
        else:
            yield first[a:b], ()
            yield (), second[c:d]


def _kind(value: Any) -> Hashable:
    """Return what two values have to share to become one."""
    match value:
        case Text():
            return Text, value.style.name
        case Heading():
            return Heading, value.level, value.begins
        case Table():
            return Table, len(value.columns)
        case Beside():
            return Beside, len(value.groups)
        case Figure():
            return Figure, type(value.picture)
    return (type(value),)


def _woven(one: Any, other: Any, *, fixed: bool = False) -> Any:
    """Return two values as one; where `fixed`, as inside a picture, nothing in a row may stand alone."""
    if one == other:
        return one
    match one, other:
        case Text(), Text():
            same = (one.words, one.link) == (other.words, other.link)
            return one if same else Pair(one, other)
        case CodePicture(), CodePicture():
            return replace(one, side=max(one.side, other.side))  # two codes would not tell whose is which
        case tuple(), tuple():
            return _woven_row(one, other, fixed)
        case ((int() | float()), (int() | float())):
            return max(one, other)
        case _, None:
            return _alone(one, _Side.FIRST)
        case None, _:
            return _alone(other, _Side.SECOND)
    if type(one) is not type(other) or not is_dataclass(one):
        raise _TooDifferent
    fixed = fixed or isinstance(one, Picture)
    return _changed(one, lambda name: _woven(getattr(one, name), getattr(other, name), fixed=fixed))


def _woven_row(one: tuple[Any, ...], other: tuple[Any, ...], fixed: bool) -> tuple[Any, ...]:
    if not fixed and all(isinstance(each, _MAY_STAND_ALONE) for each in (*one, *other)):
        return weave(one, other)
    if len(one) != len(other):
        raise _TooDifferent
    return tuple(_woven(*each, fixed=fixed) for each in zip(one, other, strict=True))


def _alone(value: Any, side: _Side) -> Any:
    """Return a value with all text in it of one language only."""
    if isinstance(value, Text):
        return Pair(value, None) if side is _Side.FIRST else Pair(None, value)
    if isinstance(value, tuple):
        return tuple(_alone(each, side) for each in value)
    if is_dataclass(value):
        return _changed(value, lambda name: _alone(getattr(value, name), side))
    return value


def _changed(value: Any, change: Callable[[str], Any]) -> Any:
    """Return a dataclass with each of its fields, by name, changed."""
    return replace(value, **{field.name: change(field.name) for field in fields(value)})
