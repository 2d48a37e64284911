"""What is amiss on the wall."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Presence, State
from fishbowl_app.model.rules.wall_marks import Mark, MarkKind, marks, marks_by_topic
from tests.model.build import T0, a_session, at, people, person, slot, space, timebox, topic, wants

HALL, ATTIC = ("slot 1", "Hall"), ("slot 1", "Attic")
SPACES = [space("Hall", 40), space("Attic", 2)]


def test_a_wall_that_fits_has_no_marks():
    now = a_session(person("Ana"), slot(), *SPACES, topic("A", "Ana", cell=HALL), topic("B", cell=ATTIC))
    assert marks(now) == ()


def test_a_convener_in_two_places_and_one_who_is_away():
    who = [person("Ana"), person("Bea", presence=Presence.LATE)]
    now = a_session(*who, slot(), *SPACES, topic("B", "Ana", "Bea", cell=ATTIC), topic("A", "Ana", cell=HALL))
    assert marks(now) == (
        Mark(MarkKind.CONVENER_CLASH, ("B", "A"), who=("Ana",)),
        Mark(MarkKind.CONVENER_AWAY, ("B",), who=("Bea",)),
    )
    assert {topic_id: len(found) for topic_id, found in marks_by_topic(now).items()} == {"A": 1, "B": 2}


def test_a_space_that_is_too_small_lacks_something_or_is_closed():
    closed = space("Attic", 2, closed=["slot 1"])
    now = a_session(*people(5), slot(), SPACES[0], closed, topic("A", cell=ATTIC, hands=4, needs=("beamer",)))
    assert marks(now) == (
        Mark(MarkKind.TOO_SMALL, ("A",), count=4, room=2),
        Mark(MarkKind.LACKS, ("A",), lacks=("beamer",)),
        Mark(MarkKind.CLOSED, ("A",)),
    )


def test_a_topic_before_what_it_continues_and_one_in_a_skipped_slot():
    slots = [slot(), slot("slot 2"), slot("slot 3", state=State.SKIPPED)]
    rows = [
        topic("A", cell=("slot 2", "Hall")),
        topic("B", cell=HALL, after=("A",)),
        topic("C", cell=("slot 3", "Hall")),
    ]
    assert marks(a_session(*slots, *SPACES, *rows)) == (
        Mark(MarkKind.SKIPPED, ("C",)),
        Mark(MarkKind.TOO_EARLY, ("B", "A")),
    )


@pytest.mark.parametrize(
    ("both", "only_a", "only_b", "neither", "marked"),
    [
        (3, 0, 3, 0, True),  # half of those who want B want A too
        (2, 0, 0, 9, False),  # two people are not worth saying
        (3, 1, 7, 9, True),  # most of A want B, which only half do
        (3, 1, 13, 3, False),  # most of A want B, as nearly everybody does
        (7, 12, 13, 0, False),  # a third want both
        (6, 0, 0, 0, True),  # everybody wants the same two
    ],
)
def test_two_topics_that_many_of_the_same_people_want(both, only_a, only_b, neither, marked):
    chosen = [("A", "B")] * both + [("A",)] * only_a + [("B",)] * only_b + [("C",)] * neither
    who = people(len(chosen))
    rows = [row for each, topics in zip(who, chosen, strict=True) for row in wants(each.id, *topics)]
    there = [slot(), space("Hall"), space("Attic"), topic("A", cell=HALL), topic("B", cell=ATTIC), topic("C")]
    expected = (Mark(MarkKind.BOTH_WANTED, ("A", "B"), count=both),) if marked else ()
    assert marks(a_session(*who, *there, *rows)) == expected


def test_similar_topics_side_by_side():
    rows = [topic("Heating costs", cell=HALL), topic("What heating costs us", cell=ATTIC)]
    assert [mark.kind for mark in marks(a_session(slot(), *SPACES, *rows))] == [MarkKind.SIMILAR]


def test_two_breakouts_that_have_begun_stay_side_by_side_whoever_wants_both():
    who, cells = people(4), (HALL, ATTIC)
    rows = [topic("Heating costs", cell=HALL), topic("What heating costs us", cell=ATTIC)]
    rows += [row for each in who for row in wants(each.id, "Heating costs", "What heating costs us")]
    there = [*who, slot("slot 1", T0), *(space(each[1]) for each in cells), *rows]
    one_began = a_session(*there, timebox("Heating costs"))
    assert [mark.kind for mark in marks(one_began)] == [MarkKind.BOTH_WANTED, MarkKind.SIMILAR]
    assert marks(a_session(*there, timebox("Heating costs"), timebox("What heating costs us"))) == ()


def test_more_hands_than_people_even_beside_the_wall():
    rows = [topic("A", hands=2), topic("B", hands=9, merged_into="A")]
    assert marks(a_session(*people(5), *rows)) == (Mark(MarkKind.HANDS, ("A",), count=9, room=5),)


def test_what_is_over_has_no_marks():
    now = a_session(*people(5), slot("slot 1", T0, at(20)), *SPACES, topic("A", cell=ATTIC, hands=5))
    assert marks(now) == ()
