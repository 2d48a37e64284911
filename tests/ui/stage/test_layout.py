"""Every scene at every size: legible from the back, nothing cut off, nothing on top of something else."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest

from fishbowl_app.model.rules.timebox import Phase
from fishbowl_app.ui.stage.layout import check_picture, lay_out
from fishbowl_app.ui.stage.picture import Box, Rect, Symbol, Words
from tests.ui.stage.states import LONG_NAMES, NAMES, SIZES, STATES, a_face


@pytest.fixture(params=SIZES, ids=lambda size: "x".join(map(str, size)))
def size(request, qapp):
    return request.param


@pytest.fixture(params=STATES)
def state(request, qapp):
    return STATES[request.param]


def said(picture):
    """Return all the words of a picture as one text."""
    return " ".join(line.text for line in picture.words)


@cache
def pictures(state):
    """Return a state at every size: what is drawn once is looked at by several tests."""
    return [lay_out(state, *size) for size in SIZES]


def test_no_text_is_smaller_than_a_thirtieth_of_the_height(state):
    for picture in pictures(state):
        assert [line for line in picture.words if line.size * 30 < picture.height] == []


def test_no_clock_is_smaller_than_a_twelfth_of_the_height(state):
    for picture in pictures(state):
        clocks = [line for line in picture.words if line.style.clock]
        assert [line for line in clocks if line.size * 12 < picture.height] == []
        if state.clock is not None and state.clock.over and "Until" not in said(picture):
            assert clocks


def test_everything_is_inside_the_picture(state):
    for picture in pictures(state):
        screen = Rect(0, 0, picture.width, picture.height)
        placed = [item.place for item in picture.items if isinstance(item, (Words, Box, Symbol))]
        assert [place for place in placed if not screen.holds(place)] == []


def test_no_words_stand_on_other_words(state):
    for picture in pictures(state):
        # The line below may begin where the tails of letters end: lines are higher than what is seen of them.
        seen = [line.place.inset(0, line.place.height * 0.12) for line in picture.words]
        assert [(a, b) for a, b in combinations(seen, 2) if a.overlaps(b)] == []


def test_words_on_a_card_stay_on_it(state):
    for picture in pictures(state):
        placed = [item.place for item in picture.items if isinstance(item, Box)]
        boxes = [place for place in placed if place.height > picture.height / 30]
        for line in picture.words:
            middle = Rect(*line.place.middle, 0, 0)
            under = [box for box in boxes if box.holds(middle)]
            assert all(box.holds(line.place, slack=line.size * 0.2) for box in under), line


def test_words_keep_their_distance_from_the_sides_of_a_card(state):
    for picture in pictures(state):
        cards = [item.place for item in picture.items if isinstance(item, Box) and item.fill == "card"]
        for line in picture.words:
            for card in (card for card in cards if card.height > line.size * 1.5):
                if card.holds(Rect(*line.place.middle, 0, 0)):
                    assert line.place.x - card.x >= picture.height / 30 * 0.5 - 1, line


@pytest.mark.parametrize("name", [name for name in STATES if "worst" not in name and name != "round-twelve"])
def test_ordinary_words_are_never_cut(name, qapp):
    for picture in pictures(STATES[name]):
        assert "…" not in said(picture)


def test_a_long_question_is_shown_whole_whatever_else_there_is(size):
    words = said(lay_out(STATES["round-worst"], *size))
    assert "from autumn on, please?" in words


def test_who_waits_is_numbered_and_who_has_no_line_is_counted(size):
    words = said(lay_out(STATES["round-twelve"], *size))
    shown = sum(f"{number} {name}" in words for number, name in enumerate(NAMES, 1))
    assert shown >= 6
    assert f"and {30 - shown} more" in words


def test_every_chair_is_on_the_stage_with_long_names_too(size):
    words = said(lay_out(STATES["round-worst"], *size))
    assert "Free chair" in words
    assert "Rotating chair" in words
    assert "Speaking" in words
    assert words.count(LONG_NAMES[1][:9]) >= 3


def test_a_circle_of_ordinary_names_is_round(size):
    from fishbowl_app.ui.stage.picture import Ring

    assert any(isinstance(item, Ring) and item.points for item in lay_out(STATES["round"], *size).items)


def test_hidden_names_are_chairs_and_somebody(size):
    words = said(lay_out(STATES["round-nameless"], *size))
    assert "Chair 3" in words
    assert "1 Somebody" in words


def test_the_picture_for_the_back_row_holds_the_smallest_and_a_large_text(size):
    picture = check_picture(*size)
    sizes = [line.size for line in picture.words]
    assert min(sizes) * 30 >= size[1] > (min(sizes) - 2) * 30
    assert max(sizes) * 5 > size[1]
    assert all(Rect(0, 0, *size).holds(line.place) for line in picture.words)


def test_the_questions_after_a_round_stand_on_a_line_each_and_in_one_size(size):
    asked = ("What did you hear?", "What next?")
    for name in ("feedback", "feedback-long"):
        found = [line for line in lay_out(STATES[name], *size).words if line.text in asked]
        assert [line.text for line in found] == list(asked)
        assert found[0].size == found[1].size > size[1] / 16


def test_the_time_that_is_left_is_a_line_below_all_else(state):
    lines = [len(_below_all(lay_out(each, *SIZES[0]))) for each in (replace(state, clock=None), state)]
    shown = state.clock is not None and state.clock.phase is not Phase.NOT_STARTED
    assert lines == [0, (1 if state.clock.phase is Phase.OVER else 2) if shown else 0]


def test_the_line_of_time_is_as_long_as_what_is_left(size):
    states = [replace(STATES["round"], clock=a_face(share=share)) for share in (1.0, 0.5, 0.25)]
    whole, half, quarter = (_below_all(lay_out(state, *size))[0].place.width for state in states)
    assert (half, quarter) == pytest.approx((whole / 2, whole / 4))


def _below_all(picture):
    """Return the boxes in the margin at the foot."""
    margin = Rect(0, picture.height * 23 / 24, picture.width, picture.height / 24)
    return [item for item in picture.items if isinstance(item, Box) and margin.holds(item.place)]
