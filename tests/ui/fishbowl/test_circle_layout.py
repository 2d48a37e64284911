"""Geometry of the circle: nothing overlaps, nothing is outside, names as long as they fit."""

from __future__ import annotations

import math
from itertools import combinations

import pytest

from fishbowl_app.ui.fishbowl.circle_layout import Asked, Box, lay_out, spread

TILE, COMPACT, PLATE = (129.0, 73.5), (100.5, 46.5), (84.0, 18.0)
SMALL, LARGE = (578.0, 440.0), (920.0, 460.0)


def asked(size=SMALL, chairs=5, seats=20):
    return Asked(*size, chairs=chairs, seats=seats, tile=TILE, compact=COMPACT, plate=PLATE)


@pytest.mark.parametrize("size", [SMALL, LARGE, (420.0, 340.0)])
@pytest.mark.parametrize("chairs", [3, 5, 8, 12])
@pytest.mark.parametrize("seats", [0, 1, 2, 7, 20, 35, 40, 60, 300])
def test_nothing_overlaps_and_nothing_is_outside(size, chairs, seats):
    found = lay_out(asked(size, chairs, seats))
    everything = (*found.chairs, *found.seats)
    assert len(found.chairs) == chairs
    assert len(found.seats) in (0, seats)
    for box in everything:
        assert box.width / 2 <= box.x <= size[0] - box.width / 2
        assert box.height / 2 <= box.y <= size[1] - box.height / 2
    for one, other in combinations(found.chairs, 2):
        assert not one.overlaps(other)
    assert not any(chair.overlaps(seat) for chair in found.chairs for seat in found.seats)
    for one, other in combinations(found.seats, 2):
        apart = (
            math.dist((one.x, one.y), (other.x, other.y)) >= one.width if found.dots else not one.overlaps(other)
        )
        assert apart


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("chairs", [3, 5, 8, 12])
@pytest.mark.parametrize("seats", [5, 20, 35, 40])
def test_forty_people_have_their_names(size, chairs, seats):
    assert not lay_out(asked(size, chairs, seats)).dots


def test_a_crowd_becomes_dots_and_all_of_them_are_there():
    found = lay_out(asked(seats=300))
    assert found.dots
    assert len(found.seats) == 300


def test_chairs_are_numbered_clockwise_from_the_top():
    first, second, third, fourth = lay_out(asked(chairs=4)).chairs
    assert first.y == min(box.y for box in (first, second, third, fourth))
    assert second.x > first.x > fourth.x
    assert third.y == max(box.y for box in (first, second, third, fourth))


def test_a_window_far_too_small_still_shows_the_chairs():
    found = lay_out(asked((200.0, 150.0), chairs=12, seats=40))
    assert len(found.chairs) == 12
    assert found.seats == ()


def test_boxes_stand_as_far_apart_as_they_can():
    points = spread(200, 200, 4, (50, 50))
    assert points[0] == (0.0, -200.0)
    gaps = [math.dist(one, other) for one, other in zip(points, [*points[1:], points[0]], strict=True)]
    assert min(gaps) > 250


def test_more_boxes_than_fit_are_not_placed_at_all():
    assert spread(100, 100, 60, (80, 20)) == []
    assert spread(100, 100, 0, (80, 20)) == []


def test_a_box_knows_what_is_inside():
    box = Box(100, 50, 20, 10)
    assert box.contains(91, 54)
    assert not box.contains(89, 50)
    assert box.overlaps(Box(125, 50, 20, 10), gap=10)
    assert not box.overlaps(Box(125, 50, 20, 10))
