"""The scenes of open space, at every size: nothing is lost on the pages, and what is urgent is on each of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fishbowl_app.ui.stage.layout import lay_out
from fishbowl_app.ui.stage.picture import Box
from tests.ui.stage.states import SIZES
from tests.ui.stage.states_open_space import OPEN_SPACE_STATES, clocks

PAGES = 40


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def size(request, qapp):
    return request.param


def said(state, size) -> str:
    return " ".join(line.text for line in lay_out(state, *size).words)


def pages(name, size) -> list[str]:
    """Return what each page of a scene says."""
    found = [said(replace(OPEN_SPACE_STATES[name], turned=turned), size) for turned in range(PAGES)]
    return found[: found.index(found[0], 1)] if found[0] in found[1:] else found


def test_every_topic_of_a_slot_to_come_is_on_one_page_of_the_wall(size):
    shown = " ".join(pages("wall-many", size))
    for number in range(21, 61):
        assert (f" {number} " in shown) == (number % 7 != 0)
    assert "Slot 3: now" in shown
    assert "Slot 2" not in shown, "it is over, and would only take room"


def test_a_wall_that_fits_shows_what_is_over_too(size):
    words = said(OPEN_SPACE_STATES["wall-small"], size)
    assert "Page" not in words
    assert "10:00–10:45" in words


def test_topics_that_wait_and_those_that_were_merged_are_told(size):
    state = OPEN_SPACE_STATES["wall-small"]
    first = replace(state.scene.cells[0][0].topic, carries=(12,))
    rows = ((replace(state.scene.cells[0][0], topic=first), *state.scene.cells[0][1:]), *state.scene.cells[1:])
    words = said(replace(state, scene=replace(state.scene, cells=rows, waiting=(10, 11))), size)
    assert f"{first.number} (+12) " in words
    assert "not on the wall yet: 10, 11" in words


def test_a_free_place_a_closed_one_and_the_slot_that_runs_differ_in_shape(size):
    picture = lay_out(OPEN_SPACE_STATES["wall"], *size)
    boxes = [item for item in picture.items if isinstance(item, Box)]
    assert any(box.dashed for box in boxes), "a free place"
    assert any(box.fill == "accent" for box in boxes), "the slot that runs"
    assert len({box.thick for box in boxes if box.fill == "card"}) == 2, "its topics have a stronger edge"
    assert "now" in said(OPEN_SPACE_STATES["wall"], size)


def test_eight_breakouts_are_on_one_page(size):
    words = said(OPEN_SPACE_STATES["clocks"], size)
    assert "Page" not in words
    for word in ("25:00", "4:40 Last call", "0:42 Last minute", "+1:20 Time", "15:00 Paused", "Chapel room"):
        assert word in words


def test_the_most_urgent_breakouts_are_on_every_page(size):
    shown = pages("clocks-many", size)
    for words in shown:
        for urgent in ("+1:20", "+0:20", "0:42"):
            assert words.count(urgent) == 1
    whole = " ".join(shown)
    assert all(f" {number} " in whole for number in range(1, 16))


def test_where_all_are_over_the_others_still_have_their_turn(size):
    whole = " ".join(pages("clocks-all-over", size))
    assert all(f"+0:{seconds:02}" in whole for seconds in range(1, 16))


def test_a_breakout_that_was_ended_has_no_clock(size):
    words = said(OPEN_SPACE_STATES["clocks-not-started"], size)
    assert "Ended" in words
    assert "15:00" not in words


def test_clocks_do_not_move_when_another_phase_begins(size):
    def places(left):
        words = lay_out(clocks(left, 1500, 1500), *size).words
        return [(line.place.y, line.size) for line in words if line.style.clock]

    assert places(1500) == places(200) == places(30) == places(-30)


def test_every_report_and_every_number_that_is_missing_is_shown(size):
    whole = " ".join(pages("news-worst", size))
    assert all(f"{number} Llanfair" in whole for number in range(1, 25))
    assert "Still to come: 4, 7, 9" in said(OPEN_SPACE_STATES["news"], size)
    assert "All reports are in." in said(OPEN_SPACE_STATES["news-many"], size)


def test_ties_and_base_numbers_stand_beside_the_dots(size):
    words = said(OPEN_SPACE_STATES["ranking"], size)
    assert words.count("27 (tie)") == 2
    assert "107 dots given. 40 people are here. Up to 3 dots each." in words
    assert "F Noise not counted" in words


def test_what_is_shared_says_which_rank_it_has_in_each_group(size):
    words = said(OPEN_SPACE_STATES["agreement"], size)
    assert "Tenants: 1, Housing officers: 3" in words
    assert "A · Damp and mould" in words
    assert "chose 3, 23 people here" in words
    whole = " ".join(pages("agreement-worst", size))
    assert whole.count("ranked 1") == 16, "all of both sides"
