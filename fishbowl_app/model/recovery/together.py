"""Brings together what the tables and the journal of a damaged file still have, each row once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fishbowl_app.model.changes import Row
from fishbowl_app.model.recovery.found import Found, FoundRow
from fishbowl_app.model.recovery.from_journal import Told
from fishbowl_app.model.recovery.outcome import Mended, Why
from fishbowl_app.model.recovery.rows import SINGLE, is_sound
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.rows import UNREADABLE
from fishbowl_app.model.store.shapes import references_of


@dataclass
class Together:
    """Rows by table and id; those of them that only the journal had; ids that had to be made up."""

    rows: dict[str, dict[str, FoundRow]] = field(default_factory=dict)
    from_journal: set[tuple[str, str]] = field(default_factory=set)
    mended: list[Mended] = field(default_factory=list)


def bring_together(found: Found, told: Told) -> Together:
    """Return each row that is left once: that of the tree, else that of a stray leaf, else that of the journal."""
    together, tables = Together(), told.table_of_id()
    told_ids: dict[str, list[str]] = {table: [] for table in ENTITY_OF}
    for name, told_id in told.whole:
        told_ids[name].append(told_id)
    for table in ENTITY_OF:
        rows = together.rows.setdefault(table, {})
        lost = _only_told(table, told_ids[table], found, told)
        strange: list[FoundRow] = []
        for row in found.rows.get(table, ()):
            row_id = _id_of(table, row, found, told)
            if row_id is None:
                strange.append(row)
            elif row_id not in rows and tables.get(row_id, table) == table:
                rows[row_id] = _renamed(row, row_id)
        _add_strange(
            together, table, strange, {row_id: values for row_id, values in lost.items() if row_id not in rows}
        )
        for row_id in sorted(lost.keys() - rows.keys()):
            _add_told(together, told, table, row_id)
    _add_needed(together, told)
    return together


def _add_told(together: Together, told: Told, table: str, row_id: str) -> None:
    key = table, row_id
    together.rows[table][row_id] = FoundRow(0, told.rows[key], frozenset(told.torn.get(key, ())))
    together.from_journal.add(key)
    if not told.is_certain(key):
        together.mended.append(Mended(table, row_id, "", Why.EARLIER))


def _add_needed(together: Together, told: Told) -> None:
    """Bring rows back that others refer to: who deletes a row deletes what refers to it first."""
    waiting = [(table, row) for table, rows in together.rows.items() for row in rows.values()]
    while waiting:
        table, row = waiting.pop()
        for reference in references_of(table):
            key = reference.table, row.values[reference.column]
            if key[1] not in together.rows[key[0]] and key in told.whole and is_id(key[1]):
                _add_told(together, told, *key)
                waiting.append((key[0], together.rows[key[0]][key[1]]))


def _id_of(table: str, row: FoundRow, found: Found, told: Told) -> str | None:
    """Return which row this is; None if its id is damaged and nothing says what it was."""
    if table in SINGLE:
        return str(SINGLE[table]["id"])
    row_id, indexed = row.values["id"], found.ids.get(table, {}).get(row.rowid)
    if is_id(row_id) and "id" not in row.torn and (indexed in (None, row_id) or (table, row_id) in told.rows):
        is_known = (table, row_id) in told.rows or not (told.is_whole and told.from_the_start)
        return row_id if is_known or indexed == row_id else None
    if is_id(indexed) and (row_id != indexed):
        return indexed
    return None


def is_id(value: Any) -> bool:
    """Tell whether a row can be found by this."""
    return isinstance(value, str) and value != "" and UNREADABLE not in value and is_sound("note", "id", value)


def _only_told(table: str, told_ids: list[str], found: Found, told: Told) -> dict[str, Row]:
    """Return the rows that the journal knows whole and that are not in the table by right: they were not deleted.

    The index of the ids says that best; without it, the table where it is whole; else the journal itself.
    """
    ids = set(found.ids[table].values()) if table in found.ids else None
    if ids is None and table in found.whole and not told.is_whole:
        return {}
    return {
        row_id: told.rows[table, row_id] for row_id in told_ids if (ids is None or row_id in ids) and is_id(row_id)
    }


def _add_strange(together: Together, table: str, strange: list[FoundRow], lost: dict[str, Row]) -> None:
    """Keep rows whose id seems damaged, unless a lost row is like them: then the journal has it, with its id."""
    rows = together.rows[table]
    for row in strange:
        if any(_same_but_id(row.values, other) for other in lost.values()):
            continue
        row_id = row.values["id"]
        if not is_id(row_id) or "id" in row.torn:
            row_id = new_id()
            together.mended.append(Mended(table, row_id, "id", Why.LETTERS))
        rows.setdefault(row_id, _renamed(row, row_id))


def _same_but_id(one: Row, other: Row) -> bool:
    return all(value == other.get(column) for column, value in one.items() if column != "id")


def _renamed(row: FoundRow, row_id: str) -> FoundRow:
    return FoundRow(row.rowid, {**row.values, "id": row_id}, row.torn - {"id"})
