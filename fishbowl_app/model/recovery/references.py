"""Puts mended rows together so that the file will take them: what refers to what is lost, and what there is once.

Every row is tried on empty tables with the rules of the file, so writing them cannot fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fishbowl_app.model.changes import Row
from fishbowl_app.model.entities import Condition, Form
from fishbowl_app.model.recovery.outcome import Mended, Why
from fishbowl_app.model.recovery.rows import default, is_sound
from fishbowl_app.model.snapshot import ENTITY_OF, TABLE_OF
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.rows import to_row
from fishbowl_app.model.store.shapes import may_be_none, references_of
from fishbowl_app.model.store.workbench import Broken, Workbench

Known = Mapping[tuple[str, str], Row]


@dataclass
class Settled:
    """Rows that go together, by table and id, and what had to be changed for that."""

    tables: dict[str, dict[str, Row]] = field(default_factory=dict)
    mended: list[Mended] = field(default_factory=list)


def settle(rows: Mapping[str, Mapping[str, Row]], known: Known, moment: float) -> Settled:
    """Return as many of the rows as go together, of any that are at odds the first.

    `known` is what the journal says of them. Rows that cannot be without what is lost are lost with it.
    """
    settled = Settled({table: {} for table in ENTITY_OF})
    with Workbench() as bench:
        for table in ENTITY_OF:  # in an order in which what is referred to comes first
            for row in rows.get(table, {}).values():
                _Settler(settled, bench, table, dict(row), known, moment).settle()
            _settle_chains(settled, bench, table, known, moment)
            if table == TABLE_OF[Condition]:
                _give_forms_conditions(settled, bench)
    return settled


def _give_forms_conditions(settled: Settled, bench: Workbench) -> None:
    """See that each form whose framings or moments are all lost has one again: it cannot be without."""
    conditions = settled.tables[TABLE_OF[Condition]]
    left = {row["form_id"] for row in conditions.values()}
    for form_id in sorted(settled.tables[TABLE_OF[Form]].keys() - left):
        row = to_row(Condition(new_id(), form_id, 0, "", "", first_number=1, handed_out=None))
        bench.add(TABLE_OF[Condition], row)
        conditions[row["id"]] = row
        settled.mended.append(Mended(TABLE_OF[Condition], row["id"], "", Why.DEFAULT))


def _settle_chains(settled: Settled, bench: Workbench, table: str, known: Known, moment: float) -> None:
    """See that rows that refer to rows of their own table do not end in what is lost, or in a circle."""
    rows = settled.tables[table]
    for column in [each.column for each in references_of(table) if each.table == table]:
        while cut := _to_cut(rows, column):  # again: a row that fits no more without it is lost for others
            for row in cut:
                bench.remove(table, row["id"])
                del rows[row["id"]]
                settled.mended.append(Mended(table, row["id"], column, Why.REFERENCE))
                _Settler(settled, bench, table, {**row, column: None}, known, moment).settle()


def _to_cut(rows: Mapping[str, Row], column: str) -> list[Row]:
    """Return the rows that refer to what is not there, and one of each circle."""
    cut, done = list[Row](), set[str]()
    for first in rows.values():
        row: Row | None = first
        path = set[str]()
        while row is not None and row["id"] not in done and row["id"] not in path:
            path.add(row["id"])
            following = rows.get(row[column])
            if following is None and row[column] is not None:
                cut.append(row)
            row = following
        if row is not None and row["id"] in path:
            cut.append(row)
        done |= path
    return cut


class _Settler:
    """Finds for one row a place among those that are there already."""

    def __init__(
        self, settled: Settled, bench: Workbench, table: str, row: Row, known: Known, moment: float
    ) -> None:
        self._settled = settled
        self._bench = bench
        self._table = table
        self._row = row
        self._known = known.get((table, row["id"]), {})
        self._moment = moment
        self._mended: dict[str, Why] = {}
        self._tried: set[tuple[str, Any]] = set()

    def settle(self) -> None:
        """Put the row in, changed as little as needed; leave it out where that does not help."""
        if not self._has_all_it_needs():
            return
        broken = self._bench.add(self._table, self._row)
        while broken is not None and self._give_way(broken):
            broken = self._bench.add(self._table, self._row)
        if broken is None:
            self._settled.tables[self._table][self._row["id"]] = self._row
            self._settled.mended += [
                Mended(self._table, self._row["id"], column, why) for column, why in self._mended.items()
            ]

    def _has_all_it_needs(self) -> bool:
        """Let go of references to what is lost; tell whether the row can be without it."""
        for reference in references_of(self._table):
            there = self._settled.tables[reference.table]
            value = self._row[reference.column]
            if value is None or value in there or reference.table == self._table:
                continue
            told = self._known.get(reference.column)
            if told in there:
                self._row[reference.column] = told
            elif reference.may_be_none:
                self._change(reference.column, None, Why.REFERENCE)
            else:
                return False
        return True

    def _give_way(self, broken: Broken) -> bool:
        """Change one more column of those that are in the way; False if there is none."""
        for column in broken.columns:
            for value in self._choices(column, broken) if column != "id" else ():
                if value != self._row[column] and (column, value) not in self._tried:
                    self._change(column, value, Why.DEFAULT)
                    return True
        return False

    def _choices(self, column: str, broken: Broken) -> list[Any]:
        """Return what a column may hold instead."""
        if broken.once:
            free = 1 + max((row[column] for row in self._others() if type(row[column]) is int), default=0)
            is_number = column == "number"  # of a topic, which is on the cards: the next one that is free
            return [None] if column in may_be_none(self._table) else [free] if is_number else []
        told = [self._known[column]] if column in self._known else []
        usual = default(self._table, column, self._moment)
        least = [1, 0] if type(usual) is int else []
        choices = [value for value in (*told, usual, *least) if is_sound(self._table, column, value)]
        return [value for value in choices if value is None or self._may_refer(column, value)]

    def _may_refer(self, column: str, value: Any) -> bool:
        """Tell whether a value refers to what is there, or to nothing at all."""
        tables = [each.table for each in references_of(self._table) if each.column == column]
        return all(value in self._settled.tables[table] for table in tables)

    def _others(self) -> list[Row]:
        return list(self._settled.tables[self._table].values())

    def _change(self, column: str, value: Any, why: Why) -> None:
        self._tried |= {(column, self._row[column]), (column, value)}
        self._row[column] = value
        self._mended[column] = why
        if column in self._known and self._known[column] == value:
            del self._mended[column]  # it is as it was
