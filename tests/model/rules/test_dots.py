"""The ranking by dots, and how many there may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Dots, Option, Presence
from fishbowl_app.model.rules.dots import dots_check, letter_of, ranking
from tests.model.build import a_session, group, people, person

counts = st.lists(st.none() | st.integers(0, 5), max_size=8)


def options(*names):
    return [Option(name, place, name, None) for place, name in enumerate(names)]


def dots(option, count, group_id=None):
    return Dots(f"{option} {group_id}", option, group_id, count)


def test_letters_go_on_after_z():
    shown = [letter_of(place) for place in (0, 1, 25, 26, 27, 51, 52, 701, 702)]
    assert shown == ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]


def test_ties_share_a_rank_and_the_next_leaves_one_out():
    given_dots = (dots("damp", 4), dots("heat", 9), dots("rent", 4), dots("roof", 0))
    found = ranking(a_session(*options("damp", "heat", "lifts", "rent", "roof"), *given_dots))
    assert [(line.rank, line.letter, line.option.id, line.count, line.tied) for line in found] == [
        (1, "B", "heat", 9, False),
        (2, "A", "damp", 4, True),
        (2, "D", "rent", 4, True),
        (4, "C", "lifts", None, False),
        (4, "E", "roof", 0, False),
    ]


def test_dots_of_groups_add_up():
    rows = (group("T"), group("O"), *options("damp"), dots("damp", 3, "T"), dots("damp", 2, "O"), dots("damp", 1))
    (line,) = ranking(a_session(*rows, dots_by_group=True))
    assert (line.count, line.by_group) == (6, {"T": 3, "O": 2, None: 1})


@given(counts)
def test_a_ranking_holds_every_option_once_in_the_order_of_its_dots(given_counts):
    names = [f"option {number}" for number in range(len(given_counts))]
    counted = [dots(name, count) for name, count in zip(names, given_counts, strict=True) if count is not None]
    found = ranking(a_session(*options(*names), *counted))
    assert sorted(line.option.id for line in found) == sorted(names)
    numbers = [line.count or 0 for line in found]
    assert numbers == sorted(numbers, reverse=True)
    for line in found:
        assert line.rank == 1 + sum(other > (line.count or 0) for other in numbers)
        assert line.tied == ((line.count or 0) > 0 and numbers.count(line.count) > 1)
        assert line.letter == letter_of(line.option.place)


@pytest.mark.parametrize(("given_dots", "over", "missing"), [(17, 0, 1), (18, 0, 0), (21, 3, 0)])
def test_dots_are_checked_against_the_people_here(given_dots, over, missing):
    rows = (*people(5), person("Late", presence=Presence.LATE), person("Soon", presence=Presence.EXPECTED))
    check = dots_check(a_session(*rows, *options("damp"), dots("damp", given_dots)))
    assert (check.given, check.allowed, check.heads) == (given_dots, 18, 6)
    assert (check.over, check.missing, check.by_group) == (over, missing, {})


def test_each_group_is_checked_for_itself():
    rows = (group("T"), group("O"), *people(4, "T", "O"), person("Guest"), *options("damp", "heat"))
    counted = (dots("damp", 7, "T"), dots("heat", 2, "O"), dots("heat", 3))
    check = dots_check(a_session(*rows, *counted, dots_by_group=True))
    assert {key: (part.given, part.allowed, part.over) for key, part in check.by_group.items()} == {
        "T": (7, 6, 1),
        "O": (2, 6, 0),
        None: (3, 3, 0),
    }
    assert check.over == 0  # all together there are not too many


def test_where_nobody_was_entered_nothing_is_too_much():
    check = dots_check(a_session(*options("damp"), dots("damp", 40)))
    assert (check.given, check.heads, check.over, check.missing) == (40, 0, 0, 0)
