"""Percentages that add up, and where answers lie."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import QuestionKind
from fishbowl_app.model.rules.asking.charts import stacked, statement_bars
from fishbowl_app.model.rules.asking.data import Series, Spread
from fishbowl_app.model.rules.asking.numbers import (
    agreeing,
    disagreeing,
    mean_shares,
    percent,
    percentages,
    spread,
    statement_percentages,
)
from tests.model.rules.asking.by_hand import figures


@given(st.lists(st.integers(0, 50), max_size=12), st.sampled_from([100, 1000]))
def test_percentages_make_the_whole_and_lie_next_to_the_exact_ones(counts, whole):
    found = percentages(counts, whole)
    assert sum(found) == (whole if sum(counts) else 0)
    for count, part in zip(counts, found, strict=True):
        assert not sum(counts) or abs(part - whole * count / sum(counts)) < 1


def test_what_is_left_by_rounding_goes_to_the_largest_remainders_and_of_equal_ones_to_the_first():
    assert percentages([1, 1, 1]) == [34, 33, 33]
    assert percentages([1, 2, 3]) == [17, 33, 50]
    assert percentages([]) == []


def test_a_percent_of_a_base_is_rounded_half_up():
    assert [percent(1, 8), percent(1, 3), percent(2, 3), percent(3, 3), percent(0, 0)] == [13, 33, 67, 100, 0]


def test_mean_shares_are_whole_and_make_100():
    marks = ((33.3, 33.3, 33.4), (33.3, 33.4, 33.3), (33.4, 33.3, 33.3))
    series = Series("one", (), 3, 3, 0, False, marks=marks)
    assert mean_shares(series) == [34, 33, 33]
    assert mean_shares(Series("one", (), 0, 0, 0, False)) == []


COUNTS = st.lists(st.integers(0, 60), min_size=5, max_size=5).filter(any)


def statement(counts, condition_id="c1"):
    many = sum(counts)
    return Series(condition_id, (), many, many, 0, False, (), tuple(counts), tuple(statement_percentages(counts)))


@given(COUNTS)
def test_points_of_a_statement_and_its_sides_lie_next_to_the_exact_ones(counts):
    found, exact = statement_percentages(counts), [100 * count / sum(counts) for count in counts]
    for part in (slice(0, 1), slice(1, 2), slice(2, 3), slice(3, 4), slice(4, 5), slice(0, 2), slice(3, 5)):
        assert abs(sum(found[part]) - sum(exact[part])) < 1


@given(COUNTS, COUNTS)
def test_those_who_agree_are_the_sum_of_what_is_printed_beside_them(before, after):
    """13% + 13% is never 27%, and the points gained are the difference of what is printed."""
    rows = statement(before), statement(after, "c2")
    bars = statement_bars(figures(QuestionKind.STATEMENT, *rows), [rows]).bars
    for row, bar in zip(rows, bars, strict=True):
        parts = [segment.percent for segment in stacked(row)]
        assert (disagreeing(row), bar.agree) == (sum(parts[:2]), sum(parts[3:]))
        assert disagreeing(row) + parts[2] + agreeing(row) == 100
    assert bars[1].gained == bars[1].agree - bars[0].agree


def test_the_spread_of_values():
    assert spread([]) is None
    assert spread([7.0]) == Spread(7, 7, 7, 7)
    assert spread([10.0, 20.0, 30.0, 100.0]) == Spread(40, 25, 17.5, 47.5)


@given(st.lists(st.floats(0, 100), min_size=2, max_size=40))
def test_quartiles_are_those_of_the_standard_library(values):
    found = spread(sorted(values))
    assert [found.low, found.median, found.high] == pytest.approx(
        statistics.quantiles(values, n=4, method="inclusive")
    )
    assert found.mean == pytest.approx(statistics.fmean(values))
