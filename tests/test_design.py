"""What docs/design.md says of colours is what the app has."""

import re
from pathlib import Path

import pytest

from fishbowl_app.ui.palette import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, contrast

LOOKS = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
SURFACES = ("background", "surface", "surface_raised", "surface_sunk", "accent_quiet", "hover")
ROWS = re.findall(
    r"^\| `(\w+)` \|(.*)\|$", (Path(__file__).parents[1] / "docs/design.md").read_text("utf-8"), re.M
)


@pytest.mark.parametrize(("role", "cells"), [row for row in ROWS if "#" in row[1]], ids=lambda part: part[:12])
def test_a_colour_and_its_contrast_are_as_the_design_says(role, cells):
    told = [cell.split() for cell in cells.split("|")[:4]]
    assert [name for name, *_ in told] == [getattr(look, role).name().upper() for look in LOOKS]
    for look, (_, *figure) in zip(LOOKS, told, strict=True):
        lowest = min(contrast(getattr(look, role), getattr(look, surface)) for surface in SURFACES)
        assert [int(lowest * 10) / 10] * len(figure) == [float(text) for text in figure]


def test_every_role_is_told():
    assert {role for role, cells in ROWS if "#" in cells} >= {*SURFACES, "text", "accent", "ok", "warn", "alert"}
