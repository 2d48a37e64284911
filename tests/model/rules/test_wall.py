"""Who convenes and wants a topic with all it carries, and which cells it fits."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Presence, State
from fishbowl_app.model.rules.wall import (
    MarkKind,
    audience,
    begun,
    carried,
    carrier,
    conveners,
    first_cell,
    misfits,
    needs,
    slots_to_come,
    weights,
)
from tests.model.build import T0, a_session, at, person, slot, space, timebox, topic, wants

PEOPLE = [person(name) for name in ("Ana", "Bea", "Cai", "Dan", "Eve")]
SPACES = [space("Hall", 40, "Step-free"), space("Attic", 2)]
MERGED = [
    topic("A", "Ana", hands=3),
    topic("B", "Bea", "Ana", needs=("step-free",), merged_into="A", hands=2),
    topic("C", "Cai", merged_into="B"),
]


def test_a_topic_stands_for_all_it_carries():
    now = a_session(*PEOPLE, *MERGED)
    assert [one.id for one in carried(now, now.topics["A"])] == ["A", "B", "C"]
    assert [one.id for one in conveners(now, now.topics["A"])] == ["Ana", "Bea", "Cai"]
    assert needs(now, now.topics["A"]) == ("step-free",)
    assert carrier(now, now.topics["C"]).id == "A"


def test_a_file_that_carries_in_a_circle_is_survived():
    now = a_session(topic("A", merged_into="B"), topic("B", merged_into="A"))
    assert [one.id for one in carried(now, now.topics["A"])] == ["A", "B"]
    assert carrier(now, now.topics["A"]).id == "B"


def test_interest_in_what_was_merged_counts_each_person_once():
    rows = [*wants("Dan", "A", "B"), *wants("Eve", "C"), *wants("Bea", "A")]  # Bea convenes it
    found = audience(a_session(*PEOPLE, *MERGED, *rows), MERGED[0])
    assert (found.named, found.hands, found.heads) == ({"Dan", "Eve"}, (3, 2), 5)


def test_hands_are_no_more_than_people_here_but_they_may_be_all_there_is():
    rows = [topic("A", hands=30)]
    assert audience(a_session(*PEOPLE, *rows), rows[0]).heads == 5
    assert audience(a_session(*rows), rows[0]).heads == 30


def test_who_has_left_is_not_reckoned_with_and_who_comes_later_is():
    people = [person("Ana", presence=Presence.LEFT), person("Bea", presence=Presence.LATE)]
    found = audience(a_session(*people, topic("A"), *wants("Ana", "A"), *wants("Bea", "A")), topic("A"))
    assert (len(found.named), found.heads) == (2, 1)


def test_a_choice_weighs_by_its_rank_for_the_topic_that_carries_it():
    rows = [*wants("Dan", "C", "D", "E", "B", ranked=True), *wants("Eve", "E")]
    others = [topic("D", withdrawn=True), topic("E")]
    assert weights(a_session(*PEOPLE, *MERGED, *others, *rows)) == {"Dan": {"A": 3, "E": 1}, "Eve": {"E": 1}}


def test_a_breakout_has_begun_with_its_clock_or_when_its_slot_is_over():
    one, two, three = (topic(name, cell=(f"slot {n}", "Hall")) for n, name in enumerate("ABC", 1))
    clock = timebox("nothing")
    now = a_session(
        slot("slot 1", T0, at(20)), slot("slot 2", at(20)), slot("slot 3"), *SPACES, one, two, three,
        type(clock)("box", None, 60, T0, 0.0, T0, 0.0, "boot-1", None, "B"),
    )  # fmt: skip
    assert [begun(now, each) for each in (one, two, three)] == [True, True, False]


def test_slots_that_were_passed_over_do_not_come_any_more():
    slots = [slot("1"), slot("2", T0, at(20)), slot("3"), slot("4", state=State.SKIPPED)]
    assert [each.id for each in slots_to_come(a_session(*slots))] == ["3"]
    assert [each.id for each in slots_to_come(a_session(*slots[:2]))] == ["1"]


@pytest.mark.parametrize(
    ("asked", "cell", "expected"),
    [
        (topic("B"), ("slot 1", "Attic"), ()),
        (topic("B", "Ana"), ("slot 1", "Attic"), (MarkKind.CONVENER_CLASH,)),
        (topic("B", "Ana"), ("slot 2", "Attic"), ()),
        (topic("B", hands=3), ("slot 1", "Attic"), (MarkKind.TOO_SMALL,)),
        (topic("B", needs=("STEP-FREE",)), ("slot 1", "Hall"), ()),
        (topic("B", needs=("step-free",)), ("slot 1", "Attic"), (MarkKind.LACKS,)),
        (topic("B", after=("A",)), ("slot 1", "Attic"), (MarkKind.TOO_EARLY,)),
        (topic("B", after=("A",)), ("slot 2", "Hall"), ()),
        (topic("B"), ("slot 2", "Barn"), (MarkKind.CLOSED,)),
        (topic("B"), ("slot 3", "Hall"), (MarkKind.SKIPPED,)),
    ],
)
def test_what_would_be_amiss_in_a_cell(asked, cell, expected):
    slots = [slot("slot 1"), slot("slot 2"), slot("slot 3", state=State.SKIPPED)]
    spaces = [*SPACES, space("Barn", closed=["slot 2"])]
    now = a_session(*PEOPLE, *slots, *spaces, topic("A", "Ana", cell=("slot 1", "Hall")), asked)
    assert misfits(now, asked, *cell) == expected


def test_a_topic_that_others_continue_is_put_before_them():
    first, later = topic("A"), topic("B", after=("A",), cell=("slot 1", "Hall"))
    now = a_session(slot("slot 1"), slot("slot 2"), *SPACES, first, later)
    assert misfits(now, first, "slot 2", "Hall") == (MarkKind.TOO_EARLY,)


def test_a_convener_who_has_left_clashes_with_nobody():
    people = [person("Ana", presence=Presence.LEFT)]
    one, two = topic("A", "Ana", cell=("slot 1", "Hall")), topic("B", "Ana")
    assert first_cell(a_session(*people, slot(), *SPACES, one, two), two) == ("slot 1", "Attic")


def test_a_late_topic_goes_into_the_slot_that_runs_only_where_no_other_has_a_cell():
    slots, waiting = [slot("slot 1", T0), slot("slot 2")], topic("B")
    now = a_session(*slots, space("Hall"), topic("A", cell=("slot 2", "Hall")), waiting)
    assert first_cell(now, waiting) is None
    assert first_cell(now, waiting, late=True) == ("slot 1", "Hall")
    free = a_session(*slots, space("Hall"), waiting)
    assert first_cell(free, waiting, late=True) == ("slot 2", "Hall")
