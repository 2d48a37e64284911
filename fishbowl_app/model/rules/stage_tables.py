"""What the room sees of a table round: who sits at which table, and before it who goes where."""

from __future__ import annotations

from dataclasses import dataclass

from fishbowl_app.model.entities import Activity, NameStyle, State
from fishbowl_app.model.rules.match import by_letters
from fishbowl_app.model.rules.names import shown_names
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class StageTable:
    """A table and who sits at it, by name; those who must not be named are last."""

    number: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableOf:
    """Where somebody sits in the next table round; `moves`: they were at another table in the one before."""

    name: str
    table: int
    moves: bool


@dataclass(frozen=True, slots=True)
class NextTables:
    """Who sits at which table in the next table round: by table, and by name for those who look for theirs.

    `people` is empty where the Stage shows no names, and leaves out whose name is not to be shown. `unlisted`:
    somebody who is here is not among them, for this reason or because no table is planned for them.
    """

    number: int
    of: int
    question: str
    tables: tuple[StageTable, ...]
    people: tuple[TableOf, ...]
    unlisted: bool


@dataclass(frozen=True, slots=True)
class Tables:
    """Who sits at which table while a table round runs."""

    number: int
    of: int
    question: str
    tables: tuple[StageTable, ...]


def tables_scene(snapshot: Snapshot, activity: Activity) -> NextTables | Tables | None:
    """Return what is shown of a table round; None where nobody who is here is planned for it."""
    table_of = _table_of(snapshot, activity)
    if not table_of:
        return None
    number, of = snapshot.round_number(activity.id), len(snapshot.table_rounds)
    question, tables = activity.question or snapshot.details.question, _tables(snapshot, table_of)
    if activity.state is State.PLANNED:
        people = _people(snapshot, table_of)
        return NextTables(number, of, question, tables, people, len(people) < len(snapshot.here))
    return Tables(number, of, question, tables)


def _table_of(snapshot: Snapshot, activity: Activity) -> dict[str, int]:
    """Return the table of everybody who is here and planned for a table round."""
    here = {person.id for person in snapshot.here}
    seats = snapshot.seats_of_round(activity.id)
    return {seat.participant_id: seat.table for seat in seats if seat.participant_id in here}


def _tables(snapshot: Snapshot, table_of: dict[str, int]) -> tuple[StageTable, ...]:
    names = shown_names(snapshot, snapshot.details.names_on_stage)
    at: dict[int, list[str]] = {}
    for who, table in table_of.items():
        at.setdefault(table, []).append(names[who])
    return tuple(StageTable(table, tuple(sorted(at[table], key=_by_name))) for table in sorted(at))


def _people(snapshot: Snapshot, table_of: dict[str, int]) -> tuple[TableOf, ...]:
    if snapshot.details.names_on_stage is not NameStyle.ALL:
        return ()
    names, before = shown_names(snapshot, NameStyle.ALL), _tables_before(snapshot)
    shown = (person.id for person in snapshot.people if person.id in table_of and not person.name_hidden)
    rows = (TableOf(names[who], table_of[who], before.get(who, table_of[who]) != table_of[who]) for who in shown)
    return tuple(sorted(rows, key=lambda row: _by_name(row.name)))


def _tables_before(snapshot: Snapshot) -> dict[str, int]:
    """Return the table of everybody in the last table round that began."""
    begun = [item for item in snapshot.table_rounds if item.started_at is not None]
    seats = snapshot.seats_of_round(begun[-1].id) if begun else []
    return {seat.participant_id: seat.table for seat in seats}


def _by_name(name: str) -> tuple[bool, tuple[tuple[str, ...], str]]:
    return not name, by_letters(name)
