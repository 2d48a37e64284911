"""Which notes are shown."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Colour, Theme
from fishbowl_app.model.rules.note_filter import ALONE, ASIDE, LOOSE, Wanted, fits
from tests.model.build import a_session, group, note

THEME = Theme("theme", 0, "Cynhesrwydd", Colour.BLUE, None, None)
DAMP = note(
    "Damp in the café", role="Neighbour", group_id="Tenants", theme_id="theme", votes=3, colour=Colour.PINK
)
SESSION = a_session(THEME, group("Tenants"), DAMP, note("Other"), note("Off topic", set_aside=True))


def shown(**wanted):
    return {each.text for each in SESSION.notes.values() if fits(each, Wanted(**wanted))}


def test_nothing_wanted_lets_all_through():
    assert shown() == {"Damp in the café", "Other", "Off topic"}


@pytest.mark.parametrize("words", ["cafe", "DAMP  neigh", "cafe\u0301"])
def test_every_word_occurs_in_text_or_role(words):
    assert shown(words=words) == {"Damp in the café"}


@pytest.mark.parametrize("words", ["damp other", "cafes", "inthe", "tenants", "cynhesrwydd"])
def test_a_word_that_is_nowhere_hides_the_note(words):
    assert shown(words=words) == set()


@pytest.mark.parametrize(
    ("wanted", "texts"),
    [
        ({"theme": "theme"}, {"Damp in the café"}),
        ({"theme": ALONE}, {"Other"}),
        ({"theme": ASIDE}, {"Off topic"}),
        ({"least_votes": 3}, {"Damp in the café"}),
        ({"least_votes": 4}, set()),
        ({"colour": Colour.PINK}, {"Damp in the café"}),
        ({"role": "Neighbour"}, {"Damp in the café"}),
        ({"role": ""}, {"Other", "Off topic"}),
        ({"group_id": "Tenants", "theme": ALONE}, set()),
        ({"region_id": "nowhere"}, set()),
        ({"region_id": LOOSE, "theme": ALONE}, {"Other"}),
        ({"topic_id": "nowhere"}, set()),
        ({"activity_id": "nowhere"}, set()),
    ],
)
def test_each_thing_that_is_wanted_has_to_fit(wanted, texts):
    assert shown(**wanted) == texts
