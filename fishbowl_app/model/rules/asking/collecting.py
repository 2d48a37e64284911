"""How many paper forms are taken in, and which are missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fishbowl_app.model.entities import MOST_FORM_NUMBER, Condition, Response
from fishbowl_app.model.rules.asking.numbering import ends, is_of
from fishbowl_app.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Count:
    """How far the forms are: "52 of 60; missing 7, 19".

    Attributes:
        given: taken in.
        expected: handed out, where somebody said.
        missing: numbers that are not taken in, up to the highest one that is or those handed out.
        passed_over: the missing ones below the highest number taken in: not just still to come.
        without_number: taken in although nobody could read the number.
        next_number: to be typed next; None once all are taken in, and where forms have no numbers.
    """

    given: int
    expected: int | None
    missing: tuple[int, ...] = ()
    passed_over: tuple[int, ...] = ()
    without_number: int = 0
    next_number: int | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """The count of each condition, and of them all; `whole` knows numbers only where they tell the condition."""

    whole: Count
    by_condition: Mapping[str, Count]


def collected(snapshot: Snapshot, form_id: str) -> Collected:
    """Return how far the forms are.

    Next is the first free number after the form that was taken in last, else the first that is missing.
    """
    form, conditions = snapshot.forms[form_id], snapshot.conditions_of(form_id)
    counts = {row.id: _count(snapshot, (row,), numbered=form.numbered) for row in conditions}
    whole = _count(snapshot, conditions, numbered=form.numbered and numbers_tell(snapshot, form_id))
    return Collected(whole, counts)


def numbers_tell(snapshot: Snapshot, form_id: str) -> bool:
    """Tell whether the number of a form alone says which condition it is of: no two share a number."""
    if not snapshot.forms[form_id].numbered:
        return False
    ranges = sorted(ends(row) for row in snapshot.conditions_of(form_id))
    return all(before[1] < after[0] for before, after in pairwise(ranges))


def condition_of_number(snapshot: Snapshot, form_id: str, number: int) -> Condition | None:
    """Return the condition that a number is of, None where it is of none, or may be of several."""
    found = [row for row in snapshot.conditions_of(form_id) if is_of(row, number)]
    return found[0] if len(found) == 1 else None


def _count(snapshot: Snapshot, conditions: Iterable[Condition], *, numbered: bool) -> Count:
    conditions = sorted(conditions, key=ends)
    responses = [row for condition in conditions for row in snapshot.responses_in(condition.id)]
    handed_out = [row.handed_out for row in conditions]
    expected = None if None in handed_out else sum(count or 0 for count in handed_out)
    if not numbered:
        return Count(len(responses), expected)
    given = {row.number for row in responses if row.number is not None}
    missing = tuple(number for row in conditions for number in _due(row, given) if number not in given)
    highest = max(given, default=0)
    return Count(
        given=len(responses),
        expected=expected,
        missing=missing,
        passed_over=tuple(number for number in missing if number < highest),
        without_number=sum(row.number is None for row in responses),
        next_number=_next(conditions, responses, missing),
    )


def _next(conditions: Sequence[Condition], responses: Sequence[Response], missing: Sequence[int]) -> int | None:
    given = sorted((row.at, row.number) for row in responses if row.number is not None)
    latest = given[-1][1] if given else 0
    onward = next((number for number in missing if number > latest), None)
    if onward is None and conditions[-1].handed_out is None:  # nobody said where they end
        highest = max((number for _, number in given), default=0)
        onward = max(highest + 1, conditions[-1].first_number)
    if onward is None or onward > MOST_FORM_NUMBER:
        onward = next(iter(missing), None)
    return onward


def _due(condition: Condition, given: Iterable[int]) -> range:
    """Return the numbers that should be there: those handed out, or all up to the highest that is taken in."""
    first, last = ends(condition)
    if condition.handed_out is None:
        last = max((number for number in given if first <= number <= last), default=first - 1)
    return range(first, last + 1)
