"""Options, dots and priorities, and how open space works here."""

from __future__ import annotations

import pytest

from fishbowl_app.model.changes import Op
from fishbowl_app.model.errors import (
    BadNumber,
    BadText,
    DotsCounted,
    Gone,
    OptionsClosed,
    TooManyPriorities,
)
from fishbowl_app.model.ops import convergence
from fishbowl_app.model.ops.priorities import set_priorities
from fishbowl_app.model.rules.agreement import priorities_of
from tests.model.ops.helpers import ops
from tests.model.ops.market import hold_market, option


@pytest.fixture
def options(session):
    return [convergence.add_option(session, title).id for title in ("Damp", "Heat", "Lifts", "Rent")]


@pytest.fixture
def groups(session):
    return {group.name: group.id for group in session.snapshot.group_list}


def titles(session):
    return [item.title for item in session.snapshot.option_list]


def chosen(session, group_id):
    return [session.snapshot.options[item.option_id].title for item in priorities_of(session.snapshot, group_id)]


# --- how it works -----------------------------------------------------------------------------------------


def test_how_open_space_works_is_changed_within_bounds(session, groups):
    convergence.edit_open_space(session, last_call_s=120, dots_each=5, left_group_id=groups["Tenants"])
    now = session.snapshot.open_space
    assert (now.last_call_s, now.dots_each, now.left_group_id) == (120, 5, groups["Tenants"])
    for wrong in ({"last_call_s": 3601}, {"dots_each": 0}, {"priorities_each": 101}, {"plan_seed": -1}):
        with pytest.raises(BadNumber):
            convergence.edit_open_space(session, **wrong)
    with pytest.raises(Gone):
        convergence.edit_open_space(session, right_group_id="nobody")
    assert session.snapshot.open_space == now


def test_a_group_from_the_other_side_changes_places(session, groups):
    tenants, officers = groups["Tenants"], groups["Officers"]

    def sides():
        now = session.snapshot.open_space
        return now.left_group_id, now.right_group_id

    convergence.edit_open_space(session, left_group_id=tenants, right_group_id=officers)
    convergence.edit_open_space(session, left_group_id=officers)
    assert sides() == (officers, tenants)
    convergence.edit_open_space(session, left_group_id=None)
    convergence.edit_open_space(session, left_group_id=tenants)
    assert sides() == (tenants, None)
    convergence.edit_open_space(session, left_group_id=officers, right_group_id=officers)
    assert sides() == (officers, tenants)


# --- options ----------------------------------------------------------------------------------------------


def test_a_topic_and_what_it_recommends_become_options_in_one_step(session):
    (topic,) = hold_market(session, topics=1)
    made = convergence.add_options(session, [("Topic 1", topic), ("Mend the lifts", topic), ("Rents", None)])
    assert [item.topic_id for item in made] == [topic, topic, None]
    session.undo()
    for wrong in ([("Rents", None), ("", None)], [("Rents", None), ("Lifts", "nothing")]):
        with pytest.raises((BadText, Gone)):
            convergence.add_options(session, wrong)
    assert titles(session) == []


def test_options_are_moved_renamed_and_taken_out(session, options):
    convergence.move_option(session, options[3], 1)
    convergence.edit_option(session, options[0], title=" Mould ")
    convergence.delete_options(session, [options[1]])
    assert titles(session) == ["Mould", "Rent", "Lifts"]
    assert [item.place for item in session.snapshot.option_list] == [0, 1, 2]
    for wrong in ("", "x" * 121):
        with pytest.raises(BadText):
            convergence.edit_option(session, options[0], title=wrong)


def test_once_dots_have_begun_the_letters_stay(session, options):
    convergence.count_dots(session, options[0], 4)
    assert session.snapshot.open_space.options_closed
    for act in (
        lambda: convergence.add_option(session, "More"),
        lambda: convergence.add_options(session, []),
        lambda: convergence.move_option(session, options[0], 2),
        lambda: convergence.delete_options(session, [options[0]]),
    ):
        with pytest.raises(OptionsClosed):
            act()
    convergence.edit_option(session, options[0], title="Damp and mould")
    assert titles(session)[0] == "Damp and mould"
    convergence.edit_open_space(session, options_closed=False)
    convergence.add_option(session, "More")
    assert len(titles(session)) == 5


# --- dots -------------------------------------------------------------------------------------------------


def test_dots_are_counted_corrected_and_cleared(session, options):
    convergence.count_dots(session, options[0], 4)
    convergence.count_dots(session, options[0], 7)
    convergence.count_dots(session, options[1], 0)
    counted = {(dots.option_id, dots.count) for dots in session.snapshot.dots.values()}
    assert counted == {(options[0], 7), (options[1], 0)}
    convergence.count_dots(session, options[1], None)
    assert len(session.snapshot.dots) == 1
    convergence.clear_dots(session)
    assert not session.snapshot.dots
    assert not session.snapshot.open_space.options_closed
    assert ops(session)[-5:] == [Op.COUNT_DOTS] * 5
    with pytest.raises(BadNumber):
        convergence.count_dots(session, options[0], -1)


def test_dots_are_counted_in_one_way_at_a_time(session, options, groups):
    with pytest.raises(ValueError, match="not counted by group"):
        convergence.count_dots(session, options[0], 2, groups["Tenants"])
    convergence.edit_open_space(session, dots_by_group=True)
    convergence.count_dots(session, options[0], 2, groups["Tenants"])
    convergence.count_dots(session, options[0], 1)
    with pytest.raises(DotsCounted):
        convergence.edit_open_space(session, dots_by_group=False)
    convergence.edit_open_space(session, dots_by_group=True, dots_each=4)
    convergence.clear_dots(session)
    convergence.edit_open_space(session, dots_by_group=False)
    with pytest.raises(Gone):
        convergence.count_dots(session, options[0], 2, "nobody")


# --- priorities -------------------------------------------------------------------------------------------


def test_a_group_names_its_priorities_in_order(session, options, groups):
    tenants = groups["Tenants"]
    set_priorities(session, tenants, [options[2], options[0], options[2]])
    assert chosen(session, tenants) == ["Lifts", "Damp"]
    set_priorities(session, tenants, [options[0], options[2], options[3]])
    assert chosen(session, tenants) == ["Damp", "Lifts", "Rent"]
    assert chosen(session, groups["Officers"]) == []
    done = len(session.history)
    set_priorities(session, tenants, [options[0], options[2], options[3]])
    assert len(session.history) == done  # nothing changed


def test_a_group_names_no_more_priorities_than_it_may(session, options, groups):
    convergence.edit_open_space(session, priorities_each=2)
    with pytest.raises(TooManyPriorities) as broken:
        set_priorities(session, groups["Tenants"], options)
    assert (broken.value.limit, broken.value.given) == (2, 4)
    assert not session.snapshot.priorities


def test_an_option_goes_with_its_dots_and_the_ranks_close_up(session, options, groups):
    for group_id in groups.values():
        set_priorities(session, group_id, options)
    convergence.count_dots(session, options[1], 3)
    convergence.edit_open_space(session, options_closed=False)
    convergence.delete_options(session, [options[1]])
    assert not session.snapshot.dots
    for group_id in groups.values():
        assert chosen(session, group_id) == ["Damp", "Lifts", "Rent"]
        assert [item.rank for item in priorities_of(session.snapshot, group_id)] == [1, 2, 3]
    assert option(session, "Lifts").place == 1
