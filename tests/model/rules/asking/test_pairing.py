"""Who moved which way, as far as numbers tell who is who."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import QuestionKind
from tests.model.rules.asking.answered import form, hands, question, response, told

FORM = form("before", "after", same_people=True)


def moved(kind, *answers):
    """Return how those moved who gave these first and second answers."""
    rows = [
        response(when, None, number, q=value)
        for number, both in enumerate(answers, 1)
        for when, value in zip(("before", "after"), both, strict=True)
    ]
    (paired,) = told(FORM, question("q", kind), *rows).paired
    return paired


def test_a_statement_moves_by_any_point():
    found = moved(QuestionKind.STATEMENT, (1, 2), (2, 2), (5, 1), (3, 5))
    assert (found.first_id, found.second_id) == ("before", "after")
    assert (found.up, found.down, found.stayed, found.unpaired) == (2, 1, 1, 0)
    assert found.changes == (-4, 0, 1, 2)


def test_a_mark_on_a_line_moves_by_more_than_five_points():
    found = moved(QuestionKind.SLIDER, (50, 55), (50, 45), (50, 55.1), (50, 44.9))
    assert (found.up, found.down, found.stayed) == (1, 1, 2)


def test_who_has_no_partner_is_counted():
    rows = [
        response("before", None, 1, q=3),
        response("after", None, 1, q=4),
        response("before", None, 2, q=3),  # was not there after
        response("after", None, None, q=3),  # nobody can read its number
        response("before", None, 7, q=1),
        response("before", None, 7, q=2),  # the same number twice is nobody's
        response("after", None, 7, q=5),
        response("after", None, 2),  # said nothing
        hands("after", {5: 2}),
    ]
    (found,) = told(FORM, question("q", QuestionKind.STATEMENT), *rows).paired
    assert (found.up, found.down, found.stayed) == (1, 0, 0)
    assert found.unpaired == 7


@pytest.mark.parametrize("kind", [QuestionKind.CHOICE, QuestionKind.TRIANGLE, QuestionKind.WORDS])
def test_only_what_has_a_direction_is_paired(kind):
    assert told(FORM, question("q", kind), response("before", None, 1), response("after", None, 1)).paired == ()


def test_other_people_are_not_paired_though_their_numbers_are_the_same():
    rows = [response(when, None, 1, q=10) for when in ("one", "two")]
    assert told(form("one", "two"), question(), *rows).paired == ()


def test_each_later_moment_is_paired_with_the_first():
    rows = [response(when, None, 1, q=value) for when, value in (("a", 10), ("b", 30), ("c", 70))]
    found = told(form("a", "b", "c", same_people=True), question(), *rows).paired
    assert [(each.second_id, each.changes) for each in found] == [("b", (20,)), ("c", (60,))]
