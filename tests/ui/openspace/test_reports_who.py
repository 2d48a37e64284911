"""Who does something, as one line that is read back as it was written."""

from __future__ import annotations

from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.ui.openspace.who import read_who, who_text
from tests.ui.conftest import person


def test_participants_and_others_are_read_back_as_they_are_written(session):
    dylan = person(session, "Dylan")
    action = add_action(session, "Lend the van", who_ids=[dylan], who="the council, a driver")
    text = who_text(session.snapshot, action)
    assert text == "Dylan, the council, a driver"
    assert read_who(session.snapshot, text) == ([dylan], "the council, a driver")
