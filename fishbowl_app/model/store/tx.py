"""One transaction: writes rows and remembers what each was before."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Delete, Insert, Update, bindparam, delete, insert, update
from sqlalchemy.exc import IntegrityError

from fishbowl_app.model.changes import Row, RowChange
from fishbowl_app.model.clock import Reading
from fishbowl_app.model.entities import Entity
from fishbowl_app.model.errors import Gone
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot
from fishbowl_app.model.store.rows import plain, table_of, to_entity, to_row

E = TypeVar("E", bound=Entity)


class _Statements(NamedTuple):
    """What writes a row of a table. Built once: that costs more than running them."""

    insert: Insert
    update: Update
    delete: Delete


_ROW_ID = "row_id"


@functools.cache
def _statements(name: str) -> _Statements:
    table = table_of(name)
    this = table.c.id == bindparam(_ROW_ID)
    return _Statements(insert(table), update(table).where(this), delete(table).where(this))


class Tx:
    """Hands rows to the file within one transaction, and to the next snapshot.

    Attributes:
        now: the clock when the change began; all instants of one change are the same.
        rows: what was changed so far, in order.
    """

    def __init__(self, connection: Connection, snapshot: Snapshot, now: Reading) -> None:
        self.now = now
        self.rows: list[RowChange] = []
        self._connection = connection
        self._tables = dict(snapshot.tables)
        self._own: set[str] = set()  # tables copied for this change, safe to write into
        self._ended = False

    def end(self) -> None:
        """Take nothing more: what is written after the commit would be in no step."""
        self._ended = True

    @property
    def snapshot(self) -> Snapshot:
        """The session as this change has made it so far."""
        self._own.clear()  # what was handed out must not change any more
        return Snapshot(dict(self._tables))

    def insert(self, entity: E) -> E:
        """Add a row and return it."""
        name, row = TABLE_OF[type(entity)], to_row(entity)
        self._run(_statements(name).insert, row)
        self._remember(RowChange(name, entity.id, None, row))
        self._write(name)[entity.id] = entity
        return entity

    def update(self, entity: E, **columns: Any) -> E:
        """Change columns of a row and return it as it is now; columns that have that value already are left.

        Raises:
            Gone: if the row is not there any more.
        """
        name = TABLE_OF[type(entity)]
        now: E = self._present(name, entity.id)
        changed = {key: value for key, value in columns.items() if getattr(now, key) != value}
        if not changed:
            return now
        before = {key: plain(getattr(now, key)) for key in changed}
        after = {key: plain(value) for key, value in changed.items()}
        self._run(_statements(name).update, {_ROW_ID: entity.id, **after})
        self._remember(RowChange(name, entity.id, before, after))
        new = dataclasses.replace(now, **changed)
        self._write(name)[entity.id] = new
        return new

    def delete(self, entity: Entity) -> None:
        """Take a row out; what refers to it has to be changed before.

        Raises:
            Gone: if the row is not there any more.
        """
        name = TABLE_OF[type(entity)]
        now = self._present(name, entity.id)
        self._run(_statements(name).delete, {_ROW_ID: entity.id})
        self._remember(RowChange(name, entity.id, to_row(now), None))
        del self._write(name)[entity.id]

    def take_back(self, change: RowChange) -> int:
        """Undo one row change as far as nothing else has changed the same values since.

        A row that the step made goes, with what was changed in it since; redo brings it back like that.
        Returns how many values were kept as they are because they had changed since, or because another
        row needs this one.
        """
        now = self._tables[change.table].get(change.id)
        if change.before is None:
            return 0 if now is None else self._guarded(1, self.delete, now)
        if change.after is None:
            if now is not None:
                return 1
            return self._guarded(1, self.insert, to_entity(change.table, change.before))
        if now is None:
            return len(change.after)
        same = [key for key, value in change.after.items() if plain(getattr(now, key)) == value]
        whole = to_entity(change.table, {**to_row(now), **_picked(change.before, same)})
        kept = self._guarded(len(same), self.update, now, **{key: getattr(whole, key) for key in same})
        return kept + len(change.after) - len(same)

    def _guarded(self, values: int, write: Callable[..., Any], *args: Any, **kwargs: Any) -> int:
        """Write inside a savepoint; return 0, or the number of values where a rule of the file forbids it."""
        point = self._connection.connection.cursor()  # SQLAlchemy's savepoints cost more than the write itself
        point.execute("SAVEPOINT one_row")
        try:
            write(*args, **kwargs)
        except IntegrityError:
            point.execute("ROLLBACK TO one_row")
            kept = values
        else:
            kept = 0
        point.execute("RELEASE one_row")
        point.close()
        return kept

    def _run(self, statement: Insert | Update | Delete, values: Row) -> None:
        if self._ended:
            raise RuntimeError("the change is over")
        result = self._connection.execute(statement, values)
        if result.rowcount != 1:
            raise RuntimeError("not one row: the file is not what was read from it")

    def _present(self, name: str, row_id: str) -> Any:
        found = self._tables[name].get(row_id)
        if found is None:
            raise Gone(what=name, id=row_id)
        return found

    def _write(self, name: str) -> dict[str, Any]:
        if name not in self._own:
            self._tables[name] = dict(self._tables[name])
            self._own.add(name)
        table: dict[str, Any] = self._tables[name]  # type: ignore[assignment]
        return table

    def _remember(self, change: RowChange) -> None:
        self.rows.append(change)


def _picked(row: Row, keys: list[str]) -> Row:
    return {key: row[key] for key in keys}
