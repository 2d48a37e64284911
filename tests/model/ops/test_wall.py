"""Topics on the agenda wall: moved, pinned, taken off, arranged; what a breakout that has begun allows."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import CellTaken, Gone, NotOpen, RuleBroken, SlotBegun, SpaceClosed
from fishbowl_app.model.ops.agenda import delete_activity
from fishbowl_app.model.ops.spaces import close_space
from fishbowl_app.model.ops.time import finish_activity, skip_activity, start_activity
from fishbowl_app.model.ops.topics import withdraw_topic
from fishbowl_app.model.ops.wall import clear_wall, move_topic, pin_topic, store_arrangement, take_off_wall
from fishbowl_app.model.rules.arranged import arrange_problem, cells_of
from fishbowl_app.model.rules.openspace import arrange
from fishbowl_app.model.rules.wall import cell_of
from fishbowl_app.model.rules.wall_marks import MarkKind, marks
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import item
from tests.model.ops.marketplace import cell, open_up, post, space, topic, wall, where
from tests.model.random_ops import OPS, fill, pick
from tests.model.random_wall import WALL

MARKET = {**WALL, **{name: OPS[name] for name in ("start next", "finish live", "skip", "mark presence")}}
MENDED = {MarkKind.CONVENER_CLASH, MarkKind.LACKS, MarkKind.CLOSED, MarkKind.SKIPPED, MarkKind.TOO_EARLY}


@pytest.fixture
def posted(session):
    """Return a session with three topics in the first slot."""
    open_up(session)
    for title in ("Heat", "Damp", "Rents"):
        post(session, title)
    return session


def test_a_topic_moves_to_a_free_cell_and_keeps_its_pin(posted):
    heat = topic(posted, "Heat").id
    pin_topic(posted, heat, True)
    move_topic(posted, heat, *cell(posted, "Slot 2", "Kitchen"))
    assert where(posted, "Heat") == ("Slot 2", "Kitchen")
    assert topic(posted, "Heat").pinned


def test_two_topics_change_places(posted):
    move_topic(posted, topic(posted, "Heat").id, *cell(posted, "Slot 1", "Kitchen"))
    assert wall(posted) == {
        ("Slot 1", "Kitchen"): "Heat",
        ("Slot 1", "Library"): "Damp",
        ("Slot 1", "Hall"): "Rents",
    }


def test_whoever_comes_from_nowhere_takes_the_cell(posted):
    heat, damp = topic(posted, "Heat").id, topic(posted, "Damp").id
    pin_topic(posted, damp, True)
    take_off_wall(posted, heat)
    move_topic(posted, heat, *cell(posted, "Slot 1", "Library"))
    assert [each.title for each in posted.snapshot.unplaced] == ["Damp"]
    assert not topic(posted, "Damp").pinned


def test_moving_to_where_it_is_is_no_step(posted):
    done = len(posted.history)
    move_topic(posted, topic(posted, "Heat").id, *cell(posted, "Slot 1", "Hall"))
    assert len(posted.history) == done


def test_what_is_no_slot_or_space_is_gone(posted):
    heat = topic(posted, "Heat").id
    with pytest.raises(Gone):
        move_topic(posted, heat, item(posted, "Tea").id, space(posted, "Hall").id)
    with pytest.raises(Gone):
        move_topic(posted, heat, item(posted, "Slot 2").id, "nowhere")


def test_a_withdrawn_topic_does_not_move(posted):
    heat = topic(posted, "Heat").id
    withdraw_topic(posted, heat)
    with pytest.raises(NotOpen):
        move_topic(posted, heat, *cell(posted, "Slot 2", "Hall"))


def test_a_breakout_that_has_begun_changes_its_space_but_not_its_slot(posted):
    heat = topic(posted, "Heat").id
    start_activity(posted, item(posted, "Slot 1").id)
    move_topic(posted, heat, *cell(posted, "Slot 1", "Kitchen"))
    assert where(posted, "Rents") == ("Slot 1", "Hall")
    with pytest.raises(SlotBegun):
        move_topic(posted, heat, *cell(posted, "Slot 2", "Kitchen"))
    with pytest.raises(SlotBegun):
        take_off_wall(posted, heat)


def test_nobody_who_has_begun_is_pushed_out_of_their_slot(posted):
    late = post(posted, "Late")
    start_activity(posted, item(posted, "Slot 1").id)
    with pytest.raises(SlotBegun):
        move_topic(posted, late, *cell(posted, "Slot 1", "Hall"))


def test_a_late_topic_joins_a_slot_that_runs_but_none_that_is_over_or_skipped(posted):
    take_off_wall(posted, topic(posted, "Rents").id)
    late = post(posted, "Late", placed=False)
    start_activity(posted, item(posted, "Slot 1").id)
    move_topic(posted, late, *cell(posted, "Slot 1", "Kitchen"))
    move_topic(posted, late, *cell(posted, "Slot 2", "Kitchen"))  # its clock was not started
    finish_activity(posted, item(posted, "Slot 1").id)
    with pytest.raises(SlotBegun):
        move_topic(posted, late, *cell(posted, "Slot 1", "Kitchen"))
    skip_activity(posted, item(posted, "Slot 2").id)
    with pytest.raises(SlotBegun):
        move_topic(posted, topic(posted, "Rents").id, *cell(posted, "Slot 2", "Hall"))


def test_a_closed_space_takes_nobody(posted):
    slot_id, space_id = cell(posted, "Slot 2", "Hall")
    close_space(posted, space_id, [slot_id])
    with pytest.raises(SpaceClosed):
        move_topic(posted, topic(posted, "Heat").id, slot_id, space_id)


def test_an_arrangement_is_one_step_in_which_topics_change_places(posted):
    heat, damp, rents = (topic(posted, title).id for title in ("Heat", "Damp", "Rents"))
    done = len(posted.history)
    store_arrangement(
        posted,
        {heat: cell(posted, "Slot 1", "Library"), damp: cell(posted, "Slot 2", "Hall"), rents: None},
    )
    assert wall(posted) == {("Slot 1", "Library"): "Heat", ("Slot 2", "Hall"): "Damp"}
    assert len(posted.history) == done + 1


def test_an_arrangement_that_fits_no_more_is_not_stored(posted):
    heat, before = topic(posted, "Heat").id, posted.snapshot
    with pytest.raises(CellTaken):
        store_arrangement(posted, {heat: cell(posted, "Slot 1", "Library")})
    with pytest.raises(Gone):
        store_arrangement(posted, {heat: None, "nobody": None})
    assert posted.snapshot == before


def test_clearing_the_wall_leaves_what_has_begun(posted):
    move_topic(posted, topic(posted, "Rents").id, *cell(posted, "Slot 2", "Hall"))
    pin_topic(posted, topic(posted, "Rents").id, True)
    start_activity(posted, item(posted, "Slot 1").id)
    clear_wall(posted)
    assert set(wall(posted).values()) == {"Heat", "Damp"}
    assert not topic(posted, "Rents").pinned


def test_off_the_wall_there_is_no_pin(posted):
    heat = topic(posted, "Heat").id
    take_off_wall(posted, heat)
    pin_topic(posted, heat, True)
    assert not topic(posted, "Heat").pinned


@pytest.mark.parametrize("done", [True, False])
def test_topics_leave_a_slot_that_is_deleted(posted, done):
    slot = item(posted, "Slot 1").id
    close_space(posted, space(posted, "Kitchen").id, [slot])
    if done:
        start_activity(posted, slot)
        finish_activity(posted, slot)
    delete_activity(posted, slot)
    assert wall(posted) == {}
    assert space(posted, "Kitchen").closed == ()
    assert not [box for box in posted.snapshot.timeboxes.values() if box.topic_id]


@pytest.mark.parametrize("seed", range(4))
def test_on_any_day_the_wall_can_be_arranged_and_nothing_is_amiss_that_could_be_mended(folder, seed):
    rng, clock = random.Random(seed), FixedClock()
    session = Session.create(folder / "day.fishbowl", clock=clock)
    fill(session)
    for number in range(60):
        clock.advance(60)
        with suppress(RuleBroken):
            pick(rng, MARKET)[1](session, rng)
        if number % 10 == 9:
            asked = arrange_problem(session.snapshot, afresh=rng.random() < 0.5)
            topics = session.snapshot.open_topics
            held = {each.id: cell_of(each) for each in topics if each.pinned and each.slot_id in asked.slot_ids}
            cells = cells_of(asked, arrange(asked.problem, seed=1, iterations=200))
            store_arrangement(session, cells)
            assert {each: cells[each] for each in held} == held
            assert list(unmended(session.snapshot)) == []
    session.close()


def unmended(now):
    """Yield the marks that an arrangement has to mend: not those of topics that had to stay where they are."""
    for mark in marks(now):
        topics = [now.topics[each] for each in mark.topic_ids]
        stay = any(each.pinned or now.activities[each.slot_id].started_at for each in topics if each.slot_id)
        if mark.kind in MENDED and not stay:
            yield mark
