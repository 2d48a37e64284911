"""`fishbowl plan openspace` for a session file."""

from __future__ import annotations

import json

import pytest

from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.interest import set_interest
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.topics import add_topic
from fishbowl_app.model.session import Session
from tests.cli.conftest import read


@pytest.fixture
def wall(folder):
    """Two slots, two spaces, and three topics of which somebody wants two that are side by side."""
    path = folder / "wall.fishbowl"
    session = Session.create(path)
    mair, nia = (add_participant(session, name=name) for name in ("Mair", "Nia"))
    for title in ("Before tea", "After tea"):
        add_activity(session, Kind.SLOT, title, 2700)
    for name in ("Hall", "Yard"):
        add_space(session, name, capacity=20)
    topics = [add_topic(session, title) for title in ("Buses", "Fares", "Maps")]
    for topic in topics[:2]:
        set_interest(session, topic.id, [mair.id, nia.id])
    session.close()
    return path


def test_a_session_is_arranged_and_the_plan_written_with_names(run, folder, wall):
    done = run("plan", "openspace", wall, "-o", "plan.json", "--limit")
    assert (done.status, done.out) == (0, "")
    assert done.err.splitlines()[0] == "100 % of choices fit. No arrangement can reach more."
    document = json.loads((folder / "plan.json").read_text("utf-8"))
    schedule = document["schedule"]
    assert schedule["1 Buses"][0] != schedule["2 Fares"][0]
    assert set(document["itineraries"]["Mair"].values()) >= {"1 Buses", "2 Fares"}
    snapshot = read(wall)
    cells = {f"{topic.number} {topic.title}": topic for topic in snapshot.open_topics}
    stored = {name: snapshot.activities[topic.slot_id].title for name, topic in cells.items()}
    assert stored == {name: slot for name, (slot, _) in schedule.items()}


def test_a_session_without_slots_is_told_what_is_missing(run, folder):
    run("new", "empty.fishbowl")
    done = run("plan", "openspace", "empty.fishbowl")
    assert done.status == 1
    assert "no slot to come" in done.err
