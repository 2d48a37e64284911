"""A wall that is proposed beside the one in use."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import Interest, State
from fishbowl_app.model.errors import Lacking, NothingToArrange
from fishbowl_app.model.rules.openspace import arrange, free_arrangement, measure
from fishbowl_app.model.rules.openspace.limit import plain_limit
from fishbowl_app.model.rules.wall_proposal import ask_wall, is_better, propose_wall, still_asked
from tests.model.build import a_session, person
from tests.model.test_report_open_space import HALL, YARD, slot, topic


def a_wall(*rows):
    slots = (slot("one", State.PLANNED), slot("two", State.PLANNED))
    return a_session(*slots, HALL, YARD, *(person(name) for name in ("Mair", "Nia", "Idris")), *rows)


def proposed(snapshot, *, anew):
    question = ask_wall(snapshot, anew=anew)
    search = free_arrangement if anew else arrange
    made = search(question.asked.problem, iterations=3_000)
    problem = question.asked.problem
    return propose_wall(snapshot, question, made, measure(problem, made), plain_limit(problem))


@pytest.mark.parametrize(
    ("rows", "lacking"),
    [
        ((HALL,), Lacking.SLOTS),
        ((HALL, slot("one")), Lacking.SLOTS),
        ((slot("one", State.PLANNED),), Lacking.SPACES),
        ((slot("one", State.PLANNED), HALL), Lacking.TOPICS),
    ],
)
def test_what_is_missing_is_named(rows, lacking):
    with pytest.raises(NothingToArrange) as error:
        ask_wall(a_session(*rows), anew=True)
    assert error.value.lacking is lacking


def test_topics_that_one_person_chose_come_into_two_slots():
    wall = a_wall(
        topic(1, "Buses", cell=("one", "hall")),
        topic(2, "Fares", cell=("one", "yard")),
        Interest("i", "Mair", "t1", None),
        Interest("j", "Mair", "t2", None),
    )
    found = proposed(wall, anew=True)
    assert found.gain == 1
    assert len({cell[0] for cell in found.cells.values()}) == 2
    assert len(found.moves) == 1


def test_a_wall_in_use_that_fits_is_left_as_it_is():
    wall = a_wall(topic(1, "Buses", cell=("one", "hall")), topic(2, "Fares", cell=("two", "yard")))
    assert proposed(wall, anew=False).moves == ()


def test_a_new_topic_finds_a_cell_and_nothing_else_moves():
    wall = a_wall(
        topic(1, "Buses", of=["Mair"], cell=("one", "hall")),
        topic(2, "Fares", of=["Nia"], cell=("two", "hall")),
        topic(3, "Maps", of=["Mair"]),
    )
    found = proposed(wall, anew=False)
    assert [(move.topic_id, move.before, move.after[0]) for move in found.moves] == [("t3", None, "two")]


def test_a_question_is_asked_until_the_session_asks_another():
    rows = [topic(1, "Buses", cell=("one", "hall"))]
    question = ask_wall(a_wall(*rows), anew=True)
    assert still_asked(a_wall(*rows), question)
    assert not still_asked(a_wall(*rows, topic(2, "Fares")), question)


def test_anew_more_wishes_are_better_whatever_moves():
    wall = a_wall(
        *(topic(n, f"Topic {n}", cell=(("one", "two")[n % 2], ("hall", "yard")[n // 3])) for n in (1, 2, 3)),
        *(Interest(f"{n}", "Mair", f"t{n}", None) for n in (1, 3)),
    )
    question = ask_wall(wall, anew=True)
    found = proposed(wall, anew=True)
    assert is_better(question, found.measures, question.before)
    assert not is_better(question, question.before, found.measures)
