"""How far the theming is."""

from __future__ import annotations

from fishbowl_app.model.entities import Colour, Theme
from fishbowl_app.model.rules.progress import Progress, progress
from tests.model.build import a_session, note


def test_all_notes_count_those_under_others_too():
    themes = [Theme("A", 0, "Named", Colour.BLUE, None, None), Theme("B", 1, "", Colour.BLUE, None, None)]
    top = note("top", theme_id="A")
    under = note("under", theme_id="A", stack_id=top.id)
    session = a_session(*themes, top, under, note("alone"), note("aside", set_aside=True))
    assert progress(session) == Progress(notes=4, placed=2, alone=1, aside=1, themes=2, unnamed=1)
    assert progress(a_session()) == Progress(0, 0, 0, 0, 0, 0)
