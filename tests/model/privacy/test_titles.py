"""The title of a session names nobody where anybody can see it."""

from __future__ import annotations

import pytest

from fishbowl_app.model.privacy.titles import title_without_names
from tests.model.build import a_session, person


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Warm homes", "Warm homes"),
        ("An evening with siân bevan", "An evening with …"),
        ("Siân Bevan and Huw", "… and …"),
        ("The price of warmth", "The price of warmth"),
        ("What Bevan said in 1948", "What Bevan said in 1948"),  # he was no participant
        ("", ""),
    ],
)
def test_whole_names_of_participants_are_left_out(title, shown):
    assert title_without_names(a_session(person("Siân Bevan"), person("Huw"), title=title)) == shown
