"""Rows by id for the ops, or a typed error where they are gone."""

from __future__ import annotations

from typing import TypeVar

from fishbowl_app.model.entities import Activity, Entity, Kind, Timebox, Turn
from fishbowl_app.model.errors import AtTables, ChairFree, Gone, NoRound, NoSuchChair, NoSuchTable
from fishbowl_app.model.rules.seating import at_tables
from fishbowl_app.model.session import Session
from fishbowl_app.model.snapshot import TABLE_OF, Snapshot

E = TypeVar("E", bound=Entity)


def row(session: Session, entity: type[E], row_id: str) -> E:
    """Return a row.

    Raises:
        Gone: if there is none of that id (any more).
    """
    return present(session.snapshot, entity, row_id)


def present(snapshot: Snapshot, entity: type[E], row_id: str) -> E:
    """Return a row as a change has made it so far, or raise Gone."""
    found = snapshot.get(entity, row_id)
    if found is None:
        raise Gone(TABLE_OF[entity], row_id)
    return found


def activity(session: Session, activity_id: str) -> Activity:
    """Return an activity, or raise Gone."""
    return row(session, Activity, activity_id)


def fishbowl_round(session: Session, round_id: str) -> Activity:
    """Return an activity that is a round, or raise Gone."""
    found = row(session, Activity, round_id)
    if found.kind is not Kind.ROUND:
        raise Gone("round", round_id)
    return found


def seated_round(session: Session, round_id: str) -> Activity:
    """Return an activity that is a round or a table round, or raise Gone."""
    found = row(session, Activity, round_id)
    if found.kind not in (Kind.ROUND, Kind.TABLES):
        raise Gone("round", round_id)
    return found


def current_round(session: Session) -> Activity:
    """Return the round that runs or comes next.

    Raises:
        NoRound: if there is none.
    """
    found = session.snapshot.current_round
    if found is None:
        raise NoRound
    return found


def not_at_tables(session: Session) -> None:
    """Raise AtTables while a table round runs: then the circle rests."""
    held = at_tables(session.snapshot)
    if held is not None:
        raise AtTables(held.id, held.state.value)


def timebox_of(session: Session, activity_id: str) -> Timebox:
    """Return the timebox of an activity that was started, or raise Gone."""
    found = session.snapshot.timebox_of(activity_id)
    if found is None:
        raise Gone("timebox", activity_id)
    return found


def check_chair(session: Session, chair: int) -> int:
    """Return the chair's number.

    Raises:
        NoSuchChair: if the circle has no chair of that number.
    """
    chairs = session.snapshot.fishbowl.chairs
    if not 1 <= chair <= chairs:
        raise NoSuchChair(chair, chairs)
    return chair


def check_table(session: Session, held: Activity, table: int) -> int:
    """Return the table's number; the inner circle is table 0.

    Raises:
        NoSuchTable: if the round has no table of that number.
    """
    tables = session.snapshot.fishbowl.tables if held.kind is Kind.TABLES else 0
    if not min(tables, 1) <= table <= tables:
        raise NoSuchTable(table, tables)
    return table


def sitter(session: Session, chair: int) -> Turn:
    """Return the turn of who sits in a chair now.

    Raises:
        NoSuchChair, ChairFree.
    """
    turn = session.snapshot.circle.get(check_chair(session, chair))
    if turn is None:
        raise ChairFree(chair)
    return turn
