"""Which slips are missing, and which comes next."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.slips import SlipState, slip_state
from tests.model.build import a_session, note


def entered(*numbers, slips=None):
    """Return what is known of the slips when these were entered one after another."""
    rows = [note(f"Slip {number}", slip=number, at=float(at)) for at, number in enumerate(numbers)]
    return slip_state(a_session(*rows, note("typed"), slips=slips))


@pytest.mark.parametrize(
    ("given", "expected", "missing", "next_number"),
    [
        ((), None, (), 1),
        ((), 3, (1, 2, 3), 1),
        ((1, 2), None, (), 3),
        ((1, 2, 5), None, (3, 4), 6),
        ((1, 2, 5), 6, (3, 4, 6), 6),
        ((1, 2, 6), 6, (3, 4, 5), 3),  # the last is entered: what is missing comes next
        ((5, 6, 2), 6, (1, 3, 4), 3),
        ((3, 2, 1), 3, (), None),
        ((1, 2, 9), 3, (3, 4, 5, 6, 7, 8), 3),  # more came than were counted
        ((100_000,), None, tuple(range(1, 100_000)), 1),
    ],
)
def test_slips(given, expected, missing, next_number):
    state = entered(*given, slips=expected)
    passed_over = tuple(number for number in missing if number < max(given, default=0))
    assert state == SlipState(len(given), expected, missing, next_number, passed_over)
