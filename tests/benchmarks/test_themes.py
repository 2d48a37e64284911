"""The scores of the themes against known values, and that boards are drawn the same each time."""

from __future__ import annotations

import pytest

from benchmarks.themes_boards import _draw
from benchmarks.themes_scores import macro, mutual_information, rand, told_apart


@pytest.mark.parametrize(
    ("one", "other", "information", "index"),  # as scikit-learn 1.9 has them
    [
        ([0, 0, 1, 1], [0, 0, 1, 2], 0.5714285714285715, 0.5714285714285714),
        ([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 1, 1, 2, 2, 2, 2], 0.2745416497368333, 0.18181818181818182),
        ([0, 1, 2, 3], [0, 0, 1, 1], 0, 0),
        ([0] * 5, [0] * 5, 1, 1),
        ([0, 1] * 6, [0, 0, 1, 1] * 3, -0.07437520528573088, -0.1),
    ],
)
def test_scores_are_adjusted_for_chance(one, other, information, index):
    assert mutual_information(one, other) == pytest.approx(information, abs=1e-12)
    assert rand(one, other) == pytest.approx(index, abs=1e-12)


def test_what_is_left_alone_is_a_theme_of_its_own_and_notes_in_no_theme_do_not_count():
    assert told_apart(["a", None, "a", "b"], [-1, 0, -1, 1]) == (["a", "a", "b"], [-1, -3, 1])


def test_a_family_of_many_sets_counts_as_one():
    rows = [{"family": name, "size": "board", "ami": value} for name, value in (("a", 0), ("a", 0), ("b", 1))]
    assert macro(rows, "ami") == 0.5


def test_a_board_is_the_same_each_time_and_a_tenth_of_it_belongs_nowhere():
    labels = [f"theme {at % 20}" for at in range(400)] + ["_other"] * 40
    notes, gold = _draw(labels, "board", 3, "a set")
    assert (notes, gold) == _draw(labels, "board", 3, "a set")
    assert all(theme in (None, labels[note]) for note, theme in zip(notes, gold, strict=True))
    assert gold.count(None) == round(0.1 * (len(gold) - gold.count(None)))
    assert 8 <= len(set(gold) - {None}) <= 15
    assert _draw(labels, "board", 4, "a set") != (notes, gold)
