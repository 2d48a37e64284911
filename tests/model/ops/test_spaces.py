"""Spaces: named once, closed for slots, moved, taken out, brought in."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadNumber, Gone, SpaceInUse, SpaceNamed, TooMany
from fishbowl_app.model.ops.agenda import edit_activity
from fishbowl_app.model.ops.spaces import (
    add_space,
    close_space,
    delete_space,
    edit_space,
    import_spaces,
    move_space,
)
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import withdraw_topic
from tests.model.ops.helpers import item
from tests.model.ops.marketplace import Room, open_up, post, space, topic, wall, where


@pytest.fixture
def market(session):
    open_up(session)
    return session


def names(session):
    return [each.name for each in session.snapshot.space_list]


def test_a_space_is_kept_as_it_is_described(market):
    add_space(market, " Attic ", capacity=8, features=["beamer", "Beamer", " "], link="https://example.org/a")
    attic = space(market, "Attic")
    assert (attic.capacity, attic.features, attic.link) == (8, ("beamer",), "https://example.org/a")
    edit_space(market, attic.id, capacity=None)
    assert space(market, "Attic").capacity is None


def test_two_spaces_have_two_names(market):
    with pytest.raises(SpaceNamed):
        add_space(market, "HALL")
    edit_space(market, space(market, "Hall").id, name="HALL")  # its own is no other
    with pytest.raises(SpaceNamed):
        edit_space(market, space(market, "Kitchen").id, name="Hall")


def test_what_cannot_be_is_refused(market):
    with pytest.raises(BadNumber):
        add_space(market, "Cupboard", capacity=0)
    with pytest.raises(TooMany):
        add_space(market, "Palace", features=[f"feature {number}" for number in range(21)])
    with pytest.raises(Gone):
        close_space(market, space(market, "Hall").id, [item(market, "Tea").id])


def test_spaces_move_in_their_list(market):
    move_space(market, space(market, "Kitchen").id, 0)
    assert names(market) == ["Kitchen", "Hall", "Library"]
    move_space(market, space(market, "Kitchen").id, 99)
    assert names(market) == ["Hall", "Library", "Kitchen"]


def test_topics_leave_a_space_that_is_closed_unless_they_have_begun(market):
    post(market, "Heat")
    slots = [item(market, title).id for title in ("Slot 1", "Slot 2")]
    close_space(market, space(market, "Hall").id, slots)
    assert wall(market) == {}
    close_space(market, space(market, "Hall").id, slots[:1], closed=False)
    assert space(market, "Hall").closed == (slots[1],)
    post(market, "Damp")
    start_activity(market, slots[0])
    close_space(market, space(market, "Hall").id, slots)
    assert wall(market) == {("Slot 1", "Hall"): "Damp"}


def test_topics_leave_a_space_that_is_deleted(market):
    heat = post(market, "Heat")
    post(market, "Damp")
    withdraw_topic(market, heat)
    delete_space(market, space(market, "Hall").id)
    assert where(market, "Heat") is None
    assert [each.place for each in market.snapshot.space_list] == [0, 1]


def test_a_space_in_which_something_was_held_stays(market):
    heat = post(market, "Heat")
    start_activity(market, item(market, "Slot 1").id)
    with pytest.raises(SpaceInUse) as caught:
        delete_space(market, space(market, "Hall").id)
    assert caught.value.topic_id == heat


def test_a_space_that_is_only_remembered_is_not_in_use_though_the_slot_is_over(market):
    heat = post(market, "Heat")
    withdraw_topic(market, heat)
    for act in (start_activity, finish_activity):
        act(market, item(market, "Slot 1").id)
    delete_space(market, space(market, "Hall").id)
    assert where(market, "Heat") is None


def test_an_import_adds_spaces_and_changes_those_of_the_same_name(market):
    rows = [Room("HALL", features=("step-free",)), Room("Attic", 8), Room("attic", link="upstairs")]
    assert import_spaces(market, rows) == 3
    hall, attic = space(market, "HALL"), space(market, "attic")
    assert (hall.capacity, hall.features) == (40, ("step-free",))
    assert (attic.capacity, attic.link) == (8, "upstairs")
    assert len(names(market)) == 4


def test_a_slot_that_becomes_something_else_lets_go_of_topics_and_closed_spaces(market):
    post(market, "Heat")
    slot = item(market, "Slot 1")
    close_space(market, space(market, "Kitchen").id, [slot.id])
    edit_activity(market, slot.id, kind=item(market, "Tea").kind)
    assert topic(market, "Heat").slot_id is None
    assert space(market, "Kitchen").closed == ()
