"""The journal in the file: steps are added, never changed, and undo is read off their order."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select

from fishbowl_app.model.changes import Op, Origin, RowChange, Step, Way
from fishbowl_app.model.store.tables import step as step_table

_HEAD = [column for column in step_table.c if column.name != "rows"]


@dataclass
class Stacks:
    """Which steps undo and redo would take back next, the last of each list first."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)

    def push(self, step: Step) -> None:
        """Follow one more step of the journal."""
        if step.way is Way.UNDO:
            self.undo.pop()
            self.redo.append(step)
        elif step.way is Way.REDO:
            self.redo.pop()
            self.undo.append(step)
        elif step.undoable:
            self.undo.append(step)
            self.redo.clear()

    @classmethod
    def of(cls, steps: Iterable[Step]) -> Stacks:
        """Return the stacks after these steps."""
        stacks = cls()
        for step in steps:
            stacks.push(step)
        return stacks


def add_step(connection: Connection, step: Step, rows: Iterable[RowChange]) -> None:
    """Write one step with the rows it touched."""
    body = [[row.table, row.id, row.before, row.after] for row in rows]
    values = {column.name: getattr(step, column.name) for column in _HEAD}
    values |= {"way": step.way.value, "origin": step.origin.value, "op": step.op.value}
    values |= {"undoable": int(step.undoable)}
    values["rows"] = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    connection.execute(insert(step_table), values)


def read_steps(connection: Connection) -> list[Step]:
    """Return all steps, without their rows.

    Raises:
        ValueError: if a step has an op of no known name.
    """
    found = connection.execute(select(*_HEAD).order_by(step_table.c.seq)).mappings()
    return [
        Step(
            seq=row["seq"],
            id=row["id"],
            op=Op(row["op"]),
            way=Way(row["way"]),
            origin=Origin(row["origin"]),
            at=row["at"],
            who=row["who"],
            target=row["target"],
            undoable=bool(row["undoable"]),
        )
        for row in found
    ]


def read_rows(connection: Connection, step: Step) -> list[RowChange]:
    """Return the rows a step touched, in order."""
    body = connection.scalar(select(step_table.c.rows).where(step_table.c.seq == step.seq))
    return [RowChange(*row) for row in json.loads(body or "[]")]


def new_id() -> str:
    """Return an id that no other computer makes."""
    return str(uuid.uuid4())
