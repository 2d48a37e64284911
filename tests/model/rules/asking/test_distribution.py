"""Dots do not hide one another, columns and curves have an area of one and stay on the scale."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from fishbowl_app.model.rules.asking.distribution import DOT, LEAST_WIDTH, curve, dots, histogram, kernel_width

VALUES = st.lists(st.floats(0, 100), min_size=5, max_size=60)


@given(VALUES)
def test_dots_are_where_the_answers_are_and_none_hides_another(values):
    made = dots(values)
    assert [dot.x for dot in made] == sorted(value / 100 for value in values)
    for one, other in combinations(made, 2):
        assert one.level != other.level or abs(one.x - other.x) >= DOT


def test_dots_of_one_answer_are_a_tower():
    assert [dot.level for dot in dots([50] * 4)] == [0, 1, 2, 3]


@given(VALUES, st.sampled_from([10, 20]))
def test_columns_count_everybody_once(values, bins):
    made = histogram(values, bins)
    assert sum(column.count for column in made) == len(values)
    assert sum(column.height * (column.right - column.left) for column in made) == pytest.approx(1)


def test_the_right_end_is_in_the_last_column():
    assert [column.count for column in histogram([0, 9, 10, 99, 100], 10)] == [2, 1, 0, 0, 0, 0, 0, 0, 0, 2]


@settings(max_examples=30)
@given(VALUES)
def test_nothing_of_a_curve_lies_beyond_the_ends(values):
    heights = [y for _, y in curve(values)]
    area = sum(heights) - (heights[0] + heights[-1]) / 2
    assert area / 100 == pytest.approx(1, abs=0.01)


def test_a_curve_is_as_high_at_an_end_where_everybody_is():
    line = curve([0] * 30)
    assert max(line, key=lambda point: point[1]) == line[0]
    at_the_end = 2 / (LEAST_WIDTH / 100 * math.sqrt(2 * math.pi))  # the kernel, and its reflection
    assert line[0][1] == pytest.approx(at_the_end)


def test_the_kernel_is_as_wide_as_silverman_says():
    values = list(range(0, 101, 5))  # 21 values, deviation 31.02, quartiles 25 and 75
    assert kernel_width(values) == pytest.approx(0.9 * 31.0242 * 21**-0.2, rel=1e-4)
    assert kernel_width([50]) == LEAST_WIDTH


def test_a_curve_is_what_a_reference_makes_of_the_answers_and_their_reflections():
    values = [3, 8, 8, 15, 31, 32, 40, 55, 61, 88, 97, 100, 100]
    reflected = [*values, *(-value for value in values), *(200 - value for value in values)]
    deviation = math.sqrt(sum((v - sum(reflected) / 39) ** 2 for v in reflected) / 38)
    reference = stats.gaussian_kde(reflected, bw_method=kernel_width(values) / deviation)
    wanted = 3 * 100 * reference(range(101))  # of three times as many, in shares of the scale
    assert [y for _, y in curve(values)] == pytest.approx(list(wanted), rel=1e-9)


def test_no_answers_have_no_curve():
    assert curve([]) == dots([]) == ()
    assert {column.height for column in histogram([], 10)} == {0.0}
