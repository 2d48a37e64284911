"""Every window, page and dialog, as people meet it who see, hear or move differently."""

from __future__ import annotations

import pytest

from fishbowl_app.model.rules.stage_views import StageView
from fishbowl_app.ui.rooms import ROOMS
from tests.accessible import contrast, focus, order, spoken, targets
from tests.accessible.conftest import BY_KEYBOARD, CHECKS, IN_COLOUR

DIALOGS = {"settings", "keys", "guide", "about", "crash", "backups", "erase", "import people"}


@pytest.mark.parametrize("walked", ["afternoon"], indirect=True)
def test_the_walk_reaches_what_there_is_and_leaves_everything_as_it_was(walked):
    assert len(walked.views) == len(set(walked.views)), "each view has a name of its own"
    assert {spec.name for spec in ROOMS} <= set(walked.views)
    for room, pages in (("openspace", 4), ("board", 4), ("questions", 3), ("summary", 4)):
        assert sum(name.count("/") < 2 and name.startswith(room) for name in walked.views) >= pages
    assert set(walked.dialogs) >= DIALOGS
    assert walked.changes == 0


@pytest.mark.parametrize("walked", ["afternoon"], indirect=True)
def test_the_walk_shows_every_view_of_the_stage(walked):
    names = {name.split(" / ")[0] for name in walked.stage}
    missing = {str(view) for view in StageView} - names - {StageView.CODE}  # this sample has no code
    assert missing == set()
    assert {"blank", "stage_test", "slot"} <= names


def test_before_a_session_is_opened_nothing_is_amiss(start_page):
    assert start_page.views == ["start"]
    assert {check.__name__: start_page.of(check) for check in CHECKS + IN_COLOUR + BY_KEYBOARD} == {
        check.__name__: {} for check in CHECKS + IN_COLOUR + BY_KEYBOARD
    }


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
