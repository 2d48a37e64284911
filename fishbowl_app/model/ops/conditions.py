"""The framings in which a form is given out, or the moments at which it is."""

from __future__ import annotations

from typing import TypedDict, Unpack

from fishbowl_app.model import text
from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import MOST_CONDITIONS, MOST_FORM_NUMBER, Condition, Form
from fishbowl_app.model.errors import LastCondition, TooMany
from fishbowl_app.model.ops.answers import delete_condition_now
from fishbowl_app.model.ops.fields import cleaned, whole
from fishbowl_app.model.ops.find import row
from fishbowl_app.model.ops.form_numbers import renumber
from fishbowl_app.model.ops.order import moved, number
from fishbowl_app.model.rules.asking.numbering import next_number
from fishbowl_app.model.session import Session
from fishbowl_app.model.store.journal import new_id

_RULES = {"title": text.CONDITION, "wording": text.FRAMING}


class ConditionFields(TypedDict, total=False):
    """What can be changed of a condition."""

    title: str
    wording: str


def add_condition(session: Session, form_id: str, title: str, wording: str = "") -> Condition:
    """Add a condition after the others of its form.

    Raises:
        Gone, BadText, TooMany.
    """
    form = row(session, Form, form_id)
    kept = cleaned({"title": title, "wording": wording}, _RULES)
    there = session.snapshot.conditions_of(form_id)
    if len(there) >= MOST_CONDITIONS:
        raise TooMany("conditions", MOST_CONDITIONS)
    first = next_number(there, form.same_people)
    with session.change(Op.ADD_CONDITION) as tx:
        return tx.insert(Condition(new_id(), form_id, len(there), **kept, first_number=first, handed_out=None))


def edit_condition(session: Session, condition_id: str, **fields: Unpack[ConditionFields]) -> None:
    """Change what is given of a condition.

    Raises:
        Gone, BadText.
    """
    condition = row(session, Condition, condition_id)
    kept = cleaned(fields, _RULES)
    with session.change(Op.EDIT_CONDITION) as tx:
        tx.update(condition, **kept)


def move_condition(session: Session, condition_id: str, place: int) -> None:
    """Move a condition to a place among those of its form, counted from 0; its forms keep their numbers.

    Raises:
        Gone.
    """
    condition = row(session, Condition, condition_id)
    with session.change(Op.MOVE_CONDITION) as tx:
        number(tx, moved(session.snapshot.conditions_of(condition.form_id), condition, place))


def delete_condition(session: Session, condition_id: str) -> None:
    """Take a condition out with what was answered in it; words stay on the board, other forms keep their numbers.

    Raises:
        Gone.
        LastCondition: if its form has no other.
    """
    condition = row(session, Condition, condition_id)
    if len(session.snapshot.conditions_of(condition.form_id)) == 1:
        raise LastCondition(condition.form_id)
    with session.change(Op.DELETE_CONDITION) as tx:
        delete_condition_now(tx, condition)
        number(tx, tx.snapshot.conditions_of(condition.form_id))


def hand_out(session: Session, condition_id: str, count: int | None) -> None:
    """Say how many paper forms are given out in a condition, None for nobody knows; numbers run on accordingly.

    Raises:
        Gone, BadNumber.
        NumberStays: if a form was entered by a number that would not be of its condition any more.
    """
    condition = row(session, Condition, condition_id)
    if count is not None:
        whole("handed_out", count, 0, MOST_FORM_NUMBER)
    with session.change(Op.HAND_OUT) as tx:
        tx.update(condition, handed_out=count)
        renumber(tx, session.snapshot.forms[condition.form_id])
