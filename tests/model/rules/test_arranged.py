"""What is asked of the planner of the wall, and its answer as cells of the session."""

from __future__ import annotations

from fishbowl_app.model.entities import Presence, State
from fishbowl_app.model.rules.arranged import TopicMove, arrange_problem, cells_of, moves
from fishbowl_app.model.rules.openspace import NO_LIMIT, Arrangement, arrange
from fishbowl_app.model.rules.wall import cell_of
from tests.model.build import T0, a_session, at, people, person, slot, space, topic, wants

SLOTS = [slot("done", T0, at(20)), slot("skipped", state=State.SKIPPED), slot("live", at(20)), slot("next")]
SPACES = [space("Hall", 40, "Step-free"), space("Attic", closed=["next", "skipped"])]


def test_slots_that_have_begun_are_frozen_and_those_that_do_not_come_are_left_out():
    rows = [topic("A", cell=("done", "Hall")), topic("B", cell=("skipped", "Hall")), topic("C")]
    asked = arrange_problem(a_session(*SLOTS, *SPACES, *rows))
    assert (asked.slot_ids, asked.space_ids) == (("done", "live", "next"), ("Hall", "Attic"))
    assert (asked.problem.frozen, asked.problem.published) == ({0, 1}, {"A": (0, 0)})
    assert [(each.capacity, each.closed) for each in asked.problem.spaces] == [(40, set()), (NO_LIMIT, {2})]


def test_afresh_only_what_has_begun_was_published():
    rows = [topic("A", cell=("done", "Hall")), topic("B", cell=("next", "Hall"))]
    now = a_session(*SLOTS, *SPACES, *rows)
    assert arrange_problem(now).problem.published == {"A": (0, 0), "B": (2, 0)}
    assert arrange_problem(now, afresh=True).problem.published == {"A": (0, 0)}


def test_a_topic_is_asked_for_with_all_it_carries():
    who = [*people(3), person("Late", presence=Presence.LATE), person("Gone", presence=Presence.LEFT)]
    rows = [
        topic("A", "P001", "Gone", cell=("next", "Hall"), hands=2),
        topic("B", "Late", needs=("step-free",), after=("C",), merged_into="A", hands=9),
        topic("C"),
        topic("W", withdrawn=True),
    ]
    chosen = [*wants("P002", "B", "W"), *wants("Gone", "C")]
    problem = arrange_problem(a_session(*who, *SLOTS, *SPACES, *rows, *chosen)).problem
    first, second = problem.topics
    assert (first.hosts, first.spaces, first.fixed) == (("P001", "Late"), {0}, None)
    assert (first.after, first.size) == (("C",), 3)
    assert (second.hosts, second.spaces, second.fixed, second.size) == ((), None, None, 0)
    assert [person.id for person in problem.people] == ["Late", "P001", "P002", "P003"]
    assert {person.id: dict(person.votes) for person in problem.people}["P002"] == {"A": 1}


def test_merging_that_makes_topics_follow_each_other_asks_for_one_order():
    rows = [topic("A", after=("B",)), topic("B"), topic("C", after=("A",), merged_into="B")]
    problem = arrange_problem(a_session(*SLOTS, *SPACES, *rows)).problem
    assert [each.after for each in problem.topics] == [("B",), ()]


def test_a_pin_outweighs_every_rule():
    slots = [slot("one"), slot("two")]
    rows = [
        topic("A", "P001", cell=("one", "Hall"), pinned=True),
        topic("B", "P001", cell=("one", "Attic"), pinned=True, needs=("step-free",), after=("D",)),
        topic("C", "P001"),
        topic("D", cell=("two", "Hall"), pinned=True),
        topic("E", cell=("one", "Barn"), pinned=True, after=("F",)),
        topic("F"),
    ]
    spaces = [space("Hall", 40, "Step-free"), space("Attic"), space("Barn")]
    asked = arrange_problem(a_session(*people(3), *slots, *spaces, *rows))
    cells = cells_of(asked, arrange(asked.problem, seed=1, iterations=500))
    assert {name: cells[name] for name in "ABDE"} == {each.id: cell_of(each) for each in rows if each.pinned}
    assert cells["C"][0] == "two"
    assert None not in cells.values()


def test_whatever_bars_a_pinned_topic_is_left_off_the_wall():
    rows = [topic("A", "P001"), topic("B", "P001", cell=("one", "Attic"), pinned=True)]
    chosen = [row for each in people(6) for row in wants(each.id, "A")]
    asked = arrange_problem(a_session(*people(6), slot("one"), *SPACES, *rows, *chosen), afresh=True)
    cells = cells_of(asked, arrange(asked.problem, seed=1, iterations=500))
    assert cells == {"A": None, "B": ("one", "Attic")}


def test_what_a_topic_continues_is_placed_though_that_is_over():
    rows = [topic("A", cell=("done", "Hall"), after=("B",)), topic("B")]
    asked = arrange_problem(a_session(*SLOTS, *SPACES, *rows))
    assert cells_of(asked, arrange(asked.problem, seed=1, iterations=500))["B"] == ("next", "Hall")


def test_similar_topics_should_not_share_a_slot():
    rows = [topic("Heating costs"), topic("Heating and its costs")]
    assert arrange_problem(a_session(*SLOTS, *SPACES, *rows)).problem.similar == ((rows[0].id, rows[1].id),)


def test_moves_between_slots_come_first():
    rows = [
        topic("A", cell=("next", "Hall")),
        topic("B", cell=("next", "Attic")),
        topic("C", cell=("live", "Hall")),
        topic("D"),
    ]
    now = a_session(*SLOTS, *SPACES, *rows)
    asked = arrange_problem(now)
    cells = cells_of(asked, Arrangement({"A": (2, 1), "C": (1, 0), "D": (2, 0)}))
    assert moves(now, cells) == (
        TopicMove("B", ("next", "Attic"), None),
        TopicMove("D", None, ("next", "Hall")),
        TopicMove("A", ("next", "Hall"), ("next", "Attic")),
    )


def test_the_planner_answers_what_a_session_asks():
    who = people(6)
    slots = [slot("one"), slot("two")]
    rows = [topic("A", "P001"), topic("B", "P001"), topic("C", needs=("step-free",)), topic("D", after=("A",))]
    chosen = [row for each in who for row in wants(each.id, "C", "D", ranked=True)]
    asked = arrange_problem(
        a_session(*who, *slots, space("Hall", 40, "Step-free"), space("Attic"), *rows, *chosen)
    )
    cells = cells_of(asked, arrange(asked.problem, seed=1, iterations=2_000))
    assert None not in cells.values()
    assert cells["C"][1] == "Hall"
    assert (cells["A"][0], cells["D"][0]) == ("one", "two")
    assert cells["A"][0] != cells["B"][0]
