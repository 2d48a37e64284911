"""Every window, page and dialog, as people meet it who see, hear or move differently."""

from __future__ import annotations

from tests.accessible import contrast, focus, order, spoken, targets


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


def test_words_can_be_read_on_what_is_behind_them(walked):
    assert walked.of(contrast.weak_words) == {}


def test_fields_stand_out_from_what_is_around_them(walked):
    assert walked.of(contrast.weak_borders) == {}


def test_words_and_fields_can_be_made_out_in_every_look(coloured):
    assert coloured.of(contrast.weak_words) == {}
    assert coloured.of(contrast.weak_borders) == {}
