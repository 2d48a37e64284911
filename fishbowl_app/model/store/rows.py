"""Rows to entities and back."""

from __future__ import annotations

import dataclasses
import functools
import typing
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Table, select

from fishbowl_app.model.changes import Row
from fishbowl_app.model.entities import Entity
from fishbowl_app.model.snapshot import ENTITY_OF, TABLE_OF, Snapshot
from fishbowl_app.model.store.tables import metadata


def table_of(entity: type[Entity] | str) -> Table:
    """Return the table of an entity class, or of that name."""
    return metadata.tables[entity if isinstance(entity, str) else TABLE_OF[entity]]


@functools.cache
def _converters(table: str) -> dict[str, Callable[[Any], Any]]:
    """Return for each field that SQLite keeps otherwise how to read it."""
    types = typing.get_type_hints(ENTITY_OF[table])
    return {
        name: kind
        for name, kind in types.items()
        if kind is bool or (isinstance(kind, type) and issubclass(kind, StrEnum))
    }


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
    return value.value if isinstance(value, StrEnum) else value


def read_snapshot(connection: Connection) -> Snapshot:
    """Return all rows of the file."""
    tables: dict[str, dict[str, Entity]] = {}
    for name in ENTITY_OF:
        found = connection.execute(select(table_of(name))).mappings()
        tables[name] = {row["id"]: to_entity(name, dict(row)) for row in found}
    return Snapshot(tables)
