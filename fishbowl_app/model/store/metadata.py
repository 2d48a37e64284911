"""What marks our files, and the one collection that every table of theirs is in."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Index, MetaData, Table

APPLICATION_ID = 0x66697368  # "fish"
SCHEMA_VERSION = 7

metadata = MetaData()


def table(name: str, *parts: Column[object] | CheckConstraint | Index) -> Table:
    """Add a table to those of the file."""
    return Table(name, metadata, *parts, sqlite_strict=True)
