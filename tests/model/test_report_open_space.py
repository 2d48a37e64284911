"""What a summary says of open space: the wall, proceedings, dots, shared priorities, and no name too many."""

from __future__ import annotations

import pytest

from fishbowl_app.model.entities import (
    Action,
    Activity,
    Dots,
    Kind,
    NameStyle,
    Note,
    Option,
    Priority,
    Report,
    Space,
    State,
    Timebox,
    Topic,
)
from fishbowl_app.model.report import summary_of
from fishbowl_app.model.report_parts.data import Where
from fishbowl_app.model.report_parts.open_space_data import GroupName
from fishbowl_app.model.report_parts.said import Who
from tests.model.build import T0, a_session, at, group, person


def slot(name, state=State.DONE):
    begun = None if state in (State.PLANNED, State.SKIPPED) else T0
    ended = at(45) if state is State.DONE else None
    return Activity(name, 0, Kind.SLOT, name, "", 2700, "", state, begun, ended)


def topic(number, title, *, of=(), cell=(None, None), into=None, withdrawn=False, question=""):
    return Topic(
        f"t{number}", number, title, question, tuple(of), (), (), None, withdrawn, into, *cell, False, T0, "typed"
    )


PEOPLE = (
    group("tenants"),
    group("officers"),
    person("Mair", "tenants", "tenant"),
    person("Idris", "officers", "repairs"),
    person("Nia", "tenants", "tenant", hidden=True),
)
HALL, YARD = Space("hall", 0, "Main hall", 60, (), "", ()), Space("yard", 1, "Yard", None, (), "", ())


def told(*rows, **settings):
    return summary_of(a_session(*PEOPLE, HALL, YARD, *rows, **settings), at(60)).open_space


def test_a_session_without_open_space_tells_nothing_of_it():
    part = summary_of(a_session(*PEOPLE), at(60)).open_space
    assert (part.wall, part.breakouts, part.dots, part.priorities, part.actions) == (None, (), None, None, ())


def test_the_wall_has_every_slot_by_space_and_what_was_not_held():
    wall = told(
        slot("first"),
        slot("second", State.PLANNED),
        topic(1, "Buses", of=["Mair"], cell=("first", "yard")),
        topic(2, "Shelters", cell=("second", "hall")),
        topic(3, "Maps"),
        topic(4, "Fares", withdrawn=True),
        names_in_summary=NameStyle.ALL,
    ).wall
    assert wall.spaces == ("Main hall", "Yard")
    numbers = [[line.number if line else None for line in line_of.cells] for line_of in wall.slots]
    assert numbers == [[None, 1], [2, None]]
    assert wall.slots[0].cells[1].conveners == (Who("Mair", "tenant"),)
    assert [line.number for line in wall.not_held] == [3, 4]


def test_merged_topics_keep_their_wordings_and_conveners():
    (part,) = told(
        slot("first"),
        topic(1, "Buses", of=["Mair"], cell=("first", "hall"), question="Who pays?"),
        topic(2, "The bus fare", of=["Idris"], into="t1"),
    ).breakouts
    assert [(line.number, line.title) for line in part.wordings] == [(1, "Buses"), (2, "The bus fare")]
    assert part.conveners == (Who("", "tenant"), Who("", "repairs"))


def test_a_breakout_tells_its_report_who_came_and_its_notes_once():
    box = Timebox("box", None, 2700, T0, 2700.0, None, None, "boot", at(45), "t1")
    report = Report("r", "t1", 14, ("Mair", "Nia"), "We did the sums.", "One fare", "", at(50))
    note = Note("n", "too dear", "first", None, "Mair", "tenants", "tenant", "yellow", T0, "typed", "t1")
    summary = summary_of(
        a_session(
            *PEOPLE, HALL, slot("first"), topic(1, "Buses", cell=("first", "hall")), box, report, note,
            Action("a", 0, "t1", "Ask the council", ("Idris",), "the bus company", "March"),
            names_in_summary=NameStyle.ALL,
        ),
        at(60),
    )  # fmt: skip
    (part,) = summary.open_space.breakouts
    assert (part.start, part.end, part.came, part.summary) == (T0, at(45), 14, "We did the sums.")
    assert part.people == (Who("Mair", "tenant"), Who("", "tenant"))
    assert [said.text for said in part.notes] == ["too dear"]
    assert summary.other_notes == ()
    assert summary.notes == 1
    (action,) = part.actions
    assert (action.who, action.others, action.number) == ((Who("Idris", "repairs"),), "the bus company", 1)


