import itertools

import pytest

from fishbowl_app.model.entities import Colour
from fishbowl_app.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, contrast, luminance

THEMES = [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST]
SURFACES = ("background", "surface", "surface_raised", "surface_sunk", "accent_quiet", "hover")
WORDS = ("text", "text_quiet", "accent", "ok", "warn", "alert")
ON_TINTS = [
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("text", "ok_quiet"),
    ("text", "warn_quiet"),
    ("text", "alert_quiet"),
    ("ok", "ok_quiet"),
    ("warn", "warn_quiet"),
    ("alert", "alert_quiet"),
]
NAMES = [theme.name for theme in THEMES]


def ratio(theme, one, other):
    return contrast(getattr(theme, one), getattr(theme, other))


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_every_word_can_be_read_on_every_surface(theme):
    pairs = [(word, surface) for word in WORDS for surface in SURFACES] + ON_TINTS
    weak = {pair: round(ratio(theme, *pair), 2) for pair in pairs if ratio(theme, *pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_borders_and_focus_rings_stand_out_from_what_is_around_them(theme):
    pairs = [(line, surface) for line in ("border", "accent") for surface in SURFACES]
    weak = {pair: round(ratio(theme, *pair), 2) for pair in pairs if ratio(theme, *pair) < 3}
    assert weak == {}


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_what_is_disabled_can_still_be_made_out(theme):
    assert ratio(theme, "text_disabled", "surface") >= 3


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
@pytest.mark.parametrize("colour", Colour)
def test_a_note_can_be_read_and_its_edge_stands_out(theme, colour):
    note = theme.note(colour)
    assert contrast(note.text, note.fill) >= 4.5
    for surface in (theme.background, theme.surface, theme.surface_raised):
        assert contrast(note.edge, surface) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=NAMES)
def test_the_six_note_colours_differ_in_lightness(theme):
    light = sorted(luminance(theme.note(colour).fill) for colour in Colour)
    assert all(brighter / darker >= 1.15 for darker, brighter in itertools.pairwise(light))


def test_an_unknown_colour_is_yellow():
    assert LIGHT.note("mauve") is LIGHT.note(Colour.YELLOW)
