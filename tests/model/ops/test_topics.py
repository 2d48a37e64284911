"""Topics: posted into the first fitting cell, withdrawn and posted again, brought in, taken out."""

from __future__ import annotations

import pytest

from fishbowl_app.model.errors import BadText, ContinuesItself, Gone, SlotBegun
from fishbowl_app.model.ops.interest import count_hands, set_interest
from fishbowl_app.model.ops.merging import merge_topics
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.spaces import close_space, edit_space
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.ops.topics import (
    add_topic,
    delete_topics,
    edit_topic,
    import_topics,
    post_again,
    withdraw_topic,
)
from tests.model.ops.helpers import item, who
from tests.model.ops.marketplace import Posted, cell, open_up, post, space, topic, wall, where


@pytest.fixture
def market(session):
    open_up(session)
    return session


def test_topics_drop_into_the_first_free_cell_slots_first(market):
    for title in ("One", "Two", "Three", "Four"):
        post(market, title)
    assert where(market, "Three") == ("Slot 1", "Kitchen")
    assert where(market, "Four") == ("Slot 2", "Hall")
    assert [each.number for each in market.snapshot.topic_list] == [1, 2, 3, 4]


def test_a_topic_drops_where_it_fits(market):
    edit_space(market, space(market, "Kitchen").id, features=["Step-free"])
    post(market, "One", "Anwen")
    post(market, "Two", "Anwen", "Dylan")  # a convener is in one place at a time
    post(market, "Three", needs=["step-free"])
    post(market, "Four", after=[topic(market, "Two").id])
    assert where(market, "Two") == ("Slot 2", "Hall")
    assert where(market, "Three") == ("Slot 1", "Kitchen")
    assert where(market, "Four") is None  # no slot is left after the second


def test_a_topic_stays_off_the_wall_where_it_is_asked_to(market):
    post(market, "One", placed=False)
    assert [each.title for each in market.snapshot.unplaced] == ["One"]


def test_topics_drop_into_no_slot_that_has_begun_and_no_closed_space(market):
    start_activity(market, item(market, "Slot 1").id)
    slot_id, space_id = cell(market, "Slot 2", "Hall")
    close_space(market, space_id, [slot_id])
    post(market, "One")
    assert where(market, "One") == ("Slot 2", "Library")


def test_a_topic_needs_a_title_and_conveners_that_are_there(market):
    with pytest.raises(BadText):
        add_topic(market, "  ")
    with pytest.raises(Gone):
        add_topic(market, "One", convener_ids=["nobody"])


def test_a_topic_is_changed_and_stays_where_it_is(market):
    one = post(market, "One", "Anwen")
    edit_topic(market, one, title="First", needs=["beamer", "Beamer"], convener_ids=[who(market, "Elin")] * 2)
    found = topic(market, "First")
    assert (found.needs, found.convener_ids) == (("beamer",), (who(market, "Elin"),))
    assert where(market, "First") == ("Slot 1", "Hall")


def test_no_topic_comes_after_itself(market):
    one = post(market, "One")
    two = post(market, "Two", after=[one])
    for after in ([one], [two]):
        with pytest.raises(ContinuesItself):
            edit_topic(market, one, after=after)


def test_a_withdrawn_topic_is_posted_again_where_it_was(market):
    one = post(market, "One")
    withdraw_topic(market, one)
    assert wall(market) == {}
    post_again(market, one)
    assert wall(market) == {("Slot 1", "Hall"): "One"}


def test_a_withdrawn_topic_goes_elsewhere_when_its_cell_was_taken(market):
    one = post(market, "One")
    withdraw_topic(market, one)
    post(market, "Two")
    post_again(market, one)
    assert wall(market) == {("Slot 1", "Hall"): "Two", ("Slot 1", "Library"): "One"}


def test_a_breakout_that_has_begun_is_not_withdrawn(market):
    one = post(market, "One")
    start_activity(market, item(market, "Slot 1").id)
    with pytest.raises(SlotBegun):
        withdraw_topic(market, one)


def test_what_a_deleted_topic_carries_comes_back(market):
    one, two, three = post(market, "One"), post(market, "Two"), post(market, "Three")
    edit_topic(market, three, after=[one])
    merge_topics(market, one, [two])
    set_interest(market, one, [who(market, "Anwen")])
    edit_report(market, one, summary="Said")
    start_activity(market, item(market, "Slot 1").id)
    delete_topics(market, [one])
    now = market.snapshot
    assert wall(market) == {("Slot 1", "Library"): "Two", ("Slot 1", "Kitchen"): "Three"}
    assert (now.interests, now.reports, topic(market, "Three").after) == ({}, {}, ())


def test_imported_topics_bring_people_with_them_and_stay_off_the_wall(market):
    rows = [Posted("One", convener_names=("Gwen",), hands=7), Posted("Two", convener_names=("GWEN",))]
    assert import_topics(market, rows, "topics.csv") == 2
    one, two = topic(market, "One"), topic(market, "Two")
    assert one.convener_ids == two.convener_ids == (who(market, "Gwen"),)
    assert (one.hands, one.source, market.snapshot.wall) == (7, "topics.csv", {})


def test_imported_topics_go_where_they_are_said_to_be(market):
    slot_id, space_id = cell(market, "Slot 2", "Library")
    rows = [
        Posted("One", slot_id=slot_id, space_id=space_id, hands=30),  # said, so it need not fit
        Posted("Two", slot_id=slot_id, space_id=space_id),
        Posted("Three", slot_id=slot_id),
        Posted("Four", space_id=space_id),
        Posted("Five", slot_id="gone", space_id=space_id),
    ]
    import_topics(market, rows, "topics.csv")
    assert wall(market) == {
        ("Slot 2", "Library"): "One",
        ("Slot 2", "Hall"): "Three",
        ("Slot 1", "Library"): "Four",
    }


def test_an_import_changes_what_it_names_and_leaves_what_it_does_not_say(market):
    one = post(market, "One", "Anwen", question="Why?")
    count_hands(market, one, 4)
    import_topics(market, [Posted("First", hands=0, topic_id=one)], "topics.csv")
    found = topic(market, "First")
    assert (found.question, found.convener_ids, found.hands) == ("Why?", (who(market, "Anwen"),), 0)
    assert where(market, "First") == ("Slot 1", "Hall")
