"""Which pages go to the printer, and in how many pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest

from fishbowl_app.ui.summary.printing.plan import MOST_BYTES, bands, pages_to_print


@pytest.mark.parametrize(
    ("given", "pages"),
    [
        ({}, [0, 1, 2]),
        ({"ranges": [(2, 3)]}, [1, 2]),
        ({"ranges": [(3, 9), (1, 1)]}, [2, 0]),
        ({"ranges": [(8, 9)]}, []),
        ({"copies": 2}, [0, 1, 2, 0, 1, 2]),
        ({"copies": 2, "collated": False, "ranges": [(1, 2)]}, [0, 0, 1, 1]),
        ({"last_first": True}, [2, 1, 0]),
    ],
)
def test_pages_come_as_they_were_asked_for(given, pages):
    assert pages_to_print(3, **given) == pages


def test_pieces_are_small_and_leave_nothing_out():
    width, height = 4960, 7016  # A4 at 600 dots to the inch
    pieces = bands(width, height)
    assert (pieces[0][0], pieces[-1][1]) == (0.0, 1.0)
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    assert all((bottom - top) * width * height * 4 <= MOST_BYTES for top, bottom in pieces)
    assert bands(600, 800) == [(0.0, 1.0)]
