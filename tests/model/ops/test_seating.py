"""Chairs: sitting down, leaving, changing, swapping, speaking."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.entities import Format, Kind, Presence
from fishbowl_app.model.errors import (
    AlreadyInCircle,
    AtTables,
    ChairFree,
    ChairTaken,
    Gone,
    NoFreeChair,
    NoRound,
    NoSuchChair,
    NothingPlanned,
    WrongState,
)
from fishbowl_app.model.ops import seating
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.details import edit_fishbowl
from fishbowl_app.model.ops.people import mark_presence
from fishbowl_app.model.ops.queue import join_queue
from fishbowl_app.model.ops.rotation import set_seat
from fishbowl_app.model.ops.time import finish_activity, skip_activity, start_activity
from tests.model.ops.helpers import T0, circle, item, ops, person, turns, who


def sit(session, *names):
    for name in names:
        seating.sit_down(session, who(session, name))


def test_the_first_free_chair_is_taken(session):
    sit(session, "Anwen", "Bethan", "Caradog")
    seating.leave(session, 2)
    sit(session, "Dylan")
    assert circle(session) == {1: "Anwen", 2: "Dylan", 3: "Caradog"}


@pytest.mark.parametrize("before", list(Presence))
def test_who_sits_is_in_the_room_and_off_the_waiting_list(session, clock, before):
    elin = who(session, "Elin")
    join_queue(session, elin)
    clock.advance(60)
    mark_presence(session, [elin], before)
    came = person(session, "Elin").arrived_at
    clock.advance(60)
    sit(session, "Elin")
    now = person(session, "Elin")
    assert (now.presence, now.left_at) == (Presence.PRESENT, None)
    assert now.arrived_at == (T0 + 120 if came is None else came)
    assert session.snapshot.waiting_of(elin) is None


def test_sitting_down_twice_is_refused_but_on_another_chair_it_is_a_change(session):
    sit(session, "Anwen", "Bethan")
    with pytest.raises(AlreadyInCircle) as broken:
        sit(session, "Anwen")
    assert broken.value.chair == 1
    seating.sit_down(session, who(session, "Anwen"), 2)
    assert circle(session) == {1: "Bethan", 2: "Anwen"}
    assert ops(session)[-1] is Op.CHANGE_CHAIR
    assert len(session.snapshot.turns) == 2


def test_a_taken_chair_a_full_circle_and_a_chair_that_is_not_there_are_refused(session):
    edit_fishbowl(session, chairs=3)
    sit(session, "Anwen", "Bethan", "Caradog")
    with pytest.raises(ChairTaken) as broken:
        seating.sit_down(session, who(session, "Dylan"), 2)
    assert broken.value.participant_id == who(session, "Bethan")
    with pytest.raises(NoFreeChair):
        sit(session, "Dylan")
    for chair in (0, 4, -1):
        with pytest.raises(NoSuchChair):
            seating.sit_down(session, who(session, "Dylan"), chair)
    assert len(circle(session)) == 3


def test_without_a_round_nobody_sits(empty):
    with pytest.raises(Gone):
        seating.sit_down(empty, "nobody")
    with pytest.raises(NoRound):
        seating.clear_circle(empty)


def test_a_stranger_is_refused_and_nothing_is_written(session):
    done = len(session.history)
    for act in (seating.sit_down, seating.swap_in):
        with pytest.raises(Gone):
            act(session, "nobody", 1)
    assert len(session.history) == done


def test_swapping_in_is_one_step(session, clock):
    sit(session, "Anwen")
    seating.toggle_speaking(session, 1)
    clock.advance(10)
    seating.swap_in(session, who(session, "Elin"), 1)
    assert turns(session, "Round 1") == [(1, "Anwen", True), (1, "Elin", False)]
    assert session.snapshot.speaking is None
    session.undo()
    assert circle(session) == {1: "Anwen"}
    assert session.snapshot.speaking is not None


def test_nobody_is_swapped_in_for_an_empty_chair_or_from_another_chair(session):
    sit(session, "Anwen", "Bethan")
    with pytest.raises(ChairFree):
        seating.swap_in(session, who(session, "Elin"), 3)
    with pytest.raises(AlreadyInCircle):
        seating.swap_in(session, who(session, "Anwen"), 2)


def test_changing_chairs_goes_on_with_the_turn_and_the_speech(session, clock):
    sit(session, "Anwen", "Bethan")
    seating.toggle_speaking(session, 2)
    clock.advance(10)
    seating.change_chair(session, 2, 1)
    seating.change_chair(session, 2, 5)
    assert circle(session) == {1: "Bethan", 5: "Anwen"}
    assert all(turn.sat_at == T0 for turn in session.snapshot.turns.values())
    assert session.snapshot.speaking is not None


def test_changing_to_the_same_chair_is_no_step(session):
    sit(session, "Anwen")
    done = len(session.history)
    seating.change_chair(session, 1, 1)
    assert len(session.history) == done


def test_leaving_ends_what_is_marked_as_speaking(session, clock):
    sit(session, "Anwen")
    seating.toggle_speaking(session, 1)
    clock.advance(12)
    seating.leave(session, 1)
    (speech,) = session.snapshot.speeches.values()
    assert speech.ended_at == T0 + 12
    with pytest.raises(ChairFree):
        seating.leave(session, 1)
    with pytest.raises(ChairFree):
        seating.toggle_speaking(session, 1)


def test_one_person_speaks_at_a_time(session, clock):
    sit(session, "Anwen", "Bethan")
    seating.toggle_speaking(session, 1)
    clock.advance(5)
    seating.toggle_speaking(session, 2)
    clock.advance(5)
    seating.toggle_speaking(session, 2)
    spans = sorted(
        (speech.started_at - T0, (speech.ended_at or 0) - T0) for speech in session.snapshot.speeches.values()
    )
    assert spans == [(0, 5), (5, 10)]
    assert ops(session)[-3:] == [Op.START_SPEAKING, Op.START_SPEAKING, Op.STOP_SPEAKING]
    seating.stop_speaking(session)  # nobody does: no step
    assert ops(session)[-1] is Op.STOP_SPEAKING


def test_the_visitor_to_a_panel_gets_the_last_chair(session):
    edit_fishbowl(session, format=Format.PANEL, chairs=3)
    sit(session, "Anwen", "Bethan", "Caradog")
    seating.leave(session, 1)
    seating.leave(session, 3)
    sit(session, "Dylan")
    assert circle(session) == {2: "Bethan", 3: "Dylan"}


def test_clearing_ends_all_turns_in_one_step(session):
    sit(session, "Anwen", "Bethan")
    seating.clear_circle(session)
    assert circle(session) == {}
    assert ops(session)[-1] is Op.CLEAR_CIRCLE


# --- rounds that cannot be seated -------------------------------------------------------------------------


def test_a_round_without_a_plan_is_not_seated(session):
    with pytest.raises(NothingPlanned):
        seating.seat_round(session, item(session, "Round 1").id)
    set_seat(session, item(session, "Round 1").id, 1, who(session, "Elin"))
    mark_presence(session, [who(session, "Elin")], Presence.LEFT)
    sit(session, "Anwen")
    with pytest.raises(NothingPlanned):
        seating.seat_round(session, item(session, "Round 1").id)
    assert circle(session) == {1: "Anwen"}  # an empty plan empties no circle


def test_only_the_current_round_is_seated(session):
    for title in ("Round 1", "Round 2", "Round 3"):
        set_seat(session, item(session, title).id, 1, who(session, "Elin"))
    with pytest.raises(WrongState) as broken:
        seating.seat_round(session, item(session, "Round 2").id)
    assert broken.value.activity_id == item(session, "Round 1").id  # comes first
    start_activity(session, item(session, "Round 1").id)
    with pytest.raises(WrongState) as broken:
        seating.seat_round(session, item(session, "Round 2").id)
    assert (broken.value.activity_id, broken.value.state) == (item(session, "Round 1").id, "running")
    finish_activity(session, item(session, "Round 1").id)
    with pytest.raises(WrongState) as broken:
        seating.seat_round(session, item(session, "Round 1").id)
    assert broken.value.state == "done"
    skip_activity(session, item(session, "Round 2").id)
    with pytest.raises(WrongState) as broken:
        seating.seat_round(session, item(session, "Round 2").id)
    assert broken.value.state == "skipped"
    seating.seat_round(session, item(session, "Round 3").id)
    assert circle(session) == {1: "Elin"}


def test_what_is_no_round_is_not_seated(session):
    for activity_id in (item(session, "Tea").id, "nothing"):
        with pytest.raises(Gone):
            seating.seat_round(session, activity_id)


# --- while a table round runs -----------------------------------------------------------------------------


def test_nobody_sits_down_moves_or_speaks_while_a_table_round_runs_but_who_sits_may_leave(session):
    sit(session, "Anwen", "Bethan")
    seating.toggle_speaking(session, 2)
    set_seat(session, item(session, "Round 1").id, 3, who(session, "Dylan"))
    held = add_activity(session, Kind.TABLES, "At tables", 600, at=0)
    start_activity(session, held.id)
    before = len(session.history)
    for refused in (
        lambda: sit(session, "Caradog"),
        lambda: seating.sit_down(session, who(session, "Anwen"), 3),
        lambda: seating.swap_in(session, who(session, "Caradog"), 1),
        lambda: seating.change_chair(session, 1, 3),
        lambda: seating.toggle_speaking(session, 1),
        lambda: seating.seat_round(session, item(session, "Round 1").id),
    ):
        with pytest.raises(AtTables) as broken:
            refused()
        assert broken.value.activity_id == held.id
    assert len(session.history) == before
    seating.toggle_speaking(session, 2)  # what began before may end
    assert session.snapshot.speaking is None
    seating.leave(session, 1)
    join_queue(session, who(session, "Caradog"))
    assert circle(session) == {2: "Bethan"}
    finish_activity(session, held.id)
    sit(session, "Caradog")
    assert circle(session) == {1: "Caradog", 2: "Bethan"}
