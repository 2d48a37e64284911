"""The kinds of columns that tables are made of, each with what it lets in."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import REAL, CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from fishbowl_app.model import entities


def key() -> Column[object]:
    return Column("id", Text, primary_key=True, nullable=False)


def words(name: str) -> Column[object]:
    return Column(name, Text, nullable=False, server_default="")


def one_of(name: str, choices: type[StrEnum]) -> Column[object]:
    """A column that holds one of the values of an enumeration."""
    listed = ", ".join(f"'{choice.value}'" for choice in choices)
    return Column(name, Text, CheckConstraint(f'"{name}" IN ({listed})'), nullable=False)


def language(name: str) -> Column[object]:
    listed = ", ".join(f"'{code}'" for code in ("", *entities.LANGUAGES))
    return Column(name, Text, CheckConstraint(f'"{name}" IN ({listed})'), nullable=False)


def words_list(name: str) -> Column[object]:
    """A JSON list of texts; reading checks the rest. An older SQLite calls json_valid() unsafe in a file that
    may be a stranger's."""
    return Column(name, Text, CheckConstraint(f"\"{name}\" GLOB '[[]*]'"), nullable=False)


def whole(name: str, least: int, most: int, *, nullable: bool = False) -> Column[object]:
    check = CheckConstraint(f'"{name}" BETWEEN {least} AND {most}')
    return Column(name, Integer, check, nullable=nullable)


def instant(name: str, *, nullable: bool = True) -> Column[object]:
    """Seconds since 1970 UTC, or None; year 1 to 9999 keeps infinities and nonsense out."""
    check = CheckConstraint(f'"{name}" BETWEEN -62135596800 AND 253402300799')
    return Column(name, REAL, check, nullable=nullable)


def day(name: str) -> Column[object]:
    """An ISO date or "". The pattern keeps words like "now" from SQLite's date(), which tells days that exist."""
    pattern = f"GLOB '{'-'.join(('[0-9]' * 4, '[0-9]' * 2, '[0-9]' * 2))}'"
    rule = """"{0}" = '' OR ("{0}" {1} AND "{0}" > '0001' AND date("{0}", '+0 days') = "{0}")"""
    return Column(name, Text, CheckConstraint(rule.format(name, pattern)), nullable=False, server_default="")


def time_of_day(name: str) -> Column[object]:
    """A time like "09:30", or ""."""
    rule = """"{0}" = '' OR ("{0}" GLOB '[0-2][0-9]:[0-5][0-9]' AND "{0}" < '24')"""
    return Column(name, Text, CheckConstraint(rule.format(name)), nullable=False, server_default="")


def seconds(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, REAL, CheckConstraint(f'"{name}" BETWEEN -1e12 AND 1e12'), nullable=nullable)


def length(name: str) -> Column[object]:
    """A place on the board, in the units of its scene."""
    return Column(name, REAL, CheckConstraint(f'"{name}" BETWEEN -1e6 AND 1e6'), nullable=True)


def share(name: str) -> Column[object]:
    return Column(name, REAL, CheckConstraint(f'"{name}" BETWEEN 0 AND 1'), nullable=True)


def of_hundred(name: str) -> Column[object]:
    """Where a mark stands between two extremes, from 0 to 100, or a share in 100."""
    return Column(name, REAL, CheckConstraint(f'"{name}" BETWEEN 0 AND {entities.SCALE}'), nullable=True)


def refers(name: str, table: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Text, ForeignKey(f"{table}.id"), nullable=nullable)


def once(name: str, *columns: str, where: str | None = None) -> Index:
    condition = text(where) if where else None
    return Index(name, *columns, unique=True, sqlite_where=condition)
