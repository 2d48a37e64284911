"""Records of SQLite: the values of one row, each as far as its bytes are there."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fishbowl_app.model.recovery.pages import Content, varint

_LONGEST_HEAD = 1_000  # bytes; nine for each of our columns at most
_WHOLE_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE, _BLOB, _TEXT = 7, 8, 9, 12, 13


@dataclass(frozen=True, slots=True)
class Record:
    """The values of a row in the order of its columns. `torn`: those whose bytes are no text, or not all there."""

    values: tuple[Any, ...]
    torn: frozenset[int]


def kinds_in(content: Content) -> tuple[list[int], int]:
    """Return what kind of value each column holds, in SQLite's numbers, and where the values begin.

    Raises:
        IndexError, ValueError: if this is no record.
    """
    head = content.read(0, _LONGEST_HEAD)
    end, at = varint(head, 0)
    if not at <= end <= len(head):
        raise ValueError("no record")
    kinds = []
    while at < end:
        kind, at = varint(head, at)
        if kind < 0 or kind in (10, 11):
            raise ValueError("no value")
        kinds.append(kind)
    return kinds, end


def read_record(content: Content, longest: Sequence[int]) -> Record:
    """Return a record with as many bytes of each text as `longest` says for its column.

    Raises:
        IndexError, ValueError: if this is no record, or one with another number of columns.
    """
    kinds, at = kinds_in(content)
    if len(kinds) != len(longest):
        raise ValueError("other columns")
    values, torn = [], set()
    for column, most in enumerate(longest):
        length = length_of(kinds[column])
        value, is_torn = _value(kinds[column], content.read(at, min(length, most)), length > most)
        values.append(value)
        at += length
        if is_torn:
            torn.add(column)
    return Record(tuple(values), frozenset(torn))


def length_of(kind: int) -> int:
    """Return how many bytes a value of a kind takes."""
    if kind >= _BLOB:
        return (kind - _BLOB) // 2
    return 8 if kind == _REAL else _WHOLE_BYTES.get(kind, 0)


def _value(kind: int, data: bytes, is_cut: bool) -> tuple[Any, bool]:
    """Return a value, and whether its bytes are not what they should be."""
    if kind == 0:
        return None, False
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, False
    if kind >= _BLOB:
        return _letters(data, is_cut or len(data) < length_of(kind)) if kind % 2 else (data, is_cut)
    if len(data) < length_of(kind):
        return None, True
    return (struct.unpack(">d", data)[0] if kind == _REAL else int.from_bytes(data, "big", signed=True)), False


def _letters(data: bytes, is_cut: bool) -> tuple[str, bool]:
    """Return a text; bytes that are no letters are shown as the replacement character."""
    try:
        return data.decode("utf-8"), is_cut
    except UnicodeDecodeError as error:
        if is_cut and error.end == len(data) and error.start >= len(data) - 3:
            return data[: error.start].decode("utf-8"), True  # cut in the middle of a letter
        return data.decode("utf-8", "replace"), True
