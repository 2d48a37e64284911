"""Paper slips, entered one after another."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import BadNumber, BadText, Gone, SlipTaken
from fishbowl_app.model.ops.notes import delete_notes, edit_note
from fishbowl_app.model.ops.slips import add_slip, expect_slips
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.slips import slip_state
from tests.model.ops.helpers import item
from tests.model.ops.noticeboard import saying


def test_a_slip_is_a_note_of_no_round_with_its_number(session):
    start_activity(session, item(session, "Round 1").id)
    tenants = next(group for group in session.snapshot.group_list if group.name == "Tenants")
    taken = add_slip(session, 37, " Damp ", role="Neighbour", group_id=tenants.id)
    assert (taken.slip, taken.text, taken.activity_id) == (37, "Damp", None)
    assert (taken.role, taken.group_id, taken.colour) == ("Neighbour", tenants.id, tenants.colour)
    assert session.history[-1].op is Op.ADD_SLIP


def test_each_number_is_entered_once(session):
    first = add_slip(session, 1, "Damp")
    other = add_slip(session, 2, "Dark")
    for act in (lambda: add_slip(session, 1, "Cold"), lambda: edit_note(session, other.id, slip=1)):
        with pytest.raises(SlipTaken) as told:
            act()
        assert told.value == SlipTaken(1, first.id)
    edit_note(session, first.id, slip=1, text="Damp walls")
    edit_note(session, first.id, slip=9)
    assert add_slip(session, 1, "Cold").slip == 1
    delete_notes(session, [first.id])
    assert add_slip(session, 9, "Wet").slip == 9


def test_what_cannot_be_a_slip(session):
    for number in (0, 100_001):
        with pytest.raises(BadNumber):
            add_slip(session, number, "Damp")
    with pytest.raises(BadText):
        add_slip(session, 1, " ")
    with pytest.raises(Gone):
        add_slip(session, 1, "Damp", group_id="nobody")
    with pytest.raises(BadNumber):
        expect_slips(session, 0)
    assert session.snapshot.notes == {}


def test_what_is_missing_is_known(session):
    expect_slips(session, 4)
    for number in (1, 4):
        add_slip(session, number, f"Slip {number}")
    assert slip_state(session.snapshot).missing == (2, 3)
    expect_slips(session, None)
    edit_note(session, saying(session, "Slip 4").id, slip=None)
    assert slip_state(session.snapshot).next_number == 2
