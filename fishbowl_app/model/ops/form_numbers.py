"""Numbers of paper forms, inside a change that is open or before one."""

from __future__ import annotations

from fishbowl_app.model.entities import MOST_FORM_NUMBER, Condition, Form, Response
from fishbowl_app.model.errors import BadNumber, NotNumbered, NumberOutside, NumberStays, NumberTaken
from fishbowl_app.model.ops.fields import whole
from fishbowl_app.model.rules.asking.numbering import first_numbers, is_of, last_number
from fishbowl_app.model.snapshot import Snapshot
from fishbowl_app.model.store.tx import Tx


def renumber(tx: Tx, form: Form) -> None:
    """Let the numbers of a form be what was handed out says.

    Raises:
        NumberStays: if a form was entered by a number that would not be of its condition any more.
        BadNumber: if there would be more numbers than a form can have.
    """
    conditions = tx.snapshot.conditions_of(form.id)
    firsts = first_numbers(conditions, form.same_people)
    changed = [tx.update(each, first_number=_possible(firsts[each.id], each)) for each in conditions]
    now = tx.snapshot
    for condition in changed:
        for response in now.responses_in(condition.id):
            if response.number is not None and not is_of(condition, response.number):
                raise NumberStays(response.number)


def check_number(snapshot: Snapshot, condition: Condition, number: int, response: Response | None = None) -> None:
    """See that a paper form of that number can be taken in, or that it can be the number of a response.

    Raises:
        NotNumbered, BadNumber, NumberOutside.
        NumberTaken: if another response in the condition has it.
    """
    if not snapshot.forms[condition.form_id].numbered:
        raise NotNumbered(condition.form_id)
    whole("form_number", number, 1, MOST_FORM_NUMBER)
    if not is_of(condition, number):
        raise NumberOutside(number, condition.first_number, last_number(condition))
    other = snapshot.response_of_number(condition.id, number)
    if other is not None and other != response:
        raise NumberTaken(condition.id, number, other.id)


def _possible(first: int, condition: Condition) -> int:
    if first + (condition.handed_out or 0) - 1 > MOST_FORM_NUMBER:
        raise BadNumber("handed_out", str(condition.handed_out), 0, MOST_FORM_NUMBER)
    return min(first, MOST_FORM_NUMBER)
