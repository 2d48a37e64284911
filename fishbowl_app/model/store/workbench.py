"""Empty tables in memory, to try rows on: what they take the file will take."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from types import TracebackType

from fishbowl_app.model.changes import Row
from fishbowl_app.model.store.guard import own_schema
from fishbowl_app.model.store.rows import table_of


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule of the tables that a row breaks, and the columns it is about. `once`: another row has the same."""

    columns: tuple[str, ...]
    once: bool


class Workbench:
    """Takes rows as the file would, but for references, which it does not look at."""

    def __init__(self) -> None:
        self._raw = sqlite3.connect(":memory:", isolation_level=None)
        for _, _, _, sql in sorted(own_schema(), key=lambda part: part[0], reverse=True):  # tables, then indexes
            self._raw.execute(sql)
        self._raw.execute("BEGIN")

    def __enter__(self) -> Workbench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._raw.close()

    def add(self, table: str, row: Row) -> Broken | None:
        """Put a row in, or return why it cannot be."""
        names = ", ".join(f'"{name}"' for name in row)
        try:
            self._raw.execute(
                f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', tuple(row.values())
            )
        except sqlite3.IntegrityError as error:
            return _broken(table, str(error))
        return None

    def remove(self, table: str, row_id: str) -> None:
        """Take a row out again."""
        self._raw.execute(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))


def _broken(table: str, message: str) -> Broken:
    """Return what SQLite says: it names the columns, or the rule in which they stand."""
    kind, _, rule = message.rpartition(": ")
    words = re.findall(r"\w+", rule.removeprefix(f"{table}.") if " column " in message else rule)
    if message.startswith("cannot store"):
        words = [message.rpartition(".")[2]]
    columns = [column.name for column in table_of(table).c if column.name in words]
    return Broken(tuple(columns), kind.startswith("UNIQUE"))
