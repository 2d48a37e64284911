"""Which forms are missing, which comes next, and whose a number is."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import MOST_FORM_NUMBER, Compares, Condition, Form, Response
from fishbowl_app.model.rules.asking.collecting import (
    Count,
    collected,
    condition_of_number,
    numbers_tell,
)
from tests.model.build import a_session

FORM = Form("form", 0, "Homes", "", Compares.FRAMINGS, numbered=True, same_people=False, asks_group=False)


def condition(name, first=1, handed_out=None, place=0):
    return Condition(name, FORM.id, place, name, "", first, handed_out)


def entered(condition_id, *numbers):
    """Return the forms of a condition, taken in one after another."""
    return [
        Response(f"{condition_id} {at}", condition_id, n, None, float(at), "typed") for at, n in enumerate(numbers)
    ]


def one(*numbers, handed_out=None, form=FORM):
    return collected(
        a_session(form, condition("only", handed_out=handed_out), *entered("only", *numbers)), "form"
    ).whole


@pytest.mark.parametrize(
    ("numbers", "handed_out", "missing", "next_number"),
    [
        ((), None, (), 1),
        ((), 3, (1, 2, 3), 1),
        ((1, 2, 5), None, (3, 4), 6),
        ((1, 3, 2), None, (), 4),
        ((1, 2, 5), 6, (3, 4, 6), 6),
        ((1, 2, 6), 6, (3, 4, 5), 3),  # the last is taken in: what is missing comes next
        ((3, 2, 1), 3, (), None),
        ((MOST_FORM_NUMBER,), None, tuple(range(1, MOST_FORM_NUMBER)), 1),
    ],
)
def test_what_is_missing_and_what_comes_next(numbers, handed_out, missing, next_number):
    passed_over = tuple(number for number in missing if number < max(numbers, default=0))
    assert one(*numbers, handed_out=handed_out) == Count(
        len(numbers), handed_out, missing, passed_over, 0, next_number
    )


def test_a_form_whose_number_nobody_can_read_is_counted_and_stands_for_no_number():
    count = one(1, None, 3, handed_out=3)
    assert (count.given, count.missing, count.without_number, count.next_number) == (3, (2,), 1, 2)


def test_forms_without_numbers_are_only_counted():
    bare = Form("form", 0, "Homes", "", Compares.MOMENTS, numbered=False, same_people=False, asks_group=False)
    assert one(None, None, handed_out=5, form=bare) == Count(2, 5)


def test_numbers_that_run_on_tell_the_framing_and_go_on_over_all_of_them():
    framings = (condition("a", 1, 30), condition("b", 31, 30, place=1))
    snapshot = a_session(FORM, *framings, *entered("a", 1, 30), *entered("b", 32))
    assert numbers_tell(snapshot, "form")
    found = [condition_of_number(snapshot, "form", number) for number in (30, 31, 61)]
    assert found == [framings[0], framings[1], None]
    state = collected(snapshot, "form")
    assert (state.whole.given, state.whole.expected, state.whole.next_number) == (3, 60, 31)
    assert state.whole.passed_over == (*range(2, 30), 31)
    assert state.by_condition["b"].passed_over == (31,)


def test_the_last_framing_may_go_on_where_nobody_said_how_many_were_handed_out():
    snapshot = a_session(FORM, condition("a", 1, 2), condition("b", 3, place=1), *entered("a", 1, 2))
    assert numbers_tell(snapshot, "form")
    assert collected(snapshot, "form").whole == Count(2, None, next_number=3)


def test_numbers_that_every_moment_begins_anew_tell_nothing():
    moments = (condition("before", 1, 3), condition("after", 1, 3, place=1))
    snapshot = a_session(FORM, *moments, *entered("before", 1, 3), *entered("after", 2))
    assert not numbers_tell(snapshot, "form")
    assert condition_of_number(snapshot, "form", 2) is None
    state = collected(snapshot, "form")
    assert state.whole == Count(3, 6)
    assert (state.by_condition["before"].missing, state.by_condition["after"].next_number) == ((2,), 3)


def test_the_form_that_has_a_number_is_found_in_its_condition():
    snapshot = a_session(FORM, condition("a"), condition("b", place=1), *entered("a", 4), *entered("b", 5))
    assert snapshot.response_of_number("a", 4) == snapshot.responses["a 0"]
    assert snapshot.response_of_number("a", 5) is None