def test_who_was_typed_by_hand_is_told_without_names_only_where_the_session_knows_the_words():
    action = Action("a", 0, None, "Ask", (), "Rhys Doerwr, Tenants; hall", "")
    told_as = {
        style: summary_of(a_session(*PEOPLE, HALL, action, names_in_summary=style), at(60)).open_space
        for style in NameStyle
    }
    others = {style: part.actions[0].others for style, part in told_as.items()}
    assert others[NameStyle.ALL] == "Rhys Doerwr, Tenants; hall"
    assert "Rhys" not in others[NameStyle.ROLES]
    assert "Tenants" in others[NameStyle.ROLES]
    assert others[NameStyle.NONE] == ""


def test_of_a_slot_left_out_only_what_was_recorded_is_told():
    rows = (slot("first", State.SKIPPED), topic(1, "Buses", cell=("first", "hall")))
    assert told(*rows).breakouts == ()
    report = Report("r", "t1", None, (), "Met all the same.", "", "", at(50))
    assert [part.came for part in told(*rows, report).breakouts] == [None]


def test_a_breakout_was_held_where_people_were_counted_though_nothing_was_reported():
    cells = (("first", "hall"), ("first", "yard"))
    rows = (slot("first"), topic(1, "Buses", cell=cells[0]), topic(2, "Fares", cell=cells[1]))
    parts = told(*rows, Report("r", "t1", 14, (), "", "", "", at(50))).breakouts
    assert [(part.held, part.reported) for part in parts] == [(True, False), (False, False)]


@pytest.mark.parametrize(
    "off",
    [
        topic(2, "Fares"),
        topic(2, "Fares", cell=("first", "yard"), withdrawn=True),
        topic(2, "Fares", cell=("first", "yard"), into="t1"),
    ],
    ids=["off the wall", "withdrawn", "merged"],
)
def test_a_report_is_told_though_its_topic_is_not_on_the_wall(off):
    report = Report("r", "t2", None, (), "One fare.", "", "", at(50))
    note = Note("n", "too dear", "first", None, None, None, "", "yellow", T0, "typed", "t2")
    rows = (HALL, YARD, slot("first"), topic(1, "Buses", cell=("first", "hall")), off, report, note)
    summary = summary_of(a_session(*rows), at(60))
    part = summary.open_space.breakouts[-1]
    assert (part.number, part.slot, part.space, part.summary) == (2, "", "", "One fare.")
    assert [said.text for said in part.notes] == ["too dear"]
    assert summary.other_notes == (), "and the note is told once"


def test_dots_are_ranked_with_ties_and_by_group():
    rows = [Option(letter, place, f"Option {letter}", None) for place, letter in enumerate("abc")]
    counts = [Dots("1", "a", "tenants", 2), Dots("2", "b", "tenants", 3), Dots("3", "a", "officers", 1)]
    part = told(*rows, *counts, dots_by_group=True).dots
    assert part.groups == (GroupName(1, "tenants"), GroupName(2, "officers"))
    assert [(line.letter, line.dots, line.by_group, line.tied) for line in part.options] == [
        ("A", 3, (2, 1), True),
        ("B", 3, (3, 0), True),
        ("C", None, (0, 0), False),
    ]
    assert (part.placed, part.people, part.each) == (6, 3, 3)


def test_a_priority_is_shared_only_where_both_groups_chose_it():
    rows = [Option(letter, place, f"Option {letter}", None) for place, letter in enumerate("abc")]
    chosen = [
        Priority("1", "a", "tenants", 1),
        Priority("2", "b", "tenants", 2),
        Priority("3", "b", "officers", 1),
        Priority("4", "c", "officers", 2),
    ]
    part = told(*rows, *chosen, left_group_id="tenants", right_group_id="officers").priorities
    assert [(line.letter, line.left, line.right) for line in part.shared] == [("B", 2, 1)]
    assert [line.letter for line in part.left_only] == ["A"]
    assert [line.letter for line in part.right_only] == ["C"]
    assert (part.left_people, part.right_people) == (2, 1)


@pytest.mark.parametrize("style", [NameStyle.ROLES, NameStyle.NONE])
def test_no_name_is_told_and_texts_that_name_somebody_are_listed(style):
    rows = (
        slot("first"),
        topic(1, "What Mair said", of=["Mair"], cell=("first", "hall")),
        Report("r", "t1", None, ("Mair",), "Idris agreed", "", "", at(50)),
        Action("a", 0, "t1", "Call", ("Mair",), "Nia", ""),
    )
    summary = summary_of(a_session(*PEOPLE, HALL, *rows, names_in_summary=style), at(60))
    (part,) = summary.open_space.breakouts
    assert not [who.name for who in (*part.conveners, *part.people, *part.actions[0].who) if who.name]
    found = {(line.where, line.text) for line in summary.named_in_texts}
    assert found == {
        (Where.TOPIC, "What Mair said"),
        (Where.REPORT, "Idris agreed"),
        (Where.ACTION, "Nia"),
    }
