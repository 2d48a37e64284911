"""The agenda: activities added, edited, moved, taken out, or filled in from a template."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from typing import Protocol, TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.duration import LONGEST_S
from fishbowl_app.model.entities import Activity, Kind, State
from fishbowl_app.model.errors import HasRecord, KeepsItsPlace, WrongState
from fishbowl_app.model.ops.cells import leave_slot
from fishbowl_app.model.ops.details import FishbowlFields, change_fishbowl
from fishbowl_app.model.ops.fields import cleaned, time_of_day, whole
from fishbowl_app.model.ops.find import activity
from fishbowl_app.model.ops.seat_rules import keep_rules
from fishbowl_app.model.ops.translations import add_translations
from fishbowl_app.model.ops.turns import delete_turns, keep_circle, open_turns, pass_over
from fishbowl_app.model.rules.agenda import in_the_way
from fishbowl_app.model.rules.wall import begun
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id
from fishbowl_app.model.store.tx import Tx

_RULES = {"title": text.TITLE, "question": text.QUESTION}


class ActivityFields(TypedDict, total=False):
    """What can be changed of an activity."""

    title: str
    question: str
    kind: Kind
    length_s: int
    fixed_start: str


class TemplateActivity(Protocol):
    """An activity as a template names it."""

    @property
    def kind(self) -> Kind: ...
    @property
    def title(self) -> str: ...
    @property
    def question(self) -> str: ...
    @property
    def length_s(self) -> int: ...


def add_activity(
    session: Session, kind: Kind, title: str, length_s: int, *, question: str = "", at: int | None = None
) -> Activity:
    """Add an activity at a place of the agenda, counted from 0, but after all that has begun; else at its end.

    Raises:
        BadText, BadNumber.
    """
    fields = _checked({"title": title, "question": question, "length_s": length_s})
    with session.change(Op.ADD_ACTIVITY) as tx:
        agenda = list(session.snapshot.agenda)
        new = tx.insert(_new(len(agenda), kind, **fields))
        begun = (item.place + 1 for item in agenda if item.started_at is not None)
        agenda.insert(len(agenda) if at is None else max(at, *begun, 0), new)
        _number(tx, agenda)
        return tx.snapshot.activities[new.id]


def edit_activity(session: Session, activity_id: str, **fields: Unpack[ActivityFields]) -> None:
    """Change what is given of an activity. A length is the planned one: what runs is lengthened by its timebox.

    Raises:
        Gone, BadText, BadNumber.
        HasRecord: if a round to which people, seats or feedback belong would become something else, or a slot
            in which breakouts have begun.
    """
    chosen = activity(session, activity_id)
    kept = _checked(fields)
    if kept.get("kind", chosen.kind) is not chosen.kind and _has_record(session, chosen):
        raise HasRecord(chosen.id, chosen.state.value)
    with session.change(Op.EDIT_ACTIVITY) as tx:
        if chosen.kind is Kind.SLOT and kept.get("kind", Kind.SLOT) is not Kind.SLOT:
            leave_slot(tx, chosen.id)
        tx.update(chosen, **kept)
        keep_circle(tx)
        keep_rules(tx)


def move_activity(session: Session, activity_id: str, to: int) -> None:
    """Move an activity to a place of the agenda, counted from 0.

    Raises:
        Gone.
        KeepsItsPlace: if it has begun, or would be moved before something that has.
    """
    chosen = activity(session, activity_id)
    agenda = [item for item in session.snapshot.agenda if item.id != activity_id]
    to = max(0, min(to, len(agenda)))
    begun = in_the_way(session.snapshot, chosen, to)
    if begun is not None:
        raise KeepsItsPlace(begun.id, begun.state.value)
    agenda.insert(to, chosen)
    with session.change(Op.MOVE_ACTIVITY) as tx:
        _number(tx, agenda)


def delete_activity(session: Session, activity_id: str) -> None:
    """Take an activity out with all that was recorded in it; its notes stay, without the activity, and so do the
    topics of a slot with their reports, off the wall.

    Who sits for a round that is taken out sits for the next, as if it were skipped.

    Raises:
        Gone.
        WrongState: if it runs; finish it first.
    """
    chosen = activity(session, activity_id)
    if chosen.state is State.RUNNING:
        raise WrongState(chosen.id, chosen.state.value)
    with session.change(Op.DELETE_ACTIVITY) as tx:
        if open_turns(session.snapshot, chosen.id):
            pass_over(tx, chosen)
        _delete(tx, chosen)
        _number(tx, [item for item in session.snapshot.agenda if item.id != activity_id])
        keep_rules(tx)


def duplicate_activity(session: Session, activity_id: str) -> Activity:
    """Add one like it after it and all that has begun; a number at the end of its title becomes the next free one.

    Raises:
        Gone, BadText.
    """
    chosen = activity(session, activity_id)
    taken = {item.title for item in session.snapshot.agenda}
    title, at = _next_title(chosen.title, taken), session.snapshot.agenda.index(chosen) + 1
    return add_activity(session, chosen.kind, title, chosen.length_s, question=chosen.question, at=at)


def apply_template(
    session: Session,
    activities: Iterable[TemplateActivity],
    fishbowl: FishbowlFields | None = None,
    start_at: str = "",
    translated: Mapping[str, Mapping[str, str]] | None = None,
) -> None:
    """Add the activities of a template at the end of the agenda, as one step.

    How its fishbowl works is taken over where the agenda was empty, its start where the day has none. `translated`
    says for other languages what texts of the template are in them.

    Raises:
        BadText, BadNumber, TooManyChairs.
    """
    with session.change(Op.APPLY_TEMPLATE) as tx:
        place = len(session.snapshot.agenda)
        for number, item in enumerate(activities):
            given = {"title": item.title, "question": item.question, "length_s": item.length_s}
            tx.insert(_new(place + number, item.kind, **_checked(given)))
        if fishbowl and place == 0:
            change_fishbowl(tx, fishbowl)
        if start_at and not session.snapshot.details.start_at:
            tx.update(session.snapshot.details, start_at=time_of_day(start_at))
        add_translations(tx, translated or {})
        keep_circle(tx)


def _has_record(session: Session, chosen: Activity) -> bool:
    """Tell whether an activity is a round in which something was recorded or planned already, or a slot with
    breakouts that have begun."""
    snapshot = session.snapshot
    if any(begun(snapshot, topic) for topic in snapshot.breakouts_of(chosen.id)):
        return True
    recorded = snapshot.turns_of_round(chosen.id) or snapshot.feedback_of(chosen.id)
    return bool(recorded or snapshot.seats_of_round(chosen.id))


def _next_title(title: str, taken: set[str]) -> str:
    """Return "Round 3" for "Round 2", or the next number that is free; the same title where it has none."""
    found = re.fullmatch(r"(.*\s)(\d{1,6})", title)
    if found is None:
        return title
    numbers = itertools.count(int(found[2]) + 1)
    return next(name for name in (f"{found[1]}{number}" for number in numbers) if name not in taken)


def _checked(fields: object) -> dict[str, object]:
    kept = cleaned(dict(fields), _RULES)  # type: ignore[call-overload]
    if "length_s" in kept:
        whole("length_s", kept["length_s"], 1, LONGEST_S)
    if "fixed_start" in kept:
        kept["fixed_start"] = time_of_day(kept["fixed_start"])
    return kept


def _new(place: int, kind: Kind, **fields: object) -> Activity:
    return Activity(
        id=new_id(),
        place=place,
        kind=kind,
        fixed_start="",
        state=State.PLANNED,
        started_at=None,
        finished_at=None,
        **fields,  # type: ignore[arg-type]
    )


def _number(tx: Tx, agenda: list[Activity]) -> None:
    """Give every activity its place; that may make another round the current one."""
    for place, item in enumerate(agenda):
        tx.update(item, place=place)
    keep_circle(tx)


def _delete(tx: Tx, chosen: Activity) -> None:
    now = tx.snapshot
    delete_turns(tx, now.turns_of_round(chosen.id))
    for seat in (*now.seats_of_round(chosen.id), *now.lost_seats.get(chosen.id, ())):
        tx.delete(seat)
    for line in now.feedback_of(chosen.id):
        tx.delete(line)
    for note in now.notes.values():
        if note.activity_id == chosen.id:
            tx.update(note, activity_id=None)
    leave_slot(tx, chosen.id)
    timebox = now.timebox_of(chosen.id)
    if timebox is not None:
        tx.delete(timebox)
    tx.delete(chosen)
