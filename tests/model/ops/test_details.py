"""What the session is about, and how its fishbowl works."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Format, NameStyle, QueueOrder
from fishbowl_app.model.errors import BadNumber, BadText, TooManyChairs
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.details import edit_details, edit_fishbowl
from fishbowl_app.model.ops.queue import set_queue_order
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import start_activity
from tests.model.ops.helpers import circle, item, ops, seats, who


def test_details_are_cleaned_and_may_be_empty(session):
    edit_details(session, title="  Warm\thomes ", question="", place="Neuadd y Pentref", moderator="Mair")
    edit_details(session, names_on_stage=NameStyle.ROLES)
    details = session.snapshot.details
    assert (details.title, details.place, details.names_on_stage) == (
        "Warm homes",
        "Neuadd y Pentref",
        NameStyle.ROLES,
    )
    edit_details(session, title="")
    assert session.snapshot.details.title == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("9:30", "09:30"), ("9.30", "09:30"), ("14h05", "14:05"), (" 23:59 ", "23:59"), ("", ""), ("00:00", "00:00")],
)
def test_a_start_is_understood_as_people_write_it(session, typed, kept):
    edit_details(session, start_at=typed)
    assert session.snapshot.details.start_at == kept


@pytest.mark.parametrize(
    "fields",
    [
        {"start_at": "24:00"},
        {"start_at": "9:60"},
        {"start_at": "soon"},
        {"held_on": "2026-02-30"},
        {"held_on": "yesterday"},
        {"held_on": "0"},
    ],
)
def test_no_time_and_no_date_are_refused(session, fields):
    before = session.snapshot
    with pytest.raises(BadNumber):
        edit_details(session, **fields)
    assert session.snapshot == before


@pytest.mark.parametrize("field", ["title", "question", "place", "moderator"])
def test_a_detail_that_is_too_long_is_refused(session, field):
    with pytest.raises(BadText) as broken:
        edit_details(session, **{field: "x" * 281})
    assert broken.value.field == field


@pytest.mark.parametrize(
    "fields",
    [{"chairs": 2}, {"chairs": 13}, {"free_chairs": -1}, {"max_run": 0}, {"plan_seed": -1}, {"plan_seed": 2**54}],
)
def test_numbers_that_no_fishbowl_has_are_refused(session, fields):
    before = session.snapshot
    with pytest.raises(BadNumber) as broken:
        edit_fishbowl(session, **fields)
    assert broken.value.field == next(iter(fields))
    assert session.snapshot == before


def test_two_chairs_are_always_left_to_talk_in(session):
    edit_fishbowl(session, chairs=6, free_chairs=9)
    assert session.snapshot.fishbowl.free_chairs == 4
    edit_fishbowl(session, chairs=3)
    assert session.snapshot.fishbowl.free_chairs == 1


def test_a_chair_somebody_sits_in_is_not_taken_away(session):
    sit_down(session, who(session, "Anwen"), 4)
    with pytest.raises(TooManyChairs) as broken:
        edit_fishbowl(session, chairs=3)
    assert broken.value.chair == 4
    edit_fishbowl(session, chairs=4)
    start_activity(session, item(session, "Round 1").id)
    with pytest.raises(TooManyChairs):
        edit_fishbowl(session, chairs=3)
    assert circle(session) == {4: "Anwen"}


def test_seats_planned_for_chairs_that_go_are_planned_no_more_till_it_is_undone(session):
    for title in ("Round 1", "Round 2"):
        set_seat(session, item(session, title).id, 5, who(session, "Anwen"))
        set_seat(session, item(session, title).id, 3, who(session, "Elin"))
    edit_fishbowl(session, chairs=4)
    assert seats(session, "Round 1") == seats(session, "Round 2") == {3: "Elin"}
    assert [len(lost) for lost in session.snapshot.lost_seats.values()] == [1, 1]
    session.undo()
    assert seats(session, "Round 2") == {3: "Elin", 5: "Anwen"}


def test_a_round_that_is_planned_anew_or_deleted_forgets_seats_on_chairs_that_are_gone(session):
    for title in ("Round 1", "Round 2"):
        set_seat(session, item(session, title).id, 5, who(session, "Anwen"))
    edit_fishbowl(session, chairs=4)
    set_seat(session, item(session, "Round 1").id, 1, who(session, "Anwen"))
    delete_activity(session, item(session, "Round 2").id)
    edit_fishbowl(session, chairs=5)
    assert seats(session, "Round 1") == {1: "Anwen"}
    assert len(session.snapshot.planned_seats) == 1


def test_format_and_order_are_single_steps(session):
    edit_fishbowl(session, format=Format.CLOSED)
    done = len(ops(session))
    edit_fishbowl(session, format=Format.CLOSED)
    set_queue_order(session, QueueOrder.ALTERNATE)
    set_queue_order(session, QueueOrder.ALTERNATE)
    assert len(ops(session)) == done + 1
