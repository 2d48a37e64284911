"""Two conditions compared: what is weighed for each kind of question, and when nothing can be said."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.comparing import compared
from fishbowl_app.model.rules.asking.data import ByChance, Given
from fishbowl_app.model.rules.asking.permutation import NobodyWaits, Patience
from tests.model.rules.asking.answered import form, hands, question, response, told


def two(*, kind=QuestionKind.SLIDER, first, second, boxes=(), several=False, numbered=False):
    """Return the comparison of two conditions with these answers; numbered ones are paired in their order."""
    rows = [
        response(condition, None, number if numbered else None, q=value)
        for condition, values in (("one", first), ("two", second))
        for number, value in enumerate(values, 1)
    ]
    return compared(
        told(form("one", "two", same_people=numbered), question("q", kind, *boxes, several=several), *rows),
        "one",
        "two",
    )


def ticked(*boxes):
    return Given(box_ids=boxes)


def test_sliders_are_compared_by_their_means():
    found = two(first=[10, 20, 30], second=[60, 70, 80])
    assert (found.difference, found.as_much, found.draws, found.exact, found.paired) == (50, 2, 20, True, False)
    assert (found.p, found.chance) == (0.1, ByChance.EASILY)


def test_the_same_people_are_compared_by_their_changes():
    found = two(
        kind=QuestionKind.STATEMENT, first=[1, 2, 3, 3, 4, 2, 1], second=[2, 3, 4, 4, 5, 3, 2], numbered=True
    )
    assert (found.difference, found.as_much, found.draws, found.paired) == (1, 2, 2**7, True)
    assert found.chance is ByChance.PERHAPS


def test_of_the_same_people_the_later_condition_may_come_first():
    rows = [
        response(when, None, number, q=value) for when, value in (("one", 20), ("two", 50)) for number in (1, 2)
    ]
    figures = told(form("one", "two", same_people=True), question(), *rows)
    assert [compared(figures, *ids).difference for ids in (("one", "two"), ("two", "one"))] == [30, -30]


def test_choices_are_compared_by_the_shares_of_their_boxes():
    bus, car = ticked("Bus"), ticked("Car")
    found = two(kind=QuestionKind.CHOICE, boxes=("Bus", "Car"), first=[bus] * 4, second=[car] * 4)
    assert (found.difference, found.as_much, found.draws) == (None, 2, 70)
    both = ticked("Bus", "Car")
    found = two(kind=QuestionKind.CHOICE, boxes=("Bus", "Car"), first=[both] * 2, second=[car] * 2, several=True)
    assert (found.as_much, found.draws) == (2, 6)


def test_triangles_are_compared_by_where_their_marks_lie_on_average():
    first, second = [Given(shares=(100, 0, 0))] * 4, [Given(shares=(0, 50, 50))] * 4
    found = two(kind=QuestionKind.TRIANGLE, first=first, second=second)
    assert (found.difference, found.as_much, found.draws) == (None, 2, 70)


def test_what_is_as_much_to_the_thousandth_is_as_much():
    found = two(first=[0.1, 0.2], second=[0.3, 0.1 + 0.2])
    assert found.as_much == 2


@pytest.mark.parametrize(("apart", "chance"), [(0, ByChance.EASILY), (60, ByChance.HARDLY)])
def test_many_answers_are_divided_by_chance(apart, chance):
    found = two(first=[*range(0, 40, 2)], second=[value + apart for value in range(0, 40, 2)])
    assert (found.difference, found.draws, found.exact, found.chance) == (apart, 9_999, False, chance)


def test_nothing_is_said_where_nothing_is_known():
    assert two(first=[1], second=[]) is None
    assert two(kind=QuestionKind.WORDS, first=[Given(words="Damp")], second=[Given(words="Mould")]) is None
    few = told(form("one", "two"), question(), *[response(each, q=3) for each in ("one", "two") * 3], least=5)
    assert compared(few, "one", "two") is None
    asked = question("q", QuestionKind.CHOICE, "Bus", "Car", several=True)
    raised = told(form("one", "two"), asked, hands("one", {"Bus": 9, "Car": 5}), response("two", q=ticked("Bus")))
    assert compared(raised, "one", "two") is None


def test_no_more_is_drawn_when_nobody_waits_and_the_same_is_found_later():
    rows = [
        response(when, q=value) for when, start in (("one", 0), ("two", 40)) for value in range(start, start + 30)
    ]
    figures, asks = told(form("one", "two"), question(), *rows), iter([False] * 3 + [True])
    with pytest.raises(NobodyWaits):
        compared(figures, "one", "two", Patience(lambda: next(asks)))
    found = compared(figures, "one", "two")
    assert found is not None
    assert compared(figures, "one", "two", Patience(lambda: True)) == found, "it is known by now"
