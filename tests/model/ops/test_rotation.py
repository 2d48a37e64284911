"""The rotation of a session: planned, changed by hand, pinned, and held against what has changed since."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.errors import (
    BadNumber,
    Gone,
    HasBegun,
    NoSuchChair,
    RotationImpossible,
    RotationProblem,
)
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import delete_participants, mark_presence
from fishbowl_app.model.ops.rotation import (
    clear_rotation,
    pin_seat,
    plan_rotation,
    set_seat,
    store_rotation,
    swap_seats,
)
from fishbowl_app.model.ops.seating import seat_round
from fishbowl_app.model.ops.time import finish_activity, skip_activity, start_activity
from fishbowl_app.model.rules.planned import rotation_problem, seats_of_plan
from fishbowl_app.model.rules.rotation import plan
from tests.model.ops.helpers import circle, item, seats, who


def put(session, title, **chairs):
    for name, chair in chairs.items():
        set_seat(session, item(session, title).id, chair, who(session, name))


def seat_id(session, title, chair):
    planned = session.snapshot.seats_of_round(item(session, title).id)
    return next(seat.id for seat in planned if seat.chair == chair)


def test_a_plan_fills_all_rounds_in_one_step_and_the_same_seed_gives_the_same(session):
    plan_rotation(session, seed=7, iterations=50)
    first = {title: seats(session, title) for title in ("Round 1", "Round 2", "Round 3")}
    assert all(len(row) == 4 for row in first.values())  # five chairs, one stays free
    assert session.snapshot.fishbowl.plan_seed == 7
    plan_rotation(session, seed=8, iterations=50, fresh=True)
    plan_rotation(session, seed=7, iterations=50, fresh=True)
    assert {title: seats(session, title) for title in first} == first


def test_a_pin_stays_in_its_chair_when_the_rest_is_planned_again(session):
    put(session, "Round 2", Ffion=5)
    pin_seat(session, seat_id(session, "Round 2", 5), True)
    plan_rotation(session, seed=3, iterations=50)
    assert seats(session, "Round 2")[5] == "Ffion"
    assert session.snapshot.planned_seats[seat_id(session, "Round 2", 5)].pinned


def test_who_has_left_or_comes_late_is_not_planned(session):
    mark_presence(session, [who(session, "Anwen")], Presence.LEFT)
    mark_presence(session, [who(session, "Elin")], Presence.LATE)
    plan_rotation(session, iterations=50)
    planned = {name for title in ("Round 1", "Round 2", "Round 3") for name in seats(session, title).values()}
    assert planned == {"Bethan", "Caradog", "Dylan", "Ffion"}


def test_a_pinned_person_who_has_left_is_named(session):
    put(session, "Round 2", Ffion=5)
    pin_seat(session, seat_id(session, "Round 2", 5), True)
    mark_presence(session, [who(session, "Ffion")], Presence.LEFT)
    with pytest.raises(RotationImpossible) as broken:
        plan_rotation(session, iterations=50)
    assert broken.value.problem is RotationProblem.PIN_ABSENT
    assert broken.value.who == (who(session, "Ffion"),)


def test_a_seat_set_by_hand_changes_places_with_who_is_there(session):
    put(session, "Round 1", Anwen=1, Bethan=2)
    put(session, "Round 1", Anwen=2)
    assert seats(session, "Round 1") == {1: "Bethan", 2: "Anwen"}
    put(session, "Round 1", Elin=2)
    assert seats(session, "Round 1") == {1: "Bethan", 2: "Elin"}
    set_seat(session, item(session, "Round 1").id, 2, None)
    assert seats(session, "Round 1") == {1: "Bethan"}
    put(session, "Round 1", Bethan=4)
    assert seats(session, "Round 1") == {4: "Bethan"}


def test_a_seat_that_cannot_be_is_refused(session):
    round_1 = item(session, "Round 1").id
    for chair in (0, 6):
        with pytest.raises(NoSuchChair):
            set_seat(session, round_1, chair, who(session, "Elin"))
    with pytest.raises(Gone):
        set_seat(session, round_1, 1, "nobody")
    with pytest.raises(Gone):
        set_seat(session, item(session, "Tea").id, 1, who(session, "Elin"))
    skip_activity(session, round_1)
    with pytest.raises(HasBegun):
        set_seat(session, round_1, 1, who(session, "Elin"))


def test_seats_are_swapped_within_and_between_rounds_but_nobody_sits_twice(session):
    put(session, "Round 1", Anwen=1, Bethan=2)
    put(session, "Round 2", Anwen=1, Elin=2)
    swap_seats(session, seat_id(session, "Round 1", 1), seat_id(session, "Round 1", 2))
    assert seats(session, "Round 1") == {1: "Bethan", 2: "Anwen"}
    swap_seats(session, seat_id(session, "Round 1", 1), seat_id(session, "Round 2", 2))
    assert (seats(session, "Round 1"), seats(session, "Round 2")) == (
        {1: "Elin", 2: "Anwen"},
        {1: "Anwen", 2: "Bethan"},
    )
    with pytest.raises(RotationImpossible) as broken:
        swap_seats(session, seat_id(session, "Round 1", 1), seat_id(session, "Round 2", 1))
    assert (broken.value.problem, broken.value.round) == (RotationProblem.TWICE_IN_ROUND, 0)
    assert broken.value.who == (who(session, "Anwen"),)


def test_a_round_that_has_begun_is_planned_no_more(session):
    plan_rotation(session, iterations=50)
    held = seats(session, "Round 1")
    start_activity(session, item(session, "Round 1").id)
    with pytest.raises(HasBegun):
        set_seat(session, item(session, "Round 1").id, 5, who(session, "Elin"))
    with pytest.raises(HasBegun):
        swap_seats(session, seat_id(session, "Round 1", 1), seat_id(session, "Round 2", 1))
    plan_rotation(session, seed=9, iterations=50)
    clear_rotation(session)
    assert seats(session, "Round 1") == held
    assert seats(session, "Round 2") == seats(session, "Round 3") == {}


def test_planning_goes_on_from_who_really_sat(session):
    plan_rotation(session, iterations=50)
    seat_round(session, item(session, "Round 1").id)
    start_activity(session, item(session, "Round 1").id)
    sat = set(circle(session).values())
    finish_activity(session, item(session, "Round 1").id)
    plan_rotation(session, seed=2, iterations=50)
    turns = dict.fromkeys(sat, 1)
    for title in ("Round 2", "Round 3"):
        for name in seats(session, title).values():
            turns[name] = turns.get(name, 0) + 1
    assert set(turns.values()) == {2}  # six people, twelve seats


def test_a_round_that_was_passed_over_is_planned_only_when_nothing_else_is_left(session):
    start_activity(session, item(session, "Round 2").id)
    plan_rotation(session, iterations=50)
    assert (seats(session, "Round 1"), len(seats(session, "Round 3"))) == ({}, 4)
    start_activity(session, item(session, "Round 3").id)
    plan_rotation(session, iterations=50)
    assert len(seats(session, "Round 1")) == 4


def test_without_rounds_or_people_there_is_nothing_to_plan(session, empty):
    with pytest.raises(RotationImpossible) as broken:
        plan_rotation(empty)
    assert broken.value.problem is RotationProblem.NO_ROUNDS
    mark_presence(session, list(session.snapshot.participants), Presence.LEFT)
    with pytest.raises(RotationImpossible) as broken:
        plan_rotation(session)
    assert broken.value.problem is RotationProblem.NO_PEOPLE


@pytest.mark.parametrize(
    ("meanwhile", "error"),
    [
        (lambda s: start_activity(s, item(s, "Round 1").id), HasBegun),
        (lambda s: delete_activity(s, item(s, "Round 3").id), Gone),
        (lambda s: edit_fishbowl(s, chairs=3), NoSuchChair),
        (lambda s: delete_participants(s, [who(s, "Anwen")]), Gone),
    ],
)
def test_a_plan_that_does_not_fit_any_more_is_refused_whole(session, meanwhile, error):
    asked = rotation_problem(session.snapshot)
    planned = seats_of_plan(asked, plan(asked.problem, seed=1, iterations=50))
    meanwhile(session)
    before = session.snapshot
    with pytest.raises(error):
        store_rotation(session, planned, 1)
    assert session.snapshot == before


@pytest.mark.parametrize("seed", [-1, 2**53 + 1])
def test_a_seed_that_the_file_cannot_keep_is_refused(session, seed):
    with pytest.raises(BadNumber):
        store_rotation(session, {}, seed)
