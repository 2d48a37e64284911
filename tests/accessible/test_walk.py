"""Every window, page and dialog, as people meet it who see, hear or move differently."""

from __future__ import annotations

from tests.accessible import spoken


def test_everything_that_can_be_used_says_what_it_is(walked):
    assert walked.of(spoken.unnamed) == {}


def test_nobody_has_to_guess_which_of_many_is_meant(walked):
    assert walked.of(spoken.alike) == {}


def test_every_cell_that_shows_something_says_it(walked):
    assert walked.of(spoken.silent_cells) == {}
