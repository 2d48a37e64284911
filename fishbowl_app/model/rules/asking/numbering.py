"""Which numbers the paper forms of each condition carry, so that a number tells what a form is of.

Where the same people answer in every condition, one number is one person and each condition counts from 1. Else
the numbers run on, and no two forms have the same one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from fishbowl_app.model.entities import MOST_FORM_NUMBER, Condition


def first_numbers(conditions: Iterable[Condition], same_people: bool) -> Mapping[str, int]:
    """Return the first number of each condition, by its id.

    Conditions keep the order that their numbers had: what is printed stays right where one is moved on the screen.
    """
    first, found = 1, {}
    for condition in sorted(conditions, key=lambda each: (each.first_number, each.place, each.id)):
        found[condition.id] = 1 if same_people else first
        first += condition.handed_out or 0
    return found


def next_number(conditions: Iterable[Condition], same_people: bool) -> int:
    """Return the number from which a further condition counts on."""
    lasts = [each.first_number + (each.handed_out or 0) for each in conditions]
    return 1 if same_people else min(max(lasts, default=1), MOST_FORM_NUMBER)


def last_number(condition: Condition) -> int | None:
    """Return the highest number that was handed out in a condition, None where nobody said how many were."""
    return None if condition.handed_out is None else condition.first_number + condition.handed_out - 1


def is_of(condition: Condition, number: int) -> bool:
    """Tell whether a form of that number may have been handed out in a condition."""
    first, last = ends(condition)
    return first <= number <= last


def ends(condition: Condition) -> tuple[int, int]:
    """Return the first and the last number that a condition may have: any, where nobody said how many were."""
    last = last_number(condition)
    return condition.first_number, MOST_FORM_NUMBER if last is None else last
