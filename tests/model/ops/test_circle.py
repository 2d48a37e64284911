"""Who sits goes on sitting, whatever becomes of the agenda: nobody stays in a round that nothing shows."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Format, Kind, Presence, State
from fishbowl_app.model.errors import HasRecord, WrongState
from fishbowl_app.model.ops.agenda import add_activity, delete_activity, edit_activity, move_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.seating import (
    change_chair,
    clear_circle,
    leave,
    seat_round,
    sit_down,
    toggle_speaking,
)
from fishbowl_app.model.ops.time import finish_activity, reopen_activity, skip_activity, start_activity
from tests.model.ops.helpers import circle, item, turns, who

THREE = {1: "Anwen", 2: "Bethan", 5: "Dylan"}


def seat(session, **chairs):
    for name, chair in chairs.items():
        sit_down(session, who(session, name), chair)


def three_in_round_1(session, clock, form=Format.OPEN):
    edit_fishbowl(session, format=form)
    seat(session, Anwen=1, Bethan=2, Dylan=5)
    start_activity(session, item(session, "Round 1").id)
    clock.advance(600)


def start(session, title):
    start_activity(session, item(session, title).id)


def finish(session, title):
    finish_activity(session, item(session, title).id)


# --- a round ends -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "stay"),
    [(Format.OPEN, THREE), (Format.PANEL, {1: "Anwen", 2: "Bethan"}), (Format.CLOSED, {})],
)
@pytest.mark.parametrize("by", ["finish", "feedback", "round"])
def test_who_stays_when_a_round_ends_is_up_to_the_format(session, clock, form, stay, by):
    three_in_round_1(session, clock, form)
    if by == "finish":
        finish(session, "Round 1")
    else:
        start(session, "Feedback 1" if by == "feedback" else "Round 2")
    assert circle(session) == stay
    assert all(ended for *_, ended in turns(session, "Round 1"))
    assert [name for _, name, _ in turns(session, "Round 2")] == list(stay.values())


def test_the_rotating_chair_of_a_panel_is_the_last_of_the_chairs_there_are(session, clock):
    edit_fishbowl(session, chairs=6)
    three_in_round_1(session, clock, Format.PANEL)
    finish(session, "Round 1")
    assert circle(session) == THREE  # the fifth of six is no rotating chair


def test_who_was_seated_for_the_next_round_before_keeps_the_chair(session, clock):
    three_in_round_1(session, clock)
    round_2 = item(session, "Round 2").id
    with session.change(session.history[-1].op) as tx:  # as an older file may have it
        turn = next(turn for turn in tx.snapshot.circle.values() if turn.chair == 2)
        tx.insert(type(turn)("prepared", round_2, 1, who(session, "Elin"), tx.now.utc, None))
        tx.insert(type(turn)("twice", round_2, 3, who(session, "Bethan"), tx.now.utc, None))
    start(session, "Round 2")
    assert circle(session) == {1: "Elin", 3: "Bethan", 5: "Dylan"}


def test_after_the_last_round_nobody_sits(session, clock):
    three_in_round_1(session, clock)
    for title in ("Round 2", "Round 3"):
        start(session, title)
    finish(session, "Round 3")
    assert circle(session) == {}
    assert not [turn for turn in session.snapshot.turns.values() if turn.left_at is None]


def test_a_round_that_was_passed_over_gets_nobody_when_the_last_one_ends(session, clock):
    start(session, "Round 2")
    seat(session, Anwen=1)
    start(session, "Round 3")
    finish(session, "Round 3")
    assert item(session, "Round 1").state is State.PLANNED
    assert turns(session, "Round 1") == []
    start(session, "Round 1")  # but it can be held after all
    assert circle(session) == {}


def test_who_speaks_when_the_round_ends_has_ended(session, clock):
    three_in_round_1(session, clock)
    toggle_speaking(session, 1)
    clock.advance(30)
    finish(session, "Round 1")
    (speech,) = session.snapshot.speeches.values()
    assert speech.ended_at == speech.started_at + 30
    assert session.snapshot.speaking is None


# --- another round becomes the current one ----------------------------------------------------------------


def test_who_sits_for_a_round_sits_in_the_one_that_is_started_instead(session):
    seat(session, Anwen=1, Bethan=2)
    start(session, "Round 2")
    assert circle(session) == {1: "Anwen", 2: "Bethan"}
    assert turns(session, "Round 1") == []


def test_a_break_after_the_round_they_sit_for_takes_them_to_the_next(session):
    start(session, "Round 1")
    finish(session, "Round 1")
    seat(session, Anwen=1)
    start(session, "Tea")
    assert session.snapshot.current_round == item(session, "Round 3")
    assert circle(session) == {1: "Anwen"}


def test_a_round_put_in_before_takes_over_who_sits(session):
    seat(session, Anwen=1)
    added = add_activity(session, Kind.ROUND, "Warm up", 300, at=0)
    assert session.snapshot.current_round == added
    assert added.place == 0
    assert circle(session) == {1: "Anwen"}


def test_a_talk_that_becomes_a_round_takes_over_who_sits(session):
    seat(session, Anwen=1)
    edit_activity(session, item(session, "Welcome").id, kind=Kind.ROUND)
    assert circle(session) == {1: "Anwen"}
    assert turns(session, "Round 1") == []


def test_moving_rounds_moves_nobody_out_of_the_circle(session):
    seat(session, Anwen=1)
    move_activity(session, item(session, "Round 3").id, 0)
    assert session.snapshot.current_round == item(session, "Round 3")
    assert circle(session) == {1: "Anwen"}


@pytest.mark.parametrize(
    ("form", "stay"),
    [(Format.OPEN, {1: "Anwen", 5: "Dylan"}), (Format.PANEL, {1: "Anwen"}), (Format.CLOSED, {})],
)
@pytest.mark.parametrize("act", [skip_activity, delete_activity])
def test_who_sits_for_a_round_that_falls_out_sits_for_the_next(session, form, stay, act):
    edit_fishbowl(session, format=form)
    seat(session, Anwen=1, Dylan=5)
    toggle_speaking(session, 1)
    act(session, item(session, "Round 1").id)
    assert circle(session) == stay
    assert {turn.round_id for turn in session.snapshot.circle.values()} <= {item(session, "Round 2").id}


def test_when_no_round_is_left_everybody_goes_back(session):
    seat(session, Anwen=1)
    for title in ("Round 1", "Round 2", "Round 3"):
        skip_activity(session, item(session, title).id)
    assert session.snapshot.current_round is None
    assert not [turn for turn in session.snapshot.turns.values() if turn.left_at is None]


def test_planning_a_skipped_round_again_takes_the_circle_back(session):
    seat(session, Anwen=1)
    skip_activity(session, item(session, "Round 1").id)
    reopen_activity(session, item(session, "Round 1").id)
    assert session.snapshot.current_round == item(session, "Round 1")
    assert circle(session) == {1: "Anwen"}


def test_a_round_that_people_sit_in_stays_a_round(session):
    seat(session, Anwen=1)
    with pytest.raises(HasRecord):
        edit_activity(session, item(session, "Round 1").id, kind=Kind.TALK)
    set_seat(session, item(session, "Round 2").id, 1, who(session, "Elin"))
    with pytest.raises(HasRecord):
        edit_activity(session, item(session, "Round 2").id, kind=Kind.TALK)


# --- reopening --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(Format))
def test_reopening_a_round_that_was_ended_by_mistake_seats_everybody_as_they_were(session, clock, form):
    three_in_round_1(session, clock, form)
    before = turns(session, "Round 1")
    finish(session, "Round 1")
    clock.advance(5)
    reopen_activity(session, item(session, "Round 1").id)
    assert circle(session) == THREE
    assert turns(session, "Round 1") == before  # the same turns, none twice
    assert turns(session, "Round 2") == []


def test_the_last_round_can_be_reopened_too(session, clock):
    start(session, "Round 3")
    seat(session, Anwen=1)
    clock.advance(60)
    finish(session, "Round 3")
    reopen_activity(session, item(session, "Round 3").id)
    assert circle(session) == {1: "Anwen"}


def test_what_changed_in_the_room_since_is_kept_when_a_round_is_reopened(session, clock):
    three_in_round_1(session, clock)
    finish(session, "Round 1")
    clock.advance(60)
    leave(session, 1)
    change_chair(session, 2, 3)
    seat(session, Ffion=1)
    toggle_speaking(session, 3)
    reopen_activity(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Ffion", 3: "Bethan", 5: "Dylan"}
    assert len(turns(session, "Round 1")) == 4  # Anwen's ended one and those three
    assert session.snapshot.speaking is not None


def test_who_was_sent_back_on_purpose_is_not_fetched_by_reopening(session, clock):
    three_in_round_1(session, clock)
    finish(session, "Round 1")
    clear_circle(session)
    reopen_activity(session, item(session, "Round 1").id)
    assert circle(session) == {}


def test_who_has_gone_home_is_not_fetched_by_reopening(session, clock):
    three_in_round_1(session, clock, Format.CLOSED)
    finish(session, "Round 1")
    mark_presence(session, [who(session, "Bethan")], Presence.LEFT)
    reopen_activity(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Anwen", 5: "Dylan"}


def test_a_closed_circle_that_sits_for_the_next_round_stays_when_the_last_is_reopened(session, clock):
    three_in_round_1(session, clock, Format.CLOSED)
    finish(session, "Round 1")
    seat(session, Elin=1, Ffion=2)
    reopen_activity(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Elin", 2: "Ffion", 5: "Dylan"}


def test_nothing_is_reopened_while_something_runs(session, clock):
    three_in_round_1(session, clock)
    start(session, "Feedback 1")
    with pytest.raises(WrongState) as broken:
        reopen_activity(session, item(session, "Round 1").id)
    assert broken.value.activity_id == item(session, "Feedback 1").id
    with pytest.raises(WrongState):
        reopen_activity(session, item(session, "Round 2").id)


# --- a round as it is planned -----------------------------------------------------------------------------


def plan(session, title, **chairs):
    for name, chair in chairs.items():
        set_seat(session, item(session, title).id, chair, who(session, name))


def test_seating_as_planned_brings_the_planned_in_and_the_others_out(session):
    plan(session, "Round 1", Elin=1, Ffion=2)
    seat(session, Anwen=1, Dylan=4)
    seat_round(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Elin", 2: "Ffion"}
    assert session.snapshot.participants[who(session, "Elin")].presence is Presence.PRESENT


def test_who_sits_in_anothers_planned_chair_changes_chairs_and_goes_on_with_the_turn(session, clock):
    start(session, "Round 1")
    seat(session, Anwen=1, Bethan=2, Dylan=3)
    toggle_speaking(session, 1)
    plan(session, "Round 2", Anwen=1)  # another round's plan is not touched by this
    clock.advance(60)
    with session.change(session.history[-1].op) as tx:  # a running round cannot be planned by hand
        seated = {"Anwen": 2, "Bethan": 1, "Dylan": 3, "Elin": 4}
        planned = next(iter(tx.snapshot.planned_seats.values()))
        for name, chair in seated.items():
            tx.insert(
                type(planned)(f"seat {name}", item(session, "Round 1").id, 0, chair, who(session, name), False)
            )
    seat_round(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Bethan", 2: "Anwen", 3: "Dylan", 4: "Elin"}
    assert len(turns(session, "Round 1")) == 4
    speaking = session.snapshot.speaking
    assert speaking is not None
    assert session.snapshot.turns[speaking.turn_id].participant_id == who(session, "Anwen")


@pytest.mark.parametrize("presence", [Presence.LEFT, Presence.LATE])
def test_who_is_planned_and_not_there_is_left_out_and_the_chair_stays_free(session, presence):
    plan(session, "Round 1", Elin=1, Ffion=2)
    mark_presence(session, [who(session, "Elin")], presence)
    seat_round(session, item(session, "Round 1").id)
    assert circle(session) == {2: "Ffion"}
    assert session.snapshot.participants[who(session, "Elin")].presence is presence


def test_a_closed_circle_sits_as_planned_when_its_round_starts_in_one_step(session):
    edit_fishbowl(session, format=Format.CLOSED, chairs=3)
    plan(session, "Round 1", Elin=1, Ffion=2, Dylan=3)
    mark_presence(session, [who(session, "Dylan")], Presence.LATE)
    join_queue(session, who(session, "Elin"))
    done = len(session.history)
    start(session, "Round 1")
    assert circle(session) == {1: "Elin", 2: "Ffion"}
    assert len(session.history) == done + 1
    assert session.snapshot.participants[who(session, "Elin")].presence is Presence.PRESENT
    assert not session.snapshot.waiting
    session.undo()
    assert (circle(session), session.snapshot.live) == ({}, None)
    assert session.snapshot.waiting_of(who(session, "Elin")) is not None
    session.redo()
    assert circle(session) == {1: "Elin", 2: "Ffion"}


def test_the_next_closed_round_is_seated_where_it_ends_the_one_before(session, clock):
    edit_fishbowl(session, format=Format.CLOSED, chairs=3)
    plan(session, "Round 1", Anwen=1, Bethan=2)
    plan(session, "Round 2", Bethan=1, Elin=2)
    start(session, "Round 1")
    clock.advance(60)
    start(session, "Round 2")
    assert circle(session) == {1: "Bethan", 2: "Elin"}
    assert turns(session, "Round 1") == [(1, "Anwen", True), (2, "Bethan", True)]


def test_starting_seats_nobody_where_somebody_sits_already_nothing_is_planned_or_no_round_starts(session):
    edit_fishbowl(session, format=Format.CLOSED, chairs=3)
    plan(session, "Round 1", Elin=1, Ffion=2)
    start(session, "Welcome")
    assert circle(session) == {}
    seat(session, Anwen=3)
    start(session, "Round 1")
    assert circle(session) == {3: "Anwen"}
    start(session, "Round 2")
    assert circle(session) == {}


@pytest.mark.parametrize("form", [Format.OPEN, Format.PANEL])
def test_starting_a_round_seats_nobody_where_people_come_and_go(session, form):
    edit_fishbowl(session, format=form, chairs=3)
    plan(session, "Round 1", Elin=1, Ffion=2)
    start(session, "Round 1")
    assert circle(session) == {}


def test_seating_twice_changes_nothing_the_second_time(session):
    plan(session, "Round 1", Elin=1, Ffion=2)
    seat_round(session, item(session, "Round 1").id)
    done = len(session.history)
    seat_round(session, item(session, "Round 1").id)
    assert len(session.history) == done
