"""The colours of the Stage: strong enough for a weak lamp, and never the only sign."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Colour
from fishbowl_app.ui.palette import contrast
from fishbowl_app.ui.settings import StageColours
from fishbowl_app.ui.stage.look import LOOKS

FILLED = ("card", "accent", "warn", "alert")


def test_every_choice_has_a_look():
    assert set(LOOKS) == set(StageColours)


@pytest.mark.parametrize("name", StageColours)
def test_words_stand_out_strongly(name):
    look = LOOKS[name]
    on_background = {word: contrast(look.colour(word), look.background) for word in ("text", "quiet", *FILLED[1:])}
    on_shapes = {shape: contrast(look.colour(f"on_{shape}"), look.colour(shape)) for shape in FILLED}
    assert {word: ratio for word, ratio in on_background.items() if ratio < 7} == {}
    assert {shape: ratio for shape, ratio in on_shapes.items() if ratio < 7} == {}
    assert contrast(look.edge, look.background) >= 3


@pytest.mark.parametrize("name", [StageColours.DARK, StageColours.LIGHT])
def test_the_colour_of_a_note_is_seen_on_its_card(name):
    look = LOOKS[name]
    ratios = {colour: contrast(look.colour(f"note_{colour}"), look.card) for colour in Colour}
    assert {colour: ratio for colour, ratio in ratios.items() if ratio < 3} == {}
    assert len({look.colour(f"note_{colour}").name() for colour in Colour}) == len(Colour)


def test_black_on_white_has_no_other_colour():
    look = LOOKS[StageColours.BLACK_ON_WHITE]
    used = {look.colour(field).name() for field in look.__dataclass_fields__}
    assert used == {"#000000", "#ffffff"}
