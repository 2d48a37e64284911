"""Permutation tests against every division there is, and against scipy where there are too many."""

from __future__ import annotations

import itertools
from fractions import Fraction
from random import Random

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from fishbowl_app.model.rules.asking.permutation import DRAWS, divided, flipped, sum_of_sizes, sum_of_squares

FEW = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=5)


def means(rows):
    return [Fraction(sum(column), len(rows)) for column in zip(*rows, strict=True)]


@given(FEW, FEW, st.sampled_from([sum_of_sizes, sum_of_squares]))
def test_few_answers_are_divided_in_every_way_there_is(first, second, length):
    def apart(one, other):
        return length(a - b for a, b in zip(means(one), means(other), strict=True))

    rows = [*first, *second]
    ways = [set(chosen) for chosen in itertools.combinations(range(len(rows)), len(first))]
    as_much = sum(
        apart([rows[i] for i in chosen], [rows[i] for i in range(len(rows)) if i not in chosen])
        >= apart(first, second)
        for chosen in ways
    )
    found = divided(first, second, length)
    assert (found.as_much, found.draws, found.exact) == (as_much, len(ways), True)
    assert found.p == as_much / len(ways) > 0
    assert divided(second, first, length) == found


@given(st.lists(st.integers(-4, 4), max_size=9))
def test_few_changes_are_turned_round_in_every_way_there_is(changes):
    moved = [change for change in changes if change]
    ways = [sum(signed) for signed in itertools.product(*((change, -change) for change in moved))]
    found = flipped(changes)
    assert (found.as_much, found.draws) == (sum(abs(way) >= abs(sum(changes)) for way in ways), len(ways))
    assert found.exact


def answers(chance, count, least, most):
    return [(chance.randint(least, most),) for _ in range(count)]


@pytest.mark.parametrize(("sizes", "shift"), [((106, 112), 9), ((106, 112), 3), ((12, 60), 20), ((30, 30), 0)])
def test_many_answers_agree_with_scipy(sizes, shift):
    chance = Random(shift)
    first, second = answers(chance, sizes[0], 0, 100 - shift), answers(chance, sizes[1], shift, 100)
    found = divided(first, second)
    assert (found.draws, found.exact) == (DRAWS, False)
    peer = stats.permutation_test(
        [numpy.array(first)[:, 0], numpy.array(second)[:, 0]],
        lambda a, b, axis: abs(a.mean(axis=axis) - b.mean(axis=axis)),
        vectorized=True,
        n_resamples=DRAWS,
        alternative="greater",
        rng=1,
    )
    assert found.p == pytest.approx(peer.pvalue, abs=apart_by_chance(peer.pvalue))


def test_many_changes_agree_with_scipy():
    chance = Random(7)
    changes = [chance.randint(-20, 25) for _ in range(60)]
    peer = stats.permutation_test(
        [numpy.array(changes)],
        lambda a, axis: abs(a.mean(axis=axis)),
        permutation_type="samples",
        vectorized=True,
        n_resamples=DRAWS,
        alternative="greater",
        rng=1,
    )
    found = flipped(changes)
    assert found.p == pytest.approx(peer.pvalue, abs=apart_by_chance(peer.pvalue))
    assert flipped([-change for change in reversed(changes)]) == found


def test_few_answers_agree_with_scipy_exactly():
    first, second = [3, 9, 4, 4, 8], [1, 2, 4, 3, 5, 1]
    peer = stats.permutation_test(
        (first, second),
        lambda a, b: abs(numpy.mean(a) - numpy.mean(b)),
        n_resamples=numpy.inf,
        alternative="greater",
    )
    assert divided([(x,) for x in first], [(x,) for x in second]).p == pytest.approx(peer.pvalue, abs=1e-12)


def apart_by_chance(p):
    """Return how far apart two shares of draws may be: four standard errors of their difference."""
    return 4 * (2 * p * (1 - p) / DRAWS) ** 0.5


def test_where_all_are_equal_every_division_is_as_much():
    assert divided([(7,)] * 60, [(7,)] * 50).p == 1
    assert flipped([0] * 40).p == 1
    assert flipped([]).p == 1


def test_one_answer_beside_many():
    found = divided([(100,)], [(number,) for number in range(99)])
    assert (found.as_much, found.draws, found.exact) == (1, 100, True)


def test_chance_is_never_nothing_and_the_same_whatever_the_order():
    first, second = [(1,)] * 40, [(5,)] * 40
    found = divided(first, second)
    assert found.as_much == 0
    assert found.p == 1 / (DRAWS + 1)
    rows = answers(Random(2), 50, 0, 100)
    assert divided(sorted(rows), second) == divided(second, sorted(rows))
