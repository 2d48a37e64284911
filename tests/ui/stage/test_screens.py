"""Which screen the Stage goes to."""

from __future__ import annotations

import pytest

from fishbowl_app.ui.stage.screens import ScreenInfo, choose, other_screen

LAPTOP = ScreenInfo("Laptop", primary=True, own=True)
PROJECTOR = ScreenInfo("Projector", primary=False, own=False)
TV = ScreenInfo("TV", primary=False, own=False)


@pytest.mark.parametrize(
    ("screens", "wanted", "chosen"),
    [
        ([LAPTOP], "", LAPTOP),
        ([LAPTOP, PROJECTOR], "", PROJECTOR),
        ([LAPTOP, PROJECTOR, TV], "TV", TV),
        ([LAPTOP, PROJECTOR], "TV", PROJECTOR),
        ([LAPTOP, PROJECTOR], "Laptop", LAPTOP),
        ([], "TV", None),
    ],
)
def test_the_wanted_screen_goes_first_then_the_second(screens, wanted, chosen):
    assert choose(screens, wanted) == chosen


def test_a_window_on_the_second_screen_sends_the_stage_to_the_first():
    first, own = ScreenInfo("A", primary=True, own=False), ScreenInfo("B", primary=False, own=True)
    assert choose([first, own], "") == first
    assert other_screen([first, own]) == first
    assert other_screen([own]) is None
