"""The rules beside the tables: listed, made, changed, taken out; the limits; what bars what."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from fishbowl_app.model.entities import Kind, SeatRuleKind
from fishbowl_app.model.ops.agenda import add_activity
from fishbowl_app.model.ops.people import add_participant, delete_participants
from fishbowl_app.model.ops.rotation import pin_seat
from fishbowl_app.model.ops.seat_rules import add_rule, delete_rule
from fishbowl_app.ui.widgets.rows import ROW
from tests.ui.conftest import person

Key, K = Qt.Key, SeatRuleKind
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def tab(room):
    room.inspector.setCurrentWidget(room.inspector.rules)
    return room.inspector.rules


def rounds(session):
    return [held.id for held in session.snapshot.rounds]


def listed(tab):
    """Return what the rows say, as they are heard."""
    return [tab.list.rows.index(number).data(ACCESSIBLE) for number in range(tab.list.rows.rowCount())]


def rules(session):
    names = {who.id: who.name for who in session.snapshot.people}
    names |= {group.id: group.name for group in session.snapshot.group_list}
    numbers = {held.id: number for number, held in enumerate(session.snapshot.rounds, start=1)}
    return [
        (rule.kind, [names[who] for who in rule.who], [numbers[each] for each in rule.round_ids])
        for rule in session.snapshot.rule_list
    ]


def type_names(qtbot, tab, *typed):
    for letters in typed:
        qtbot.keyClicks(tab.editor.people.line, letters)
        popup = QApplication.activePopupWidget()
        qtbot.keyClick(popup or tab.editor.people.line, Key.Key_Return)


def box(tab, text):
    return next(made for made in tab.editor.findChildren(QCheckBox) if made.text() == text and made.isVisible())


def chips(tab):
    return [made.text() for made in tab.editor.people.findChildren(QPushButton) if not made.isHidden()]


def test_the_rules_are_listed_in_sentences(qtbot, tab, session):
    add_rule(session, K.APART, [person(session, "Anwen"), person(session, "Dylan")], rounds(session)[1:2])
    add_rule(session, K.NOT, [person(session, "Elin")])
    qtbot.waitUntil(lambda: len(listed(tab)) == 2)
    assert listed(tab)[0] == "Kept apart in round 2: Anwen, Dylan"
    assert listed(tab)[1].startswith("In no round: Elin")
    assert not tab.none.isVisible()


def test_a_rule_is_made_by_keys_alone(qtbot, tab, session):
    tab.begin()
    assert tab.add.hasFocus()
    qtbot.keyClick(tab.add, Key.Key_Space)
    assert tab.editor.kind.hasFocus()
    qtbot.keyClick(tab.editor.kind, Key.Key_Return)
    assert tab.editor.people.line.hasFocus()
    type_names(qtbot, tab, "an", "dy")
    qtbot.keyClick(tab.editor.people.line, Key.Key_Return)
    assert rules(session) == [(K.APART, ["Anwen", "Dylan"], [])]
    qtbot.waitUntil(tab.list.hasFocus)
    assert tab.list.key() == session.snapshot.rule_list[0].id
    assert not tab.is_editing


def test_a_rule_for_some_rounds(qtbot, tab, session):
    tab.add_rule()
    type_names(qtbot, tab, "be", "el")
    qtbot.keyClick(box(tab, "2"), Key.Key_Space)
    assert not tab.editor.rounds.every.isChecked()
    qtbot.keyClick(box(tab, "2"), Key.Key_Right)
    assert box(tab, "3").hasFocus()
    qtbot.keyClick(box(tab, "3"), Key.Key_Space)
    qtbot.keyClick(box(tab, "3"), Key.Key_Return)
    assert rules(session) == [(K.APART, ["Bethan", "Elin"], [2, 3])]


def test_tab_goes_down_the_form_and_comes_to_the_numbers_once(qtbot, tab, session):
    tab.add_rule()
    type_names(qtbot, tab, "be", "el")
    seen = []
    for _ in range(7):
        at = QApplication.focusWidget()
        seen.append(at.accessibleName() or at.text())
        qtbot.keyClick(at, Key.Key_Tab)
    assert seen == [
        "Name of somebody for this rule",
        "Take out Bethan",
        "Take out Elin",
        "Every round",
        "Round 1",
        "Keep the rule",
        "Cancel",
    ]


def test_enter_changes_a_rule_and_it_stays_chosen(qtbot, tab, session):
    for name in ("Anwen", "Dylan", "Elin"):
        add_rule(session, K.NOT, [person(session, name)], rounds(session)[:1])
    qtbot.waitUntil(lambda: len(listed(tab)) == 3)
    tab.begin()
    qtbot.keyClick(tab.list, Key.Key_Down)
    qtbot.keyClick(tab.list, Key.Key_Return)
    assert chips(tab) == ["Dylan"]
    type_names(qtbot, tab, "ca")
    qtbot.keyClick(tab.editor.people.line, Key.Key_Backspace)
    assert chips(tab) == ["Dylan"]
    type_names(qtbot, tab, "ff")
    tab.editor.save.click()
    assert rules(session)[1] == (K.NOT, ["Dylan", "Ffion"], [1])
    qtbot.waitUntil(lambda: listed(tab)[1].startswith("Not in round 1: Dylan, Ffion"))
    assert tab.list.currentIndex().row() == 1


def test_del_takes_a_rule_out_and_the_next_one_is_chosen(qtbot, tab, session):
    for name in ("Anwen", "Dylan"):
        add_rule(session, K.NOT, [person(session, name)], rounds(session)[:1])
    qtbot.waitUntil(lambda: len(listed(tab)) == 2)
    tab.begin()
    qtbot.keyClick(tab.list, Key.Key_Delete)
    assert rules(session) == [(K.NOT, ["Dylan"], [1])]
    qtbot.waitUntil(lambda: len(listed(tab)) == 1)
    assert tab.list.key() == session.snapshot.rule_list[0].id
    qtbot.keyClick(tab.list, Key.Key_Delete)
    qtbot.waitUntil(tab.none.isVisible)
    assert tab.add.hasFocus()
    session.undo()
    qtbot.waitUntil(lambda: len(listed(tab)) == 1)


def test_groups_are_ticked(qtbot, tab, session):
    tab.add_rule()
    tab.editor.kind.setCurrentIndex(list(K).index(K.GROUPS_TOGETHER))
    assert not tab.editor.people.isVisible()
    box(tab, "Officers").click()
    box(tab, "1").click()
    tab.editor.save.click()
    assert rules(session) == [(K.GROUPS_TOGETHER, ["Officers"], [1])]
    qtbot.waitUntil(lambda: listed(tab) == ["The circle is theirs in round 1: Officers"])


def test_what_is_nobody_s_name_stays_and_is_said_below_the_line(qtbot, tab, session):
    tab.add_rule()
    type_names(qtbot, tab, "an", "zzz")
    assert tab.editor.who_problem.text() == "Nobody is called “zzz”. Type two letters of a name."
    assert tab.editor.people.line.text() == "zzz"
    tab.editor.save.click()
    assert rules(session) == []
    assert (chips(tab), tab.is_editing) == (["Anwen"], True)
    qtbot.keyClick(tab.editor.people.line, Key.Key_Escape)
    assert tab.editor.people.line.text() == ""
    assert tab.is_editing, "the first Esc empties the line"
    qtbot.keyClick(tab.editor.people.line, Key.Key_Escape)
    assert not tab.is_editing


def test_a_rule_that_lacks_something_says_so_where_it_is_lacking(tab, session):
    tab.add_rule()
    tab.editor.save.click()
    assert tab.editor.who_problem.text() == "This rule needs more names: at least 2."
    tab.editor.kind.setCurrentIndex(list(K).index(K.ONLY))
    assert not tab.editor.rounds.every.isVisible()
    tab.editor.people.line.setText("Anwen")
    tab.editor.save.click()
    assert chips(tab) == ["Anwen"], "what is typed counts without Enter"
    assert tab.editor.rounds_problem.text() == "Say for which rounds this rule is."
    assert box(tab, "1").hasFocus()
    assert rules(session) == []


def test_the_same_rule_twice_is_refused_in_the_form(tab, session):
    add_rule(session, K.NOT, [person(session, "Anwen")])
    tab.add_rule()
    tab.editor.kind.setCurrentIndex(list(K).index(K.NOT))
    tab.editor.people.line.setText("Anwen")
    tab.editor.save.click()
    assert tab.editor.who_problem.text() == "There is such a rule already."
    assert len(rules(session)) == 1


def test_what_is_typed_stays_when_something_else_changes(qtbot, tab, session):
    tab.add_rule()
    type_names(qtbot, tab, "an", "dy")
    box(tab, "2").click()
    qtbot.keyClicks(tab.editor.people.line, "gw")
    add_participant(session, name="Gwen")
    delete_participants(session, [person(session, "Dylan")])
    qtbot.waitUntil(lambda: chips(tab) == ["Anwen"])
    assert tab.editor.people.line.text() == "gw"
    tab.editor.save.click()
    assert rules(session) == [(K.APART, ["Anwen", "Gwen"], [2])]


def test_a_rule_that_went_meanwhile_is_made_anew(qtbot, tab, session):
    rule = add_rule(session, K.NOT, [person(session, "Anwen")])
    qtbot.waitUntil(lambda: len(listed(tab)) == 1)
    tab.begin()
    qtbot.keyClick(tab.list, Key.Key_Return)
    delete_rule(session, rule.id)
    qtbot.waitUntil(lambda: listed(tab) == [])
    tab.editor.save.click()
    assert rules(session) == [(K.NOT, ["Anwen"], [])]


def test_table_rounds_are_offered_where_a_rule_may_name_them(tab, session):
    held = add_activity(session, Kind.TABLES, "Tables", 900)
    tab.add_rule()
    names = [made.accessibleName() for made in tab.editor.rounds.findChildren(QCheckBox) if made.isVisible()]
    assert names[-1] == "Table round 1"
    tab.editor.kind.setCurrentIndex(list(K).index(K.NOT))
    names = [made.accessibleName() for made in tab.editor.rounds.findChildren(QCheckBox) if made.isVisible()]
    assert names[-1] == "Round 3"
    assert held.id in session.snapshot.activities


def test_a_rule_that_a_pin_bars_is_marked_and_the_box_says_what_goes(qtbot, planned, tab, session):
    round_1 = rounds(session)[0]
    seat = next(seat for seat in session.snapshot.seats_of_round(round_1) if seat.chair == 1)
    pin_seat(session, seat.id, True)
    add_rule(session, K.APART, [person(session, "Elin"), person(session, "Ffion")], rounds(session)[:1])
    add_rule(session, K.NOT, [person(session, "Anwen")], [round_1])
    qtbot.waitUntil(lambda: len(listed(tab)) == 2)
    assert listed(tab)[0] == "Kept apart in round 1: Elin, Ffion"
    assert listed(tab)[1] == "Not in round 1: Anwen Cannot be kept with: Anwen is pinned to round 1."
    assert tab.list.rows.index(1).data(ROW).icon == "warning"
    assert tab.box.isVisible()
    assert tab.box.title.text() == "Not all rules can be kept"
    told = tab.box.words.text()
    assert "These cannot be kept together in round 1:\n• Anwen does not sit in round 1." in told
    assert "Gives up the pin of Anwen in round 1." in told
    assert "• Sit in round 1 and should not: Anwen." in told
    pin_seat(session, seat.id, False)
    qtbot.waitUntil(lambda: tab.box.title.text() != "Not all rules can be kept")
    assert listed(tab)[1] == "Not in round 1: Anwen"


def test_a_goal_that_gives_way_to_a_rule_is_said_calmly(qtbot, tab, session):
    add_rule(session, K.NOT, [person(session, "Anwen")])
    qtbot.waitUntil(lambda: len(listed(tab)) == 1)
    assert listed(tab) == [
        "In no round: Anwen This gives way to it: Everybody is to have their fair share of turns."
    ]
    assert tab.list.rows.index(0).data(ROW).icon == "info"
    assert tab.box.title.text() == "A goal gives way to the rules"


def test_the_limits_are_kept_as_they_are_set(qtbot, tab, session):
    tab.limits.run.setValue(1)
    assert session.snapshot.fishbowl.max_run == 1
    tab.limits.free.setValue(0)
    assert session.snapshot.fishbowl.free_chairs == 0
    session.undo()
    qtbot.waitUntil(lambda: tab.limits.free.value() == 1)
    assert tab.limits.free.maximum() == 2


def test_the_rows_keep_the_rules_of_qt(qtbot, tab, session, qtmodeltester):
    add_rule(session, K.NOT, [person(session, "Anwen")])
    qtbot.waitUntil(lambda: len(listed(tab)) == 1)
    qtmodeltester.check(tab.list.rows)
    tab.grab()
