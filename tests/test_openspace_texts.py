"""Sentences about the agenda wall: what is amiss and the way out, what moves, what is alike."""

from __future__ import annotations

import pytest

from fishbowl_app.model.clock import FixedClock
from fishbowl_app.model.entities import Kind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.interest import count_hands, set_interest
from fishbowl_app.model.ops.merging import merge_topics
from fishbowl_app.model.ops.people import add_participant
from fishbowl_app.model.ops.spaces import add_space
from fishbowl_app.model.ops.topics import add_topic, withdraw_topic
from fishbowl_app.model.rules.arranged import moves
from fishbowl_app.model.rules.match import label_people
from fishbowl_app.model.rules.similar import similar_topics
from fishbowl_app.model.rules.wall import MarkKind, audience
from fishbowl_app.model.rules.wall_marks import Mark
from fishbowl_app.model.session import Session
from fishbowl_app.openspace_texts import (
    cell_name,
    interest_text,
    mark_text,
    mark_word,
    marks_texts,
    move_text,
    names,
    similar_text,
    slot_times,
    space_details,
    state_text,
)


@pytest.fixture
def session(tmp_path):
    """Five people, two slots, two spaces, three topics."""
    made = Session.create(tmp_path / "wall.fishbowl", title="Wall", clock=FixedClock())
    for name in ("Anwen", "Bran", "Carys", "Dilys", "Elin"):
        add_participant(made, name=name)
    for number in (1, 2):
        add_activity(made, Kind.SLOT, f"Breakouts {number}", 2700)
    for name in ("Hall", "Library"):
        add_space(made, name, capacity=24)
    for title in ("Bus fares", "Who pays the bus fares?", "Damp"):
        add_topic(made, title)
    yield made
    made.close()


def topics(session):
    return session.snapshot.topic_list


@pytest.mark.parametrize("kind", list(MarkKind))
def test_every_mark_has_a_word_and_a_sentence_that_names_what_it_is_about(session, kind):
    snapshot = session.snapshot
    one, other, _ = topics(session)
    who = tuple(person.id for person in snapshot.people[:1])
    mark = Mark(kind, (one.id, other.id), who=who, count=7, room=5, lacks=("step-free",))
    text = mark_text(mark, snapshot, label_people(snapshot))
    assert mark_word(kind)
    assert "1 Bus fares" in text
    assert not {"{", "}"} & set(text)


def test_a_sentence_says_the_way_out(session):
    one, other, _ = topics(session)
    snapshot = session.snapshot
    anwen = snapshot.people[0].id
    clash = Mark(MarkKind.CONVENER_CLASH, (one.id, other.id), who=(anwen,))
    assert mark_text(clash, snapshot, label_people(snapshot)) == (
        "Anwen would be in two places: 1 Bus fares and 2 Who pays the bus fares? are in the same slot. "
        "Move one of them."
    )


def test_rivals_of_one_topic_go_in_one_sentence_the_strongest_first(session):
    one, two, three = topics(session)
    rivals = [
        Mark(MarkKind.BOTH_WANTED, (one.id, two.id), count=3),
        Mark(MarkKind.BOTH_WANTED, (one.id, three.id), count=9),
    ]
    told = marks_texts(one, rivals, session.snapshot, {})
    assert len(told) == 1
    assert "3 Damp (9), 2 Who pays the bus fares? (3)" in told[0]


def test_moves_tell_time_changes_from_changes_of_space(session):
    snapshot = session.snapshot
    one, two, three = topics(session)
    (first, second), (hall, library) = snapshot.slots, snapshot.space_list
    cells = {one.id: (second.id, hall.id), two.id: None, three.id: (second.id, library.id)}
    times = slot_times(snapshot, 0.0)
    told = [move_text(move, snapshot, times) for move in moves(snapshot, cells)]
    assert set(told) == {
        "from Breakouts 1, Hall to Breakouts 2, Hall",
        "off the wall, was Breakouts 1, Library",
        "stays at its time, moves to Library",
    }
    assert cell_name(snapshot, (first.id, library.id), times) == "Breakouts 1, Library"


def test_interest_counts_those_who_chose_and_hands_apart(session):
    one = topics(session)[0]
    people = [person.id for person in session.snapshot.people]
    assert interest_text(audience(session.snapshot, one)) == ""
    set_interest(session, one.id, people[:3])
    count_hands(session, one.id, 12)
    assert interest_text(audience(session.snapshot, topics(session)[0])) == "3 chose it · hands: 12"


def test_what_is_not_held_says_why(session):
    one, two, three = topics(session)
    merge_topics(session, one.id, [two.id])
    withdraw_topic(session, three.id)
    states = [state_text(topic, session.snapshot) for topic in topics(session)]
    assert states == ["", "merged into 1", "withdrawn"]


def test_similar_topics_are_called_by_number_with_the_words_they_share(session):
    found = next(iter(similar_topics(session.snapshot)))
    assert similar_text(found, session.snapshot).startswith("2 is like 1: ")


def test_long_lists_of_names_are_cut(session):
    labels = label_people(session.snapshot)
    ids = [person.id for person in session.snapshot.people]
    assert names(ids, labels) == "Anwen, Bran, Carys and 2 more"
    assert names(ids[:2], labels) == "Anwen, Bran"


def test_a_space_says_what_it_has(session):
    space = add_space(session, "Loft", capacity=8, features=("projector",), link="https://meet.example.org/loft")
    assert space_details(space) == "8 places · projector · online"
