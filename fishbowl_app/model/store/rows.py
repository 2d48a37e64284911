"""Rows to entities and back. A tuple of texts is kept as a JSON list."""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, insert, select

from fishbowl_app.model.changes import Row
from fishbowl_app.model.entities import Entity
from fishbowl_app.model.snapshot import ENTITY_OF, TABLE_OF, Snapshot
from fishbowl_app.model.store.tables import metadata
from fishbowl_app.model.text import MOST_AT_ALL

# Characters, in a list of each text. The door takes nothing longer, so our own files hold nothing longer.
LONGEST_TEXT = MOST_AT_ALL
UNREADABLE = "\ufffd"  # what bytes that are no text are read as: no row could be found by such an id


def table_of(entity: type[Entity] | str) -> Table:
    """Return the table of an entity class, or of that name."""
    return metadata.tables[entity if isinstance(entity, str) else TABLE_OF[entity]]


@functools.cache
def _converters(table: str) -> dict[str, Callable[[Any], Any]]:
    """Return for each field that SQLite keeps otherwise how to read it."""
    hints = typing.get_type_hints(ENTITY_OF[table]).items()
    return {name: convert for name, hint in hints if (convert := _converter(hint)) is not None}


def _converter(hint: Any) -> Callable[[Any], Any] | None:
    if typing.get_origin(hint) is tuple:
        return functools.partial(_read_list, typing.get_args(hint)[0])
    is_kept_otherwise = hint is bool or (isinstance(hint, type) and issubclass(hint, StrEnum))
    return hint if is_kept_otherwise else None


def _read_list(kind: type[str], value: str) -> tuple[str, ...]:
    """Return the texts of a JSON list, each once.

    Raises:
        ValueError: if it is no such list, or not written as we write it.
    """
    try:
        found = json.loads(value)
    except RecursionError as error:
        raise ValueError("lists in lists") from error
    if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
        raise ValueError("no list of texts")
    if len(set(found)) < len(found) or plain(tuple(found)) != value:
        raise ValueError("a list that is not as we write it")
    if max(map(len, found), default=0) > LONGEST_TEXT:
        raise ValueError("a text in a list is too long")
    return tuple(kind(text) for text in found)


@functools.cache
def _types(table: str) -> dict[str, set[type]]:
    """Return for each field the types its plain value may have."""
    return {name: _plain_types(hint) for name, hint in typing.get_type_hints(ENTITY_OF[table]).items()}


def _plain_types(hint: Any) -> set[type]:
    if typing.get_origin(hint) is tuple:
        return {str}
    if typing.get_args(hint):  # something, or None
        return set().union(*map(_plain_types, typing.get_args(hint)))
    if issubclass(hint, StrEnum):
        return {str}
    if hint is float:
        return {float, int}
    return {int} if hint is bool else {hint}


def fits(table: str, row: Mapping[str, Any]) -> bool:
    """Tell whether a row, or part of one, is of columns of the table and of values that they may have."""
    types, converters = _types(table), _converters(table)
    try:
        return all(
            name in types
            and type(value) in types[name]
            and (name not in converters or plain(converters[name](value)) == value)
            for name, value in row.items()
        )
    except ValueError:
        return False


def to_entity(table: str, row: Mapping[str, Any]) -> Entity:
    """Return the entity of a row as the file holds it.

    Raises:
        ValueError, TypeError, KeyError: if a value cannot be; the caller calls the file damaged.
    """
    entity = ENTITY_OF[table]
    values = dict(row)
    for name, convert in _converters(table).items():
        values[name] = convert(values[name])
    return entity(**values)


def to_row(entity: Entity) -> Row:
    """Return an entity as plain JSON values."""
    return {field.name: plain(getattr(entity, field.name)) for field in dataclasses.fields(entity)}


def plain(value: Any) -> Any:
    """Return a value as SQLite and JSON keep it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    return value.value if isinstance(value, StrEnum) else value


def read_snapshot(connection: Connection) -> Snapshot:
    """Return all rows of the file.

    Raises:
        ValueError, TypeError, KeyError: if a value cannot be; the caller calls the file damaged.
    """
    tables: dict[str, dict[str, Entity]] = {}
    for name in ENTITY_OF:
        found = connection.execute(select(table_of(name))).mappings().all()
        tables[name] = {row["id"]: to_entity(name, dict(row)) for row in found}
        if len(tables[name]) != len(found) or any(UNREADABLE in row_id for row_id in tables[name]):
            raise ValueError(f"{name}: ids that are no text")
        if any(_longest(row, _converters(name)) > LONGEST_TEXT for row in found):
            raise ValueError(f"{name}: a text is too long")
    return Snapshot(tables)


def add_rows(connection: Connection, snapshot: Snapshot) -> None:
    """Write all rows into empty tables, in the open transaction; references hold once all are there."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a note may lie on a later one
    for table in metadata.sorted_tables:
        rows = [to_row(row) for row in snapshot.tables.get(table.name, {}).values()]
        if rows:
            connection.execute(insert(table), rows)


def _longest(row: RowMapping, apart: Collection[str]) -> int:
    """Return the length of the longest text of a row. Lists are apart: one may hold the ids of a large crowd."""
    return max(len(value) for name, value in row.items() if isinstance(value, str) and name not in apart)
