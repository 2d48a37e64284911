"""Groups: one of each name, however it is spelt; labels and colours that differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fishbowl_app.model.entities import Colour
from fishbowl_app.model.errors import BadText, Gone, GroupInUse
from fishbowl_app.model.ops.groups import GROUP_COLOURS, add_group, delete_group, edit_group, free_label
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.seating import sit_down, toggle_speaking
from tests.model.ops.helpers import a_note, person, who


def named(session, name):
    return next(group for group in session.snapshot.groups.values() if group.name == name)


def test_a_second_group_of_one_name_is_refused_however_it_is_spelt(session):
    for name in ("Tenants", "tenants", " TENANTS "):
        with pytest.raises(GroupInUse):
            add_group(session, name)
        with pytest.raises(GroupInUse):
            edit_group(session, named(session, "Officers").id, name=name)
    edit_group(session, named(session, "Tenants").id, name="TENANTS")  # its own name it may have
    assert named(session, "TENANTS")


def test_a_group_needs_a_name_and_a_label_of_three_letters_at_most(session):
    for name in ("", " ", "x" * 41):
        with pytest.raises(BadText):
            add_group(session, name)
    for label in ("", "Long"):
        with pytest.raises(BadText):
            edit_group(session, named(session, "Tenants").id, label=label)
    with pytest.raises(Gone):
        edit_group(session, "no group", name="x")


def test_groups_get_colours_that_differ_as_long_as_there_are_any(empty):
    made = [add_group(empty, f"Group {number}") for number in range(8)]
    assert [group.colour for group in made[:6]] == list(GROUP_COLOURS)
    assert {group.colour for group in made} == set(Colour)
    assert [group.place for group in made] == list(range(8))


def test_groups_of_one_beginning_get_labels_that_differ(empty):
    names = ("Tenants", "Teachers", "Tents", "Tenor", "Ten", "Te", "!?")
    assert [add_group(empty, name).label for name in names] == ["T", "Te", "Ten", "T2", "T3", "T4", "?"]


@given(st.lists(st.text(min_size=1, max_size=40).filter(lambda name: name.strip()), max_size=30))
def test_a_label_never_has_more_than_three_letters(names):
    taken: set[str] = set()
    for name in names:
        label = free_label(name, taken)
        assert 1 <= len(label) <= 3
        taken.add(label)


def test_people_and_notes_of_a_group_that_is_taken_out_stay(session):
    sit_down(session, who(session, "Anwen"))
    toggle_speaking(session, 1)
    add_note(session, "It is cold.")
    colour = a_note(session, "It is cold.").colour
    before = session.snapshot
    delete_group(session, named(session, "Tenants").id)
    assert person(session, "Anwen").group_id is None
    assert (a_note(session, "It is cold.").group_id, a_note(session, "It is cold.").colour) == (None, colour)
    assert len(session.snapshot.participants) == 6
    session.undo()
    assert session.snapshot == before
    with pytest.raises(Gone):
        delete_group(session, "no group")
