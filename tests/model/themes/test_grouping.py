"""The graph of notes, its communities, and the groups that come of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fishbowl_app.model.themes.asked import FREE
from fishbowl_app.model.themes.graph import Graph, shared_neighbours
from fishbowl_app.model.themes.grouping import group
from fishbowl_app.model.themes.louvain import communities
from fishbowl_app.model.themes.nearness import Nearness
from fishbowl_app.model.themes.vectors import unit
from tests.model.themes.heaps import heaps, same_groups


def test_neighbours_are_the_nearest_others_nearest_first():
    angles = np.array([0.0, 0.1, 0.3, 1.0])
    rows = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    assert Nearness.of(rows).nearest(2).tolist() == [[1, 2], [0, 2], [1, 0], [2, 1]]
    assert Nearness(rows, None).nearest(9).tolist() == [[1, 2, 3], [0, 2, 3], [1, 0, 3], [2, 1, 0]]


def test_an_edge_weighs_what_two_lists_share():
    graph = shared_neighbours(np.array([[1], [0], [1], [2]]))
    edges = {(int(a), int(b)): float(w) for a, b, w in zip(graph.start, graph.end, graph.weight, strict=True)}
    # The lists are 01, 01, 12, 23: alike in full, in one of three, in one of three.
    third = pytest.approx(1 / 3)
    assert edges == {(0, 1): 1, (1, 0): 1, (0, 2): third, (2, 0): third, (1, 2): third, (2, 1): third} | {
        (2, 3): third,
        (3, 2): third,
    }


def two_triangles():
    pairs = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]
    both = sorted(pairs + [(b, a) for a, b in pairs])
    start, end = np.array(both).T
    return Graph(6, start, end, np.ones(len(both)))


def test_two_triangles_with_a_bridge_are_two_communities():
    of = communities(two_triangles(), 1.0, seed=3)
    assert of.tolist() in ([0, 0, 0, 1, 1, 1], [1, 1, 1, 0, 0, 0])


def test_placed_notes_stay_together_and_two_themes_stay_apart():
    of = communities(two_triangles(), 0.1, seed=3, pins=[7, FREE, 2, FREE, FREE, 7])
    assert of[0] == of[5] != of[2]


def test_notes_without_an_edge_are_each_their_own():
    nothing = np.zeros(0, dtype=np.int64)
    assert communities(Graph(3, nothing, nothing, np.zeros(0)), 1.0, 1).tolist() == [0, 1, 2]


@pytest.mark.parametrize("sizes", [(20, 20, 20), (40, 8, 15, 25), (110, 110, 110, 110)])
def test_heaps_are_found(sizes):
    rows, heap = heaps(sizes)
    assert same_groups(group(rows), heap)


def test_the_same_board_has_the_same_groups_and_what_is_cancelled_has_groups_too():
    rows, _ = heaps((30, 20, 10), spread=0.8)
    assert group(rows).tolist() == group(rows).tolist()
    assert len(group(rows, cancelled=lambda: True)) == 60


def test_finer_means_more_groups_and_coarser_fewer():
    rows, _ = heaps((30, 30, 30, 30), spread=0.9)
    counts = [len(set(group(rows, finer=finer).tolist())) for finer in (-3, 0, 3)]
    assert counts[0] < counts[1] < counts[2]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(-1, 3), min_size=0, max_size=40), st.integers(0, 5), st.integers(-2, 2))
def test_whatever_people_placed_stays_as_they_placed_it(pins, seed, finer):
    rows = unit(np.random.default_rng(seed).normal(size=(len(pins), 8)).astype(np.float32))
    of = group(rows, pins, finer=finer)
    placed = [(pin, int(number)) for pin, number in zip(pins, of, strict=True) if pin != FREE]
    assert len(set(placed)) == len({pin for pin, _ in placed}) == len({number for _, number in placed})


def test_free_notes_join_the_theme_whose_notes_are_like_them():
    rows, heap = heaps((20, 20, 20))
    pins = np.where(np.arange(60) % 5 == 0, heap, FREE)
    assert same_groups(group(rows, pins.tolist()), heap)


def test_the_silhouette_is_high_for_true_groups_and_low_for_wrong_ones():
    rows, heap = heaps((20, 20))
    near = Nearness.of(rows)
    assert near.silhouette(heap) > 0.5 > near.silhouette(np.arange(40) % 2)
    assert near.silhouette(np.zeros(40, dtype=int)) == -1


def test_too_many_notes_to_compare_each_two_are_compared_with_their_groups_alone():
    rows, heap = heaps((20, 20))
    whole, spare = Nearness.of(rows), Nearness(rows, None)
    weights = np.ones(40, dtype=np.float32)
    assert np.allclose(whole.to_middles(heap, weights), spare.to_middles(heap, weights), atol=1e-5)
    assert whole.to_middles(heap, weights).argmax(axis=1).tolist() == heap.tolist()
    assert whole.silhouette(heap) == pytest.approx(spare.silhouette(heap), abs=1e-5)
