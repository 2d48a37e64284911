"""What single cells of notes say."""

from __future__ import annotations

from datetime import date

import pytest

from fishbowl_app.imports.notes_colours import colour_of, is_colour
from fishbowl_app.imports.notes_values import parse_instant, parse_language, parse_slip, parse_votes, parse_yes
from fishbowl_app.model.entities import Colour

VOTES = {"3": 3, "3.0": 3, "+1": 1, "12 likes": 12, "0": 0}
NO_VOTES = ["", "-2", "Ann, Bo", "1.5", "1000001", "9" * 20, "٣"]
SLIPS = {"12": 12, "No. 12": 12, "#7": 7, "12.0": 12}
NO_SLIPS = ["", "0", "1 of 180", "100001"]
LANGUAGES = {"cy": "cy", "Welsh": "cy", "Cymraeg": "cy", "cy-GB": "cy", "EN_us": "en", "Saesneg": "en"} | {
    "Deutsch": "de", "français": "fr", "Español": "es", "it": None, "": None
}  # fmt: skip
YES_AND_NO = {"yes": True, "Ie": True, "✓": True, "no": False, "": False, "-": False, "maybe": None}


def test_votes_are_whole_numbers():
    assert {cell: parse_votes(cell) for cell in VOTES} == VOTES
    assert not any(parse_votes(cell) is not None for cell in NO_VOTES)


def test_a_slip_has_one_number():
    assert {cell: parse_slip(cell) for cell in SLIPS} == SLIPS
    assert not any(map(parse_slip, NO_SLIPS))


def test_languages_are_known_by_name_and_code():
    assert {cell: parse_language(cell) for cell in LANGUAGES} == LANGUAGES


def test_yes_and_no():
    assert {cell: parse_yes(cell) for cell in YES_AND_NO} == YES_AND_NO


@pytest.mark.parametrize(
    ("cell", "colour"),
    [
        # Of MURAL
        ("#FCF281", Colour.YELLOW),
        ("#D8C7FF", Colour.PURPLE),
        ("#FEBBBE", Colour.PINK),
        ("#AAED92FF", Colour.GREEN),
        ("#F6A324", Colour.ORANGE),
        ("#9EDCFA", Colour.BLUE),
        ("#EDEDED", None),
        # Of Miro
        ("light_pink", Colour.PINK),
        ("dark_green", Colour.GREEN),
        ("cyan", Colour.BLUE),
        ("violet", Colour.PURPLE),
        ("red", Colour.PINK),
        ("gray", None),
        # By hand
        ("melyn", Colour.YELLOW),
        ("Glas", Colour.BLUE),
        ("rgb(255, 192, 97)", Colour.ORANGE),
        ("#fff", None),
    ],
)
def test_a_colour_becomes_the_nearest_of_ours_and_grey_none(cell, colour):
    assert (colour_of(cell), is_colour(cell)) == (colour, True)


@pytest.mark.parametrize("cell", ["", "Tenants", "fff", "123", "#12", "#GGGGGG"])
def test_what_is_no_colour_is_told(cell):
    assert (colour_of(cell), is_colour(cell)) == (None, False)


def test_instants_of_tools_in_utc():
    ours = parse_instant("2026-03-14T10:05:00Z", None)
    assert parse_instant("2026-03-14 10:05:00 UTC", None) == parse_instant("14/03/2026 10:05 UTC", None) == ours
    assert parse_instant("10:05 UTC", date(2026, 3, 14)) == ours
