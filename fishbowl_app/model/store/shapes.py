"""How tables are declared, told as plain values: for reading rows where SQLite cannot read them any more."""

from __future__ import annotations

import contextlib
import functools
import sqlite3
import typing
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from fishbowl_app.model.changes import Row
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.model.store.guard import Schema, own_schema
from fishbowl_app.model.store.migrations import declared_at
from fishbowl_app.model.store.rows import table_of
from fishbowl_app.model.store.tables import SCHEMA_VERSION
from fishbowl_app.model.store.versions import MIGRATIONS

Columns = Mapping[str, tuple[str, ...]]


class Reference(NamedTuple):
    """What a column refers to."""

    column: str
    table: str
    may_be_none: bool


@functools.cache
def schema_at(version: int) -> Schema:
    """Return what a file of a version declares."""
    return declared_at(version, SCHEMA_VERSION, MIGRATIONS, own_schema())


@functools.cache
def columns_at(version: int) -> Columns:
    """Return the columns of each table of a version, in the order in which its rows have them."""
    tables = {(name, sql) for kind, name, _, sql in schema_at(version) if kind == "table"}
    with contextlib.closing(sqlite3.connect(":memory:")) as raw:
        for _, sql in tables:
            raw.execute(sql)
        return {name: tuple(row[1] for row in raw.execute(f'PRAGMA table_info("{name}")')) for name, _ in tables}


@functools.cache
def new_columns(table: str) -> Row:
    """Return what the columns that came after the first version hold in rows that are older than they are."""
    return {name: value for step in MIGRATIONS.values() for name, value in step.fill.get(table, {}).items()}


@functools.cache
def references_of(table: str) -> tuple[Reference, ...]:
    """Return the columns of a table that refer to rows."""
    keys = sorted(table_of(table).foreign_keys, key=lambda each: each.parent.name)
    return tuple(Reference(each.parent.name, each.column.table.name, bool(each.parent.nullable)) for each in keys)


@functools.cache
def may_be_none(table: str) -> frozenset[str]:
    """Return the columns of a table in which there may be nothing."""
    return frozenset(column.name for column in table_of(table).c if column.nullable)


@functools.cache
def lists_of(table: str) -> frozenset[str]:
    """Return the columns of a table that hold a list of texts."""
    hints = typing.get_type_hints(ENTITY_OF[table]) if table in ENTITY_OF else {}
    return frozenset(name for name, hint in hints.items() if typing.get_origin(hint) is tuple)


@functools.cache
def choices_of(table: str, column: str) -> tuple[str, ...]:
    """Return the words that a column may hold, none where it may hold any."""
    hint = typing.get_type_hints(ENTITY_OF[table])[column]
    return tuple(choice.value for choice in hint) if isinstance(hint, type) and issubclass(hint, StrEnum) else ()
