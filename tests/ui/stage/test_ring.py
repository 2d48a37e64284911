"""The circle of cards."""

from __future__ import annotations

from itertools import combinations

import pytest

from fishbowl_app.ui.stage.picture import Rect
from fishbowl_app.ui.stage.ring import circle, two_columns

AREA = Rect(100, 50, 800, 500)


@pytest.mark.parametrize("count", range(3, 13))
def test_cards_stand_clockwise_from_the_top_inside_the_area_and_apart(count):
    cards = circle(count, 150, 60, AREA, 10).cards
    assert len(cards) == count
    assert all(AREA.holds(card) for card in cards)
    assert not any(one.overlaps(other, 10) for one, other in combinations(cards, 2))
    assert cards[0].middle[0] == pytest.approx(AREA.middle[0])
    assert cards[0].y == min(card.y for card in cards)
    assert cards[1].middle[0] > AREA.middle[0] > cards[-1].middle[0]


def test_few_cards_stand_on_a_round_circle():
    cards = circle(4, 100, 60, Rect(0, 0, 2000, 600), 10).cards
    across = cards[1].middle[0] - cards[3].middle[0]
    down = cards[2].middle[1] - cards[0].middle[1]
    assert across < 1.5 * down


def test_cards_that_are_too_large_do_not_fit():
    assert circle(12, 400, 120, AREA, 10) is None
    assert circle(3, 900, 60, AREA, 10) is None


@pytest.mark.parametrize("count", range(3, 13))
def test_columns_go_down_the_right_side_and_up_the_left(count):
    cards = two_columns(count, AREA, 8).cards
    assert all(AREA.holds(card) for card in cards)
    assert not any(one.overlaps(other, 7) for one, other in combinations(cards, 2))
    right = [card for card in cards if card.x > AREA.x]
    assert right == list(cards[: len(right)])
    assert [card.y for card in right] == sorted(card.y for card in right)
    left = [card.y for card in cards[len(right) :]]
    assert left == sorted(left, reverse=True)
