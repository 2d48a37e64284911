import pytest
from PySide6.QtCore import Qt

from fishbowl_app.model.entities import Presence
from fishbowl_app.model.ops.groups import delete_group, edit_group
from fishbowl_app.model.ops.people import (
    add_participant,
    delete_participants,
    edit_participant,
    mark_presence,
    set_group,
)
from fishbowl_app.model.ops.seating import sit_down
from fishbowl_app.model.ops.time import start_activity
from fishbowl_app.ui.people.cells import Column
from fishbowl_app.ui.people.counts import counts_text
from fishbowl_app.ui.people.filter import NO_GROUP, PeopleFilter, Wanted, folded
from fishbowl_app.ui.people.model import PeopleModel
from tests.ui.conftest import person

ROLE = Qt.ItemDataRole


@pytest.fixture
def people(bridge):
    return PeopleModel(bridge)


@pytest.fixture
def shown(bridge, people):
    made = PeopleFilter(bridge, people)
    made.sort(Column.NAME)
    return made


def names(model):
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def cell(model, name, column, role=ROLE.DisplayRole):
    return model.index(names(model).index(name), column).data(role)


def test_the_lists_are_proper_models(people, shown, qtmodeltester):
    qtmodeltester.check(people)
    qtmodeltester.check(shown)


def test_rows_come_change_and_go_without_a_reset(qtbot, session, people):
    resets = []
    people.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(people.rowsInserted):
        who = add_participant(session, name="Gwen")
    with qtbot.waitSignal(people.dataChanged):
        edit_participant(session, who.id, role="Chair")
    assert cell(people, "Gwen", Column.ROLE) == "Chair"
    gone = [person(session, name) for name in ("Anwen", "Caradog", "Dylan")]
    with qtbot.waitSignals([people.rowsRemoved] * 2):
        delete_participants(session, gone)
    assert names(people) == ["Bethan", "Elin", "Ffion", "Gwen"]
    session.undo()
    assert sorted(names(people)) == ["Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ffion", "Gwen"]
    assert not resets


def test_only_the_rows_that_changed_are_told(qtbot, session, people):
    told = []
    people.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    mark_presence(session, [person(session, name) for name in ("Anwen", "Bethan", "Ffion")], Presence.PRESENT)
    assert told == [(0, 1), (5, 5)]


def test_turns_are_counted_as_people_sit_down(session, people):
    assert cell(people, "Anwen", Column.TURNS) == ""
    sit_down(session, person(session, "Anwen"))
    start_activity(session, session.snapshot.rounds[0].id)
    assert cell(people, "Anwen", Column.TURNS) == "1"
    assert cell(people, "Anwen", Column.TURNS, ROLE.AccessibleTextRole) == "1 turns"


def test_every_cell_can_be_edited_in_place(session, people):
    row = names(people).index("Anwen")
    for column, value in ((Column.ROLE, "Chair"), (Column.NOTE, "one\ntwo"), (Column.GROUP, "Councillors")):
        assert people.setData(people.index(row, column), value)
    assert people.setData(people.index(row, Column.PRESENCE), "late")
    assert people.setData(people.index(row, Column.HIDDEN), Qt.CheckState.Checked, ROLE.CheckStateRole)
    changed = session.snapshot.participants[person(session, "Anwen")]
    assert (changed.role, changed.note, changed.presence) == ("Chair", "one\ntwo", Presence.LATE)
    assert changed.name_hidden
    assert session.snapshot.group_of(changed).name == "Councillors"
    assert cell(people, "Anwen", Column.NOTE) == "one two"
    assert cell(people, "Anwen", Column.HIDDEN, ROLE.CheckStateRole) == Qt.CheckState.Checked


def test_what_is_not_another_value_makes_no_step(session, people):
    steps = len(session.history)
    assert people.setData(people.index(0, Column.NAME), "Anwen")
    assert len(session.history) == steps


def test_an_empty_name_is_refused_and_told(qtbot, bridge, people):
    with qtbot.waitSignal(bridge.refused):
        assert not people.setData(people.index(0, Column.NAME), "  ")
    assert names(people)[0] == "Anwen"


def test_a_group_typed_for_several_is_that_of_all(session, people):
    ids = [person(session, name) for name in ("Anwen", "Dylan")]
    people.group_together(ids)
    assert people.setData(people.index(0, Column.GROUP), "Councillors")
    people.group_alone()
    assert people.setData(people.index(1, Column.GROUP), "Officers")
    found = {item.name: session.snapshot.group_of(item).name for item in session.snapshot.people}
    assert (found["Anwen"], found["Dylan"], found["Bethan"]) == ("Councillors", "Councillors", "Officers")


