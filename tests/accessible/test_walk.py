"""Every window, page and dialog, as people meet it who see, hear or move differently."""

from __future__ import annotations

from tests.accessible import focus, order, spoken, targets


def test_everything_that_can_be_used_says_what_it_is(walked):
    assert walked.of(spoken.unnamed) == {}


def test_nobody_has_to_guess_which_of_many_is_meant(walked):
    assert walked.of(spoken.alike) == {}


def test_every_cell_that_shows_something_says_it(walked):
    assert walked.of(spoken.silent_cells) == {}


def test_tab_goes_round_in_reading_order_and_back_the_same_way(walked):
    assert walked.of(order.round_trip) == {}


def test_what_has_the_focus_is_seen_to_have_it(walked):
    assert walked.of(focus.unseen_focus) == {}


def test_what_is_clicked_is_large_enough_or_far_from_the_next(walked):
    assert walked.of(targets.small_targets) == {}
