"""What referred to people, groups and topics that are taken out, in open space."""

from __future__ import annotations

import pytest

from fishbowl_app.model.ops.actions import add_action
from fishbowl_app.model.ops.convergence import add_options, count_dots, edit_open_space
from fishbowl_app.model.ops.groups import delete_group
from fishbowl_app.model.ops.interest import choose
from fishbowl_app.model.ops.notes import add_note
from fishbowl_app.model.ops.people import delete_participants
from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.ops.reports import edit_report
from fishbowl_app.model.ops.topics import delete_topics
from tests.model.ops.helpers import who
from tests.model.ops.marketplace import open_up, post, topic


@pytest.fixture
def held(session):
    """Return a session with a topic of which everything is known."""
    open_up(session)
    heat, anwen, elin = post(session, "Heat", "Anwen", "Elin"), who(session, "Anwen"), who(session, "Elin")
    choose(session, anwen, [heat], ranked=False)
    edit_report(session, heat, attendee_ids=[anwen, elin])
    add_action(session, "Ask the council", topic_id=heat, who_ids=[elin, anwen])
    add_note(session, "It is cold.", topic_id=heat)
    add_options(session, [("Heat", heat)])
    return session


def group_id(session, name):
    return next(group.id for group in session.snapshot.group_list if group.name == name)


def test_a_participant_goes_out_of_every_list(held):
    delete_participants(held, [who(held, "Anwen")])
    now, elin = held.snapshot, (who(held, "Elin"),)
    assert now.interests == {}
    assert topic(held, "Heat").convener_ids == elin
    assert now.report_of(topic(held, "Heat").id).attendee_ids == elin
    assert now.action_list[0].who_ids == elin


def test_a_group_goes_with_its_dots_and_priorities(held):
    tenants, officers = group_id(held, "Tenants"), group_id(held, "Officers")
    option = held.snapshot.option_list[0].id
    edit_open_space(held, left_group_id=tenants, right_group_id=officers, dots_by_group=True)
    for group in (tenants, officers):
        count_dots(held, option, 2, group)
        set_priorities(held, group, [option])
    delete_group(held, tenants)
    now = held.snapshot
    assert [dots.group_id for dots in now.dots.values()] == [officers]
    assert [priority.group_id for priority in now.priorities.values()] == [officers]
    assert (now.open_space.left_group_id, now.open_space.right_group_id) == (None, officers)


def test_notes_actions_and_options_outlive_their_topic(held):
    delete_topics(held, [topic(held, "Heat").id])
    now = held.snapshot
    assert (now.topics, now.reports, now.interests) == ({}, {}, {})
    assert [note.topic_id for note in now.note_list] == [None]
    assert [(action.what, action.topic_id) for action in now.action_list] == [("Ask the council", None)]
    assert [(option.title, option.topic_id) for option in now.option_list] == [("Heat", None)]
