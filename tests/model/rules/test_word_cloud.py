"""A cloud has its words inside, none over another, larger the more they count, and is the same each time."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.rules.word_cloud import MOST_WORDS, word_cloud


def measure(word, size):
    return 0.55 * size * len(word), 1.2 * size


def cloud(words, width=600.0, height=300.0):
    return word_cloud(words, width, height, measure, least_size=9, most_size=72)


WORDS = [(f"word{'s' * (number % 5)} {number}", 60 // (number + 1) + 2) for number in range(30)]


@settings(max_examples=25, deadline=None)
@given(
    words=st.lists(st.tuples(st.text("abcdefgh", min_size=1, max_size=14), st.integers(1, 500)), max_size=25),
    width=st.integers(60, 900),
    height=st.integers(40, 500),
)
def test_words_lie_inside_and_not_over_one_another(words, width, height):
    found = cloud(words, width, height)
    assert len(found.words) + found.left_out == len(words)
    for one in found.words:
        assert one.size >= 9
        assert one.x >= 0 <= one.y
        assert one.x + one.width <= width + 1e-9
        assert one.y + one.height <= height + 1e-9
    for one, other in combinations(found.words, 2):
        beside = one.x + one.width <= other.x or other.x + other.width <= one.x
        assert beside or one.y + one.height <= other.y or other.y + other.height <= one.y


def test_what_counts_more_is_larger():
    found = cloud(WORDS)
    assert found.left_out == 0
    assert all(one.size >= other.size and one.count >= other.count for one, other in pairwise(found.words))
    assert found.words[0].size > 2 * found.words[-1].size


def test_the_same_words_in_any_order_give_the_same_cloud():
    assert cloud(WORDS) == cloud(WORDS[::-1])


def test_what_would_be_too_small_to_read_is_left_out():
    found = cloud(WORDS, 150, 60)
    assert 0 < len(found.words) == len(WORDS) - found.left_out < len(WORDS)
    assert {one.size for one in found.words} == {9}
    assert found.words[0].word == max(WORDS, key=lambda item: item[1])[0]


def test_a_word_that_is_too_long_keeps_no_other_out():
    found = cloud([("a" * 99, 9), ("short", 2)], 150, 60)
    assert ([one.word for one in found.words], found.left_out) == (["short"], 1)
    assert found.words[0].size > 9


def test_a_cloud_of_nothing_is_empty_and_none_has_too_many():
    assert cloud([]).words == ()
    assert cloud([(f"w{number}", 5) for number in range(MOST_WORDS + 9)], 3000, 2000).left_out == 9
