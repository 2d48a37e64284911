"""What the benchmarks of titles and copies count, on boards so small that anybody can count along."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benchmarks.themes_copies import copies_figures
from benchmarks.themes_labels import label_figures


@dataclass(frozen=True)
class Drawn:
    name: str = "made up"
    family: str = "made up"
    texts: tuple[str, ...] = ("Night buses", "More buses", "High rents", "Rents rise", "Hello")
    gold: tuple[str | None, ...] = ("buses", "buses", "rents", "rents", None)

    @property
    def rows(self):
        return np.eye(3, dtype=np.float32)[[0, 0, 1, 1, 2]]


def judge(texts):
    """Tell texts apart by whether they speak of buses."""
    return np.array([[1, 0] if "bus" in text.casefold() else [0, 1] for text in texts], dtype=np.float32)


def test_titles_are_held_against_the_names_that_people_gave():
    ours, peers = label_figures([Drawn()], None, judge)
    for found in (ours, peers):
        assert (found.own, found.word, found.alike, found.cosine) == (1, 1, 0, 1)
    assert ours.reached


def test_titles_that_say_nothing_of_their_themes_do_not_reach_it():
    swapped = Drawn(gold=("rents", "rents", "buses", "buses", None))
    ours, _ = label_figures([swapped], None, judge)
    assert (ours.own, ours.word, ours.reached) == (0, 0, False)


def test_copies_are_counted_and_so_are_notes_taken_for_one():
    apart = ("The library must stay open on Saturdays", "Homes are too cold and too damp", "Cheaper fares")
    found = copies_figures({"apart": apart, "repeated": ("Plant trees along the streets",) * 2})
    assert found.found >= 0.8
    assert found.flagged == 0.4
