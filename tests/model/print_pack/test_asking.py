"""Which papers of a form there are, and which numbers they carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.model.entities import Compares, Condition, Form, NameStyle
from fishbowl_app.model.print_pack import AskedForm, print_pack
from tests.model.build import T0, a_session, people
from tests.model.rules.asking.answered import form, question

FRAMINGS, MOMENTS = Compares.FRAMINGS, Compares.MOMENTS


def the_form(*rows, persons: int = 5, compares=FRAMINGS, same=False, **handed_out: int) -> AskedForm:
    """Return a form of two framings or moments, a and b, as it is printed."""
    first, made = 1, []
    for row in form("a", "b", compares=compares, same_people=same):
        if isinstance(row, Condition):
            count = handed_out.get(row.id)
            row = replace(row, first_number=1 if same else first, handed_out=count)
            first += count or 0
        made.append(row)
    day = a_session(*people(persons), *made, *question(), *rows)
    (asked,) = print_pack(day, T0, NameStyle.ALL).forms
    return asked


def numbers(asked: AskedForm, each: int | None = None) -> list[list[int | None]]:
    return [[paper.number for paper in papers] for papers in asked.papers(each)]


@pytest.mark.parametrize(
    ("given", "each", "expected"),
    [
        ({}, None, [[1, 2, 3], [4, 5, 6]]),  # five people are shared out
        ({}, 2, [[1, 2], [3, 4]]),
        ({"a": 2, "b": 1}, 9, [[1, 2], [3]]),
        ({"b": 2}, 2, [[3, 4], [1, 2]]),  # what is handed out keeps its numbers
        ({"a": 0, "b": 1}, None, [[], [1]]),
        ({"persons": 0}, None, [[None], [None]]),
        ({"compares": MOMENTS}, None, [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10]]),
        ({"compares": MOMENTS, "same": True, "persons": 2}, None, [[1, 2], [1, 2]]),
        ({"compares": MOMENTS, "same": True, "a": 3}, 2, [[1, 2, 3], [1, 2]]),
    ],
)
def test_numbers_are_those_that_were_handed_out_or_one_for_each_person(given, each, expected):
    assert numbers(the_form(**given), each) == expected


def test_without_numbers_there_are_as_many_papers():
    first, *others = form("a")
    assert isinstance(first, Form)
    day = a_session(*people(2), replace(first, numbered=False), *others, *question())
    (asked,) = print_pack(day, T0).forms
    assert numbers(asked) == [[None, None]]
    assert {paper.code for papers in asked.papers() for paper in papers} == {"fishbowl-form/1 form a"}


def test_whether_somebody_said_how_many_is_known():
    assert not the_form(a=3).is_counted
    assert the_form(a=3, b=0).is_counted
