"""The journal in the file: steps are added, never changed, and undo is read off their order."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert, select

from fishbowl_app.model.changes import Op, Origin, RowChange, Step, Way
from fishbowl_app.model.snapshot import ENTITY_OF
from fishbowl_app.model.store.rows import fits, table_of
from fishbowl_app.model.store.tables import step as step_table

_HEAD = [column for column in step_table.c if column.name != "rows"]

_GOES_ON = (Op.START_ACTIVITY, Op.FINISH_ACTIVITY)
_BUILT_ON = (Op.EDIT_ACTIVITY, Op.APPLY_TEMPLATE, Op.EDIT_FISHBOWL)


@dataclass
class Stacks:
    """Which steps undo and redo would take back next, the last of each list first."""

    undo: list[Step] = field(default_factory=list)
    redo: list[Step] = field(default_factory=list)

    def push(self, step: Step) -> None:
        """Follow one more step of the journal.

        Raises:
            ValueError: if it takes back another step than the last.
        """
        if step.way is Way.UNDO:
            self._pop(self.undo, step)
            self.redo.append(step)
        elif step.way is Way.REDO:
            self._pop(self.redo, step)
            self.undo.append(step)
        elif step.undoable:
            self.undo.append(step)
            self.redo.clear()
        elif step.origin is Origin.CLOCK:
            self._cut(step.op)

    def _cut(self, op: Op) -> None:
        """After what happened by itself, such as in a rehearsal, take nothing back that it may be built on.

        Of a day that went on nothing before is undone; else nothing that says what is a round and a chair.
        """
        if op in _GOES_ON:
            self.undo.clear()
            self.redo.clear()
        elif op is not Op.CORRECT_CLOCK:
            built_on = [place for place, step in enumerate(self.undo) if step.op in _BUILT_ON]
            del self.undo[: max(built_on, default=-1) + 1]
            if any(step.op in _BUILT_ON for step in self.redo):
                self.redo.clear()

    @staticmethod
    def _pop(stack: list[Step], step: Step) -> None:
        if not stack or stack.pop().id != step.target:
            raise ValueError(f"step {step.seq}")

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
        ValueError: if a step has an op of no known name, or the numbers do not count from 1.
    """
    found = connection.execute(select(*_HEAD).order_by(step_table.c.seq)).mappings().all()
    if any(row["seq"] != number for number, row in enumerate(found, 1)):
        raise ValueError("a step is missing")
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
    """Return the rows a step touched, in order.

    Raises:
        ValueError: if they are not what a step of ours would hold.
    """
    body = connection.scalar(select(step_table.c.rows).where(step_table.c.seq == step.seq))
    try:
        rows = [RowChange(*row) for row in json.loads(body or "[]")]
    except (TypeError, RecursionError) as error:
        raise ValueError(f"step {step.seq}") from error
    if not all(is_whole(row) for row in rows):
        raise ValueError(f"step {step.seq}")
    return rows


def names_in(connection: Connection, participant_id: str | None = None) -> Iterator[str]:
    """Yield what participants, or one of them, were ever called, as far as the steps tell.

    What is no row of ours is left out.
    """
    for body in connection.scalars(select(step_table.c.rows)).all():
        for row in _loaded(body):
            if not isinstance(row, list) or row[:1] != ["participant"]:
                continue
            sides = row[2:] if participant_id in (None, *row[1:2]) else []
            names = (side.get("name") for side in sides if isinstance(side, dict))
            yield from (name for name in names if isinstance(name, str))


def _loaded(body: str | None) -> list[object]:
    try:
        found = json.loads(body or "[]")
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []


def is_whole(row: RowChange) -> bool:
    """Tell whether a row change names a table of ours and all it needs: a stranger's file may hold anything."""
    if not isinstance(row.table, str) or row.table not in ENTITY_OF or not isinstance(row.id, str):
        return False
    sides = [side for side in (row.before, row.after) if side is not None]
    if not sides or not all(isinstance(side, dict) and fits(row.table, side) for side in sides):
        return False
    if len(sides) == 2:
        return sides[0].keys() == sides[1].keys() and "id" not in sides[0]
    return len(sides[0]) == len(table_of(row.table).c) and sides[0]["id"] == row.id


def new_id() -> str:
    """Return an id that no other computer makes."""
    return str(uuid.uuid4())
