"""A plan that is proposed: what it answers, and what it would change."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Format, Kind, Presence
from fishbowl_app.model.errors import RotationImpossible
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_details, edit_fishbowl
from fishbowl_app.model.ops.people import add_participant, mark_presence
from fishbowl_app.model.ops.rotation import plan_rotation, set_seat, store_rotation
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.model.rules.proposal import ask, propose, still_asked
from fishbowl_app.model.rules.rotation import RotationKind, plan
from fishbowl_app.model.session import Session

CIRCLE, TABLES = RotationKind.CIRCLE, RotationKind.TABLES


@pytest.fixture
def session(folder):
    made = Session.create(folder / "test.fishbowl")
    yield made
    made.close()


@pytest.fixture
def rounds(session):
    """Eight people, three rounds with four chairs, planned; and a table round."""
    edit_fishbowl(session, format=Format.CLOSED, chairs=4, free_chairs=0)
    for letter in "ABCDEFGH":
        add_participant(session, name=letter)
    for _ in range(3):
        add_activity(session, Kind.ROUND, "Round", 600)
    add_activity(session, Kind.TABLES, "Tables", 600)
    plan_rotation(session, seed=1)
    return session.snapshot.rounds


def proposal(session, *, seed=1, fresh=False, kind=CIRCLE):
    question = ask(session.snapshot, kind, seed, fresh=fresh)
    return propose(session.snapshot, question, plan(question.problem, seed=seed))


def test_planning_again_what_fits_changes_nothing(session, rounds):
    assert proposal(session).changes == ()


def test_who_left_is_replaced_and_each_change_says_by_whom(session, rounds):
    seats = session.snapshot.seats_of_round(rounds[1].id)
    left = seats[2].participant_id
    mark_presence(session, [left], Presence.LEFT)
    made = proposal(session)
    assert {change.was for change in made.changes} >= {left}
    change = next(change for change in made.changes if change.round_id == rounds[1].id and change.was == left)
    assert change.seat == (0, 3)
    assert made.seats[rounds[1].id][0, 3] == change.comes


def test_the_changes_turn_the_plan_in_use_into_the_proposed_one(session, rounds):
    made = proposal(session, seed=7, fresh=True)
    assert made.changes
    for held in rounds:
        people = {seat.participant_id for seat in session.snapshot.seats_of_round(held.id)}
        changes = [change for change in made.changes if change.round_id == held.id]
        people -= {change.was for change in changes}
        people |= {change.comes for change in changes} - {None}
        assert people == set(made.seats[held.id].values())
    store_rotation(session, made.seats, 7)
    assert proposal(session).changes == ()


def test_another_chair_in_the_same_circle_is_no_change(session, rounds):
    question = ask(session.snapshot, CIRCLE, 1, fresh=False)
    made = plan(question.problem, seed=1)
    first, second = session.snapshot.seats_of_round(rounds[0].id)[:2]
    set_seat(session, rounds[0].id, first.chair, second.participant_id)
    assert propose(session.snapshot, question, made).changes == ()


def test_a_seat_that_somebody_leaves_and_nobody_takes_is_a_change(session, rounds):
    made = proposal(session)
    edit_fishbowl(session, chairs=5)
    who = next(
        person.id for person in session.snapshot.people if person.id not in made.seats[rounds[0].id].values()
    )
    set_seat(session, rounds[0].id, 5, who)
    (change,) = propose(session.snapshot, made.question, made.plan).changes
    assert (change.seat, change.was, change.comes) == ((0, 5), who, None)


def test_at_tables_it_counts_who_changes_the_table(session, rounds):
    plan_rotation(session, TABLES, seed=1)
    round_id = session.snapshot.table_rounds[0].id
    made = proposal(session, kind=TABLES)
    assert made.changes == ()
    one, other = (seats[0] for seats in list(session.snapshot.tables_of(round_id).values())[:2])
    set_seat(session, round_id, one.chair, other.participant_id, table=one.table)
    changes = propose(session.snapshot, made.question, made.plan).changes
    assert {(change.seat[0], change.was, change.comes) for change in changes} == {
        (one.table, other.participant_id, one.participant_id),
        (other.table, one.participant_id, other.participant_id),
    }


def test_both_plans_are_measured(session, rounds):
    made = proposal(session, seed=3, fresh=True)
    assert made.question.before is not None
    assert made.question.before.seat_changes == 0
    assert made.measures.pairs_bound == made.question.before.pairs_bound


def test_a_question_is_asked_until_something_changes_that_it_is_about(session, rounds):
    question = ask(session.snapshot, CIRCLE, 1, fresh=True)
    edit_details(session, title="Another title")
    assert still_asked(session.snapshot, question)
    for act in (
        lambda: set_seat(session, rounds[0].id, 1, None),
        lambda: add_participant(session, name="Z"),
        lambda: edit_fishbowl(session, max_run=1),
        lambda: start_activity(session, rounds[0].id),
    ):
        question = ask(session.snapshot, CIRCLE, 1, fresh=True)
        act()
        assert not still_asked(session.snapshot, question)


def test_where_there_is_nothing_to_plan_nothing_is_asked(session, rounds):
    question = ask(session.snapshot, CIRCLE, 1, fresh=False)
    mark_presence(session, [person.id for person in session.snapshot.people], Presence.LEFT)
    assert not still_asked(session.snapshot, question)
    with pytest.raises(RotationImpossible):
        ask(session.snapshot, CIRCLE, 1, fresh=False)


def test_who_leaves_a_table_is_a_change_of_a_seat_that_is_empty_then(session, rounds):
    plan_rotation(session, TABLES, seed=1)
    round_id = session.snapshot.table_rounds[0].id
    first = next(iter(session.snapshot.tables_of(round_id).values()))[0]
    mark_presence(session, [first.participant_id], Presence.LEFT)
    made = proposal(session, kind=TABLES)
    change = next(change for change in made.changes if change.was == first.participant_id)
    assert (change.comes is None) == (change.seat not in made.seats[round_id])


def test_who_has_lost_a_chair_goes_by_a_change(session, rounds):
    lost = [session.snapshot.seats_of_round(held.id)[3].participant_id for held in rounds]
    edit_fishbowl(session, chairs=3)
    made = proposal(session)
    assert len(made.changes) >= 3
    still = {who for seats in made.seats.values() for who in seats.values()}
    assert {change.was for change in made.changes} | still >= set(lost)
    store_rotation(session, made.seats, 1)
    assert not session.snapshot.lost_seats
