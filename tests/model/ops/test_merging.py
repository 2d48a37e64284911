"""Topics merged into one and split again: what was there comes back, whatever the session is like."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.errors import NotOpen, RuleBroken, SlotBegun
from fishbowl_app.model.ops.interest import count_hands, set_interest
from fishbowl_app.model.ops.merging import merge_topics, split_topic
from fishbowl_app.model.ops.spaces import close_space
from fishbowl_app.model.ops.time import finish_activity, start_activity
from fishbowl_app.model.ops.topics import add_topic, post_again, withdraw_topic
from fishbowl_app.model.ops.wall import move_topic, pin_topic
from fishbowl_app.model.rules.wall import audience, begun, conveners
from fishbowl_app.model.session import Session
from tests.model.ops.helpers import item, who
from tests.model.ops.marketplace import cell, open_up, post, topic, wall, where
from tests.model.random_ops import OPS, fill, pick
from tests.model.random_wall import WALL

DAYS, ACTS = 12, 50
DAY = {**WALL, **{name: OPS[name] for name in ("start next", "finish live", "skip", "reopen", "mark presence")}}


@pytest.fixture
def posted(session):
    """Return a session with three topics in the first slot."""
    open_up(session)
    for title, convener in (("Heat", "Anwen"), ("Damp", "Bethan"), ("Rents", "Dylan")):
        post(session, title, convener)
    return session


def ids(session, *titles):
    return [topic(session, title).id for title in titles]


def test_a_topic_carries_wordings_conveners_and_interest(posted):
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    set_interest(posted, heat, [who(posted, "Elin"), who(posted, "Ffion")])
    set_interest(posted, damp, [who(posted, "Elin"), who(posted, "Anwen")])
    count_hands(posted, damp, 5)
    merge_topics(posted, heat, [damp, rents, heat])
    now, whole = posted.snapshot, topic(posted, "Heat")
    assert wall(posted) == {("Slot 1", "Hall"): "Heat"}
    assert [person.name for person in conveners(now, whole)] == ["Anwen", "Bethan", "Dylan"]
    assert audience(now, whole).named == {who(posted, "Elin"), who(posted, "Ffion")}
    assert audience(now, whole).hands == (5,)
    assert topic(posted, "Damp").title == "Damp"


def test_a_split_gives_back_exactly_what_was_there(posted):
    pin_topic(posted, topic(posted, "Damp").id, True)
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    before = posted.snapshot
    merge_topics(posted, heat, [damp, rents])
    split_topic(posted, heat)
    assert posted.snapshot == before


def test_what_was_carried_goes_elsewhere_when_its_cell_was_taken(posted):
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    pin_topic(posted, damp, True)
    merge_topics(posted, heat, [damp])
    move_topic(posted, rents, *cell(posted, "Slot 1", "Library"))
    split_topic(posted, heat)
    assert where(posted, "Damp") == ("Slot 1", "Kitchen")
    assert not topic(posted, "Damp").pinned


def test_what_was_carried_does_not_go_back_into_what_is_over_or_closed(posted):
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    merge_topics(posted, heat, [damp, rents])
    move_topic(posted, heat, *cell(posted, "Slot 2", "Hall"))
    slot_id, library = cell(posted, "Slot 2", "Library")
    close_space(posted, library, [slot_id])
    start_activity(posted, item(posted, "Slot 1").id)
    finish_activity(posted, item(posted, "Slot 1").id)
    split_topic(posted, heat)
    assert where(posted, "Damp") == ("Slot 2", "Kitchen")
    assert where(posted, "Rents") is None


def test_a_merge_in_a_merge_splits_step_by_step(posted):
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    before = posted.snapshot
    merge_topics(posted, damp, [heat])
    merge_topics(posted, rents, [damp])
    assert len(conveners(posted.snapshot, topic(posted, "Rents"))) == 3
    split_topic(posted, rents)
    assert [each.title for each in posted.snapshot.open_topics] == ["Damp", "Rents"]
    split_topic(posted, damp)
    assert posted.snapshot == before


def test_only_what_is_to_be_held_and_has_not_begun_is_merged(posted):
    heat, damp, rents = ids(posted, "Heat", "Damp", "Rents")
    merge_topics(posted, heat, [damp])
    for into, topics in ((damp, [rents]), (rents, [damp])):
        with pytest.raises(NotOpen):
            merge_topics(posted, into, topics)
    start_activity(posted, item(posted, "Slot 1").id)
    with pytest.raises(SlotBegun):
        merge_topics(posted, heat, [rents])
    later = add_topic(posted, "Costs")
    with pytest.raises(SlotBegun):
        merge_topics(posted, heat, [later.id])


def test_a_withdrawn_carrier_lets_go_of_what_it_carries_when_it_is_split(posted):
    heat, damp = ids(posted, "Heat", "Damp")
    merge_topics(posted, heat, [damp])
    withdraw_topic(posted, heat)
    assert "Damp" not in wall(posted).values()
    split_topic(posted, heat)
    post_again(posted, heat)
    assert wall(posted) == {
        ("Slot 1", "Hall"): "Heat",
        ("Slot 1", "Library"): "Damp",
        ("Slot 1", "Kitchen"): "Rents",
    }


@pytest.mark.parametrize("seed", range(DAYS))
def test_on_any_day_a_split_gives_back_what_was_there(folder, seed):
    """Interest counts too: they are in the snapshot. One merge, and merges in a merge."""
    rng, clock = random.Random(seed), FixedClock()
    session = Session.create(folder / "day.fishbowl", clock=clock)
    fill(session)
    merged = 0
    for _ in range(ACTS):
        clock.advance(60)
        _, act = pick(rng, DAY)
        with suppress(RuleBroken):
            act(session, rng)
        merged += merge_and_split(session, rng)
    assert merged > ACTS // 4
    session.close()


def merge_and_split(session: Session, rng: random.Random) -> bool:
    """Merge some topics in up to three steps and split them again, the last first; tell whether there were any.

    A split lets go of all that a topic carries, so only topics that carry nothing yet are merged into.
    """
    before, steps = session.snapshot, []
    for _ in range(rng.randint(1, 3)):
        now = session.snapshot
        bare = [each for each in now.open_topics if not before.merged_into(each.id) and not begun(now, each)]
        into = next((each for each in rng.sample(bare, len(bare)) if not now.merged_into(each.id)), None)
        coming = [each.id for each in now.open_topics if each != into and not begun(now, each)]
        if into is not None and coming:
            merge_topics(session, into.id, rng.sample(coming, min(len(coming), rng.randint(1, 2))))
            steps.append(into.id)
    for topic_id in reversed(steps):
        split_topic(session, topic_id)
    assert session.snapshot == before
    return bool(steps)