def test_groups_are_followed_by_name_and_when_they_go(session, people):
    group = session.snapshot.group_list[0]
    edit_group(session, group.id, name="Residents")
    assert cell(people, "Anwen", Column.GROUP) == "Residents"
    delete_group(session, group.id)
    assert cell(people, "Anwen", Column.GROUP) == ""
    assert cell(people, "Anwen", Column.GROUP, ROLE.AccessibleTextRole) == "Group: none"


def test_what_is_heard_and_pointed_at_says_all(session, people):
    edit_participant(session, person(session, "Anwen"), note="<b>hearing</b> loop", name_hidden=True)
    tip = cell(people, "Anwen", Column.NAME, ROLE.ToolTipRole)
    assert "&lt;b&gt;hearing&lt;/b&gt; loop" in tip
    assert cell(people, "Anwen", Column.NAME, ROLE.AccessibleTextRole) == "Anwen, Expected"
    assert cell(people, "Anwen", Column.ROLE, ROLE.AccessibleTextRole) == "Role: Tenant"


# --- filter and order ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [("anw", ["Anwen"]), ("OFFICER el", ["Elin"]), ("sian", ["Siân Tŷ"]), ("ty", ["Siân Tŷ"]), ("zz", [])],
)
def test_words_find_people_whatever_their_accents(session, shown, words, found):
    add_participant(session, name="Siân Tŷ", note="Uses a hearing loop")
    shown.show_only(Wanted(words=words))
    assert names(shown) == found


def test_people_are_shown_by_group_and_by_where_they_are(session, shown):
    add_participant(session, name="Gwen")
    mark_presence(session, [person(session, "Elin")], Presence.LATE)
    shown.show_only(Wanted(group_id=NO_GROUP))
    assert names(shown) == ["Gwen"]
    shown.show_only(Wanted(group_id=session.snapshot.group_list[1].id))
    assert names(shown) == ["Dylan", "Elin", "Ffion"]
    shown.show_only(Wanted(presence=Presence.LATE))
    assert names(shown) == ["Elin"]
    mark_presence(session, [person(session, "Elin")], Presence.PRESENT)
    assert names(shown) == []


def test_the_order_follows_the_column_and_then_the_name(session, shown):
    set_group(session, [person(session, "Anwen")], "")
    shown.sort(Column.GROUP)
    assert names(shown) == ["Dylan", "Elin", "Ffion", "Bethan", "Caradog", "Anwen"]
    mark_presence(session, [person(session, "Bethan")], Presence.LEFT)
    shown.sort(Column.PRESENCE)
    assert names(shown)[-1] == "Bethan"
    edit_participant(session, person(session, "Ffion"), name="Ŵyn")
    shown.sort(Column.NAME)
    assert names(shown)[-1] == "Ŵyn"
    for column in (Column.ROLE, Column.NOTE, Column.HIDDEN, Column.TURNS):
        shown.sort(column)
        assert sorted(names(shown)) == ["Anwen", "Bethan", "Caradog", "Dylan", "Elin", "Ŵyn"]


def test_accents_and_capitals_do_not_count():
    assert folded("SIÂN Tŷ Łódź") == "sian ty lodz"


# --- counts -------------------------------------------------------------------------------------------------


def test_the_counts_are_one_line(session):
    ids = [item.id for item in session.snapshot.people]
    mark_presence(session, ids[:4], Presence.PRESENT)
    mark_presence(session, ids[4:5], Presence.LATE)
    assert counts_text(session.snapshot) == "6 people: 3 Tenants, 3 Officers · 4 present, 1 come later, 1 expected"
    set_group(session, ids[:1], "")
    assert "3 Officers, 1 without a group" in counts_text(session.snapshot)


def test_counts_of_many_groups_and_of_nobody(session):
    ids = [item.id for item in session.snapshot.people]
    for number in range(6):
        set_group(session, ids[number : number + 1], f"Group {number}")
    add_participant(session, name="Gwen", group_id=session.snapshot.group_list[0].id)
    assert counts_text(session.snapshot).startswith("7 people: 7 groups ·")
    delete_participants(session, [item.id for item in session.snapshot.people])
    assert counts_text(session.snapshot) == ""
